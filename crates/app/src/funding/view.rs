//! From verdicts and sums to what the window shows. Every amount leaves here ready to print.

use readiness_assessment::catalogue::Verdict;
use readiness_assessment::funding::{
    Advised, Because, Combination, Computed, Funded, Judged, Match, MonthOfCash, ReadyMade, Suggestion, ready_made,
};
use readiness_assessment::money::Cents;

use crate::api::funding as wire;

pub(super) fn advice(id: &str, advised: &Advised<'_>, ticks: Vec<(String, String)>) -> wire::Advice {
    let list = |found: &[Suggestion<'_>]| found.iter().map(suggestion).collect();
    let tally = advised.tally();
    wire::Advice {
        id: id.to_owned(),
        band: advised.band.map(Into::into),
        fits: tally.fits,
        check: tally.check,
        schemes: advised.schemes.iter().map(matched).collect(),
        ready_made: ready(&advised.schemes),
        courses: list(&advised.courses),
        guidance: list(&advised.guidance),
        tools: list(&advised.tools),
        helpdesks: list(&advised.helpdesks),
        ticks: ticks.into_iter().map(|(scheme, item)| wire::Tick { scheme, item }).collect(),
    }
}

fn matched(found: &Match<'_>) -> wire::Match {
    wire::Match {
        scheme: found.scheme.entry.id.clone(),
        verdict: found.verdict.code(),
        live: found.is_live(),
        serves_plans: found.serves_plans,
        rules: found.rules.iter().map(judged).collect(),
        would_fit_if: found.would_fit_if().map(|(rule, _)| rule.id.clone()).into_iter().collect(),
        missing: found.missing().into_iter().map(str::to_owned).collect(),
    }
}

fn judged(judged: &Judged<'_>) -> wire::Judged {
    let facts = match &judged.because {
        Because::State(_) => Vec::new(),
        Because::Facts(facts) => facts.iter().map(|fact| (*fact).to_owned()).collect(),
    };
    wire::Judged { rule: judged.id.to_owned(), verdict: judged.verdict.code(), facts }
}

fn ready(schemes: &[Match<'_>]) -> wire::ReadyMade {
    let (answer, found) = match ready_made(schemes) {
        ReadyMade::Pays(found) => ("pays", found),
        ReadyMade::Depends(found) => ("depends", found),
        ReadyMade::Nothing => ("nothing", Vec::new()),
    };
    wire::ReadyMade { answer, schemes: found.iter().map(|found| found.scheme.entry.id.clone()).collect() }
}

fn suggestion(suggestion: &Suggestion<'_>) -> wire::Suggestion {
    wire::Suggestion {
        resource: suggestion.resource.entry.id.clone(),
        dimensions: suggestion.dimensions.iter().map(|id| (*id).to_owned()).collect(),
    }
}

pub(super) fn sums(computed: &Computed) -> wire::Sums {
    wire::Sums {
        cost: computed.cost.to_string(),
        each: computed.each.iter().map(|funded| scheme_sum(computed, funded)).collect(),
        best: best(computed, &computed.best),
        certain: best(computed, &computed.certain),
        cash: cash(&computed.cash),
        most_out_of_pocket: (Cents::ZERO - lowest(&computed.cash)).to_string(),
        assumed_months: computed.assumed_months,
        not_computed: computed.not_computed.clone(),
    }
}

fn best(computed: &Computed, found: &Combination) -> wire::BestSum {
    wire::BestSum {
        granted: found.granted.to_string(),
        own: found.own.to_string(),
        schemes: found.schemes.iter().map(|funded| scheme_sum(computed, funded)).collect(),
        proven: found.proven,
    }
}

fn scheme_sum(computed: &Computed, funded: &Funded) -> wire::SchemeSum {
    let terms = computed.terms.get(&funded.scheme);
    let item = |(item, granted): (&String, &Cents)| wire::ItemSum { item: item.clone(), granted: granted.to_string() };
    wire::SchemeSum {
        scheme: funded.scheme.clone(),
        verdict: terms.map_or(Verdict::Check, |terms| terms.verdict).code(),
        granted: funded.granted.to_string(),
        own: funded.own.to_string(),
        share: terms.map(|terms| terms.share.to_string()).unwrap_or_default(),
        items: funded.items.iter().map(item).collect(),
        limited_by: funded.limited_by.code(),
        up_to: computed.up_to.get(&funded.scheme).map(Cents::to_string),
    }
}

/// The lowest balance, at most nothing.
fn lowest(cash: &[MonthOfCash]) -> Cents {
    cash.iter().map(|month| month.balance).min().unwrap_or(Cents::ZERO).min(Cents::ZERO)
}

fn cash(cash: &[MonthOfCash]) -> Vec<wire::CashMonth> {
    let largest = cash.iter().map(|month| month.balance.get().unsigned_abs()).max().unwrap_or(0).max(1);
    let month = |month: &MonthOfCash| wire::CashMonth {
        month: month.month.to_string(),
        out: month.out.to_string(),
        received: month.in_.to_string(),
        balance: month.balance.to_string(),
        position: month.balance.get() as f64 / largest as f64,
    };
    cash.iter().map(month).collect()
}
