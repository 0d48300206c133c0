use crate::files::{Files, USER};

#[test]
fn the_user_survey_asks_the_questions_of_the_study() {
    let survey = Files::shipped(USER).parse().unwrap();
    let numbers: Vec<u32> = survey.questions().map(|question| question.number).collect();
    assert_eq!(numbers, (33..=49).collect::<Vec<_>>());
}

#[test]
fn conditions_are_written_in_their_canonical_form() {
    let survey = Files::shipped(USER).parse().unwrap();
    let written: Vec<String> = survey
        .questions()
        .filter_map(|question| Some(format!("{}: {}", question.id, survey.expression(question.ask_if.as_ref()?))))
        .collect();
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
    assert_eq!(written, expected);
}
