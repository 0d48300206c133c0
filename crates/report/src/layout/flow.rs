//! From a long column of strips to pages.

use std::collections::BTreeMap;

use super::item::{Block, Item, Role};
use super::style::{BOTTOM, FIRST_BOTTOM, FIRST_TOP, TOP};

/// A block in the column, and what may happen after it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    /// What it shows.
    pub(crate) block: Block,
    /// Whether the next strip must stand on the same page, where a page has room for both.
    pub(crate) keep: bool,
    /// Whether keeping may give way rather than leave a large hole on the page.
    pub(crate) soft: bool,
    /// Whether it is only space, which is dropped at the top of a page.
    pub(crate) space: bool,
    /// Whether it begins a page.
    pub(crate) new_page: bool,
    /// The table it is a row of, whose head is repeated on each page.
    pub(crate) table: Option<u32>,
    /// Its entry in the outline.
    pub(crate) mark: Option<Mark>,
}

/// An entry of the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The words.
    pub(crate) title: String,
    /// 1 for a section, 2 for a part of one.
    pub(crate) level: u8,
}

/// The column of strips, and the heads of its tables.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    /// From top to bottom.
    pub(crate) strips: Vec<Strip>,
    /// The head of each table.
    pub(crate) heads: BTreeMap<u32, Block>,
}

/// A page with everything in its place, from the top left corner.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// What stands on it, in reading order.
    pub(crate) items: Vec<Item>,
    /// Outline entries and how far down they point.
    pub(crate) marks: Vec<(Mark, f32)>,
}

impl Flow {
    /// Adds a block.
    pub(crate) fn push(&mut self, block: Block) {
        self.strips.push(Strip { block, ..Strip::default() });
    }

    /// Adds a block that stays with what follows.
    pub(crate) fn push_kept(&mut self, block: Block) {
        self.strips.push(Strip { block, keep: true, ..Strip::default() });
    }

    /// Adds space; none where a page begins.
    pub(crate) fn space(&mut self, height: f32) {
        // Space after something kept passes the keeping on.
        let keep = self.strips.last().is_some_and(|strip| strip.keep);
        self.strips.push(Strip { block: Block::space(height), space: true, keep, ..Strip::default() });
    }

    /// Adds a line that separates, with what follows; it is dropped where a page begins.
    pub(crate) fn separator(&mut self, block: Block) {
        self.strips.push(Strip { block, keep: true, space: true, ..Strip::default() });
    }

    /// Begins a page with the next block, unless the page has hardly begun: then space is enough.
    pub(crate) fn new_page(&mut self) {
        self.strips.push(Strip { block: Block::space(30.0), new_page: true, space: true, ..Strip::default() });
    }

    /// Adds the lines of a paragraph; two of them stay together at its beginning and at its end.
    pub(crate) fn lines(&mut self, lines: Vec<Block>) {
        let count = lines.len();
        for (index, block) in lines.into_iter().enumerate() {
            let keep = index + 1 < count && (index == 0 || index + 2 == count);
            self.strips.push(Strip { block, keep, ..Strip::default() });
        }
    }

    /// Deals the strips out to pages.
    pub(crate) fn pages(self) -> Vec<Page> {
        let mut dealer = Dealer { heads: &self.heads, pages: vec![Page::default()], down: FIRST_TOP };
        let mut strips = self.strips.into_iter().peekable();
        while let Some(strip) = strips.next() {
            let mut chain = vec![strip];
            while chain.last().is_some_and(|last| last.keep) {
                let Some(next) = strips.next() else { break };
                chain.push(next);
            }
            dealer.place(chain);
        }
        let mut pages = dealer.pages;
        for page in &mut pages {
            page.items.sort_by_key(reading_order);
        }
        pages
    }
}

/// Decoration first, so that text stands on it; then the rest by element. Repeated table heads carry element 0.
fn reading_order(item: &Item) -> (bool, u32) {
    match item {
        Item::Text { tag, .. } => (true, tag.element),
        Item::Drawn { element, .. } => (true, *element),
        Item::Fill { .. } | Item::Shape { .. } | Item::Disc { .. } | Item::Picture { .. } => (false, 0),
    }
}

/// The share of a page up to which it counts as hardly begun.
const HARDLY_BEGUN: f32 = 0.4;
/// The share of a page that should not be left empty to keep things together.
const LARGE_HOLE: f32 = 0.2;

struct Dealer<'h> {
    heads: &'h BTreeMap<u32, Block>,
    pages: Vec<Page>,
    down: f32,
}

impl Dealer<'_> {
    /// How far down this page may go.
    fn bottom(&self) -> f32 {
        if self.pages.len() == 1 { FIRST_BOTTOM } else { BOTTOM }
    }

    /// Places strips that belong together: on this page if they fit, else on the next; split only where a large hole
    /// would be left, or when no page is tall enough.
    fn place(&mut self, mut chain: Vec<Strip>) {
        let rest = chain.split_off(self.fitting(&chain));
        if !rest.is_empty() {
            self.place_whole(chain);
            self.turn(&rest);
            return self.place_whole(rest);
        }
        self.place_whole(chain);
    }

    /// How many of these strips to place here: all, unless they do not fit, much room is left, and they may be split.
    fn fitting(&self, chain: &[Strip]) -> usize {
        let mut down = self.down;
        let mut fitting = chain.len();
        for (index, strip) in chain.iter().enumerate() {
            down += strip.block.height;
            if down > self.bottom() {
                let roomy = self.bottom() - self.down > (BOTTOM - TOP) * LARGE_HOLE;
                return if roomy && fitting < chain.len() { fitting } else { chain.len() };
            }
            if strip.soft {
                fitting = index + 1;
            }
        }
        chain.len()
    }

    fn place_whole(&mut self, chain: Vec<Strip>) {
        let height: f32 = chain.iter().map(|strip| strip.block.height).sum();
        let head = chain.first().and_then(|strip| strip.table).and_then(|table| self.heads.get(&table));
        let page = BOTTOM - TOP - head.map_or(0.0, |head| head.height);
        if self.down + height > self.bottom() && height <= page {
            self.turn(&chain);
        }
        for strip in chain {
            if strip.new_page && self.down > TOP + (BOTTOM - TOP) * HARDLY_BEGUN {
                self.turn(&[]);
            }
            if self.down + strip.block.height > self.bottom() && self.down > TOP && !strip.space {
                self.turn(std::slice::from_ref(&strip));
            }
            self.put(strip);
        }
    }

    fn turn(&mut self, next: &[Strip]) {
        self.pages.push(Page::default());
        self.down = TOP;
        let table = next.iter().find(|strip| !strip.space).and_then(|strip| strip.table);
        if let Some(head) = table.and_then(|table| self.heads.get(&table)) {
            let repeated = head.items.iter().cloned().map(as_artifact).collect();
            self.put(Strip { block: Block { height: head.height, items: repeated }, ..Strip::default() });
        }
    }

    fn put(&mut self, strip: Strip) {
        let down = self.down;
        if strip.space && (down <= TOP || down + strip.block.height > self.bottom()) {
            return;
        }
        let Some(page) = self.pages.last_mut() else { return };
        page.items.extend(strip.block.items.into_iter().map(|item| item.moved(0.0, down)));
        page.marks.extend(strip.mark.map(|mark| (mark, down)));
        self.down += strip.block.height;
    }
}

fn as_artifact(mut item: Item) -> Item {
    if let Item::Text { tag, .. } = &mut item {
        tag.role = Role::Artifact;
        tag.element = 0;
    }
    item
}
