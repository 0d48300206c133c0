#![allow(missing_docs, clippy::unwrap_used)]
use std::path::Path;
use readiness_assessment::instrument::SourceFile;
use readiness_assessment::{Form, Instrument};
use readiness_report::{Edition, PaperForm, paper_form};
fn walk(root: &Path, at: &Path, out: &mut Vec<(String, String)>) {
    for e in std::fs::read_dir(at).unwrap() {
        let p = e.unwrap().path();
        if p.is_dir() { walk(root, &p, out) } else { out.push((p.strip_prefix(root).unwrap().display().to_string(), std::fs::read_to_string(&p).unwrap())) }
    }
}
fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/instruments/hk-ai-readiness/2026.1");
    let mut files = Vec::new();
    walk(&root, &root, &mut files);
    files.sort();
    let files: Vec<SourceFile<'_>> = files.iter().map(|(path, text)| SourceFile { path, text }).collect();
    let instrument = Instrument::parse(&files).unwrap();
    for form in [Form::Express, Form::Full] { for edition in Edition::ALL {
        let pdf = paper_form(&PaperForm { instrument: &instrument, form, edition, printed_on: jiff::civil::date(2026, 11, 23), program_version: "0.1.0" }).unwrap();
        println!("{form:?} {edition:?} {} pages {} bytes", pdf.pages, pdf.bytes.len());
        std::fs::write(format!("/tmp/paperkeep/paper-{}-{edition:?}.pdf", form.code()), &pdf.bytes).unwrap();
    } }
}
