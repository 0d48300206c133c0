use crate::calendar::Month;
use crate::catalogue::{CeilingPer, Grant};
use crate::funding::Item;
use crate::money::{Cents, Share};

/// Whether a scheme pays for such an item at all.
pub(super) fn pays_for(grant: &Grant, item: &Item) -> bool {
    let bought_right = grant.provider.is_none() || grant.provider == item.provider;
    let payable = Cents::ZERO < item.amount && item.amount <= Cents::LARGEST;
    bought_right && payable && grant.items.contains(&item.category)
}

/// The figures of a grant, made safe to calculate with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms {
    /// At most one.
    pub(super) share: Share,
    /// Not negative.
    pub(super) ceiling: Option<Cents>,
    /// Nothing where there is no minimum.
    pub(super) minimum: Cents,
    yearly: bool,
}

impl Terms {
    pub(super) fn of(grant: &Grant) -> Self {
        Self {
            share: at_most_one(grant.share),
            ceiling: grant.ceiling.map(|ceiling| ceiling.max(Cents::ZERO)),
            minimum: grant.minimum_cost.unwrap_or(Cents::ZERO),
            yearly: grant.ceiling_per == CeilingPer::FinancialYear,
        }
    }

    /// Items of the same period share one ceiling: a financial year, or the whole project.
    pub(super) fn period(&self, month: Month) -> Option<u16> {
        self.yearly.then(|| month.financial_year())
    }

    /// What is paid of such a cost in one period.
    pub(super) fn pay(&self, cost: Cents) -> Cents {
        let part = cost.part(self.share);
        self.ceiling.map_or(part, |ceiling| part.min(ceiling))
    }

    /// The cost in cents from which no more is paid in one period.
    pub(super) fn full(&self) -> i64 {
        let Some(ceiling) = self.ceiling else { return i64::MAX };
        let reached = u128::from(ceiling.get().unsigned_abs()) * u128::from(*self.share.denom());
        let cost = reached.div_ceil(u128::from(*self.share.numer()).max(1));
        i64::try_from(cost).unwrap_or(i64::MAX)
    }
}

/// Nobody pays more than the cost; a share without a denominator is none.
pub(super) fn at_most_one(share: Share) -> Share {
    let (part, whole) = (*share.numer(), *share.denom());
    match whole {
        0 => Share::from_integer(0),
        _ if part > whole => Share::from_integer(1),
        _ => share,
    }
}
