//! What checkers of accessible PDF say about every sample: nothing.

use std::path::Path;
use std::process::Command;

use readiness_report::Edition;

use crate::samples;
use crate::tools::Printed;

#[test]
fn pdfua_finds_nothing_and_skips_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for sample in samples::all() {
        for edition in Edition::ALL {
            let path = folder.path().join(format!("{}-{edition:?}.pdf", sample.name));
            std::fs::write(&path, &Printed::new(&sample, edition).pdf.bytes).unwrap();
            paths.push(path);
        }
    }
    let said = pdfua(&paths);
    assert_eq!(said.matches("PASS (no findings)").count(), paths.len(), "{said}");
    assert!(!said.contains("not evaluated"), "{said}");
}

#[test]
fn pdfua_would_find_something() {
    // Without its marks the same file is full of faults, so the check above can fail.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("untagged.pdf");
    let printed = Printed::new(&samples::cafe(), Edition::English);
    let untagged = printed.unpacked().replace("/Marked true", "/Marked null").replace("/Alt ", "/Old ");
    std::fs::write(&path, untagged).unwrap();
    let said = pdfua(&[path]);
    assert!(!said.contains("PASS (no findings)"), "{said}");
}

/// What the checker prints. It comes from the Python registry, and `scripts/setup test` puts it there.
pub(crate) fn pdfua(paths: &[std::path::PathBuf]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = root.join("../target/tools/python/bin/python");
    let output = Command::new(&python)
        .arg(root.join("report/check_pdfua.py"))
        .args(paths)
        .output()
        .unwrap_or_else(|error| panic!("{} is needed (scripts/setup test): {error}", python.display()));
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8_lossy(&output.stderr)
}
