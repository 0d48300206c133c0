//! The look in numbers: the page's grid, the inks and the type styles (all measures in points).

use crate::fonts::Weight;

/// A4, upright.
pub(crate) const PAGE: (f32, f32) = (595.28, 841.89);
/// Where the text area begins and ends, from the left edge.
pub(crate) const LEFT: f32 = 56.0;
/// See [`LEFT`].
pub(crate) const RIGHT: f32 = PAGE.0 - 56.0;
/// Where the text area begins and ends, from the top edge.
pub(crate) const TOP: f32 = 76.0;
/// Page one has no running header and begins higher.
pub(crate) const FIRST_TOP: f32 = 50.0;
/// See [`TOP`].
pub(crate) const BOTTOM: f32 = PAGE.1 - 68.0;
/// Page one, which has to hold everything that matters, may go further down.
pub(crate) const FIRST_BOTTOM: f32 = PAGE.1 - 58.0;
/// The whole text area's width.
pub(crate) const MEASURE: f32 = RIGHT - LEFT;
/// The margin column holds labels and names; reading text stands to the right of it.
pub(crate) const LABEL: f32 = 104.0;
/// Space between columns.
pub(crate) const GUTTER: f32 = 16.0;
/// Where reading text begins.
pub(crate) const MAIN: f32 = LEFT + LABEL + GUTTER;
/// The width of reading text: 36 Chinese or about 68 Latin letters of the body size.
pub(crate) const MAIN_WIDTH: f32 = RIGHT - MAIN;

/// The colours of the page. The bands are steps of one hue, and never stand without a pattern and a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Text.
    Text,
    /// Captions and labels.
    Soft,
    /// Hairlines.
    Line,
    /// A quiet ground.
    Surface,
    /// Harbour green.
    Accent,
    /// A light step of the same green.
    AccentSoft,
    /// Something to notice.
    Warn,
    /// The ground of a band in the scale, by its step from 0 (lowest) to 3.
    Band(u8),
    /// White.
    Paper,
}

impl Ink {
    /// Red, green and blue, 0 to 1.
    pub(crate) fn rgb(self) -> [f32; 3] {
        let [red, green, blue] = match self {
            Self::Text => [0x16, 0x21, 0x24],
            Self::Soft => [0x52, 0x60, 0x62],
            Self::Line => [0xc6, 0xcf, 0xcb],
            Self::Surface => [0xf2, 0xf5, 0xf2],
            Self::Accent => [0x00, 0x56, 0x3c],
            Self::AccentSoft => [0xdb, 0xea, 0xe2],
            Self::Warn => [0x8a, 0x58, 0x00],
            Self::Band(0) => [0xf4, 0xf7, 0xf5],
            Self::Band(1) => [0xdc, 0xeb, 0xe3],
            Self::Band(2) => [0xa6, 0xcc, 0xb9],
            Self::Band(_) => [0x3d, 0x8b, 0x6c],
            Self::Paper => [0xff, 0xff, 0xff],
        };
        [red, green, blue].map(|part: u8| f32::from(part) / 255.0)
    }
}

/// How a piece of text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// Size of the letters.
    pub(crate) size: f32,
    /// From one baseline to the next.
    pub(crate) leading: f32,
    /// Which face.
    pub(crate) weight: Weight,
    /// Which colour.
    pub(crate) ink: Ink,
}

impl Style {
    const fn new(size: f32, leading: f32, weight: Weight, ink: Ink) -> Self {
        Self { size, leading, weight, ink }
    }

    /// The same in another colour.
    pub(crate) const fn inked(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// The same in the bold face.
    pub(crate) const fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }
}

// Leading stays just below one and a half times the size: readers of PDF (poppler's among them) take lines that are
// further apart for separate blocks and then read columns across.

/// The company's name on page one.
pub(crate) const NAME: Style = Style::new(25.0, 34.0, Weight::Bold, Ink::Text);
/// The same where the name is long.
pub(crate) const LONG_NAME: Style = Style::new(16.0, 23.0, Weight::Bold, Ink::Text);
/// The sentence that says it all.
pub(crate) const LEAD: Style = Style::new(14.5, 21.5, Weight::Bold, Ink::Text);
/// The large figure.
pub(crate) const FIGURE: Style = Style::new(49.0, 54.0, Weight::Bold, Ink::Accent);
/// Headings by level.
pub(crate) const HEADING: [Style; 3] = [
    Style::new(18.0, 26.0, Weight::Bold, Ink::Accent),
    Style::new(13.0, 19.0, Weight::Bold, Ink::Text),
    Style::new(10.5, 15.5, Weight::Bold, Ink::Text),
];
/// Reading text.
pub(crate) const BODY: Style = Style::new(9.6, 14.3, Weight::Regular, Ink::Text);
/// Labels, captions and tables.
pub(crate) const SMALL: Style = Style::new(8.5, 12.7, Weight::Regular, Ink::Text);
/// Running header and footer, and what stands in charts.
pub(crate) const TINY: Style = Style::new(7.5, 11.0, Weight::Regular, Ink::Soft);
