use readiness_assessment::Instrument;
use readiness_assessment::scoring::{Outcome, Reply, Score};
use readiness_locale::Translator;

use super::score::pillar_name;
use crate::console::Said;

/// Where every figure comes from: values, sum, count, fraction, rounding.
pub(super) fn explain(said: &mut Said, instrument: &Instrument, outcome: &Outcome, tr: &Translator) {
    said.line("");
    said.line(tr.cli_explain_heading());
    for dimension in &outcome.dimensions {
        let name = instrument.dimension(&dimension.id).map_or("", |known| known.name.get(tr.language()));
        said.line(format!("{name}{}", trace(dimension.score, tr)));
        for weighed in &dimension.questions {
            said.line(format!("  {}: {}", weighed.question, reply(weighed.reply, tr)));
        }
    }
    for pillar in &outcome.pillars {
        said.line(format!("{}{}", pillar_name(instrument, &pillar.id, tr), trace(pillar.score, tr)));
    }
    let overall = outcome.overall.as_ref().map(|overall| overall.score);
    said.line(format!("{}{}", tr.cli_overall_label(), trace(overall, tr)));
}

fn trace(score: Option<Score>, tr: &Translator) -> String {
    match score {
        None => tr.cli_trace_none(),
        Some(score) => {
            let (sum, count) = (score.sum.to_string(), score.count.to_string());
            tr.cli_trace(&count, &score.value().to_string(), &score.shown().to_string(), &sum)
        }
    }
}

fn reply(reply: Reply, tr: &Translator) -> String {
    match reply {
        Reply::Rated(rating) => rating.number().to_string(),
        Reply::DontKnow => tr.answer_dont_know(),
        Reply::NotApplicable => tr.answer_not_applicable(),
        Reply::Unanswered => tr.cli_unanswered(),
    }
}
