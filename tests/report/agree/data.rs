//! Figures read from what programs read.

use std::collections::BTreeMap;

use readiness_assessment::money::Cents;
use readiness_report::Format;
use serde_json::Value;

use super::{Case, Figures, Parts};
use crate::formats::{table, text};

pub(super) fn csv(case: &Case<'_>) -> (Figures, Option<Parts>) {
    let rows = table(&text(case.sample, case.edition, Format::Csv));
    let of = |kind: &str| rows.iter().filter(|row| row["kind"] == kind).collect::<Vec<_>>();
    let named = |row: &BTreeMap<String, String>, column: &str| {
        case.names(|language| row[&format!("{column}_{}", language.tag())].clone())
    };
    let overall = of("overall")[0];
    let pillars = of("pillar").into_iter().map(|row| {
        let shown = if row["score"].is_empty() { "–".to_owned() } else { row["score"].clone() };
        (named(row, "name"), shown)
    });
    let best = of("combination").into_iter().filter(|row| row["id"] == "best");
    let paid = |row: &BTreeMap<String, String>| {
        let amount = |column: &str| Cents::parse(&row[column]).unwrap();
        assert_eq!(amount("granted") + amount("own"), amount("amount"));
        (amount("amount"), amount("granted"))
    };
    let figures = Figures {
        overall: overall["score"].clone(),
        band: named(overall, "band"),
        pillars: pillars.collect(),
        code: of("check-code")[0]["id"].clone(),
        project: of("item").into_iter().chain(best).map(paid).collect(),
    };
    (figures, None)
}

pub(super) fn json(case: &Case<'_>) -> (Figures, Option<Parts>) {
    let json: Value = serde_json::from_str(&text(case.sample, case.edition, Format::Json)).unwrap();
    let said = |value: &Value| case.names(|language| value[language.tag()].as_str().unwrap_or_default().to_owned());
    let sections = json["sections"].as_array().unwrap();
    let blocks = sections.iter().flat_map(|section| section["blocks"].as_array().unwrap());
    let kind = |kind: &'static str| blocks.clone().find(move |block| block["kind"] == kind);
    assert_eq!(said(&kind("lead").unwrap()["text"]), case.lead.concat());
    let bars = kind("bars").unwrap()["bars"].as_array().unwrap();
    let pillars = bars.iter().map(|bar| (said(&bar["name"]), bar["shown"].as_str().unwrap_or("–").to_owned()));
    // The result says in figures what the blocks say in words.
    let results = json["result"]["pillars"].as_array().unwrap();
    assert!(
        results.iter().zip(bars).all(|(result, bar)| (&result["id"], &result["shown"]) == (&bar["id"], &bar["shown"]))
    );
    let reached = kind("score").unwrap()["bands"].as_array().unwrap().iter().find(|band| band["reached"] == true);
    let figures = Figures {
        overall: json["result"]["overall"]["shown"].as_str().unwrap_or_default().to_owned(),
        band: reached.map(|band| said(&band["name"])).unwrap_or_default(),
        pillars: pillars.collect(),
        code: json["check"]["code"].as_str().unwrap().to_owned(),
        project: project(&json["funding"]),
    };
    (figures, Some(sections.len()))
}

fn project(funding: &Value) -> Vec<(Cents, Cents)> {
    let amount = |value: &Value| Cents::parse(value.as_str().unwrap()).unwrap();
    let Some(items) = funding["project"]["items"].as_array() else { return Vec::new() };
    let schemes = funding["sums"]["best"]["schemes"].as_array().unwrap();
    let paid = |item: &Value| schemes.iter().filter_map(|funded| funded["items"].get(item.as_str()?)).map(amount).sum();
    let mut project: Vec<(Cents, Cents)> =
        items.iter().map(|item| (amount(&item["amount"]), paid(&item["id"]))).collect();
    project.push((project.iter().map(|(cost, _)| *cost).sum(), amount(&funding["sums"]["best"]["granted"])));
    project
}
