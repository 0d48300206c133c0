use maud::{Markup, html};

use super::Page;
use super::words::link;
use crate::content::{Block, Definition, QuestionDetail, Said, Table, TableRow, Tone};

impl Page {
    /// Every block; a section takes in everything up to the next. What stands before the first title is a section too.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Markup {
        let sections = blocks.chunk_by(|_, next| !matches!(next, Block::Section(_)));
        let written: Vec<Markup> = sections.map(|section| self.section(section)).collect();
        html! { @for section in &written { (section) } }
    }

    fn section(&mut self, blocks: &[Block]) -> Markup {
        let (title, blocks) = match blocks.split_first() {
            Some((Block::Section(title), rest)) => (Some(title), rest),
            _ => (None, blocks),
        };
        let head = title.map(|title| {
            self.sections += 1;
            let id = format!("s{}", self.sections);
            (format!("{id}-title"), self.heading(2, title, Some(&format!("{id}-title"))), id)
        });
        let body: Vec<Markup> = blocks.iter().map(|block| self.block(block)).collect();
        html! {
            @match &head {
                Some((name, heading, id)) => {
                    section id=(id) aria-labelledby=(name) { (heading) @for block in &body { (block) } }
                }
                None => { section.first { @for block in &body { (block) } } }
            }
        }
    }

    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Masthead(masthead) => self.masthead(masthead),
            Block::Lead(said) => html! { div.lead { (self.words.paragraphs(said)) } },
            Block::Score(card) => self.score(card),
            Block::Notice(notice) => self.notice(notice),
            Block::Bars(chart) => self.bars(chart),
            Block::Pair(pair) => self.facts(pair),
            Block::Steps { title, steps } => self.steps(title, steps),
            Block::Money(said) => html! { div.money { (self.words.paragraphs(said)) } },
            // Sections are the frame around these blocks.
            Block::Section(_) => html! {},
            Block::Heading { text, about, score } => self.part(text, about.as_ref(), score.as_deref()),
            Block::Paragraph(said) | Block::Intro(said) => self.words.paragraphs(said),
            Block::Table(table) => self.table(table),
            Block::Radar(chart) => self.radar(chart),
            Block::Question(question) => self.question(question),
            Block::Definitions(lines) => self.definitions(lines, None),
            Block::Entry(card) => self.entry(card),
            Block::Grid(grid) => self.grid(grid),
            Block::Tally(tally) => self.tally(tally),
            Block::Checklist(list) => self.checklist(list),
            Block::Sources(groups) => self.sources(groups),
        }
    }

    fn part(&mut self, text: &Said, about: Option<&Said>, score: Option<&str>) -> Markup {
        html! {
            div.part { (self.heading(3, text, None)) @if let Some(score) = score { p.number { (score) } } }
            @if let Some(about) = about { div.quiet { (self.words.paragraphs(about)) } }
        }
    }

    fn table(&self, table: &Table) -> Markup {
        html! {
            table.scores {
                caption { (self.words.inline(&table.caption)) }
                thead {
                    tr {
                        @for (column, index) in table.columns.iter().zip(0..) {
                            th scope="col" class=[(index % 2 == 1).then_some("number")] { (self.words.inline(column)) }
                        }
                    }
                }
                tbody { @for row in &table.rows { (self.row(row)) } }
            }
        }
    }

    fn row(&self, row: &TableRow) -> Markup {
        html! {
            tr class=[row.pillar.then_some("pillar")] {
                th scope="row" { (self.words.inline(&row.name)) }
                td.number { (super::figures::shown(&row.bar)) }
                td { (self.words.inline(&row.band_name)) }
                td.number { (row.rated) }
            }
        }
    }

    fn question(&mut self, question: &QuestionDetail) -> Markup {
        html! {
            @if let Some(dimension) = &question.dimension { (self.heading(4, dimension, None)) }
            div.question {
                (self.heading(5, &question.text, None))
                (self.definitions(&question.lines, question.rating))
            }
        }
    }

    /// Names and what they stand for; beside an answer's name its rung. A line without a name goes on under the one
    /// before it.
    pub(super) fn definitions(&self, lines: &[Definition], rating: Option<u8>) -> Markup {
        html! {
            dl {
                @for (named, index) in lines.chunk_by(|_, next| next.term.0.is_empty()).zip(0..) {
                    div {
                        dt {
                            @if let Some(first) = named.first() { (self.words.inline(&first.term)) }
                            @if let Some(rating) = rating.filter(|_| index == 0) { (super::figures::rungs(rating)) }
                        }
                        @for line in named { dd id=[line.id] class=[class(line.tone)] { (self.definition(line)) } }
                    }
                }
            }
        }
    }

    fn definition(&self, line: &Definition) -> Markup {
        let value = match (&line.link, line.tone) {
            (Some(url), _) => self.words.each(&line.value, |spoken| link(url, &spoken.text)),
            // What somebody typed is never made into a link.
            (None, Tone::Own) => self.words.own(&line.value),
            (None, _) => self.words.linked_value(&line.value),
        };
        html! {
            (value)
            @if let Some(detail) = &line.detail { div.quiet { (self.words.linked_value(detail)) } }
        }
    }
}

fn class(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain => None,
        Tone::Own => Some("own"),
        Tone::Absent => Some("absent"),
        Tone::Warning => Some("warning"),
    }
}
