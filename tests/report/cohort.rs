//! The report about many companies: what its pages say, and what a screen reader and a checker make of them.

use std::path::PathBuf;

use readiness_app::api::cohort::AskCohort;
use readiness_app::cohort::Write;
use readiness_app::{App, Paths};
use readiness_assessment::Form;
use readiness_report::{CohortFormat, Edition, Pdf};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::tools::Printed;
use crate::{accessible, golden, structure};

/// Fifteen companies of two industries and three sizes with different answers, and the same report in every edition.
struct Printing {
    folder: TempDir,
}

impl Printing {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Some(folder.path().join("library.db"));
        let app = App::new(Paths { library, reports: None }).unwrap();
        let paths: Vec<PathBuf> = (0..15).map(|number| folder.path().join(format!("{number}.json"))).collect();
        for (path, number) in paths.iter().zip(0..) {
            std::fs::write(path, company(&app, number).to_string()).unwrap();
        }
        let files = readiness_app::exchange::read_files(&app, &paths).unwrap();
        let plans: Vec<_> = files.into_iter().map(|file| readiness_app::exchange::plan(&app, file).unwrap()).collect();
        readiness_app::exchange::apply(&app, &plans).unwrap();
        for edition in Edition::ALL {
            let path = folder.path().join(format!("{edition:?}.pdf"));
            let how = Write { edition, format: CohortFormat::Pdf, overwrite: false, anyway: true };
            readiness_app::cohort::write(&app, &AskCohort::default(), how, &path).unwrap();
        }
        Self { folder }
    }

    fn paths(&self) -> Vec<PathBuf> {
        Edition::ALL.iter().map(|edition| self.folder.path().join(format!("{edition:?}.pdf"))).collect()
    }

    fn printed(&self, edition: Edition) -> Printed {
        let bytes = std::fs::read(self.folder.path().join(format!("{edition:?}.pdf"))).unwrap();
        Printed::of(Pdf { bytes, pages: 0 })
    }
}

fn company(app: &App, number: usize) -> Value {
    let instrument = app.current_instrument().unwrap();
    let questions = instrument.form_questions(Form::Express).enumerate();
    let answers = questions.map(|(place, question)| {
        let said = match (number * 3 + place * 2) % 7 {
            5 if place == 4 => json!({"dont_know": true}),
            value => json!({"value": 1 + (value + number / 6) % 5}),
        };
        (question.id.clone(), said)
    });
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": instrument.id, "version": instrument.version},
        "form": "express",
        "assessment": {"id": format!("assessment-{number}"), "started": "2026-11-22T09:30:00+08:00"},
        "organisation": {"id": format!("company-{number}"), "name": format!("Zyxomma {number}")},
        "profile": {"industry": 1 + number % 2, "headcount": 1 + number % 3},
        "answers": answers.collect::<serde_json::Map<_, _>>(),
    })
}

#[test]
fn its_tags_are_sound_and_a_checker_finds_nothing() {
    let printing = Printing::new();
    for edition in Edition::ALL {
        structure::sound(&printing.printed(edition), format!("cohort {edition:?}"));
    }
    let said = accessible::pdfua(&printing.paths());
    assert_eq!(said.matches("PASS (no findings)").count(), Edition::ALL.len(), "{said}");
    assert!(!said.contains("not evaluated"), "{said}");
}

#[test]
fn its_pages_are_as_they_were_and_name_nobody() {
    let printing = Printing::new();
    for edition in Edition::ALL {
        let pages = printing.printed(edition).ask("pdftotext", &["-layout", "-enc", "UTF-8"], &["-"]);
        assert!(!pages.contains("Zyxomma"), "{pages}");
        // The footer has the day of printing, which is another one every day.
        let dated = |line: &&str| !line.contains("Printed on") && !line.contains("列印日期");
        let kept: Vec<&str> = pages.lines().filter(dated).collect();
        golden::compare("pages", &format!("cohort-{edition:?}"), &kept.join("\n").replace('\u{c}', "=====\n"));
    }
}
