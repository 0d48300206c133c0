use readiness_assessment::funding::{Combination, Computed, Item, Match, Project};
use readiness_assessment::money::Cents;

use super::{Name, Row};
use crate::{Report, Section};

/// Every scheme with its verdict; where there is a project, its items and what schemes would pay of them.
pub(super) fn rows<'r>(report: &'r Report<'r>) -> Vec<Row<'r>> {
    let Some(funding) = report.funding.filter(|_| report.sections.contains(&Section::Funding)) else {
        return Vec::new();
    };
    let computed = funding.project.map(|(_, computed)| computed);
    let mut rows: Vec<Row<'r>> = funding.advised.schemes.iter().map(|found| scheme(found, computed)).collect();
    if let Some((project, computed)) = funding.project {
        rows.extend(project.items.iter().map(|one| item(project, computed, one)));
        let found = [("best", &computed.best), ("certain", &computed.certain)];
        rows.extend(found.map(|(id, found)| combination(id, computed, found)));
    }
    rows
}

/// What it would pay if it were the only one.
fn scheme<'r>(found: &'r Match<'r>, computed: Option<&'r Computed>) -> Row<'r> {
    let entry = &found.scheme.entry;
    let alone = computed.and_then(|computed| computed.each.iter().find(|funded| funded.scheme == entry.id));
    Row {
        status: found.verdict.code(),
        amounts: alone
            .map_or_else(Default::default, |alone| amounts(alone.granted + alone.own, alone.granted, alone.own)),
        ..Row::new("scheme", &entry.id, Name::Text(&entry.name))
    }
}

/// What it costs, and which scheme of the best combination pays how much of it.
fn item<'r>(project: &'r Project, computed: &'r Computed, item: &'r Item) -> Row<'r> {
    let paid = computed.best.schemes.iter().find_map(|funded| Some((&funded.scheme, *funded.items.get(&item.id)?)));
    let granted = paid.map_or(Cents::ZERO, |(_, granted)| granted);
    Row {
        scheme: paid.map(|(scheme, _)| scheme.clone()).unwrap_or_default(),
        month: project.month_of(item).to_string(),
        amounts: amounts(item.amount, granted, item.amount - granted),
        ..Row::new("item", &item.id, Name::Own(&item.label))
    }
}

fn combination<'r>(id: &'static str, computed: &Computed, found: &Combination) -> Row<'r> {
    let schemes: Vec<&str> = found.schemes.iter().map(|funded| funded.scheme.as_str()).collect();
    Row {
        scheme: schemes.join(" "),
        amounts: amounts(computed.cost, found.granted, found.own),
        ..Row::new("combination", id, Name::None)
    }
}

fn amounts(amount: Cents, granted: Cents, own: Cents) -> [String; 3] {
    [amount, granted, own].map(|amount| amount.to_string())
}
