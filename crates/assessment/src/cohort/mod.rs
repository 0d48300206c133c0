//! What many companies add up to, without giving any of them away, and what sets a few apart.
//!
//! [`Tally`] adds exactly. [`publish`] decides what of it may be told: no figure of fewer than [`SMALLEST`] companies, nor one
//! that follows from those that are told. [`compare`] puts a few named companies side by side and hides nothing.
//! What this stands and what it does not is in `docs/formats/cohort.md`.

/// No figure is told about fewer companies than this (`scoring.md`, "Small groups").
pub const SMALLEST: u64 = 5;

mod tally;
pub use tally::{Exact, Figures, Tally, deviation, tenths};

mod count;
pub use count::Count;

mod span;

mod ledger;
pub use ledger::{Cell, Ledger};

mod blocks;
pub use blocks::{Blocks, Order, coarsen};

mod taken;
pub use taken::Taken;

mod replies;
pub use replies::{Heard, Replies, Told, tell};

mod ranked;
pub use ranked::{Ranked, ranked};

mod publish;
pub use publish::{Breakdown, Broken, Cohort, Group, Member, Published, publish};

mod handed;
pub use handed::{Handed, Stood};

mod peers;
pub use peers::{Peers, peers};

mod way;
pub use way::{By, Label, Way, classes_of};

mod compare;
pub use compare::{Compared, Difference, compare};
