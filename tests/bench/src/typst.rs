//! The same document in Typst's markup: the same words, tables and charts, page size and faces, tagged as Typst tags by
//! default and with the answers attached. Written the way a Typst author would, with a few functions and no tricks.

use std::fmt::Write as _;

use readiness_assessment::Language;
use readiness_report::content::{
    BarChart, Block, Definition, Document, Masthead, QuestionDetail, RadarChart, Said, ScoreCard, Table,
};

/// What the whole document shares: page, faces, and a function for each kind of block.
const PREAMBLE: &str = include_str!("preamble.typ");

/// The document as markup; `data` is the name of the answers file beside it.
pub(crate) fn write(document: &Document, data: &str) -> String {
    let title = quoted(&document.title.joined(" "));
    let mut out = format!(
        "{PREAMBLE}\n#show: report.with(title: {title}, owner: {}, printed: {}, data: {})\n",
        quoted(&document.organisation),
        said(&document.printed_on),
        quoted(data),
    );
    for block in &document.blocks {
        self::block(&mut out, block);
        out.push('\n');
    }
    out
}

fn block(out: &mut String, block: &Block) {
    match block {
        Block::Masthead(head) => masthead(out, head),
        Block::Lead(text) => line(out, "lead", &[said(text)]),
        Block::Score(card) => score(out, card),
        Block::Notice(notice) => line(out, "notice", &[said(&notice.title), list(notice.details.iter().map(said))]),
        Block::Bars(chart) => bars(out, chart),
        Block::Pair(pair) => line(out, "pairs", &[pairs(pair)]),
        Block::Steps { title, steps } => {
            let steps = steps.iter().map(|step| list([said(&step.action), said(&step.detail)]));
            line(out, "steps", &[said(title), list(steps)]);
        }
        Block::Section(text) => line(out, "section", &[said(text)]),
        Block::Heading { text, about, score } => {
            line(out, "part", &[said(text), optional(about.as_ref()), quoted(score.as_deref().unwrap_or(""))]);
        }
        Block::Paragraph(text) | Block::Intro(text) | Block::Money(text) => line(out, "running", &[said(text)]),
        Block::Table(content) => table(out, content),
        Block::Radar(chart) => radar(out, chart),
        Block::Question(detail) => question(out, detail),
        Block::Definitions(lines) => line(out, "definitions", &[definitions(lines)]),
        other => panic!("the measured report has no {other:?}"),
    }
}

fn masthead(out: &mut String, head: &Masthead) {
    let other = quoted(head.other.as_deref().unwrap_or(""));
    line(out, "masthead", &[said(&head.title), quoted(&head.name), other, pairs(&head.facts)]);
}

fn score(out: &mut String, card: &ScoreCard) {
    let bands = card.bands.iter().map(|band| {
        let share = (band.span.to - band.span.from).to_string();
        list([share, said(&band.name), quoted(&band.figures), band.reached.to_string()])
    });
    let position = card.position.map_or("none".to_owned(), |place| place.to_string());
    let shown = quoted(card.shown.as_deref().unwrap_or("–"));
    line(out, "score", &[shown, said(&card.of), pairs(&card.facts), list(bands), position, alt(&card.alt)]);
}

fn bars(out: &mut String, chart: &BarChart) {
    let lines = chart.lines.iter().map(|line| {
        let shown = line.bar.shown.map_or("–".to_owned(), |shown| shown.to_string());
        list([said(&line.name), line.bar.end.unwrap_or(0.0).to_string(), quoted(&shown), said(&line.band)])
    });
    let edges = list(chart.edges.iter().map(ToString::to_string));
    line(out, "bars", &[said(&chart.finding), said(&chart.caption), list(lines), edges]);
}

fn table(out: &mut String, table: &Table) {
    let rows = table.rows.iter().map(|row| {
        let shown = row.bar.shown.map_or("–".to_owned(), |shown| shown.to_string());
        let end = row.bar.end.unwrap_or(0.0).to_string();
        list([row.pillar.to_string(), said(&row.name), quoted(&shown), end, said(&row.band_name), quoted(&row.rated)])
    });
    line(out, "scores", &[said(&table.caption), list(table.columns.iter().map(said)), list(rows)]);
}

fn radar(out: &mut String, chart: &RadarChart) {
    let point = |point: &readiness_report::chart::Point| format!("({:.4}, {:.4})", point.x, point.y);
    let rings = chart.radar.rings.iter().map(|ring| list(ring.iter().map(point)));
    let shape = chart.radar.shape.iter().flatten().map(point);
    let labels = chart.radar.spokes.iter().zip(&chart.labels).map(|(spoke, (name, figure))| {
        list([
            point(&spoke.end),
            point(&spoke.label),
            quoted(&format!("{:?}", spoke.anchor)),
            said(name),
            quoted(figure),
        ])
    });
    line(out, "radar", &[said(&chart.caption), alt(&chart.alt), list(rings), list(shape), list(labels)]);
}

fn question(out: &mut String, detail: &QuestionDetail) {
    let rung = detail.rating.unwrap_or(0).to_string();
    line(out, "question", &[optional(detail.dimension.as_ref()), said(&detail.text), rung, definitions(&detail.lines)]);
}

fn definitions(lines: &[Definition]) -> String {
    list(lines.iter().map(|line| {
        let link = quoted(line.link.as_deref().unwrap_or(""));
        list([
            said(&line.term),
            said(&line.value),
            optional(line.detail.as_ref()),
            quoted(&format!("{:?}", line.tone)),
            link,
        ])
    }))
}

fn pairs(pairs: &[(Said, Said)]) -> String {
    list(pairs.iter().map(|(name, value)| list([said(name), said(value)])))
}

/// A call on a line of its own.
fn line(out: &mut String, function: &str, arguments: &[String]) {
    let _ = write!(out, "#{function}({})", arguments.join(", "));
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    format!("({},)", items.join(", ")).replace("(,)", "()")
}

fn optional(text: Option<&Said>) -> String {
    text.map_or("none".to_owned(), said)
}

fn alt(text: &Said) -> String {
    quoted(text.0.first().map_or("", |spoken| &spoken.text))
}

/// The languages with their words.
fn said(text: &Said) -> String {
    list(text.0.iter().map(|spoken| {
        let language = if spoken.language == Language::Chinese { "zh" } else { "en" };
        format!("({}, {})", quoted(language), quoted(&spoken.text))
    }))
}

/// A string literal of Typst.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
