use super::SMALLEST;

/// How many companies, as far as it may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Exactly so many; five or more, or none.
    Exact(u64),
    /// At least so many: all but fewer than five of those who could have been counted.
    AtLeast(u64),
    /// Fewer than five.
    Few,
}

impl Count {
    /// What may be told of `n` out of `all`, where `all` is known: neither the number nor its rest may be one to four. None where
    /// nothing may, because so few are left that knowing it is nearly all would tell the number.
    pub fn of(n: u64, all: u64) -> Option<Self> {
        let rest = all.saturating_sub(n);
        let least = all.saturating_sub(SMALLEST - 1);
        match ((1..SMALLEST).contains(&n), (1..SMALLEST).contains(&rest)) {
            (true, _) => Some(Self::Few),
            (false, false) => Some(Self::Exact(n)),
            (false, true) => (least >= SMALLEST).then_some(Self::AtLeast(least)),
        }
    }

    /// Whether a figure over so many companies may be told.
    pub fn enough(n: u64) -> bool {
        n >= SMALLEST
    }
}
