//! What a version takes over from earlier ones, as data: `carries.toml`. Without an entry for a version nothing is comparable
//! with it, because only whoever wrote the questions knows whether they still mean the same.

use std::collections::BTreeSet;

use super::model::Instrument;
use crate::source::{ProblemKind, Problems, Table};

/// What is taken over from one earlier version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carry {
    /// The earlier version of the same questionnaire.
    pub version: String,
    /// Its questions that live on here.
    pub questions: Vec<CarriedQuestion>,
}

/// A question of an earlier version and its successor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedQuestion {
    /// Its id in the earlier version.
    pub from: String,
    /// Its id here.
    pub to: String,
    /// Whether every rung still means the same, so that an answer holds and can be compared.
    pub same: bool,
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Carry>> {
    let found = table.each("carry", problems, carry);
    table.finish(problems);
    Some(found)
}

fn carry(mut table: Table<'_>, problems: &mut Problems) -> Option<Carry> {
    let version = table.words("version", problems).map(str::to_owned);
    let questions = table.each("question", problems, question);
    table.finish(problems);
    Some(Carry { version: version?, questions })
}

fn question(mut table: Table<'_>, problems: &mut Problems) -> Option<CarriedQuestion> {
    let from = table.words("from", problems).map(str::to_owned);
    let to = table.words("to", problems).map(str::to_owned);
    let same = table.required("same", "true, false", problems).and_then(|item| item.flag(problems));
    table.finish(problems);
    Some(CarriedQuestion { from: from?, to: to?, same: same? })
}

/// What the file alone cannot show: questions that are not there, and one that would have two predecessors or successors.
pub(super) fn check(instrument: &Instrument, problems: &mut Problems) {
    let mut versions = BTreeSet::from([instrument.version.as_str()]);
    for carry in &instrument.carries {
        let place = format!("carries.toml: {}", carry.version);
        if !versions.insert(&carry.version) {
            problems.add(&place, ProblemKind::Duplicate);
        }
        let (mut from, mut to) = (BTreeSet::new(), BTreeSet::new());
        for question in &carry.questions {
            if !from.insert(&question.from) {
                problems.add(format!("{place}.from.{}", question.from), ProblemKind::Duplicate);
            }
            if !to.insert(&question.to) {
                problems.add(format!("{place}.to.{}", question.to), ProblemKind::Duplicate);
            }
            if instrument.question(&question.to).is_none() {
                problems.add(format!("{place}.to.{}", question.to), instrument.unknown_question());
            }
        }
    }
}
