use readiness_assessment::funding::{Combination, Computed, Funded, Item, Project};
use serde_json::{Map, Value, json};

use super::list;
use crate::Funding;

/// The verdicts, and where there is a project, what schemes would pay of it. Amounts are decimal strings in Hong Kong
/// dollars, exact to the cent.
pub(super) fn of(funding: &Funding<'_>) -> Value {
    let schemes = list(
        &funding.advised.schemes,
        |found| json!({"id": found.scheme.entry.id, "verdict": found.verdict.code(), "status": found.state.code()}),
    );
    let (project, sums) = funding.project.map(|(project, computed)| (plan(project), sums(computed))).unzip();
    json!({"as_of": funding.today.to_string(), "catalogue": funding.advised.catalogue.version, "schemes": schemes,
        "project": project, "sums": sums})
}

/// The project as its own file has it (`readiness-project/1`).
fn plan(project: &Project) -> Value {
    json!({"format": "readiness-project/1", "start": project.start.to_string(), "items": list(&project.items, item)})
}

fn item(item: &Item) -> Value {
    let mut value = json!({"id": item.id, "label": item.label, "category": item.category.code(),
        "amount": item.amount.to_string(), "month": item.month});
    if let Some(provider) = &item.provider {
        value["provider"] = provider.as_str().into();
    }
    value
}

/// The sums as `readiness fund` prints them (`readiness-funding/1`).
fn sums(computed: &Computed) -> Value {
    json!({
        "format": "readiness-funding/1",
        "each": list(&computed.each, |funded| each(computed, funded)),
        "best": combination(&computed.best),
        "certain": combination(&computed.certain),
        "cash_by_month": list(&computed.cash, |month| json!({"month": month.month.to_string(),
            "out": month.out.to_string(), "in": month.in_.to_string(), "balance": month.balance.to_string()})),
        "assumed_months": computed.assumed_months,
        "not_computed": computed.not_computed,
    })
}

fn each(computed: &Computed, funded: &Funded) -> Value {
    let verdict = computed.terms.get(&funded.scheme).map_or("check", |terms| terms.verdict.code());
    let mut value = json!({"scheme": funded.scheme, "verdict": verdict, "granted": funded.granted.to_string(),
        "own": funded.own.to_string(), "items": items(funded), "limited_by": funded.limited_by.code()});
    if let Some(up_to) = computed.up_to.get(&funded.scheme) {
        value["granted_up_to"] = up_to.to_string().into();
    }
    value
}

fn combination(found: &Combination) -> Value {
    json!({"granted": found.granted.to_string(), "own": found.own.to_string(), "proven": found.proven,
        "schemes": list(&found.schemes, |funded| json!({"scheme": funded.scheme, "items": items(funded)}))})
}

fn items(funded: &Funded) -> Value {
    let items = funded.items.iter().map(|(item, granted)| (item.clone(), granted.to_string().into()));
    Value::Object(items.collect::<Map<_, _>>())
}
