//! Generated files are committed, so that the window can be built without Rust; they must not be stale.

use std::env;
use std::fs;

use readiness_locale::generate;

use crate::tree;

/// Set to write the generated files instead of checking them.
const UPDATE: &str = "READINESS_UPDATE";

/// Holds that the project's file `path` (relative, forward slashes) has exactly the text `text`; with
/// `READINESS_UPDATE=1` writes it instead.
///
/// # Panics
/// When the file is stale or missing. The message says how to make it again.
pub(crate) fn check_or_update(path: &str, text: &str) {
    let full = tree::root().join(path);
    if env::var_os(UPDATE).is_some_and(|value| value == "1") {
        let folder = full.parent().expect("a generated file lies in a folder");
        fs::create_dir_all(folder).expect("the folder of generated files can be made");
        if fs::read_to_string(&full).ok().as_deref() != Some(text) {
            fs::write(&full, text).expect("a generated file can be written");
        }
        return;
    }
    let found = fs::read_to_string(&full).unwrap_or_default();
    assert!(found == text, "{path} is stale{}: run `make generate` and commit it", first_difference(&found, text));
}

fn first_difference(found: &str, wanted: &str) -> String {
    let line = found.lines().zip(wanted.lines()).position(|(found, wanted)| found != wanted);
    let line = line.unwrap_or_else(|| found.lines().count().min(wanted.lines().count()));
    format!(
        " from line {} on (there: {:?}; should be: {:?})",
        line + 1,
        found.lines().nth(line).unwrap_or("the end"),
        wanted.lines().nth(line).unwrap_or("the end")
    )
}

#[test]
fn the_windows_message_types_are_fresh() {
    let sources = generate::load(&tree::root().join("locales")).expect("the words can be read");
    let catalogue = generate::read(&sources).expect("the build has checked the words");
    check_or_update("ui/src/generated/messages.ts", &generate::typescript(&catalogue));
}

#[test]
fn the_windows_wire_types_are_fresh() {
    check_or_update("ui/src/generated/api.ts", &readiness_app::api::typescript::typescript());
}
