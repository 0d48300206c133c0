//! A questionnaire that is being written: it may be incomplete, and each change leaves files that can be read again.

use super::model::Instrument;
use super::{assembled, validate, write};
use crate::source::{Node, Problem, ProblemKind, Problems, SourceFile, Trees};

mod parts;
mod references;

/// A questionnaire as far as it has come.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What is in the files; a text that is still missing is empty.
    pub instrument: Instrument,
    /// Everything that stands in the way of publishing it, each with its place.
    pub problems: Vec<Problem>,
}

/// A new value of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words, or a code.
    Text(String),
    /// A whole number.
    Whole(u32),
}

/// A part of a questionnaire that can be added and taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A pillar.
    Pillar,
    /// A dimension with its questions.
    Dimension,
    /// A question with its rungs.
    Question,
    /// A profile of weights.
    Weights,
}

/// Where a part moves among its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// One place towards the beginning.
    Up,
    /// One place towards the end.
    Down,
}

/// One change of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Gives a field another value. The field is named by the place under which its problems are reported.
    Set {
        /// For example `questions/data/data-quality.toml: question[1].rung[2].text.en`.
        place: String,
        /// The value.
        value: Value,
    },
    /// Adds a part at the end of its list.
    Add {
        /// What.
        part: Part,
        /// The pillar of a new dimension or the dimension of a new question; empty for the others.
        within: String,
        /// Its id; empty for a question, which is numbered.
        id: String,
    },
    /// Takes a part away, and with it every rule that names one of its questions.
    Remove {
        /// What.
        part: Part,
        /// Its id.
        id: String,
    },
    /// Changes places with a neighbour in the same list.
    Move {
        /// What.
        part: Part,
        /// Its id.
        id: String,
        /// Which neighbour.
        way: Way,
    },
    /// Gives a part another id, everywhere.
    Rename {
        /// What; not a question.
        part: Part,
        /// Its id.
        id: String,
        /// The new one.
        to: String,
    },
    /// Says how much a dimension counts in a profile.
    Weigh {
        /// The profile's id.
        profile: String,
        /// The dimension's id.
        dimension: String,
        /// From 0 to 9.
        weight: u32,
    },
}

/// Texts that may be left out, so that writing one makes it and emptying it takes it away.
const OPTIONAL: [&str; 3] = ["example", "hint", "none"];

/// What other parts refer to is not a field but changed by [`Edit::Rename`], or by publishing.
const FIXED: [&str; 5] = ["id", "key", "version", "published", "dimensions"];

impl Draft {
    /// Reads the files of a draft.
    ///
    /// # Errors
    /// Every problem, when one of them is more than a text that is still missing.
    pub fn read(files: &[SourceFile<'_>]) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let trees = Trees::parse(files, &mut problems);
        Self::assemble(&trees, problems)
    }

    fn assemble(trees: &Trees<'_>, mut problems: Problems) -> Result<Self, Vec<Problem>> {
        let instrument = assembled(trees, &mut problems);
        let complete = problems.all().iter().all(|problem| problem.kind == ProblemKind::Empty);
        let Some(instrument) = instrument.filter(|_| complete) else { return Err(problems.into_vec()) };
        validate::check(&instrument, &mut problems);
        Ok(Self { instrument, problems: problems.into_vec() })
    }
}

/// The files after a change.
///
/// # Errors
/// What is wrong with the change, with its place; nothing has changed then.
pub fn edit(files: &[SourceFile<'_>], edit: &Edit) -> Result<Vec<(String, String)>, Vec<Problem>> {
    if let Edit::Set { place, value } = edit {
        return set(files, place, value).map(|draft| write(&draft.instrument));
    }
    let mut instrument = Draft::read(files)?.instrument;
    parts::change(&mut instrument, edit).map_err(|problem| vec![problem])?;
    Ok(write(&instrument))
}

fn set(files: &[SourceFile<'_>], place: &str, value: &Value) -> Result<Draft, Vec<Problem>> {
    let unknown = || vec![Problem { place: place.to_owned(), kind: ProblemKind::Unknown { allowed: String::new() } }];
    let mut problems = Problems::default();
    let mut trees = Trees::parse(files, &mut problems);
    let last = place.rsplit('.').next().unwrap_or_default();
    let last = last.rsplit(' ').next().unwrap_or_default();
    if FIXED.contains(&last) {
        return Err(unknown());
    }
    let empty = |key: &str| OPTIONAL.contains(&key).then(blank);
    let node = trees.at(place, empty).ok_or_else(unknown)?;
    match (node, value) {
        (Node::Text(old), Value::Text(new)) => old.clone_from(new),
        (Node::Whole(old), Value::Whole(new)) => *old = i64::from(*new),
        _ => return Err(unknown()),
    }
    let mut draft = Draft::assemble(&trees, problems)?;
    drop_blank(&mut draft.instrument);
    Ok(draft)
}

fn blank() -> Node {
    let empty = |language: crate::Language| (language.tag().to_owned(), Node::Text(String::new()));
    Node::Table(vec![empty(crate::Language::English), empty(crate::Language::Chinese)])
}

/// Leaves out texts that may be left out and are empty in both languages.
fn drop_blank(instrument: &mut Instrument) {
    let said = |text: &crate::Text| !(text.en.trim().is_empty() && text.zh.trim().is_empty());
    for question in instrument.pillars.iter_mut().flat_map(|p| &mut p.dimensions).flat_map(|d| &mut d.questions) {
        question.example = question.example.take().filter(said);
    }
    for fact in &mut instrument.facts {
        fact.hint = fact.hint.take().filter(said);
    }
}
