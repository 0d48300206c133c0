//! A file that no longer fits in a head is two files.

use crate::tree::{assert_none, files};

/// Lines, for what people write by hand. The usual file has a quarter of it.
const CEILING: usize = 600;

const FOLDERS: [&str; 4] = ["crates", "src-tauri", "tests", "ui"];
const GENERATED: &str = "ui/src/generated/";

#[test]
fn no_hand_written_file_is_over_the_ceiling() {
    let mut seen = 0;
    let mut problems = Vec::new();
    for (path, text) in FOLDERS.iter().flat_map(|folder| files(folder, &[".rs", ".ts", ".svelte", ".css"])) {
        seen += 1;
        let lines = text.lines().count();
        if lines > CEILING && !path.starts_with(GENERATED) {
            problems.push(format!("{path}: {lines} lines"));
        }
    }
    assert!(seen > 20, "the sources are found");
    assert_none("files over 600 lines", &problems);
}
