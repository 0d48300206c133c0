use std::collections::BTreeSet;

use readiness_assessment::calendar::Day;
use readiness_assessment::{Problem, ProblemKind};
use readiness_report::{Edition, Format, Section, Sharing};

use crate::api::exchange::Edition as EditionTag;
use crate::api::report::ReportOptions;
use crate::brand::Look;
use crate::catalogue::today;
use crate::error::{Error, Result};

/// How a report is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language or languages.
    pub edition: Edition,
    /// The file format.
    pub format: Format,
    /// How much of what was said is in it.
    pub sharing: Sharing,
    /// The parts it has.
    pub sections: BTreeSet<Section>,
    /// Whose look it carries.
    pub brand: Look,
    /// The day for which states, ages and deadlines are told.
    pub as_of: Day,
}

impl Options {
    /// A whole PDF as of today.
    pub fn new(edition: Edition) -> Self {
        Self {
            edition,
            format: Format::Pdf,
            sharing: Sharing::Full,
            sections: Section::all(),
            brand: Look::Plain,
            as_of: today(),
        }
    }

    /// What a window asked for.
    ///
    /// # Errors
    /// Every word that is not one of those allowed.
    pub(crate) fn of(wire: &ReportOptions) -> Result<Self> {
        let mut problems = Vec::new();
        let format = pick(&wire.format, "options.format", &Format::ENDINGS, &mut problems);
        let sharing = pick(&wire.sharing, "options.sharing", &Sharing::CODES, &mut problems);
        let named = wire.sections.as_ref().map(|sections| {
            let picked = sections.iter().map(|word| pick(word, "options.sections", &Section::CODES, &mut problems));
            picked.collect::<Vec<_>>().into_iter().flatten().collect()
        });
        let whole = Self::new(wire.edition.into());
        match (format, sharing) {
            (Some(format), Some(sharing)) if problems.is_empty() => {
                let sections = named.unwrap_or_else(Section::all);
                Ok(Self { format, sharing, sections, brand: Look::of(wire.brand), ..whole })
            }
            _ => Err(Error::Request(problems)),
        }
    }
}

impl From<EditionTag> for Edition {
    fn from(tag: EditionTag) -> Self {
        match tag {
            EditionTag::En => Self::English,
            EditionTag::ZhHantHk => Self::Chinese,
            EditionTag::Both => Self::Both,
        }
    }
}

fn pick<T: Copy>(word: &str, place: &str, known: &[(&str, T)], problems: &mut Vec<Problem>) -> Option<T> {
    let found = known.iter().find(|(code, _)| *code == word).map(|(_, meant)| *meant);
    if found.is_none() {
        let allowed = known.iter().map(|(code, _)| *code).collect::<Vec<_>>().join(", ");
        let kind = ProblemKind::NotAllowed { found: format!("\"{word}\""), allowed };
        problems.push(Problem { place: place.to_owned(), kind });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(format: &str, sharing: &str, sections: Option<&[&str]>) -> ReportOptions {
        let sections = sections.map(|words| words.iter().map(|word| (*word).to_owned()).collect());
        let (format, sharing) = (format.to_owned(), sharing.to_owned());
        ReportOptions { edition: EditionTag::Both, format, sharing, sections, brand: false }
    }

    #[test]
    fn every_wrong_word_is_named_at_once() {
        let error = Options::of(&asked("rtf", "some", Some(&["results", "gossip"]))).unwrap_err();
        let places: Vec<&str> = error.problems().iter().map(|problem| problem.place.as_str()).collect();
        assert_eq!(places, ["options.format", "options.sharing", "options.sections"]);
    }

    #[test]
    fn without_sections_there_are_all_and_with_an_empty_list_none() {
        assert_eq!(Options::of(&asked("csv", "masked", None)).unwrap().sections, Section::all());
        let none = Options::of(&asked("html", "full", Some(&[]))).unwrap();
        assert!(none.sections.is_empty() && none.format == Format::Html && none.edition == Edition::Both);
    }
}
