use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::Date;
use readiness_assessment::benchmark::{Benchmark, Surveyed};
use readiness_assessment::survey::tabulate::{Own, Tabulation};
use readiness_assessment::survey::{Replies, Survey};
use readiness_assessment::{Problem, ProblemKind};

use crate::app::App;
use crate::error::{Error, Result};
use crate::exchange::answers_file::{Contents, SurveyFile};
use crate::exchange::read_files;
use crate::survey;

/// The companies of a survey that are counted, each once.
pub struct Counting<'a> {
    pub(super) survey: &'a Survey,
    pub(super) replies: Vec<Replies>,
    /// The days on which the first and the last of them began, where they are known.
    pub(super) days: Option<(Date, Date)>,
    pub(super) published: Option<(&'a Benchmark, &'a Surveyed)>,
}

impl<'a> Counting<'a> {
    fn new(app: &'a App, survey: &'a Survey, found: Vec<(Option<String>, Replies)>) -> Self {
        let days = found.iter().filter_map(|(day, _)| day.as_deref()?.get(..10)?.parse::<Date>().ok());
        let days: Vec<Date> = days.collect();
        let days = days.iter().min().copied().zip(days.iter().max().copied());
        let replies = found.into_iter().map(|(_, replies)| replies).collect();
        Self { survey, replies, days, published: app.benchmarks.of(&survey.id) }
    }

    /// Ready to be counted; none with fewer than five companies.
    pub(super) fn tabulation(&self) -> Option<Tabulation<'a>> {
        Tabulation::new(self.survey, &self.replies)
    }

    /// The published figures over these companies.
    pub(super) fn own(&self, tabulation: &Tabulation<'_>) -> Vec<Option<Own>> {
        self.published.map(|(_, surveyed)| tabulation.figures(&surveyed.figures)).unwrap_or_default()
    }
}

/// The surveys of the library, of each organisation the one begun last.
///
/// # Errors
/// When the library cannot be read.
pub fn counting<'a>(app: &'a App, survey: &'a Survey) -> Result<Counting<'a>> {
    let mut all = survey::all(app, &survey.id, &survey.version)?;
    all.sort_by(|one, other| other.head.started.cmp(&one.head.started));
    let mut seen = BTreeSet::new();
    let latest = all.into_iter().filter(|kept| seen.insert(kept.head.organisation_id.clone()));
    Ok(Counting::new(app, survey, latest.map(|kept| (Some(kept.head.started), kept.replies)).collect()))
}

/// The surveys in these answers files; of files about the same organisation the one begun last.
///
/// # Errors
/// Every problem of every file, one that holds no answers to this survey among them; nothing is counted then.
pub fn counting_files<'a>(app: &'a App, survey: &'a Survey, paths: &[PathBuf]) -> Result<Counting<'a>> {
    let (mut found, mut refused) = (Vec::new(), Vec::new());
    for (incoming, path) in read_files(app, paths)?.into_iter().zip(paths) {
        match incoming.contents {
            Contents::Survey(file) if file.survey == survey.id && file.version == survey.version => found.push(*file),
            other => refused.push((path.clone(), vec![another(&other, survey)])),
        }
    }
    if let Some(error) = Error::files(refused) {
        return Err(error);
    }
    let started = |file: &SurveyFile| file.assessment.as_ref().and_then(|head| head.started.clone());
    found.sort_by_key(|file| Reverse(started(file)));
    let mut seen = BTreeSet::new();
    let organisation = |file: &SurveyFile| file.organisation.as_ref().and_then(|head| head.id.clone());
    found.retain(|file| organisation(file).is_none_or(|id| seen.insert(id)));
    Ok(Counting::new(app, survey, found.into_iter().map(|file| (started(&file), file.replies)).collect()))
}

/// That a file is about something else.
fn another(contents: &Contents, survey: &Survey) -> Problem {
    let found = match contents {
        Contents::Survey(file) => format!("{} {}", file.survey, file.version),
        Contents::Answers(file) => format!("{} {}", file.instrument, file.version),
    };
    let allowed = format!("{} {}", survey.id, survey.version);
    Problem { place: "instrument".into(), kind: ProblemKind::NotAllowed { found, allowed } }
}
