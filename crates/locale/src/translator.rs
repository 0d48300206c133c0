//! From an id and its arguments to a sentence.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use readiness_assessment::text::Language;
use unic_langid::langid;

mod pseudo;

/// Says everything the program has to say in one language. Each message has a method of its own, written by the
/// generator; copying one costs nothing, and it may be shared between threads.
#[derive(Clone, Copy)]
pub struct Translator {
    voice: &'static Voice,
}

/// The words of one language, ready to be formatted. Made once per process, on first use.
struct Voice {
    language: Language,
    pseudo: bool,
    bundle: FluentBundle<FluentResource>,
}

impl Translator {
    /// The words in `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        static ENGLISH: OnceLock<Voice> = OnceLock::new();
        static CHINESE: OnceLock<Voice> = OnceLock::new();
        let cell = match language {
            Language::English => &ENGLISH,
            Language::Chinese => &CHINESE,
        };
        Self { voice: cell.get_or_init(|| Voice::new(language, false)) }
    }

    /// English with accents and brackets, `⟦Çöñţîñûé⟧`: text on a screen that looks ordinary never went through
    /// a message. For tests; arguments keep their letters, because they are the user's data.
    #[must_use]
    pub fn pseudo() -> Self {
        static PSEUDO: OnceLock<Voice> = OnceLock::new();
        Self { voice: PSEUDO.get_or_init(|| Voice::new(Language::English, true)) }
    }

    /// The language it speaks.
    #[must_use]
    pub fn language(&self) -> Language {
        self.voice.language
    }

    /// The text of an id that is put together at run time (`band-aware`, or an attribute as `error-full.hint`).
    /// `None` when there is no such message, or when it takes arguments: those need their method.
    #[must_use]
    pub fn lookup(&self, id: &str) -> Option<String> {
        let (text, complete) = self.voice.text(id, None)?;
        complete.then_some(text)
    }

    /// What the methods call. Their ids exist and their arguments are complete because both were generated from the
    /// same files, so the id itself is only ever shown while one language still lacks the message.
    fn say<const N: usize>(&self, id: &str, arguments: [(&'static str, FluentValue<'_>); N]) -> String {
        let arguments = FluentArgs::from_iter(arguments);
        let said = self.voice.text(id, Some(&arguments));
        debug_assert!(matches!(said, Some((_, true))), "{id} is not complete in {}", self.voice.language);
        said.map_or_else(|| id.to_owned(), |(text, _)| text)
    }
}

impl fmt::Debug for Translator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Translator")
            .field("language", &self.voice.language)
            .field("pseudo", &self.voice.pseudo)
            .finish()
    }
}

impl Voice {
    fn new(language: Language, pseudo: bool) -> Self {
        let id = match language {
            Language::English => langid!("en"),
            Language::Chinese => langid!("zh-Hant-HK"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks around arguments reach PDF and CSV as boxes, and neither language is written right to left.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped));
        if pseudo {
            bundle.set_transform(Some(pseudo::accented));
        }
        for (_, text) in SOURCES.iter().filter(|(tag, _)| *tag == language.tag()) {
            // The build has parsed the same text without errors and found no id twice.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self { language, pseudo, bundle }
    }

    /// The text, and whether every argument it needs was there.
    fn text(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<(String, bool)> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors);
        let text = if self.pseudo { Cow::Owned(pseudo::bracketed(&text)) } else { text };
        Some((text.into_owned(), errors.is_empty()))
    }
}

/// Numbers that picked a plural are shown as the rest of the program shows numbers; the browser's engine does the same.
fn grouped<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        // The methods take u32 only, and every u32 is exact as f64.
        FluentValue::Number(number) => Some(crate::format::number(number.value as i64)),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
