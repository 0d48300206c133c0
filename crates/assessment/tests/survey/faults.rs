//! Surveys with a fault seeded into them: each is refused, by name and place.

use crate::files::{Files, PROVIDER, USER};

const NOW: &str = "sections/now.toml";
const NEXT: &str = "sections/next.toml";
const PEOPLE: &str = "sections/people.toml";

fn user(path: &str, from: &str, to: &str) -> Vec<String> {
    Files::shipped(USER).with(path, from, to).problems()
}

fn provider(path: &str, from: &str, to: &str) -> Vec<String> {
    Files::shipped(PROVIDER).with(path, from, to).problems()
}

/// Exactly one problem, which begins with the place and says this.
fn assert_one(problems: &[String], place: &str, says: &str) {
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].starts_with(&format!("{place} | ")), "{problems:#?}");
    assert!(problems[0].contains(says), "{says:?} is not in {problems:#?}");
}

#[test]
fn a_question_that_can_never_be_asked_is_found() {
    let both = user(NEXT, "q35 has 11 and q44 has 11", "q35 lacks 11 and q44 has 11");
    let chain = "q48: q35 lacks 11 and q44 has 11; q44: q35 has 11";
    assert_one(&both, "sections/next.toml: question[8].ask_if", chain);
    let exclusive = user(NOW, "\"any row of q37 = 3\"", "\"q35 has 11 and q35 has 2\"");
    assert_one(&exclusive, "sections/now.toml: question[4].ask_if", "q38: q35 has 11 and q35 has 2");
    let row = user(NOW, "\"any row of q37 = 3\"", "\"row 2 of q37 = 3 and q35 lacks 2\"");
    assert_one(&row, "sections/now.toml: question[4].ask_if", "row 2 of q37 = 3 and q35 lacks 2");
    let single = provider(PEOPLE, "\"q16 = 5\"", "\"q16 = 5 and q16 in 1, 2\"");
    assert_one(&single, "sections/people.toml: question[7].ask_if", "q18: q16 = 5 and q16 in 1, 2");
    let fixed =
        provider(PEOPLE, "\"row b of q14 <> 9\"", "\"row b of q14 <> 9 and no row of q14 in 1, 2, 3, 4, 5, 6, 7, 8\"");
    assert_one(&fixed, "sections/people.toml: question[4].ask_if", "q15b: row b of q14 <> 9 and no row");
}

#[test]
fn what_a_question_rests_on_is_followed_through_several_others() {
    let far = user(NEXT, "q35 has 11 and q44 has 11", "q42 = 3 and q44 has 11");
    let says = "q48: q42 = 3 and q44 has 11; q41: q35 lacks 11; q42: q35 lacks 11 and q41 lacks 11; q44: q35 has 11";
    assert_one(&far, "sections/next.toml: question[8].ask_if", says);
}

#[test]
fn an_alternative_that_can_never_hold_is_found_though_another_can() {
    let dead = user(NEXT, "q35 has 11 and q44 has 11", "q35 has 11 and (q44 has 11 or q41 has 11)");
    assert_one(&dead, "sections/next.toml: question[8].ask_if", "q48: q35 has 11 and q41 has 11");
}

#[test]
fn at_most_so_many_answers_are_taken_into_account() {
    let path = "sections/money.toml";
    let four = |text: &str| {
        let condition = format!("number = 22\nask_if = \"{text}\"");
        Files::shipped(PROVIDER).with(path, "number = 22", &condition)
    };
    let all = "q8 has 1 and q8 has 2 and q8 has 3 and q8 has 4";
    assert_one(&four(all).problems(), "sections/money.toml: question[1].ask_if", all);
    assert!(four("q8 has 1 and q8 has 2 and q8 has 3").parse().is_ok());
}

#[test]
fn a_grid_that_may_be_asked_without_rows_is_found() {
    for condition in ["q35 has 11", "q35 has 11 or q35 has 2", "q34 = 1"] {
        let problems = user(
            NOW,
            "rows_from = \"q35\"\nask_if = \"q35 lacks 11\"",
            &format!("rows_from = \"q35\"\nask_if = \"{condition}\""),
        );
        assert!(
            problems.iter().any(|problem| problem == "sections/now.toml: question[3].rows_from | q37: q35 → 0 | ≥ 1"),
            "{problems:#?}"
        );
    }
    let always = user(NOW, "rows_from = \"q35\"\nask_if = \"q35 lacks 11\"", "rows_from = \"q35\"");
    assert_one(&always, "sections/now.toml: question[3].rows_from", "q37: q35 → 0");
}

#[test]
fn a_circle_is_found_wherever_it_leads() {
    let own = user(NOW, "ask_if = \"q35 lacks 11\"", "ask_if = \"q36 = 1\"");
    assert_one(&own, "sections/now.toml: question[2].ask_if:1", "q36 | < q36: q33, q34, q35");
    let later = user(NOW, "ask_if = \"q35 lacks 11\"", "ask_if = \"q35 lacks 11 or q41 has 1\"");
    assert_one(&later, "sections/now.toml: question[2].ask_if:17", "q41 | < q36: q33, q34, q35");
    let rows = user(NOW, "rows_from = \"q35\"", "rows_from = \"q41\"");
    assert_one(&rows, "sections/now.toml: question[3].rows_from", "\"q41\" | q35");
}

#[test]
fn what_does_not_exist_or_fit_is_found_with_its_column() {
    let cases = [
        ("q350 lacks 11", ":1", "q350 | q33, q34, q35"),
        ("q35 lacks 12", ":11", "12 | 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"),
        ("q35 = 11", ":5", "= | has, lacks"),
        ("q33 has 1", ":5", "has | =, <>, in, not in"),
        ("q35 lacks", ":10", " | 1, 2, …"),
    ];
    for (condition, column, says) in cases {
        let problems = user(NOW, "ask_if = \"q35 lacks 11\"", &format!("ask_if = \"{condition}\""));
        assert_one(&problems, &format!("sections/now.toml: question[2].ask_if{column}"), says);
    }
}

#[test]
fn options_rows_and_numbers_are_held_against_each_other() {
    let cases = [
        (PROVIDER, "sections/challenges.toml", "at_most = 3", "at_most = 9", "question[5].at_most | 9 | 1–8"),
        (PROVIDER, "sections/challenges.toml", "at_most = 3", "at_most = 0", "question[5].at_most | 0 | 1–8"),
        (
            PROVIDER,
            "sections/challenges.toml",
            "code = 2\nlabel.en = \"No\"",
            "code = 1\nlabel.en = \"No\"",
            "question[1].option.1 | Duplicate",
        ),
        (
            PROVIDER,
            "sections/challenges.toml",
            "label.zh-Hant-HK = \"否\"",
            "label.zh-Hant-HK = \"否\"\nexclusive = true",
            "question[1].option.2 | exclusive | multiple, counts",
        ),
        (
            PROVIDER,
            "sections/challenges.toml",
            "exclusive = true\ndont_know = true",
            "dont_know = true",
            "question[3].option.7.exclusive | missing | exclusive = true",
        ),
        (PROVIDER, PEOPLE, "id = \"b\"", "id = \"a\"", "question[2].row.a | Duplicate"),
        (PROVIDER, PEOPLE, "id = \"q15b\"\nnumber = 15", "id = \"q15a\"\nnumber = 15", "question[4].id | Duplicate"),
        (
            PROVIDER,
            PEOPLE,
            "id = \"q13\"\nnumber = 13",
            "id = \"q31\"\nnumber = 13",
            "question[1].id | \"q31\" | q13, q13a",
        ),
        (PROVIDER, PEOPLE, "id = \"q13\"\nnumber = 13", "id = \"q3\"\nnumber = 3", "question[1].number | 3 | ≥ 12"),
        (PROVIDER, "sections/background.toml", "min = 0.5", "min = 0.4", "question[2].min | 0.4 | 0, 0.5, 1 … 1000000"),
        (PROVIDER, "sections/background.toml", "min = 0.5", "min = 300", "question[2].max | 300 | > 300"),
        (USER, "sections/company.toml", "scale = \"headcount\"", "scale = \"heads\"", "question[2].scale | unknown | "),
        (USER, "sections/company.toml", "kind = \"single\"", "kind = \"choice\"", "question[1].kind | \"choice\" | "),
        (USER, "survey.toml", "\"next\", ", "", "next.toml | unknown | company, now, contact"),
        (USER, "survey.toml", "readiness-survey/1", "readiness-survey/2", "format | Version"),
        (USER, "survey.toml", "published = \"2026-11-24\"", "published = \"today\"", "published | today | "),
    ];
    for (id, path, from, to, says) in cases {
        let problems = Files::shipped(id).with(path, from, to).problems();
        assert!(problems.iter().any(|problem| problem.contains(says)), "{says:?} is not in {problems:#?}");
    }
}

#[test]
fn problems_in_several_files_come_at_once() {
    let problems = Files::shipped(USER)
        .with("survey.toml", "minutes = 8", "minutes = 0")
        .with("scales/effect.toml", "code = 4", "code = 3")
        .with(NOW, "q35 lacks 11", "q35 misses 11")
        .with(NEXT, "text.zh-Hant-HK", "text.zh")
        .problems();
    let places: Vec<&str> = problems.iter().filter_map(|problem| problem.split(" | ").next()).collect();
    let expected = [
        "survey.toml: minutes",
        "scales/effect.toml: option.3",
        "sections/next.toml: question[1].text.zh-Hant-HK",
        "sections/next.toml: question[1].text.zh",
    ];
    assert_eq!(places, expected, "what needs the header is looked at when the header can be read");
}

#[test]
fn a_survey_too_large_to_prove_is_refused_in_good_time() {
    let option =
        |code: usize| format!("[[question.option]]\ncode = {code}\nlabel.en = \"A\"\nlabel.zh-Hant-HK = \"甲\"\n");
    let question = |number: usize, ask: &str| {
        let options: String = (1..=8).map(option).collect();
        format!(
            "[[question]]\nid = \"q{number}\"\nnumber = {number}\nkind = \"multiple\"\n{ask}text.en = \"T\"\ntext.zh-Hant-HK = \"文\"\n{options}"
        )
    };
    let test = |number: usize| (1..=8).map(|code| format!("q{number} has {code}")).collect::<Vec<_>>().join(" and ");
    let impossible = format!("ask_if = \"{} and {} and {} and q3 lacks 1\"\n", test(1), test(2), test(3));
    let questions: String = (1..=3).map(|number| question(number, "")).chain([question(4, &impossible)]).collect();
    let problems = Files::of(&questions).problems();
    assert_one(&problems, "sections/only.toml: question[4].ask_if", "q4: > 500000 | ≤ 500000");
}
