//! How a run ends: 0 done, 1 the data is wrong, 2 wrong usage, 3 something could not be read or written, 130 cancelled.

use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

use readiness_app::Error;
use readiness_app::error::{problem_words, words};
use readiness_app::report::batch::Failed;
use readiness_locale::Translator;

use crate::console::{Said, complain};

const WRONG_DATA: u8 = 1;
const WRONG_USAGE: u8 = 2;
const NOT_READABLE: u8 = 3;
/// What a shell reports of a program that Ctrl+C has ended.
const INTERRUPTED: u8 = 130;

/// Ends a run whose arguments could not be understood, or that only asked for help.
pub(crate) fn usage(shown: &clap::Error) -> ExitCode {
    // When not even the explanation can be written there is nothing left to tell.
    let _ = shown.print();
    if shown.use_stderr() { ExitCode::from(WRONG_USAGE) } else { ExitCode::SUCCESS }
}

/// Writes what was said, or what went wrong.
pub(crate) fn finish(finished: Result<Said, Error>, tr: &Translator) -> ExitCode {
    let error = match finished {
        Ok(said) => match said.write() {
            Ok(()) => return ExitCode::SUCCESS,
            // Whoever closed the stream has read enough (`readiness list | head -1`).
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Err(error) => Error::writing(Path::new(&tr.cli_standard_output()))(error),
        },
        Err(error) => error,
    };
    let told = words(&error, tr);
    complain(&told.message);
    problems(&error, "  ", tr);
    if let Error::Unfinished { failed, .. } = &error {
        for Failed { name, error } in failed {
            complain(&format!("  {name}: {}", words(error, tr).message));
            problems(error, "    ", tr);
        }
    }
    complain(&told.hint);
    if error.problems().is_empty() {
        complain(&format!("({}: {error})", told.code));
    }
    ExitCode::from(code(&error))
}

fn problems(error: &Error, indent: &str, tr: &Translator) {
    for problem in error.problems() {
        let (place, message) = problem_words(tr, problem);
        complain(&format!("{indent}{place}: {message}"));
    }
}

fn code(error: &Error) -> u8 {
    match error {
        Error::Unfinished { cancelled: true, .. } => INTERRUPTED,
        // The gravest of those that failed.
        Error::Unfinished { failed, .. } => {
            failed.iter().map(|failed| code(&failed.error)).max().unwrap_or(NOT_READABLE)
        }
        Error::NoSuchAssessment(_)
        | Error::NoSuchAttachment(_)
        | Error::NoSuchSurvey(_)
        | Error::Counted(_)
        | Error::Request(_)
        | Error::File { .. }
        | Error::Pdf { .. }
        | Error::Logo { .. }
        | Error::Pack(_)
        | Error::UntrustedKey { .. }
        | Error::OlderPack { .. }
        | Error::NoPack
        | Error::TooFew
        | Error::NearReport(_)
        | Error::NoSuchEntry(_)
        | Error::NothingToUndo
        | Error::NothingToRedo
        | Error::NoSuchInstrument { .. }
        | Error::NoNewerVersion(_)
        | Error::ForMerging(_) => WRONG_DATA,
        Error::UnknownEnding(_) => WRONG_USAGE,
        Error::Store(_)
        | Error::Read { .. }
        | Error::Write { .. }
        | Error::Open(_)
        | Error::OpenLink(_)
        | Error::Listen { .. }
        | Error::Exists(_)
        | Error::Report(_)
        | Error::Shipped(_)
        | Error::NoSuchCommand(_)
        | Error::Json(_)
        | Error::NoDataFolder => NOT_READABLE,
    }
}
