use readiness_assessment::survey::Survey;

use crate::files::{Files, PROVIDER, USER};

fn conditions(survey: &Survey) -> Vec<String> {
    let conditional = survey.questions().filter_map(|question| Some((question, question.ask_if.as_ref()?)));
    conditional.map(|(question, condition)| format!("{}: {}", question.id, survey.expression(condition))).collect()
}

#[test]
fn the_user_survey_asks_the_questions_of_the_study() {
    let survey = Files::shipped(USER).parse().unwrap();
    let numbers: Vec<u32> = survey.questions().map(|question| question.number).collect();
    assert_eq!(numbers, (33..=49).collect::<Vec<_>>());
    let expected = [
        "q36: q35 lacks 11",
        "q37: q35 lacks 11",
        "q38: any row of q37 = 3",
        "q39: q35 lacks 11",
        "q40: q35 lacks 11",
        "q41: q35 lacks 11",
        "q42: q35 lacks 11 and q41 lacks 11",
        "q43: q35 lacks 11 and q41 has 11",
        "q44: q35 has 11",
        "q45: q35 has 11 and q44 lacks 11",
        "q46: q35 has 11",
        "q47: q35 has 11",
        "q48: q35 has 11 and q44 has 11",
    ];
    assert_eq!(conditions(&survey), expected);
}

#[test]
fn the_supplier_survey_asks_the_questions_of_the_study() {
    let survey = Files::shipped(PROVIDER).parse().unwrap();
    let numbers: Vec<u32> = survey.questions().map(|question| question.number).collect();
    let expected: Vec<u32> = (1..=15).chain(15..=32).collect();
    assert_eq!(numbers, expected);
    let expected = [
        "q5: q4 = 1",
        "q10: q9 = 1",
        "q11: q9 = 1",
        "q12: q9 = 1",
        "q15a: row a of q14 <> 9",
        "q15b: row b of q14 <> 9",
        "q17: q16 in 1, 2",
        "q18: q16 = 5",
        "q20: q19 in 1, 2",
        "q21: q19 = 5",
    ];
    assert_eq!(conditions(&survey), expected);
}
