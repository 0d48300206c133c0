//! The questionnaire on paper, for companies that fill it in by hand.

use std::path::Path;

use jiff::ZonedDateTime;
use readiness_assessment::survey::Survey;
use readiness_assessment::{Form, Instrument, Language};
use readiness_locale::Translator;
use readiness_report::{Edition, PaperForm, PaperSurvey, paper_form, paper_survey};

use crate::api::exchange::{Edition as EditionTag, SavedFile};
use crate::api::paper::{SavePaperForm, SavePaperSurvey};
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
    let edition = edition(save.edition);
    let form = Form::from(save.form);
    let instrument = app.current_instrument()?;
    let language = edition.languages().first().copied().unwrap_or(Language::English);
    let info = instrument.forms.iter().find(|info| info.form == form);
    let name = info.map_or(form.code(), |info| info.name.get(language));
    let stem = Translator::new(language).paper_file_name(name);
    saved(app, save.path.as_deref(), &stem, "pdf", &bytes(instrument, form, edition)?)
}

/// Writes the newest version of a survey to `path`.
///
/// # Errors
/// When it exists and `overwrite` is false, there is no such survey, or it cannot be made or written.
pub fn write_survey(app: &App, id: &str, edition: Edition, path: &Path, overwrite: bool) -> Result<()> {
    if !overwrite && path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    files::write(path, &survey_bytes(app.newest_survey(id)?, edition)?, overwrite)
}

/// Saves the form of a survey for the window.
///
/// # Errors
/// When the path was not picked in a dialog, there is no such survey, or it cannot be made or written.
pub fn save_survey(app: &App, save: SavePaperSurvey) -> Result<SavedFile> {
    let edition = edition(save.edition);
    let survey = app.newest_survey(&save.survey)?;
    let language = edition.languages().first().copied().unwrap_or(Language::English);
    let stem = Translator::new(language).paper_survey_file_name(survey.title.get(language));
    saved(app, save.path.as_deref(), &stem, "pdf", &survey_bytes(survey, edition)?)
}

fn edition(tag: EditionTag) -> Edition {
    match tag {
        EditionTag::En => Edition::English,
        EditionTag::ZhHantHk => Edition::Chinese,
        EditionTag::Both => Edition::Both,
    }
}

fn survey_bytes(survey: &Survey, edition: Edition) -> Result<Vec<u8>> {
    let (printed_on, program_version) = (ZonedDateTime::now().date(), env!("CARGO_PKG_VERSION"));
    Ok(paper_survey(&PaperSurvey { survey, edition, printed_on, program_version })?.bytes)
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
