//! Every way through the survey for suppliers.

use readiness_assessment::survey::Value;

use crate::files::PROVIDER;
use crate::scenario::{Scenario, Seen, assert_complete, contact, counts, many, one, rows, shares, with_words};

/// Short of computing power, collecting data, hiring in Hong Kong.
fn growing() -> Seen {
    Scenario::of(PROVIDER)
        .say("q1", with_words(many(1..=11), 11, "quantum"))
        .say("q2", with_words(one(5), 5, "too young to tell"))
        .say("q3", many(1..=20))
        .say("q4", one(1))
        .say("q5", many([1, 2, 3, 5]))
        .say("q6", with_words(counts([(1, 1), (2, 20), (3, 1_000_000), (4, 4), (5, 5), (6, 6)]), 6, "TPU v4"))
        .say("q8", many([1, 2, 3]))
        .say("q9", one(1))
        .then("q9", &REST_WITH_DATA)
        .say("q14", rows([("a", 1), ("b", 8)]))
        .then(
            "q14",
            &[
                "q15a", "q15b", "q16", "q19", "q22", "q23", "q24", "q25", "q26", "q27", "q28", "q29", "q30", "q31",
                "q32",
            ],
        )
        .say("q15a", shares([("hk", 60), ("cn", 40), ("os", 0)]))
        .say("q15b", shares([("hk", 0), ("cn", 0), ("os", 100)]))
        .say("q16", one(1))
        .say("q17", many(1..=8))
        .say("q19", one(2))
        .say("q20", many(1..=6))
        .then(
            "q16",
            &["q17", "q19", "q20", "q22", "q23", "q24", "q25", "q26", "q27", "q28", "q29", "q30", "q31", "q32"],
        )
        .say("q23", many(1..=7))
        .say("q27", many(1..=20))
        .say("q28", many(1..=7))
        .say("q29", Value::Text("Peak Vision Limited".to_owned()))
        .say("q30", Value::Number(0.5))
        .say("q32", contact("Wong Siu Ming"))
        .kept(&[])
        .end()
}

const REST_WITH_DATA: [&str; 18] = [
    "q10", "q11", "q12", "q13", "q14", "q16", "q19", "q22", "q23", "q24", "q25", "q26", "q27", "q28", "q29", "q30",
    "q31", "q32",
];

/// Enough computing power, no data, no AI staff, posts moving away.
fn leaving() -> Seen {
    Scenario::of(PROVIDER)
        .say("q4", one(2))
        .say("q6", counts([(8, 1)]))
        .say("q8", many([7, 8, 9]))
        .say("q9", one(5))
        .say("q14", rows([("a", 9), ("b", 9)]))
        .say("q16", one(5))
        .say("q18", many(1..=7))
        .say("q19", one(5))
        .say("q21", many(1..=4))
        .then(
            "q4",
            &[
                "q6", "q7", "q8", "q9", "q13", "q14", "q16", "q18", "q19", "q21", "q22", "q23", "q24", "q25", "q26",
                "q27", "q28", "q29", "q30", "q31", "q32",
            ],
        )
        .end()
}

/// Short of computing power with no way out, and staff of one sort only.
fn one_sort() -> Seen {
    Scenario::of(PROVIDER)
        .say("q4", one(1))
        .say("q5", many([4]))
        .say("q6", counts([(7, 1)]))
        .say("q8", many([4, 5, 6]))
        .say("q14", rows([("a", 9), ("b", 2)]))
        .then(
            "q14",
            &["q15b", "q16", "q19", "q22", "q23", "q24", "q25", "q26", "q27", "q28", "q29", "q30", "q31", "q32"],
        )
        .say("q14", rows([("a", 2), ("b", 9)]))
        .then(
            "q14",
            &["q15a", "q16", "q19", "q22", "q23", "q24", "q25", "q26", "q27", "q28", "q29", "q30", "q31", "q32"],
        )
        .end()
}

/// Each option of every single choice, and each cell of question 14.
fn each_option() -> Seen {
    let mut walk = Scenario::of(PROVIDER);
    let singles = [
        ("q2", 5),
        ("q4", 3),
        ("q7", 9),
        ("q13", 8),
        ("q16", 6),
        ("q19", 6),
        ("q22", 11),
        ("q24", 9),
        ("q25", 7),
        ("q26", 4),
        ("q31", 4),
    ];
    for (question, last) in singles {
        for code in 1..=last {
            walk = walk.say(question, one(code));
        }
    }
    for code in 1..=9 {
        walk = walk.say("q14", rows([("a", code), ("b", code)]));
    }
    for code in (2..=6).chain([1]) {
        walk = walk.say("q9", one(code));
    }
    for (question, last) in [("q10", 4), ("q11", 3), ("q12", 4)] {
        for code in 1..=last {
            walk = walk.say(question, one(code));
        }
    }
    walk.end()
}

#[test]
fn every_question_option_and_route_is_walked() {
    let mut seen = Seen::default();
    for walk in [growing(), leaving(), one_sort(), each_option()] {
        seen.add(walk);
    }
    assert_complete(PROVIDER, &seen);
}

#[test]
fn hiring_decides_which_reasons_are_asked() {
    for (hiring, reasons) in [(1, Some("q17")), (2, Some("q17")), (3, None), (4, None), (5, Some("q18")), (6, None)] {
        let rest = ["q19", "q22", "q23", "q24", "q25", "q26", "q27", "q28", "q29", "q30", "q31", "q32"];
        let expected: Vec<&str> = reasons.into_iter().chain(rest).collect();
        Scenario::of(PROVIDER).say("q16", one(hiring)).then("q16", &expected).end();
    }
}
