//! What the catalogue means for one company: a verdict for every rule, what helps with its gaps, and what a scheme would
//! pay of a project.

mod matching;
pub use matching::{Because, Judged, Match, ReadyMade, matches, ready_made};

mod shortlist;
pub use shortlist::{Suggestion, shortlist};

mod advised;
pub use advised::{Advised, Tally, advise};

mod impact;
pub use impact::{Impact, impact};

mod project;
pub use project::{Item, Project};

mod sums;
pub use sums::{Combination, Funded, Limit, MonthOfCash, Offer, best, cash_by_month, each};

mod computed;
pub use computed::{ASSUMED_MONTHS, Computed, Terms, compute};
