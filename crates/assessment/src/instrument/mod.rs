//! A questionnaire: what is asked, in which order, and how it is scored. Never its answers.

mod model;
pub use model::{BandInfo, Credit, Dimension, Form, FormInfo, Instrument, Pillar, Question, Rung, Step};

mod contradiction;
pub use contradiction::Contradiction;

mod negative;
pub use negative::{Negative, NegativeKind};

mod side;
pub use side::{Bound, Side};

mod weights;
pub use weights::{WeightProfile, Weighted, WeightedPart};

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
mod write;
pub(crate) use write::quoted;
pub use write::write;

mod draft;
pub use draft::{Draft, Edit, Part, Value, Way, edit};

mod difference;
pub use difference::{Change, ChangeKind, Changed, all_carried, carried, difference, next_version};

pub use crate::source::SourceFile;
use crate::source::{Problem, Problems, Trees};

impl Instrument {
    /// Builds a questionnaire from its TOML files (`instrument.toml`, `profile.toml`, `questions/<pillar>/<dimension>.toml`,
    /// and, if it has any, `contradictions.toml`, `negatives.toml`, `weights.toml`, `carries.toml`, `glossary.toml` and
    /// `sectors/<sector>.toml`).
    ///
    /// # Errors
    /// Every problem of every file at once; each place begins with the file's path.
    pub fn parse(files: &[SourceFile<'_>]) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let trees = Trees::parse(files, &mut problems);
        match assembled(&trees, &mut problems).inspect(|instrument| validate::check(instrument, &mut problems)) {
            Some(instrument) if problems.is_empty() => Ok(instrument),
            _ => Err(problems.into_vec()),
        }
    }
}

/// Everything the files say, before one is compared with another; none when too little could be read.
fn assembled(trees: &Trees<'_>, problems: &mut Problems) -> Option<Instrument> {
    let header = trees.read("instrument.toml", problems, header::read);
    let facts = trees.read("profile.toml", problems, profile::read);
    let dimensions = trees.read_folder("questions", problems, questions::read).into_iter().map(in_pillar).collect();
    let contradictions = trees.read_optional("contradictions.toml", problems, contradiction::read).unwrap_or_default();
    let negatives = trees.read_optional("negatives.toml", problems, negative::read).unwrap_or_default();
    let weights = trees.read_optional("weights.toml", problems, weights::read).unwrap_or_default();
    let carries = trees.read_optional("carries.toml", problems, carries::read).unwrap_or_default();
    let glossary = trees.read_optional("glossary.toml", problems, glossary::read).unwrap_or_default();
    let sectors = sector::in_order(trees.read_folder("sectors", problems, sector::read), problems);
    let instrument = header?.assemble(facts?, dimensions, problems);
    Some(Instrument { contradictions, negatives, weights, carries, glossary, sectors, ..instrument })
}

/// A dimension with the folder it lies in, which names its pillar.
fn in_pillar((path, dimension): (String, Dimension)) -> (String, Dimension) {
    (path.split('/').next().unwrap_or_default().to_owned(), dimension)
}
