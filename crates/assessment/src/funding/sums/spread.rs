use std::cmp::Reverse;

use crate::money::Cents;

/// Divides `amount` in proportion to `weights`, each part rounded down; the cents left over go one each to the parts that
/// lost most, the earlier first. The parts add up to the amount, and none is above its weight if the amount is not above
/// their sum.
pub(super) fn spread(amount: Cents, weights: &[Cents]) -> Vec<Cents> {
    let weight = |cents: &Cents| u128::try_from(cents.get()).unwrap_or(0);
    let whole: u128 = weights.iter().map(weight).sum();
    if whole == 0 {
        return vec![Cents::ZERO; weights.len()];
    }
    let exact = |cents: &Cents| weight(&amount) * weight(cents);
    let mut parts: Vec<Cents> = weights.iter().map(|cents| whole_cents(exact(cents) / whole)).collect();
    let mut by_loss: Vec<usize> = (0..weights.len()).collect();
    by_loss.sort_by_key(|at| Reverse(exact(&weights[*at]) % whole));
    let left = amount - parts.iter().copied().sum();
    for at in by_loss.into_iter().take(usize::try_from(left.get()).unwrap_or(0)) {
        parts[at] += Cents::new(1);
    }
    parts
}

fn whole_cents(cents: u128) -> Cents {
    Cents::new(i64::try_from(cents).unwrap_or(i64::MAX))
}
