//! The questionnaire on paper.

use serde::Deserialize;
use ts_rs::TS;

use super::exchange::Edition;
use super::questionnaire::FormCode;

/// Writes a PDF of the questionnaire to be filled in by hand.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SavePaperForm {
    /// Which form.
    pub form: FormCode,
    /// Its language.
    pub edition: Edition,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
}

/// Writes a PDF of the newest version of a survey to be filled in by hand.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SavePaperSurvey {
    /// Id of the survey.
    pub survey: String,
    /// Its language.
    pub edition: Edition,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
}
