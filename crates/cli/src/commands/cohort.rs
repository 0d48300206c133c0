use clap::ArgMatches;
use readiness_app::App;
use readiness_app::api::cohort::{AskCohort, Cohort, CohortFigures, CompareAssessments, ComparedRow, Counted, Named};
use readiness_app::api::portfolio::PortfolioFilter;
use readiness_app::cohort as use_case;
use readiness_assessment::scoring::Band;
use readiness_assessment::{Form, Instrument, Language};
use readiness_locale::Translator;
use readiness_report::{CohortFormat, Edition};

use super::Finished;
use super::score::pillar_name;
use crate::arguments::text;
use crate::console::Said;

/// `readiness compare ID ID… [--aliases] [--json]`
pub(super) fn compare(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let assessments = typed.get_many::<String>("ids").into_iter().flatten().cloned().collect();
    let compared = use_case::compare(app, CompareAssessments { assessments, aliases: typed.get_flag("aliases") })?;
    if typed.get_flag("json") {
        return Ok(Said::json(&compared)?);
    }
    let (id, version) = compared.questionnaire.split_once(' ').unwrap_or_default();
    let instrument = app.instrument(id, version)?;
    let mut said = Said::default();
    for (at, company) in compared.companies.iter().enumerate() {
        said.line(tr.cli_part(&(at + 1).to_string(), &use_case::called(company, at, tr)));
    }
    let line = |name: &str, row: &ComparedRow| {
        let missing = tr.cli_unscored();
        let scores = row.scores.iter().map(|score| score.as_ref().map_or(missing.clone(), |score| score.shown.clone()));
        tr.cohort_line(name, &scores.collect::<Vec<_>>().join("  "))
    };
    said.line(line(&tr.compare_overall(), &compared.overall));
    for row in &compared.pillars {
        said.line(line(&pillar_name(instrument, &row.id, tr), row));
    }
    for row in &compared.dimensions {
        said.line(line(dimension_name(instrument, &row.id, tr), row));
    }
    Ok(said)
}

/// `readiness cohort [--tag T]… [--industry N]… [--size N]… [--band B] [--form F] [--from D] [--until D] [--json | --out X.pdf]`
pub(super) fn cohort(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let asked = AskCohort { filter: filter(typed) };
    if let Some(out) = typed.get_one::<std::path::PathBuf>("out") {
        let ending = out.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        let format = CohortFormat::from_ending(&ending).unwrap_or(CohortFormat::Pdf);
        let (overwrite, anyway) = (typed.get_flag("force"), typed.get_flag("anyway"));
        let how = use_case::Write { edition: edition(typed, tr), format, overwrite, anyway };
        use_case::write(app, &asked, how, out)?;
        return Ok(Said::one(tr.cli_written(&out.display().to_string())));
    }
    let cohort = use_case::summary_now(app, asked)?;
    if typed.get_flag("json") {
        return Ok(Said::json(&cohort)?);
    }
    let (id, version) = cohort.questionnaire.split_once(' ').unwrap_or_default();
    let instrument = app.instrument(id, version)?;
    let mut said = Said::default();
    match &cohort.figures {
        Some(figures) => summary(&mut said, &cohort, figures, (instrument, tr)),
        None => said.line(tr.cohort_too_few()),
    }
    Ok(said)
}

fn filter(typed: &ArgMatches) -> PortfolioFilter {
    let own = |name: &str| typed.get_one::<String>(name).cloned();
    let band = own("band").and_then(|code| Band::CODES.into_iter().find(|(known, _)| *known == code));
    PortfolioFilter {
        tags: typed.get_many("tag").map(|tags| tags.cloned().collect()),
        sectors: typed.get_many("industry").map(|codes| codes.copied().collect()),
        sizes: typed.get_many("size").map(|codes| codes.copied().collect()),
        bands: band.map(|(_, band)| vec![band.into()]),
        form: own("form").and_then(|code| Form::from_code(&code)).map(Into::into),
        from: own("from"),
        until: own("until"),
        ..PortfolioFilter::default()
    }
}

pub(super) fn edition(typed: &ArgMatches, tr: &Translator) -> Edition {
    match (text(typed, "lang"), tr.language()) {
        ("both", _) => Edition::Both,
        ("en", _) | ("", Language::English) => Edition::English,
        _ => Edition::Chinese,
    }
}

fn summary(said: &mut Said, cohort: &Cohort, figures: &CohortFigures, (instrument, tr): (&Instrument, &Translator)) {
    said.line(tr.cohort_n(figures.n));
    if let Some(left_out) = cohort.left_out.filter(|count| count.kind != "exact" || count.n > 0) {
        said.line(tr.cohort_left_out(&counted(left_out, tr)));
    }
    let overall = Named { id: String::new(), spread: Some(figures.overall.clone()) };
    said.line(spread(&tr.cohort_overall(), &overall, tr));
    for group in &figures.bands {
        let names = group.bands.iter().map(|band| band_name(instrument, Band::from(*band), tr)).collect::<Vec<_>>();
        said.line(tr.cohort_line(&names.join(" + "), &group.n.to_string()));
    }
    for named in &figures.pillars {
        said.line(spread(&pillar_name(instrument, &named.id, tr), named, tr));
    }
    for named in &figures.dimensions {
        said.line(spread(dimension_name(instrument, &named.id, tr), named, tr));
    }
}

fn spread(name: &str, named: &Named, tr: &Translator) -> String {
    let Some(spread) = &named.spread else { return tr.cohort_line(name, &tr.cohort_not_shown()) };
    let median = spread.median.clone().unwrap_or_else(|| "–".to_owned());
    tr.cohort_line_spread(&spread.deviation, &spread.mean, &median, &counted(spread.n, tr), name)
}

fn counted(count: Counted, tr: &Translator) -> String {
    match count.kind {
        "exact" => count.n.to_string(),
        "at-least" => tr.cohort_at_least(&count.n.to_string()),
        _ => tr.cohort_few(),
    }
}

fn dimension_name<'i>(instrument: &'i Instrument, id: &'i str, tr: &Translator) -> &'i str {
    instrument.dimension(id).map_or(id, |dimension| dimension.name.get(tr.language()))
}

fn band_name(instrument: &Instrument, band: Band, tr: &Translator) -> String {
    instrument.band_info(band).map_or(band.code(), |info| info.name.get(tr.language())).to_owned()
}
