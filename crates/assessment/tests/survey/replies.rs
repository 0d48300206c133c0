//! What a reply may be: everything wrong with it is told at once, with its place.

use std::collections::BTreeMap;

use readiness_assessment::survey::{Contact, Replies, Reply, Survey, Value};
use readiness_assessment::{Problem, ProblemKind};

use crate::files::{Files, PROVIDER, USER};
use crate::scenario::{counts, many, one, rows, shares};

fn told(problems: Vec<Problem>) -> Vec<String> {
    let line = |problem: Problem| match problem.kind {
        ProblemKind::NotAllowed { found, allowed } => format!("{} | {found} | {allowed}", problem.place),
        ProblemKind::Unknown { allowed } => format!("{} | unknown | {allowed}", problem.place),
        ProblemKind::Missing { allowed } => format!("{} | missing | {allowed}", problem.place),
        ProblemKind::Contradiction { between } => format!("{} | contradiction | {between}", problem.place),
        other => format!("{} | {other:?}", problem.place),
    };
    problems.into_iter().map(line).collect()
}

fn plain(value: Value) -> Reply {
    Reply { value, other: BTreeMap::new() }
}

fn words(value: Value, other: &[(u32, &str)]) -> Reply {
    Reply { value, other: other.iter().map(|(code, words)| (*code, (*words).to_owned())).collect() }
}

/// What is wrong with a reply when question 35 was answered with 1 and 10.
fn wrong(survey: &Survey, question: &str, reply: &Reply) -> Vec<String> {
    let replies = Replies::from([("q35".to_owned(), plain(many([1, 10])))]);
    told(survey.check_reply(survey.question(question).unwrap(), reply, &replies))
}

#[test]
fn a_reply_to_the_user_survey_that_cannot_be_kept() {
    let survey = Files::shipped(USER).parse().unwrap();
    let long = "字".repeat(501);
    let cases = [
        ("q34", plain(one(9)), vec!["answers.q34 | 9 | 1, 2, 3, 4, 5, 6, 7, 8"]),
        ("q34", plain(many([1])), vec!["answers.q34 | multiple | single"]),
        ("q35", plain(many([])), vec!["answers.q35 | Empty"]),
        ("q35", plain(many([1, 11])), vec!["answers.q35 | contradiction | 1, 11"]),
        ("q35", words(many([1]), &[(10, "x")]), vec!["answers.q35.other.10 | x | –"]),
        ("q35", words(many([1, 10]), &[(1, "x")]), vec!["answers.q35.other.1 | x | 10"]),
        ("q35", words(many([10]), &[(10, " ")]), vec!["answers.q35.other.10 | Empty"]),
        ("q35", words(many([10]), &[(10, &long)]), vec!["answers.q35.other.10 | 501 × | ≤ 500 ×"]),
        ("q37", plain(rows([])), vec!["answers.q37 | Empty"]),
        ("q37", plain(rows([("2", 1)])), vec!["answers.q37.2 | unknown | 1, 10"]),
        ("q37", plain(rows([("1", 5)])), vec!["answers.q37.1 | 5 | 1, 2, 3, 4"]),
        (
            "q37",
            plain(rows([("11", 5), ("x", 1)])),
            vec![
                "answers.q37.11 | unknown | 1, 10",
                "answers.q37.11 | 5 | 1, 2, 3, 4",
                "answers.q37.x | unknown | 1, 10",
            ],
        ),
        ("q49", plain(Value::Contact(Contact::default())), vec!["answers.q49 | Empty"]),
    ];
    for (question, reply, expected) in cases {
        assert_eq!(wrong(&survey, question, &reply), expected, "{question} {reply:?}");
    }
    for good in [words(many([1, 10]), &[(10, "words")]), plain(many([10])), plain(many([11]))] {
        assert_eq!(wrong(&survey, "q35", &good), [""; 0]);
    }
}

#[test]
fn a_reply_to_the_supplier_survey_that_cannot_be_kept() {
    let survey = Files::shipped(PROVIDER).parse().unwrap();
    let cases = [
        ("q8", plain(many([1, 2, 3, 4])), vec!["answers.q8 | 4 × | ≤ 3 ×"]),
        ("q6", plain(counts([])), vec!["answers.q6 | Empty"]),
        ("q6", plain(counts([(1, 0)])), vec!["answers.q6.1 | 0 | 1–1000000"]),
        ("q6", plain(counts([(5, 1_000_001)])), vec!["answers.q6.5 | 1000001 | 1–1000000"]),
        ("q6", plain(counts([(1, 2), (7, 1)])), vec!["answers.q6 | contradiction | 1, 7"]),
        ("q6", plain(counts([(8, 2)])), vec!["answers.q6.8 | 2 | 1"]),
        ("q6", plain(counts([(9, 1)])), vec!["answers.q6.9 | 9 | 1, 2, 3, 4, 5, 6, 7, 8"]),
        ("q15a", plain(shares([("hk", 60), ("cn", 30), ("os", 0)])), vec!["answers.q15a | 90% | 100%"]),
        ("q15a", plain(shares([("hk", 60), ("cn", 40)])), vec!["answers.q15a.os | missing | 0–100"]),
        (
            "q15a",
            plain(shares([("hk", u32::MAX), ("cn", u32::MAX), ("mars", 0)])),
            vec![
                "answers.q15a.mars | unknown | hk, cn, os",
                "answers.q15a.os | missing | 0–100",
                "answers.q15a | 8589934590% | 100%",
            ],
        ),
        ("q30", plain(Value::Number(0.0)), vec!["answers.q30 | 0 | 0.5, 1 … 300"]),
        ("q30", plain(Value::Number(300.5)), vec!["answers.q30 | 300.5 | 0.5, 1 … 300"]),
        ("q30", plain(Value::Number(1.25)), vec!["answers.q30 | 1.25 | 0.5, 1 … 300"]),
        ("q30", plain(Value::Number(f64::NAN)), vec!["answers.q30 | NaN | 0.5, 1 … 300"]),
        ("q29", plain(Value::Text(" ".to_owned())), vec!["answers.q29 | Empty"]),
        ("q29", plain(Value::Text("x".repeat(2_001))), vec!["answers.q29 | 2001 × | ≤ 2000 ×"]),
    ];
    for (question, reply, expected) in cases {
        assert_eq!(wrong(&survey, question, &reply), expected, "{question} {reply:?}");
    }
    for (question, good) in [
        ("q30", Value::Number(0.5)),
        ("q30", Value::Number(300.0)),
        ("q6", counts([(1, 1_000_000)])),
        ("q14", rows([("b", 9)])),
        ("q29", Value::Text("x".repeat(2_000))),
    ] {
        assert_eq!(wrong(&survey, question, &plain(good)), [""; 0], "{question}");
    }
}

#[test]
fn a_whole_file_is_checked_at_once_and_what_is_not_asked_is_no_fault() {
    let survey = Files::shipped(USER).parse().unwrap();
    let file = |replies: &[(&str, Value)]| {
        let replies = replies.iter().map(|(id, value)| ((*id).to_owned(), plain(value.clone())));
        told(survey.check_replies(&replies.collect()))
    };
    let kept = [("q35", many([11])), ("q37", rows([("4", 3)])), ("q38", many([1])), ("q44", many([2]))];
    assert_eq!(file(&kept), [""; 0]);
    let wrong = [("q1", one(1)), ("q33", one(21)), ("q35", many([4])), ("q37", rows([("4", 1), ("5", 1)]))];
    let found = file(&wrong);
    assert_eq!(found.len(), 3, "{found:#?}");
    assert!(found[0].starts_with("answers.q1 | unknown | q33, q34, "), "{found:#?}");
    assert!(found[1].starts_with("answers.q33 | 21 | 1, 2, "), "{found:#?}");
    assert_eq!(found[2], "answers.q37.5 | unknown | 4");
}
