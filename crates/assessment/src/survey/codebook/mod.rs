//! The columns in which replies are handed on for counting elsewhere: one for each answer that a question can take apart,
//! under the study's own numbers and codes.

mod cell;
mod spss;

pub use cell::Cell;
pub use spss::spss;

use super::model::{Choice, Kind, Question, Row, Survey};
use crate::text::Language;

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Variable<'s> {
    /// Its name, for example `Q33`, `Q35_1`, `Q37_2`, `Q15a_hk`, `Q33_20_text`: letters, digits and `_`, at most 64 bytes.
    pub name: String,
    /// The question that fills it.
    pub question: &'s Question,
    /// Which part of the answer.
    pub part: Part<'s>,
}

/// The part of an answer that stands in one column.
#[derive(Debug, Clone, PartialEq)]
pub enum Part<'s> {
    /// All of it.
    Whole,
    /// Whether this option is chosen, as 0 or 1; of counts, how many of it there are.
    Option(&'s Choice),
    /// The code, or the percentage, in this row.
    Row(Row),
    /// The respondent's own words beside this option.
    Words(&'s Choice),
    /// A part of contact data.
    Contact(ContactPart),
}

/// A part of contact data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactPart {
    /// The respondent's name.
    Name,
    /// The telephone number.
    Telephone,
    /// The e-mail address.
    Email,
}

/// How the values of a column are to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Codes that stand for options.
    Code,
    /// 0 for not chosen, 1 for chosen.
    Chosen,
    /// A quantity.
    Number,
    /// Words.
    Text,
}

/// The program's own words in a codebook, in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'w> {
    /// An option that is not chosen.
    pub not_chosen: &'w str,
    /// An option that is chosen.
    pub chosen: &'w str,
    /// The respondent's own words.
    pub own_words: &'w str,
    /// The name of the person to ask back.
    pub name: &'w str,
    /// Their telephone number.
    pub telephone: &'w str,
    /// Their e-mail address.
    pub email: &'w str,
}

impl Survey {
    /// Its columns in the order asked; contact data, which are personal, only when they are asked for.
    pub fn variables(&self, with_contact: bool) -> Vec<Variable<'_>> {
        let questions = self.questions().filter(|question| with_contact || question.kind != Kind::Contact);
        questions
            .flat_map(|question| self.parts(question).into_iter().map(|part| Variable::of(question, part)))
            .collect()
    }

    fn parts<'s>(&'s self, question: &'s Question) -> Vec<Part<'s>> {
        let words = |option: &'s Choice| option.free_text.then_some(Part::Words(option));
        let options = question.kind.options();
        match &question.kind {
            Kind::Single(_) => [Part::Whole].into_iter().chain(options.iter().filter_map(words)).collect(),
            Kind::Multiple { .. } | Kind::Counts(_) => {
                options.iter().flat_map(|option| [Some(Part::Option(option)), words(option)]).flatten().collect()
            }
            Kind::Grid { .. } => {
                let rows = self.all_rows(question).into_iter().map(Part::Row);
                rows.chain(options.iter().filter_map(words)).collect()
            }
            Kind::Shares(_) => self.all_rows(question).into_iter().map(Part::Row).collect(),
            Kind::Number { .. } | Kind::Text => vec![Part::Whole],
            Kind::Contact => ContactPart::ALL.map(Part::Contact).into(),
        }
    }
}

impl ContactPart {
    /// Every part, in the order asked.
    pub const ALL: [Self; 3] = [Self::Name, Self::Telephone, Self::Email];

    /// The word in names of columns and in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Telephone => "telephone",
            Self::Email => "email",
        }
    }
}

impl<'s> Variable<'s> {
    fn of(question: &'s Question, part: Part<'s>) -> Self {
        let stem = question.id.replacen('q', "Q", 1);
        let name = match &part {
            Part::Whole => stem,
            Part::Option(option) => format!("{stem}_{}", option.code),
            Part::Row(row) => format!("{stem}_{}", row.id),
            Part::Words(option) => format!("{stem}_{}_text", option.code),
            Part::Contact(part) => format!("{stem}_{}", part.code()),
        };
        Self { name, question, part }
    }

    /// What it says: the question, and which part of the answer.
    pub fn label(&self, language: Language, words: &Words<'_>) -> String {
        let question = self.question.text.get(language);
        let (joint, dash) = match language {
            Language::English => (" ", ", "),
            Language::Chinese => ("", "："),
        };
        match &self.part {
            Part::Whole => question.to_owned(),
            Part::Option(option) => format!("{question}{joint}{}", option.label.get(language)),
            Part::Row(row) => format!("{question}{joint}{}", row.label.get(language)),
            Part::Words(option) => format!("{question}{joint}{}{dash}{}", option.label.get(language), words.own_words),
            Part::Contact(part) => match part {
                ContactPart::Name => words.name,
                ContactPart::Telephone => words.telephone,
                ContactPart::Email => words.email,
            }
            .to_owned(),
        }
    }

    /// How its values are to be understood.
    pub fn measure(&self) -> Measure {
        match (&self.question.kind, &self.part) {
            (_, Part::Words(_) | Part::Contact(_)) | (Kind::Text | Kind::Contact, _) => Measure::Text,
            (Kind::Counts(_), Part::Option(option)) if !option.exclusive => Measure::Number,
            (_, Part::Option(_)) => Measure::Chosen,
            (Kind::Number { .. } | Kind::Shares(_), _) => Measure::Number,
            (Kind::Single(_) | Kind::Multiple { .. } | Kind::Grid { .. } | Kind::Counts(_), _) => Measure::Code,
        }
    }

    /// The meaning of each code in it; none unless it holds codes or says whether an option is chosen.
    pub fn values<'v>(&'v self, language: Language, words: &Words<'v>) -> Vec<(u32, &'v str)> {
        match self.measure() {
            Measure::Code => {
                self.question.kind.options().iter().map(|option| (option.code, option.label.get(language))).collect()
            }
            Measure::Chosen => vec![(0, words.not_chosen), (1, words.chosen)],
            Measure::Number | Measure::Text => Vec::new(),
        }
    }

    /// The codes that say that the respondent does not know, and that belong to no average.
    pub fn missing(&self) -> Vec<u32> {
        if self.measure() != Measure::Code {
            return Vec::new();
        }
        let unknown = self.question.kind.options().iter().filter(|option| option.dont_know);
        unknown.map(|option| option.code).collect()
    }
}
