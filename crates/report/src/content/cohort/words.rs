use readiness_assessment::cohort::{Count, Heard, Label};
use readiness_locale::Translator;

use crate::content::voices::{list, own};

/// How many companies, as far as it may be told.
pub(super) fn count(voice: &Translator, count: Count) -> String {
    match count {
        Count::Exact(n) => n.to_string(),
        Count::AtLeast(n) => voice.cohort_at_least(&n.to_string()),
        Count::Few => voice.cohort_few(),
    }
}

/// What a class is called.
pub(in crate::content) fn label(voice: &Translator, label: &Label) -> String {
    match label {
        Label::Words(text) => own(voice, text),
        Label::NotStated => voice.cohort_not_stated(),
        Label::With => voice.cohort_with(),
        Label::Without => voice.cohort_without(),
    }
}

/// What several classes are called that are told together.
pub(in crate::content) fn together(voice: &Translator, names: &[String]) -> String {
    match names {
        [name] => name.clone(),
        names => voice.cohort_together(&list(voice, names)),
    }
}

/// What was said to a question.
pub(super) fn heard(voice: &Translator, heard: Heard) -> String {
    match heard {
        Heard::NotApplicable => voice.cohort_not_applicable(),
        Heard::Unanswered => voice.cohort_unanswered(),
        Heard::DontKnow => voice.cohort_dont_know(),
        Heard::Rated(rating) => voice.cohort_rung(&rating.number().to_string()),
    }
}
