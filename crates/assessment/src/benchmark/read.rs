use std::collections::BTreeSet;

use super::model::{Amount, Base, Benchmark, Counted, Figure, Measure, Surveyed};
use crate::instrument::Instrument;
use crate::source::{Item, Problem, ProblemKind, Problems, SourceFile, Table, Trees};
use crate::survey::{Condition, Kind, Survey};
use crate::text::Text;

/// The header of a study: `benchmark.toml`.
struct Header {
    id: String,
    title: Text,
    source: Text,
    period: Text,
    surveys: Vec<Surveyed>,
}

impl Benchmark {
    /// Builds a study from its TOML files: `benchmark.toml`, and `<survey>.toml` for each survey in it. The questions and codes are
    /// held against `surveys`, the dimensions against the readiness questionnaire.
    ///
    /// # Errors
    /// Every problem of every file at once, each place beginning with the file's path.
    pub fn parse(files: &[SourceFile<'_>], surveys: &[&Survey], readiness: &Instrument) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let trees = Trees::parse(files, &mut problems);
        let header = trees.read("benchmark.toml", &mut problems, header);
        let Some(Header { id, title, source, period, surveys: mut found }) = header else {
            return Err(problems.into_vec());
        };
        for surveyed in &mut found {
            let Some(survey) = surveys.iter().find(|survey| survey.id == surveyed.survey) else {
                let allowed = surveys.iter().map(|survey| survey.id.as_str()).collect::<Vec<_>>().join(", ");
                problems.add(format!("benchmark.toml: {}", surveyed.survey), ProblemKind::Unknown { allowed });
                continue;
            };
            let reader = Reader { survey, readiness };
            let file = format!("{}.toml", surveyed.survey);
            surveyed.figures =
                trees.read(&file, &mut problems, |table, problems| reader.figures(table, problems)).unwrap_or_default();
        }
        once_each(&found, &mut problems);
        let benchmark = Self { id, title, source, period, surveys: found };
        if problems.is_empty() { Ok(benchmark) } else { Err(problems.into_vec()) }
    }
}

fn header(mut table: Table<'_>, problems: &mut Problems) -> Option<Header> {
    let format = table.required("format", Benchmark::FORMAT, problems);
    format.and_then(|item| item.one_of(&[(Benchmark::FORMAT, ())], problems));
    let id = table.words("id", problems).map(str::to_owned);
    let title = table.both("title", problems);
    let source = table.both("source", problems);
    let period = table.both("period", problems);
    let surveys = table.each("survey", problems, surveyed);
    table.finish(problems);
    Some(Header { id: id?, title: title?, source: source?, period: period?, surveys })
}

fn surveyed(mut table: Table<'_>, problems: &mut Problems) -> Option<Surveyed> {
    let survey = table.words("id", problems).map(str::to_owned);
    let n = table.required("n", "1, 2, …", problems).and_then(|item| item.whole(1, MOST, problems));
    let about = table.both("about", problems);
    let note = table.optional_both("note", problems);
    table.finish(problems);
    Some(Surveyed { survey: survey?, n: n?, about: about?, note, figures: Vec::new() })
}

/// More companies than any survey has; dollars are held against [`u32::MAX`].
const MOST: u32 = 1_000_000;

/// A figure's id may stand once in the whole study.
fn once_each(surveys: &[Surveyed], problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for surveyed in surveys {
        for figure in surveyed.figures.iter().filter(|figure| !seen.insert(figure.id.clone())) {
            problems.add(format!("{}.toml: {}", surveyed.survey, figure.id), ProblemKind::Duplicate);
        }
    }
}

/// Reads the figures about one survey.
struct Reader<'s> {
    survey: &'s Survey,
    readiness: &'s Instrument,
}

impl Reader<'_> {
    fn figures(&self, mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Figure>> {
        let groups = table.each("group", problems, |table, problems| self.group(table, problems));
        table.finish(problems);
        Some(groups.into_iter().flatten().collect())
    }

    /// Figures about the same companies.
    fn group(&self, mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Figure>> {
        let words = table.both("base", problems);
        let found = table.both("found", problems);
        let note = table.optional_both("note", problems);
        let n = table.optional("n").and_then(|item| item.whole(1, MOST, problems));
        let answered = self.question(&mut table, problems);
        let of = table.optional("of").and_then(|item| self.condition(item, problems));
        let base = match (words, found, answered) {
            (Some(words), Some(found), Some(answered)) => Some(Base { words, n, found, note, answered, of }),
            _ => None,
        };
        let figures = table.each("figure", problems, |table, problems| self.figure(table, base.as_ref(), problems));
        table.finish(problems);
        Some(figures)
    }

    fn question(&self, table: &mut Table<'_>, problems: &mut Problems) -> Option<String> {
        let item = table.required("answered", "q…", problems)?;
        let place = item.place.clone();
        let id = item.words(problems)?;
        if self.survey.question(id).is_none() {
            let allowed: Vec<&str> = self.survey.questions().map(|question| question.id.as_str()).collect();
            problems.add(place, ProblemKind::Unknown { allowed: allowed.join(", ") });
            return None;
        }
        Some(id.to_owned())
    }

    fn condition(&self, item: Item<'_>, problems: &mut Problems) -> Option<Condition> {
        let place = item.place.clone();
        let read = self.survey.condition(item.words(problems)?, &place);
        read.map_err(|found| found.into_iter().for_each(|problem| problems.add(problem.place, problem.kind))).ok()
    }

    fn figure(&self, mut table: Table<'_>, base: Option<&Base>, problems: &mut Problems) -> Option<Figure> {
        let id = table.words("id", problems).map(str::to_owned);
        let name = table.both("name", problems);
        let amount = amount(&mut table, problems);
        let measure = self.measure(&mut table, base, problems);
        let dimensions = self.dimensions(&mut table, problems);
        table.finish(problems);
        Some(Figure { id: id?, name: name?, amount: amount?, base: base?.clone(), measure: measure?, dimensions })
    }

    /// Exactly one of `count`, `chosen` and `cannot`.
    fn measure(&self, table: &mut Table<'_>, base: Option<&Base>, problems: &mut Problems) -> Option<Measure> {
        let count = table.optional("count");
        let chosen = table.optional("chosen");
        let cannot = table.optional_both("cannot", problems);
        match (count, chosen, cannot) {
            (Some(count), None, None) => Some(Measure::Count(Counted::Holds(self.condition(count, problems)?))),
            (None, Some(chosen), None) => self.chosen(chosen, base?, problems).map(Measure::Count),
            (None, None, Some(why)) => Some(Measure::Cannot(why)),
            (None, None, None) => {
                problems.add(table.place(), ProblemKind::Missing { allowed: "count, chosen, cannot".to_owned() });
                None
            }
            _ => {
                problems.add(table.place(), ProblemKind::Contradiction { between: "count, chosen, cannot".to_owned() });
                None
            }
        }
    }

    /// How many options were chosen can be asked of a multiple choice only, up to as many as it has.
    fn chosen(&self, item: Item<'_>, base: &Base, problems: &mut Problems) -> Option<Counted> {
        let options = match self.survey.question(&base.answered).map(|question| &question.kind) {
            Some(Kind::Multiple { options, .. }) => options.len(),
            _ => 0,
        };
        let number = item.whole(1, u32::try_from(options).ok()?, problems)?;
        Some(Counted::Chosen(usize::try_from(number).ok()?))
    }

    fn dimensions(&self, table: &mut Table<'_>, problems: &mut Problems) -> Vec<String> {
        let items = table.optional("dimensions").and_then(|item| item.list(problems)).unwrap_or_default();
        let mut found = Vec::new();
        for item in items {
            let place = item.place.clone();
            let Some(id) = item.words(problems) else { continue };
            if self.readiness.dimension(id).is_none() {
                let allowed: Vec<&str> = self.readiness.dimensions().map(|dimension| dimension.id.as_str()).collect();
                problems.add(place, ProblemKind::Unknown { allowed: allowed.join(", ") });
            } else if found.iter().any(|known| known == id) {
                problems.add(place, ProblemKind::Duplicate);
            }
            found.push(id.to_owned());
        }
        found
    }
}

/// Exactly one of `share` and `dollars`.
fn amount(table: &mut Table<'_>, problems: &mut Problems) -> Option<Amount> {
    let share = table.optional("share");
    let dollars = table.optional("dollars");
    match (share, dollars) {
        (Some(share), None) => share.whole(0, 100, problems).map(Amount::Share),
        (None, Some(dollars)) => dollars.whole(1, u32::MAX, problems).map(Amount::Dollars),
        (None, None) => {
            problems.add(table.place(), ProblemKind::Missing { allowed: "share, dollars".to_owned() });
            None
        }
        (Some(_), Some(_)) => {
            problems.add(table.place(), ProblemKind::Contradiction { between: "share, dollars".to_owned() });
            None
        }
    }
}
