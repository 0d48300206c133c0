//! The shipped catalogue loads, holds every entry, and its words keep house style in both languages.

use readiness_app::{Instruments, catalogue};
use readiness_assessment::catalogue::{Catalogue, Entry, Mark, Part, State};
use readiness_assessment::{Language, Text};

use crate::style;

fn shipped() -> Catalogue {
    let instruments = Instruments::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let instrument = instruments.newest("hk-ai-readiness").expect("the questionnaire is shipped");
    catalogue::embedded(instrument).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn every_scheme_and_resource_of_the_facts_is_there() {
    let catalogue = shipped();
    assert_eq!(catalogue.schemes.len(), 55);
    assert_eq!(catalogue.resources.len(), 76);
    assert_eq!(catalogue.map.len(), 24, "four bands × six categories");
}

#[test]
fn every_text_keeps_house_style() {
    let catalogue = shipped();
    let mut problems = Vec::new();
    let mut texts = 0;
    for (place, text) in words(&catalogue) {
        texts += 1;
        for language in Language::ALL {
            let found = style::problems(language, text.get(language));
            problems.extend(found.into_iter().map(|problem| format!("{place} ({language}): {problem}")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(texts > 1000, "the whole catalogue was read, not {texts} texts of it");
}

/// Every sentence of the catalogue with its place. Official names and bodies are printed as the body prints them.
fn words(catalogue: &Catalogue) -> Vec<(String, &Text)> {
    let mut words: Vec<(String, &Text)> = Vec::new();
    for info in &catalogue.categories {
        words.extend([&info.name, &info.about].map(|text| (info.category.code().to_owned(), text)));
    }
    words.extend(
        catalogue.map.iter().map(|cell| (format!("{}-{}", cell.band.code(), cell.category.code()), &cell.next)),
    );
    words.push(("elsewhere".to_owned(), &catalogue.elsewhere.note));
    for entry in catalogue.entries() {
        words.extend(entry_words(entry).map(|text| (entry.id.clone(), text)));
    }
    for scheme in &catalogue.schemes {
        let said = [&scheme.conditions, &scheme.guards, &scheme.steps, &scheme.documents];
        let texts = said.into_iter().flatten().map(|said| &said.text);
        let rules = scheme.rules.iter().flat_map(|rule| [Some(&rule.text), rule.change.as_ref()]).flatten();
        let others = scheme.not_with.iter().map(|other| &other.why.text);
        let due = scheme.deadlines.iter().map(|due| &due.what.text);
        let lists = scheme.covers.iter().chain(&scheme.excludes);
        let money = scheme.share_words.iter().chain(&scheme.ceiling_words);
        let all = texts.chain(rules).chain(others).chain(due).chain(lists).chain(money);
        words.extend(all.map(|text| (scheme.entry.id.clone(), text)));
    }
    for resource in &catalogue.resources {
        let all = resource.asks.iter().chain(&resource.duration).chain(&resource.fee);
        words.extend(all.map(|text| (resource.entry.id.clone(), text)));
    }
    words
}

fn entry_words(entry: &Entry) -> impl Iterator<Item = &Text> {
    let states = entry.timeline.iter().filter_map(|status| status.text.as_ref());
    [&entry.summary].into_iter().chain(states).chain(entry.notes.iter().map(|note| &note.text))
}

#[test]
fn a_scheme_that_has_ended_for_good_shows_no_amounts_and_no_sums() {
    let catalogue = shipped();
    let ended = |state: State| matches!(state, State::Closed | State::Ceased);
    for scheme in &catalogue.schemes {
        let state = scheme.entry.state_on(catalogue.published);
        let id = &scheme.entry.id;
        assert!(scheme.grant.is_none() || state == State::Open, "{id}: sums of a scheme that is {}", state.code());
        assert!(state != State::Ceased || scheme.ceiling_words.is_none(), "{id}: an amount of a ceased scheme");
        assert!(!scheme.rules.is_empty() || ended(state), "{id}: no rule");
    }
}

#[test]
fn what_is_shown_of_money_says_how_sure_it_is() {
    let catalogue = shipped();
    for scheme in &catalogue.schemes {
        let marked = |part| scheme.entry.mark(part) != Mark::Unknown;
        let id = &scheme.entry.id;
        assert!(scheme.share_words.is_none() || marked(Part::Share), "{id}: share without a mark");
        assert!(scheme.ceiling_words.is_none() || marked(Part::Ceiling), "{id}: ceiling without a mark");
    }
}
