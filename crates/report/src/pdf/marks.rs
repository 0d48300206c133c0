use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{DictItem, Op};

use crate::layout::Tag;

/// A piece of content that belongs to an element, in reading order.
#[derive(Debug, Clone)]
pub(super) enum Kid {
    /// A marked sequence of a page.
    Marked(Marked),
    /// A link: its words and the area that opens it.
    Link {
        /// The words.
        marked: Marked,
        /// Left, bottom, right and top on the page.
        area: [f32; 4],
        /// The address.
        url: Arc<str>,
    },
}

/// A marked sequence of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marked {
    /// The page, from 0.
    pub(super) page: usize,
    /// Its number on that page.
    pub(super) number: i64,
}

/// Keeps account of what on which page belongs to which element, while the pages are drawn.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// What each element is made of.
    pub(super) kids: BTreeMap<u32, Vec<Kid>>,
    /// For each page the area that each figure's drawing and text covers: left, bottom, right, top.
    pub(super) areas: BTreeMap<(u32, usize), [f32; 4]>,
    /// How many marked sequences each page has.
    pub(super) counts: Vec<i64>,
    now: Now,
}

/// The sequence that is open.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Now {
    #[default]
    Nothing,
    Artifact,
    Element(u32),
}

impl Marks {
    /// Begins a page.
    pub(super) fn page(&mut self) {
        self.counts.push(0);
    }

    /// Makes sure that what follows is marked as decoration.
    pub(super) fn artifact(&mut self, out: &mut Vec<Op>) {
        if self.now != Now::Artifact {
            self.end(out);
            out.push(Op::BeginMarkedContent { tag: "Artifact".into() });
            self.now = Now::Artifact;
        }
    }

    /// Makes sure that what follows is marked as part of `element`.
    pub(super) fn element(&mut self, out: &mut Vec<Op>, element: u32) {
        if self.now != Now::Element(element) {
            let marked = self.begin(out);
            self.kids.entry(element).or_default().push(Kid::Marked(marked));
            self.now = Now::Element(element);
        }
    }

    /// Marks what `draw` adds as a link within the element of `tag`.
    pub(super) fn link<E>(
        &mut self,
        out: &mut Vec<Op>,
        tag: Tag,
        (area, url): ([f32; 4], &Arc<str>),
        draw: impl FnOnce(&mut Vec<Op>) -> Result<(), E>,
    ) -> Result<(), E> {
        let marked = self.begin(out);
        draw(out)?;
        out.push(Op::EndMarkedContent);
        self.now = Now::Nothing;
        self.kids.entry(tag.element).or_default().push(Kid::Link { marked, area, url: Arc::clone(url) });
        Ok(())
    }

    /// Ends the open sequence.
    pub(super) fn end(&mut self, out: &mut Vec<Op>) {
        if self.now != Now::Nothing {
            out.push(Op::EndMarkedContent);
            self.now = Now::Nothing;
        }
    }

    /// Widens the area that `element` covers on this page.
    pub(super) fn covers(&mut self, element: u32, [left, bottom, right, top]: [f32; 4]) {
        let page = self.counts.len().saturating_sub(1);
        let area = self.areas.entry((element, page)).or_insert([f32::MAX, f32::MAX, f32::MIN, f32::MIN]);
        *area = [area[0].min(left), area[1].min(bottom), area[2].max(right), area[3].max(top)];
    }

    /// Begins a sequence with the page's next number.
    fn begin(&mut self, out: &mut Vec<Op>) -> Marked {
        self.end(out);
        let page = self.counts.len().saturating_sub(1);
        let mut number = 0;
        if let Some(count) = self.counts.last_mut() {
            number = *count;
            *count += 1;
        }
        let properties = DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]) };
        out.push(Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties });
        Marked { page, number }
    }
}
