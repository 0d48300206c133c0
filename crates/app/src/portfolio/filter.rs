use readiness_assessment::calendar::Day;
use readiness_assessment::scoring::Band;
use readiness_assessment::{Form, Problem, ProblemKind};
use readiness_store::Filter;

use crate::api::portfolio::PortfolioFilter;
use crate::catalogue::today;
use crate::error::{Error, Result};

/// The conditions as the library understands them.
///
/// # Errors
/// A score that is not one from 1 to 5 with at most one decimal, or a text that is no day; all of them at once.
pub fn filter(asked: &PortfolioFilter) -> Result<Filter> {
    let mut problems = Vec::new();
    let filter = Filter {
        words: asked.search.iter().flat_map(|search| search.split_whitespace()).map(str::to_owned).collect(),
        bands: asked.bands.iter().flatten().map(|band| Band::from(*band).code().to_owned()).collect(),
        lowest: read(asked.lowest.as_deref(), "lowest", "1.0–5.0", tenths, &mut problems),
        highest: read(asked.highest.as_deref(), "highest", "1.0–5.0", tenths, &mut problems),
        sectors: asked.sectors.iter().flatten().map(u32::to_string).collect(),
        sizes: asked.sizes.iter().flatten().map(u32::to_string).collect(),
        form: asked.form.map(|form| Form::from(form).code().to_owned()),
        from: read(asked.from.as_deref(), "from", "YYYY-MM-DD", day, &mut problems),
        until: read(asked.until.as_deref(), "until", "YYYY-MM-DD", day, &mut problems),
        tags: asked.tags.clone().unwrap_or_default(),
        due: asked.due.unwrap_or_default().then(|| today().to_string()),
        last: asked.provisional.map(|provisional| !provisional),
        organisations: asked.organisations.clone(),
    };
    if problems.is_empty() { Ok(filter) } else { Err(Error::Request(problems)) }
}

fn read<T>(
    text: Option<&str>,
    place: &str,
    allowed: &str,
    parse: impl Fn(&str) -> Option<T>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    let value = parse(text);
    if value.is_none() {
        let kind = ProblemKind::NotAllowed { found: format!("{text:?}"), allowed: allowed.to_owned() };
        problems.push(Problem { place: place.to_owned(), kind });
    }
    value
}

/// Reads `2`, `2.` and `2.5`.
fn tenths(text: &str) -> Option<u32> {
    let (whole, tenth) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str, most: usize| text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole, 1) || !digits(tenth, 1) {
        return None;
    }
    let tenths = whole.parse::<u32>().ok()? * 10 + tenth.parse().unwrap_or(0);
    (10..=50).contains(&tenths).then_some(tenths)
}

fn day(text: &str) -> Option<String> {
    Day::parse(text).map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_has_at_most_one_decimal() {
        for (text, expected) in [("1", Some(10)), ("2.", Some(20)), ("2.5", Some(25)), ("5.0", Some(50))] {
            assert_eq!(tenths(text), expected, "{text}");
        }
        for text in ["0.9", "5.1", "2.55", "-2", "+2", ".5", "二", "1e1"] {
            assert_eq!(tenths(text), None, "{text}");
        }
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let text = |text: &str| Some(text.to_owned());
        let asked =
            PortfolioFilter { lowest: text("6"), from: text("2026-02-30"), until: text(" "), ..Default::default() };
        let error = filter(&asked).unwrap_err();
        let places: Vec<_> = error.problems().iter().map(|problem| problem.place.as_str()).collect();
        assert_eq!(places, ["lowest", "from"]);
    }
}
