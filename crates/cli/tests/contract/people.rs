//! `ask`, `respond`, `collect`, `people`, `agree`: several people on computers of their own who answer for one company.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::args;
use crate::run::{Place, read};
use crate::schemas::{holds, schema};

fn begin(place: &Place) -> String {
    place.run(args!["new", "--name", "康記", "--label", "秘密", "--json"]).json()["id"].as_str().unwrap().to_owned()
}

fn answer(place: &Place, id: &str, pairs: &[&str]) {
    let ended = place.run(["answer", id].iter().chain(pairs).copied());
    assert_eq!(ended.code, 0, "{}", ended.err);
}

fn document(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

/// Whoever asks, and the assessment others are to answer for.
struct Boss {
    place: Place,
    id: String,
}

impl Boss {
    fn new() -> Self {
        let place = Place::new();
        Self { id: begin(&place), place }
    }

    /// A file that asks about data, and what else is typed.
    fn ask(&self, name: &str, more: &[&str]) -> PathBuf {
        let out = self.place.path(name);
        let asked = ["ask", &self.id, "--pillar", "data", "--from", "陳太", "--out", out.to_str().unwrap()];
        let ended = self.place.run(asked.iter().chain(more).copied());
        assert_eq!(ended.code, 0, "{}", ended.err);
        out
    }

    fn collect(&self, files: &[&PathBuf], more: &[&str]) -> Value {
        let mut typed = args!["collect", self.id, "--json"].to_vec();
        typed.extend(files.iter().map(|file| file.into()));
        typed.extend(more.iter().map(|word| word.into()));
        self.place.run(typed).json()
    }

    fn people(&self) -> Value {
        let people = self.place.run(args!["people", self.id, "--json"]).json();
        holds(&schema("people"), &people, "people");
        people
    }

    fn question(&self, id: &str) -> Value {
        let people = self.people();
        people["questions"].as_array().unwrap().iter().find(|one| one["question"] == id).cloned().unwrap_or_default()
    }

    fn shown(&self) -> Value {
        self.place.run(args!["show", self.id, "--json"]).json()
    }
}

/// Somebody who answers one question, in a library that is then gone; what goes back lies with whoever asked.
fn passer_by(boss: &Boss, asked: &PathBuf, said: &str) -> PathBuf {
    let colleague = Colleague::asked(asked);
    let back = colleague.responds("李生", &[said]);
    boss.place.file(&format!("{said}.json"), read(&back))
}

/// A colleague in a library of their own, and the assessment that was begun there by importing what was asked.
struct Colleague {
    place: Place,
    id: String,
}

impl Colleague {
    fn asked(file: &PathBuf) -> Self {
        let place = Place::new();
        let id = place.run(args!["import", file, "--json"]).json()[0]["id"].as_str().unwrap().to_owned();
        Self { place, id }
    }

    /// What goes back, after answering.
    fn responds(&self, name: &str, pairs: &[&str]) -> PathBuf {
        answer(&self.place, &self.id, pairs);
        let out = self.place.path("back.readiness.json");
        let ended = self.place.run(args!["respond", self.id, "--name", name, "--out", out, "--force"]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        out
    }
}

#[test]
fn two_colleagues_answer_on_their_own_computers_and_what_they_agree_on_becomes_the_answer() {
    let boss = Boss::new();
    answer(&boss.place, &boss.id, &["data-quality-1=2"]);
    let leader = Colleague::asked(&boss.ask("leader.json", &["--role", "leader", "--by", "2026-12-10"]));
    let staff = Colleague::asked(&boss.ask("staff.json", &[]));
    let from_leader = leader.responds("李生", &["data-quality-1=5", "reference-data-1=dont-know", "ai-literacy-1=1"]);
    let from_staff = staff.responds("阿明", &["data-quality-1=1", "reference-data-1=not-applicable:沒有記錄"]);
    let files = [&from_leader, &from_staff];

    let preview = boss.collect(&files, &["--dry-run"]);
    let who = |at: usize| (preview[at]["person"].as_str().unwrap(), preview[at]["role"].as_str().unwrap());
    assert_eq!((who(0), who(1)), (("李生", "leader"), ("阿明", "staff")));
    assert_eq!(
        (&preview[0]["answers"], &preview[0]["left_out"]),
        (&json!(2), &json!(0)),
        "what was not asked is not sent"
    );
    assert_eq!(boss.people()["people"], json!([]), "a dry run changes nothing");

    assert_eq!(boss.collect(&files, &[]), preview);
    let people = boss.people();
    assert_eq!(people["people"].as_array().unwrap().len(), 2);
    assert_eq!((&people["people"][0]["answered"], &people["people"][0]["asked"]), (&json!(2), &json!(2)));
    let quality = boss.question("data-quality-1");
    assert_eq!((&quality["disagree"], &quality["all"]["value"]["mean"]), (&json!(true), &json!("3.00")));
    assert_eq!((&quality["all"]["value"]["min"], &quality["all"]["value"]["max"]), (&json!(1), &json!(5)));
    let data = people["pillars"].as_array().unwrap().iter().find(|gap| gap["id"] == "data").unwrap();
    assert_eq!(data["difference"], "+4.00");
    assert_eq!(boss.shown()["answers"]["data-quality-1"], json!({"value": 2}), "nothing is averaged into the answer");

    let agreed =
        boss.place.run(args!["agree", boss.id, "data-quality-1=3", "--why", "逐項看過", "--dissent", "阿明：2"]);
    assert_eq!(agreed.code, 0, "{}", agreed.err);
    assert_eq!(boss.shown()["answers"]["data-quality-1"], json!({"value": 3, "assurance": "facilitated"}));
    let kept = boss.question("data-quality-1")["consensus"].clone();
    assert_eq!((&kept["rationale"], &kept["dissent"]), (&json!("逐項看過"), &json!("阿明：2")));

    assert_eq!(boss.place.run(args!["undo"]).code, 0);
    assert_eq!(boss.shown()["answers"]["data-quality-1"], json!({"value": 2}));
    assert_eq!(boss.question("data-quality-1")["consensus"], Value::Null);
    assert_eq!(boss.place.run(args!["undo"]).code, 0);
    assert_eq!(boss.people()["people"], json!([]), "both came in one step");
    for _ in 0..2 {
        assert_eq!(boss.place.run(args!["redo"]).code, 0);
    }
    assert_eq!(boss.question("data-quality-1")["consensus"]["rationale"], "逐項看過");
}

#[test]
fn the_files_that_go_there_and_back_are_as_the_schema_says() {
    let (boss, answers) = (Boss::new(), schema("answers"));
    let asks = [
        boss.ask("plain.json", &[]),
        boss.ask("whole.json", &["--pillar", "leadership", "--role", "leader", "--by", "2026-12-10", "--anonymous"]),
    ];
    for (file, anonymous) in asks.iter().zip([false, true]) {
        let asked = document(file);
        holds(&answers, &asked, "what is asked");
        assert_eq!((&asked["request"]["assessment"], &asked["answers"]), (&json!(boss.id), &json!({})));
        assert!(!read(file).contains("秘密"), "a label is nobody else's business");
        let colleague = Colleague::asked(file);
        let back = colleague.responds("李生", &["data-quality-1=2", "reference-data-1=not-applicable:老闆說不用"]);
        holds(&answers, &document(&back), "what goes back");
        let told = read(&back);
        assert_eq!((told.contains("李生"), told.contains("老闆說不用")), (!anonymous, !anonymous), "{told}");
        let kept = colleague.place.path("kept.json");
        colleague.place.run(args!["export", colleague.id, "--out", kept]);
        holds(&answers, &document(&kept), "the colleague's own copy");
    }
    assert_eq!(document(&asks[1])["request"]["pillars"], json!(["leadership", "data"]), "in the questionnaire's order");
}

#[test]
fn nothing_is_told_about_fewer_than_three_people_who_were_promised_not_to_be_named() {
    let boss = Boss::new();
    let file = boss.ask("ask.json", &["--anonymous"]);
    for (rung, kind) in [("1", "too-few"), ("5", "too-few"), ("2", "shown")] {
        let back = passer_by(&boss, &file, &format!("data-quality-1={rung}"));
        boss.collect(&[&back], &[]);
        let quality = boss.question("data-quality-1");
        assert_eq!(quality["all"]["kind"], kind);
        let told = boss.place.run(args!["people", boss.id]).out;
        assert_eq!(told.contains("data-quality-1"), kind == "shown", "{told}");
        assert!(told.contains("Not named") && !told.contains("李生"), "{told}");
    }
}

#[test]
fn what_people_say_is_told_in_both_languages() {
    let boss = Boss::new();
    assert!(boss.place.run_in("zh-Hant-HK", args!["people", boss.id]).out.starts_with("尚未加入任何人的答案。"));
    for (role, rung) in [("leader", "5"), ("staff", "1")] {
        let file = boss.ask(&format!("{role}.json"), &["--role", role]);
        let back = passer_by(&boss, &file, &format!("data-quality-1={rung}"));
        let said = boss.place.run_in("zh-Hant-HK", args!["collect", boss.id, back]).out;
        assert!(said.starts_with(if role == "leader" { "李生（管理層）" } else { "李生（員工）" }), "{said}");
    }
    let en = boss.place.run(args!["people", boss.id]).out;
    assert!(en.contains("Leaders: ") && en.contains("data-quality-1") && en.contains("difference +4.00"), "{en}");
    let zh = boss.place.run_in("zh-Hant-HK", args!["people", boss.id]).out;
    assert!(zh.contains("管理層") && zh.contains("員工") && zh.contains("+4.00"), "{zh}");
}

#[test]
fn what_is_wrong_is_told_whole_and_nothing_changes() {
    let boss = Boss::new();
    let out = boss.place.path("x.json");
    let wrong = args!["ask", boss.id, "--pillar", "moon", "--pillar", "sun", "--by", "soon", "--out", out];
    boss.place.run(wrong).refused(1, &["pillars", "\"moon\"", "\"sun\"", "by: ", "YYYY-MM-DD"]);
    boss.place.run(args!["ask", boss.id, "--role", "guest", "--out", out]).refused(2, &["guest"]);
    boss.place.run(args!["ask", "nobody", "--out", out]).refused(1, &["nobody"]);
    boss.place.run(args!["respond", boss.id, "--out", out]).refused(1, &["request"]);
    assert!(!out.exists());

    let taken = boss.place.file("taken.json", "mine");
    boss.place.run(args!["ask", boss.id, "--out", taken]).refused(3, &["--force"]);
    assert_eq!(read(&taken), "mine");

    let colleague = Colleague::asked(&boss.ask("ask.json", &[]));
    let back = colleague.responds("李生", &["data-quality-1=4"]);
    let (other, before) = (begin(&boss.place), boss.place.run(args!["list", "--json"]).json());
    let bad = boss.place.file("bad.json", r#"{"format": "readiness-answers/1", "answers": 3}"#);
    let mine = ["respondent.assessment", "bad.json", "instrument", "form", "answers"];
    boss.place.run(args!["collect", other, back, bad]).refused(1, &mine);
    boss.place.run(args!["collect", boss.id, back, back]).refused(1, &["assessment.id"]);
    boss.place.run(args!["import", back]).refused(1, &["back.readiness.json"]);
    boss.place.run(args!["collect", boss.id, boss.place.path("none.json")]).refused(3, &["none.json"]);
    boss.place.run(args!["collect", boss.id]).refused(2, &[]);
    assert_eq!(boss.people()["people"], json!([]));
    assert_eq!(boss.place.run(args!["list", "--json"]).json(), before);

    boss.place.run(args!["agree", boss.id, "nobody-1=9"]).refused(1, &["answers.nobody-1", "1–5", "ai-literacy-1"]);
    boss.place.run(args!["agree", boss.id, "ai-literacy-1=high"]).refused(1, &["answers.ai-literacy-1", "\"high\""]);
    boss.place.run(args!["agree", boss.id, "ai-literacy-1"]).refused(1, &["answers.ai-literacy-1"]);
    assert_eq!(boss.shown()["answers"], json!({}));
}

#[test]
fn ones_own_answers_are_counted_as_those_of_one_person() {
    let boss = Boss::new();
    boss.place.run(args!["collect", boss.id, "--own"]).refused(1, &["answers"]);
    answer(&boss.place, &boss.id, &["data-quality-1=4"]);
    let own = args!["collect", boss.id, "--own", "--name", "陳太", "--role", "leader", "--json"];
    let dry = boss.place.run(own.iter().chain(&args!["--dry-run"])).json();
    let expected =
        json!([{"person": "陳太", "role": "leader", "answers": 1, "left_out": 0, "replaces": false, "changed": 1}]);
    assert_eq!(dry, expected);
    assert_eq!(boss.people()["people"], json!([]), "a dry run changes nothing");
    assert_eq!(boss.place.run(&own).json(), expected);
    assert_eq!(boss.people()["people"][0]["name"], "陳太");
    answer(&boss.place, &boss.id, &["data-quality-1=5"]);
    assert_eq!(boss.question("data-quality-1")["all"]["value"]["max"], 4, "as they were when they were counted");
    assert_eq!(boss.place.run(&own).json()[0]["changed"], 1);
}

#[test]
fn a_plain_answers_file_counts_as_one_person_for_each_assessment_it_is_collected_for() {
    let (boss, colleague) = (Boss::new(), Place::new());
    let theirs = begin(&colleague);
    answer(&colleague, &theirs, &["data-quality-1=4"]);
    let link = args!["evidence", "add", theirs, "data-quality-1", "--link", "https://example.com/policy"];
    assert_eq!(colleague.run(link).code, 0);
    let file = colleague.path("theirs.json");
    colleague.run(args!["export", theirs, "--out", file]);
    let said = boss.collect(&[&file], &["--role", "leader"]);
    assert_eq!((&said[0]["person"], &said[0]["role"]), (&json!(""), &json!("leader")));
    let again = boss.collect(&[&file], &["--role", "leader"]);
    assert_eq!((&again[0]["replaces"], &again[0]["changed"]), (&json!(true), &json!(0)));
    let other = begin(&boss.place);
    assert_eq!(boss.place.run(args!["collect", other, file]).code, 0);
    let count = |id: &str| boss.place.run(args!["people", id, "--json"]).json()["people"].as_array().unwrap().len();
    assert_eq!((count(&boss.id), count(&other)), (1, 1));
}
