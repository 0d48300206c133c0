//! Ten companies with verdicts that were written by hand from the fact files, before the program had seen them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::args;
use crate::run::{Place, read};

/// The day for which the verdicts were written.
const AS_OF: &str = "2026-11-24";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies")
}

fn advice(place: &Place, company: &str) -> Value {
    let file = folder().join(format!("{company}.readiness.json"));
    place.run(args!["advise", file, "--as-of", AS_OF, "--json"]).json()
}

/// Company → verdict → ids of schemes. Every scheme that is not named does not fit.
fn expected() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    toml::from_str(&read(&folder().join("expected.toml"))).unwrap()
}

fn with(advice: &Value, verdict: &str) -> BTreeSet<String> {
    let schemes = advice["schemes"].as_array().unwrap().iter();
    schemes.filter(|scheme| scheme["verdict"] == verdict).map(|s| s["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_company_gets_the_expected_verdict_from_every_scheme() {
    let place = Place::new();
    let expected = expected();
    assert_eq!(expected.len(), 10);
    let mut differences = Vec::new();
    for (company, verdicts) in &expected {
        let advice = advice(&place, company);
        assert_eq!(advice["schemes"].as_array().unwrap().len(), 55);
        for verdict in ["fits", "check"] {
            let (want, got) = (verdicts.get(verdict).cloned().unwrap_or_default(), with(&advice, verdict));
            differences.extend(want.difference(&got).map(|id| format!("{company}: {id} should be {verdict}")));
            differences.extend(got.difference(&want).map(|id| format!("{company}: {id} should not be {verdict}")));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn every_rule_has_its_clause_in_both_languages_its_reason_and_its_source() {
    let place = Place::new();
    for company in expected().keys() {
        for scheme in advice(&place, company)["schemes"].as_array().unwrap() {
            let rules = scheme["rules"].as_array().unwrap();
            assert_eq!(rules[0]["id"], "open");
            for rule in rules {
                let whole = rule["source"].as_str().unwrap().starts_with("http") && rule["mark"].is_string();
                let reason = rule["because"].get("status").is_some() || rule["because"]["profile"].is_string();
                assert!(whole && reason, "{company} {scheme}");
                let clause = &rule["clause"];
                let said = |tag: &str| clause[tag].as_str().is_some_and(|text| !text.is_empty());
                assert!(rule["id"] == "open" || said("en") && said("zh-Hant-HK"), "{rule}");
            }
            let worst = ["no", "check", "fits"].into_iter().find(|v| rules.iter().any(|rule| rule["verdict"] == *v));
            assert_eq!(scheme["verdict"].as_str(), worst, "a scheme is as good as its worst rule");
        }
    }
}

#[test]
fn nothing_that_has_closed_is_recommended_to_anybody() {
    let place = Place::new();
    for company in expected().keys() {
        let advice = advice(&place, company);
        let schemes = advice["schemes"].as_array().unwrap();
        let ended = |scheme: &Value| ["closed", "ceased", "claims-only"].iter().any(|state| scheme["status"] == *state);
        assert!(schemes.iter().filter(|s| ended(s)).all(|s| s["verdict"] == "no"), "{company}");
        let first = schemes.iter().position(ended).unwrap();
        assert!(schemes[first..].iter().all(ended), "closed ones come last");
        let closed: Vec<&str> = schemes.iter().filter(|s| ended(s)).map(|s| s["id"].as_str().unwrap()).collect();
        for cell in advice["map"].as_array().unwrap() {
            let entries = cell["entries"].as_array().unwrap();
            assert!(entries.iter().all(|id| !closed.contains(&id.as_str().unwrap())), "{company}: {cell}");
        }
    }
}

#[test]
fn a_damaged_library_keeps_nobody_from_advice_on_a_file() {
    let place = Place::new();
    std::fs::write(place.library(), "no library").unwrap();
    assert_eq!(advice(&place, "clinic")["catalogue"]["version"], "2026.11");
}

#[test]
fn the_words_of_the_command_line_name_the_clause_and_the_question_in_both_languages() {
    let place = Place::new();
    let file = folder().join("noodle-shop.readiness.json");
    let english = place.run(args!["advise", file, "--as-of", AS_OF]);
    assert!(english.out.contains("No open scheme pays for ready-made AI tools"), "{}", english.out);
    assert!(english.out.contains("Develops, or wants to develop, a market outside Hong Kong."), "{}", english.out);
    assert!(english.out.contains("Does it sell, or want to sell, outside Hong Kong?"), "{}", english.out);
    let chinese = place.run_in("zh-Hant-HK", args!["advise", file, "--as-of", AS_OF]);
    assert!(chinese.out.contains("正在或打算開拓香港以外的市場。"), "{}", chinese.out);
    assert!(chinese.out.contains("是否已經或打算在香港以外的市場銷售？"), "{}", chinese.out);
}
