//! What is written reads back as the same questionnaire.

use proptest::prelude::*;
use readiness_assessment::instrument::{Draft, write};
use readiness_assessment::{Form, Text};

use crate::Files;

#[test]
fn the_shipped_questionnaire_reads_back_as_it_was() {
    let shipped = Files::shipped().parse().unwrap();
    let written = Files(write(&shipped));
    assert_eq!(written.parse().unwrap(), shipped);
    assert_eq!(write(&written.parse().unwrap()), written.0, "and is written the same again");
}

/// Any text a person or a hostile pack may put into a field, line breaks and control characters too.
fn words() -> impl Strategy<Value = Text> {
    let said = || prop_oneof!["\\PC{1,12}", "[\"\\\\\n\t\u{1}\u{7f}#=\\[\\]']{1,6}x"];
    (said(), said()).prop_map(|(en, zh)| Text { en: format!("{en}."), zh: format!("{zh}。") })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_words_read_back_as_they_were(title in words(), text in words(), action in words(), about in words(), effort in 1u32..=3) {
        let mut instrument = Files::shipped().parse().unwrap();
        instrument.title = title;
        let question = &mut instrument.pillars[1].dimensions[0].questions[1];
        question.text = text.clone();
        question.example = Some(text);
        let step = question.rungs[3].step.as_mut().unwrap();
        step.effort = effort;
        step.action = action;
        instrument.weights[0].about = about;
        let read = Files(write(&instrument)).parse();
        prop_assert_eq!(read, Ok(instrument));
    }
}

#[test]
fn what_is_empty_is_written_too() {
    let mut instrument = Files::shipped().parse().unwrap();
    instrument.facts.clear();
    instrument.contradictions.clear();
    instrument.negatives.clear();
    instrument.weights.clear();
    instrument.pillars[0].dimensions[0].questions.clear();
    instrument.pillars[2].dimensions.clear();
    let files = Files(write(&instrument));
    assert_eq!(Draft::read(&files.sources()).unwrap().instrument, instrument);
    assert!(files.0.iter().all(|(path, _)| path != "weights.toml"));
    assert_eq!(instrument.form_questions(Form::Express).count(), 12);
}
