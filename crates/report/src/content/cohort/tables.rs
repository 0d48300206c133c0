use readiness_assessment::cohort::{By, Count, Figures, Group, Heard, Told, Way, deviation, ranked, tenths};
use readiness_assessment::instrument::Question;
use readiness_locale::Translator;

use super::{Writer, words};
use crate::content::voices::band_name;
use crate::content::{Block, ColumnKind, Grid, GridColumn, GridRow, Said};

/// The words of a column's head.
type Word = fn(&Translator) -> String;

/// The columns of scores.
const SCORES: [(Word, ColumnKind); 5] = [
    (Translator::cohort_measure, ColumnKind::Sentence),
    (Translator::cohort_mean, ColumnKind::Word),
    (Translator::cohort_median, ColumnKind::Word),
    (Translator::cohort_deviation, ColumnKind::Word),
    (Translator::cohort_companies, ColumnKind::Word),
];

/// The columns of questions that stand out.
const NAMED: [(Word, ColumnKind); 4] = [
    (Translator::cohort_question, ColumnKind::Sentence),
    (Translator::cohort_mean, ColumnKind::Word),
    (Translator::cohort_rated, ColumnKind::Word),
    (Translator::cohort_missed, ColumnKind::Word),
];

/// The columns of all questions.
const QUESTIONS: [(Word, ColumnKind); 5] = [
    (Translator::cohort_question, ColumnKind::Sentence),
    (Translator::cohort_mean, ColumnKind::Word),
    (Translator::cohort_rated, ColumnKind::Word),
    (Translator::cohort_missed, ColumnKind::Word),
    (Translator::cohort_said, ColumnKind::Sentence),
];

impl Writer<'_> {
    /// The overall score, the pillars and the dimensions.
    pub(super) fn scores(&self, blocks: &mut Vec<Block>) {
        let told = self.report.published;
        let all = Count::Exact(told.n);
        blocks.push(Block::Section(self.voices.say(Translator::cohort_report_scores)));
        let mut rows = vec![self.scored(self.voices.say(Translator::cohort_overall), Some((&told.overall, all)), true)];
        for (pillar, figures) in self.report.instrument.pillars.iter().zip(&told.pillars) {
            rows.push(self.scored(self.voices.text(&pillar.name), Some((figures, all)), false));
        }
        blocks.push(self.grid(Translator::cohort_pillars, &SCORES, rows));
        let dimensions = self.report.instrument.dimensions().zip(&told.dimensions);
        let rows = dimensions.map(|(dimension, figures)| {
            let figures = figures.as_ref().map(|(figures, count)| (figures, *count));
            self.scored(self.voices.text(&dimension.name), figures, false)
        });
        blocks.push(self.grid(Translator::cohort_dimensions, &SCORES, rows.collect()));
    }

    fn scored(&self, name: Said, figures: Option<(&Figures, Count)>, total: bool) -> GridRow {
        let Some((figures, count)) = figures else {
            let hidden = self.voices.say(Translator::cohort_not_shown);
            return GridRow { cells: vec![name, hidden, Said::default(), Said::default(), Said::default()], total };
        };
        let median = figures.told_median().map(|median| tenths(median).to_string());
        let spread = figures.variance.as_ref().map(|variance| deviation(variance).to_string());
        let cells = vec![
            name,
            self.voices.figure(tenths(&figures.mean).to_string()),
            self.voices.figure(median.unwrap_or_else(|| "–".to_owned())),
            self.voices.figure(spread.unwrap_or_else(|| "–".to_owned())),
            self.counted(count),
        ];
        GridRow { cells, total }
    }

    /// How many are in which band.
    pub(super) fn bands(&self, blocks: &mut Vec<Block>) {
        let told = self.report.published;
        let columns: [(Word, ColumnKind); 3] = [
            (Translator::cohort_band, ColumnKind::Sentence),
            (Translator::cohort_companies, ColumnKind::Word),
            (|_| "%".to_owned(), ColumnKind::Word),
        ];
        let rows = told.bands.iter().map(|(bands, n)| {
            let name = self.voices.say(|voice| {
                let names: Vec<String> =
                    bands.iter().map(|band| band_name(voice, self.report.instrument, *band)).collect();
                words::together(voice, &names)
            });
            let percent = (n * 200 + told.n) / (2 * told.n.max(1));
            let cells = vec![name, self.voices.figure(n.to_string()), self.voices.figure(percent.to_string())];
            GridRow { cells, total: false }
        });
        blocks.push(Block::Section(self.voices.say(Translator::cohort_bands)));
        blocks.push(self.grid(Translator::cohort_bands_lead, &columns, rows.collect()));
    }

    /// The questions that stand out, then all of them.
    pub(super) fn questions(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Section(self.voices.say(Translator::cohort_questions)));
        let questions: Vec<&Question> = self.report.instrument.questions().collect();
        let ranked = ranked(self.report.questions);
        let lists: [(Word, &[usize]); 3] = [
            (Translator::cohort_best, &ranked.best),
            (Translator::cohort_worst, &ranked.worst),
            (Translator::cohort_most_missed, &ranked.most_missed),
        ];
        let row = |at: usize, whole: bool| {
            let (question, told) = (questions.get(at)?, self.report.questions.get(at)?);
            Some(self.asked(question, told, whole))
        };
        for (caption, places) in lists.into_iter().filter(|(_, places)| !places.is_empty()) {
            blocks.push(self.grid(caption, &NAMED, places.iter().filter_map(|at| row(*at, false)).collect()));
        }
        if ranked.most_missed.is_empty() {
            blocks.push(Block::Paragraph(self.voices.say(Translator::cohort_most_missed_none)));
        }
        let asked = |at: &usize| self.report.questions.get(*at).is_some_and(was_asked);
        let all = (0..questions.len()).filter(asked).filter_map(|at| row(at, true));
        blocks.push(self.grid(Translator::cohort_report_all_questions, &QUESTIONS, all.collect()));
    }

    fn asked(&self, question: &Question, told: &Told, whole: bool) -> GridRow {
        let hidden = || self.voices.say(Translator::cohort_not_shown);
        let mut cells = vec![
            self.voices.text(&question.text),
            told.mean.map_or_else(hidden, |(mean, _)| self.voices.figure(mean.to_string())),
            told.mean.map_or_else(Said::default, |(_, count)| self.counted(count)),
            told.missed.map_or_else(hidden, |count| self.counted(count)),
        ];
        if whole {
            cells.push(if told.said.len() > 1 { self.distribution(told) } else { hidden() });
        }
        GridRow { cells, total: false }
    }

    fn distribution(&self, told: &Told) -> Said {
        self.voices.say(|voice| {
            let groups = told.said.iter().filter(|(_, n)| *n > 0).map(|(heard, n)| {
                let names: Vec<String> = heard.iter().map(|heard| words::heard(voice, *heard)).collect();
                voice.cohort_said_item(&n.to_string(), &words::together(voice, &names))
            });
            groups.collect::<Vec<_>>().join("\n")
        })
    }

    /// A table for each way to group the companies.
    pub(super) fn groups(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Section(self.voices.say(Translator::cohort_groups)));
        for (way, broken) in self.report.ways.iter().zip(&self.report.published.breakdowns) {
            if broken.groups.is_empty() {
                let hidden = self.voices.say(|voice| format!("{} – {}", by(voice, way), voice.cohort_way_hidden()));
                blocks.push(Block::Paragraph(hidden));
                continue;
            }
            let columns = self.group_columns();
            let rows = broken.groups.iter().map(|group| self.group(way, group)).collect();
            blocks.push(Block::Grid(Grid { caption: self.voices.say(|voice| by(voice, way)), columns, rows }));
        }
    }

    fn group_columns(&self) -> Vec<GridColumn> {
        let own = [
            (Translator::cohort_group as Word, ColumnKind::Sentence),
            (Translator::cohort_companies, ColumnKind::Word),
            (Translator::cohort_overall, ColumnKind::Word),
        ];
        let pillars = self.report.instrument.pillars.iter();
        own.into_iter()
            .map(|(word, kind)| GridColumn { name: self.voices.say(word), kind })
            .chain(pillars.map(|pillar| GridColumn { name: self.voices.text(&pillar.name), kind: ColumnKind::Word }))
            .collect()
    }

    fn group(&self, way: &Way, group: &Group) -> GridRow {
        let name = self.voices.say(|voice| {
            let labels = group.classes.iter().filter_map(|class| way.classes.get(*class));
            words::together(voice, &labels.map(|label| words::label(voice, label)).collect::<Vec<_>>())
        });
        let means = std::iter::once(&group.overall).chain(&group.pillars);
        let mut cells = vec![name, self.voices.figure(group.n.to_string())];
        cells.extend(means.map(|mean| self.voices.figure(tenths(mean).to_string())));
        GridRow { cells, total: false }
    }

    fn counted(&self, count: Count) -> Said {
        match count {
            Count::Exact(n) => self.voices.figure(n.to_string()),
            Count::AtLeast(_) | Count::Few => self.voices.say(|voice| words::count(voice, count)),
        }
    }

    fn grid(&self, caption: Word, columns: &[(Word, ColumnKind)], rows: Vec<GridRow>) -> Block {
        let columns = columns.iter().map(|(name, kind)| GridColumn { name: self.voices.say(name), kind: *kind });
        Block::Grid(Grid { caption: self.voices.say(caption), columns: columns.collect(), rows })
    }
}

fn by(voice: &Translator, way: &Way) -> String {
    match &way.by {
        By::Industry => voice.cohort_by_industry(),
        By::Size => voice.cohort_by_size(),
        By::Form => voice.cohort_by_form(),
        By::Tag(tag) => voice.cohort_by_tag(tag),
    }
}

/// Whether a question was put to anybody. Where all that is told is that it was not, a row would say nothing.
fn was_asked(told: &Told) -> bool {
    let mut heard = told.said.iter().filter(|(_, n)| *n > 0).map(|(heard, _)| heard.as_slice());
    heard.next() != Some([Heard::NotApplicable].as_slice()) || heard.next().is_some()
}
