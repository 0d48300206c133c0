//! Tables of a survey: exact, and safe from an attacker who knows every told count and adds and subtracts them.

use std::collections::{BTreeMap, BTreeSet};

use num_rational::Ratio;
use proptest::prelude::*;
use readiness_assessment::cohort::Label;
use readiness_assessment::survey::tabulate::{By, Cell, Head, Tables, Tabulation, percent};
use readiness_assessment::survey::{Replies, Reply, Survey, Value};

use crate::algebra::Solved;
use crate::files::{Files, PROVIDER, USER};
use crate::sample;

fn survey(id: &str) -> Survey {
    Files::shipped(id).parse().unwrap()
}

fn say(replies: &mut Replies, question: &str, value: Value) {
    replies.insert(question.to_owned(), Reply { value, other: BTreeMap::new() });
}

/// A company that says its industry, its size and where it applies AI, each or not.
fn company((industry, size, area, invested): (u32, u32, u32, u32)) -> Replies {
    let mut replies = Replies::new();
    if industry > 0 {
        say(&mut replies, "q33", Value::Single(industry));
    }
    if size > 0 {
        say(&mut replies, "q34", Value::Single(size));
    }
    if area > 0 {
        say(&mut replies, "q35", Value::Multiple(BTreeSet::from([if area > 4 { 11 } else { area }])));
    }
    if (1..=4).contains(&area) && invested > 0 {
        say(&mut replies, "q36", Value::Single(invested));
        say(&mut replies, "q37", Value::Grid(BTreeMap::from([(area.to_string(), 1 + invested % 4)])));
    }
    say(&mut replies, "q49", Value::Contact(Default::default()));
    replies
}

/// Industries and sizes hang together, so that groupings differ by a few companies only.
fn companies(most: usize) -> impl Strategy<Value = Vec<Replies>> {
    let one = (0_u32..5, 0_u32..5, 0_u32..4, 0_u32..7, 0_u32..5).prop_map(|(industry, size, tie, area, invested)| {
        company((industry, if tie < 2 { industry } else { size }, area, invested))
    });
    proptest::collection::vec(one, 0..most)
}

fn label(survey: &Survey, question: &str, replies: &Replies) -> Label {
    let code = match replies.get(question).map(|reply| &reply.value) {
        Some(Value::Single(code)) => *code,
        _ => return Label::NotStated,
    };
    Label::Words(survey.question(question).unwrap().kind.option(code).unwrap().label.clone())
}

/// What a question, or a row of it, was answered with.
fn answered(replies: &Replies, question: &str, row: Option<&str>) -> bool {
    match (replies.get(question).map(|reply| &reply.value), row) {
        (Some(Value::Grid(rows)), Some(row)) => rows.contains_key(row),
        (found, _) => found.is_some(),
    }
}

/// Each column that is told of one part, over the companies that answered it.
fn equations(survey: &Survey, all: &[Replies], tables: &[(&str, Tables<'_>)], at: (usize, usize)) -> Vec<Vec<i128>> {
    let part = &tables[0].1.questions[at.0].parts[at.1];
    let question = &tables[0].1.questions[at.0].question.id;
    let row = part.row.as_ref().map(|row| row.id.as_str());
    let base: Vec<&Replies> = all.iter().filter(|replies| answered(replies, question, row)).collect();
    let mut lines = Vec::new();
    for (by, tables) in tables {
        let bases = &tables.questions[at.0].parts[at.1].bases;
        if bases[0].is_some() {
            lines.push(vec![1; base.len()]);
        }
        for (group, told) in tables.groups.iter().zip(&bases[1..]) {
            let inside = |replies: &&Replies| i128::from(group.classes.contains(&label(survey, by, replies)));
            let line: Vec<i128> = base.iter().map(inside).collect();
            if let Some(n) = told {
                assert_eq!(i128::from(*n), line.iter().sum::<i128>());
                lines.push(line);
            }
        }
    }
    lines
}

fn both<'s>(tabulation: &Tabulation<'s>) -> [(&'static str, Tables<'s>); 2] {
    [("q33", tabulation.tables(Some(By::Industry))), ("q34", tabulation.tables(Some(By::Size)))]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    /// The tables by industry and those by size together: whichever one to four companies are left out, the rest of what is told
    /// has the same rank, so no sum is about them only.
    #[test]
    fn nothing_about_fewer_than_five_follows_from_the_columns_of_a_question(all in companies(13)) {
        let survey = survey(USER);
        let Some(tabulation) = Tabulation::new(&survey, &all) else { return Ok(()) };
        let tables = both(&tabulation);
        for (at, table) in tables[0].1.questions.iter().enumerate() {
            for part in 0..table.parts.len() {
                let lines = equations(&survey, &all, &tables, (at, part));
                let n = lines.first().map_or(0, Vec::len);
                let rank = Solved::of(&lines).rank();
                for left_out in (1_u32..1 << n).filter(|set| set.count_ones() < 5) {
                    let rest = |line: &Vec<i128>| {
                        (0..n).filter(|company| left_out >> company & 1 == 0).map(|company| line[company]).collect()
                    };
                    let rest: Vec<Vec<i128>> = lines.iter().map(rest).collect();
                    prop_assert_eq!(Solved::of(&rest).rank(), rank, "{} of {}", left_out, table.question.id);
                }
            }
        }
    }

    #[test]
    fn no_named_group_of_fewer_than_five_follows_in_larger_samples(all in companies(60)) {
        let survey = survey(USER);
        let Some(tabulation) = Tabulation::new(&survey, &all) else { return Ok(()) };
        let tables = both(&tabulation);
        for (at, table) in tables[0].1.questions.iter().enumerate() {
            for part in 0..table.parts.len() {
                let solved = Solved::of(&equations(&survey, &all, &tables, (at, part)));
                let row = table.parts[part].row.as_ref().map(|row| row.id.as_str());
                let base: Vec<&Replies> = all.iter().filter(|replies| answered(replies, &table.question.id, row)).collect();
                for industry in 0..5 {
                    for size in 0..5 {
                        let wanted = company((industry, size, 0, 0));
                        let same = |replies: &&&Replies, by: &str| label(&survey, by, replies) == label(&survey, by, &wanted);
                        for ways in [&["q33"][..], &["q34"], &["q33", "q34"]] {
                            let line: Vec<i128> =
                                base.iter().map(|replies| i128::from(ways.iter().all(|by| same(&replies, by)))).collect();
                            if (1..5).contains(&line.iter().sum::<i128>()) {
                                prop_assert!(!solved.holds(&line), "{ways:?} {industry} {size} of {}", table.question.id);
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn no_column_is_about_fewer_than_five(all in companies(40)) {
        let survey = survey(USER);
        let Some(tabulation) = Tabulation::new(&survey, &all) else {
            prop_assert!(all.len() < 5);
            return Ok(());
        };
        for (_, tables) in both(&tabulation) {
            prop_assert!(tables.groups.iter().all(|group| group.n >= 5));
            prop_assert!(tables.groups.len() != 1, "one group is all companies");
            for part in tables.questions.iter().flat_map(|table| &table.parts) {
                prop_assert!(part.bases.iter().flatten().all(|n| *n >= 5));
            }
        }
    }
}

#[test]
fn every_share_is_what_counting_by_hand_gives() {
    for (id, all) in [(USER, sample::users()), (PROVIDER, sample::suppliers())] {
        let survey = survey(id);
        let tables = Tabulation::new(&survey, &all).unwrap().tables(None);
        for table in &tables.questions {
            for part in &table.parts {
                let row = part.row.as_ref().map(|row| row.id.as_str());
                let base = all.iter().filter(|replies| answered(replies, &table.question.id, row)).count();
                assert_eq!(part.bases[0].unwrap_or(0), if base < 5 { 0 } else { base as u64 }, "{}", table.question.id);
                for line in &part.lines {
                    let (Head::Option(option), Some(Some(Cell::Companies(n) | Cell::Amount(n, _)))) =
                        (line.head, line.cells.first())
                    else {
                        continue;
                    };
                    let chose =
                        |replies: &&Replies| match (&replies.get(&table.question.id).map(|reply| &reply.value), row) {
                            (Some(Value::Grid(rows)), Some(row)) => rows.get(row) == Some(&option.code),
                            (Some(value), _) => value.codes().contains(&option.code),
                            (None, _) => false,
                        };
                    assert_eq!(*n, all.iter().filter(chose).count() as u64, "{} {}", table.question.id, option.code);
                }
            }
        }
    }
}

#[test]
fn what_numbers_come_to() {
    let survey = survey(PROVIDER);
    let supplier = |number: usize| {
        let mut replies = Replies::new();
        let years = f64::from(u32::try_from(number).unwrap()) / 2.0;
        say(&mut replies, "q30", Value::Number(years));
        if number > 16 {
            say(&mut replies, "q6", Value::Counts(BTreeMap::from([(3, 10)])));
        }
        replies
    };
    let all: Vec<Replies> = (1..=20).map(supplier).collect();
    let tables = Tabulation::new(&survey, &all).unwrap().tables(None);
    let cell = |question: &str, line: usize| {
        let table = tables.questions.iter().find(|table| table.question.id == question).unwrap();
        table.parts[0].lines[line].cells[0].clone()
    };
    let Some(Cell::Amount(20, Some(years))) = cell("q30", 0) else { panic!("{:?}", cell("q30", 0)) };
    let half = |number: i64| Ratio::new(number.into(), 2.into());
    assert_eq!((years.sum, years.mean), (half(210), Ratio::new(21.into(), 4.into())));
    assert_eq!(years.median, Some(Ratio::new(21.into(), 4.into())));
    assert_eq!(years.quartiles, Some((half(5), half(15))), "five companies have at most 2.5 years, five more than 7.5");
    assert!(
        tables.questions.iter().find(|table| table.question.id == "q6").unwrap().parts[0].bases[0].is_none(),
        "four companies"
    );
}

#[test]
fn a_sum_over_few_companies_is_not_told_though_more_answered() {
    let survey = survey(PROVIDER);
    let supplier = |number: u32| {
        let mut replies = Replies::new();
        let counts = if number < 4 { BTreeMap::from([(5, 9)]) } else { BTreeMap::from([(1, number)]) };
        say(&mut replies, "q6", Value::Counts(counts));
        replies
    };
    let all: Vec<Replies> = (0..12).map(supplier).collect();
    let tables = Tabulation::new(&survey, &all).unwrap().tables(None);
    let part = &tables.questions.iter().find(|table| table.question.id == "q6").unwrap().parts[0];
    let amounts: Vec<(u32, u64, bool)> = part
        .lines
        .iter()
        .filter_map(|line| match (line.head, &line.cells[0]) {
            (Head::Option(option), Some(Cell::Amount(n, amount))) if *n > 0 => {
                Some((option.code, *n, amount.is_some()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(amounts, [(1, 8, true), (5, 4, false)]);
}

#[test]
fn nothing_in_a_companys_own_words_is_in_the_tables() {
    let survey = survey(PROVIDER);
    let mut all = sample::suppliers();
    say(&mut all[0], "q29", Value::Text("Peculiar Ltd".to_owned()));
    all[1].get_mut("q1").unwrap().other.insert(11, "Peculiar words".to_owned());
    let tables = Tabulation::new(&survey, &all).unwrap().tables(Some(By::Size));
    assert!(!format!("{tables:?}").contains("Peculiar"));
}

#[test]
fn a_supplier_has_no_industry_to_be_grouped_by() {
    let survey = survey(PROVIDER);
    assert!(By::Industry.question(&survey).is_none());
    assert!(By::Size.question(&survey).is_some());
}

#[test]
fn shares_are_rounded_half_up() {
    let share = |part: i64, whole: i64| percent(&Ratio::new(part.into(), whole.into()));
    assert_eq!([share(1, 200), share(1, 201), share(85, 267), share(2, 3), share(1, 1)], [1, 0, 32, 67, 100]);
}
