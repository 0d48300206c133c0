use readiness_assessment::progress::{Apart, Change, signed};
use readiness_assessment::scoring::{Fraction, Shown};
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Said};
use super::parts::{ColumnKind, Grid, GridColumn, GridRow};
use super::voices::{date, own};
use crate::Since;

/// A column: what it is called, and what stands in it.
pub(super) type Column = (fn(&Translator) -> String, ColumnKind);

impl Writer<'_> {
    /// What has changed since the assessment before this one; nothing for the first.
    pub(super) fn progress(&self, blocks: &mut Vec<Block>) {
        let Some(since) = &self.report.since else { return };
        blocks.push(Block::Section(self.voices.say(Translator::report_progress)));
        blocks.push(Block::Intro(self.voices.say(|voice| intro(voice, since))));
        if since.comparison.overall.is_some() {
            blocks.push(Block::Grid(self.parts_before_and_after(since)));
            let moved = since.comparison.moved();
            if moved.is_empty() {
                blocks.push(Block::Paragraph(self.voices.say(Translator::progress_moved_none)));
            } else {
                blocks.push(Block::Grid(self.moved(since)));
            }
        }
        let apart: Vec<(&str, Apart)> = (since.comparison.dimensions.iter())
            .filter_map(|dimension| Some((dimension.id.as_str(), dimension.change.err()?)))
            .collect();
        if !apart.is_empty() {
            blocks.push(Block::Paragraph(self.voices.say(|voice| {
                let lines = apart
                    .iter()
                    .map(|(id, why)| voice.progress_apart_line(&self.dimension_name(voice, id), &reason(voice, *why)));
                [voice.progress_apart(), lines.collect::<Vec<_>>().join("\n")].join("\n")
            })));
        }
        if since.as_before > 0 {
            blocks.push(Block::Paragraph(self.voices.say(|voice| voice.report_progress_as_before(since.as_before))));
        }
    }

    fn parts_before_and_after(&self, since: &Since<'_>) -> Grid {
        let row = |name: Said, change: Option<Change>, share: (u32, u32)| {
            let cell = |words: Option<String>| self.same(&words.unwrap_or_else(|| "–".to_owned()));
            let (comparable, of) = (share.0.to_string(), share.1.to_string());
            GridRow {
                cells: vec![
                    name,
                    cell(change.map(|change| shown(change.before))),
                    cell(change.map(|change| shown(change.after))),
                    cell(change.map(|change| signed(change.difference()))),
                    self.voices.say(|voice| voice.progress_compared_value(&comparable, &of)),
                ],
                total: false,
            }
        };
        let comparison = since.comparison;
        let mut rows: Vec<GridRow> = (comparison.pillars.iter())
            .map(|pillar| {
                let name = self.voices.say(|voice| self.pillar_name(voice, &pillar.id));
                row(name, pillar.change, (pillar.comparable, pillar.dimensions))
            })
            .collect();
        let all = u32::try_from(comparison.dimensions.len()).unwrap_or(u32::MAX);
        let overall =
            row(self.voices.say(Translator::cli_overall_label), comparison.overall, (comparison.comparable(), all));
        rows.push(GridRow { total: true, ..overall });
        let columns: [Column; 5] = [
            (Translator::progress_name, ColumnKind::Name),
            (Translator::progress_before, ColumnKind::Figure),
            (Translator::progress_after, ColumnKind::Figure),
            (Translator::progress_difference, ColumnKind::Figure),
            (Translator::progress_compared, ColumnKind::Word),
        ];
        Grid { caption: self.voices.say(Translator::progress_part_caption), columns: self.columns(&columns), rows }
    }

    fn moved(&self, since: &Since<'_>) -> Grid {
        let rows = since.comparison.moved().into_iter().map(|(dimension, moved)| {
            let (before, after) = (moved.before.number().to_string(), moved.after.number().to_string());
            GridRow {
                cells: vec![
                    self.voices.say(|voice| self.dimension_name(voice, dimension)),
                    self.same(&format!("{before} → {after}")),
                    self.same(&signed(moved.share)),
                    self.same(&moved.share.to_string()),
                ],
                total: false,
            }
        });
        let columns: [Column; 4] = [
            (Translator::progress_moved_dimension, ColumnKind::Name),
            (Translator::progress_moved_rungs, ColumnKind::Word),
            (Translator::progress_moved_share, ColumnKind::Figure),
            (Translator::progress_moved_exact, ColumnKind::Figure),
        ];
        Grid {
            caption: self.voices.say(Translator::progress_moved_caption),
            columns: self.columns(&columns),
            rows: rows.collect(),
        }
    }

    /// Columns of a table, each with its name.
    pub(super) fn columns(&self, named: &[Column]) -> Vec<GridColumn> {
        named.iter().map(|(name, kind)| GridColumn { name: self.voices.say(name), kind: *kind }).collect()
    }

    /// A figure, which reads the same in every language.
    pub(super) fn same(&self, figure: &str) -> Said {
        Said::own(figure)
    }

    /// A dimension's name.
    pub(super) fn dimension_name(&self, voice: &Translator, id: &str) -> String {
        self.report.instrument.dimension(id).map_or_else(|| id.to_owned(), |dimension| own(voice, &dimension.name))
    }
}

fn intro(voice: &Translator, since: &Since<'_>) -> String {
    let comparison = since.comparison;
    let (comparable, of) = (comparison.comparable().to_string(), comparison.dimensions.len().to_string());
    let day = date(voice, since.begun);
    let finding = match comparison.overall {
        None => voice.progress_nothing(),
        Some(change) => {
            let (before, after, difference) = (shown(change.before), shown(change.after), signed(change.difference()));
            match change.difference().numer().signum() {
                0 => voice.progress_level(&after, &day),
                1 => voice.progress_up(&after, &before, &day, &difference),
                _ => voice.progress_down(&after, &before, &day, &difference),
            }
        }
    };
    let share = voice.progress_share(&comparable, &of);
    let note = if comparison.is_whole() { String::new() } else { voice.progress_share_note() };
    [finding, share, note].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn reason(voice: &Translator, apart: Apart) -> String {
    match apart {
        Apart::NotAsked => voice.progress_apart_not_asked(),
        Apart::NotRatedBefore => voice.progress_apart_not_rated_before(),
        Apart::NotRatedAfter => voice.progress_apart_not_rated_after(),
        Apart::NotRatedBoth => voice.progress_apart_not_rated_both(),
    }
}

pub(super) fn shown(score: Fraction) -> String {
    Shown::of(score).to_string()
}
