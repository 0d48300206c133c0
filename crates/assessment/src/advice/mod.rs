//! What to do next: the gaps, each with the step that moves it one rung up, and what stands out.

mod gaps;
pub use gaps::{Gap, gaps};

mod extremes;
pub use extremes::{Extremes, extremes};
