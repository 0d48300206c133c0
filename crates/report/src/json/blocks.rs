use readiness_assessment::Band;
use serde_json::{Value, json};

use super::{list, said};
use crate::content::{
    BandLabel, BarChart, Block, Checklist, ColumnKind, Definition, EntryCard, Grid, Masthead, QuestionDetail,
    RadarChart, Said, ScoreCard, SourceGroup, Table, Tone,
};

/// What is said, without how it looks.
pub(super) fn block(block: &Block) -> Value {
    match block {
        Block::Masthead(head) => masthead(head),
        Block::Lead(text) => json!({"kind": "lead", "text": said(text)}),
        Block::Score(card) => score(card),
        Block::Notice(notice) => {
            json!({"kind": "notice", "title": said(&notice.title), "details": list(&notice.details, said)})
        }
        Block::Bars(chart) => bars(chart),
        Block::Pair(facts) => json!({"kind": "facts", "facts": pairs(facts)}),
        Block::Steps { title, steps } => json!({"kind": "steps", "title": said(title),
            "steps": list(steps, |step| json!({"action": said(&step.action), "detail": said(&step.detail)}))}),
        Block::Money(text) => json!({"kind": "money", "text": said(text)}),
        // Sections are the frame around blocks.
        Block::Section(text) => json!({"kind": "heading", "text": said(text), "about": null, "score": null}),
        Block::Heading { text, about, score } => json!({"kind": "heading", "text": said(text),
            "about": about.as_ref().map(said), "score": score}),
        Block::Paragraph(text) | Block::Intro(text) => json!({"kind": "paragraph", "text": said(text)}),
        Block::Table(table) => scores(table),
        Block::Radar(chart) => radar(chart),
        Block::Question(detail) => question(detail),
        Block::Definitions(lines) => json!({"kind": "definitions", "lines": list(lines, definition)}),
        Block::Entry(card) => entry(card),
        Block::Grid(table) => grid(table),
        Block::Tally(tally) => grid(&tally.grid()),
        Block::Checklist(checks) => checklist(checks),
        Block::Sources(groups) => json!({"kind": "sources", "groups": list(groups, group)}),
    }
}

fn pairs(pairs: &[(Said, Said)]) -> Value {
    list(pairs, |(name, value)| json!({"name": said(name), "value": said(value)}))
}

fn masthead(head: &Masthead) -> Value {
    json!({"kind": "masthead", "title": said(&head.title), "name": head.name, "other_name": head.other,
        "facts": pairs(&head.facts), "cover_line": head.cover_line.as_ref().map(said),
        "logo": head.emblem.as_ref().map(|emblem| said(&emblem.alt))})
}

fn score(card: &ScoreCard) -> Value {
    let band = |band: &BandLabel| json!({"id": band.span.band.code(), "name": said(&band.name), "figures": band.figures, "reached": band.reached});
    json!({"kind": "score", "shown": card.shown, "of": said(&card.of), "facts": pairs(&card.facts),
        "bands": list(&card.bands, band), "alt": said(&card.alt)})
}

fn bars(chart: &BarChart) -> Value {
    let lines = list(&chart.lines, |line| {
        let shown = line.bar.shown.map(|shown| shown.to_string());
        json!({"id": line.bar.id, "name": said(&line.name), "shown": shown, "band": said(&line.band)})
    });
    json!({"kind": "bars", "finding": said(&chart.finding), "caption": said(&chart.caption), "bars": lines})
}

fn scores(table: &Table) -> Value {
    let rows = list(&table.rows, |row| {
        let shown = row.bar.shown.map(|shown| shown.to_string());
        json!({"id": row.bar.id, "pillar": row.pillar, "name": said(&row.name), "shown": shown,
            "band": row.band.map(Band::code), "band_name": said(&row.band_name), "rated": row.rated})
    });
    json!({"kind": "scores", "caption": said(&table.caption), "columns": list(&table.columns, said), "rows": rows})
}

fn radar(chart: &RadarChart) -> Value {
    let labels = list(&chart.labels, |(name, shown)| json!({"name": said(name), "shown": shown}));
    json!({"kind": "radar", "caption": said(&chart.caption), "alt": said(&chart.alt), "spokes": labels})
}

fn question(detail: &QuestionDetail) -> Value {
    json!({"kind": "question", "dimension": detail.dimension.as_ref().map(said), "text": said(&detail.text),
        "rating": detail.rating, "lines": list(&detail.lines, definition)})
}

fn definition(line: &Definition) -> Value {
    let tone = match line.tone {
        Tone::Plain => "plain",
        Tone::Own => "own",
        Tone::Absent => "absent",
        Tone::Warning => "warning",
    };
    json!({"id": line.id, "term": said(&line.term), "value": said(&line.value),
        "detail": line.detail.as_ref().map(said), "tone": tone, "link": line.link})
}

fn entry(card: &EntryCard) -> Value {
    let verdict = card.verdict.as_ref().map(|(verdict, words)| json!({"code": verdict.code(), "words": said(words)}));
    json!({"kind": "entry", "name": said(&card.name), "body": said(&card.body), "verdict": verdict,
        "lines": list(&card.lines, definition)})
}

fn grid(grid: &Grid) -> Value {
    let columns = list(&grid.columns, |column| {
        let kind = match column.kind {
            ColumnKind::Sentence | ColumnKind::Name | ColumnKind::Word => "words",
            ColumnKind::Figure => "amount",
        };
        json!({"name": said(&column.name), "kind": kind})
    });
    let rows = list(&grid.rows, |row| json!({"total": row.total, "cells": list(&row.cells, said)}));
    json!({"kind": "table", "caption": said(&grid.caption), "columns": columns, "rows": rows})
}

fn checklist(checks: &Checklist) -> Value {
    let items = list(
        &checks.items,
        |item| json!({"done": item.done, "text": said(&item.text), "detail": item.detail.as_ref().map(said)}),
    );
    json!({"kind": "checklist", "title": said(&checks.title), "items": items})
}

fn group(group: &SourceGroup) -> Value {
    let sources = list(
        &group.sources,
        |source| json!({"date": said(&source.date), "title": said(&source.title), "url": source.url}),
    );
    json!({"name": said(&group.name), "sources": sources})
}
