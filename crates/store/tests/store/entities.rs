//! What is put in comes out, and what makes no sense is refused.

use proptest::prelude::*;
use readiness_assessment::{Answer, Assurance, Confidence, FactValue, Language, Rating, Response};
use readiness_store::{Error, NewAssessment, NewOrganisation, Noun, Op, Store, Writer};

use crate::sample::{answer, at, begin, begun, empty, load, new_assessment, rated};

#[test]
fn a_new_library_is_empty() {
    let library = empty();
    assert_eq!(library.store.list().unwrap(), []);
    assert_eq!(library.store.bin().unwrap(), []);
    assert_eq!(library.store.load("a").unwrap(), None);
    assert_eq!(library.store.organisation("o").unwrap(), None);
    assert_eq!(library.store.place("a").unwrap(), None);
    assert_eq!(library.store.setting("language").unwrap(), None);
    assert_eq!(library.store.project("a").unwrap(), None);
    assert_eq!(library.store.ticks("a").unwrap(), []);
}

#[test]
fn an_assessment_comes_out_as_it_went_in() {
    let mut library = begun();
    library.store.transact(Op::Form, &at(1), |writer| writer.set_form("a", "full")).unwrap();
    library.store.transact(Op::Label, &at(2), |writer| writer.set_label("a", "春季檢查")).unwrap();
    let summary = library.store.list().unwrap().pop().unwrap();
    assert_eq!(summary, load(&library.store).summary);
    assert_eq!((summary.name.as_str(), summary.name_other.as_str()), ("康記茶餐廳", "Hong Kee Cafe"));
    assert_eq!((summary.form.as_str(), summary.label.as_str()), ("full", "春季檢查"));
    assert_eq!((summary.instrument_id.as_str(), summary.instrument_version.as_str()), ("hk-ai-readiness", "2026.1"));
    assert_eq!((summary.started.as_str(), summary.updated), ("2026-11-22T09:00:00+08:00", at(2)));
    assert_eq!((summary.language, summary.place), (Language::Chinese, None));
    let organisation = library.store.organisation("o").unwrap().unwrap();
    assert_eq!((organisation.name.as_str(), organisation.created), ("康記茶餐廳", at(0)));
}

#[test]
fn the_list_is_newest_first_whatever_the_offset() {
    let mut library = empty();
    // Sorted as text the middle one would be last.
    let times =
        [("old", "2026-11-22T08:00:00+08:00"), ("new", "2026-11-22T01:00:00Z"), ("mid", "2026-11-22T08:30:00.5+08:00")];
    for (id, at) in times {
        library.store.transact(Op::NewAssessment, at, |writer| begin(writer, id, id)).unwrap();
    }
    let ids: Vec<_> = library.store.list().unwrap().into_iter().map(|summary| summary.id).collect();
    assert_eq!(ids, ["new", "mid", "old"]);
}

#[test]
fn a_changed_name_dates_every_assessment_of_the_organisation() {
    let mut library = begun();
    library
        .store
        .transact(Op::NewAssessment, &at(1), |writer| writer.insert_assessment(&new_assessment("b", "o")))
        .unwrap();
    library.store.transact(Op::Organisation, &at(2), |writer| writer.update_organisation("o", "新記", "")).unwrap();
    for summary in library.store.list().unwrap() {
        assert_eq!((summary.name.as_str(), summary.name_other.as_str(), summary.updated), ("新記", "", at(2)));
    }
}

#[test]
fn an_answer_keeps_the_language_and_time_in_which_it_was_given() {
    let mut library = begun();
    let say = |store: &mut Store, second, number, language| {
        let set = |writer: &Writer<'_>| writer.set_response("a", "q", Some(&rated(number)), language);
        store.transact(Op::Answer, &at(second), set).unwrap();
        let how = load(store).answered["q"].clone();
        (how.language, how.at)
    };
    assert_eq!(say(&mut library.store, 1, 3, Language::Chinese), (Language::Chinese, at(1)));
    assert_eq!(say(&mut library.store, 2, 3, Language::English), (Language::Chinese, at(1)), "the same again");
    assert_eq!(say(&mut library.store, 3, 4, Language::English), (Language::English, at(3)));
    library.store.transact(Op::Note, &at(4), |writer| writer.set_note("a", "q", "x")).unwrap();
    assert_eq!(load(&library.store).answered["q"].at, at(3), "a note is not an answer");
}

#[test]
fn taking_an_answer_back_keeps_its_note() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    library.store.transact(Op::Note, &at(2), |writer| writer.set_note("a", "q", "老闆支持")).unwrap();
    let take_back = |writer: &Writer<'_>| writer.set_response("a", "q", None, Language::English);
    library.store.transact(Op::Answer, &at(3), take_back).unwrap();
    let stored = load(&library.store);
    assert_eq!(stored.answers["q"], Answer { note: "老闆支持".into(), ..Answer::default() });
    assert!(stored.answered.is_empty());
    library.store.transact(Op::Note, &at(4), |writer| writer.set_note("a", "q", "")).unwrap();
    assert!(load(&library.store).answers.is_empty());
}

#[test]
fn another_answer_is_not_the_one_that_was_seen() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 4);
    let seen = |writer: &Writer<'_>| writer.set_answer_assurance("a", "q", Some(Assurance::EvidenceSeen));
    library.store.transact(Op::Assurance, &at(2), seen).unwrap();
    let level = |store: &Store| load(store).answers["q"].assurance;
    assert_eq!(
        (level(&library.store), &load(&library.store).answered["q"].at),
        (Some(Assurance::EvidenceSeen), &at(1))
    );
    answer(&mut library.store, 3, "q", 4);
    assert_eq!(level(&library.store), Some(Assurance::EvidenceSeen), "the same again");
    answer(&mut library.store, 4, "q", 5);
    assert_eq!(level(&library.store), None);
    library.store.undo().unwrap().unwrap();
    assert_eq!(level(&library.store), Some(Assurance::EvidenceSeen), "undo brings it back");
    let whole = |writer: &Writer<'_>| writer.set_assurance("a", Assurance::Facilitated);
    library.store.transact(Op::Assurance, &at(5), whole).unwrap();
    assert_eq!(load(&library.store).summary.assurance, Assurance::Facilitated);
    assert_eq!(level(&library.store), Some(Assurance::EvidenceSeen), "its own level stays");
    library.store.undo().unwrap().unwrap();
    assert_eq!(load(&library.store).summary.assurance, Assurance::SelfDeclared);
}

#[test]
fn the_bin_keeps_everything_and_gives_it_back() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    let before = load(&library.store);
    library.store.transact(Op::Delete, &at(2), |writer| writer.delete_assessment("a")).unwrap();
    assert_eq!(library.store.list().unwrap(), []);
    assert_eq!(library.store.load("a").unwrap(), None);
    assert_eq!(library.store.bin().unwrap()[0].id, "a");
    library.store.transact(Op::Import, &at(3), |writer| writer.restore_assessment("a")).unwrap();
    let after = load(&library.store);
    assert_eq!((after.answers, after.facts, after.answered), (before.answers, before.facts, before.answered));
}

#[test]
fn places_and_settings_are_kept_but_are_no_change() {
    let mut library = begun();
    library.store.set_place("a", "question/ai-literacy-1").unwrap();
    library.store.set_place("a", "check").unwrap();
    library.store.set_setting("language", "en").unwrap();
    library.store.set_setting("language", "zh-Hant-HK").unwrap();
    drop(library.store);
    let store = Store::open(&library.path, &at(9)).unwrap();
    assert_eq!(store.place("a").unwrap().as_deref(), Some("check"));
    assert_eq!(store.setting("language").unwrap().as_deref(), Some("zh-Hant-HK"));
    let summary = load(&store).summary;
    assert_eq!((summary.place.as_deref(), summary.updated), (Some("check"), at(0)));
    assert_eq!(store.history().unwrap().undo, Some(Op::NewAssessment));
}

#[test]
fn a_project_and_ticks_come_out_as_they_went_in_and_date_the_assessment() {
    let mut library = begun();
    let project = r#"{"items":[{"what":"聊天機械人","cost":120000}],"note":"\u0000 'x'"}"#;
    library.store.transact(Op::Project, &at(1), |writer| writer.set_project("a", Some(project))).unwrap();
    assert_eq!(load(&library.store).summary.updated, at(1));
    let items = [("nittp", "step-1"), ("bud", "document-2"), ("nittp", "document-1")];
    for (second, (scheme, item)) in items.into_iter().enumerate() {
        let tick = |writer: &Writer<'_>| writer.set_tick("a", scheme, item, true);
        library.store.transact(Op::Tick, &at(second + 2), tick).unwrap();
    }
    library.store.transact(Op::Tick, &at(5), |writer| writer.set_tick("a", "nittp", "step-1", false)).unwrap();
    assert_eq!(load(&library.store).summary.updated, at(5));
    drop(library.store);
    let mut store = Store::open(&library.path, &at(9)).unwrap();
    assert_eq!(store.project("a").unwrap().as_deref(), Some(project));
    let ticks = [("bud", "document-2"), ("nittp", "document-1")];
    assert_eq!(store.ticks("a").unwrap(), ticks.map(|(scheme, item)| (scheme.into(), item.into())));
    store.transact(Op::Project, &at(10), |writer| writer.set_project("a", None)).unwrap();
    assert_eq!(store.project("a").unwrap(), None);
}

#[test]
fn unknown_ids_are_not_found() {
    type Change = fn(&Writer<'_>) -> readiness_store::Result<()>;
    let changes: [Change; 15] = [
        |writer| writer.set_form("x", "full"),
        |writer| writer.set_label("x", ""),
        |writer| writer.set_response("x", "q", Some(&Response::DontKnow), Language::English),
        |writer| writer.set_response("x", "q", None, Language::English),
        |writer| writer.set_note("x", "q", "n"),
        |writer| writer.put_answer("x", "q", &Answer::default(), Language::English),
        |writer| writer.set_answer_assurance("x", "q", None),
        |writer| writer.set_assurance("x", Assurance::Facilitated),
        |writer| writer.set_fact("x", "listed", None),
        |writer| writer.set_project("x", Some("[]")),
        |writer| writer.set_project("x", None),
        |writer| writer.set_tick("x", "nittp", "step-1", true),
        |writer| writer.set_tick("x", "nittp", "step-1", false),
        |writer| writer.delete_assessment("x"),
        |writer| writer.restore_assessment("a"),
    ];
    let mut library = begun();
    for change in changes {
        let refused = library.store.transact(Op::Answer, &at(1), change);
        assert!(matches!(refused, Err(Error::NotFound { noun: Noun::Assessment, .. })), "{refused:?}");
    }
    assert!(matches!(library.store.set_place("x", "p"), Err(Error::NotFound { .. })));
    let rename = |writer: &Writer<'_>| writer.update_organisation("x", "", "");
    let refused = library.store.transact(Op::Organisation, &at(1), rename);
    assert!(matches!(refused, Err(Error::NotFound { noun: Noun::Organisation, .. })));
    let orphan = |writer: &Writer<'_>| writer.insert_assessment(&new_assessment("b", "x"));
    let refused = library.store.transact(Op::NewAssessment, &at(1), orphan);
    assert!(matches!(refused, Err(Error::NotFound { noun: Noun::Organisation, .. })));
}

#[test]
fn what_is_in_the_bin_cannot_be_changed() {
    let mut library = begun();
    library.store.transact(Op::Delete, &at(1), |writer| writer.delete_assessment("a")).unwrap();
    let note = library.store.transact(Op::Note, &at(2), |writer| writer.set_note("a", "q", "n"));
    assert!(matches!(note, Err(Error::NotFound { .. })));
    let again = library.store.transact(Op::Delete, &at(2), |writer| writer.delete_assessment("a"));
    assert!(matches!(again, Err(Error::NotFound { .. })));
}

#[test]
fn an_id_is_used_once() {
    let mut library = begun();
    let organisation = NewOrganisation { id: "o", name: "", name_other: "" };
    let refused = library.store.transact(Op::Import, &at(1), |writer| writer.insert_organisation(&organisation));
    assert!(matches!(refused, Err(Error::Exists { noun: Noun::Organisation, .. })));
    library.store.transact(Op::Delete, &at(1), |writer| writer.delete_assessment("a")).unwrap();
    let refused =
        library.store.transact(Op::Import, &at(2), |writer| writer.insert_assessment(&new_assessment("a", "o")));
    assert!(matches!(refused, Err(Error::Exists { noun: Noun::Assessment, .. })));
}

#[test]
fn what_makes_no_sense_is_refused_and_leaves_no_step() {
    let mut library = begun();
    let no_reason = Response::NotApplicable { reason: String::new() };
    let set = |writer: &Writer<'_>| writer.set_response("a", "q", Some(&no_reason), Language::English);
    assert!(matches!(library.store.transact(Op::Answer, &at(1), set), Err(Error::Sqlite { .. })));
    for number in [f64::NAN, f64::INFINITY] {
        let set = |writer: &Writer<'_>| writer.set_fact("a", "staff_hk", Some(&FactValue::Number(number)));
        assert!(matches!(library.store.transact(Op::Fact, &at(1), set), Err(Error::BadNumber { .. })));
    }
    for (scheme, item) in [("", "step-1"), ("nittp", "")] {
        let set = |writer: &Writer<'_>| writer.set_tick("a", scheme, item, true);
        assert!(matches!(library.store.transact(Op::Tick, &at(1), set), Err(Error::Sqlite { .. })));
    }
    let no_json = |writer: &Writer<'_>| writer.set_project("a", Some("{"));
    assert!(matches!(library.store.transact(Op::Project, &at(1), no_json), Err(Error::Sqlite { .. })));
    let undated = library.store.transact(Op::Note, "yesterday", |writer| writer.set_note("a", "q", "n"));
    assert!(matches!(undated, Err(Error::BadTime { .. })));
    let badly_begun = NewAssessment { started: "2026", ..new_assessment("b", "o") };
    let refused = library.store.transact(Op::Import, &at(1), |writer| writer.insert_assessment(&badly_begun));
    assert!(matches!(refused, Err(Error::BadTime { .. })));
    assert_eq!(library.store.history().unwrap().undo, Some(Op::NewAssessment));
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let response = prop_oneof![
        (1u8..=5).prop_map(|number| Rating::new(number).map(Response::Rating)),
        Just(Some(Response::DontKnow)),
        "\\PC{1,8}|\0.*".prop_map(|reason| Some(Response::NotApplicable { reason })),
        Just(None),
    ];
    let confidence =
        prop::option::of(prop::sample::select(Confidence::CODES.map(|(_, confidence)| confidence).to_vec()));
    let assurance = prop::option::of(prop::sample::select(Assurance::CODES.map(|(_, level)| level).to_vec()));
    (response, any::<String>(), confidence, prop::collection::vec(any::<String>(), 0..3), assurance).prop_map(
        |(response, note, confidence, evidence, assurance)| Answer {
            response,
            note,
            confidence,
            evidence,
            assurance,
            attached: Vec::new(),
        },
    )
}

fn any_fact() -> impl Strategy<Value = FactValue> {
    prop_oneof![
        any::<bool>().prop_map(FactValue::Flag),
        prop::num::f64::NORMAL.prop_map(FactValue::Number),
        (0u32..100).prop_map(|code| FactValue::Number(code.into())),
        any::<String>().prop_map(FactValue::Choice),
        prop::collection::vec(any::<String>(), 0..3).prop_map(FactValue::Choices),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Including characters such as NUL, which SQLite's own JSON functions would cut a text at, and both ways round.
    #[test]
    fn any_answer_and_fact_survive_the_file_and_the_history(answer in any_answer(), fact in any_fact()) {
        let mut library = begun();
        library.store.transact(Op::Import, &at(1), |writer| {
            writer.put_answer("a", "q", &answer, Language::English)?;
            writer.set_fact("a", "k", Some(&fact))
        }).unwrap();
        let stored = load(&library.store);
        prop_assert_eq!(&stored.facts["k"], &fact);
        prop_assert_eq!(stored.answers.get("q").cloned().unwrap_or_default(), answer.clone());
        prop_assert_eq!(stored.answered.contains_key("q"), answer.response.is_some());
        library.store.undo().unwrap().unwrap();
        prop_assert!(load(&library.store).answers.is_empty());
        library.store.redo().unwrap().unwrap();
        prop_assert_eq!(load(&library.store), stored);
    }
}
