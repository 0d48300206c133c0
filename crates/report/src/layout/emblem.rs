use super::first_page::hairline;
use super::item::{Block, Item, Role};
use super::set::{Column, Setter, alike};
use super::style::{Ink, LEFT, MEASURE, RIGHT, SMALL};
use crate::ReportError;
use crate::content::{Emblem, Said};

/// The room for a logo: the right end of page one's upper margin, down to the line above the company's name.
const ROOM: (f32, f32) = (200.0, 50.0);
/// How far it reaches into the margin.
const ABOVE: f32 = 22.0;
/// A pixel is never shown larger than this.
const LARGEST_PIXEL: f64 = 1.0;

impl Setter {
    /// The logo at the right end of a block that is as wide as the page.
    pub(super) fn emblem(&mut self, emblem: &Emblem) -> Result<Block, ReportError> {
        let (width, height) = size(emblem);
        let item = Item::Picture { x: RIGHT - width, y: -ABOVE, width, height, picture: emblem.picture.clone() };
        self.figure(&emblem.alt, |_| Ok(Block::default().with(item)))
    }

    /// Whoever hands the report over, in a line of page one.
    pub(super) fn cover_line(&mut self, line: &Said) -> Result<(), ReportError> {
        let style = alike(SMALL.inked(Ink::Soft));
        let line = self.inline(line, style, Column::new(LEFT, MEASURE), Role::Paragraph)?;
        self.flow.push(Block::space(self.air(8.0)).with(hairline(LEFT, RIGHT, 0.0)));
        self.flow.push(line.padded(self.air(5.0)));
        Ok(())
    }
}

/// As large as the room allows.
fn size(emblem: &Emblem) -> (f32, f32) {
    let (width, height) = emblem.picture.size();
    let fit = (f64::from(ROOM.0) / width).min(f64::from(ROOM.1) / height);
    let scale = if emblem.picture.is_pixels() { fit.min(LARGEST_PIXEL) } else { fit };
    #[allow(clippy::cast_possible_truncation, reason = "at most the room")]
    let sized = ((width * scale) as f32, (height * scale) as f32);
    sized
}
