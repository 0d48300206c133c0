//! From the files of `docs/formats/catalogue.md` to the checked model, every problem at once.

mod entry;
mod header;
mod overlay;
mod resource;
mod scheme;
mod test;
mod values;

pub use overlay::Overlay;
pub(crate) use test::read as read_test;

use self::header::Header;
use super::{Catalogue, Clause, Resource, Scheme, validate};
use crate::profile::Fact;
use crate::source::{Problem, Problems, SourceFile, Trees};

/// The folders of resources, in the order in which they are kept.
const RESOURCES: [&str; 4] = ["courses", "advisory", "tools", "guidance"];

impl Catalogue {
    /// The version of the format that this program reads.
    pub const FORMAT: &'static str = "readiness-catalogue/1";

    /// Builds a catalogue from its TOML files. `facts` are the company facts that rules may look at, `dimensions` the ids
    /// that a resource may name.
    ///
    /// # Errors
    /// Every problem of every file at once; each place begins with the file's path.
    pub fn parse(files: &[SourceFile<'_>], facts: &[Fact], dimensions: &[&str]) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let trees = Trees::parse(files, &mut problems);
        let header = trees.read("catalogue.toml", &mut problems, header::read);
        let clauses = trees.read("clauses.toml", &mut problems, scheme::clauses).unwrap_or_default();
        let map = trees.read("map.toml", &mut problems, header::map);
        let elsewhere = trees.read("elsewhere.toml", &mut problems, header::elsewhere);
        let schemes = schemes(&trees, &clauses, &mut problems);
        let resources = resources(&trees, &mut problems);
        let catalogue = header.zip(map).zip(elsewhere).map(|((header, map), elsewhere)| {
            let Header { version, published, stale_after, categories } = header;
            Self { version, published, stale_after, categories, schemes, resources, map, elsewhere, clauses }
        });
        if let Some(catalogue) = &catalogue {
            validate::check(catalogue, facts, dimensions, &mut problems);
        }
        match catalogue {
            Some(catalogue) if problems.is_empty() => Ok(catalogue),
            _ => Err(problems.into_vec()),
        }
    }
}

/// Every scheme, in the order of the ids, which are the names of the files.
fn schemes(trees: &Trees<'_>, clauses: &[Clause], problems: &mut Problems) -> Vec<Scheme> {
    let mut found = trees.read_folder("funding", problems, |table, problems| scheme::read(table, clauses, problems));
    found.sort_by(|(_, a), (_, b)| a.entry.id.cmp(&b.entry.id));
    for (path, scheme) in &found {
        validate::file_name("funding", path, &scheme.entry.id, problems);
    }
    found.into_iter().map(|(_, scheme)| scheme).collect()
}

fn resources(trees: &Trees<'_>, problems: &mut Problems) -> Vec<Resource> {
    let mut all = Vec::new();
    for folder in RESOURCES {
        let mut found = trees.read_folder(folder, problems, resource::read);
        found.sort_by(|(_, a), (_, b)| a.entry.id.cmp(&b.entry.id));
        for (path, resource) in &found {
            validate::file_name(folder, path, &resource.entry.id, problems);
        }
        all.extend(found.into_iter().map(|(_, resource)| resource));
    }
    all
}
