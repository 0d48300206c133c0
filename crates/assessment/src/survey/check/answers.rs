use std::collections::{BTreeMap, BTreeSet};

use super::walk::{Told, source};
use crate::survey::model::{Choice, Column, Kind, Question, Survey, Test};
use crate::survey::reply::{Replies, Value};

/// Answers to one question that are tried at one step.
const MOST: usize = 4_096;

/// One answer of every sort that conditions can tell apart, beside no answer; none when there are too many sorts.
///
/// Options are of one sort when every test takes or leaves them together, and one of each sort is enough; where the rows
/// of a grid come from here, as many as the grid has sorts of answers, since each row can then show another.
pub(super) fn of(survey: &Survey, question: &Question, replies: &Replies, told: &[Told<'_>]) -> Option<Vec<Value>> {
    let options = question.kind.options();
    match &question.kind {
        Kind::Single(_) => {
            Some(sorts(question, options, told, 1).iter().map(|option| Value::Single(option.code)).collect())
        }
        Kind::Multiple { at_most, .. } => {
            let drawn = survey.questions().filter(|grid| source(grid) == Some(&question.id));
            let each = drawn.map(|grid| sorts(grid, grid.kind.options(), told, 1).len()).max().unwrap_or(1);
            let most = at_most.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
            Some(sets(&sorts(question, options, told, each), most)?.into_iter().map(Value::Multiple).collect())
        }
        Kind::Counts(_) => {
            let counted = |codes: BTreeSet<u32>| Value::Counts(codes.into_iter().map(|code| (code, 1)).collect());
            Some(sets(&sorts(question, options, told, 1), usize::MAX)?.into_iter().map(counted).collect())
        }
        Kind::Grid { .. } => {
            let codes = sorts(question, options, told, 1);
            let named = |row: &str| told.iter().map(|told| told.question == question.id && names(told, row)).collect();
            let rows = some_of_each(survey.rows(question, replies), |row| named(&row.id), codes.len());
            let rows: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
            Some(filled(&rows, &codes)?.into_iter().map(Value::Grid).collect())
        }
        Kind::Shares(_) | Kind::Number { .. } | Kind::Text | Kind::Contact => Some(Vec::new()),
    }
}

/// `each` options of every sort.
fn sorts<'o>(question: &Question, options: &'o [Choice], told: &[Told<'_>], each: usize) -> Vec<&'o Choice> {
    let taken = |told: &Told<'_>, code: u32| {
        let (Test::Has(codes) | Test::Lacks(codes)) = told.test;
        if told.question == question.id { codes.contains(&code) } else { names(told, &code.to_string()) }
    };
    let sort = |option: &&Choice| {
        let tests = told.iter().map(|told| taken(told, option.code));
        tests.chain([option.exclusive]).collect::<Vec<bool>>()
    };
    some_of_each(options.iter().collect(), sort, each)
}

fn names(told: &Told<'_>, row: &str) -> bool {
    matches!(told.column, Column::Row(named) if named == row)
}

/// The first `each` items with every key.
fn some_of_each<T>(items: Vec<T>, key: impl Fn(&T) -> Vec<bool>, each: usize) -> Vec<T> {
    let mut taken: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
    let mut fresh = |item: &T| {
        let count = taken.entry(key(item)).or_default();
        *count += 1;
        *count <= each
    };
    items.into_iter().filter(|item| fresh(item)).collect()
}

/// Every choice of these options that may be made.
fn sets(options: &[&Choice], most: usize) -> Option<Vec<BTreeSet<u32>>> {
    let mut sets = vec![BTreeSet::new()];
    for option in options.iter().filter(|option| !option.exclusive) {
        let larger: Vec<BTreeSet<u32>> = sets
            .iter()
            .filter(|set| set.len() < most)
            .map(|set| set.iter().copied().chain([option.code]).collect())
            .collect();
        sets.extend(larger);
        if sets.len() > MOST {
            return None;
        }
    }
    let alone = options.iter().filter(|option| option.exclusive).map(|option| BTreeSet::from([option.code]));
    Some(sets.into_iter().filter(|set| !set.is_empty()).chain(alone).collect())
}

/// Every way to answer some of these rows.
fn filled(rows: &[&str], codes: &[&Choice]) -> Option<Vec<BTreeMap<String, u32>>> {
    let mut ways: Vec<BTreeMap<String, u32>> = vec![BTreeMap::new()];
    for row in rows {
        let with = |way: &BTreeMap<String, u32>, code| {
            let mut way = way.clone();
            way.insert((*row).to_owned(), code);
            way
        };
        let more: Vec<_> = ways.iter().flat_map(|way| codes.iter().map(|option| with(way, option.code))).collect();
        ways.extend(more);
        if ways.len() > MOST {
            return None;
        }
    }
    Some(ways.into_iter().filter(|way| !way.is_empty()).collect())
}
