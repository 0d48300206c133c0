//! From the text of the files to a checked catalogue, or to the list of everything that is wrong.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Pattern};
use fluent_syntax::{parser, serializer};

use super::catalogue::{Catalogue, Entry, Locale};
use super::problem::Problem;
use super::source::{Source, TAGS};
use super::{names, pattern, references};

/// Reads all files of all languages.
///
/// # Errors
/// Every problem of every file at once, sorted by file: text that Fluent cannot read, an id written twice, a
/// reference to nothing or in a circle, a function call, an id or variable that cannot be a Rust name. That a message
/// exists in one language only is no problem here (a writer is allowed to finish one language first); the parity test
/// says so.
pub fn read(sources: &[Source]) -> Result<Catalogue, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut locales = Vec::new();
    for tag in TAGS {
        let mut reader = Reader { files: BTreeSet::new(), entries: BTreeMap::new(), problems: &mut problems };
        for source in sources.iter().filter(|source| source.language == tag) {
            reader.file(source);
        }
        let mut locale = Locale { tag, files: reader.files, entries: reader.entries };
        problems.extend(references::check(&mut locale));
        locales.push(locale);
    }
    let catalogue = Catalogue { locales };
    problems.extend(names::check(&catalogue));
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
}

struct Reader<'a> {
    files: BTreeSet<String>,
    entries: BTreeMap<String, Entry>,
    problems: &'a mut Vec<Problem>,
}

/// A message or a term: Fluent's tree has two types for what differs only in the value being optional.
struct Definition<'a> {
    id: String,
    value: Option<&'a Pattern<&'a str>>,
    attributes: &'a [ast::Attribute<&'a str>],
    comment: Option<String>,
}

impl Reader<'_> {
    fn file(&mut self, source: &Source) {
        self.files.insert(source.name.clone());
        let resource = match parser::parse(source.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source.text[..error.pos.start].matches('\n').count() + 1;
                    let message = format!("not readable as Fluent: {}", error.kind);
                    self.problems.push(Problem::new(&source.place(), &format!("line {line}"), message));
                }
                resource
            }
        };
        for entry in &resource.body {
            if let Some(definition) = definition(entry) {
                self.definition(source, &definition);
            }
        }
    }

    fn definition(&mut self, source: &Source, definition: &Definition<'_>) {
        let values = definition.value.iter().map(|value| (definition.id.clone(), *value));
        let attributes =
            definition.attributes.iter().map(|at| (format!("{}.{}", definition.id, at.id.name), &at.value));
        for (id, value) in values.chain(attributes) {
            self.entry(source, definition, id, value);
        }
    }

    fn entry(&mut self, source: &Source, definition: &Definition<'_>, id: String, value: &Pattern<&str>) {
        let reading = pattern::read(value);
        let place = source.place();
        self.problems.extend(reading.problems.into_iter().map(|message| Problem::new(&place, &id, message)));
        if id.starts_with('-') && !reading.variables.is_empty() {
            self.problems.push(Problem::new(&place, &id, "a term cannot take variables: make it a message"));
        }
        let entry = Entry {
            id: id.clone(),
            file: source.name.clone(),
            comment: definition.comment.clone(),
            source: written(&id, value),
            plain: reading.plain,
            variables: reading.variables,
            references: reading.references,
        };
        if let Some(earlier) = self.entries.insert(id.clone(), entry) {
            let message = format!("already written in {}/{}", source.language, earlier.file);
            self.problems.push(Problem::new(&place, &id, message));
        }
    }
}

fn definition<'a>(entry: &'a ast::Entry<&'a str>) -> Option<Definition<'a>> {
    match entry {
        ast::Entry::Message(message) => Some(Definition {
            id: message.id.name.to_owned(),
            value: message.value.as_ref(),
            attributes: &message.attributes,
            comment: message.comment.as_ref().map(|comment| comment.content.join("\n")),
        }),
        ast::Entry::Term(term) => Some(Definition {
            id: format!("-{}", term.id.name),
            value: Some(&term.value),
            attributes: &term.attributes,
            comment: term.comment.as_ref().map(|comment| comment.content.join("\n")),
        }),
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    }
}

/// The pattern in Fluent's own spelling, as a message of its own.
fn written(id: &str, value: &Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: id },
        value: Some(value.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] }).trim_end().to_owned()
}
