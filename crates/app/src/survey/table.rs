use std::path::{Path, PathBuf};

use readiness_assessment::ProblemKind;
use readiness_assessment::survey::Survey;
use readiness_assessment::survey::codebook::{Words, spss};
use readiness_locale::Translator;
use readiness_report::{SurveyLine, survey_table};

use super::{Loaded, all, load, text};
use crate::api::exchange::SavedFile;
use crate::api::survey::{SaveSurvey, SurveyFormat};
use crate::app::App;
use crate::assessment::problem;
use crate::error::{Error, Result};
use crate::files;
use crate::report::saved;

/// The ending of the file that says what columns and codes mean, after the dot.
const SYNTAX: &str = "sps";

/// How a table is written.
#[derive(Clone, Copy)]
pub struct TableOptions<'t> {
    /// The words of labels, in their language.
    pub words: &'t Translator,
    /// Whether contact data has columns.
    pub with_contact: bool,
    /// Whether files that are there are replaced.
    pub overwrite: bool,
}

/// Writes the answers to one version of a survey as a table to `path`, and beside it the file that tells a statistics program
/// what its columns and codes mean. Returns both paths.
///
/// # Errors
/// When one of them is there already and `overwrite` is false, or cannot be written.
pub fn write_table(survey: &Survey, lines: &[Loaded<'_>], path: &Path, options: TableOptions) -> Result<Vec<PathBuf>> {
    let beside = path.with_extension(SYNTAX);
    if let Some(taken) = [path, &beside].into_iter().find(|path| !options.overwrite && path.exists()) {
        return Err(Error::Exists(taken.to_owned()));
    }
    files::write(path, &table(survey, lines, options.with_contact)?, options.overwrite)?;
    files::write(&beside, labels(survey, options).as_bytes(), options.overwrite)?;
    Ok(vec![path.to_owned(), beside])
}

fn table(survey: &Survey, lines: &[Loaded<'_>], with_contact: bool) -> Result<Vec<u8>> {
    let line = |one| {
        let Loaded { head, replies, .. }: &Loaded<'_> = one;
        let names = [head.name.trim(), head.name_other.trim()];
        let organisation = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        SurveyLine { id: &head.id, organisation, started: &head.started, language: head.language, replies }
    };
    Ok(survey_table(survey, &lines.iter().map(line).collect::<Vec<_>>(), with_contact)?)
}

fn labels(survey: &Survey, options: TableOptions<'_>) -> String {
    let tr = options.words;
    let [not_chosen, chosen, own_words] =
        [tr.survey_data_not_chosen(), tr.survey_data_chosen(), tr.survey_data_own_words()];
    let [name, telephone, email] = [tr.survey_data_name(), tr.survey_data_telephone(), tr.survey_data_email()];
    let words = Words {
        not_chosen: &not_chosen,
        chosen: &chosen,
        own_words: &own_words,
        name: &name,
        telephone: &telephone,
        email: &email,
    };
    spss(&survey.variables(options.with_contact), tr.language(), &words)
}

/// Saves the answers of kept surveys for the window. A table gets its labels beside it under a name that is still free.
///
/// # Errors
/// When there is no such survey, one file should hold several, the path was not picked in a dialog, or it cannot be written.
pub fn save(app: &App, save: SaveSurvey) -> Result<SavedFile> {
    let words = app.translator();
    let (survey, lines) = wanted(app, &save)?;
    let stem = match lines.as_slice() {
        [one] if !one.head.name.is_empty() => format!("{} {}", survey.id, one.head.name),
        _ => format!("{} {}", survey.id, survey.version),
    };
    let path = save.path.as_deref();
    if save.format == SurveyFormat::Json {
        let [one] = lines.as_slice() else {
            let kind = ProblemKind::NotAllowed { found: format!("{} ×", lines.len()), allowed: "1 ×".into() };
            return Err(problem("ids".into(), kind));
        };
        return saved(app, path, &stem, super::export::ENDING, text(one, save.with_contact)?.as_bytes());
    }
    let file = saved(app, path, &stem, "csv", &table(survey, &lines, save.with_contact)?)?;
    let at = Path::new(&file.path);
    let options = TableOptions { words: &words, with_contact: save.with_contact, overwrite: false };
    let (folder, stem) = (at.parent().unwrap_or(Path::new("")), at.file_stem().unwrap_or_default());
    files::write_under_free_name(folder, &stem.to_string_lossy(), SYNTAX, labels(survey, options).as_bytes())?;
    Ok(file)
}

/// The surveys that are to be saved, all of one version.
fn wanted<'a>(app: &'a App, save: &SaveSurvey) -> Result<(&'a Survey, Vec<Loaded<'a>>)> {
    let Some(ids) = &save.ids else {
        let survey = app.newest_survey(save.survey.as_deref().unwrap_or_default())?;
        return Ok((survey, all(app, &survey.id, &survey.version)?));
    };
    let lines = ids.iter().map(|id| load(app, id)).collect::<Result<Vec<_>>>()?;
    let missing = || problem("ids".into(), ProblemKind::Empty);
    let survey = lines.first().map(|first| first.survey).ok_or_else(missing)?;
    if let Some(other) = lines.iter().find(|one| (&one.survey.id, &one.survey.version) != (&survey.id, &survey.version))
    {
        let between = format!("{} {}, {} {}", survey.id, survey.version, other.survey.id, other.survey.version);
        return Err(problem("ids".into(), ProblemKind::Contradiction { between }));
    }
    Ok((survey, lines))
}
