//! The notation of conditions: its canonical form, and what is wrong with a text, with the column where it is wrong.

use readiness_assessment::survey::{Column, Condition, Survey, Test};
use readiness_assessment::{Problem, ProblemKind};

use crate::files::{Files, PROVIDER, USER};

fn read(survey: &Survey, text: &str) -> Result<Condition, Vec<Problem>> {
    survey.condition(text, "here")
}

#[test]
fn a_text_has_one_canonical_form_that_reads_as_the_same_condition() {
    let cases = [
        (USER, "q35 has 11", "q35 has 11"),
        (USER, "  q35   has 11,3 ,  4", "q35 has 3, 4, 11"),
        (USER, "((q35 lacks 11))", "q35 lacks 11"),
        (USER, "q33 in 7", "q33 = 7"),
        (USER, "q33 not in 7", "q33 <> 7"),
        (USER, "q33 not in 9, 7", "q33 not in 7, 9"),
        (USER, "row 3 of q37 in 1, 2", "row 3 of q37 in 1, 2"),
        (USER, "any row of q37 in 3", "any row of q37 = 3"),
        (USER, "no row of q37 in 3, 4", "no row of q37 in 3, 4"),
        (USER, "q33 = 1 or q33 = 2 and q34 = 1", "q33 = 1 or q33 = 2 and q34 = 1"),
        (USER, "(q33 = 1 or q33 = 2) and q34 = 1", "(q33 = 1 or q33 = 2) and q34 = 1"),
        (USER, "q33 = 1 or (q33 = 2 or q34 = 1)", "q33 = 1 or q33 = 2 or q34 = 1"),
        (USER, "q33 = 1 and (q35 has 2 and (q34 = 1))", "q33 = 1 and q35 has 2 and q34 = 1"),
        (PROVIDER, "row a of q14 <> 9", "row a of q14 <> 9"),
        (PROVIDER, "q6 lacks 8, 7", "q6 lacks 7, 8"),
    ];
    for (id, text, canonical) in cases {
        let survey = Files::shipped(id).parse().unwrap();
        let condition = read(&survey, text).unwrap();
        assert_eq!(survey.expression(&condition), canonical);
        assert_eq!(read(&survey, canonical).unwrap(), condition, "{text}");
    }
}

#[test]
fn and_binds_more_tightly_than_or() {
    let survey = Files::shipped(USER).parse().unwrap();
    let is = |question: &str, code| Condition::Answer {
        question: question.to_owned(),
        column: Column::Whole,
        test: Test::Has(vec![code]),
    };
    let expected = Condition::Any(vec![is("q33", 1), Condition::All(vec![is("q33", 2), is("q34", 3)])]);
    assert_eq!(read(&survey, "q33 = 1 or q33 = 2 and q34 = 3").unwrap(), expected);
}

#[test]
fn a_fault_is_told_with_its_column_and_what_was_expected() {
    let survey = Files::shipped(USER).parse().unwrap();
    let deep = format!("{}q33 = 1{}", "(".repeat(17), ")".repeat(17));
    let long = format!("q33 = 1{}", " or q33 = 1".repeat(100));
    let cases = [
        ("", "here:1", "", "q…, row, any row of, no row of, ("),
        ("q33", "here:4", "", "has, lacks, =, <>, in, not in"),
        ("q33 is 1", "here:5", "is", "has, lacks, =, <>, in, not in"),
        ("q33 = one", "here:7", "one", "1, 2, …"),
        ("q33 = 99999999999", "here:7", "99999999999", "1, 2, …"),
        ("q33 = 1 q34 = 2", "here:9", "q34", "and, or"),
        ("q33 = 1, 2", "here:8", ",", "and, or"),
        ("q33 = 1 and", "here:12", "", "q…, row, any row of, no row of, ("),
        ("(q33 = 1", "here:9", "", ")"),
        ("q33 = 1)", "here:8", ")", "and, or"),
        ("any q37 = 1", "here:5", "q37", "row"),
        ("row 1 q37 = 1", "here:7", "q37", "of"),
        ("row of q37 = 1", "here:5", "of", "a row"),
        ("q33 not 1", "here:9", "1", "in"),
        ("Q33 = 1", "here:1", "Q", "a–z 0–9 - ( ) , = <>"),
        ("q33 = 1 或 q33 = 2", "here:9", "或", "a–z 0–9 - ( ) , = <>"),
        (&deep, "here:17", "(", "≤ 16 × ("),
        (&long, "here", "1107", "≤ 1000"),
    ];
    for (text, place, found, allowed) in cases {
        let kind = ProblemKind::NotAllowed { found: found.to_owned(), allowed: allowed.to_owned() };
        assert_eq!(read(&survey, text), Err(vec![Problem { place: place.to_owned(), kind }]), "{text}");
    }
}

#[test]
fn everything_that_does_not_fit_is_told_at_once() {
    let survey = Files::shipped(USER).parse().unwrap();
    let text = "q99 = 1 or q33 has 1 or q35 = 1 or q33 = 21 or q49 = 1 or q37 = 1 or any row of q37 <> 3 or row 11 of q37 = 1 or row 1 of q35 = 1 or q35 has 1, 1";
    let found: Vec<String> = read(&survey, text)
        .unwrap_err()
        .into_iter()
        .map(|problem| match problem.kind {
            ProblemKind::NotAllowed { found, .. } => format!("{} {found}", problem.place),
            other => format!("{} {other:?}", problem.place),
        })
        .collect();
    let expected = [
        "here:1 q99",
        "here:16 has",
        "here:29 =",
        "here:42 21",
        "here:48 q49: contact",
        "here:59 q37: grid",
        "here:85 <>",
        "here:97 11",
        "here:123 q35: multiple",
        "here:145 Duplicate",
    ];
    assert_eq!(found, expected);
}
