use readiness_assessment::cohort::{Exact, Label, tenths};
use readiness_assessment::survey::Survey;
use readiness_assessment::survey::tabulate::{self, Amount, By, Cell, Head, Part, Table, Tables, percent};

use super::Counting;
use super::context::study;
use crate::api::tables::{
    CountedSurvey, OwnFigure, QuestionTable, SurveyTables, TableAmount, TableCell, TableGroup, TableLine, TablePart,
    TableSection,
};
use crate::catalogue::text;

/// The ways in which a survey's companies can be grouped.
pub(super) fn offered(survey: &Survey) -> Vec<&'static str> {
    By::CODES.into_iter().filter(|(_, by)| by.question(survey).is_some()).map(|(word, _)| word).collect()
}

impl Counting<'_> {
    /// The tables as the window and `--json` get them.
    pub fn tables(&self, by: Option<By>) -> SurveyTables {
        let survey = self.survey;
        SurveyTables {
            survey: survey.id.clone(),
            version: survey.version.clone(),
            title: text(&survey.title),
            offered: offered(survey),
            by: by.map(By::code),
            counted: self.counted(by),
        }
    }

    fn counted(&self, by: Option<By>) -> Option<CountedSurvey> {
        let tabulation = self.tabulation()?;
        let tables = tabulation.tables(by);
        let own = self.own(&tabulation);
        let published = self.published.map(|(benchmark, surveyed)| {
            let mut compared = study(benchmark, surveyed, |_| true, |_| None);
            for (figure, own) in compared.figures.iter_mut().zip(own) {
                figure.own = own.map(own_figure);
            }
            compared
        });
        Some(CountedSurvey {
            n: small(tables.n),
            groups: tables.groups.iter().map(group).collect(),
            sections: sections(self.survey, &tables),
            published,
        })
    }
}

fn sections(survey: &Survey, tables: &Tables<'_>) -> Vec<TableSection> {
    let mut questions = tables.questions.iter();
    let sections = survey.sections.iter().map(|section| TableSection {
        title: text(&section.title),
        questions: questions.by_ref().take(section.questions.len()).map(question).collect(),
    });
    sections.collect()
}

fn group(group: &tabulate::Group) -> TableGroup {
    let names = group.classes.iter().map(|class| match class {
        Label::Words(words) => Some(text(words)),
        Label::NotStated | Label::With | Label::Without => None,
    });
    TableGroup { names: names.collect(), n: small(group.n) }
}

fn question(table: &Table<'_>) -> QuestionTable {
    QuestionTable {
        id: table.question.id.clone(),
        text: text(&table.question.text),
        kind: table.question.kind.code(),
        asked: small(table.asked),
        parts: table.parts.iter().map(part).collect(),
    }
}

fn part(part: &Part<'_>) -> TablePart {
    let lines = part.lines.iter().map(|line| {
        let (id, label) = match line.head {
            Head::Option(option) => (option.code.to_string(), Some(text(&option.label))),
            Head::Row(row) => (row.id.clone(), Some(text(&row.label))),
            Head::Number => (String::new(), None),
        };
        let cells = line.cells.iter().zip(&part.bases);
        let cells = cells.map(|(found, base)| Some(cell(line.head, found.as_ref()?, (*base)?))).collect();
        TableLine { id, label, cells }
    });
    TablePart {
        row: part.row.as_ref().map(|row| text(&row.label)),
        row_id: part.row.as_ref().map(|row| row.id.clone()),
        bases: part.bases.iter().map(|base| base.map(small)).collect(),
        lines: lines.collect(),
    }
}

fn cell(head: Head<'_>, cell: &Cell, base: u64) -> TableCell {
    match cell {
        Cell::Mean(mean) => TableCell {
            companies: None,
            shown: Some(format!("{}%", tenths(mean))),
            position: Some(position(mean) / 100.0),
            amount: None,
        },
        Cell::Companies(n) | Cell::Amount(n, _) => {
            let share = cell.share(base).filter(|_| !matches!(head, Head::Number));
            TableCell {
                companies: Some(small(*n)),
                shown: share.as_ref().map(|share| format!("{}%", percent(share))),
                position: share.as_ref().map(position),
                amount: match cell {
                    Cell::Amount(_, amount) => amount.as_deref().map(amounts),
                    Cell::Companies(_) | Cell::Mean(_) => None,
                },
            }
        }
    }
}

fn amounts(amount: &Amount) -> TableAmount {
    let quartiles = amount.quartiles.as_ref();
    TableAmount {
        total: shown(&amount.sum),
        mean: shown(&amount.mean),
        lower: quartiles.map(|(lower, _)| shown(lower)),
        median: amount.median.as_ref().map(shown),
        upper: quartiles.map(|(_, upper)| shown(upper)),
    }
}

/// A figure: whole, or with one decimal.
fn shown(figure: &Exact) -> String {
    if figure.is_integer() { figure.to_integer().to_string() } else { tenths(figure).to_string() }
}

pub(super) fn own_figure(own: tabulate::Own) -> OwnFigure {
    let share = own.share();
    OwnFigure {
        n: small(own.n),
        among: small(own.among),
        open: small(own.open),
        shown: format!("{}%", percent(&share)),
        position: position(&share),
    }
}

/// Where something is drawn, to a thousandth.
fn position(figure: &Exact) -> f64 {
    let thousandths = (figure * Exact::from_integer(1000.into()).numer()).floor().to_integer();
    f64::from(u32::try_from(thousandths).unwrap_or(u32::MAX)) / 1000.0
}

fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
