use readiness_assessment::{Language, Text};
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Definition, Emblem, Said, Spoken, Tone};

/// What whoever hands the report over adds to it.
impl Writer<'_> {
    pub(super) fn emblem(&self) -> Option<Emblem> {
        let logo = self.report.brand?.logo.as_ref()?;
        Some(Emblem { picture: logo.picture.clone(), alt: self.own(&logo.alt)? })
    }

    pub(super) fn cover_line(&self) -> Option<Said> {
        self.own(&self.report.brand?.cover_line)
    }

    /// The line at the foot of every page.
    pub(super) fn footer(&self) -> Said {
        self.report.brand.and_then(|brand| self.own(&brand.footer)).unwrap_or_default()
    }

    /// The footer, which readers of a screen never come to, and the disclaimer; both are said to be the adviser's.
    pub(super) fn adviser_says(&self, blocks: &mut Vec<Block>) {
        let Some(brand) = self.report.brand else { return };
        let said = [
            (Translator::report_label_adviser as fn(&Translator) -> String, &brand.footer),
            (Translator::report_label_disclaimer, &brand.disclaimer),
        ];
        let lines: Vec<Definition> = said
            .into_iter()
            .filter_map(|(term, words)| {
                let definition = Definition::new(self.voices.say(term), self.own(words)?);
                Some(Definition { tone: Tone::Own, ..definition })
            })
            .collect();
        if !lines.is_empty() {
            blocks.push(Block::Definitions(lines));
        }
    }

    /// Everything that the adviser has written, for the characters in it.
    pub(super) fn brand_words(&self) -> impl Iterator<Item = &str> {
        let texts = self.report.brand.map(|brand| [&brand.cover_line, &brand.footer, &brand.disclaimer]);
        texts.into_iter().flatten().flat_map(|text| [text.en.as_str(), text.zh.as_str()])
    }

    /// Words in the languages of the report as far as they were written in them, else in the other one; none where there
    /// are no words at all.
    fn own(&self, text: &Text) -> Option<Said> {
        let languages = self.report.edition.languages();
        let other = [Language::English, Language::Chinese];
        let written = |language: &&Language| !text.get(**language).trim().is_empty();
        let spoken = |language: &Language| Spoken { language: *language, text: text.get(*language).trim().to_owned() };
        let mut said: Vec<Spoken> = languages.iter().filter(written).map(spoken).collect();
        if said.is_empty() {
            said = other.iter().filter(written).map(spoken).collect();
        }
        (!said.is_empty()).then_some(Said(said))
    }
}
