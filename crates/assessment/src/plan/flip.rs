use crate::answers::{Answer, Answers, Rating};
use crate::instrument::{Form, Instrument};
use crate::scoring::{Band, Reply, score};

/// A single answer that would put the company into another band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The question's id.
    pub question: String,
    /// The rung today; none while the question is open.
    pub from: Option<Rating>,
    /// The rung that would do it: one up or one down, or for an open question any.
    pub to: Rating,
    /// The band it would be.
    pub band: Band,
}

/// Every single answer that would change the band: a rated one moved by one rung, or an open one (not known, or not yet
/// answered) found out. In the order of the questionnaire, then of the rungs; empty without a score.
pub fn flips(instrument: &Instrument, form: Form, answers: &Answers) -> Vec<Flip> {
    let outcome = score(instrument, form, answers);
    let Some(band) = outcome.overall.as_ref().map(|overall| overall.band) else { return Vec::new() };
    let mut changed = answers.clone();
    let mut found = Vec::new();
    for weighed in outcome.dimensions.iter().flat_map(|dimension| &dimension.questions) {
        let Some(moves) = moves(weighed.reply) else { continue };
        for to in moves {
            changed.insert(weighed.question.clone(), Answer::rated(to));
            let then = score(instrument, form, &changed).overall.map(|overall| overall.band);
            let flip = |then| Flip { question: weighed.question.clone(), from: weighed.reply.rating(), to, band: then };
            found.extend(then.filter(|then| *then != band).map(flip));
        }
        restore(&mut changed, answers, &weighed.question);
    }
    found
}

fn moves(reply: Reply) -> Option<Vec<Rating>> {
    match reply {
        Reply::Rated(rating) => {
            Some(Rating::ALL.into_iter().filter(|to| to.number().abs_diff(rating.number()) == 1).collect())
        }
        Reply::DontKnow | Reply::Unanswered => Some(Rating::ALL.to_vec()),
        Reply::NotApplicable => None,
    }
}

fn restore(changed: &mut Answers, answers: &Answers, question: &str) {
    match answers.get(question) {
        Some(answer) => changed.insert(question.to_owned(), answer.clone()),
        None => changed.remove(question),
    };
}
