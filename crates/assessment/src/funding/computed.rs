use std::collections::BTreeMap;

use super::{Combination, Funded, Match, MonthOfCash, Offer, Project, best, cash_by_month, each};
use crate::catalogue::{Catalogue, Grant, Scheme, State, Verdict};
use crate::money::{Cents, Share};

/// Months between the last item and the money, where no source says. Long rather than short, so that nobody counts on
/// money that comes later.
pub const ASSUMED_MONTHS: u32 = 6;

/// What schemes pay of a project.
#[derive(Debug, Clone, PartialEq)]
pub struct Computed {
    /// What everything costs.
    pub cost: Cents,
    /// What each scheme alone would pay.
    pub each: Vec<Funded>,
    /// The best combination of schemes that fit or may fit.
    pub best: Combination,
    /// The best combination of schemes that fit for certain.
    pub certain: Combination,
    /// Money in and out with the best combination.
    pub cash: Vec<MonthOfCash>,
    /// Months until reimbursement taken where no source says.
    pub assumed_months: u32,
    /// Verdict and share of each scheme that was considered.
    pub terms: BTreeMap<String, Terms>,
    /// What a scheme with an exceptional share would pay at it.
    pub up_to: BTreeMap<String, Cents>,
    /// Open schemes that fit or may fit, and whose amount cannot be computed.
    pub not_computed: Vec<String>,
}

/// On what terms a scheme was considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Whether it fits or needs checking.
    pub verdict: Verdict,
    /// Its share.
    pub share: Share,
}

/// Computes what the schemes that are open, and fit or may fit, pay of `project`.
pub fn compute(catalogue: &Catalogue, schemes: &[Match<'_>], project: &Project) -> Computed {
    let possible: Vec<&Match<'_>> =
        schemes.iter().filter(|found| found.state == State::Open && found.verdict != Verdict::No).collect();
    let offers = offers(catalogue, &possible, |_| true);
    let certain = offers_that_fit(catalogue, &possible);
    let found = best(project, &offers);
    let terms = possible.iter().filter_map(|found| {
        let grant = found.scheme.grant.as_ref()?;
        Some((found.scheme.entry.id.clone(), Terms { verdict: found.verdict, share: grant.share }))
    });
    Computed {
        cost: project.cost(),
        each: each(project, &offers),
        cash: cash_by_month(project, &found, &offers, ASSUMED_MONTHS),
        best: found,
        certain: best(project, &certain),
        assumed_months: ASSUMED_MONTHS,
        terms: terms.collect(),
        up_to: up_to(project, &offers),
        not_computed: possible
            .iter()
            .filter(|found| found.scheme.grant.is_none())
            .map(|found| found.scheme.entry.id.clone())
            .collect(),
    }
}

fn offers_that_fit<'m>(catalogue: &'m Catalogue, possible: &[&'m Match<'m>]) -> Vec<Offer<'m>> {
    offers(catalogue, possible, |found| found.verdict == Verdict::Fits)
}

fn offers<'m>(
    catalogue: &'m Catalogue,
    possible: &[&'m Match<'m>],
    wanted: impl Fn(&Match<'_>) -> bool,
) -> Vec<Offer<'m>> {
    let offer = |found: &&'m Match<'m>| {
        let scheme = &found.scheme.entry.id;
        // An exclusion that one of two names holds for both.
        let named = |other: &&'m Scheme| {
            found.scheme.not_with.iter().any(|with| with.scheme == other.entry.id)
                || other.not_with.iter().any(|with| with.scheme == *scheme)
        };
        let not_with = catalogue.schemes.iter().filter(named).map(|other| other.entry.id.as_str()).collect();
        Some(Offer { scheme, grant: found.scheme.grant.as_ref()?, not_with })
    };
    possible.iter().filter(|found| wanted(found)).filter_map(offer).collect()
}

/// The same sums at the share that is paid in exceptional cases.
fn up_to(project: &Project, offers: &[Offer<'_>]) -> BTreeMap<String, Cents> {
    let exceptional = offers.iter().filter_map(|offer| {
        let grant = Grant { share: offer.grant.share_up_to?, ..offer.grant.clone() };
        let offer = Offer { scheme: offer.scheme, grant: &grant, not_with: Vec::new() };
        let funded = each(project, std::slice::from_ref(&offer)).pop()?;
        Some((funded.scheme, funded.granted))
    });
    exceptional.collect()
}
