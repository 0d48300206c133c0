//! Whether what is printed in a report is still what follows from the answers it carries.

use readiness_report::Proof;
use readiness_report::reading::Carried;

use crate::api::exchange::{Agreement, AgreementCode, Figure, FigureCode, FigureState};
use crate::api::questionnaire::Localised;
use crate::assessment::Loaded;
use crate::catalogue::text as both;

/// Compares the printed figures with those computed anew from the answers.
pub(super) fn agreement(carried: &Carried, loaded: &Loaded<'_>) -> Agreement {
    let (printed, outcome) = (&carried.printed, &loaded.outcome);
    let proof = Proof::of(&carried.data, outcome);
    let overall = outcome.overall.as_ref();
    let score = overall.map(|overall| same(&overall.score.shown().to_string()));
    let mut figures = vec![
        figure(FigureCode::Score, None, printed.score.as_deref(), score),
        figure(FigureCode::Band, None, printed.band.as_deref(), band(loaded)),
    ];
    for pillar in &outcome.pillars {
        let name = loaded.instrument.pillars.iter().find(|known| known.id == pillar.id).map(|known| both(&known.name));
        let computed = pillar.score.map(|score| same(&score.shown().to_string()));
        let printed = printed.pillars.get(&pillar.id).map(String::as_str);
        figures.push(figure(FigureCode::Pillar, name, printed, computed));
    }
    let (code, sha256) = (Some(same(&proof.code)), Some(same(&proof.sha256)));
    figures.push(figure(FigureCode::Code, None, printed.code.as_deref(), code));
    figures.push(figure(FigureCode::Sha256, None, printed.sha256.as_deref(), sha256));
    // Where no score can be computed, none is printed.
    figures.retain(|figure| figure.printed.is_some() || figure.computed.is_some());
    let verdict = verdict(&figures, printed.added);
    Agreement { verdict, figures, added: printed.added }
}

/// The band's name.
fn band(loaded: &Loaded<'_>) -> Option<Localised> {
    let band = loaded.outcome.overall.as_ref()?.band;
    loaded.instrument.bands.iter().find(|info| info.band == band).map(|info| both(&info.name))
}

fn figure(code: FigureCode, name: Option<Localised>, printed: Option<&str>, computed: Option<Localised>) -> Figure {
    let printed = printed.map(|printed| match code {
        FigureCode::Band => without_span(printed).to_owned(),
        FigureCode::Score | FigureCode::Pillar => printed.to_owned(),
        // Long ones may be printed on two lines.
        FigureCode::Code | FigureCode::Sha256 => solid(printed),
    });
    let state = match (&printed, &computed) {
        (None, _) => FigureState::Missing,
        (Some(printed), Some(computed)) if is_said(printed, computed) => FigureState::Agrees,
        (Some(_), _) => FigureState::Differs,
    };
    Figure { code, name, printed, computed, state }
}

/// Whether `printed` is the computed words in either language or, as a bilingual report has it, in both.
fn is_said(printed: &str, computed: &Localised) -> bool {
    let (en, zh) = (solid(&computed.en), solid(&computed.zh));
    let printed = solid(printed);
    printed == en || printed == zh || printed == format!("{zh}{en}")
}

/// A band is printed with the scores it reaches from and to.
fn without_span(printed: &str) -> &str {
    printed.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || ".–-".contains(c))
}

fn solid(text: &str) -> String {
    text.split_whitespace().collect()
}

/// One difference is enough. To agree, every figure must have been found, and nothing may lie over it.
fn verdict(figures: &[Figure], added: bool) -> AgreementCode {
    let any = |state| figures.iter().any(|figure| figure.state == state);
    if any(FigureState::Differs) {
        AgreementCode::Differs
    } else if added || any(FigureState::Missing) {
        AgreementCode::Unchecked
    } else {
        AgreementCode::Agrees
    }
}

/// Figures are the same in every language.
fn same(text: &str) -> Localised {
    Localised { en: text.to_owned(), zh: text.to_owned() }
}
