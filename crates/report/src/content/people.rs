use readiness_assessment::group::{Agreement, FEWEST, Figure, Gap, Mean, hundredths};
use readiness_assessment::progress::signed;
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Definition, Said};
use super::parts::{ColumnKind, Grid, GridRow};
use super::progress::{Column, shown};
use crate::People;

impl Writer<'_> {
    /// Where several people disagreed, what they agreed on, and how leaders and staff differ; nothing where one answered.
    pub(super) fn people(&self, blocks: &mut Vec<Block>) {
        let Some(people) = &self.report.people else { return };
        blocks.push(Block::Section(self.voices.say(Translator::report_people)));
        let apart: Vec<&Agreement> = people.questions.iter().filter(|one| one.disagree()).collect();
        let hidden = people.questions.iter().filter(|one| one.all == Figure::TooFew).count();
        blocks.push(Block::Intro(self.voices.say(|voice| {
            let (leaders, staff) = (people.leaders.to_string(), people.staff.to_string());
            let mut lines = vec![voice.report_people_who(&leaders, &staff), voice.report_people_rule()];
            if apart.is_empty() {
                lines.push(voice.report_people_none());
            }
            if hidden > 0 {
                lines.push(voice.people_hidden(count(hidden), &FEWEST.to_string()));
            }
            lines.join("\n")
        })));
        if !apart.is_empty() {
            blocks.push(Block::Grid(self.apart(&apart)));
        }
        if !people.agreed.is_empty() {
            blocks.push(Block::Definitions(self.agreed(people)));
        }
        let both = |gap: &&Gap| gap.leaders != Figure::Nobody && gap.staff != Figure::Nobody;
        let gaps: Vec<&Gap> = people.gaps.pillars.iter().filter(both).collect();
        if !gaps.is_empty() {
            blocks.push(Block::Grid(self.group_gaps(&gaps)));
        }
    }

    fn apart(&self, apart: &[&Agreement]) -> Grid {
        let rows = apart.iter().filter_map(|one| {
            let spread = one.all.shown()?;
            let n = spread.n.to_string();
            Some(GridRow {
                cells: vec![
                    self.voices.say(|voice| self.dimension_name(voice, &one.dimension)),
                    self.same(&n),
                    self.same(&format!("{}–{}", spread.min.number(), spread.max.number())),
                    self.same(&shown(spread.mean)),
                    self.same(&spread.agreement().map_or_else(|| "–".to_owned(), hundredths)),
                ],
                total: false,
            })
        });
        let columns: [Column; 5] = [
            (Translator::progress_moved_dimension, ColumnKind::Name),
            (Translator::people_people, ColumnKind::Figure),
            (Translator::people_range, ColumnKind::Word),
            (Translator::people_mean, ColumnKind::Figure),
            (Translator::people_rwg, ColumnKind::Figure),
        ];
        Grid {
            caption: self.voices.say(Translator::report_people_apart),
            columns: self.columns(&columns),
            rows: rows.collect(),
        }
    }

    /// What was agreed, with how many had answered, why, and who saw it otherwise.
    fn agreed(&self, people: &People<'_>) -> Vec<Definition> {
        let mut lines = Vec::new();
        for agreed in people.agreed {
            let dimension =
                self.report.instrument.dimensions().find(|one| one.questions.iter().any(|q| q.id == agreed.question));
            let term =
                self.voices.say(|voice| dimension.map_or_else(String::new, |one| self.dimension_name(voice, &one.id)));
            let spread =
                people.questions.iter().find(|one| one.question == agreed.question).and_then(|one| one.all.shown());
            let rung = self
                .report
                .outcome
                .rating(&agreed.question)
                .map_or_else(|| "–".to_owned(), |rung| rung.number().to_string());
            let n = spread.map_or_else(|| "–".to_owned(), |spread| spread.n.to_string());
            lines.push(Definition::new(term, self.voices.say(|voice| voice.report_people_agreed(&n, &rung))));
            if !agreed.rationale.is_empty() {
                lines.push(Definition::own(self.voices.say(Translator::report_people_why), &agreed.rationale));
            }
            if !agreed.dissent.is_empty() {
                lines.push(Definition::own(self.voices.say(Translator::report_people_dissent), &agreed.dissent));
            }
        }
        lines
    }

    fn group_gaps(&self, gaps: &[&Gap]) -> Grid {
        let rows = gaps.iter().map(|gap| GridRow {
            cells: vec![
                self.voices.say(|voice| self.pillar_name(voice, &gap.id)),
                self.mean(&gap.leaders),
                self.mean(&gap.staff),
                self.same(&gap.difference().map_or_else(|| "–".to_owned(), signed)),
            ],
            total: false,
        });
        let columns: [Column; 4] = [
            (Translator::progress_name, ColumnKind::Name),
            (Translator::people_leaders, ColumnKind::Name),
            (Translator::people_staff, ColumnKind::Name),
            (Translator::people_gap_difference, ColumnKind::Figure),
        ];
        Grid {
            caption: self.voices.say(Translator::people_gap_caption),
            columns: self.columns(&columns),
            rows: rows.collect(),
        }
    }

    fn mean(&self, figure: &Figure<Mean>) -> Said {
        self.voices.say(|voice| match figure {
            Figure::Shown(mean) => voice.people_gap_value(&shown(mean.value), mean.n),
            Figure::Nobody => voice.people_gap_nobody(),
            Figure::TooFew => voice.people_gap_few(&FEWEST.to_string()),
        })
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
