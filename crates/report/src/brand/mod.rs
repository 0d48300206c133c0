//! An adviser's own look on a report: a logo, two colours and three texts. It adds; nothing that the report says is ever
//! replaced by it.

mod colour;
pub use colour::Rgb;

mod palette;
pub(crate) use palette::Palette;
pub use palette::{Check, Colours};

mod logo;
pub(crate) use logo::{Drawing, Shape};
pub use logo::{Feature, Logo, LogoFault, Picture};

mod png;

mod svg;

mod markup;

use readiness_assessment::Text;

/// The most characters of the line on page one.
pub const COVER_LINE: usize = 160;
/// The most characters of the line at the foot of every page.
pub const FOOTER: usize = 120;
/// The most characters of the disclaimer.
pub const DISCLAIMER: usize = 2000;
/// The most characters of what a logo shows.
pub const ALT: usize = 160;

/// The look. Of each text either language may be empty; where a report needs it, the other one stands in.
#[derive(Debug, Clone, PartialEq)]
pub struct Brand {
    /// The logo.
    pub logo: Option<Logo>,
    /// The colours, which can be read on paper.
    pub colours: Colours,
    /// A line under the top of page one.
    pub cover_line: Text,
    /// A line at the foot of every page.
    pub footer: Text,
    /// What the adviser wants to have said in the last part.
    pub disclaimer: Text,
}
