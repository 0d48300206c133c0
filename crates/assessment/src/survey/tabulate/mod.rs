//! What many companies said to a survey, counted: a table for each question, and the published figures counted anew.
//!
//! [`Tabulation`] takes the replies, [`Tabulation::tables`] counts them, all together and by industry or size. No figure is about fewer
//! than five companies, nor does one follow from those that are told about the same question; what this stands and what it
//! does not is in `docs/formats/tables.md`. Free text and personal data are never listed.

mod model;
pub use model::{Cell, Group, Head, Line, Part, Table, Tables, percent};

mod amount;
pub use amount::Amount;

mod way;
pub use way::By;

mod parts;

mod count;
pub use count::Tabulation;

mod figures;
pub use figures::Own;
