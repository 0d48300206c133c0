use std::collections::BTreeMap;

use super::{Combination, Funded, Offer};
use crate::calendar::Month;
use crate::catalogue::Grant;
use crate::funding::Project;
use crate::money::Cents;

/// Months after the start; whatever comes later is counted in this one, so that no input makes the list endless.
const LATEST: u32 = 10 * Project::LONGEST;

/// What is paid and received in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthOfCash {
    /// Which month.
    pub month: Month,
    /// Paid for items.
    pub out: Cents,
    /// Received in grants.
    pub in_: Cents,
    /// Everything received so far less everything paid so far: negative while the company is out of pocket.
    pub balance: Cents,
}

/// Money out and in, for every month from the project's first to the last in which anything moves.
///
/// The first payment of a grant comes in the project's first month, rounded down to the cent; the rest so many months after
/// the scheme's last item as the scheme says, or `default_months_to_payment` where it does not.
pub fn cash_by_month(
    project: &Project,
    combination: &Combination,
    offers: &[Offer<'_>],
    default_months_to_payment: u32,
) -> Vec<MonthOfCash> {
    let mut moves = Moves::default();
    for item in &project.items {
        moves.add(item.month.saturating_sub(1), item.amount, Cents::ZERO);
    }
    for funded in &combination.schemes {
        let offer = offers.iter().find(|offer| offer.scheme == funded.scheme);
        let (first, wait) = offer.map_or((Cents::ZERO, None), |offer| {
            (first_payment(offer.grant, funded.granted), offer.grant.months_to_payment)
        });
        let last = last_item(project, funded).saturating_add(wait.unwrap_or(default_months_to_payment));
        moves.add(0, Cents::ZERO, first);
        moves.add(last, Cents::ZERO, funded.granted - first);
    }
    moves.by_month(project.start)
}

fn first_payment(grant: &Grant, granted: Cents) -> Cents {
    let share = grant.first_payment.map(super::terms::at_most_one);
    share.map_or(Cents::ZERO, |share| granted.part(share))
}

/// Months from the project's start to the last item the scheme pays for.
fn last_item(project: &Project, funded: &Funded) -> u32 {
    let paid = project.items.iter().filter(|item| funded.items.contains_key(&item.id));
    paid.map(|item| item.month.saturating_sub(1)).max().unwrap_or(0)
}

/// Money out and in, by the months after the project's start.
#[derive(Default)]
struct Moves(BTreeMap<u32, (Cents, Cents)>);

impl Moves {
    fn add(&mut self, months: u32, out: Cents, in_: Cents) {
        if (out, in_) != (Cents::ZERO, Cents::ZERO) {
            let sums = self.0.entry(months.min(LATEST)).or_default();
            *sums = (sums.0 + out, sums.1 + in_);
        }
    }

    fn by_month(self, start: Month) -> Vec<MonthOfCash> {
        let Some(last) = self.0.keys().next_back() else { return Vec::new() };
        let mut balance = Cents::ZERO;
        let months = (0..=*last).map(|months| {
            let (out, in_) = self.0.get(&months).copied().unwrap_or_default();
            balance = balance + in_ - out;
            MonthOfCash { month: start.plus(months), out, in_, balance }
        });
        months.collect()
    }
}
