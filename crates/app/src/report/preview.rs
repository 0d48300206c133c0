use readiness_assessment::Response;
use readiness_report::{Format, Section, Sharing};

use super::Options;
use super::make::Prepared;
use crate::api::report::{PreviewReport, ReportPreview};
use crate::app::App;
use crate::assessment::view::small;
use crate::assessment::{Loaded, load};
use crate::error::Result;

/// Says exactly what a report would hand over, by making it.
///
/// # Errors
/// When there is no such assessment, or the report cannot be made.
pub fn preview(app: &App, asked: PreviewReport) -> Result<ReportPreview> {
    let options = Options::of(&asked.options)?;
    let loaded = load(app, &asked.id)?;
    let prepared = Prepared::of(app, &loaded, &options)?;
    let made = prepared.made()?;
    let proof = prepared.proof();
    let head = &prepared.copy().stored.summary;
    let own = OwnWords::of(prepared.copy(), options.sharing);
    let sections = Section::CODES.iter().filter(|(_, section)| options.sections.contains(section));
    Ok(ReportPreview {
        name: head.name.clone(),
        name_other: head.name_other.clone(),
        file: format!("{}.{}", prepared.stem(), options.format.ending()),
        notes: own.notes,
        reasons: own.reasons,
        evidence: own.evidence,
        sections: sections.map(|(code, _)| *code).collect(),
        data: carries_data(options.format).then(|| prepared.data().to_owned()),
        sha256: proof.sha256,
        code: proof.code,
        missing: made.missing,
        pages: made.pages.map(small),
        bytes: small(made.bytes.len()),
    })
}

/// Whether a file of this format has the whole answers file inside.
fn carries_data(format: Format) -> bool {
    match format {
        Format::Pdf | Format::Html | Format::Json => true,
        Format::Docx | Format::Xlsx | Format::Csv => false,
    }
}

/// How much of what leaves is in the respondent's own words.
#[derive(Debug, PartialEq, Eq)]
struct OwnWords {
    notes: u32,
    reasons: u32,
    evidence: u32,
}

impl OwnWords {
    fn of(copy: &Loaded<'_>, sharing: Sharing) -> Self {
        // Every other copy has the program's words in their place.
        if sharing != Sharing::Full {
            return Self { notes: 0, reasons: 0, evidence: 0 };
        }
        let answers = || copy.stored.answers.values();
        let reason = |response: &Option<Response>| matches!(response, Some(Response::NotApplicable { .. }));
        Self {
            notes: small(answers().filter(|answer| !answer.note.trim().is_empty()).count()),
            reasons: small(answers().filter(|answer| reason(&answer.response)).count()),
            evidence: small(answers().map(|answer| answer.backing().count()).sum()),
        }
    }
}
