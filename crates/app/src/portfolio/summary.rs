use readiness_assessment::scoring::{Band, Shown};
use readiness_assessment::{Form, Fraction};
use readiness_store::{Standing, Summary as Head};

use super::fresh::kept;
use crate::api::assessment::Summary;
use crate::api::questionnaire::BandCode;
use crate::assessment::Loaded;

/// A line in a list about what is loaded.
pub(crate) fn summary(loaded: Loaded<'_>) -> Summary {
    let standing = kept(&loaded.outcome);
    line(loaded.stored.summary, &standing)
}

/// A line about an assessment whose questionnaire this program does not have.
pub(crate) fn unscored(head: Head, answered: usize) -> Summary {
    let answered = u32::try_from(answered).unwrap_or(u32::MAX);
    line(head, &Standing { answered, ..Standing::default() })
}

pub(super) fn line(head: Head, standing: &Standing) -> Summary {
    let missing = (standing.asked == 0).then(|| format!("{} {}", head.instrument_id, head.instrument_version));
    Summary {
        id: head.id,
        name: head.name,
        name_other: head.name_other,
        label: head.label,
        form: Form::from_code(&head.form).unwrap_or(Form::Express).into(),
        started: head.started,
        updated: head.updated,
        answered: standing.answered,
        total: standing.asked,
        shown: standing.overall.as_ref().map(|overall| shown(overall.score)),
        band: standing.overall.as_ref().and_then(|overall| band(&overall.band)),
        provisional: standing.overall.as_ref().is_some_and(|overall| !overall.last),
        missing,
        look_again: None,
    }
}

fn shown((numerator, denominator): (u32, u32)) -> String {
    Shown::of(Fraction::new(numerator, denominator.max(1))).to_string()
}

fn band(code: &str) -> Option<BandCode> {
    Band::CODES.into_iter().find(|(known, _)| *known == code).map(|(_, band)| band.into())
}
