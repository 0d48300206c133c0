//! Surveys on the command line: begun, answered, shown, listed, handed out, taken in, deleted, and turned into facts.

use serde_json::{Value, json};

use crate::args;
use crate::run::{Place, read};
use crate::schemas::{holds, schema};

/// Begins a survey and answers some of it.
fn begun(place: &Place, survey: &str, answers: &[&str]) -> String {
    let new = place.run(args!["new", "--instrument", survey, "--name", "康記茶餐廳", "--json"]).json();
    let id = new["id"].as_str().unwrap().to_owned();
    if !answers.is_empty() {
        assert_eq!(answer(place, &id, answers).code, 0, "{}", answer(place, &id, answers).err);
    }
    id
}

fn answer(place: &Place, id: &str, answers: &[&str]) -> crate::run::Ended {
    place.run(["answer", id].iter().chain(answers))
}

fn shown(place: &Place, id: &str) -> Value {
    place.run(args!["show", id, "--json"]).json()
}

/// A company that uses AI in two areas, one of them worse than expected.
const USER: [&str; 9] = [
    "q33=20",
    "q33.other.20=船舶維修",
    "q34=3",
    "q35=1,4",
    "q36=2",
    "q37.1=2",
    "q37.4=3",
    "q38=1,7",
    "q38.other.7==SUM(A1)",
];

#[test]
fn the_two_surveys_are_listed_and_shown_with_every_question() {
    let place = Place::new();
    let listed = place.run(args!["instruments", "list", "--json"]).json();
    let ids: Vec<_> = listed.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert!(
        ids.contains(&"hkpc-user") && ids.contains(&"hkpc-provider") && ids.contains(&"hk-ai-readiness"),
        "{ids:?}"
    );
    assert!(!place.library().exists(), "looking makes no library");

    let user = place.run(args!["instruments", "show", "hkpc-user", "--json"]).json();
    let questions = user["questions"].as_array().unwrap();
    assert_eq!(
        questions.iter().map(|one| one["no"].as_u64().unwrap()).collect::<Vec<_>>(),
        (33..=49).collect::<Vec<_>>()
    );
    let of = |id: &str| questions.iter().find(|one| one["id"] == id).unwrap();
    assert_eq!((of("q33")["type"].as_str(), &of("q33")["ask_if"]), (Some("single"), &Value::Null));
    assert_eq!(of("q33")["options"].as_array().unwrap().len(), 20);
    assert_eq!(of("q36")["ask_if"], "q35 lacks 11");
    assert_eq!(of("q38")["ask_if"], "any row of q37 = 3");
    assert_eq!((of("q37")["type"].as_str(), of("q37")["rows_from"].as_str()), (Some("grid"), Some("q35")));
    assert_eq!(of("q49")["type"], "contact");
    assert!(of("q35")["text"]["zh-Hant-HK"].as_str().is_some_and(|words| !words.is_empty()));

    let provider = place.run(args!["instruments", "show", "hkpc-provider@2023.1", "--json"]).json();
    let kinds: Vec<_> =
        provider["questions"].as_array().unwrap().iter().map(|one| one["type"].as_str().unwrap()).collect();
    for kind in ["single", "multiple", "grid", "percentages", "counts", "number", "text", "contact"] {
        assert!(kinds.contains(&kind), "{kind}");
    }
    place.run(args!["instruments", "show", "hkpc-user@1999", "--json"]).refused(1, &["hkpc-user 1999"]);
}

#[test]
fn answers_are_kept_shown_listed_undone_and_redone() {
    let place = Place::new();
    let id = begun(&place, "hkpc-user", &USER);
    let file = shown(&place, &id);
    holds(&schema("answers"), &file, "show --json");
    assert_eq!(file["answers"]["q33"], json!({"value": 20, "other": {"20": "船舶維修"}}));
    assert_eq!(file["answers"]["q35"], json!({"value": [1, 4]}));
    assert_eq!(file["answers"]["q37"], json!({"value": {"1": 2, "4": 3}}));
    assert_eq!(file["instrument"], json!({"id": "hkpc-user", "version": "2023.1"}));
    assert!(file.get("form").is_none());

    let listed = place.run(args!["list", "--json"]).json();
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert_eq!((&listed[0]["id"], &listed[0]["overall"], &listed[0]["form"]), (&json!(id), &Value::Null, &Value::Null));
    let words = place.run(args!["show", id]);
    assert!(words.out.contains("船舶維修") && words.out.contains("not answered"), "{}", words.out);
    assert!(place.run(args!["list"]).out.contains("康記茶餐廳"));

    assert_eq!(place.run(args!["undo"]).code, 0);
    assert_eq!(shown(&place, &id)["answers"], json!({}), "all that was answered at once is one step");
    assert_eq!(place.run(args!["redo"]).code, 0);
    assert_eq!(shown(&place, &id), file);
}

#[test]
fn every_way_of_writing_an_answer() {
    let place = Place::new();
    let id = begun(
        &place,
        "hkpc-provider",
        &[
            "q6.5=12",
            "q6.1=3",
            "q14.a=1",
            "q14.b=9",
            "q15a.hk=60",
            "q15a.cn=40",
            "q15a.os=0",
            "q29=Harbour AI",
            "q30=0.5",
        ],
    );
    let kept = shown(&place, &id)["answers"].clone();
    assert_eq!(kept["q6"], json!({"value": {"5": 12, "1": 3}}));
    assert_eq!(kept["q15a"], json!({"value": {"hk": 60, "cn": 40, "os": 0}}));
    assert_eq!((&kept["q29"]["value"], &kept["q30"]["value"]), (&json!("Harbour AI"), &json!(0.5)));
    // A part changes only this part; nothing after the sign takes it back.
    assert_eq!(answer(&place, &id, &["q6.1=", "q15a.hk=50", "q15a.os=10", "q30="]).code, 0);
    let kept = shown(&place, &id)["answers"].clone();
    assert_eq!(kept["q6"], json!({"value": {"5": 12}}));
    assert_eq!(kept["q15a"], json!({"value": {"hk": 50, "cn": 40, "os": 10}}));
    assert!(kept.get("q30").is_none());
}

#[test]
fn wrong_answers_are_all_named_with_their_places_and_none_is_kept() {
    let place = Place::new();
    let id = begun(&place, "hkpc-user", &["q33=8"]);
    let before = shown(&place, &id);
    let wrong = ["q33=21", "q34=x", "q35=1,11", "q36=2", "q99=1", "q33=8", "q37=2", "q35.other.4=words", "q49.fax=1"];
    answer(&place, &id, &wrong)
        .refused(1, &["answers.q34", "answers.q35", "answers.q99", "answers.q33", "answers.q37", "answers.q49"]);
    for (typed, place_named) in [
        ("q33=21", "answers.q33"),
        ("q33=+8", "answers.q33"),
        ("q35=", "answers.q36"),
        ("q36=2", "ask_if q35 lacks 11"),
        ("q35=1,11", "1, 11"),
    ] {
        let with_a_second = ["q36=2", typed];
        answer(&place, &id, if typed == "q35=" { &with_a_second } else { &with_a_second[1..] })
            .refused(1, &[place_named]);
    }
    assert_eq!(shown(&place, &id), before);
}

#[test]
fn going_back_loses_nothing_and_what_is_not_asked_leaves_no_trace_outside() {
    let place = Place::new();
    let id = begun(&place, "hkpc-user", &USER);
    let before = shown(&place, &id);
    assert_eq!(answer(&place, &id, &["q35=11"]).code, 0);
    let now = shown(&place, &id)["answers"].clone();
    for gone in ["q36", "q37", "q38"] {
        assert!(now.get(gone).is_none(), "{gone}");
    }
    assert!(place.run(args!["show", id]).out.contains("q36, q37, q38"));
    let out = place.path("one.readiness.json");
    assert_eq!(place.run(args!["export", id, "--out", out]).code, 0);
    assert!(!read(&out).contains("SUM"));
    assert_eq!(answer(&place, &id, &["q35=1,4"]).code, 0);
    assert_eq!(shown(&place, &id)["answers"], before["answers"]);
    // One area less: its row goes, and with it the question that only this row leads to.
    assert_eq!(answer(&place, &id, &["q35=1"]).code, 0);
    assert_eq!(shown(&place, &id)["answers"]["q37"], json!({"value": {"1": 2}}));
    assert!(shown(&place, &id)["answers"].get("q38").is_none());
    assert_eq!(answer(&place, &id, &["q37.1=1"]).code, 0);
    assert_eq!(answer(&place, &id, &["q35=1,4"]).code, 0);
    assert_eq!(
        shown(&place, &id)["answers"]["q37"],
        json!({"value": {"1": 1, "4": 3}}),
        "the row that came back kept its answer"
    );
}

#[test]
fn whom_to_ask_back_leaves_only_when_that_is_chosen() {
    let place = Place::new();
    let id = begun(&place, "hkpc-user", &["q33=8", "q49.name=陳大文", "q49.email=chan@example.hk"]);
    let (file, table) = (place.path("a.readiness.json"), place.path("a.csv"));
    let named = |options: &[&str]| {
        let typed = |out: &std::path::Path| {
            let mut typed = args!["export", id, "--force", "--out", out].to_vec();
            typed.extend(options.iter().map(std::ffi::OsString::from));
            assert_eq!(place.run(typed).code, 0);
            read(out)
        };
        [typed(&file), typed(&table), place.run(["show", &id, "--json"].iter().chain(options)).out]
    };
    for text in named(&[]) {
        assert!(!text.contains("陳大文") && !text.contains("chan@") && !text.contains("q49"), "{text}");
    }
    for text in named(&["--with-contact"]) {
        assert!(text.contains("陳大文") && text.contains("chan@example.hk"), "{text}");
    }
}

#[test]
fn a_file_that_was_written_can_be_taken_in_elsewhere_and_says_first_what_it_would_do() {
    let (here, there) = (Place::new(), Place::new());
    let id = begun(&here, "hkpc-user", &USER);
    let folder = here.path("out");
    assert_eq!(here.run(args!["export", "--all", "--out", folder]).code, 0);
    let file = folder.join(format!("{id}.readiness.json"));
    holds(&schema("answers"), &serde_json::from_str(&read(&file)).unwrap(), "export --all");

    let dry = there.run(args!["import", file, "--dry-run", "--json"]).json();
    assert_eq!((&dry[0]["survey"], &dry[0]["replaces"], &dry[0]["answers"]), (&json!(true), &json!(false), &json!(6)));
    assert_eq!(there.run(args!["list", "--json"]).json(), json!([]));
    assert_eq!(there.run(args!["import", file]).code, 0);
    assert_eq!(shown(&there, &id), shown(&here, &id));
    let again = there.run(args!["import", file, "--json"]).json();
    assert_eq!((&again[0]["replaces"], &again[0]["changed"]), (&json!(true), &json!(0)));
    assert_eq!(there.run(args!["undo"]).code, 0);
    assert_eq!(there.run(args!["list", "--json"]).json(), json!([]));
}

#[test]
fn a_wrong_file_is_refused_whole_with_every_place() {
    let place = Place::new();
    let document = json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hkpc-user", "version": "2023.1"},
        "form": "express",
        "answers": {
            "q33": {"value": 99}, "q34": {"value": "3"}, "q35": {"value": [1, 1, 11]}, "q36": 2, "q37": {"value": {"1": 5}},
            "q38": {"value": [1], "others": {}}, "q77": {"value": 1}, "q49": {"value": {}},
        },
    });
    let file = place.file("bad.readiness.json", document.to_string());
    place
        .run(args!["import", file])
        .refused(1, &["form", "answers.q34", "answers.q35", "answers.q36", "answers.q38.others", "answers.q77"]);
    let mut only = document.clone();
    only["answers"] = json!({"q33": {"value": 99}, "q35": {"value": [1, 11]}, "q49": {"value": {}}, "q34": {"value": 3, "other": {"3": "x"}}});
    only.as_object_mut().unwrap().remove("form");
    let file = place.file("worse.readiness.json", only.to_string());
    place.run(args!["import", file]).refused(1, &["answers.q33", "answers.q35", "answers.q49", "answers.q34"]);
    only["instrument"]["version"] = json!("2031.1");
    let file = place.file("newer.readiness.json", only.to_string());
    place.run(args!["import", file]).refused(1, &["instrument.version", "2023.1"]);
    assert_eq!(place.run(args!["list", "--json"]).json(), json!([]));
}

#[test]
fn a_survey_is_counted_and_never_scored() {
    let place = Place::new();
    let id = begun(&place, "hkpc-user", &["q33=8"]);
    let file = place.path("a.readiness.json");
    assert_eq!(place.run(args!["export", id, "--out", file]).code, 0);
    for command in ["score", "advise", "review"] {
        place.run(args![command, file]).refused(1, &["counted, not scored", "(counted:"]);
    }
    place.run(args!["report", file, "--out", place.path("r.pdf")]).refused(1, &["counted, not scored"]);
}

#[test]
fn the_table_has_the_studys_codes_and_its_labels_beside_it() {
    let place = Place::new();
    begun(&place, "hkpc-user", &USER);
    begun(&place, "hkpc-user", &["q33=8", "q35=11", "q44=11", "q48=7"]);
    let out = place.path("t.csv");
    assert_eq!(place.run(args!["export", "--all", "--out", out]).code, 0);
    let text = read(&out);
    let mut table = csv::Reader::from_reader(text.strip_prefix('\u{feff}').expect("Excel needs the mark").as_bytes());
    let names: Vec<String> = table.headers().unwrap().iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!(
        (rows.len(), &names[..5]),
        (2, &["id", "organisation", "started", "language", "Q33"].map(str::to_owned)[..])
    );
    let cells = |name: &str| {
        let at = names.iter().position(|known| known == name).unwrap_or_else(|| panic!("{name}"));
        rows.iter().map(|row| row[at].to_owned()).collect::<Vec<_>>()
    };
    // The last changed first.
    assert_eq!(
        (cells("Q33"), cells("Q33_20_text")),
        (vec!["8".into(), "20".into()], vec!["".into(), "船舶維修".to_owned()])
    );
    assert_eq!((cells("Q35_1"), cells("Q35_11")), (vec!["0".to_owned(), "1".into()], vec!["1".to_owned(), "0".into()]));
    assert_eq!((cells("Q37_1"), cells("Q37_4")), (vec![String::new(), "2".into()], vec![String::new(), "3".into()]));
    assert_eq!(cells("Q38_7_text")[1], "'=SUM(A1)", "a spreadsheet shows it and computes nothing");
    assert_eq!(cells("Q36"), ["", "2"], "not asked is empty, never 0");

    let labels = read(&place.path("t.sps"));
    assert!(labels.contains("VALUE LABELS") && labels.contains("Chosen"), "{labels}");
    for name in &names[4..] {
        assert!(labels.contains(&format!("{name} '")), "{name} has a label");
    }
    place.run(args!["export", "--all", "--out", out]).refused(3, &["already there"]);
    let chinese = place
        .run_in("zh-Hant-HK", args!["export", "--all", "--instrument", "hkpc-provider", "--out", place.path("p.csv")]);
    assert_eq!(chinese.code, 0, "{}", chinese.err);
    assert!(read(&place.path("p.sps")).contains("香港"));
}

#[test]
fn a_table_of_several_surveys_asks_which() {
    let place = Place::new();
    begun(&place, "hkpc-user", &["q33=8"]);
    begun(&place, "hkpc-provider", &["q30=2"]);
    place
        .run(args!["export", "--all", "--out", place.path("t.csv")])
        .refused(1, &["--instrument", "hkpc-provider, hkpc-user"]);
    assert_eq!(
        place.run(args!["export", "--all", "--instrument", "hkpc-provider", "--out", place.path("t.csv")]).code,
        0
    );
    assert_eq!(read(&place.path("t.csv")).lines().count(), 2);
}

#[test]
fn what_is_deleted_lies_in_the_bin_and_comes_back() {
    let place = Place::new();
    let id = begun(&place, "hkpc-user", &["q33=8"]);
    let before = shown(&place, &id);
    assert_eq!(place.run(args!["delete", id]).code, 0);
    place.run(args!["show", id]).refused(1, &[id.as_str()]);
    let bin = place.run(args!["bin", "list", "--json"]).json();
    assert_eq!((&bin[0]["id"], &bin[0]["form"]), (&json!(id), &Value::Null));
    assert!(bin[0]["survey"]["en"].as_str().is_some_and(|title| !title.is_empty()));
    assert_eq!(place.run(args!["bin", "restore", id]).code, 0);
    assert_eq!(shown(&place, &id), before);
    assert_eq!(place.run(args!["delete", id]).code, 0);
    assert_eq!(place.run(args!["bin", "empty", "--yes"]).code, 0);
    assert_eq!(place.run(args!["bin", "list", "--json"]).json(), json!([]));
    assert_eq!(place.run(args!["undo"]).code, 1);
}

#[test]
fn nobody_says_a_thing_twice() {
    let place = Place::new();
    let survey = begun(&place, "hkpc-user", &["q33=8", "q34=2", "q35=11", "q44=11"]);
    let made = place.run(args!["new", "--from", survey, "--form", "full", "--json"]).json();
    let assessment = made["id"].as_str().unwrap();
    let file = shown(&place, assessment);
    assert_eq!(file["profile"], json!({"industry": 8, "headcount": 2, "ai_intent": []}));
    assert_eq!((&file["organisation"]["name"], &file["form"]), (&json!("康記茶餐廳"), &json!("full")));
    assert_eq!(file["organisation"]["id"], shown(&place, &survey)["organisation"]["id"]);

    // The other way: what the latest assessment knows is filled in, and can be changed.
    let company = file["organisation"]["id"].as_str().unwrap();
    let again = place.run(args!["new", "--instrument", "hkpc-user", "--company", company, "--json"]).json();
    let again = again["id"].as_str().unwrap();
    assert_eq!(shown(&place, again)["answers"], json!({"q33": {"value": 8}, "q34": {"value": 2}}));
    assert_eq!(answer(&place, again, &["q33=9", "q35=1,3", "q41=2"]).code, 0);
    let second = place.run(args!["new", "--from", again, "--json"]).json();
    let facts = shown(&place, second["id"].as_str().unwrap())["profile"].clone();
    assert_eq!(facts, json!({"industry": 8, "headcount": 2, "ai_intent": []}), "what is known is never overwritten");
    let supplier = begun(&place, "hkpc-provider", &["q13=4", "q30=2.5", "q31=1"]);
    let made = place.run(args!["new", "--from", supplier, "--json"]).json();
    let facts = shown(&place, made["id"].as_str().unwrap())["profile"].clone();
    let stated = json!({"headcount": 4, "years_since_founding": 2.5, "listed": true, "organisation_kind": "company"});
    assert_eq!(facts, stated);
    place.run(args!["new", "--from", "nothing"]).refused(1, &["nothing"]);
}
