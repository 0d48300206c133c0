//! What stands on a page. Every piece of text says what it is and in which language, so that tagging the PDF needs
//! nothing that is not already here.

use std::ops::Range;
use std::sync::Arc;

use readiness_assessment::Language;

use super::style::{Ink, Style};
use super::text::Line;
use crate::brand::Picture;

/// What a piece of text is, for readers that cannot see the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A heading of this level, 1 to 6.
    Heading(u8),
    /// Reading text.
    Paragraph,
    /// The name of what stands beside it.
    Label,
    /// The respondent's own words.
    Note,
    /// One of several.
    ListItem,
    /// The name of a column.
    ColumnHead,
    /// The name of a row.
    RowHead,
    /// Any other cell of a table.
    Cell,
    /// What a table or figure shows.
    Caption,
    /// Words of one language within one of the others.
    Span,
    /// What is written in a chart.
    Chart,
    /// Running header, footer and repeated table heads: not part of the text.
    Artifact,
}

/// Which element of the document a line belongs to; see [`super::Tree`]. Elements are numbered in reading order; all lines of
/// a paragraph have the same number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tag {
    /// The number in reading order.
    pub(crate) element: u32,
    /// What it is.
    pub(crate) role: Role,
    /// The language it is in.
    pub(crate) language: Language,
}

/// Part of a line that opens an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// Where it begins and ends in the line's text, in bytes.
    pub(crate) place: Range<usize>,
    /// The address.
    pub(crate) url: Arc<str>,
}

/// A mark on the page. Places are in points from the left and the top of the block or page that holds it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Item {
    /// A line of text; `y` is its baseline.
    Text {
        /// Left end.
        x: f32,
        /// Baseline.
        y: f32,
        /// The glyphs.
        line: Line,
        /// How it is set.
        style: Style,
        /// What it is.
        tag: Tag,
        /// The parts of it that open an address.
        links: Vec<Link>,
    },
    /// A filled rectangle.
    Fill {
        /// Left.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Colour.
        ink: Ink,
    },
    /// An outline or a filled shape through these points.
    Shape {
        /// The corners.
        points: Vec<(f32, f32)>,
        /// Whether the last corner joins the first.
        closed: bool,
        /// What it is filled with; closed shapes only.
        fill: Option<Ink>,
        /// The line's colour and width.
        stroke: Option<(Ink, f32)>,
    },
    /// A disc.
    Disc {
        /// Centre.
        x: f32,
        /// Centre.
        y: f32,
        /// Radius.
        radius: f32,
        /// Fill.
        fill: Ink,
        /// Outline.
        stroke: Ink,
    },
    /// A picture that was not made here.
    Picture {
        /// Left.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// What is shown.
        picture: Picture,
    },
    /// Drawing that is part of an element, such as a figure, and not mere decoration.
    Drawn {
        /// The element's number.
        element: u32,
        /// Fills, shapes and discs.
        items: Vec<Item>,
    },
}

impl Item {
    /// Moves it by this much to the right and down.
    pub(crate) fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
            Self::Text { x, y, .. }
            | Self::Fill { x, y, .. }
            | Self::Disc { x, y, .. }
            | Self::Picture { x, y, .. } => {
                *x += right;
                *y += down;
            }
            Self::Shape { points, .. } => {
                for point in points {
                    point.0 += right;
                    point.1 += down;
                }
            }
            Self::Drawn { items, .. } => {
                *items = std::mem::take(items).into_iter().map(|item| item.moved(right, down)).collect();
            }
        }
        self
    }

    /// A straight line.
    pub(crate) fn rule(from: (f32, f32), to: (f32, f32), ink: Ink, width: f32) -> Self {
        Self::Shape { points: vec![from, to], closed: false, fill: None, stroke: Some((ink, width)) }
    }
}

/// Marks that stay together.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Block {
    /// How much room it takes downwards.
    pub(crate) height: f32,
    /// What is in it; `x` is already the place on the page.
    pub(crate) items: Vec<Item>,
}

impl Block {
    /// Empty space.
    pub(crate) fn space(height: f32) -> Self {
        Self { height, items: Vec::new() }
    }

    /// One below the other.
    pub(crate) fn stacked(blocks: impl IntoIterator<Item = Self>) -> Self {
        let mut whole = Self::default();
        for block in blocks {
            let down = whole.height;
            whole.items.extend(block.items.into_iter().map(|item| item.moved(0.0, down)));
            whole.height += block.height;
        }
        whole
    }

    /// One beside the other, tops aligned; they already stand in their columns.
    pub(crate) fn beside(blocks: impl IntoIterator<Item = Self>) -> Self {
        let mut whole = Self::default();
        for block in blocks {
            whole.items.extend(block.items);
            whole.height = whole.height.max(block.height);
        }
        whole
    }

    /// With everything drawn in it as part of `element`; its text is that already.
    pub(crate) fn drawn(mut self, element: u32) -> Self {
        let (text, items) = self.items.into_iter().partition(|item| matches!(item, Item::Text { .. }));
        self.items = text;
        self.with(Item::Drawn { element, items })
    }

    /// With something drawn into it.
    pub(crate) fn with(mut self, item: Item) -> Self {
        self.items.push(item);
        self
    }

    /// With space below.
    pub(crate) fn padded(mut self, below: f32) -> Self {
        self.height += below;
        self
    }
}
