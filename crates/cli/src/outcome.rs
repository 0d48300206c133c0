//! How a run ends: 0 done, 1 the data is wrong, 2 wrong usage, 3 something could not be read or written.

use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

use readiness_app::Error;
use readiness_app::error::{problem_words, words};
use readiness_locale::Translator;

use crate::console::{Said, complain};

const WRONG_DATA: u8 = 1;
const WRONG_USAGE: u8 = 2;
const NOT_READABLE: u8 = 3;

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
    for problem in error.problems() {
        let (place, message) = problem_words(tr, problem);
        complain(&format!("  {place}: {message}"));
    }
    complain(&told.hint);
    if error.problems().is_empty() {
        complain(&format!("({}: {error})", told.code));
    }
    ExitCode::from(code(&error))
}

fn code(error: &Error) -> u8 {
    match error {
        Error::NoSuchAssessment(_)
        | Error::Request(_)
        | Error::File { .. }
        | Error::Pack(_)
        | Error::UntrustedKey { .. }
        | Error::OlderPack { .. }
        | Error::NoPack
        | Error::NoSuchEntry(_)
        | Error::NothingToUndo
        | Error::NothingToRedo
        | Error::NoSuchInstrument { .. } => WRONG_DATA,
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
