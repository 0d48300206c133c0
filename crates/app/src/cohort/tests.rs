//! Many companies with the real questionnaire, and what of them leaves the program.

use std::io::{Cursor, Read};

use readiness_assessment::Form;
use readiness_report::{CohortFormat, Edition};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::gather;
use super::save::bytes;
use crate::api::cohort::AskCohort;
use crate::{App, Paths, portfolio};

/// Names no text of the program contains.
const NAMES: [&str; 12] = [
    "Zyxomma",
    "康記冰室",
    "Qwertan",
    "Vexillum",
    "Brumblex",
    "祥發五金",
    "Kalimbor",
    "Ostrakon",
    "Fizzgig",
    "Wexford-Q",
    "Ulmenhof",
    "Jaxxon",
];

struct Library {
    _folder: TempDir,
    app: App,
    /// Assessment ids.
    ids: Vec<String>,
}

impl Library {
    /// `n` companies; the industry is that of the place divided by six, so that the second group of twelve has six.
    fn of(n: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app =
            App::new(Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().into()) });
        let mut library = Self { _folder: folder, app: app.unwrap(), ids: Vec::new() };
        (0..n).for_each(|at| library.add(at));
        library
    }

    fn add(&mut self, at: usize) {
        let new = json!({"name": NAMES[at % 12], "name_other": "", "label": "", "form": "express", "language": "en"});
        let id = self.app.call("new_assessment", new).unwrap()["id"].as_str().unwrap().to_owned();
        let questions: Vec<String> = {
            let instrument = self.app.current_instrument().unwrap();
            instrument.form_questions(Form::Express).map(|question| question.id.clone()).collect()
        };
        for (place, question) in questions.iter().enumerate() {
            let value = 1 + (at * 3 + place * 2) % 5;
            let response = json!({"kind": "rating", "value": value});
            let set = json!({"id": id, "question": question, "response": response, "language": "en"});
            self.app.call("set_response", set).unwrap();
        }
        for (key, value) in [("industry", 1 + at / 6), ("headcount", 1 + at % 2)] {
            self.app.call("set_fact", json!({"id": id, "key": key, "value": value})).unwrap();
        }
        self.ids.push(id);
    }

    fn organisations(&self) -> Vec<Value> {
        let asked = json!({"filter": {}, "order": "name", "offset": 0, "limit": 100});
        self.app.call("list_portfolio", asked).unwrap()["organisations"].as_array().unwrap().clone()
    }

    fn cohort(&self, filter: Value) -> Value {
        self.app.call("cohort", json!({"filter": filter})).unwrap()
    }
}

#[test]
fn four_companies_have_no_figures_and_five_have() {
    let mut library = Library::of(4);
    assert_eq!(library.cohort(json!({}))["figures"], Value::Null);
    assert_eq!(
        library.app.call("save_cohort", json!({"filter": {}, "edition": "en", "format": "pdf"})).unwrap_err().code,
        "too-few"
    );
    library.add(4);
    let figures = &library.cohort(json!({}))["figures"];
    assert_eq!((&figures["n"], &figures["overall"]["n"]["kind"]), (&json!(5), &json!("exact")));
    assert_eq!(figures["overall"]["median"], Value::Null, "five have no middle that is not one company's");
}

#[test]
fn a_cohort_is_counted_by_hand() {
    let library = Library::of(12);
    let told = library.cohort(json!({}));
    let figures = &told["figures"];
    assert_eq!((&figures["n"], &told["left_out"]["n"]), (&json!(12), &json!(0)));
    let shown: Vec<f64> = library
        .ids
        .iter()
        .map(|id| library.app.call("open_assessment", json!({"id": id})).unwrap())
        .map(|one| {
            let score = &one["outcome"]["overall"]["score"];
            score["numerator"].as_f64().unwrap() / score["denominator"].as_f64().unwrap()
        })
        .collect();
    let mean = shown.iter().sum::<f64>() / 12.0;
    assert_eq!(figures["overall"]["mean"], json!(format!("{mean:.1}")));
    let by_industry = &figures["ways"][0]["groups"];
    assert_eq!(
        by_industry.as_array().unwrap().iter().map(|group| &group["n"]).collect::<Vec<_>>(),
        [&json!(6), &json!(6)]
    );
    let one = library.cohort(json!({"sectors": [1]}));
    assert_eq!(one["figures"]["n"], json!(6));
    assert_eq!(one["figures"]["ways"][0]["groups"], json!([]));
}

#[test]
fn a_size_is_a_condition_like_any_other_and_hides_as_much() {
    let library = Library::of(12);
    let of = |filter: Value| library.cohort(filter)["figures"].clone();
    assert_eq!(of(json!({"sizes": [2]}))["n"], json!(6));
    assert_eq!(of(json!({"sizes": [1, 2]}))["n"], json!(12));
    assert_eq!(of(json!({"sizes": []}))["n"], json!(12));
    assert_eq!(of(json!({"sizes": [2], "sectors": [1]})), Value::Null, "three companies");
    assert_eq!(of(json!({"sizes": [3]})), Value::Null);
}

#[test]
fn aliases_stand_in_for_names_and_no_name_leaves() {
    let library = Library::of(3);
    let organisation = library.organisations()[0]["id"].clone();
    library.app.call("set_alias", json!({"organisation": organisation, "alias": "Harbour"})).unwrap();
    let compared = library.app.call("compare", json!({"assessments": library.ids, "aliases": true})).unwrap();
    let text = compared.to_string();
    assert!(text.contains("Harbour") && NAMES.iter().all(|name| !text.contains(name)), "{text}");
    let named = library.app.call("compare", json!({"assessments": library.ids, "aliases": false})).unwrap();
    assert_eq!(named["companies"][1]["name"], json!(NAMES[1]));
}

#[test]
fn a_comparison_that_makes_no_sense_names_everything_wrong_with_it() {
    let library = Library::of(2);
    let refused = |ids: Vec<&String>| {
        let error = library.app.call("compare", json!({"assessments": ids, "aliases": false})).unwrap_err();
        error.problems.iter().map(|problem| problem.place.clone()).collect::<Vec<_>>()
    };
    assert_eq!(refused(vec![&library.ids[0]]), ["assessments"]);
    assert_eq!(refused(vec![&library.ids[0], &library.ids[1], &library.ids[0]]), ["assessments.3"]);
}

#[test]
fn a_company_is_never_among_its_own_peers_and_five_others_are_needed() {
    let peers = |library: &Library| library.app.call("peers", json!({"id": library.ids[0]})).unwrap();
    let mut library = Library::of(5);
    assert_eq!(peers(&library)[0]["figures"], Value::Null, "four others");
    library.add(5);
    let figures = &peers(&library)[0]["figures"];
    assert_eq!((&figures["n"], &figures["many"]), (&json!(5), &json!(false)));
}

/// The first of twelve has five others in its industry and five of its size; two of them are both.
#[test]
fn peers_of_both_kinds_are_counted_once_each_and_stand_in_the_report() {
    let library = Library::of(12);
    let id = &library.ids[0];
    let peers = library.app.call("peers", json!({"id": id})).unwrap();
    let told = |at: usize| (peers[at]["by"].clone(), peers[at]["figures"]["n"].clone());
    assert_eq!([told(0), told(1)], [(json!("industry"), json!(5)), (json!("size"), json!(5))]);
    let printed = |sections: Value| {
        let options =
            json!({"edition": "en", "format": "html", "sharing": "full", "brand": false, "sections": sections});
        let saved = library.app.call("save_report", json!({"id": id, "options": options})).unwrap();
        std::fs::read_to_string(saved["path"].as_str().unwrap()).unwrap()
    };
    let with = printed(json!(["peers"]));
    assert!(with.contains("Next to similar companies") && with.contains("not a norm"));
    assert!(!printed(json!(["results"])).contains("Next to similar companies"));
}

#[test]
fn two_reports_that_could_be_subtracted_are_not_both_saved_unasked() {
    let mut library = Library::of(12);
    let save = |library: &Library, filter: Value, format: &str, anyway: bool| {
        let asked = json!({"filter": filter, "edition": "en", "format": format, "anyway": anyway});
        library.app.call("save_cohort", asked).map_err(|error| error.code)
    };
    save(&library, json!({}), "pdf", false).unwrap();
    save(&library, json!({}), "csv", false).expect("the same figures in another format tell nothing new");
    save(&library, json!({"sectors": [1]}), "csv", false).expect("six of twelve are told already, or six apart");
    library.add(12);
    assert_eq!(save(&library, json!({}), "csv", false).unwrap_err(), "near-report", "one more than before");
    save(&library, json!({}), "csv", true).unwrap();
    save(&library, json!({}), "html", false).expect("it has been agreed to");
    let set = json!({"id": library.ids[0], "question": question(&library), "response": null, "language": "en"});
    library.app.call("set_response", set).unwrap();
    assert_eq!(save(&library, json!({}), "csv", false).unwrap_err(), "near-report", "one has other scores");
}

/// A question of the express form.
fn question(library: &Library) -> String {
    let instrument = library.app.current_instrument().unwrap();
    instrument.form_questions(Form::Express).next().unwrap().id.clone()
}

/// T5: whatever is in the library, no file about many companies says who they are.
#[test]
fn no_name_alias_id_or_key_is_in_any_file() {
    let library = Library::of(12);
    let mut secrets: Vec<String> = NAMES.iter().map(|name| (*name).to_owned()).chain(library.ids.clone()).collect();
    for (at, organisation) in library.organisations().iter().enumerate() {
        let alias = format!("Alias{at}Xq");
        library.app.call("set_alias", json!({"organisation": organisation["id"], "alias": alias})).unwrap();
        secrets.extend([alias, organisation["id"].as_str().unwrap().to_owned()]);
    }
    let asked = AskCohort { filter: serde_json::from_value(json!({"search": "x"})).unwrap() };
    for (_, format) in CohortFormat::ENDINGS {
        for edition in Edition::ALL {
            for asked in [&AskCohort::default(), &asked] {
                let filter = portfolio::filter(&asked.filter).unwrap();
                let gathered = gather(&library.app, &filter).unwrap();
                let Ok(file) = bytes(&gathered, &asked.filter, (edition, format)) else { continue };
                let text = readable(&file, format);
                let found: Vec<&String> = secrets.iter().filter(|secret| text.contains(*secret)).collect();
                assert!(found.is_empty(), "{format:?} {edition:?} says {found:?}");
            }
        }
    }
    assert!(library.cohort(json!({})).to_string().contains("figures"));
    let wire = library.cohort(json!({})).to_string();
    assert!(secrets.iter().all(|secret| !wire.contains(secret.as_str())));
}

/// What can be read in a file: a workbook is unpacked. The pages of a PDF say what the HTML file says, for both come from the same
/// content; what the PDF says of itself beside its pages is not packed.
fn readable(file: &[u8], format: CohortFormat) -> String {
    if format != CohortFormat::Xlsx {
        return String::from_utf8_lossy(file).into_owned();
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    for at in 0..archive.len() {
        archive.by_index(at).unwrap().read_to_string(&mut text).unwrap();
    }
    text
}
