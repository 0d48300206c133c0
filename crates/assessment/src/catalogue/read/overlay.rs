use super::super::{Catalogue, Resource, Scheme, validate};
use super::header::day;
use super::{resources, schemes};
use crate::calendar::Day;
use crate::profile::Fact;
use crate::source::{Problem, Problems, SourceFile, Table, Trees};
use crate::text::Text;

/// Entries of somebody else (a bank, a chamber), kept apart from the catalogue and marked with their owner.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    /// Stable id.
    pub id: String,
    /// Version, for example `2026.11`.
    pub version: String,
    /// The day it was put together.
    pub published: Day,
    /// Whose entries they are.
    pub owner: Text,
    /// Its schemes.
    pub schemes: Vec<Scheme>,
    /// Its courses, help desks, tools and guides.
    pub resources: Vec<Resource>,
}

impl Overlay {
    /// Builds an overlay for `catalogue` from its files: `overlay.toml` with `id`, `version`, `published` and `owner`, and entries in the same
    /// folders as the catalogue's. Its schemes may use the catalogue's clauses.
    ///
    /// # Errors
    /// Every problem of every file at once, among them ids that the catalogue already has.
    pub fn parse(
        files: &[SourceFile<'_>],
        catalogue: &Catalogue,
        facts: &[Fact],
        dimensions: &[&str],
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let trees = Trees::parse(files, &mut problems);
        let header = trees.read("overlay.toml", &mut problems, header);
        let mut schemes = schemes(&trees, &catalogue.clauses, &mut problems);
        let mut resources = resources(&trees, &mut problems);
        validate::check_entries(&schemes, &resources, facts, dimensions, &mut problems);
        validate::check_apart(catalogue, &schemes, &resources, &mut problems);
        let Some(Header { id, version, published, owner }) = header else { return Err(problems.into_vec()) };
        if !problems.is_empty() {
            return Err(problems.into_vec());
        }
        schemes.iter_mut().for_each(|scheme| scheme.entry.owner = Some(owner.clone()));
        resources.iter_mut().for_each(|resource| resource.entry.owner = Some(owner.clone()));
        Ok(Self { id, version, published, owner, schemes, resources })
    }
}

/// `overlay.toml`.
struct Header {
    id: String,
    version: String,
    published: Day,
    owner: Text,
}

fn header(mut table: Table<'_>, problems: &mut Problems) -> Option<Header> {
    let id = table.words("id", problems).map(str::to_owned);
    let version = table.words("version", problems).map(str::to_owned);
    let published = table.required("published", "\"2026-11-22\"", problems).and_then(|item| day(item, problems));
    let owner = table.both("owner", problems);
    table.finish(problems);
    Some(Header { id: id?, version: version?, published: published?, owner: owner? })
}

impl Catalogue {
    /// The catalogue with the entries of `overlay` after its own; each keeps its owner's name.
    #[must_use]
    pub fn overlaid(mut self, overlay: Overlay) -> Self {
        self.schemes.extend(overlay.schemes);
        self.resources.extend(overlay.resources);
        self
    }
}
