use std::fmt;

use crate::coded::coded;
use crate::profile::{FactValue, Facts};

coded! {
    /// What a rule, or all rules of a scheme together, say of a company; the best first.
    Verdict[3] {
        /// The company meets it.
        Fits = "fits",
        /// A fact is missing or uncertain.
        Check = "check",
        /// The company does not meet it.
        No = "no",
    }
}

/// A condition on the facts of a company. An absent fact leaves it open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// Looks at one fact.
    Fact {
        /// Its key.
        fact: String,
        /// What it must be.
        condition: Condition,
    },
    /// One that fits is enough.
    Any(Vec<Test>),
    /// One that does not fit is enough.
    All(Vec<Test>),
    /// The first that can be answered decides: a fact that says it outright, before one that only suggests it.
    First(Vec<Test>),
}

/// What a fact must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Yes or no.
    Is(bool),
    /// One of these options.
    OneOf(Vec<Code>),
    /// None of these options.
    NoneOf(Vec<Code>),
    /// Several may be chosen: at least one of these.
    AnyOf(Vec<String>),
    /// Several may be chosen: none of these.
    Lacks(Vec<String>),
    /// A number below this one.
    Below(u32),
    /// This number or more.
    AtLeast(u32),
    /// This number or less.
    AtMost(u32),
}

/// An option as a test names it: by id, or by number where the options are numbered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// The id of a named option.
    Id(String),
    /// The code of a numbered option.
    Number(u32),
}

/// What a test says of a company, and which facts decided it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement<'t> {
    /// What it says.
    pub verdict: Verdict,
    /// The keys of the facts that decided it; for an open verdict those that are missing.
    pub because: Vec<&'t str>,
}

impl Test {
    /// What the test says of a company with these facts.
    pub fn judge(&self, facts: &Facts) -> Judgement<'_> {
        match self {
            Self::Fact { fact, condition } => {
                Judgement { verdict: condition.judge(facts.get(fact)), because: vec![fact] }
            }
            Self::Any(tests) => joined(tests, facts, Verdict::Fits),
            Self::All(tests) => joined(tests, facts, Verdict::No),
            Self::First(tests) => first(tests, facts),
        }
    }

    /// Every fact it may look at, in order and without repetition.
    pub fn facts(&self) -> Vec<&str> {
        let mut keys = Vec::new();
        self.visit(&mut |fact, _| {
            if !keys.contains(&fact) {
                keys.push(fact);
            }
        });
        keys
    }

    /// Calls `see` for every condition with its fact.
    pub(super) fn visit<'t>(&'t self, see: &mut impl FnMut(&'t str, &'t Condition)) {
        match self {
            Self::Fact { fact, condition } => see(fact, condition),
            Self::Any(tests) | Self::All(tests) | Self::First(tests) => tests.iter().for_each(|test| test.visit(see)),
        }
    }
}

/// With *any*, one test that fits decides; with *all*, one that does not. Without such a one the open ones decide, and
/// without those all of them together.
fn joined<'t>(tests: &'t [Test], facts: &Facts, decisive: Verdict) -> Judgement<'t> {
    let judged: Vec<Judgement<'t>> = tests.iter().map(|test| test.judge(facts)).collect();
    if let Some(first) = judged.iter().find(|judgement| judgement.verdict == decisive) {
        return first.clone();
    }
    let open = judged.iter().any(|judgement| judgement.verdict == Verdict::Check);
    let otherwise = if decisive == Verdict::Fits { Verdict::No } else { Verdict::Fits };
    let verdict = if open { Verdict::Check } else { otherwise };
    let mut because = Vec::new();
    for fact in judged.into_iter().filter(|judgement| judgement.verdict == verdict).flat_map(|j| j.because) {
        if !because.contains(&fact) {
            because.push(fact);
        }
    }
    Judgement { verdict, because }
}

/// The first answered test; when none is, the facts that the last of them misses would settle it most simply, so all are named.
fn first<'t>(tests: &'t [Test], facts: &Facts) -> Judgement<'t> {
    let mut missing = Vec::new();
    for judgement in tests.iter().map(|test| test.judge(facts)) {
        if judgement.verdict != Verdict::Check {
            return judgement;
        }
        missing.extend(judgement.because.into_iter().filter(|fact| !missing.contains(fact)).collect::<Vec<_>>());
    }
    Judgement { verdict: Verdict::Check, because: missing }
}

impl Condition {
    fn judge(&self, value: Option<&FactValue>) -> Verdict {
        // A value of another kind than the condition is about answers nothing, like none.
        match value.and_then(|value| self.holds(value)) {
            Some(true) => Verdict::Fits,
            Some(false) => Verdict::No,
            None => Verdict::Check,
        }
    }

    fn holds(&self, value: &FactValue) -> Option<bool> {
        match (self, value) {
            (Self::Is(wanted), FactValue::Flag(flag)) => Some(wanted == flag),
            (Self::OneOf(codes), value) => contains(codes, value),
            (Self::NoneOf(codes), value) => contains(codes, value).map(|found| !found),
            (Self::AnyOf(ids), FactValue::Choices(chosen)) => Some(ids.iter().any(|id| chosen.contains(id))),
            (Self::Lacks(ids), FactValue::Choices(chosen)) => Some(!ids.iter().any(|id| chosen.contains(id))),
            (Self::Below(limit), FactValue::Number(number)) => Some(*number < f64::from(*limit)),
            (Self::AtLeast(limit), FactValue::Number(number)) => Some(*number >= f64::from(*limit)),
            (Self::AtMost(limit), FactValue::Number(number)) => Some(*number <= f64::from(*limit)),
            _ => None,
        }
    }
}

fn contains(codes: &[Code], value: &FactValue) -> Option<bool> {
    match value {
        FactValue::Choice(id) => Some(codes.iter().any(|code| matches!(code, Code::Id(known) if known == id))),
        FactValue::Number(number) => {
            Some(codes.iter().any(|code| matches!(code, Code::Number(known) if f64::from(*known) == *number)))
        }
        FactValue::Flag(_) | FactValue::Choices(_) => None,
    }
}

impl Code {
    /// The value of a fact that has this option.
    pub(super) fn value(&self) -> FactValue {
        match self {
            Self::Id(id) => FactValue::Choice(id.clone()),
            Self::Number(number) => FactValue::Number(f64::from(*number)),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => f.write_str(id),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}
