use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};
use readiness_assessment::advice::{extremes, gaps};
use readiness_assessment::plan::plan;
use readiness_locale::Translator;
use readiness_report::brand::Brand;
use readiness_report::{Format, Organisation, Proof, Report, content};

use super::funding::Money;
use super::others::Others;
use super::{Options, sharing};
use crate::app::App;
use crate::assessment::Loaded;
use crate::error::Result;
use crate::exchange::text;
use crate::plan::Kept;

/// A finished report.
pub(super) struct Made {
    /// The file.
    pub(super) bytes: Vec<u8>,
    /// How many pages it has, where the format has pages.
    pub(super) pages: Option<usize>,
    /// Characters that it cannot print, each with its code point.
    pub(super) missing: Vec<String>,
}

/// Everything that goes into a report of one assessment, with what may not leave already taken out.
pub(super) struct Prepared<'a> {
    copy: Loaded<'a>,
    money: Money,
    plan: Kept,
    others: Others,
    data: String,
    brand: Option<Brand>,
    options: &'a Options,
}

impl<'a> Prepared<'a> {
    /// Gathers it.
    ///
    /// # Errors
    /// When the library or the brand file cannot be read.
    pub(super) fn of(app: &App, loaded: &Loaded<'a>, options: &'a Options) -> Result<Self> {
        let money = Money::of(app, loaded, options)?;
        let plan = sharing::plan(Kept::of_source(app, loaded)?, options.sharing, options.edition);
        let others = Others::of(app, loaded, options)?;
        let copy = sharing::copy(loaded, options.sharing, options.edition);
        let data = text(&copy, &plan)?;
        let brand = options.brand.read(app)?;
        Ok(Self { copy, others, money, plan, data, brand, options })
    }

    /// The assessment as it leaves.
    pub(super) fn copy(&self) -> &Loaded<'a> {
        &self.copy
    }

    /// The answers file that goes with the report.
    pub(super) fn data(&self) -> &str {
        &self.data
    }

    pub(super) fn proof(&self) -> Proof {
        Proof::of(self.data.as_bytes(), &self.copy.outcome)
    }

    /// The name of the file before its ending: whose as far as that is told, what, and the day.
    pub(super) fn stem(&self) -> String {
        stem(&Translator::new(language(self.options)), &self.copy)
    }

    /// Makes the report.
    ///
    /// # Errors
    /// Only when a bundled font or a writing library fails.
    pub(super) fn made(&self) -> Result<Made> {
        self.report(|report| match self.options.format {
            Format::Pdf => {
                let pdf = readiness_report::pdf(report)?;
                Ok(Made { bytes: pdf.bytes, pages: Some(pdf.pages), missing: missing(report) })
            }
            // The other formats use the typefaces of whoever reads them.
            format => Ok(Made { bytes: readiness_report::write(report, format)?, pages: None, missing: Vec::new() }),
        })
    }

    fn report<T>(&self, with: impl FnOnce(&Report<'_>) -> T) -> T {
        let (loaded, options) = (&self.copy, self.options);
        let advised = self.money.advised(loaded);
        let computed = self.money.computed(&advised);
        let stored = &loaded.stored;
        let head = &stored.summary;
        with(&Report {
            instrument: loaded.instrument,
            organisation: Organisation { name: &head.name, name_other: &head.name_other },
            label: &head.label,
            started: day(&head.started),
            facts: &stored.facts,
            answers: &stored.answers,
            assurance: head.assurance,
            outcome: &loaded.outcome,
            gaps: &gaps(loaded.instrument, &loaded.outcome),
            extremes: &extremes(&loaded.outcome),
            peers: self.others.peers(),
            since: self.others.since(),
            people: self.others.people(),
            plan: Some(&plan(&self.plan.basis(loaded, options.as_of))),
            funding: Some(self.money.funding(&advised, computed.as_ref())),
            edition: options.edition,
            sections: &options.sections,
            sharing: options.sharing,
            data: self.data.as_bytes(),
            brand: self.brand.as_ref(),
            printed_on: ZonedDateTime::now().date(),
            program_version: env!("CARGO_PKG_VERSION"),
            assessment_id: &head.id,
        })
    }
}

/// The first language of the report.
pub(super) fn language(options: &Options) -> readiness_locale::Language {
    options.edition.languages().first().copied().unwrap_or(readiness_locale::Language::English)
}

/// The local day written in an RFC 3339 time; today if it cannot be read.
pub(super) fn day(time: &str) -> Date {
    let written = time.get(..10).and_then(|day| day.parse().ok());
    written
        .or_else(|| time.parse::<Timestamp>().ok().map(|t| t.to_zoned_datetime(jiff::tz::TimeZone::system()).date()))
        .unwrap_or_else(|| ZonedDateTime::now().date())
}

/// The name of a saved file before its ending: whose, what, and the day.
pub(crate) fn stem(words: &Translator, loaded: &Loaded<'_>) -> String {
    let date = ZonedDateTime::now().date().to_string();
    let head = &loaded.stored.summary;
    let name = [&head.name, &head.name_other].into_iter().find(|name| !name.is_empty());
    name.map_or_else(|| words.file_name_unnamed(&date), |name| words.file_name(&date, name))
}

fn missing(report: &Report<'_>) -> Vec<String> {
    let code = |character: char| format!("U+{:04X}", u32::from(character));
    let shown = |character: char| match character.is_control() {
        true => code(character),
        false => format!("{character} ({})", code(character)),
    };
    content::missing(report).into_iter().map(shown).collect()
}
