use readiness_assessment::cohort::tenths;
use readiness_assessment::instrument::Question;
use readiness_assessment::scoring::{Score, Shown, Status, band_of};
use readiness_assessment::{Answer, Confidence, Response};
use readiness_locale::Translator;

use super::{Name, Row};
use crate::content::peer_figure;
use crate::{PeerGroup, Proof, Report, Section};

/// The whole, what lets a reader check it, the pillars, and as far as the report has them dimensions and questions.
pub(super) fn rows<'r>(report: &'r Report<'r>) -> Vec<Row<'r>> {
    let (instrument, outcome) = (report.instrument, report.outcome);
    let mut rows = whole(report);
    rows.extend(outcome.pillars.iter().map(|pillar| {
        let name = instrument.pillar(&pillar.id).map_or(Name::None, |known| Name::Text(&known.name));
        Row { score: shown(pillar.score), band: pillar.band, ..Row::new("pillar", &pillar.id, name) }
    }));
    if report.sections.contains(&Section::Results) {
        rows.extend(outcome.dimensions.iter().map(|dimension| {
            let name = instrument.dimension(&dimension.id).map_or(Name::None, |known| Name::Text(&known.name));
            let band = dimension.score.map(|score| band_of(instrument, score.value()));
            Row { score: shown(dimension.score), band, ..Row::new("dimension", &dimension.id, name) }
        }));
    }
    if report.sections.contains(&Section::Peers) {
        rows.extend(report.peers.iter().filter_map(|group| peers(report, group)));
    }
    if report.sections.contains(&Section::Answers) {
        rows.extend(instrument.questions().filter_map(|question| answered(report, question)));
    }
    rows
}

fn whole<'r>(report: &'r Report<'r>) -> Vec<Row<'r>> {
    let outcome = report.outcome;
    let proof = Proof::of(report.data, outcome);
    let overall = outcome.overall.as_ref();
    let mut rows = vec![
        Row {
            score: shown(overall.map(|overall| overall.score)),
            status: match overall.map(|overall| &overall.status) {
                Some(Status::Final) => "final",
                Some(Status::Provisional(_)) => "provisional",
                None => "none",
            },
            band: overall.map(|overall| overall.band),
            ..Row::new("overall", &report.instrument.id, Name::Text(&report.instrument.title))
        },
        Row::new("check-code", proof.code, Name::None),
        Row::new("answers-sha256", proof.sha256, Name::None),
    ];
    if let Some(range) = outcome.range {
        let ends = [("low", range.low), ("high", range.high)];
        rows.extend(
            ends.map(|(id, end)| Row { score: Shown::of(end).to_string(), ..Row::new("range", id, Name::None) }),
        );
    }
    if let Some((pillar, band)) = &outcome.brake {
        let name = report.instrument.pillar(pillar).map_or(Name::None, |known| Name::Text(&known.name));
        rows.push(Row { band: Some(*band), ..Row::new("brake", pillar, name) });
    }
    rows
}

/// Similar companies, as far as a figure about them may be told.
fn peers<'r>(report: &Report<'r>, group: &'r PeerGroup) -> Option<Row<'r>> {
    let figures = group.figures.as_ref()?;
    let said = report.edition.languages().iter().map(|language| {
        let voice = Translator::new(*language);
        [peer_figure(&voice, figures), voice.report_peers_intro()].join("\n")
    });
    Some(Row {
        score: tenths(&figures.peers.overall).to_string(),
        note: said.collect::<Vec<_>>().join("\n"),
        ..Row::new("peers", group.by.code(), Name::Text(&group.class))
    })
}

/// A question of the form, or another one that was answered all the same.
fn answered<'r>(report: &'r Report<'r>, question: &'r Question) -> Option<Row<'r>> {
    let row = Row::new("question", &question.id, Name::Text(&question.text));
    let asked = report.instrument.form_questions(report.outcome.form).any(|asked| asked.id == question.id);
    let Some(answer) = report.answers.get(&question.id) else {
        return asked.then_some(Row { status: "unanswered", ..row });
    };
    let (score, status, reason) = match &answer.response {
        Some(Response::Rating(rating)) => (rating.number().to_string(), "rated", ""),
        Some(Response::DontKnow) => (String::new(), "dont_know", ""),
        Some(Response::NotApplicable { reason }) => (String::new(), "not_applicable", reason.as_str()),
        None => (String::new(), "unanswered", ""),
    };
    Some(Row {
        score,
        status: if asked { status } else { "not_counted" },
        note: note(answer, reason),
        evidence: answer.backing().collect::<Vec<_>>().join("\n"),
        confidence: answer.confidence.map_or("", Confidence::code),
        assurance: answer.assurance.unwrap_or(report.assurance).code(),
        ..row
    })
}

/// A reason comes before a note.
fn note(answer: &Answer, reason: &str) -> String {
    let said = [reason, answer.note.as_str()].into_iter().filter(|text| !text.is_empty());
    said.collect::<Vec<_>>().join("\n")
}

fn shown(score: Option<Score>) -> String {
    score.map(|score| score.shown().to_string()).unwrap_or_default()
}
