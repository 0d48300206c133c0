use std::collections::BTreeMap;

use readiness_assessment::group::{
    Agreement, Exact, FEWEST, Figure, Gap, Gaps, Mean, Person, Spread, agreement, gaps, hundredths, root_hundredths,
};
use readiness_assessment::progress::signed;
use readiness_report::chart;
use readiness_store::Respondent;

use super::request::within;
use crate::api::assessment::ById;
use crate::api::people as wire;
use crate::app::App;
use crate::assessment::{Loaded, load, view};
use crate::error::Result;
use crate::progress::dot;

/// Everyone who answered, and how far they agree.
pub struct Group {
    /// In the order in which their answers came in.
    pub people: Vec<Respondent>,
    /// Questions that somebody answered, disagreement first.
    pub questions: Vec<Agreement>,
    /// Leaders and staff.
    pub gaps: Gaps,
}

/// Everyone who answered for the company of an assessment, and how far they agree.
///
/// # Errors
/// When there is no such assessment, or the library cannot be read.
pub fn get(app: &App, by: ById) -> Result<wire::People> {
    people(app, &load(app, &by.id)?)
}

/// The same for what is loaded.
///
/// # Errors
/// When the library cannot be read.
pub fn people(app: &App, loaded: &Loaded<'_>) -> Result<wire::People> {
    let found = group(app, loaded)?;
    let agreed = app.with_store(|store| Ok(super::agreed(store, &loaded.stored.summary.id)?))?;
    Ok(wire::People {
        people: found.people.iter().map(|person| line(loaded, person)).collect(),
        questions: found.questions.iter().map(|one| question(loaded, one, &agreed)).collect(),
        pillars: found.gaps.pillars.iter().map(gap).collect(),
        dimensions: found.gaps.dimensions.iter().map(gap).collect(),
        fewest: u32::try_from(FEWEST).unwrap_or(u32::MAX),
    })
}

/// The figures of an assessment's people.
///
/// # Errors
/// When the library cannot be read.
pub fn group(app: &App, loaded: &Loaded<'_>) -> Result<Group> {
    let people = app.with_store(|store| Ok(store.respondents(&loaded.stored.summary.id)?))?;
    let each: Vec<Person<'_>> = people
        .iter()
        .map(|person| Person { role: person.role, anonymous: person.name.is_empty(), answers: &person.answers })
        .collect();
    let questions = agreement(loaded.instrument, loaded.form, &each);
    let gaps = gaps(loaded.instrument, loaded.form, &each);
    Ok(Group { questions, gaps, people })
}

fn line(loaded: &Loaded<'_>, person: &Respondent) -> wire::PersonLine {
    let instrument = loaded.instrument;
    let form: Vec<&str> = instrument.form_questions(loaded.form).map(|question| question.id.as_str()).collect();
    let all = form.iter().map(|id| ((*id).to_owned(), Default::default())).collect();
    let asked = within(instrument, person.pillars.as_deref(), &all);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    wire::PersonLine {
        id: person.id.clone(),
        name: person.name.clone(),
        role: person.role.code(),
        pillars: person.pillars.clone().unwrap_or_default(),
        received: person.received.clone(),
        answered: count(asked.keys().filter(|id| person.answers.contains_key(*id)).count()),
        asked: count(asked.len()),
    }
}

fn question(
    loaded: &Loaded<'_>,
    one: &Agreement,
    agreed: &BTreeMap<String, wire::Consensus>,
) -> wire::QuestionAgreement {
    let answer = loaded.stored.answers.get(&one.question).and_then(|answer| answer.response.as_ref());
    let others = one.others.unwrap_or_default();
    wire::QuestionAgreement {
        question: one.question.clone(),
        disagree: one.disagree(),
        all: spread(&one.all),
        leaders: spread(&one.leaders),
        staff: spread(&one.staff),
        dont_know: others.dont_know,
        not_applicable: others.not_applicable,
        answer: answer.map(view::response),
        consensus: agreed.get(&one.question).cloned(),
    }
}

fn spread(figure: &Figure<Spread>) -> wire::SpreadFigure {
    let value = figure.shown().map(|spread| wire::Spread {
        n: spread.n,
        mean: hundredths(Exact::new((*spread.mean.numer()).into(), (*spread.mean.denom()).into())),
        min: spread.min.number(),
        max: spread.max.number(),
        deviation: spread.variance.map(root_hundredths),
        agreement: spread.agreement().map(hundredths),
        position: chart::position(spread.mean),
    });
    wire::SpreadFigure { kind: figure.code(), value }
}

fn gap(gap: &Gap) -> wire::GroupGap {
    wire::GroupGap {
        id: gap.id.clone(),
        leaders: mean(&gap.leaders),
        staff: mean(&gap.staff),
        difference: gap.difference().map(signed),
    }
}

fn mean(figure: &Figure<Mean>) -> wire::MeanFigure {
    let value = figure.shown().map(|mean| wire::GroupMean { n: mean.n, mean: dot(mean.value) });
    wire::MeanFigure { kind: figure.code(), value }
}
