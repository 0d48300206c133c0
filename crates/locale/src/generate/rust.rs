//! The Rust side: one method per message and attribute, and the words themselves, compiled in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::catalogue::{Catalogue, Kind};
use super::names;
use super::source::Source;

/// Source code for `src/translator.rs` to include: a table `SOURCES` of every file of words under `folder`, and an
/// `impl Translator` with the accessors in the order of their ids.
pub fn rust(catalogue: &Catalogue, sources: &[Source], folder: &Path) -> String {
    let mut out = String::new();
    table(&mut out, sources, folder);
    out.push_str("#[allow(clippy::too_many_arguments, reason = \"a sentence needs what it needs\")]\n");
    out.push_str("impl Translator {\n");
    for (id, variables) in catalogue.callable() {
        accessor(&mut out, catalogue, id, &variables);
    }
    out.push_str("}\n");
    out
}

// Writing to a String cannot fail, so the results below are dropped on purpose.

fn table(out: &mut String, sources: &[Source], folder: &Path) {
    out.push_str("/// Every file of words with its language's tag.\nstatic SOURCES: &[(&str, &str)] = &[\n");
    for source in sources {
        let path = folder.join(source.language).join(&source.name);
        let _ = writeln!(out, "    ({:?}, include_str!({:?})),", source.language, path.to_string_lossy());
    }
    out.push_str("];\n\n");
}

fn accessor(out: &mut String, catalogue: &Catalogue, id: &str, variables: &BTreeMap<&str, Kind>) {
    if let Some(entry) = catalogue.reference(id) {
        for line in entry.comment.iter().flat_map(|comment| comment.lines()) {
            let _ = writeln!(out, "    /// {}", escaped(line));
        }
        // A fence keeps brackets and asterisks of the wording from being read as Markdown.
        let _ = writeln!(out, "    /// ```text");
        for line in entry.source.lines() {
            let _ = writeln!(out, "    /// {line}");
        }
        let _ = writeln!(out, "    /// ```");
    }
    let mut parameters = String::new();
    let mut arguments = String::new();
    for (name, kind) in variables {
        let argument = names::argument(name);
        let of_type = match kind {
            Kind::Text => "&str",
            Kind::Count => "u32",
        };
        let _ = write!(parameters, ", {argument}: {of_type}");
        let _ = write!(arguments, "({name:?}, {argument}.into()), ");
    }
    let _ = writeln!(out, "    #[must_use]\n    pub fn {}(&self{parameters}) -> String {{", names::method(id));
    let _ = writeln!(out, "        self.say({id:?}, [{}])\n    }}", arguments.trim_end_matches(", "));
}

/// A comment is prose, but its brackets are no links to Rust items.
fn escaped(line: &str) -> String {
    line.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
}
