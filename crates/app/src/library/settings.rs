use readiness_locale::Language;

use crate::api::start::{ChangeSettings, Settings, Theme};
use crate::app::{App, system_language};
use crate::error::Result;

const LANGUAGE: &str = "language";
const NUMBER_KEYS: &str = "number-keys";
const BOTH_LANGUAGES: &str = "both-languages";
const ON: &str = "on";
const THEME: &str = "theme";
const OPEN: &str = "open-assessment";

/// The words under which themes are kept, each with its meaning.
const THEMES: [(&str, Theme); 3] = [("system", Theme::System), ("light", Theme::Light), ("dark", Theme::Dark)];

/// The settings as they are.
pub(super) fn settings(app: &App) -> Result<Settings> {
    let theme = value(app, THEME)?;
    Ok(Settings {
        language: value(app, LANGUAGE)?.and_then(|tag| Language::from_tag(&tag)).map(Into::into),
        suggested_language: system_language().into(),
        number_keys: value(app, NUMBER_KEYS)?.as_deref() == Some(ON),
        both_languages: value(app, BOTH_LANGUAGES)?.as_deref() == Some(ON),
        theme: THEMES
            .iter()
            .find(|(word, _)| Some(*word) == theme.as_deref())
            .map_or(Theme::System, |(_, theme)| *theme),
    })
}

fn value(app: &App, key: &str) -> Result<Option<String>> {
    app.with_store(|store| Ok(store.setting(key)?))
}

/// Changes those settings that are given.
///
/// # Errors
/// When the library cannot be written.
pub fn change_settings(app: &App, change: ChangeSettings) -> Result<Settings> {
    let language = change.language.map(|language| (LANGUAGE, Language::from(language).tag()));
    let switch = |key, on| (key, if on { ON } else { "off" });
    let keys = change.number_keys.map(|on| switch(NUMBER_KEYS, on));
    let both = change.both_languages.map(|on| switch(BOTH_LANGUAGES, on));
    let theme = change.theme.and_then(|theme| THEMES.iter().find(|(_, known)| *known == theme));
    for (key, value) in [language, keys, both, theme.map(|(word, _)| (THEME, *word))].into_iter().flatten() {
        app.with_store(|store| Ok(store.set_setting(key, value)?))?;
    }
    settings(app)
}

/// The assessment that is open, or was when the program ended.
pub(super) fn open_assessment(app: &App) -> Result<Option<String>> {
    Ok(value(app, OPEN)?.filter(|id| !id.is_empty()))
}

/// Remembers which assessment is open; empty means none.
pub(crate) fn set_open_assessment(app: &App, id: &str) -> Result<()> {
    app.with_store(|store| Ok(store.set_setting(OPEN, id)?))
}

/// The language last chosen; none on a fresh machine or when the library cannot be opened.
pub fn language(app: &App) -> Option<Language> {
    value(app, LANGUAGE).ok().flatten().and_then(|tag| Language::from_tag(&tag))
}
