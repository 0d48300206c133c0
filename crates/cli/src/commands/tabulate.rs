use std::path::PathBuf;

use clap::ArgMatches;
use readiness_app::App;
use readiness_app::api::questionnaire::Localised;
use readiness_app::api::tables::{Compared, ComparedFigure, CountedSurvey, QuestionTable, TableCell, TablePart};
use readiness_app::tables as use_case;
use readiness_assessment::Language;
use readiness_locale::Translator;
use readiness_report::CohortFormat;

use super::Finished;
use super::cohort::edition;
use crate::arguments::text;
use crate::console::Said;

/// `readiness tabulate --instrument ID [--by industry|size] [FILE…] [--json | --out X.pdf]`
pub(super) fn tabulate(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let survey = app.newest_survey(text(typed, "instrument"))?;
    let by = use_case::by(survey, typed.get_one::<String>("by").map(String::as_str))?;
    let files: Vec<PathBuf> = typed.get_many("files").into_iter().flatten().cloned().collect();
    let counting = match files.as_slice() {
        [] => use_case::counting(app, survey)?,
        files => use_case::counting_files(app, survey, files)?,
    };
    if let Some(out) = typed.get_one::<PathBuf>("out") {
        let ending = out.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        let format = CohortFormat::from_ending(&ending).unwrap_or(CohortFormat::Pdf);
        use_case::write(&counting, by, (edition(typed, tr), format), out, typed.get_flag("force"))?;
        return Ok(Said::one(tr.cli_written(&out.display().to_string())));
    }
    let tables = counting.tables(by);
    if typed.get_flag("json") {
        return Ok(Said::json(&tables)?);
    }
    let mut said = Said::default();
    match &tables.counted {
        Some(counted) => summary(&mut said, counted, tr),
        None => said.line(tr.cli_tabulate_too_few()),
    }
    Ok(said)
}

fn own<'w>(words: &'w Localised, tr: &Translator) -> &'w str {
    match tr.language() {
        Language::English => &words.en,
        Language::Chinese => &words.zh,
    }
}

/// All companies; the columns of groups are in the files and in `--json`.
fn summary(said: &mut Said, counted: &CountedSurvey, tr: &Translator) {
    said.line(tr.cohort_n(counted.n));
    for section in &counted.sections {
        said.line(String::new());
        said.line(own(&section.title, tr));
        section.questions.iter().for_each(|question| table(said, question, tr));
    }
    if let Some(published) = &counted.published {
        beside(said, published, tr);
    }
}

fn table(said: &mut Said, question: &QuestionTable, tr: &Translator) {
    said.line(String::new());
    said.line(format!("{} {}", question.id, own(&question.text, tr)));
    for part in &question.parts {
        let row = part.row.as_ref().map_or("", |row| own(row, tr));
        let base = part.bases.first().copied().flatten();
        let n = base.map_or_else(
            || tr.cohort_not_shown(),
            |n| tr.cli_tabulate_base(&question.asked.to_string(), &n.to_string()),
        );
        said.line(format!("  {row}  {n}").trim_end());
        lines(said, part, tr);
    }
}

fn lines(said: &mut Said, part: &TablePart, tr: &Translator) {
    for line in &part.lines {
        let Some(cell) = line.cells.first().and_then(Option::as_ref) else { continue };
        let name = line.label.as_ref().map_or("", |label| own(label, tr));
        let share = cell.shown.clone().or_else(|| mean(cell)).unwrap_or_default();
        let companies = cell.companies.map(|n| n.to_string()).unwrap_or_default();
        said.line(format!("    {share:>5}  {companies:>5}  {name}"));
    }
}

fn mean(cell: &TableCell) -> Option<String> {
    cell.amount.as_ref().map(|amount| amount.mean.clone())
}

/// The published figures, then those that the questionnaire cannot give.
fn beside(said: &mut Said, published: &Compared, tr: &Translator) {
    said.line(String::new());
    said.line(format!("{} · {}", own(&published.title, tr), own(&published.period, tr)));
    said.line(tr.tabulated_context());
    let (told, cannot): (Vec<&ComparedFigure>, Vec<_>) =
        published.figures.iter().partition(|figure| figure.why_not.is_none());
    for figure in told {
        let here = figure
            .own
            .as_ref()
            .map_or_else(|| tr.tabulated_not_told(), |here| tr.tabulated_with_n(&here.n.to_string(), &here.shown));
        said.line(tr.cli_tabulate_figure(own(&figure.base, tr), &here, own(&figure.name, tr), &figure.shown));
    }
    said.line(String::new());
    said.line(tr.tabulated_cannot());
    for (figure, why) in cannot.iter().filter_map(|figure| Some((figure, figure.why_not.as_ref()?))) {
        said.line(tr.cli_tabulate_cannot(
            own(&figure.base, tr),
            &format!("{} {}", own(&figure.name, tr), figure.shown),
            own(why, tr),
        ));
    }
}
