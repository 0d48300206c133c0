//! The questionnaire on paper, for companies that fill it in by hand.

use std::path::Path;

use jiff::ZonedDateTime;
use readiness_assessment::{Form, Instrument, Language};
use readiness_locale::Translator;
use readiness_report::{Edition, PaperForm, paper_form};

use crate::api::exchange::{Edition as EditionTag, SavedFile};
use crate::api::paper::SavePaperForm;
use crate::app::App;
use crate::error::{Error, Result};
use crate::files;
use crate::report::saved;

/// Writes the form of the newest questionnaire to `path`.
///
/// # Errors
/// When it exists and `overwrite` is false, or cannot be made or written.
pub fn write(app: &App, form: Form, edition: Edition, path: &Path, overwrite: bool) -> Result<()> {
    if !overwrite && path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    files::write(path, &bytes(app.current_instrument()?, form, edition)?, overwrite)
}

/// Saves the form for the window.
///
/// # Errors
/// When the path was not picked in a dialog, or it cannot be made or written.
pub fn save(app: &App, save: SavePaperForm) -> Result<SavedFile> {
    let edition = match save.edition {
        EditionTag::En => Edition::English,
        EditionTag::ZhHantHk => Edition::Chinese,
        EditionTag::Both => Edition::Both,
    };
    let form = Form::from(save.form);
    let instrument = app.current_instrument()?;
    let language = edition.languages().first().copied().unwrap_or(Language::English);
    let info = instrument.forms.iter().find(|info| info.form == form);
    let name = info.map_or(form.code(), |info| info.name.get(language));
    let stem = Translator::new(language).paper_file_name(name);
    saved(app, save.path.as_deref(), &stem, "pdf", &bytes(instrument, form, edition)?)
}

fn bytes(instrument: &Instrument, form: Form, edition: Edition) -> Result<Vec<u8>> {
    let paper = PaperForm {
        instrument,
        form,
        edition,
        printed_on: ZonedDateTime::now().date(),
        program_version: env!("CARGO_PKG_VERSION"),
    };
    Ok(paper_form(&paper)?.bytes)
}
