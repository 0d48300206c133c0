//! Comparing with a file that one can read, and renewing it with `READINESS_UPDATE=1`.

use std::path::Path;

/// Fails where `found` is not what `<folder>/<name>.txt` says.
pub(crate) fn compare(folder: &str, name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("report").join(folder).join(format!("{name}.txt"));
    if std::env::var_os("READINESS_UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = found.lines().zip(expected.lines()).find(|(now, then)| now != then);
    assert!(
        found == expected,
        "{} differs: {differing:?}; look at the change, then run with READINESS_UPDATE=1",
        path.display()
    );
}
