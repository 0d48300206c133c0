use super::detail::NAMES;
use super::flow::Strip;
use super::item::{Block, Item, Role};
use super::set::{Column, Setter, alike, linked};
use super::structure::Kind;
use super::style::{BODY, Ink, MAIN, MAIN_WIDTH, SMALL};
use crate::ReportError;
use crate::content::{Check, Checklist};

/// Room for the box.
const BOX: f32 = 15.0;
/// How large it is.
const SIDE: f32 = 7.4;

impl Setter {
    /// Boxes to tick, their name in the margin.
    pub(super) fn checklist(&mut self, list: &Checklist) -> Result<(), ReportError> {
        self.flow.space(6.0);
        let title = self.stacked(&list.title, alike(SMALL.inked(Ink::Soft)), NAMES, Role::Label)?;
        let mut down = title.height;
        let count = list.items.len();
        self.tree.open(Kind::List);
        for (index, item) in list.items.iter().enumerate() {
            let mut block = self.within(Kind::ListItem, |setter| setter.check(item))?.padded(3.0);
            if index == 0 {
                let first = (BODY.leading - SMALL.leading) / 2.0;
                block.items.extend(title.items.iter().cloned().map(|item| item.moved(0.0, first)));
            }
            down -= block.height;
            // The name in the margin may reach down beside later items, which then stay with the first.
            let keep = index + 1 < count && (index == 0 || index + 2 == count || down > 0.0);
            self.flow.strips.push(Strip { block, keep, ..Strip::default() });
        }
        self.tree.close();
        self.flow.space(down.max(0.0) + 2.0);
        Ok(())
    }

    fn check(&mut self, item: &Check) -> Result<Block, ReportError> {
        let column = Column::new(MAIN + BOX, MAIN_WIDTH - BOX);
        let halves = column.split(u8::try_from(item.text.0.len()).unwrap_or(1));
        let label = self.tree.add(Kind::Label, None);
        let (language, done) = (item.state.language, item.state.text.as_str());
        self.tree.describe(label, language, done);
        let tick = Block { height: 0.0, items: tick_box(item.done) }.drawn(label);
        self.tree.open(Kind::Body);
        let mut blocks = vec![tick];
        for (index, (text, half)) in item.text.0.iter().zip(halves).enumerate() {
            let mut said = linked(self.text(text, BODY, half, Role::ListItem)?);
            if let Some(detail) = item.detail.as_ref().and_then(|detail| detail.0.get(index)) {
                let detail = self.text(detail, SMALL.inked(Ink::Soft), half, Role::ListItem)?;
                said = Block::stacked([said, detail]);
            }
            blocks.push(said);
        }
        self.tree.close();
        Ok(Block::beside(blocks))
    }
}

/// A square, with a tick in it when the thing is done.
fn tick_box(done: bool) -> Vec<Item> {
    let (x, y) = (MAIN + 0.5, (BODY.leading - SIDE) / 2.0);
    let corners = vec![(x, y), (x + SIDE, y), (x + SIDE, y + SIDE), (x, y + SIDE)];
    let mut items = vec![Item::Shape { points: corners, closed: true, fill: None, stroke: Some((Ink::Soft, 0.8)) }];
    if done {
        let tick = vec![(x + 1.5, y + 3.9), (x + 3.1, y + 5.7), (x + 6.2, y + 1.7)];
        items.push(Item::Shape { points: tick, closed: false, fill: None, stroke: Some((Ink::Accent, 1.3)) });
    }
    items
}
