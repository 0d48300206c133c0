use readiness_assessment::catalogue::Verdict;

use super::detail::{NAMES, READING};
use super::first_page::hairline;
use super::flow::Strip;
use super::item::{Block, Item, Role};
use super::set::{Column, Setter, softened};
use super::structure::Kind;
use super::style::{BODY, HEADING, Ink, LABEL, LEFT, RIGHT, SMALL};
use crate::ReportError;
use crate::content::{EntryCard, Said};

/// Room for the sign before the verdict.
const SIGN: f32 = 12.0;

impl Setter {
    /// A scheme, course, help desk or guide: its verdict in the margin, its name, then what is said of it.
    pub(super) fn entry(&mut self, card: &EntryCard) -> Result<(), ReportError> {
        self.flow.space(5.0);
        self.flow.separator(Block::space(6.0).with(hairline(LEFT, RIGHT, 0.0)));
        let mut blocks = Vec::new();
        if let Some((verdict, word)) = &card.verdict {
            blocks.push(self.verdict(*verdict, word)?);
        }
        blocks.push(self.names(&card.name, &card.body)?);
        self.flow.push_kept(Block::beside(blocks).padded(4.0));
        let (style, after) = if card.brief { (SMALL, 2.0) } else { (BODY, 3.0) };
        let last = card.lines.len().saturating_sub(1);
        self.tree.open(Kind::List);
        for (index, line) in card.lines.iter().enumerate() {
            let block = self.row(line, None, (NAMES, READING), style)?.padded(after);
            // Better whole; a long one may turn the page, with three lines on either side.
            let soft = index > 1 && index + 3 < card.lines.len();
            self.flow.strips.push(Strip { block, keep: index < last, soft, ..Strip::default() });
        }
        self.tree.close();
        Ok(())
    }

    /// The official name and who runs it; each language has its own half.
    fn names(&mut self, name: &Said, body: &Said) -> Result<Block, ReportError> {
        let halves = READING.split(u8::try_from(name.0.len()).unwrap_or(1));
        let mut blocks = Vec::new();
        for ((name, body), half) in name.0.iter().zip(&body.0).zip(halves) {
            let name = self.text(name, HEADING[2], half, Role::Heading(4))?;
            let body = self.text(body, SMALL.inked(Ink::Soft), half, Role::Paragraph)?;
            blocks.push(Block::stacked([name, body]));
        }
        Ok(Block::beside(blocks))
    }

    fn verdict(&mut self, verdict: Verdict, word: &Said) -> Result<Block, ReportError> {
        let column = Column::new(LEFT + SIGN, LABEL - SIGN);
        let word = self.stacked(word, softened(SMALL.bold()), column, Role::Label)?;
        let block = Block::stacked([Block::space(1.5), word]);
        Ok(block.with(sign(verdict, LEFT + 4.0, 1.5 + SMALL.leading / 2.0)))
    }
}

/// A full disc for what fits, an empty one for what is open; the word says the same.
fn sign(verdict: Verdict, x: f32, y: f32) -> Item {
    let fill = match verdict {
        Verdict::Fits => Ink::Accent,
        Verdict::Check | Verdict::No => Ink::Paper,
    };
    let stroke = if verdict == Verdict::No { Ink::Line } else { Ink::Accent };
    Item::Disc { x, y, radius: 3.2, fill, stroke }
}
