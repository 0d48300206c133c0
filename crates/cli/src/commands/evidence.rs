use clap::ArgMatches;
use readiness_app::api::evidence::{ByAttachment, EvidenceLink};
use readiness_app::{App, assessment, evidence as app_evidence};
use readiness_locale::Translator;
use serde::Serialize;

use super::Finished;
use crate::arguments::{path, text};
use crate::console::Said;

type Run = fn(&App, &ArgMatches, &Translator) -> Finished;

const COMMANDS: [(&str, Run); 4] = [("list", list), ("add", add), ("remove", remove), ("save", save)];

/// `readiness evidence …`
pub(super) fn evidence(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let Some((name, typed)) = typed.subcommand() else { return Ok(Said::default()) };
    let run = COMMANDS.iter().find(|(known, _)| *known == name).map(|(_, run)| run);
    run.map_or_else(|| Ok(Said::default()), |run| run(app, typed, tr))
}

/// One entry of `evidence list --json`.
#[derive(Serialize)]
#[serde(untagged)]
enum Row {
    Link { question: String, link: String },
    File { question: String, id: String, file: String, bytes: u32, sha256: String },
}

/// `readiness evidence list ID [--json]`
fn list(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let stored = assessment::load(app, text(typed, "id"))?.stored;
    let links = stored.answers.into_iter().flat_map(|(question, answer)| {
        answer.evidence.into_iter().map(move |link| Row::Link { question: question.clone(), link })
    });
    let files = stored.attachments.into_iter().map(|file| Row::File {
        question: file.question,
        id: file.id,
        file: file.name,
        bytes: file.size,
        sha256: file.sha256,
    });
    let rows: Vec<Row> = links.chain(files).collect();
    if typed.get_flag("json") {
        return Ok(Said::json(&rows)?);
    }
    let mut said = Said::default();
    for row in &rows {
        said.line(match row {
            Row::Link { question, link } => format!("{question}  {link}"),
            Row::File { question, id, file, bytes, .. } => {
                format!("{question}  {file}  {}", tr.cli_evidence_file(&bytes.to_string(), id))
            }
        });
    }
    Ok(said)
}

/// `readiness evidence add ID QUESTION FILE…`: all of them or none; or `--link URL`
fn add(app: &App, typed: &ArgMatches, _: &Translator) -> Finished {
    let (id, question) = (text(typed, "id"), text(typed, "question"));
    match typed.get_one::<String>("link") {
        Some(link) => drop(app_evidence::add_link(app, link_of(id, question, link))?),
        None => {
            let files: Vec<_> = typed.get_many("files").into_iter().flatten().cloned().collect();
            app_evidence::attach_paths(app, id, question, &files)?;
        }
    }
    Ok(Said::default())
}

/// `readiness evidence remove ID QUESTION FILE-ID|URL`
fn remove(app: &App, typed: &ArgMatches, _: &Translator) -> Finished {
    let (id, which) = (text(typed, "id"), text(typed, "which"));
    let question = text(typed, "question");
    let answers = assessment::load(app, id)?.stored.answers;
    if answers.get(question).is_some_and(|answer| answer.evidence.iter().any(|link| link == which)) {
        app_evidence::remove_link(app, link_of(id, question, which))?;
    } else {
        app_evidence::detach(app, ByAttachment { id: id.to_owned(), attachment: which.to_owned() })?;
    }
    Ok(Said::default())
}

/// `readiness evidence save ID FILE-ID --out PATH [--force]`
fn save(app: &App, typed: &ArgMatches, _: &Translator) -> Finished {
    let (id, which) = (text(typed, "id"), text(typed, "which"));
    app_evidence::write_copy(app, id, which, path(typed, "out"), typed.get_flag("force"))?;
    Ok(Said::default())
}

fn link_of(id: &str, question: &str, link: &str) -> EvidenceLink {
    EvidenceLink { id: id.to_owned(), question: question.to_owned(), link: link.to_owned() }
}
