use std::fmt::{self, Display, Formatter};

use super::document::{Block, Definition, Document, QuestionDetail, Said, ScoreCard, Table, Tone};
use super::parts::{Checklist, EntryCard, Grid, SourceGroup};

/// A document as plain text: one line for each thing said, languages beside each other. For reading and comparing; the
/// reader of a report never sees it.
impl Display for Document {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} | {} | {}", self.title, self.organisation, self.printed_on)?;
        if !self.footer.0.is_empty() {
            writeln!(f, "– {}", self.footer)?;
        }
        self.blocks.iter().try_for_each(|block| write!(f, "{block}"))
    }
}

impl Display for Said {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.joined(" ‖ ").replace('\n', " ⏎ "))
    }
}

impl Display for Block {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Masthead(head) => {
                writeln!(f, "# {} / {} / {}", head.title, head.name, head.other.as_deref().unwrap_or("–"))?;
                pairs(f, &head.facts)?;
                head.emblem.iter().try_for_each(|emblem| writeln!(f, "  [{}]", emblem.alt))?;
                head.cover_line.iter().try_for_each(|line| writeln!(f, "  – {line}"))
            }
            Self::Lead(text) => writeln!(f, "\n> {text}"),
            Self::Score(card) => score(f, card),
            Self::Notice(notice) => {
                writeln!(f, "! {}", notice.title)?;
                notice.details.iter().try_for_each(|detail| writeln!(f, "  {detail}"))
            }
            Self::Bars(chart) => {
                writeln!(f, "\n### {} [{}]", chart.finding, chart.caption)?;
                chart
                    .lines
                    .iter()
                    .try_for_each(|line| writeln!(f, "  {}: {} ({})", line.name, figure(line.bar.shown), line.band))
            }
            Self::Pair(pair) => pairs(f, pair),
            Self::Steps { title, steps } => {
                writeln!(f, "\n### {title}")?;
                let mut numbered = steps.iter().zip(1..);
                numbered.try_for_each(|(step, number)| writeln!(f, "  {number}. {} [{}]", step.action, step.detail))
            }
            Self::Section(text) => writeln!(f, "\n## {text}"),
            Self::Heading { text, about, score } => {
                writeln!(f, "\n### {text} {}", score.as_deref().unwrap_or("–"))?;
                about.iter().try_for_each(|about| writeln!(f, "{about}"))
            }
            Self::Paragraph(text) | Self::Intro(text) => writeln!(f, "{text}"),
            Self::Table(content) => table(f, content),
            Self::Radar(chart) => {
                writeln!(f, "radar: {}", chart.caption)?;
                chart.labels.iter().try_for_each(|(name, figure)| writeln!(f, "  {name} {figure}"))
            }
            Self::Question(detail) => question(f, detail),
            Self::Definitions(lines) => definitions(f, lines),
            Self::Money(line) => writeln!(f, "\n$ {line}"),
            Self::Entry(card) => entry(f, card),
            Self::Grid(content) => grid(f, content),
            Self::Tally(tally) => {
                grid(f, &tally.grid())?;
                writeln!(f, "  – {}", tally.foot)
            }
            Self::Checklist(list) => checklist(f, list),
            Self::Sources(groups) => sources(f, groups),
        }
    }
}

fn score(f: &mut Formatter<'_>, card: &ScoreCard) -> fmt::Result {
    writeln!(f, "score: {} {}", card.shown.as_deref().unwrap_or("–"), card.of)?;
    pairs(f, &card.facts)?;
    card.bands.iter().try_for_each(|band| {
        let mark = if band.reached { " ←" } else { "" };
        writeln!(f, "  {:.4}–{:.4} {}{mark}", band.span.from, band.span.to, band.name)
    })
}

fn table(f: &mut Formatter<'_>, table: &Table) -> fmt::Result {
    writeln!(f, "table: {}", table.caption)?;
    let columns: Vec<String> = table.columns.iter().map(ToString::to_string).collect();
    writeln!(f, "  {}", columns.join(" | "))?;
    table.rows.iter().try_for_each(|row| {
        let indent = if row.pillar { "" } else { "  " };
        writeln!(f, "  {indent}{} | {} | {} | {}", row.name, figure(row.bar.shown), row.band_name, row.rated)
    })
}

fn question(f: &mut Formatter<'_>, detail: &QuestionDetail) -> fmt::Result {
    if let Some(dimension) = &detail.dimension {
        writeln!(f, "\n#### {dimension}")?;
    }
    writeln!(f, "{}", detail.text)?;
    definitions(f, &detail.lines)
}

fn definitions(f: &mut Formatter<'_>, lines: &[Definition]) -> fmt::Result {
    lines.iter().try_for_each(|line| {
        let mark = if line.tone == Tone::Warning { "! " } else { "" };
        writeln!(f, "  {mark}{}: {}", line.term, line.value)?;
        line.detail.iter().try_for_each(|detail| writeln!(f, "    ({detail})"))
    })
}

fn entry(f: &mut Formatter<'_>, card: &EntryCard) -> fmt::Result {
    writeln!(f, "\n#### {}", card.name)?;
    card.verdict.iter().try_for_each(|(_, verdict)| writeln!(f, "= {verdict}"))?;
    writeln!(f, "{}", card.body)?;
    definitions(f, &card.lines)
}

fn grid(f: &mut Formatter<'_>, grid: &Grid) -> fmt::Result {
    writeln!(f, "table: {}", grid.caption)?;
    let line = |cells: Vec<String>| format!("  {}", cells.join(" | "));
    writeln!(f, "{}", line(grid.columns.iter().map(|column| column.name.to_string()).collect()))?;
    grid.rows.iter().try_for_each(|row| writeln!(f, "{}", line(row.cells.iter().map(ToString::to_string).collect())))
}

fn checklist(f: &mut Formatter<'_>, list: &Checklist) -> fmt::Result {
    writeln!(f, "  {}:", list.title)?;
    list.items.iter().try_for_each(|item| {
        writeln!(f, "    [{}] {}", if item.done { "x" } else { " " }, item.text)?;
        item.detail.iter().try_for_each(|detail| writeln!(f, "      ({detail})"))
    })
}

fn sources(f: &mut Formatter<'_>, groups: &[SourceGroup]) -> fmt::Result {
    groups.iter().try_for_each(|group| {
        writeln!(f, "\n#### {}", group.name)?;
        group.sources.iter().try_for_each(|source| writeln!(f, "  {}: {} <{}>", source.date, source.title, source.url))
    })
}

fn pairs(f: &mut Formatter<'_>, pairs: &[(Said, Said)]) -> fmt::Result {
    pairs.iter().try_for_each(|(name, value)| writeln!(f, "  {name}: {value}"))
}

fn figure(shown: Option<readiness_assessment::Shown>) -> String {
    shown.map_or_else(|| "–".to_owned(), |shown| shown.to_string())
}
