//! From what somebody wrote to a look that can be printed. Pure.

use std::path::Path;

use readiness_assessment::source::{Problems, shortened};
use readiness_assessment::{Problem, ProblemKind, Text};
use readiness_report::brand::{ALT, Brand, COVER_LINE, Check, Colours, DISCLAIMER, FOOTER, Logo, Picture, Rgb};

use crate::error::{Error, Result};

/// What somebody wrote.
pub(super) struct Draft {
    pub(super) main: String,
    /// None where it is to follow from the main colour.
    pub(super) soft: Option<String>,
    pub(super) cover_line: Text,
    pub(super) footer: Text,
    pub(super) disclaimer: Text,
    pub(super) logo: Option<DraftLogo>,
}

/// A logo before it is looked into.
pub(super) struct DraftLogo {
    /// The file's name, for messages.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) alt: Text,
}

impl Draft {
    /// The look, if nothing is wrong with it. `refused` makes an error of everything that is.
    pub(super) fn checked(self, refused: impl FnOnce(Vec<Problem>) -> Error) -> Result<Brand> {
        let mut problems = Problems::default();
        let main = colour(&self.main, "main", Colours::check_main, &mut problems);
        let soft = self.soft.as_deref().map(|soft| colour(soft, "soft", Colours::check_soft, &mut problems));
        let colours = main.and_then(|main| Colours::new(main, soft.flatten()));
        line(&self.cover_line, "cover_line", COVER_LINE, &mut problems);
        line(&self.footer, "footer", FOOTER, &mut problems);
        length(&self.disclaimer, "disclaimer", DISCLAIMER, &mut problems);
        if let Some(DraftLogo { alt, .. }) = &self.logo {
            line(alt, "logo.alt", ALT, &mut problems);
            if alt.en.trim().is_empty() && alt.zh.trim().is_empty() {
                problems.add("logo.alt", ProblemKind::Empty);
            }
        }
        let Some(colours) = colours.filter(|_| problems.is_empty()) else {
            return Err(refused(problems.into_vec()));
        };
        let logo = self.logo.map(DraftLogo::read).transpose()?;
        let Self { cover_line, footer, disclaimer, .. } = self;
        Ok(Brand { logo, colours, cover_line, footer, disclaimer })
    }
}

impl DraftLogo {
    fn read(self) -> Result<Logo> {
        Ok(Logo { picture: picture(&self.name, &self.bytes)?, alt: self.alt })
    }
}

/// Looks into a logo.
pub(super) fn picture(name: &str, bytes: &[u8]) -> Result<Picture> {
    Picture::read(bytes).map_err(|fault| Error::Logo { path: Path::new(name).to_owned(), fault })
}

fn colour(text: &str, place: &str, check: fn(Rgb) -> Check, problems: &mut Problems) -> Option<Rgb> {
    let Some(colour) = Rgb::from_hex(text.trim()) else {
        problems.not_allowed(place, format!("\"{}\"", shortened(text)), "#000000 … #ffffff");
        return None;
    };
    let checked = check(colour);
    let Some(offer) = checked.offer else { return Some(colour) };
    let found = format!("{colour} ({})", checked.shown());
    problems.not_allowed(place, found, format!("≥ {}:1 (→ {offer})", checked.needed));
    None
}

fn line(text: &Text, place: &str, most: usize, problems: &mut Problems) {
    length(text, place, most, problems);
    if [&text.en, &text.zh].into_iter().any(|words| words.contains(['\n', '\r'])) {
        problems.not_allowed(place, "⏎", "1");
    }
}

fn length(text: &Text, place: &str, most: usize, problems: &mut Problems) {
    for (tag, words) in [("en", &text.en), ("zh-Hant-HK", &text.zh)] {
        let count = words.chars().count();
        if count > most {
            problems.not_allowed(format!("{place}.{tag}"), count.to_string(), format!("≤ {most}"));
        }
    }
}
