use super::first_page::hairline;
use super::flow::Strip;
use super::item::{Block, Item, Role};
use super::set::{Column, Setter, alike, linked, opening, softened};
use super::structure::Kind;
use super::style::{
    BODY, BOTTOM, GUTTER, HEADING, Ink, LABEL, LEFT, MAIN, MAIN_WIDTH, MEASURE, RIGHT, SMALL, Style, TINY, TOP,
};
use super::text;
use crate::ReportError;
use crate::content::{Definition, QuestionDetail, Said, Spoken, Tone};

/// Names and labels.
pub(super) const NAMES: Column = Column::new(LEFT, LABEL);
/// Reading text.
pub(super) const READING: Column = Column::new(MAIN, MAIN_WIDTH);

impl Setter {
    /// A heading that begins a section.
    pub(super) fn section(&mut self, said: &Said) -> Result<(), ReportError> {
        let fits_below = self.sections > 1;
        if fits_below {
            self.flow.space(30.0);
        } else {
            self.flow.new_page();
        }
        if self.sections > 0 {
            self.tree.close();
        }
        self.sections += 1;
        self.tree.open(Kind::Section);
        let heading = self.inline(said, softened(HEADING[0]), Column::new(LEFT, MEASURE), Role::Heading(2))?;
        self.push_marked(heading.padded(8.0), said, 1);
        Ok(())
    }

    /// A heading within a section: a rule, the words, the score at the right.
    pub(super) fn heading(
        &mut self,
        said: &Said,
        about: Option<&Said>,
        score: Option<&str>,
    ) -> Result<(), ReportError> {
        const FIGURE: f32 = 40.0;
        self.flow.space(16.0);
        let mut blocks =
            vec![self.inline(said, softened(HEADING[1]), Column::new(LEFT, MEASURE - FIGURE), Role::Heading(3))?];
        if let (Some(score), Some(first)) = (score, said.0.first()) {
            let figure = Spoken { language: first.language, text: score.to_owned() };
            let style = HEADING[1].inked(Ink::Accent);
            blocks.push(self.right(&figure, style, Column::new(RIGHT - FIGURE, FIGURE), Role::Paragraph)?);
        }
        let rule = Item::rule((LEFT, 0.0), (RIGHT, 0.0), Ink::Accent, 1.0);
        let heading = Block::stacked([Block::space(6.0), Block::beside(blocks)]).with(rule);
        self.push_marked(heading, said, 2);
        if let Some(about) = about {
            let about = self.beside(about, SMALL.inked(Ink::Soft), Column::new(LEFT, MEASURE), Role::Paragraph)?;
            self.flow.push_kept(about.padded(8.0));
        }
        Ok(())
    }

    /// Running text in the reading column.
    pub(super) fn paragraph(&mut self, said: &Said) -> Result<(), ReportError> {
        self.running_text(said, BODY, READING)?;
        self.flow.space(BODY.leading * 0.5);
        Ok(())
    }

    /// Running text that leads over to what follows, and stays with it.
    pub(super) fn intro(&mut self, said: &Said) -> Result<(), ReportError> {
        self.running_text(said, BODY, READING)?;
        if let Some(last) = self.flow.strips.last_mut() {
            last.keep = true;
        }
        self.flow.space(BODY.leading * 0.5);
        Ok(())
    }

    /// A question, what was said and what follows; it stays on one page where it fits.
    pub(super) fn question(&mut self, question: &QuestionDetail) -> Result<(), ReportError> {
        self.flow.space(6.0);
        let line = if question.dimension.is_some() { hairline(LEFT, RIGHT, 0.0) } else { hairline(MAIN, RIGHT, 0.0) };
        self.flow.separator(Block::space(7.0).with(line));
        let mut blocks = Vec::new();
        if let Some(dimension) = &question.dimension {
            blocks.push(self.stacked(dimension, softened(SMALL.bold()), NAMES, Role::Heading(4))?);
        }
        blocks.push(self.beside(&question.text, BODY.bold(), READING, Role::Paragraph)?);
        self.flow.push_kept(Block::beside(blocks).padded(4.0));
        self.within(Kind::List, |setter| setter.said_of(question))
    }

    fn said_of(&mut self, question: &QuestionDetail) -> Result<(), ReportError> {
        let last = question.lines.iter().rposition(|line| line.tone != Tone::Own).unwrap_or(0);
        for (index, line) in question.lines.iter().enumerate() {
            if line.tone == Tone::Own {
                self.own_words(line)?;
                continue;
            }
            let rating = question.rating.filter(|_| index == 0);
            let block = self.row(line, rating, (NAMES, READING), BODY)?.padded(3.0);
            // Better whole, but a page with a large hole is worse than a question that turns the page after its answer.
            let soft = index == 0;
            self.flow.strips.push(Strip { block, keep: index < last, soft, ..Strip::default() });
        }
        Ok(())
    }

    /// A name and what it stands for; below the name of an answer, its rung.
    pub(super) fn row(
        &mut self,
        line: &Definition,
        rating: Option<u8>,
        (names, values): (Column, Column),
        style: Style,
    ) -> Result<Block, ReportError> {
        self.within(Kind::ListItem, |setter| setter.named(line, rating, (names, values), style))
    }

    fn named(
        &mut self,
        line: &Definition,
        rating: Option<u8>,
        (names, values): (Column, Column),
        style: Style,
    ) -> Result<Block, ReportError> {
        // Label and text share their first baseline.
        let down = Block::space((style.leading - SMALL.leading) / 2.0 + 0.38 * (style.size - SMALL.size));
        let name = self.inline(&line.term, alike(SMALL.inked(Ink::Soft)), names, Role::Label)?;
        let name = Block::stacked([down, name, rating.map_or_else(Block::default, rungs)]);
        let ink = match line.tone {
            Tone::Plain | Tone::Own => Ink::Text,
            Tone::Absent => Ink::Soft,
            Tone::Warning => Ink::Warn,
        };
        let quiet = if style == SMALL { TINY } else { SMALL };
        let mut blocks = vec![name];
        let columns = values.split(u8::try_from(line.value.0.len()).unwrap_or(1));
        self.tree.open(Kind::Body);
        if let Some(id) = line.id {
            self.tree.name_next(id.to_owned());
        }
        for (index, (spoken, column)) in line.value.0.iter().zip(columns).enumerate() {
            let value = self.text(spoken, style.inked(ink), column, Role::Paragraph)?;
            let mut value = match &line.link {
                Some(url) => opening(value, url),
                None => linked(value),
            };
            if let Some(detail) = line.detail.as_ref().and_then(|detail| detail.0.get(index)) {
                let ink = if line.tone == Tone::Warning { Ink::Warn } else { Ink::Soft };
                let detail = self.text(detail, quiet.inked(ink), column, Role::Paragraph)?;
                value = Block::stacked([value, detail]);
            }
            blocks.push(value);
        }
        self.tree.close();
        Ok(Block::beside(blocks))
    }

    /// The respondent's own words: as long as they are, over as many pages as they need.
    fn own_words(&mut self, line: &Definition) -> Result<(), ReportError> {
        self.within(Kind::ListItem, |setter| setter.note(line))
    }

    fn note(&mut self, line: &Definition) -> Result<(), ReportError> {
        let label = self.stacked(&line.term, alike(SMALL.inked(Ink::Soft)), NAMES, Role::Label)?;
        let mut lines = Vec::new();
        let column = Column::new(MAIN + 8.0, MAIN_WIDTH - 8.0);
        self.tree.open(Kind::Body);
        for spoken in &line.value.0 {
            lines.extend(self.lines(spoken, BODY, column, Role::Note)?);
        }
        self.tree.close();
        for block in &mut lines {
            block.items.push(Item::rule((MAIN + 1.0, 0.0), (MAIN + 1.0, block.height), Ink::AccentSoft, 2.0));
        }
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let rest = label.height - height;
        if let Some(first) = lines.first_mut() {
            // The label may reach down beside the second line, which stays on the same page.
            let down = (BODY.leading - SMALL.leading) / 2.0;
            first.items.extend(label.items.into_iter().map(|item| item.moved(0.0, down)));
        }
        // What stands above stays with the first lines.
        if let Some(above) = self.flow.strips.last_mut() {
            above.keep = true;
            above.soft = true;
        }
        self.flow.lines(lines);
        self.flow.space(3.0 + rest.max(0.0));
        Ok(())
    }

    /// Names and what they stand for: short names in the margin, long ones in half the page.
    pub(super) fn definitions(&mut self, lines: &[Definition]) -> Result<(), ReportError> {
        let mut widest = 0.0_f32;
        for spoken in lines.iter().flat_map(|line| &line.term.0) {
            widest = widest.max(text::width(&spoken.text, spoken.language, SMALL)?);
        }
        let columns = if widest <= LABEL {
            (NAMES, READING)
        } else {
            let half = (MEASURE - GUTTER) / 2.0;
            (Column::new(LEFT, half), Column::new(LEFT + half + GUTTER, half))
        };
        self.tree.open(Kind::List);
        for line in lines {
            let row = self.row(line, None, columns, BODY)?;
            let row = Block::stacked([Block::space(3.0), row]).padded(3.0);
            let height = row.height;
            let row = row.with(hairline(LEFT, RIGHT, height));
            if height <= BOTTOM - TOP {
                self.flow.push(row);
            } else {
                self.own_words(line)?;
            }
        }
        self.tree.close();
        Ok(())
    }
}

/// Five squares, as many filled as the rung is high.
fn rungs(rating: u8) -> Block {
    let squares = (1..=5u8).map(|rung| {
        let (x, y) = (LEFT + f32::from(rung - 1) * 9.0, 3.0);
        let (fill, ink) = if rung <= rating { (Some(Ink::Accent), Ink::Accent) } else { (None, Ink::Line) };
        let points = vec![(x, y), (x + 6.0, y), (x + 6.0, y + 6.0), (x, y + 6.0)];
        Item::Shape { points, closed: true, fill, stroke: Some((ink, 0.6)) }
    });
    Block { height: 10.0, items: squares.collect() }
}
