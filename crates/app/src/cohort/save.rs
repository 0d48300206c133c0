use std::path::Path;

use jiff::ZonedDateTime;
use jiff::civil::Date;
use readiness_assessment::cohort::{Handed, Published};
use readiness_assessment::profile::FactKind;
use readiness_assessment::{Band, Form, Instrument, Language, Text};
use readiness_locale::{Translator, format};
use readiness_report::{Chosen, CohortFormat, CohortReport, Edition, cohort as make};
use readiness_store::Filter;

use super::{Gathered, gather, handed};
use crate::api::cohort::{AskCohort, SaveCohort};
use crate::api::exchange::{Edition as Tag, SavedFile};
use crate::api::portfolio::PortfolioFilter;
use crate::app::App;
use crate::error::{Error, Result};
use crate::report::saved;
use crate::{files, portfolio};

/// Saves the report for the window.
///
/// # Errors
/// Fewer than five companies, an earlier report that is near unless `anyway`, a path that was not picked in a dialog, or a file that
/// cannot be made or written.
pub fn save(app: &App, save: SaveCohort) -> Result<SavedFile> {
    let format =
        CohortFormat::from_ending(&save.format).ok_or_else(|| Error::UnknownEnding(save.format.clone().into()))?;
    let edition = match save.edition {
        Tag::En => Edition::English,
        Tag::ZhHantHk => Edition::Chinese,
        Tag::Both => Edition::Both,
    };
    let today = ZonedDateTime::now().date();
    let voice = Translator::new(edition.languages().first().copied().unwrap_or(Language::English));
    let stem = voice.cohort_report_file(&format::date(&voice, today));
    portfolio::fresh(app)?;
    let fits = portfolio::filter(&save.filter)?;
    let gathered = gather(app, &fits)?;
    let handed = checked(app, &fits, &gathered, save.anyway.unwrap_or_default())?;
    let bytes = bytes(&gathered, &save.filter, (edition, format))?;
    let file = saved(app, save.path.as_deref(), &stem, format.ending(), &bytes)?;
    handed::remember(app, &handed, today)?;
    Ok(file)
}

/// How a report is written to a path.
#[derive(Debug, Clone, Copy)]
pub struct Write {
    /// The language or languages.
    pub edition: Edition,
    /// The file format.
    pub format: CohortFormat,
    /// Whether a file of that name may go.
    pub overwrite: bool,
    /// Whether it may be near to an earlier report.
    pub anyway: bool,
}

/// Writes the report to `path`.
///
/// # Errors
/// Fewer than five companies, an earlier report that is near unless `anyway`, a file that exists unless `overwrite`, or one that
/// cannot be made or written.
pub fn write(app: &App, asked: &AskCohort, how: Write, path: &Path) -> Result<()> {
    if !how.overwrite && path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    portfolio::fresh(app)?;
    let fits = portfolio::filter(&asked.filter)?;
    let gathered = gather(app, &fits)?;
    let handed = checked(app, &fits, &gathered, how.anyway)?;
    files::write(path, &bytes(&gathered, &asked.filter, (how.edition, how.format))?, how.overwrite)?;
    handed::remember(app, &handed, ZonedDateTime::now().date())
}

/// Who is in which told group, once it is known that it may leave.
fn checked(app: &App, fits: &Filter, gathered: &Gathered<'_>, anyway: bool) -> Result<Handed> {
    let handed = handed::of(app, fits, gathered)?;
    if !anyway {
        handed::check(app, &handed)?;
    }
    Ok(handed)
}

pub(super) fn bytes(
    gathered: &Gathered<'_>,
    filter: &PortfolioFilter,
    (edition, format): (Edition, CohortFormat),
) -> Result<Vec<u8>> {
    let published = gathered.published.as_ref().ok_or(Error::TooFew)?;
    Ok(make(&report(gathered, published, &chosen(gathered.instrument, filter), edition), format)?)
}

fn report<'a>(
    gathered: &'a Gathered<'a>,
    published: &'a Published,
    chosen: &'a [Chosen],
    edition: Edition,
) -> CohortReport<'a> {
    let today = ZonedDateTime::now().date();
    let days = gathered.days.as_ref();
    let day = |text: Option<&String>| text.and_then(|text| text.parse().ok()).unwrap_or(today);
    CohortReport {
        instrument: gathered.instrument,
        chosen,
        published,
        questions: &gathered.questions,
        ways: &gathered.ways,
        left_out: gathered.left_out(),
        months: (day(days.map(|(first, _)| first)), day(days.map(|(_, last)| last))),
        edition,
        printed_on: today,
        program_version: env!("CARGO_PKG_VERSION"),
    }
}

/// The conditions as they may be printed. Words of a search, and a choice by hand, could name a company.
fn chosen(instrument: &Instrument, filter: &PortfolioFilter) -> Vec<Chosen> {
    let mut chosen: Vec<Chosen> = filter.tags.iter().flatten().cloned().map(Chosen::Tag).collect();
    for (key, codes) in [("industry", &filter.sectors), ("headcount", &filter.sizes)] {
        let words: Vec<Text> = codes.iter().flatten().filter_map(|code| option_words(instrument, key, *code)).collect();
        if !words.is_empty() {
            chosen.push(Chosen::Words(words));
        }
    }
    let bands: Vec<Band> = filter.bands.iter().flatten().map(|band| (*band).into()).collect();
    if !bands.is_empty() {
        chosen.push(Chosen::Bands(bands));
    }
    if let Some(form) = filter.form.map(Form::from) {
        let info = instrument.forms.iter().find(|info| info.form == form);
        chosen.extend(info.map(|info| Chosen::Words(vec![info.name.clone()])));
    }
    let day = |text: &Option<String>| text.as_ref().and_then(|text| text.trim().parse::<Date>().ok());
    chosen.extend(day(&filter.from).map(Chosen::From));
    chosen.extend(day(&filter.until).map(Chosen::Until));
    let other = [
        filter.search.as_ref().is_some_and(|words| !words.trim().is_empty()),
        filter.lowest.is_some() || filter.highest.is_some(),
        filter.due.is_some() || filter.provisional.is_some(),
        filter.organisations.is_some(),
    ];
    chosen.extend(other.contains(&true).then_some(Chosen::Other));
    chosen
}

fn option_words(instrument: &Instrument, key: &str, wanted: u32) -> Option<Text> {
    let FactKind::Code(options) = &instrument.fact(key)?.kind else { return None };
    options.iter().find(|(code, _)| *code == wanted).map(|(_, words)| words.clone())
}
