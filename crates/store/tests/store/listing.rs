//! Whatever happens to a library, what is kept about it is what would be computed from it afresh.

use std::collections::BTreeMap;

use proptest::prelude::*;
use readiness_assessment::Response;
use readiness_store::{Filter, Listed, Op, Order, Overall, Standing, Store, Summary, Tag, ToScore};

use crate::model::{ASSESSMENTS, Action, any_action};
use crate::sample::{answer, at, begun, empty};

/// A stand-in for the real scoring, which lies in another crate: any function of what is handed over will do.
fn scored(to_score: &ToScore) -> Standing {
    let ratings = || to_score.answers.values().filter_map(|answer| answer.response.as_ref()?.rating());
    let sum: u32 = ratings().map(|rating| u32::from(rating.number())).sum();
    let overall = Overall { score: (sum, 1), tenths: sum * 10, band: format!("band-{sum}"), last: sum > 5 };
    Standing {
        overall: ratings().next().map(|_| overall),
        answered: u32::try_from(to_score.answers.len()).unwrap(),
        asked: if to_score.form == "full" { 30 } else { 15 },
        dimensions: vec![None, Some((sum, 2))],
    }
}

/// The same from what the store loads, for those that it does load.
fn expected(store: &Store, id: &str) -> Option<Standing> {
    let stored = store.load(id).unwrap()?;
    let mut answers = stored.answers;
    answers.retain(|_, answer| answer.response.is_some());
    Some(scored(&ToScore {
        instrument_id: stored.summary.instrument_id,
        instrument_version: stored.summary.instrument_version,
        form: stored.summary.form,
        answers,
    }))
}

/// Every line as it has to be, newest change first.
fn lines(store: &Store) -> Vec<(String, String, u32, Option<u32>)> {
    let all = store.list().unwrap();
    let mut seen = Vec::new();
    for one in &all {
        let mut own: Vec<&Summary> = all.iter().filter(|other| other.organisation_id == one.organisation_id).collect();
        own.sort_by(|a, b| (&a.started, &a.id).cmp(&(&b.started, &b.id)));
        let latest = own.last().unwrap();
        if latest.id == one.id {
            let tenths = expected(store, &one.id).unwrap().overall.map(|overall| overall.tenths);
            let count = u32::try_from(own.len()).unwrap();
            seen.push((one.organisation_id.clone(), one.id.clone(), count, tenths));
        }
    }
    seen.sort();
    seen
}

fn shown(listed: Vec<Listed>) -> Vec<(String, String, u32, Option<u32>)> {
    let line = |line: Listed| {
        let tenths = line.standing.overall.map(|overall| overall.tenths);
        (line.latest.organisation_id, line.latest.id, line.assessments, tenths)
    };
    let mut shown: Vec<_> = listed.into_iter().map(line).collect();
    shown.sort();
    shown
}

fn found(store: &Store, words: &str) -> Vec<String> {
    let words = words.split_whitespace().map(str::to_owned).collect();
    let filter = Filter { words, ..Filter::default() };
    let listed = store.listed(&filter, Order::Name, 0, 50).unwrap();
    assert_eq!(store.count_listed(&filter).unwrap() as usize, listed.len());
    listed.into_iter().map(|line| line.latest.organisation_id).collect()
}

/// Every tag with how many of these have it, the commonest first.
fn tags(listed: &[Listed]) -> Vec<Tag> {
    let mut counts: BTreeMap<&String, u32> = BTreeMap::new();
    listed.iter().flat_map(|line| &line.tags).for_each(|tag| *counts.entry(tag).or_default() += 1);
    let mut tags: Vec<Tag> =
        counts.into_iter().map(|(tag, organisations)| Tag { tag: tag.clone(), organisations }).collect();
    tags.sort_by_key(|tag| std::cmp::Reverse(tag.organisations));
    tags
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_kept_is_what_would_be_computed(actions in prop::collection::vec(any_action(), 1..30)) {
        let mut library = empty();
        for (second, action) in actions.iter().enumerate() {
            match action {
                Action::Undo => drop(library.store.undo().unwrap()),
                Action::Redo => drop(library.store.redo().unwrap()),
                Action::Restart => {
                    drop(library.store);
                    library.store = Store::open(&library.path, &at(second)).unwrap();
                }
                change => drop(change.change(&mut library.store, &at(second + 1))),
            }
            while library.store.refresh(2, scored).unwrap() {}
            let store = &library.store;
            for id in ASSESSMENTS {
                if let Some(expected) = expected(store, id) {
                    prop_assert_eq!(store.standing(id).unwrap(), Some(expected), "after {:?}", action);
                }
                let tags = store.tags_of(id).unwrap();
                let listed = store.listed(&Filter { tags: tags.clone(), ..Filter::default() }, Order::Changed, 0, 50).unwrap();
                for line in listed.iter().filter(|line| line.latest.organisation_id == id) {
                    prop_assert_eq!(&line.tags, &tags);
                    let organisation = store.organisation(id).unwrap().unwrap();
                    prop_assert_eq!(&(&line.latest.name, &line.alias), &(&organisation.name, &organisation.alias));
                    let facts = store.load(&line.latest.id).unwrap().unwrap().facts;
                    prop_assert_eq!(line.sector.is_some(), facts.contains_key("industry"));
                }
            }
            let listed = store.listed(&Filter::default(), Order::Changed, 0, 50).unwrap();
            prop_assert_eq!(store.tags().unwrap(), tags(&listed));
            prop_assert_eq!(store.count_listed(&Filter::default()).unwrap() as usize, listed.len());
            prop_assert_eq!(store.count().unwrap().0 as usize, store.list().unwrap().len());
            prop_assert_eq!(shown(listed), lines(store));
        }
        prop_assert!(library.store.check().unwrap().is_empty());
    }
}

#[test]
fn what_is_counted_once_is_counted_anew_after_another_window_has_changed_it() {
    let mut one = begun();
    let figures = |store: &Store| {
        (store.count().unwrap(), store.count_listed(&Filter::default()).unwrap(), store.tags().unwrap())
    };
    while one.store.refresh(10, scored).unwrap() {}
    let before = figures(&one.store);
    let mut other = Store::open(&one.path, &at(1)).unwrap();
    let organisation = one.store.list().unwrap()[0].organisation_id.clone();
    other.transact(Op::Tag, &at(2), |writer| writer.set_tag(&organisation, "pilot", true)).unwrap();
    while other.refresh(10, scored).unwrap() {}
    assert_ne!(figures(&one.store), before);
    assert_eq!(figures(&one.store), figures(&other));
    let ids: Vec<String> = one.store.list().unwrap().into_iter().map(|one| one.id).collect();
    other.transact(Op::Delete, &at(3), |writer| ids.iter().try_for_each(|id| writer.delete_assessment(id))).unwrap();
    while other.refresh(10, scored).unwrap() {}
    assert_eq!(figures(&one.store), ((0, u32::try_from(ids.len()).unwrap()), 0, Vec::new()));
}

#[test]
fn an_organisation_is_found_by_any_part_of_what_it_is_called() {
    let mut library = begun();
    library.store.transact(Op::Alias, &at(1), |writer| writer.set_alias("o", "公司甲")).unwrap();
    library.store.transact(Op::Tag, &at(2), |writer| writer.set_tag("o", "Pilot 100%_", true)).unwrap();
    assert!(!library.store.refresh(10, scored).unwrap());
    for words in ["記茶", "hong CAFE", "甲", "pilot", "100%_", "康記 kee", ""] {
        assert_eq!(found(&library.store, words), ["o"], "{words}");
    }
    for words in ["茶記", "hong tea", "0%%", "乙"] {
        assert_eq!(found(&library.store, words), [""; 0], "{words}");
    }
}

#[test]
fn each_condition_keeps_what_fits_and_drops_the_rest() {
    let mut library = begun();
    answer(&mut library.store, 1, "q-1", 3);
    let one = readiness_assessment::FactValue::Number(1.0);
    library.store.transact(Op::Fact, &at(2), |writer| writer.set_fact("a", "industry", Some(&one))).unwrap();
    let three = readiness_assessment::FactValue::Number(3.0);
    library.store.transact(Op::Fact, &at(2), |writer| writer.set_fact("a", "headcount", Some(&three))).unwrap();
    while library.store.refresh(10, scored).unwrap() {}
    let text = |text: &str| Some(text.to_owned());
    let fits = [
        Filter { bands: vec!["band-3".into(), "x".into()], ..Filter::default() },
        Filter { lowest: Some(30), highest: Some(30), ..Filter::default() },
        Filter { sectors: vec!["1".into()], ..Filter::default() },
        Filter { sizes: vec!["2".into(), "3".into()], ..Filter::default() },
        Filter { form: text("express"), ..Filter::default() },
        Filter { from: text("2026-11-22"), until: text("2026-11-22"), ..Filter::default() },
        Filter { due: text("2027-02-20"), ..Filter::default() },
        Filter { last: Some(false), ..Filter::default() },
        Filter { organisations: Some(vec!["o".into()]), ..Filter::default() },
    ];
    let misses = [
        Filter { bands: vec!["x".into()], ..Filter::default() },
        Filter { lowest: Some(31), ..Filter::default() },
        Filter { highest: Some(29), ..Filter::default() },
        Filter { sectors: vec!["2".into()], ..Filter::default() },
        // The industry is 1: a size is not looked for among other facts.
        Filter { sizes: vec!["1".into(), "4".into()], ..Filter::default() },
        Filter { form: text("full"), ..Filter::default() },
        Filter { from: text("2026-11-23"), ..Filter::default() },
        Filter { until: text("2026-11-21"), ..Filter::default() },
        Filter { due: text("2027-02-19"), ..Filter::default() },
        Filter { last: Some(true), ..Filter::default() },
        Filter { tags: vec!["x".into()], ..Filter::default() },
        Filter { organisations: Some(vec![]), ..Filter::default() },
    ];
    let count = |filter: &Filter| library.store.count_listed(filter).unwrap();
    for filter in &fits {
        assert_eq!(count(filter), 1, "{filter:?}");
    }
    for filter in &misses {
        assert_eq!(count(filter), 0, "{filter:?}");
    }
}

#[test]
fn what_somebody_said_about_a_question_that_does_not_apply_still_counts_as_said() {
    let mut library = begun();
    let said = Response::NotApplicable { reason: "法例".into() };
    let set = |writer: &readiness_store::Writer<'_>| {
        writer.set_response("a", "q-1", Some(&said), readiness_assessment::Language::Chinese)
    };
    library.store.transact(Op::Answer, &at(1), set).unwrap();
    while library.store.refresh(10, scored).unwrap() {}
    let standing = library.store.standing("a").unwrap().unwrap();
    assert_eq!((standing.answered, standing.overall), (1, None));
}
