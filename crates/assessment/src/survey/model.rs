use crate::text::Text;

/// One version of a survey, checked: every condition can be met, and nothing leads in a circle.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// Stable id, for example `hkpc-user`.
    pub id: String,
    /// Version, for example `2023.1`.
    pub version: String,
    /// The day this version was published, ISO 8601.
    pub published: String,
    /// Its title.
    pub title: Text,
    /// Who should answer it, and what comes of it.
    pub about: Text,
    /// The study it comes from, with its date.
    pub source: Text,
    /// Minutes it takes.
    pub minutes: u32,
    /// Its sections in the order asked.
    pub sections: Vec<Section>,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Stable id, unique in the survey.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// Its questions in the order asked.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Stable id, for example `q35`; where the study's question is asked in parts, `q15a`.
    pub id: String,
    /// The study's own number.
    pub number: u32,
    /// The question.
    pub text: Text,
    /// What helps to answer it.
    pub hint: Option<Text>,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// When it is asked; always without one.
    pub ask_if: Option<Condition>,
    /// The company fact that the answer states, with the same codes (`profile.toml` of the readiness questionnaire).
    pub fact: Option<String>,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// One option.
    Single(Vec<Choice>),
    /// Any number of options, or at most so many.
    Multiple {
        /// The options.
        options: Vec<Choice>,
        /// The most that may be chosen; any number without it.
        at_most: Option<u32>,
    },
    /// One option in each row.
    Grid {
        /// The rows.
        rows: Rows,
        /// The options of every row.
        options: Vec<Choice>,
    },
    /// Whole percentages, one for each row, that add up to 100.
    Shares(Vec<Row>),
    /// How many of each option; an exclusive option stands alone and has no count.
    Counts(Vec<Choice>),
    /// A number in steps of a half.
    Number {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
    },
    /// Free text.
    Text,
    /// Whom to ask back: personal data, which leaves the computer only when that is chosen.
    Contact,
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The study's own code, unique in the question.
    pub code: u32,
    /// Its words.
    pub label: Text,
    /// Whether words of the respondent's own belong to it.
    pub free_text: bool,
    /// Whether nothing else can be chosen beside it.
    pub exclusive: bool,
    /// Whether it says that the respondent does not know.
    pub dont_know: bool,
}

/// One row of a grid or of shares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Stable id, unique in the question; the code in figures where rows come from another answer.
    pub id: String,
    /// Its words.
    pub label: Text,
}

/// Where the rows of a grid come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rows {
    /// Always these.
    Fixed(Vec<Row>),
    /// One for each option chosen in this earlier question, exclusive options left out.
    Chosen(String),
}

/// When a question is asked. Every test is false while its question has no answer or is not asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// All of these hold.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// The answer to one question passes a test.
    Answer {
        /// Which question.
        question: String,
        /// What is looked at.
        column: Column,
        /// What must be so.
        test: Test,
    },
}

/// What a test looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// The whole answer.
    Whole,
    /// This row of a grid.
    Row(String),
    /// Any row of a grid.
    AnyRow,
}

/// What must be so of the codes in an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// One of these codes is there (`has`, `=`, `in`).
    Has(Vec<u32>),
    /// There is an answer and none of these codes is in it (`lacks`, `<>`).
    Lacks(Vec<u32>),
}

impl Survey {
    /// The name and version of the format of its files.
    pub const FORMAT: &'static str = "readiness-survey/1";

    /// Every question in the order asked, whatever the route.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }
}

impl Kind {
    /// The word used in files and on the wire.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Single(_) => "single",
            Self::Multiple { .. } => "multiple",
            Self::Grid { .. } => "grid",
            Self::Shares(_) => "percentages",
            Self::Counts(_) => "counts",
            Self::Number { .. } => "number",
            Self::Text => "text",
            Self::Contact => "contact",
        }
    }

    /// Its options; none where there is nothing to choose from.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::Single(options)
            | Self::Multiple { options, .. }
            | Self::Grid { options, .. }
            | Self::Counts(options) => options,
            Self::Shares(_) | Self::Number { .. } | Self::Text | Self::Contact => &[],
        }
    }

    /// The option with this code.
    pub fn option(&self, code: u32) -> Option<&Choice> {
        self.options().iter().find(|option| option.code == code)
    }
}
