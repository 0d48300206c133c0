//! Which of the two languages a person gets who has not chosen yet.

use readiness_assessment::text::Language;

/// Primary tags of the languages that are read as Chinese characters. Simplified Chinese is among them: whoever reads it
/// is better served by traditional characters than by English, and there is no third choice.
const CHINESE: [&str; 8] = ["zh", "yue", "cmn", "wuu", "nan", "hak", "gan", "lzh"];

/// The first language of `requested` (most wanted first) that the program has, otherwise English.
///
/// Tags are BCP 47 (`zh-Hant-HK`) or as a Unix system writes them (`zh_HK.UTF-8`); what is not a language (`C`) is passed
/// over.
#[must_use]
pub fn negotiate(requested: &[&str]) -> Language {
    requested.iter().find_map(|tag| known(tag)).unwrap_or(Language::English)
}

fn known(tag: &str) -> Option<Language> {
    let primary = tag.split(['-', '_', '.', '@']).next()?.trim().to_ascii_lowercase();
    if CHINESE.contains(&primary.as_str()) {
        Some(Language::Chinese)
    } else {
        (primary == "en").then_some(Language::English)
    }
}
