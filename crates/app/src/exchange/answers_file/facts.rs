use readiness_assessment::profile::{Fact, FactKind};
use readiness_assessment::source::{Item, Node, Problems};
use readiness_assessment::{FactValue, Facts, Instrument, ProblemKind};

/// Reads the `profile` of an answers file. Without a known instrument only its shape can be checked.
pub(super) fn read(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Facts {
    let mut facts = Facts::new();
    let Some(table) = item.table(problems) else { return facts };
    let entries = table.entries(problems);
    let Some(instrument) = instrument else { return facts };
    for (key, item) in entries {
        let Some(fact) = instrument.fact(key) else {
            let allowed = instrument.facts.iter().map(|fact| fact.key.as_str()).collect::<Vec<_>>().join(", ");
            problems.add(item.place, ProblemKind::Unknown { allowed });
            continue;
        };
        if let Some(value) = value(fact, item, problems) {
            facts.insert(key.to_owned(), value);
        }
    }
    facts
}

fn value(fact: &Fact, item: Item<'_>, problems: &mut Problems) -> Option<FactValue> {
    match &fact.kind {
        FactKind::Flag => item.flag(problems).map(FactValue::Flag),
        FactKind::Code(options) => {
            let allowed: Vec<String> = options.iter().map(|(code, _)| code.to_string()).collect();
            match item.node {
                Node::Whole(code) if allowed.contains(&code.to_string()) => Some(FactValue::Number(*code as f64)),
                other => {
                    problems.not_allowed(item.place, other.sketch(), allowed.join(", "));
                    None
                }
            }
        }
        FactKind::Choice(options) => choice(item, options, problems).map(FactValue::Choice),
        FactKind::Choices { options, .. } => {
            let items = item.list(problems)?;
            let chosen = items.into_iter().filter_map(|item| choice(item, options, problems)).collect::<Vec<_>>();
            Some(FactValue::Choices(without_repeats(chosen)))
        }
        FactKind::Number { max, whole } => number(item, *max, *whole, problems).map(FactValue::Number),
    }
}

fn choice<L>(item: Item<'_>, options: &[(String, L)], problems: &mut Problems) -> Option<String> {
    let choices: Vec<(&str, usize)> = options.iter().enumerate().map(|(i, (id, _))| (id.as_str(), i)).collect();
    item.one_of(&choices, problems).map(|index| options[index].0.clone())
}

fn number(item: Item<'_>, max: u32, whole: bool, problems: &mut Problems) -> Option<f64> {
    let found = match item.node {
        Node::Whole(number) => Some(*number as f64),
        Node::Decimal(number) if !whole => Some(*number),
        Node::Null | Node::Flag(_) | Node::Decimal(_) | Node::Text(_) | Node::List(_) | Node::Table(_) => None,
    };
    let number = found.filter(|number| (0.0..=f64::from(max)).contains(number));
    if number.is_none() {
        problems.not_allowed(item.place, item.node.sketch(), format!("0–{max}"));
    }
    number
}

fn without_repeats(chosen: Vec<String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for id in chosen {
        if !distinct.contains(&id) {
            distinct.push(id);
        }
    }
    distinct
}
