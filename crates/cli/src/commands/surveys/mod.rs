mod form;
pub(super) use form::{form, listed, named};

mod table;
pub(super) use table::{is_table, write_table};

use std::collections::BTreeMap;

use clap::ArgMatches;
use readiness_app::api::questionnaire::Localised;
use readiness_app::api::survey::SurveySummary;
use readiness_app::survey::{self, Beginning, Entry, Loaded};
use readiness_app::{App, Error};
use readiness_assessment::Language;
use readiness_assessment::survey::{Contact, Question, Reply, Value};
use readiness_locale::Translator;

use super::Finished;
use crate::arguments::text;
use crate::console::Said;

/// Whether a survey outside the bin has this id.
pub(super) fn is_one(app: &App, id: &str) -> Result<bool, Error> {
    app.with_store(|store| Ok(store.contains_survey(id)?))
}

/// Begins a survey and returns its id.
pub(super) fn new(app: &App, id: &str, typed: &ArgMatches, tr: &Translator) -> Result<String, Error> {
    let beginning = Beginning {
        name: text(typed, "name").to_owned(),
        name_other: text(typed, "name-other").to_owned(),
        label: text(typed, "label").to_owned(),
        language: tr.language(),
        organisation: typed.get_one::<String>("company").cloned(),
    };
    survey::create(app, app.newest_survey(id)?, &beginning)
}

/// Answers questions of a survey: all of them or, when anything is wrong, none.
pub(super) fn answer(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let entries: Vec<Entry> =
        typed.get_many::<String>("answers").unwrap_or_default().map(|pair| Entry::of(pair)).collect();
    let (replies, problems) = survey::applied(app, text(typed, "id"), &entries)?;
    let count = replies.len();
    survey::set_all(app, text(typed, "id"), replies, tr.language(), problems)?;
    Ok(Said::one(tr.cli_answered(u32::try_from(count).unwrap_or(u32::MAX))))
}

/// One line of `readiness list`.
pub(super) fn line(kept: &SurveySummary, tr: &Translator) -> String {
    let name = if kept.name.is_empty() { tr.cli_unnamed() } else { kept.name.clone() };
    let far = tr.cli_survey_far(&kept.answered.to_string(), &kept.asked.to_string());
    let title = own(&kept.title, tr);
    format!("{}  {}  {far}  {name}  {title}  {}", kept.id, kept.updated, kept.label).trim_end().to_owned()
}

fn own<'w>(words: &'w Localised, tr: &Translator) -> &'w str {
    match tr.language() {
        Language::English => &words.en,
        Language::Chinese => &words.zh,
    }
}

/// The answers file of the survey that was typed.
pub(super) fn file(app: &App, typed: &ArgMatches) -> Result<String, Error> {
    survey::text(&survey::load(app, text(typed, "id"))?, typed.get_flag("with-contact"))
}

/// `readiness show ID [--json]` of a survey: every question asked with what was said.
pub(super) fn show(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    if typed.get_flag("json") {
        return Ok(Said::json_text(file(app, typed)?));
    }
    let loaded = survey::load(app, text(typed, "id"))?;
    let language = tr.language();
    let mut said = Said::one(format!("{}  {}", loaded.head.name, loaded.head.name_other).trim());
    said.line(loaded.survey.title.get(language));
    let route = loaded.survey.route(&loaded.replies);
    for question in route.asked {
        said.line(format!("{}  {}", question.id, question.text.get(language)));
        match route.replies.get(&question.id) {
            Some(reply) => {
                words(&loaded, question, reply, language).iter().for_each(|line| said.line(format!("  {line}")));
            }
            None => said.line(format!("  {}", tr.cli_survey_open())),
        }
    }
    if !route.kept.is_empty() {
        said.line(tr.cli_survey_kept(&route.kept.into_iter().collect::<Vec<_>>().join(", ")));
    }
    Ok(said)
}

/// What was said, a line for each thing.
fn words(loaded: &Loaded<'_>, question: &Question, reply: &Reply, language: Language) -> Vec<String> {
    let option = |code: &u32| {
        let label = question.kind.option(*code).map_or("", |option| option.label.get(language));
        let own = reply.other.get(code).map(|own| format!(": {own}")).unwrap_or_default();
        format!("{code}  {label}{own}")
    };
    let rows = loaded.survey.rows(question, &loaded.replies);
    let in_rows = |said: &BTreeMap<String, u32>, words: &dyn Fn(&u32) -> String| {
        let told = rows.iter().filter_map(|row| Some((row.label.get(language), said.get(&row.id)?)));
        told.map(|(row, said)| format!("{row}: {}", words(said))).collect()
    };
    match &reply.value {
        Value::Single(code) => vec![option(code)],
        Value::Multiple(codes) => codes.iter().map(option).collect(),
        Value::Grid(said) => in_rows(said, &option),
        Value::Shares(said) => in_rows(said, &|share| format!("{share}%")),
        Value::Counts(said) => said.iter().map(|(code, count)| format!("{} × {count}", option(code))).collect(),
        Value::Number(number) => vec![number.to_string()],
        Value::Text(text) => vec![text.clone()],
        Value::Contact(Contact { name, telephone, email }) => {
            [name, telephone, email].into_iter().filter(|part| !part.is_empty()).cloned().collect()
        }
    }
}
