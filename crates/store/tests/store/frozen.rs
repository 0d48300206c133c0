//! Files that released versions wrote, as text with rows: every later version must open them and find everything.
//!
//! This test is here and not beside its dumps because no other crate may know SQLite. A dump is never edited.

use std::path::{Path, PathBuf};

use readiness_assessment::calendar::Day;
use readiness_assessment::group::Role;
use readiness_assessment::money::Cents;
use readiness_assessment::plan::{Action, ActionState, Purpose};
use readiness_assessment::{Answer, Assurance, Confidence, FactValue, Language, Rating, Response};
use readiness_store::{Filter, Op, QuestionnaireState, Reminder, Request, Standing, Store, Writer, newest_good_backup};
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
fn version_4_opens_with_a_plan_people_tags_and_questionnaires() {
    opens_with(4, FOURTH, |store| {
        assessments_of_version_4(store);
        plans(store);
        catalogues(store);
        plan_of_version_4(store);
        people_of_version_4(store);
        let drafts = store.questionnaires().unwrap();
        let draft = (drafts[0].id.as_str(), drafts[0].version.as_str(), drafts[0].state);
        assert_eq!((draft, drafts.len()), (("my-check", "1", QuestionnaireState::Draft), 1));
        let files = store.questionnaire_files("my-check", "1").unwrap();
        assert_eq!(files, [("instrument.toml".to_owned(), "id = \"my-check\"".to_owned())]);
    });
}

#[test]
fn version_4_knows_what_it_has_to_score_anew() {
    let (_folder, path) = thaw(FOURTH);
    let mut store = Store::open(&path, &at(0)).unwrap();
    let nothing = Standing { overall: None, answered: 0, asked: 15, dimensions: vec![None; 15] };
    assert_eq!(store.standing("0190f3e2-0002").unwrap(), Some(nothing.clone()));
    assert_eq!(store.standing("0190f3e2-0001").unwrap(), None);
    assert!(store.outdated().unwrap() > 0);
    while store.refresh(10, |_| nothing.clone()).unwrap() {}
    assert_eq!(store.outdated().unwrap(), 0);
    assert_eq!(store.standing("0190f3e2-0001").unwrap(), Some(nothing));
    let listed = store.count_listed(&Filter::default()).unwrap();
    assert_eq!(listed, 2, "the third is in the bin");
}

/// What each undoable table that came with version 4 holds of the first assessment, as text.
fn tables_of_version_4(store: &Store) -> [(&'static str, String); 9] {
    let id = "0190f3e2-0001";
    let stored = store.load(id).unwrap().unwrap();
    let drafts: Vec<_> = store.questionnaires().unwrap().into_iter().map(|one| (one.id, one.version)).collect();
    let files = store.questionnaire_files("my-check", "1").unwrap();
    [
        ("alias", store.organisation("0190f3e1-0001").unwrap().unwrap().alias),
        ("tag", format!("{:?}", store.tags_of("0190f3e1-0001").unwrap())),
        ("target", format!("{:?}", store.targets(id).unwrap())),
        ("action", format!("{:?}", store.actions(id).unwrap())),
        ("attachment", format!("{:?}", stored.attachments)),
        ("respondent", format!("{:?}", store.respondents(id).unwrap())),
        ("consensus", format!("{:?}", store.consensus(id).unwrap())),
        ("reminder", format!("{:?}", store.reminder(id).unwrap())),
        ("questionnaire", format!("{drafts:?} {files:?}")),
    ]
}

#[test]
fn every_table_of_version_4_can_be_changed_undone_and_done_again() {
    type Change = fn(&Writer<'_>) -> readiness_store::Result<()>;
    const ID: &str = "0190f3e2-0001";
    let changes: [(&str, Op, Change); 10] = [
        ("alias", Op::Alias, |writer| writer.set_alias("0190f3e1-0001", "公司乙")),
        ("tag", Op::Tag, |writer| writer.set_tag("0190f3e1-0001", "飲食", false)),
        ("target", Op::Target, |writer| writer.set_target(ID, "ai-literacy", None)),
        ("action", Op::Action, |writer| writer.delete_action(ID, "0190f3e4-0001")),
        ("attachment", Op::Evidence, |writer| writer.detach(ID, "0190f3e5-0001")),
        ("respondent", Op::Respondent, |writer| writer.remove_respondent(ID, "0190f3e6-0001")),
        ("consensus", Op::Consensus, |writer| writer.set_consensus(ID, "management-support-1", None)),
        ("reminder", Op::Reminder, |writer| writer.set_reminder(ID, Some(&Reminder::Never))),
        ("questionnaire", Op::Questionnaire, |writer| {
            let file = ("instrument.toml".to_owned(), "id = \"other\"".to_owned());
            writer.put_questionnaire_files("my-check", "1", &[file])
        }),
        ("questionnaire", Op::Questionnaire, |writer| writer.delete_draft("my-check", "1")),
    ];
    for (table, op, change) in changes {
        let (_folder, path) = thaw(FOURTH);
        let mut store = Store::open(&path, &at(0)).unwrap();
        let before = tables_of_version_4(&store);
        store.transact(op, &at(1), change).unwrap();
        let after = tables_of_version_4(&store);
        let changed: Vec<_> = before.iter().zip(&after).filter(|(old, new)| old != new).map(|(old, _)| old.0).collect();
        assert_eq!(changed, [table]);
        assert_eq!(store.undo().unwrap().map(|step| step.op), Some(op), "{table}");
        assert_eq!(tables_of_version_4(&store), before, "{table}");
        assert_eq!(store.redo().unwrap().map(|step| step.op), Some(op), "{table}");
        assert_eq!(tables_of_version_4(&store), after, "{table}");
        assert_eq!(store.check().unwrap(), [""; 0], "{table}");
    }
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

/// As in the versions before, but for the file that backs the first answer.
fn assessments_of_version_4(store: &Store) {
    let kept = store.load("0190f3e2-0001").unwrap().unwrap();
    assert_eq!((kept.answers.len(), kept.facts.len(), kept.answered.len()), (4, 6, 3));
    assert_eq!(kept.answers["management-support-1"].assurance, Some(Assurance::EvidenceSeen));
    assert_eq!(store.organisation("0190f3e1-0001").unwrap().unwrap().alias, "公司甲");
    assert_eq!(store.tags_of("0190f3e1-0001").unwrap(), ["2026 cohort", "飲食"]);
}

fn plan_of_version_4(store: &Store) {
    let targets = store.targets("0190f3e2-0001").unwrap();
    assert_eq!(targets, [("ai-literacy".to_owned(), Rating::new(4).unwrap())].into());
    let actions = store.actions("0190f3e2-0001").unwrap();
    let purpose = Purpose { question: "ai-literacy-1".into(), rung: Rating::new(2).unwrap() };
    let first = Action {
        id: "0190f3e4-0001".into(),
        purpose: Some(purpose),
        words: String::new(),
        owner: "陳太".into(),
        due: Day::parse("2026-12-24"),
        cost: Cents::parse("1500.00"),
        state: ActionState::Planned,
    };
    assert_eq!((actions.len(), &actions[0]), (2, &first));
    let own = (actions[1].words.as_str(), actions[1].state, actions[1].purpose.as_ref());
    assert_eq!(own, ("問 IT 供應商報價", ActionState::Done, None));
}

fn people_of_version_4(store: &Store) {
    let people = store.respondents("0190f3e2-0001").unwrap();
    let said = Answer { note: "舊系統".into(), confidence: Some(Confidence::Guess), ..Answer::said(rated(2)) };
    assert_eq!(people[0].answers, [("data-quality-1".to_owned(), said)].into());
    assert_eq!((people[0].role, people[0].pillars.as_deref()), (Role::Staff, Some(&["data".to_owned()][..])));
    let agreed = &store.consensus("0190f3e2-0001").unwrap()["management-support-1"];
    assert_eq!((agreed.rationale.as_str(), agreed.dissent.as_str()), ("兩位股東都同意", "財務主任認為只有 2 級"));
    assert_eq!(store.reminder("0190f3e2-0001").unwrap(), Some(Reminder::On("2027-02-22".into())));
    let asked = Request {
        asked_for: "0190f3e2-0009".into(),
        pillars: Some(vec!["data".into()]),
        asker: "陳太".into(),
        role: Role::Staff,
        anonymous: true,
        due: Some("2026-12-10".into()),
    };
    assert_eq!(store.request("0190f3e2-0002").unwrap(), Some(asked));
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
