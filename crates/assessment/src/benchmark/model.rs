use crate::survey::Condition;
use crate::text::Text;

/// What a study published.
#[derive(Debug, Clone, PartialEq)]
pub struct Benchmark {
    /// Stable id, for example `hkpc-2023`.
    pub id: String,
    /// Its title with the year.
    pub title: Text,
    /// Who made the study.
    pub source: Text,
    /// When the answers were given, and how.
    pub period: Text,
    /// Its surveys.
    pub surveys: Vec<Surveyed>,
}

/// One survey of the study.
#[derive(Debug, Clone, PartialEq)]
pub struct Surveyed {
    /// The id of the survey, for example `hkpc-user`.
    pub survey: String,
    /// How many companies answered.
    pub n: u32,
    /// Which companies.
    pub about: Text,
    /// What to know before reading any of its figures.
    pub note: Option<Text>,
    /// Its figures, in the order in which they are shown.
    pub figures: Vec<Figure>,
}

/// One published figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Stable id, unique in the study.
    pub id: String,
    /// What those that are counted do or say, without a subject.
    pub name: Text,
    /// The figure as printed.
    pub amount: Amount,
    /// Of whom.
    pub base: Base,
    /// How the questionnaire gives it.
    pub measure: Measure,
    /// The dimensions of the readiness questionnaire that ask about the same.
    pub dimensions: Vec<String>,
}

/// A figure as printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// A share, in whole per cent.
    Share(u32),
    /// An average, in whole Hong Kong dollars.
    Dollars(u32),
}

/// Of whom a figure speaks.
#[derive(Debug, Clone, PartialEq)]
pub struct Base {
    /// In words.
    pub words: Text,
    /// How many they were, where the study prints it.
    pub n: Option<u32>,
    /// Where the study prints it.
    pub found: Text,
    /// What is doubtful about it, and how it is read here.
    pub note: Option<Text>,
    /// The question that they answered.
    pub answered: String,
    /// What else is so of all of them.
    pub of: Option<Condition>,
}

/// How the questionnaire gives a figure.
#[derive(Debug, Clone, PartialEq)]
pub enum Measure {
    /// By counting these companies among those of the base.
    Count(Counted),
    /// Not at all, and why.
    Cannot(Text),
}

/// Which companies are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Counted {
    /// Those for which this holds.
    Holds(Condition),
    /// Those that chose so many options of the question in [`Base::answered`].
    Chosen(usize),
}

impl Benchmark {
    /// The name and version of the format of its files.
    pub const FORMAT: &'static str = "readiness-benchmarks/1";

    /// What it says about one survey.
    pub fn of(&self, survey: &str) -> Option<&Surveyed> {
        self.surveys.iter().find(|surveyed| surveyed.survey == survey)
    }

    /// Its figures that are about a dimension of the readiness questionnaire, each with its survey.
    pub fn about<'b>(&'b self, dimension: &'b str) -> impl Iterator<Item = (&'b Surveyed, &'b Figure)> {
        let all =
            self.surveys.iter().flat_map(|surveyed| surveyed.figures.iter().map(move |figure| (surveyed, figure)));
        all.filter(move |(_, figure)| figure.dimensions.iter().any(|known| known == dimension))
    }
}

impl Figure {
    /// Why the questionnaire cannot give it; none where it can.
    pub fn why_not(&self) -> Option<&Text> {
        match &self.measure {
            Measure::Cannot(why) => Some(why),
            Measure::Count(_) => None,
        }
    }
}
