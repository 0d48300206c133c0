use include_dir::{Dir, include_dir};
use readiness_assessment::benchmark::{Benchmark, Surveyed};
use readiness_assessment::survey::Survey;
use readiness_assessment::{Instrument, Problem};

use crate::instruments::{Surveys, sources};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/benchmarks");

/// The studies whose published figures travel inside this program.
#[derive(Debug, Clone)]
pub struct Benchmarks(Vec<Benchmark>);

impl Benchmarks {
    /// Reads and checks them against the surveys and the readiness questionnaire.
    ///
    /// # Errors
    /// Every problem of every file. The content test proves that the shipped ones have none.
    pub fn embedded(surveys: &Surveys, readiness: Option<&Instrument>) -> Result<Self, Vec<Problem>> {
        let (mut benchmarks, mut problems) = (Vec::new(), Vec::new());
        let known: Vec<&Survey> = surveys.offered().collect();
        for folder in FILES.dirs() {
            let Some(readiness) = readiness else { continue };
            match Benchmark::parse(&sources(folder), &known, readiness) {
                Ok(benchmark) => benchmarks.push(benchmark),
                Err(found) => problems.extend(found.into_iter().map(|Problem { place, kind }| Problem {
                    place: format!("{}/{place}", folder.path().display()),
                    kind,
                })),
            }
        }
        if problems.is_empty() { Ok(Self(benchmarks)) } else { Err(problems) }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Benchmark> {
        self.0.iter()
    }

    /// What each study says about a survey.
    pub fn of<'b>(&'b self, survey: &str) -> Option<(&'b Benchmark, &'b Surveyed)> {
        self.0.iter().find_map(|benchmark| Some((benchmark, benchmark.of(survey)?)))
    }
}
