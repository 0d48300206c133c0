use readiness_assessment::profile::FactKind;
use readiness_assessment::source::{Item, Node, Problems};
use readiness_assessment::{FactValue, Facts, Instrument};

/// Reads the `profile` of an answers file. Without a known instrument only its shape can be checked.
pub(super) fn read(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Facts {
    let mut facts = Facts::new();
    let Some(table) = item.table(problems) else { return facts };
    let entries = table.entries(problems);
    let Some(instrument) = instrument else { return facts };
    for (key, item) in entries {
        let Some(fact) = instrument.fact(key) else {
            problems.add(item.place, instrument.unknown_fact());
            continue;
        };
        if let Some(value) = value(&fact.kind, item, problems) {
            facts.insert(key.to_owned(), value);
        }
    }
    facts
}

fn value(kind: &FactKind, item: Item<'_>, problems: &mut Problems) -> Option<FactValue> {
    let value = match item.node {
        Node::Flag(flag) => Some(FactValue::Flag(*flag)),
        Node::Whole(number) => Some(FactValue::Number(*number as f64)),
        // `8.0` is no code and no whole number, although its value would do.
        Node::Decimal(number) if matches!(kind, FactKind::Number { whole: false, .. }) => {
            Some(FactValue::Number(*number))
        }
        Node::Text(id) => Some(FactValue::Choice(id.clone())),
        Node::List(_) if matches!(kind, FactKind::Choices { .. }) => return chosen(kind, item, problems),
        Node::Null | Node::Decimal(_) | Node::List(_) | Node::Table(_) => None,
    };
    let allowed = value.filter(|value| kind.accepts(value));
    if allowed.is_none() {
        problems.not_allowed(item.place, item.node.sketch(), kind.allowed());
    }
    allowed
}

/// The ids in a list, each once; a wrong one is named by its own place.
fn chosen(kind: &FactKind, item: Item<'_>, problems: &mut Problems) -> Option<FactValue> {
    let mut chosen: Vec<String> = Vec::new();
    for item in item.list(problems)? {
        match item.node {
            Node::Text(id) if kind.accepts(&FactValue::Choices(vec![id.clone()])) => {
                if !chosen.contains(id) {
                    chosen.push(id.clone());
                }
            }
            other => problems.not_allowed(item.place, other.sketch(), kind.allowed()),
        }
    }
    Some(FactValue::Choices(chosen))
}
