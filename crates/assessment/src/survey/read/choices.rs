use std::collections::{BTreeMap, BTreeSet};

use crate::source::{ProblemKind, Problems, Table, Trees};
use crate::survey::model::Choice;

/// Options that several questions share, by the name of their file.
pub(super) type Scales = BTreeMap<String, Vec<Choice>>;

/// Every file `scales/<name>.toml`.
pub(super) fn scales(trees: &Trees<'_>, problems: &mut Problems) -> Scales {
    let files = trees.read_folder("scales", problems, |mut table, problems| {
        let place = table.place_of("option");
        let options = table.each("option", problems, option);
        distinct(&place, options.iter().map(|option| option.code), problems);
        table.finish(problems);
        Some(options)
    });
    files.into_iter().map(|(path, options)| (path.trim_end_matches(".toml").to_owned(), options)).collect()
}

/// The options of a question: its own, or those of its scale. An own option takes the place of the scale's with its code.
pub(super) fn options(table: &mut Table<'_>, scales: &Scales, problems: &mut Problems) -> Option<Vec<Choice>> {
    let place = table.place_of("option");
    let (scale, own) = match table.optional("scale") {
        Some(item) => {
            let place = item.place.clone();
            let name = item.words(problems)?;
            let Some(scale) = scales.get(name) else {
                let allowed = scales.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                problems.add(place, ProblemKind::Unknown { allowed });
                return None;
            };
            (scale.clone(), table.each_optional("option", problems, option))
        }
        None => (Vec::new(), table.each("option", problems, option)),
    };
    distinct(&place, own.iter().map(|option| option.code), problems);
    let merged = merged(scale, own);
    if merged.len() < 2 {
        problems.not_allowed(place, merged.len().to_string(), "≥ 2");
    }
    Some(merged)
}

fn merged(mut scale: Vec<Choice>, own: Vec<Choice>) -> Vec<Choice> {
    for option in own {
        match scale.iter_mut().find(|other| other.code == option.code) {
            Some(other) => *other = option,
            None => scale.push(option),
        }
    }
    scale
}

fn option(mut table: Table<'_>, problems: &mut Problems) -> Option<Choice> {
    let code = table.required("code", "1–999", problems).and_then(|item| item.whole(1, 999, problems));
    let label = table.both("label", problems);
    let mut mark = |key| table.optional(key).and_then(|item| item.mark(problems)).is_some();
    let (free_text, exclusive, dont_know) = (mark("free_text"), mark("exclusive"), mark("dont_know"));
    table.finish(problems);
    Some(Choice { code: code?, label: label?, free_text, exclusive, dont_know })
}

/// Notes each value that stands there twice.
pub(super) fn distinct<T: Ord + Clone + ToString>(
    place: &str,
    values: impl Iterator<Item = T>,
    problems: &mut Problems,
) {
    let mut seen = BTreeSet::new();
    for value in values {
        if !seen.insert(value.clone()) {
            problems.add(format!("{place}.{}", value.to_string()), ProblemKind::Duplicate);
        }
    }
}
