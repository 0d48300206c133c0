use crate::calendar::Day;
use crate::catalogue::{Age, Catalogue, Mark, Part, Rule, Scheme, State, Verdict};
use crate::profile::{FactValue, Facts};
use crate::text::Text;

/// What one scheme is to one company on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Match<'c> {
    /// The scheme.
    pub scheme: &'c Scheme,
    /// Whether it takes applications.
    pub state: State,
    /// How old what is known of it is.
    pub age: Age,
    /// The worst of its rules.
    pub verdict: Verdict,
    /// Every rule with what it says; the first is whether the scheme is open.
    pub rules: Vec<Judged<'c>>,
    /// Whether it serves something the company wants to do.
    pub serves_plans: bool,
}

/// What one rule says of one company.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged<'c> {
    /// The rule's id; `open` for the scheme's state.
    pub id: &'c str,
    /// What it says.
    pub verdict: Verdict,
    /// What decided it.
    pub because: Because<'c>,
    /// The rule itself; none for the scheme's state.
    pub rule: Option<&'c Rule>,
    /// How sure the rule is.
    pub mark: Mark,
    /// Where it was read.
    pub source: &'c str,
}

/// What decided a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because<'c> {
    /// The state of the scheme.
    State(State),
    /// The facts with these keys; when the rule is open, those that are missing.
    Facts(Vec<&'c str>),
}

impl<'c> Match<'c> {
    /// Judges `scheme` for a company with these facts.
    pub fn new(scheme: &'c Scheme, facts: &Facts, today: Day, stale_after: [u32; 3]) -> Self {
        let state = scheme.entry.state_on(today);
        let rules: Vec<Judged<'c>> =
            [open(scheme, state)].into_iter().chain(scheme.rules.iter().map(|rule| judged(rule, facts))).collect();
        Self {
            scheme,
            state,
            age: scheme.entry.age_on(today, stale_after),
            verdict: rules.iter().map(|judged| judged.verdict).max().unwrap_or(Verdict::Check),
            rules,
            serves_plans: serves_plans(scheme, facts),
        }
    }

    /// Whether it may be shown among the schemes to look at: one that takes no applications never is.
    pub fn is_live(&self) -> bool {
        matches!(self.state, State::Open | State::Announced | State::Unknown)
    }

    /// The facts that are missing for a clear verdict, in the order of the rules and without repetition.
    pub fn missing(&self) -> Vec<&'c str> {
        let mut keys = Vec::new();
        for judged in self.rules.iter().filter(|judged| judged.verdict == Verdict::Check) {
            if let Because::Facts(facts) = &judged.because {
                keys.extend(facts.iter().copied().filter(|fact| !keys.contains(fact)).collect::<Vec<_>>());
            }
        }
        keys
    }

    /// What the company could do to fit: the one rule that it does not meet, when it can bring that about and meets all
    /// others. With more in the way it is no near miss, and advice to change a company for a grant would be bad advice.
    pub fn would_fit_if(&self) -> Option<(&'c Rule, &'c Text)> {
        let mut in_the_way = self.rules.iter().filter(|judged| judged.verdict != Verdict::Fits);
        let (Some(only), None) = (in_the_way.next(), in_the_way.next()) else { return None };
        let missed = only.rule.filter(|_| only.verdict == Verdict::No)?;
        Some((missed, missed.change.as_ref()?))
    }
}

/// That a scheme takes applications is itself a rule. Announced and unknown ones have to be looked at first.
fn open(scheme: &Scheme, state: State) -> Judged<'_> {
    let verdict = match state {
        State::Open => Verdict::Fits,
        State::Announced | State::Unknown => Verdict::Check,
        State::ClaimsOnly | State::Closed | State::Ceased => Verdict::No,
    };
    let mark = scheme.entry.mark(Part::Status);
    Judged { id: "open", verdict, because: Because::State(state), rule: None, mark, source: &scheme.entry.url }
}

fn judged<'c>(rule: &'c Rule, facts: &Facts) -> Judged<'c> {
    let judgement = rule.test.judge(facts);
    Judged {
        id: &rule.id,
        verdict: judgement.verdict,
        because: Because::Facts(judgement.because),
        rule: Some(rule),
        mark: rule.mark,
        source: &rule.source,
    }
}

fn serves_plans(scheme: &Scheme, facts: &Facts) -> bool {
    match facts.get("ai_intent") {
        Some(FactValue::Choices(plans)) => scheme.intents.iter().any(|intent| plans.contains(intent)),
        _ => false,
    }
}

/// Every scheme of the catalogue, in the order in which they are shown: what takes applications first; there what fits
/// before what needs checking before what does not fit; then what serves the company's plans, what is in the order of
/// `preferred` (the map's cell for its band), and what is certain to be open. Equal ones stand in the order of their ids.
pub fn matches<'c>(catalogue: &'c Catalogue, facts: &Facts, today: Day, preferred: &[String]) -> Vec<Match<'c>> {
    let judge = |scheme| Match::new(scheme, facts, today, catalogue.stale_after);
    let mut all: Vec<Match<'c>> = catalogue.schemes.iter().map(judge).collect();
    all.sort_by_key(|found| {
        let id = &found.scheme.entry.id;
        let place = preferred.iter().position(|preferred| preferred == id).unwrap_or(usize::MAX);
        (!found.is_live(), found.verdict, !found.serves_plans, found.state, place)
    });
    all
}

/// Whether an open scheme pays for ready-made AI tools for this company.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadyMade<'m, 'c> {
    /// These do.
    Pays(Vec<&'m Match<'c>>),
    /// None does for certain; these might, once their open rules are known.
    Depends(Vec<&'m Match<'c>>),
    /// None does.
    Nothing,
}

/// The plan of a company that uses finished AI products.
const READY_MADE: &str = "adopt-ready-made";

/// Looks among open schemes that pay a share or a sum; a loan or a tax rule is not somebody who pays.
pub fn ready_made<'m, 'c>(matches: &'m [Match<'c>]) -> ReadyMade<'m, 'c> {
    let pays = |found: &&Match<'c>| {
        found.state == State::Open
            && found.scheme.kind.pays_for_tools()
            && found.scheme.intents.iter().any(|intent| intent == READY_MADE)
    };
    let with = |verdict| matches.iter().filter(pays).filter(|found| found.verdict == verdict).collect::<Vec<_>>();
    match (with(Verdict::Fits), with(Verdict::Check)) {
        (fits, _) if !fits.is_empty() => ReadyMade::Pays(fits),
        (_, check) if !check.is_empty() => ReadyMade::Depends(check),
        _ => ReadyMade::Nothing,
    }
}
