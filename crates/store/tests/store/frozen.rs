//! Files that released versions wrote, as text with rows: every later version must open them and find everything.
//!
//! This test is here and not beside its dumps because no other crate may know SQLite. A dump is never edited.

use std::path::{Path, PathBuf};

use readiness_assessment::{Answer, Assurance, Confidence, FactValue, Language, Response};
use readiness_store::{Op, Store, newest_good_backup};
use rusqlite::Connection;
use tempfile::{TempDir, tempdir};

use crate::sample::{at, empty, rated};
use crate::schema::describe;

const FIRST: &str = include_str!("../../../../tests/storage/dumps/v0001.sql");
const SECOND: &str = include_str!("../../../../tests/storage/dumps/v0002.sql");
const THIRD: &str = include_str!("../../../../tests/storage/dumps/v0003.sql");
const FOURTH: &str = include_str!("../../../../tests/storage/dumps/v0004.sql");
const FIFTH: &str = include_str!("../../../../tests/storage/dumps/v0005.sql");

#[test]
fn version_1_opens_with_everything_in_it() {
    opens_with(1, FIRST, |store| {
        assessments(store, None);
        assert_eq!((store.packs().unwrap(), store.overlays().unwrap()), (vec![], vec![]));
    });
}

#[test]
fn version_2_opens_with_everything_in_it() {
    opens_with(2, SECOND, |store| {
        assessments(store, None);
        plans(store);
        catalogues(store);
        let levels: Vec<_> = store.list().unwrap().into_iter().map(|summary| summary.assurance).collect();
        assert_eq!(levels, [Assurance::SelfDeclared; 2]);
    });
}

#[test]
fn version_3_opens_with_everything_in_it() {
    opens_with(3, THIRD, |store| {
        assessments(store, Some(Assurance::EvidenceSeen));
        plans(store);
        catalogues(store);
        let levels: Vec<_> = store.list().unwrap().into_iter().map(|summary| summary.assurance).collect();
        assert_eq!(levels, [Assurance::SelfDeclared, Assurance::Facilitated]);
    });
}

#[test]
fn version_4_opens_with_the_bytes_of_the_files_that_back_answers() {
    opens_with(4, FOURTH, |store| {
        let kept = store.load("0190f3e2-0001").unwrap().unwrap();
        assert_eq!(kept.answers["management-support-1"].attached, ["會議紀錄.txt"]);
        let (file, bytes) = store.attachment("0190f3e2-0001", &kept.attachments[0].id).unwrap().unwrap();
        assert_eq!((file.size, bytes.as_slice()), (4, b"test".as_slice()));
    });
}

#[test]
fn version_5_opens_with_its_surveys() {
    opens_with(5, FIFTH, |store| {
        let [head] = &store.surveys().unwrap()[..] else { panic!("one is outside the bin") };
        assert_eq!((head.name.as_str(), head.label.as_str()), ("康記茶餐廳", "春季統計"));
        assert_eq!((head.instrument_id.as_str(), head.language), ("hkpc-user", Language::Chinese));
        assert_eq!(store.binned_surveys(9).unwrap()[0].head.id, "0190f3e7-0002");
        let kept = store.survey("0190f3e7-0001").unwrap().unwrap();
        assert_eq!((kept.replies.len(), kept.replies["q35"].value.as_str()), (3, "[1,4]"));
        assert_eq!(kept.replies["q33"].other.as_deref(), Some("{\"20\":\"船舶維修 👍\"}"));
        assert_eq!(kept.replies["q34"].answered, None);
        assert_eq!(kept.replies["q35"].answered.as_ref().unwrap().language, Language::English);
    });
}

#[test]
fn the_newest_dump_can_be_undone_to_its_first_step_and_done_again() {
    let (_folder, path) = thaw(FIFTH);
    let mut store = Store::open(&path, &at(0)).unwrap();
    let undone: Vec<_> = std::iter::from_fn(|| store.undo().unwrap()).map(|step| step.op).collect();
    assert_eq!(undone, [Op::Assurance, Op::Note, Op::Project, Op::Reply]);
    assert_eq!(store.survey("0190f3e7-0001").unwrap().unwrap().replies["q35"].value, "[11]");
    assert_eq!(store.load("0190f3e2-0001").unwrap().unwrap().answers["management-support-1"].assurance, None);
    assert_eq!(store.project("0190f3e2-0001").unwrap().as_deref(), Some("[]"));
    let redone: Vec<_> = std::iter::from_fn(|| store.redo().unwrap()).map(|step| step.op).collect();
    assert_eq!(redone, [Op::Reply, Op::Project, Op::Note, Op::Assurance, Op::Label, Op::Tick]);
    assert_eq!(store.ticks("0190f3e2-0001").unwrap()[0], ("aisc".into(), "step-2".into()));
}

fn thaw(dump: &str) -> (TempDir, PathBuf) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("library.sqlite3");
    Connection::open(&path).unwrap().execute_batch(dump).unwrap();
    (folder, path)
}

fn opens_with(version: i64, dump: &str, find: impl FnOnce(&Store)) {
    let (_folder, path) = thaw(dump);
    let before = header(&path);
    assert_eq!(before, version);

    let mut store = Store::open(&path, &at(0)).unwrap();
    assert_eq!(store.check().unwrap(), [""; 0]);
    find(&store);
    let upgraded = header(&path) != before;
    // An upgrade empties the history; without one it must still fit.
    assert_eq!(store.undo().unwrap().is_none(), upgraded);
    assert_eq!(store.redo().unwrap().is_none(), upgraded);
    assert_eq!(store.redo().unwrap().is_none(), upgraded);
    drop(store);
    assert_eq!(newest_good_backup(&path).unwrap().is_some(), upgraded, "an upgrade makes a backup");

    let fresh = empty();
    drop(fresh.store);
    let [old, fresh] = [&path, &fresh.path].map(|path| describe(&Connection::open(path).unwrap()));
    assert_eq!(old, fresh);
}

fn header(path: &Path) -> i64 {
    Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

/// `assurance` is what the first answer carries; before version 3 there was no such thing.
fn assessments(store: &Store, assurance: Option<Assurance>) {
    let list = store.list().unwrap();
    let ids: Vec<_> = list.iter().map(|summary| (summary.id.as_str(), summary.name.as_str())).collect();
    assert_eq!(ids, [("0190f3e2-0002", "Éclair & Søn"), ("0190f3e2-0001", "康記茶餐廳")]);
    assert_eq!(store.bin().unwrap()[0].id, "0190f3e2-0003");
    assert_eq!(store.setting("language").unwrap().as_deref(), Some("zh-Hant-HK"));

    let stored = store.load("0190f3e2-0001").unwrap().unwrap();
    let summary = &stored.summary;
    assert_eq!((summary.name_other.as_str(), summary.label.as_str()), ("Hong Kee Cafe", "春季檢查 'Spring'"));
    assert_eq!((summary.instrument_id.as_str(), summary.instrument_version.as_str()), ("hk-ai-readiness", "2026.1"));
    assert_eq!((summary.form.as_str(), summary.language), ("full", Language::Chinese));
    assert_eq!(summary.started, "2026-11-22T09:30:00+08:00");
    assert_eq!(summary.place.as_deref(), Some("question/ai-talent-1"));

    let facts = [
        ("ai_intent", FactValue::Choices(vec!["adopt-ready-made".into(), "compute".into()])),
        ("headcount", FactValue::Number(3.0)),
        ("incubation", FactValue::Choices(vec![])),
        ("listed", FactValue::Flag(false)),
        ("organisation_kind", FactValue::Choice("company".into())),
        ("years_since_founding", FactValue::Number(2.5)),
    ];
    assert_eq!(stored.facts, facts.map(|(key, value)| (key.to_owned(), value)).into());

    let full = Answer {
        response: Some(rated(3)),
        note: "老闆支持，但未有預算\n\"quoted\" 👍".into(),
        confidence: Some(Confidence::Sure),
        evidence: vec!["https://example.com/policy".into(), "政策.pdf".into()],
        assurance,
        attached: Vec::new(),
    };
    let answers = [
        ("management-support-1", full),
        ("ai-literacy-1", Answer::said(Response::DontKnow)),
        ("reference-data-1", Answer::said(Response::NotApplicable { reason: "no historical records by law".into() })),
        ("ai-talent-1", Answer { note: "問人事部".into(), ..Answer::default() }),
    ];
    assert_eq!(stored.answers, answers.map(|(question, answer)| (question.to_owned(), answer)).into());
    let how = &stored.answered["ai-literacy-1"];
    assert_eq!((how.language, how.at.as_str()), (Language::English, "2026-11-22T09:34:00+08:00"));
    assert_eq!(stored.answered.len(), 3);
}

fn plans(store: &Store) {
    let project = r#"{"items":[{"what":"聊天機械人","category":"software","cost":120000}],"share":0.5}"#;
    assert_eq!(store.project("0190f3e2-0001").unwrap().as_deref(), Some(project));
    assert_eq!(store.project("0190f3e2-0002").unwrap(), None);
    let ticks = [("aisc", "step-1"), ("nittp", "document-2"), ("nittp", "step-1")];
    assert_eq!(store.ticks("0190f3e2-0001").unwrap(), ticks.map(|(scheme, item)| (scheme.into(), item.into())));
}

fn catalogues(store: &Store) {
    let packs = store.packs().unwrap();
    let versions: Vec<_> = packs.iter().map(|pack| (pack.id, pack.version.as_str(), pack.active)).collect();
    assert_eq!(versions, [(2, "2026.10", true), (1, "2026.9", false)]);
    let first = &packs[1];
    assert_eq!((first.published.as_str(), first.key.as_str()), ("2026-09-01", "aa01"));
    assert_eq!(first.installed, "2026-11-18T09:00:00+08:00");
    assert_eq!(store.pack_bytes(1).unwrap().unwrap(), [0x50, 0x4b, 3, 4, 0, 1, 2, 0xff]);
    let overlays = store.overlays().unwrap();
    assert_eq!((overlays[0].id.as_str(), overlays[0].key.as_str(), overlays.len()), ("hkpc", "bb02", 1));
    assert_eq!(store.overlay_bytes("hkpc").unwrap().unwrap(), [0x50, 0x4b, 3, 4, 0xff]);
    let keys = store.trusted_keys().unwrap();
    let names: Vec<_> = keys.iter().map(|key| (key.key.as_str(), key.name.as_str())).collect();
    assert_eq!(names, [("aa01", "生產力局"), ("bb02", "")]);
}
