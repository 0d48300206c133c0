use super::item::{Block, Item, Role};
use super::set::{Column, Setter, alike};
use super::style::{Ink, LEFT, MEASURE, TINY};
use super::text;
use crate::ReportError;
use crate::content::{BandLabel, ScoreCard, Spoken};

/// How high the bands' strip is.
const STRIP: f32 = 11.0;
/// Room above it for the range and the marker.
const ABOVE: f32 = 13.0;

impl Setter {
    /// The scale from 1 to 5 with its four bands, the score and what is still possible.
    pub(super) fn scale(&mut self, card: &ScoreCard) -> Result<Block, ReportError> {
        let mut names = Vec::new();
        for band in &card.bands {
            names.push(self.band_name(band)?);
        }
        let mut scale = Block::stacked([Block::space(ABOVE + STRIP + 4.0), Block::beside(names)]);
        for (band, step) in card.bands.iter().zip(0..) {
            let (from, to) = (at(band.span.from), at(band.span.to));
            scale.items.extend(swatch((from, ABOVE), (to - from, STRIP), step));
        }
        if let Some((low, high)) = card.range {
            scale.items.extend(range(at(low), at(high)));
        }
        if let Some(position) = card.position {
            scale.items.extend(marker(at(position)));
        }
        Ok(scale)
    }

    fn band_name(&mut self, band: &BandLabel) -> Result<Block, ReportError> {
        let style = if band.reached { TINY.bold().inked(Ink::Text) } else { TINY };
        let mut widest = 0.0_f32;
        let mut said = band.name.clone();
        if let Some(first) = band.name.0.first() {
            said.0.push(Spoken { language: first.language, text: band.figures.clone() });
        }
        for spoken in &said.0 {
            widest = widest.max(text::width(&spoken.text, spoken.language, style)?);
        }
        // The last band is the narrowest: its name may begin before it.
        let x = at(band.span.from).min(LEFT + MEASURE - widest);
        if band.reached {
            self.tree.name_next("overall-band".into());
        }
        self.stacked(&said, alike(style), Column::new(x, widest + 1.0), Role::Chart)
    }
}

/// Where a position of 0 to 1 lies across the page.
fn at(position: f64) -> f32 {
    #[allow(clippy::cast_possible_truncation, reason = "0 to 1, drawn")]
    let position = position as f32;
    LEFT + position * MEASURE
}

/// A patch of a band: a step of the hue, and a pattern that grows denser with it, for eyes and printers without colour.
pub(super) fn swatch((x, y): (f32, f32), (width, height): (f32, f32), step: u8) -> Vec<Item> {
    let mut items = vec![Item::Fill { x, y, width, height, ink: Ink::Band(step) }];
    let spacing = match step {
        1 => Some(7.0),
        2 => Some(3.5),
        _ => None,
    };
    if let Some(spacing) = spacing {
        items.extend(hatching((x, y), (width, height), spacing));
    }
    let corners = vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
    items.push(Item::Shape { points: corners, closed: true, fill: None, stroke: Some((Ink::Accent, 0.5)) });
    items
}

/// Rising strokes, cut to the rectangle.
fn hatching((x, y): (f32, f32), (width, height): (f32, f32), spacing: f32) -> Vec<Item> {
    let mut strokes = Vec::new();
    let mut foot = spacing / 2.0 - height;
    while foot < width {
        // From (foot, bottom) to (foot + height, top), as far as it is inside.
        let (from, to) = (foot.max(0.0), (foot + height).min(width));
        if to > from {
            let level = |across: f32| y + height - (across - foot);
            strokes.push(Item::rule((x + from, level(from)), (x + to, level(to)), Ink::Accent, 0.5));
        }
        foot += spacing;
    }
    strokes
}

/// A bracket over what is still possible.
fn range(from: f32, to: f32) -> Vec<Item> {
    let y = ABOVE - 4.5;
    let tick = |x: f32| Item::rule((x, y - 2.5), (x, y + 2.5), Ink::Soft, 0.8);
    vec![Item::rule((from, y), (to, y), Ink::Soft, 0.8), tick(from), tick(to)]
}

/// A needle through the strip, with a head above it.
fn marker(x: f32) -> Vec<Item> {
    let head = vec![(x - 4.5, ABOVE - 9.5), (x + 4.5, ABOVE - 9.5), (x, ABOVE - 1.0)];
    vec![
        Item::rule((x, ABOVE - 2.0), (x, ABOVE + STRIP + 2.0), Ink::Paper, 3.2),
        Item::rule((x, ABOVE - 2.0), (x, ABOVE + STRIP + 2.0), Ink::Text, 1.6),
        Item::Shape { points: head, closed: true, fill: Some(Ink::Text), stroke: Some((Ink::Paper, 0.8)) },
    ]
}

/// A bar that ends in a dot, so that the lowest score can be seen too; ticks where bands meet.
pub(super) fn bar(column: Column, y: f32, end: Option<f64>, edges: &[f64]) -> Vec<Item> {
    #[allow(clippy::cast_possible_truncation, reason = "0 to 1, drawn")]
    let across = |position: f64| column.x + 4.0 + position as f32 * (column.width - 8.0);
    let mut items = vec![Item::rule((across(0.0), y), (across(1.0), y), Ink::Line, 0.8)];
    for edge in edges {
        items.push(Item::rule((across(*edge), y - 4.0), (across(*edge), y + 4.0), Ink::Line, 0.8));
    }
    if let Some(end) = end {
        let (from, to) = (across(0.0), across(end));
        items.push(Item::Fill { x: from, y: y - 2.25, width: to - from, height: 4.5, ink: Ink::Accent });
        items.push(Item::Disc { x: to, y, radius: 3.8, fill: Ink::Accent, stroke: Ink::Paper });
    }
    items
}
