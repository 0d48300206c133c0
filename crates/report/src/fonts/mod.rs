//! The two faces the report is set in, from character to positioned glyph to a small embeddable subset.
//!
//! Noto Sans HK, regular and bold, serves Chinese and Latin alike. This room chooses glyphs and measures them; it knows
//! nothing of lines, pages or PDF operators. A character that the faces lack is drawn as 〓, the printer's mark for a
//! missing sort, and still copies out of the PDF as itself.

mod face;
pub(crate) use face::{Face, Weight};

mod shape;
pub(crate) use shape::{Glyph, shape};

mod coverage;
pub(crate) use coverage::{drawn, missing, prepared};

mod subset;
pub(crate) use subset::{Codes, Subset};
