use readiness_locale::Translator;
use readiness_report::reading::ReadError;
use readiness_store::{Error as StoreError, Noun};

use super::{Error, problem_words};
use crate::api::error::{WireError, WireProblem};
use crate::catalogue::pack::PackFault;
use crate::report::endings;

/// An error in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Stable code.
    pub code: &'static str,
    /// What happened.
    pub message: String,
    /// What it means and what to do.
    pub hint: String,
}

/// The error in the language of `tr`.
pub fn words(error: &Error, tr: &Translator) -> Words {
    let (code, message, hint) = match error {
        Error::Store(error) => return store_words(error, tr),
        Error::NoSuchAssessment(id) => {
            ("no-such-assessment", tr.error_no_such_assessment(id), tr.error_no_such_assessment_hint())
        }
        Error::NoSuchSurvey(id) => ("no-such-survey", tr.error_no_such_survey(id), tr.error_no_such_survey_hint()),
        Error::Counted(path) => ("counted", tr.error_counted(&path.display().to_string()), tr.error_counted_hint()),
        Error::NoSuchAttachment(_) => {
            ("no-such-attachment", tr.error_no_such_attachment(), tr.error_no_such_attachment_hint())
        }
        Error::Request(_) => ("request", tr.error_request(), tr.error_request_hint()),
        Error::File { path, .. } if path.as_os_str().is_empty() => {
            ("file-problems", tr.error_text_problems(), tr.error_file_problems_hint())
        }
        Error::File { path, .. } => {
            ("file-problems", tr.error_file_problems(&path.display().to_string()), tr.error_file_problems_hint())
        }
        Error::Pdf { path, fault } => return pdf_words(*fault, &path.display().to_string(), tr),
        Error::Read { path, .. } => {
            ("file-read", tr.error_file_read(&path.display().to_string()), tr.error_file_read_hint())
        }
        Error::Write { path, .. } => {
            ("file-write", tr.error_file_write(&path.display().to_string()), tr.error_file_write_hint())
        }
        Error::Listen { port, .. } => ("listen", tr.error_listen(&port.to_string()), tr.error_listen_hint()),
        Error::Open(path) => ("file-open", tr.error_file_open(&path.display().to_string()), tr.error_file_open_hint()),
        Error::OpenLink(address) => ("link-open", tr.error_open_link(address), tr.error_open_link_hint()),
        Error::Exists(path) => {
            ("file-exists", tr.error_file_exists(&path.display().to_string()), tr.error_file_exists_hint())
        }
        Error::Unfinished { written, total, folder, cancelled, .. } => {
            let (folder, written, total) = (folder.display().to_string(), written.to_string(), total.to_string());
            match cancelled {
                true => ("cancelled", tr.error_cancelled(&folder, &total, &written), tr.error_cancelled_hint()),
                false => ("unfinished", tr.error_unfinished(&folder, &total, &written), tr.error_unfinished_hint()),
            }
        }
        Error::Logo { path, fault } => return super::logo::words(fault, &path.display().to_string(), tr),
        Error::UnknownEnding(path) => (
            "unknown-ending",
            tr.error_unknown_ending(&path.display().to_string()),
            tr.error_unknown_ending_hint(&endings()),
        ),
        Error::Pack(PackFault::NewerFormat { found }) => {
            ("newer-pack", tr.error_newer_pack(found), tr.error_newer_pack_hint())
        }
        Error::Pack(fault) => ("pack", tr.error_pack(&pack_words(fault, tr)), tr.error_pack_hint()),
        Error::UntrustedKey { fingerprint } => {
            ("untrusted-key", tr.error_untrusted_key(fingerprint), tr.error_untrusted_key_hint())
        }
        Error::OlderPack { found, current } => {
            ("older-pack", tr.error_older_pack(current, found), tr.error_older_pack_hint())
        }
        Error::NearReport(day) => {
            let day = day.parse().map_or_else(|_| day.clone(), |day| readiness_locale::format::date(tr, day));
            ("near-report", tr.error_near_report(&day), tr.error_near_report_hint())
        }
        Error::TooFew => ("too-few", tr.error_too_few(), tr.error_too_few_hint()),
        Error::NoPack => ("no-pack", tr.error_no_pack(), tr.error_no_pack_hint()),
        Error::NoSuchEntry(id) => ("no-such-entry", tr.error_no_such_entry(id), tr.error_no_such_entry_hint()),
        Error::NothingToUndo => ("nothing-to-undo", tr.error_nothing_to_undo(), tr.error_nothing_to_undo_hint()),
        Error::NothingToRedo => ("nothing-to-redo", tr.error_nothing_to_redo(), tr.error_nothing_to_redo_hint()),
        Error::NoSuchInstrument { id, version } => (
            "no-such-instrument",
            tr.error_no_such_instrument(&format!("{id} {version}")),
            tr.error_no_such_instrument_hint(),
        ),
        Error::NoNewerVersion(version) => {
            ("no-newer-version", tr.error_no_newer_version(version), tr.error_no_newer_version_hint())
        }
        Error::ForMerging(path) => {
            ("for-merging", tr.error_for_merging(&path.display().to_string()), tr.error_for_merging_hint())
        }
        Error::Report(_) => ("report", tr.error_report(), tr.error_report_hint()),
        Error::Shipped(_) | Error::NoSuchCommand(_) | Error::Json(_) => {
            ("internal", tr.error_internal(), tr.error_internal_hint())
        }
        Error::NoDataFolder => ("no-data-folder", tr.error_no_data_folder(), tr.error_no_data_folder_hint()),
    };
    Words { code, message, hint }
}

/// Why a report cannot be opened.
fn pdf_words(fault: ReadError, name: &str, tr: &Translator) -> Words {
    let (code, message, hint) = match fault {
        // The first two are found out before a file is taken for a PDF.
        ReadError::TooLarge | ReadError::NotPdf | ReadError::Damaged | ReadError::Fault => {
            ("pdf-damaged", tr.error_pdf_damaged(name), tr.error_pdf_damaged_hint())
        }
        ReadError::Password => ("pdf-password", tr.error_pdf_password(name), tr.error_pdf_password_hint()),
        ReadError::Protection => ("pdf-protected", tr.error_pdf_protected(name), tr.error_pdf_protected_hint()),
        ReadError::Unsupported | ReadError::TooComplex => {
            ("pdf-foreign", tr.error_pdf_foreign(name), tr.error_pdf_foreign_hint())
        }
        ReadError::NothingCarried => ("pdf-no-answers", tr.error_pdf_no_answers(name), tr.error_pdf_no_answers_hint()),
        ReadError::Several => ("pdf-several", tr.error_pdf_several(name), tr.error_pdf_several_hint()),
    };
    Words { code, message, hint }
}

/// What is wrong with a pack.
fn pack_words(fault: &PackFault, tr: &Translator) -> String {
    match fault {
        PackFault::TooLarge => tr.pack_too_large(),
        PackFault::NotAPack | PackFault::NewerFormat { .. } => tr.pack_not_a_pack(),
        PackFault::BadManifest(_) => tr.pack_bad_manifest(),
        PackFault::BadSignature => tr.pack_bad_signature(),
        PackFault::BadPath(path) => tr.pack_bad_path(path),
        PackFault::Changed(path) => tr.pack_changed(path),
        PackFault::NotText(path) => tr.pack_not_text(path),
        PackFault::Unlisted(path) => tr.pack_unlisted(path),
        PackFault::Missing(path) => tr.pack_missing(path),
    }
}

fn store_words(error: &StoreError, tr: &Translator) -> Words {
    let (code, message, hint) = match error {
        StoreError::Newer { .. } => ("library-newer", tr.error_library_newer(), tr.error_library_newer_hint()),
        StoreError::NotALibrary { path } => {
            ("library-foreign", tr.error_library_foreign(&path.display().to_string()), tr.error_library_foreign_hint())
        }
        StoreError::Damaged { .. } => ("library-damaged", tr.error_library_damaged(), tr.error_library_damaged_hint()),
        StoreError::Io { .. } => ("library-io", tr.error_library_io(), tr.error_library_io_hint()),
        StoreError::NotFound { noun: Noun::Survey, id } => {
            ("no-such-survey", tr.error_no_such_survey(id), tr.error_no_such_survey_hint())
        }
        StoreError::NotFound { id, .. } => {
            ("no-such-assessment", tr.error_no_such_assessment(id), tr.error_no_such_assessment_hint())
        }
        StoreError::Busy => ("library-busy", tr.error_library_busy(), tr.error_library_busy_hint()),
        StoreError::Full => ("disk-full", tr.error_disk_full(), tr.error_disk_full_hint()),
        StoreError::ReadOnly => ("library-read-only", tr.error_library_read_only(), tr.error_library_read_only_hint()),
        StoreError::Exists { .. }
        | StoreError::BadTime { .. }
        | StoreError::BadNumber { .. }
        | StoreError::OldSqlite { .. }
        | StoreError::Sqlite { .. } => ("library-failed", tr.error_library_failed(), tr.error_library_failed_hint()),
    };
    Words { code, message, hint }
}

/// The error as the window gets it.
pub fn wire(error: &Error, tr: &Translator) -> WireError {
    let Words { code, message, hint } = words(error, tr);
    let problem = |problem| {
        let (place, message) = problem_words(tr, problem);
        WireProblem { place, message }
    };
    WireError {
        code: code.to_owned(),
        message,
        hint,
        detail: error.to_string(),
        problems: error.problems().iter().map(problem).collect(),
    }
}
