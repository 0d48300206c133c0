//! The published figures: what is refused, where one company stands, and what a sample drawn to them gives back.

use std::fs;
use std::path::Path;

use readiness_assessment::benchmark::{Amount, Benchmark, Figure, Stand, compare};
use readiness_assessment::source::SourceFile;
use readiness_assessment::survey::tabulate::{Own, Tabulation};
use readiness_assessment::survey::{Interview, Replies, Reply, Survey, Value};
use readiness_assessment::{Instrument, Language, Problem};

use crate::files::{Files, PROVIDER, USER};
use crate::sample;

const NAMES: [&str; 3] = ["benchmark.toml", "hkpc-user.toml", "hkpc-provider.toml"];

fn texts() -> Vec<(&'static str, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/benchmarks/hkpc-2023");
    NAMES.map(|name| (name, fs::read_to_string(folder.join(name)).unwrap())).into()
}

fn readiness() -> Instrument {
    crate::files::readiness().unwrap()
}

fn parse(texts: &[(&str, String)]) -> Result<Benchmark, Vec<Problem>> {
    let surveys = [USER, PROVIDER].map(|id| Files::shipped(id).parse().unwrap());
    let files: Vec<SourceFile<'_>> = texts.iter().map(|(path, text)| SourceFile { path, text }).collect();
    Benchmark::parse(&files, &surveys.each_ref(), &readiness())
}

fn shipped() -> Benchmark {
    parse(&texts()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn survey(id: &str) -> Survey {
    Files::shipped(id).parse().unwrap()
}

/// Half up, as shares are shown.
fn percent(own: Own) -> u32 {
    u32::try_from((own.among * 200 + own.n) / (2 * own.n)).unwrap()
}

fn counted(id: &str, replies: &[Replies]) -> Vec<(Figure, Option<Own>)> {
    let (survey, benchmark) = (survey(id), shipped());
    let figures = &benchmark.of(id).unwrap().figures;
    let owns = Tabulation::new(&survey, replies).unwrap().figures(figures);
    figures.iter().cloned().zip(owns).collect()
}

#[test]
fn a_sample_drawn_to_the_published_shares_gives_them_back() {
    for (id, replies) in [(USER, sample::users()), (PROVIDER, sample::suppliers())] {
        for (figure, own) in counted(id, &replies) {
            match (figure.amount, figure.why_not(), own) {
                (_, Some(_), None) => {}
                (Amount::Share(share), None, Some(own)) => assert_eq!(percent(own), share, "{}: {own:?}", figure.id),
                (amount, why, own) => panic!("{}: {amount:?} {why:?} {own:?}", figure.id),
            }
        }
    }
}

#[test]
fn the_shares_of_adoption_are_of_all_companies_and_those_who_left_it_open_are_told() {
    let found = counted(USER, &sample::users());
    let own = |id: &str| found.iter().find(|(figure, _)| figure.id == id).unwrap().1.unwrap();
    assert_eq!(own("apply"), Own { n: 267, among: 85, open: 0 });
    assert_eq!(own("prepare"), Own { n: 267, among: 24, open: 62 });
    assert_eq!(own("no-plan"), Own { n: 267, among: 96, open: 62 });
}

#[test]
fn what_the_questionnaires_cannot_give_is_exactly_this() {
    let benchmark = shipped();
    let cannot: Vec<&str> = benchmark
        .surveys
        .iter()
        .flat_map(|surveyed| &surveyed.figures)
        .filter(|figure| figure.why_not().is_some())
        .map(|figure| figure.id.as_str())
        .collect();
    assert_eq!(cannot, ["area-internal", "invested", "budget-first", "expand-budget-share", "expand-budget"]);
}

#[test]
fn every_company_of_the_sample_says_only_what_it_may() {
    for (id, replies) in [(USER, sample::users()), (PROVIDER, sample::suppliers())] {
        let survey = survey(id);
        for replies in replies {
            assert!(survey.route(&replies).kept.is_empty(), "{replies:?}");
            assert_eq!(survey.check_replies(&replies), [], "{replies:?}");
        }
    }
}

#[test]
fn unknown_is_never_no() {
    let (survey, benchmark) = (survey(USER), shipped());
    let figures = &benchmark.of(USER).unwrap().figures;
    let mut replies = Replies::new();
    let stand = |replies: &Replies, id: &str| {
        let all = compare(&Interview::new(&survey, replies), figures);
        all.into_iter().find(|(figure, _)| figure.id == id).unwrap().1
    };
    assert_eq!(stand(&replies, "apply"), Some(Stand::Unanswered));
    assert_eq!(stand(&replies, "invested"), None, "an average cannot be compared");
    let mut chose = |question: &str, codes: &[u32]| {
        let value = Value::Multiple(codes.iter().copied().collect());
        replies.insert(question.to_owned(), Reply { value, other: Default::default() });
        replies.clone()
    };
    let none = chose("q35", &[11]);
    assert_eq!(stand(&none, "apply"), Some(Stand::NotAmong));
    assert_eq!(stand(&none, "apply-or-prepare"), Some(Stand::Unanswered), "question 44 is open");
    assert_eq!(stand(&none, "area-marketing"), Some(Stand::NotAsked), "that is about companies that apply AI");
    let plans = chose("q44", &[3]);
    assert_eq!(stand(&plans, "apply-or-prepare"), Some(Stand::Among));
    assert_eq!(stand(&plans, "no-plan"), Some(Stand::NotAmong));
    assert_eq!(stand(&plans, "not-cost"), Some(Stand::NotAsked));
    let applies = chose("q35", &[3]);
    assert_eq!(stand(&applies, "prepare"), Some(Stand::NotAmong), "what was said about plans is not asked any more");
    assert_eq!(stand(&applies, "effect-better"), Some(Stand::Unanswered));
}

#[test]
fn every_fault_of_a_file_is_named_with_its_place() {
    let mut texts = texts();
    texts[1].1 = texts[1].1.replacen("q44 has 11", "q44 has 12", 1).replacen("share = 41", "share = 141", 1);
    texts[2].1 =
        texts[2].1.replacen("answered = \"q13\"", "answered = \"q99\"", 1).replacen("chosen = 1", "chosen = 21", 1);
    let places: Vec<String> = parse(&texts).unwrap_err().into_iter().map(|problem| problem.place).collect();
    assert_eq!(
        places,
        [
            "hkpc-user.toml: group[1].figure[1].share",
            "hkpc-user.toml: group[1].figure[4].count:9",
            "hkpc-provider.toml: group[1].answered",
            "hkpc-provider.toml: group[11].figure[1].chosen",
        ]
    );
}

#[test]
fn an_id_twice_a_figure_in_two_ways_and_a_dimension_nobody_asks_about_are_refused() {
    let mut texts = texts();
    texts[1].1 = texts[1].1.replacen("id = \"prepare\"", "id = \"apply\"", 1);
    texts[1].1 = texts[1].1.replacen("count = \"q44 has 11\"", "count = \"q44 has 11\"\nchosen = 1", 1);
    texts[1].1 = texts[1].1.replacen("\"management-support\"", "\"luck\"", 1);
    let places: Vec<String> = parse(&texts).unwrap_err().into_iter().map(|problem| problem.place).collect();
    assert_eq!(
        places,
        [
            "hkpc-user.toml: group[1].figure[1].dimensions[1]",
            "hkpc-user.toml: group[1].figure[4]",
            "hkpc-user.toml: apply"
        ]
    );
}

#[test]
fn every_figure_says_of_whom_and_where_it_stands() {
    for figure in shipped().surveys.iter().flat_map(|surveyed| &surveyed.figures) {
        for language in Language::ALL {
            assert!(!figure.base.words.get(language).is_empty() && !figure.base.found.get(language).is_empty());
        }
    }
}
