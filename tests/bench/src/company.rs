//! The report that is measured: the noodle shop of `tests/companies`, with notes and a name that are new in every document.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use readiness_app::assessment::Loaded;
use readiness_app::exchange::{answers_file, loaded};
use readiness_app::{App, Paths};
use readiness_assessment::advice::{extremes, gaps};
use readiness_report::{Edition, Organisation, Report, Section, Sharing};
use serde_json::{Value, json};

/// What the measured report has besides its first page and its last part. Together about eight pages.
pub(crate) const SECTIONS: [Section; 2] = [Section::Results, Section::Answers];

/// The company's answers file.
pub(crate) fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../companies/noodle-shop.readiness.json")
}

/// The program without a library: the questionnaires are all that is needed.
pub(crate) fn app() -> App {
    App::new(Paths::default()).unwrap()
}

/// A company like the noodle shop, as an answers file. No two numbers have the same name or the same notes.
pub(crate) fn data(number: u32) -> Vec<u8> {
    let mut file: Value = serde_json::from_slice(&std::fs::read(path()).unwrap()).unwrap();
    file["organisation"]["name"] = json!(format!("康記麵家第{number}分店"));
    file["organisation"]["name_other"] = json!(format!("Hong Kee Noodles, shop {number}"));
    for (index, answer) in file["answers"].as_object_mut().unwrap().values_mut().enumerate() {
        answer["note"] = json!(match index % 3 {
            0 => format!("第{number}分店：老闆支持，但未有預算；下年度（第{index}項）會再檢討。"),
            1 => format!("Shop {number}: two of the staff tried it in week {index}; nobody has written down how."),
            _ => continue,
        });
    }
    let mut bytes = serde_json::to_vec_pretty(&file).unwrap();
    bytes.push(b'\n');
    bytes
}

/// The answers file as the report wants it.
pub(crate) fn load<'a>(app: &'a App, data: &[u8]) -> Loaded<'a> {
    loaded(app, answers_file::read(data, app).unwrap().scored(Path::new("")).unwrap()).unwrap()
}

/// The report of what was loaded, in both languages.
pub(crate) fn report<T>(loaded: &Loaded<'_>, data: &[u8], with: impl FnOnce(&Report<'_>) -> T) -> T {
    let head = &loaded.stored.summary;
    with(&Report {
        instrument: loaded.instrument,
        organisation: Organisation { name: &head.name, name_other: &head.name_other },
        label: &head.label,
        started: date(2026, 11, 24),
        facts: &loaded.stored.facts,
        answers: &loaded.stored.answers,
        assurance: head.assurance,
        outcome: &loaded.outcome,
        gaps: &gaps(loaded.instrument, &loaded.outcome),
        extremes: &extremes(&loaded.outcome),
        funding: None,
        peers: &[],
        since: None,
        people: None,
        plan: None,
        edition: Edition::Both,
        sections: &BTreeSet::from(SECTIONS),
        sharing: Sharing::Full,
        data,
        brand: None,
        printed_on: date(2026, 11, 24),
        program_version: "0.1.0",
        assessment_id: &head.id,
    })
}
