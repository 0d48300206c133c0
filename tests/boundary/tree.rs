//! The project's own files, for the tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold nothing written by hand.
const MADE: [&str; 4] = ["target", "node_modules", "dist", ".git"];

/// The folder of the whole project.
pub(crate) fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("tests/ lies in the project").to_owned()
}

/// Every file under the project's folder `under` whose name ends in one of `endings` (`.rs`), sorted, as
/// (path relative to the project with forward slashes, text). An absent folder holds no files.
pub(crate) fn files(under: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let root = root();
    let mut open = vec![root.join(under)];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("a readable folder").path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if path.is_dir() && !MADE.contains(&name.as_str()) {
                open.push(path);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                let relative = path.strip_prefix(&root).expect("found under the root");
                found.push((relative.to_string_lossy().replace('\\', "/"), text));
            }
        }
    }
    found.sort();
    found
}

/// Fails with all problems, one a line.
pub(crate) fn assert_none(what: &str, problems: &[String]) {
    assert!(problems.is_empty(), "{what}: {} problem(s)\n{}", problems.len(), problems.join("\n"));
}
