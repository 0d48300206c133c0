//! `readiness`: the same use cases without a window.
//!
//! [`arguments`] says what may be typed, `commands/` does it, [`outcome`] turns the end into words and an exit code.

use std::process::ExitCode;

use readiness_locale::Translator;

mod arguments;
mod commands;
mod console;
mod outcome;

fn main() -> ExitCode {
    let typed: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let tr = Translator::new(arguments::language(&typed));
    let matches = match arguments::command(&tr).try_get_matches_from(typed) {
        Ok(matches) => matches,
        Err(shown) => return outcome::usage(&shown),
    };
    let finished = commands::run(&matches, &tr);
    outcome::finish(finished, &tr)
}
