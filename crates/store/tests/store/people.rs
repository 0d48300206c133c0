//! Several people of one company, what they agreed on, who asked, and when to look again.

use readiness_assessment::group::Role;
use readiness_assessment::{Answer, Answers, Assurance, Confidence, Language, Response};
use readiness_store::{Answered, Error, NewRespondent, Noun, Op, Reminder, Request, Writer};

use crate::sample::{Library, at, begin, begun, load, rated};

const AT: &str = "2026-11-22T12:00:00+08:00";

fn answers() -> Answers {
    let sure = Answer { note: "舊系統".into(), confidence: Some(Confidence::Guess), ..Answer::said(rated(2)) };
    let none = Answer::said(Response::NotApplicable { reason: "沒有數據".into() });
    [("q-1", sure), ("q-2", Answer::said(Response::DontKnow)), ("q-3", none)]
        .map(|(id, one)| (id.to_owned(), one))
        .into()
}

fn person<'a>(id: &'a str, assessment_id: &'a str, answers: &'a Answers) -> NewRespondent<'a> {
    NewRespondent { id, assessment_id, name: "陳太", role: Role::Staff, pillars: None, received: AT, answers }
}

fn people(library: &Library) -> Vec<(String, usize)> {
    let people = library.store.respondents("a").unwrap();
    people.into_iter().map(|person| (person.id, person.answers.len())).collect()
}

#[test]
fn a_person_comes_out_as_they_went_in_and_their_next_answers_replace_the_last() {
    let (mut library, said, pillars) = (begun(), answers(), ["data".to_owned()]);
    let new = NewRespondent { pillars: Some(&pillars), ..person("p", "a", &said) };
    library.store.transact(Op::Respondent, &at(1), |writer| writer.put_respondent(&new)).unwrap();
    let found = library.store.respondents("a").unwrap().pop().unwrap();
    assert_eq!((found.name.as_str(), found.role, found.pillars.as_deref()), ("陳太", Role::Staff, Some(&pillars[..])));
    assert_eq!((found.received.as_str(), found.answers), (AT, said.clone()));

    let less: Answers = said.iter().take(1).map(|(id, answer)| (id.clone(), answer.clone())).collect();
    let again = |writer: &Writer<'_>| writer.put_respondent(&person("p", "a", &less));
    library.store.transact(Op::Respondent, &at(2), again).unwrap();
    assert_eq!(people(&library), [("p".to_owned(), 1)]);
    library.store.undo().unwrap();
    assert_eq!(people(&library), [("p".to_owned(), 3)]);
    library.store.transact(Op::Respondent, &at(3), |writer| writer.remove_respondent("a", "p")).unwrap();
    assert_eq!(people(&library), []);
    library.store.undo().unwrap();
    assert_eq!(people(&library), [("p".to_owned(), 3)]);
}

#[test]
fn the_answers_of_one_person_belong_to_one_assessment() {
    let (mut library, said) = (begun(), answers());
    library.store.transact(Op::NewAssessment, &at(1), |writer| begin(writer, "b", "p")).unwrap();
    library.store.transact(Op::Respondent, &at(2), |writer| writer.put_respondent(&person("x", "a", &said))).unwrap();
    let other =
        library.store.transact(Op::Respondent, &at(3), |writer| writer.put_respondent(&person("x", "b", &said)));
    assert!(matches!(other, Err(Error::Exists { noun: Noun::Respondent, .. })), "{other:?}");
    library.store.transact(Op::Respondent, &at(4), |writer| writer.remove_respondent("b", "x")).unwrap();
    assert_eq!(people(&library), [("x".to_owned(), 3)]);
}

#[test]
fn what_was_agreed_ends_with_another_answer_and_not_with_a_note() {
    let mut library = begun();
    let agree = |writer: &Writer<'_>| {
        writer.set_response("a", "q", Some(&rated(3)), Language::Chinese)?;
        writer.set_answer_assurance("a", "q", Some(Assurance::Facilitated))?;
        writer.set_consensus("a", "q", Some(("兩位股東都同意", "財務主任認為只有 2 級")))
    };
    library.store.transact(Op::Consensus, &at(1), agree).unwrap();
    library.store.transact(Op::Note, &at(2), |writer| writer.set_note("a", "q", "x")).unwrap();
    let agreed = library.store.consensus("a").unwrap();
    assert_eq!((agreed["q"].dissent.as_str(), &agreed["q"].decided), ("財務主任認為只有 2 級", &at(1)));
    let change = |writer: &Writer<'_>| writer.set_response("a", "q", Some(&rated(4)), Language::Chinese);
    library.store.transact(Op::Answer, &at(3), change).unwrap();
    assert!(library.store.consensus("a").unwrap().is_empty());
    library.store.undo().unwrap();
    assert_eq!(library.store.consensus("a").unwrap(), agreed);
}

#[test]
fn an_answer_carried_over_keeps_its_time_until_it_is_confirmed() {
    let mut library = begun();
    let how = Answered { language: Language::English, at: at(0) };
    let answer = Answer::said(rated(2));
    let carry = |writer: &Writer<'_>| writer.carry_answer("a", "q", &answer, Some(&how));
    library.store.transact(Op::Reassess, &at(5), carry).unwrap();
    assert_eq!(load(&library.store).answered["q"], how);
    let confirm = |writer: &Writer<'_>| {
        writer.confirm_answer("a", "q", Language::Chinese)?;
        writer.confirm_answer("a", "never-answered", Language::Chinese)
    };
    library.store.transact(Op::Answer, &at(6), confirm).unwrap();
    let stored = load(&library.store);
    assert_eq!(stored.answered["q"], Answered { language: Language::Chinese, at: at(6) });
    assert_eq!((stored.answers.len(), &stored.answers["q"]), (1, &answer));
}

#[test]
fn a_request_a_version_and_a_reminder_are_kept_and_taken_back() {
    let mut library = begun();
    let request = Request {
        asked_for: "other".into(),
        pillars: Some(vec!["data".into()]),
        asker: "陳太".into(),
        role: Role::Leader,
        anonymous: true,
        due: Some("2026-12-10".into()),
    };
    library.store.transact(Op::Import, &at(1), |writer| writer.set_request("a", &request)).unwrap();
    assert_eq!(library.store.request("a").unwrap(), Some(request));
    library.store.transact(Op::Migrate, &at(2), |writer| writer.set_version("a", "2027.1")).unwrap();
    assert_eq!(load(&library.store).summary.instrument_version, "2027.1");
    for reminder in [Reminder::On("2027-02-20".into()), Reminder::Never] {
        library.store.transact(Op::Reminder, &at(3), |writer| writer.set_reminder("a", Some(&reminder))).unwrap();
        assert_eq!(library.store.reminder("a").unwrap(), Some(reminder));
    }
    library.store.transact(Op::Reminder, &at(4), |writer| writer.set_reminder("a", None)).unwrap();
    assert_eq!(library.store.reminder("a").unwrap(), None);
    for _ in 0..5 {
        library.store.undo().unwrap();
    }
    assert_eq!(library.store.request("a").unwrap(), None);
    assert_eq!(load(&library.store).summary.instrument_version, "2026.1");
}
