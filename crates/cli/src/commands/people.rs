use std::path::PathBuf;

use clap::ArgMatches;
use readiness_app::api::people::{AddOwn, Agreed, Ask, Merge, People, QuestionAgreement, SpreadFigure};
use readiness_app::{App, Error, assessment, people};
use readiness_assessment::group::Role;
use readiness_assessment::{Problem, ProblemKind};
use readiness_locale::Translator;

use super::Finished;
use crate::arguments::{path, text};
use crate::console::Said;

/// `readiness ask ID --out FILE [--pillar P…] [--from NAME] [--role R] [--anonymous] [--by DATE]`
pub(super) fn ask(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let ask = Ask {
        pillars: typed.get_many::<String>("pillar").unwrap_or_default().cloned().collect(),
        from: text(typed, "from").to_owned(),
        role: text(typed, "role").to_owned(),
        anonymous: typed.get_flag("anonymous"),
        by: typed.get_one::<String>("by").cloned(),
    };
    if typed.get_flag("text") {
        return Ok(Said::one(people::ask_short(app, text(typed, "id"), &ask)?));
    }
    written(typed, &people::ask(app, text(typed, "id"), &ask)?, tr)
}

/// `readiness respond ID --out FILE [--name NAME]`
pub(super) fn respond(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    written(typed, &people::respond(app, text(typed, "id"), text(typed, "name"))?, tr)
}

fn written(typed: &ArgMatches, file: &str, tr: &Translator) -> Finished {
    let out = path(typed, "out");
    readiness_app::exchange::write_file(out, file, typed.get_flag("force"))?;
    Ok(Said::one(tr.cli_written(&out.display().to_string())))
}

/// `readiness collect ID FILE… [--role R] [--dry-run] [--json]` / `readiness collect ID --own [--name N] [--role R]`
pub(super) fn collect(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let (id, role) = (text(typed, "id"), text(typed, "role"));
    let dry = typed.get_flag("dry-run");
    let plans = if typed.get_flag("own") {
        let add = AddOwn { id: id.to_owned(), name: text(typed, "name").to_owned(), role: role.to_owned() };
        let own = people::own(app, &add)?;
        if !dry {
            people::count_own(app, id, &own)?;
        }
        vec![own]
    } else {
        let files = typed.get_many::<PathBuf>("file").unwrap_or_default();
        let plans = people::read_all(app, id, files, Role::from_code(role).unwrap_or(Role::Staff))?;
        if !dry {
            people::apply(app, id, &plans)?;
        }
        plans
    };
    let summaries: Vec<Merge> = plans.iter().map(people::MergePlan::summary).collect();
    if typed.get_flag("json") {
        return Ok(Said::json(&summaries)?);
    }
    let mut said = Said::default();
    for summary in &summaries {
        let role = role_words(summary.role, tr);
        said.line(tr.people_add_person(summary.answers, &named(&summary.person, tr), &role));
        if summary.replaces {
            said.line(format!("  {}", tr.people_add_replaces(summary.changed)));
        }
        if summary.left_out > 0 {
            said.line(format!("  {}", tr.people_add_left_out(summary.left_out)));
        }
    }
    Ok(said)
}

/// `readiness people ID [--json]`
pub(super) fn people(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let id = text(typed, "id");
    if typed.get_flag("json") {
        return Ok(Said::json(&people::people(app, &assessment::load(app, id)?)?)?);
    }
    overview(app, id, tr)
}

fn overview(app: &App, id: &str, tr: &Translator) -> Finished {
    let loaded = assessment::load(app, id)?;
    let found = people::people(app, &loaded)?;
    let mut said = Said::default();
    who(&mut said, &found, tr);
    let apart: Vec<&QuestionAgreement> = found.questions.iter().filter(|one| one.disagree).collect();
    said.line(tr.people_disagree(u32::try_from(apart.len()).unwrap_or(u32::MAX)));
    for one in apart {
        said.line(format!("  {}", one.question));
        for (group, figure) in
            [(None, &one.all), (Some(tr.people_leaders()), &one.leaders), (Some(tr.people_staff()), &one.staff)]
        {
            let Some(words) = spread(figure, tr) else { continue };
            said.line(format!("    {}", group.map_or_else(|| words.clone(), |group| tr.people_group(&group, &words))));
        }
    }
    for gap in &found.pillars {
        if let (Some(leaders), Some(staff), Some(difference)) = (&gap.leaders.value, &gap.staff.value, &gap.difference)
        {
            let pillar = loaded.instrument.pillar(&gap.id);
            let name = pillar.map_or(gap.id.as_str(), |pillar| pillar.name.get(tr.language()));
            let value = |mean: &readiness_app::api::people::GroupMean| tr.people_gap_value(&mean.mean.shown, mean.n);
            let (of_leaders, of_staff) = (value(leaders), value(staff));
            said.line(tr.cli_people_gap(&difference.clone(), &of_leaders, name, &of_staff));
        }
    }
    Ok(said)
}

fn who(said: &mut Said, found: &People, tr: &Translator) {
    if found.people.is_empty() {
        said.line(tr.people_nobody());
    }
    for person in &found.people {
        let answered = tr.people_answered_value(&person.answered.to_string(), &person.asked.to_string());
        let role = role_words(person.role, tr);
        said.line(format!("{}  {}  {role}  {answered}", person.id, named(&person.name, tr)));
    }
}

fn spread(figure: &SpreadFigure, tr: &Translator) -> Option<String> {
    let spread = figure.value.as_ref()?;
    Some(tr.people_spread(&spread.max.to_string(), &spread.mean, &spread.min.to_string(), spread.n))
}

fn named(name: &str, tr: &Translator) -> String {
    if name.is_empty() { tr.people_unnamed() } else { name.to_owned() }
}

fn role_words(code: &str, tr: &Translator) -> String {
    match Role::from_code(code) {
        Some(Role::Leader) => tr.people_role_leader(),
        _ => tr.people_role_staff(),
    }
}

/// `readiness agree ID QUESTION=RUNG [--why W] [--dissent D]`
pub(super) fn agree(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let pair = text(typed, "answer");
    let (question, value) = pair.split_once('=').unwrap_or((pair, ""));
    let kind = || ProblemKind::NotAllowed { found: format!("\"{value}\""), allowed: "1–5".to_owned() };
    let problem = || Error::Request(vec![Problem { place: format!("answers.{question}"), kind: kind() }]);
    let value = value.parse::<u8>().map_err(|_| problem())?;
    let agreed = Agreed { value, rationale: text(typed, "why").to_owned(), dissent: text(typed, "dissent").to_owned() };
    people::agree(app, text(typed, "id"), question, Some(&agreed), tr.language())?;
    Ok(Said::one(tr.cli_answered(1)))
}
