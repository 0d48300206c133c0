use readiness_assessment::{Problem, ProblemKind};
use readiness_locale::Translator;

/// The place of a problem and what is wrong there, in the user's language.
pub fn problem_words(tr: &Translator, problem: &Problem) -> (String, String) {
    let place = if problem.place.is_empty() { tr.problem_whole_file() } else { problem.place.clone() };
    (place, message(tr, &problem.kind))
}

fn message(tr: &Translator, kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::Malformed { detail } => tr.problem_malformed(detail),
        ProblemKind::TooLarge { found, limit } => tr.problem_too_large(&found.to_string(), &limit.to_string()),
        ProblemKind::Missing { allowed } => tr.problem_missing(allowed),
        ProblemKind::Unknown { allowed } => tr.problem_unknown(allowed),
        ProblemKind::Duplicate => tr.problem_duplicate(),
        // Arguments of accessors are in alphabetical order: allowed before found.
        ProblemKind::NotAllowed { found, allowed } => tr.problem_not_allowed(allowed, found),
        ProblemKind::Empty => tr.problem_empty(),
        ProblemKind::Version { found, allowed } => tr.problem_version(allowed, found),
        ProblemKind::Contradiction { between } => tr.problem_contradiction(between),
    }
}
