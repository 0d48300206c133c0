use readiness_assessment::cohort::{self as core, Compared, tenths};
use readiness_assessment::scoring::{Shown, Status};
use readiness_assessment::{Language, Outcome, Problem, ProblemKind};
use readiness_locale::Translator;

use super::figures::position;
use crate::api::cohort::{CompareAssessments, ComparedCompany, ComparedRow, ComparedScore, Comparison};
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::error::{Error, Result};

/// How many companies stand side by side.
const MOST: usize = 6;

/// Puts assessments of one questionnaire side by side. With aliases, no name is handed over.
///
/// # Errors
/// Fewer than two or more than six, one twice, one that does not exist, or one of another questionnaire.
pub fn compare(app: &App, asked: CompareAssessments) -> Result<Comparison> {
    let ids = &asked.assessments;
    let mut problems = Vec::new();
    if !(2..=MOST).contains(&ids.len()) {
        let kind = ProblemKind::NotAllowed { found: ids.len().to_string(), allowed: format!("2–{MOST}") };
        problems.push(Problem { place: "assessments".to_owned(), kind });
    }
    for at in ids.iter().enumerate().filter(|(at, id)| ids[..*at].contains(id)).map(|(at, _)| at) {
        problems.push(Problem { place: format!("assessments.{}", at + 1), kind: ProblemKind::Duplicate });
    }
    if !problems.is_empty() {
        return Err(Error::Request(problems));
    }
    let all: Vec<Loaded<'_>> = ids.iter().map(|id| load(app, id)).collect::<Result<_>>()?;
    same_questionnaire(&all)?;
    side_by_side(app, &all, asked.aliases)
}

fn same_questionnaire(all: &[Loaded<'_>]) -> Result<()> {
    let name = |loaded: &Loaded<'_>| format!("{} {}", loaded.instrument.id, loaded.instrument.version);
    let first = all.first().map(name).unwrap_or_default();
    let others = all.iter().enumerate().filter(|(_, loaded)| name(loaded) != first);
    let problems: Vec<Problem> = others
        .map(|(at, loaded)| Problem {
            place: format!("assessments.{}", at + 1),
            kind: ProblemKind::NotAllowed { found: name(loaded), allowed: first.clone() },
        })
        .collect();
    if problems.is_empty() { Ok(()) } else { Err(Error::Request(problems)) }
}

fn side_by_side(app: &App, all: &[Loaded<'_>], aliases: bool) -> Result<Comparison> {
    let outcomes: Vec<&Outcome> = all.iter().map(|loaded| &loaded.outcome).collect();
    let (overall, pillars, dimensions, difference) = core::compare(&outcomes);
    let instrument = all.first().map(|loaded| loaded.instrument);
    let pillar_ids = || instrument.iter().flat_map(|instrument| &instrument.pillars).map(|pillar| &pillar.id);
    let ids: Vec<&String> = instrument.iter().flat_map(|known| known.dimensions()).map(|known| &known.id).collect();
    let named = |places: &[usize]| places.iter().filter_map(|at| ids.get(*at)).map(|id| (*id).clone()).collect();
    Ok(Comparison {
        questionnaire: instrument.map(|known| format!("{} {}", known.id, known.version)).unwrap_or_default(),
        companies: all.iter().map(|loaded| company(app, loaded, aliases)).collect::<Result<_>>()?,
        overall: row("", &overall),
        pillars: pillar_ids().zip(&pillars).map(|(id, compared)| row(id, compared)).collect(),
        dimensions: ids.iter().zip(&dimensions).map(|(id, compared)| row(id, compared)).collect(),
        most: named(&difference.most),
        least: named(&difference.least),
    })
}

fn company(app: &App, loaded: &Loaded<'_>, aliases: bool) -> Result<ComparedCompany> {
    let head = &loaded.stored.summary;
    let alias = if aliases {
        app.with_store(|store| Ok(store.organisation(&head.organisation_id)?))?
            .map_or_else(String::new, |known| known.alias)
    } else {
        String::new()
    };
    let (outcome, told) = (&loaded.outcome, |text: &String| if aliases { String::new() } else { text.clone() });
    let coverage = outcome.coverage;
    let overall = outcome.overall.as_ref();
    Ok(ComparedCompany {
        assessment: head.id.clone(),
        name: told(&head.name),
        name_other: told(&head.name_other),
        alias,
        form: loaded.form.into(),
        started: head.started.clone(),
        band: overall.map(|overall| overall.band.into()),
        provisional: overall.is_some_and(|overall| overall.status != Status::Final),
        answered: coverage.answered,
        applicable: coverage.applicable,
        percent: (coverage.answered * 100).checked_div(coverage.applicable).unwrap_or(0),
        low: outcome.range.map(|range| Shown::of(range.low).to_string()),
        high: outcome.range.map(|range| Shown::of(range.high).to_string()),
    })
}

fn row(id: &str, compared: &Compared) -> ComparedRow {
    let best = compared.best.map(Shown::of);
    let median = compared.median.as_ref().map(tenths);
    let score = |shown: Shown| ComparedScore {
        shown: shown.to_string(),
        position: position(shown),
        to_best: best.map(|best| distance(shown, best)).unwrap_or_default(),
        to_median: median.map(|median| distance(shown, median)).unwrap_or_default(),
    };
    ComparedRow {
        id: id.to_owned(),
        scores: compared.scores.iter().map(|exact| exact.map(Shown::of).map(score)).collect(),
        best: best.map(|best| best.to_string()),
        median: median.map(|median| median.to_string()),
    }
}

/// How far one figure is from another, both as shown, so that the reader can check it: `+0.4`, `−0.4`, `0.0`.
fn distance(from: Shown, to: Shown) -> String {
    let size = Shown::from_tenths(from.tenths().abs_diff(to.tenths()));
    match from.cmp(&to) {
        std::cmp::Ordering::Less => format!("−{size}"),
        std::cmp::Ordering::Equal => size.to_string(),
        std::cmp::Ordering::Greater => format!("+{size}"),
    }
}

/// What a company is called: its name, else its alias, else a letter by its place.
pub fn called(company: &ComparedCompany, place: usize, voice: &Translator) -> String {
    const LETTERS: [[&str; MOST]; 2] = [["A", "B", "C", "D", "E", "F"], ["甲", "乙", "丙", "丁", "戊", "己"]];
    let known = [&company.name, &company.name_other, &company.alias].into_iter().find(|name| !name.trim().is_empty());
    let letters = LETTERS[usize::from(voice.language() == Language::Chinese)];
    known.cloned().unwrap_or_else(|| voice.compare_company(letters.get(place).copied().unwrap_or_default()))
}
