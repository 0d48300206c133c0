//! Companies that show what a test does: one that fits, one that does not, one that leaves it open.

use super::{Code, Condition, Test, Verdict};
use crate::profile::{Fact, FactKind, FactValue, Facts};

/// The most companies that are tried for one test. The tests of a catalogue need a few hundred.
const MOST: usize = 200_000;

/// A company for each thing a test can say; none where the search found none.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Witnesses {
    /// Fits.
    pub fits: Option<Facts>,
    /// Does not fit.
    pub no: Option<Facts>,
    /// Leaves it open.
    pub open: Option<Facts>,
}

/// Tries the values at which the test can change its mind, in every combination.
pub fn witnesses(test: &Test, facts: &[Fact]) -> Witnesses {
    let keys = test.facts();
    let values: Vec<Vec<Option<FactValue>>> = keys.iter().map(|key| candidates(key, test, facts)).collect();
    let combinations = values.iter().map(Vec::len).try_fold(1_usize, usize::checked_mul).unwrap_or(MOST).min(MOST);
    let mut found = Witnesses::default();
    for number in 0..combinations {
        let company = company(number, &keys, &values);
        let slot = match test.judge(&company).verdict {
            Verdict::Fits => &mut found.fits,
            Verdict::No => &mut found.no,
            Verdict::Check => &mut found.open,
        };
        slot.get_or_insert(company);
    }
    found
}

/// The company with this number, counting through all combinations.
fn company(mut number: usize, keys: &[&str], values: &[Vec<Option<FactValue>>]) -> Facts {
    let mut facts = Facts::new();
    for (key, values) in keys.iter().zip(values) {
        let value = &values[number % values.len()];
        number /= values.len();
        facts.extend(value.clone().map(|value| ((*key).to_owned(), value)));
    }
    facts
}

/// Absent, every value the test names, and one that it does not.
fn candidates(key: &str, test: &Test, facts: &[Fact]) -> Vec<Option<FactValue>> {
    let Some(fact) = facts.iter().find(|fact| fact.key == key) else { return vec![None] };
    let mut values = match &fact.kind {
        FactKind::Flag => vec![FactValue::Flag(true), FactValue::Flag(false)],
        FactKind::Code(_) | FactKind::Choice(_) => options(&fact.kind, key, test),
        FactKind::Choices { options, .. } => {
            let all = options.iter().map(|(id, _)| FactValue::Choices(vec![id.clone()]));
            [FactValue::Choices(Vec::new())].into_iter().chain(all).collect()
        }
        FactKind::Number { .. } => numbers(key, test),
    };
    values.retain(|value| fact.kind.accepts(value));
    [None].into_iter().chain(values.into_iter().map(Some)).collect()
}

/// The options that the test names and the first that it does not.
fn options(kind: &FactKind, key: &str, test: &Test) -> Vec<FactValue> {
    let mut named: Vec<FactValue> = Vec::new();
    test.visit(&mut |fact, condition| {
        if let (true, Condition::OneOf(codes) | Condition::NoneOf(codes)) = (fact == key, condition) {
            named.extend(codes.iter().map(Code::value).filter(|value| !named.contains(value)).collect::<Vec<_>>());
        }
    });
    let all: Vec<FactValue> = match kind {
        FactKind::Code(options) => options.iter().map(|(code, _)| FactValue::Number(f64::from(*code))).collect(),
        FactKind::Choice(options) => options.iter().map(|(id, _)| FactValue::Choice(id.clone())).collect(),
        _ => Vec::new(),
    };
    let other = all.into_iter().find(|value| !named.contains(value));
    named.into_iter().chain(other).collect()
}

/// Each limit that the test names, and its neighbours.
fn numbers(key: &str, test: &Test) -> Vec<FactValue> {
    let mut values = vec![0.0];
    test.visit(&mut |fact, condition| {
        if let (true, Condition::Below(limit) | Condition::AtLeast(limit) | Condition::AtMost(limit)) =
            (fact == key, condition)
        {
            let limit = f64::from(*limit);
            values.extend([limit - 1.0, limit, limit + 1.0]);
        }
    });
    values.into_iter().map(FactValue::Number).collect()
}
