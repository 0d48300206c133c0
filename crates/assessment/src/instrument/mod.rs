//! A questionnaire: what is asked, in which order, and how it is scored. Never its answers.

mod model;
pub use model::{BandInfo, Credit, Dimension, Form, FormInfo, Instrument, Pillar, Question, Rung, Step};

mod contradiction;
pub use contradiction::Contradiction;

mod negative;
pub use negative::{Negative, NegativeKind};

mod side;
pub use side::{Bound, Side};

mod carries;
pub use carries::{CarriedQuestion, Carry};

mod sector;
pub use sector::{INDUSTRY, Sector};

pub mod glossary;
pub use glossary::Term;

mod header;
mod profile;
mod questions;
mod validate;

pub use crate::source::SourceFile;
use crate::source::{Problem, Problems, Trees};

impl Instrument {
    /// Builds a questionnaire from its TOML files (`instrument.toml`, `profile.toml`, `questions/<pillar>/<dimension>.toml`,
    /// and, if it has any, `contradictions.toml`, `negatives.toml`, `carries.toml`, `glossary.toml` and
    /// `sectors/<sector>.toml`).
    ///
    /// # Errors
    /// Every problem of every file at once; each place begins with the file's path.
    pub fn parse(files: &[SourceFile<'_>]) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let trees = Trees::parse(files, &mut problems);
        let header = trees.read("instrument.toml", &mut problems, header::read);
        let facts = trees.read("profile.toml", &mut problems, profile::read);
        let dimensions =
            trees.read_folder("questions", &mut problems, questions::read).into_iter().map(in_pillar).collect();
        let contradictions =
            trees.read_optional("contradictions.toml", &mut problems, contradiction::read).unwrap_or_default();
        let negatives = trees.read_optional("negatives.toml", &mut problems, negative::read).unwrap_or_default();
        let carries = trees.read_optional("carries.toml", &mut problems, carries::read).unwrap_or_default();
        let glossary = trees.read_optional("glossary.toml", &mut problems, glossary::read).unwrap_or_default();
        let sectors = trees.read_folder("sectors", &mut problems, sector::read);
        let sectors = sector::in_order(sectors, &mut problems);
        let assembled = header
            .zip(facts)
            .map(|(header, facts)| header.assemble(facts, dimensions, &mut problems))
            .map(|instrument| Self { contradictions, negatives, carries, glossary, sectors, ..instrument })
            .inspect(|instrument| validate::check(instrument, &mut problems));
        match assembled {
            Some(instrument) if problems.is_empty() => Ok(instrument),
            _ => Err(problems.into_vec()),
        }
    }
}

/// A dimension with the folder it lies in, which names its pillar.
fn in_pillar((path, dimension): (String, Dimension)) -> (String, Dimension) {
    (path.split('/').next().unwrap_or_default().to_owned(), dimension)
}
