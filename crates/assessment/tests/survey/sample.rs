//! Made-up companies drawn to the published shares: for every figure so many that their share rounds to the printed one.
//!
//! Nothing is random. Each answer is dealt out in an order of its own, so that answers do not go together by accident.

use std::collections::{BTreeMap, BTreeSet};

use readiness_assessment::survey::{Contact, Replies, Reply, Value};

/// 267 companies: 85 apply AI, 24 prepare to, 96 have no plan, and 62 leave question 44 open.
pub(crate) fn users() -> Vec<Replies> {
    (0..267).map(|company| user(company).replies).collect()
}

/// 216 suppliers, 53 of them large.
pub(crate) fn suppliers() -> Vec<Replies> {
    (0..216).map(|company| supplier(company).replies).collect()
}

#[derive(Default)]
struct Answers {
    replies: Replies,
}

impl Answers {
    fn say(&mut self, question: &str, value: Value) {
        self.replies.insert(question.to_owned(), Reply { value, other: BTreeMap::new() });
    }

    fn one(&mut self, question: &str, code: u32) {
        self.say(question, Value::Single(code));
    }

    /// The codes that this company is dealt, or `otherwise`.
    fn some(&mut self, question: &str, seat: Seat, quotas: &[(u32, usize)], otherwise: u32) {
        let mut codes: BTreeSet<u32> =
            quotas.iter().filter(|(code, quota)| seat.dealt(*code) < *quota).map(|(code, _)| *code).collect();
        if codes.is_empty() {
            codes.insert(otherwise);
        }
        self.say(question, Value::Multiple(codes));
    }

    /// The one code that this company is dealt, or `otherwise`.
    fn of(&mut self, question: &str, seat: Seat, quotas: &[(u32, usize)], otherwise: u32) {
        self.one(question, seat.one_of(quotas, otherwise));
    }
}

/// A company's place among those that are asked the same.
#[derive(Clone, Copy)]
struct Seat {
    number: usize,
    of: usize,
}

impl Seat {
    /// Where it stands when the companies are dealt out for this code.
    fn dealt(self, code: u32) -> usize {
        let wanted = 7 + 6 * code as usize;
        let step = (wanted..).find(|step| gcd(*step, self.of) == 1).unwrap_or(1);
        (self.number * step + 13 * code as usize) % self.of
    }

    fn one_of(self, quotas: &[(u32, usize)], otherwise: u32) -> u32 {
        let mut place = self.dealt(quotas.first().map_or(0, |(code, _)| code + 40));
        for (code, quota) in quotas {
            match place.checked_sub(*quota) {
                Some(rest) => place = rest,
                None => return *code,
            }
        }
        otherwise
    }
}

fn gcd(one: usize, other: usize) -> usize {
    if other == 0 { one } else { gcd(other, one % other) }
}

fn user(company: usize) -> Answers {
    let mut said = Answers::default();
    let all = Seat { number: company, of: 267 };
    let industry = [1, 4, 5, 6, 8, 9, 10, 11, 12][company % 9];
    said.one("q33", industry);
    // 216 small: under 100 people in manufacturing, under 50 elsewhere.
    let small = all.dealt(3) < 216;
    let size = match (small, industry) {
        (true, 1) => [1, 2, 3, 4, 5][company % 5],
        (true, _) => [1, 2, 3, 4][company % 4],
        (false, 1) => [6, 7, 8][company % 3],
        (false, _) => [5, 6, 7, 8][company % 4],
    };
    said.one("q34", size);
    match company {
        0..85 => applies(&mut said, Seat { number: company, of: 85 }),
        85..109 => prepares(&mut said, Seat { number: company - 85, of: 24 }),
        109..205 => has_no_plan(&mut said, Seat { number: company - 109, of: 96 }),
        _ => said.some("q35", all, &[], 11),
    }
    if company.is_multiple_of(50) {
        let contact = Contact {
            name: format!("陳大文 {company}"),
            telephone: "2345 6789".into(),
            email: "chan@example.hk".into(),
        };
        said.say("q49", Value::Contact(contact));
    }
    said
}

fn applies(said: &mut Answers, seat: Seat) {
    said.some("q35", seat, &[(1, 10), (2, 37), (3, 49), (4, 20)], 6);
    said.of("q36", seat, &[(1, 20), (2, 25), (3, 15), (4, 10), (5, 5), (6, 4), (7, 2)], 11);
    let effect = seat.one_of(&[(1, 12), (2, 42), (3, 9)], 4);
    let areas = said.replies["q35"].value.codes();
    said.say("q37", Value::Grid(areas.iter().map(|area| (area.to_string(), effect)).collect()));
    if effect == 3 {
        said.some("q38", seat, &[(1, 40), (3, 30)], 6);
    }
    said.some("q39", seat, &[(2, 43), (4, 51), (6, 48)], 8);
    said.some("q40", seat, &[(1, 30), (2, 25), (9, 35), (10, 40)], 5);
    let expands = seat.dealt(41) < 50;
    if expands {
        said.some("q41", seat, &[(2, 40), (3, 40), (5, 10)], 4);
        said.of("q42", seat, &[(1, 20), (2, 20), (3, 15), (4, 10), (5, 8)], 11);
    } else {
        said.some("q41", seat, &[], 11);
        said.some("q43", seat, &[(1, 30), (3, 50), (7, 20)], 5);
    }
}

fn prepares(said: &mut Answers, seat: Seat) {
    said.some("q35", seat, &[], 11);
    said.some("q44", seat, &[(2, 10), (3, 14), (6, 8)], 4);
    said.of("q45", seat, &[(1, 12), (2, 7), (3, 2)], 11);
    said.some("q46", seat, &[(2, 12), (4, 10), (5, 11)], 8);
    said.some("q47", seat, &[(9, 12), (10, 13)], 3);
}

fn has_no_plan(said: &mut Answers, seat: Seat) {
    said.some("q35", seat, &[], 11);
    said.some("q44", seat, &[], 11);
    said.some("q46", seat, &[(2, 30), (5, 28)], 8);
    said.some("q47", seat, &[(9, 50), (10, 40), (2, 20)], 3);
    said.some("q48", seat, &[(1, 31), (2, 37), (3, 58)], 7);
}

fn supplier(company: usize) -> Answers {
    let mut said = Answers::default();
    let all = Seat { number: company, of: 216 };
    // Every fourth is large, but for the last.
    let large = company.is_multiple_of(4) && company < 212;
    let seat = if large {
        Seat { number: company / 4, of: 53 }
    } else {
        Seat { number: company - company.div_ceil(4).min(53), of: 163 }
    };
    layers(&mut said, large, seat);
    let profit: &[(u32, usize)] =
        if large { &[(1, 27), (2, 10), (3, 9), (4, 5)] } else { &[(1, 40), (2, 42), (3, 45), (4, 30)] };
    said.of("q2", seat, profit, 5);
    said.say("q3", Value::Multiple(industries(company)));
    computing(&mut said, all);
    data(&mut said, all);
    let staff =
        if large { seat.one_of(&[(5, 20), (6, 15), (7, 10)], 8) } else { seat.one_of(&[(1, 60), (2, 37), (3, 36)], 4) };
    said.one("q13", staff);
    people(&mut said, all);
    money(&mut said, all);
    future(&mut said, all);
    said
}

/// All three layers, then base with application, technology with application, and each alone.
fn layers(said: &mut Answers, large: bool, seat: Seat) {
    let quotas: &[(u32, usize)] =
        if large { &[(1, 10), (2, 4), (3, 0), (4, 19), (5, 0)] } else { &[(1, 27), (2, 0), (3, 29), (4, 46), (5, 23)] };
    let codes: &[u32] = match seat.one_of(quotas, 6) {
        1 => &[3, 6, 7],
        2 => &[1, 9],
        3 => &[4, 6, 10],
        4 => &[2, 3],
        5 => &[5],
        _ => &[8, 9],
    };
    said.say("q1", Value::Multiple(codes.iter().copied().collect()));
}

/// 104 companies serve one industry, 34 two, 32 three and 46 four; the industries of the study first, as long as any are left.
fn industries(company: usize) -> BTreeSet<u32> {
    let mut left = BTreeMap::from([(9, 63), (16, 52), (15, 50), (1, 47), (18, 45)]);
    let others = [4, 5, 6, 10, 11, 12];
    let mut chosen = BTreeSet::new();
    for each in 0..=company {
        let order = Seat { number: each, of: 216 }.dealt(5);
        let number = match order {
            0..104 => 1,
            104..138 => 2,
            138..170 => 3,
            _ => 4,
        };
        chosen.clear();
        while chosen.len() < number {
            let most =
                left.iter().filter(|(code, left)| **left > 0 && !chosen.contains(*code)).max_by_key(|(_, left)| **left);
            match most.map(|(code, _)| *code) {
                Some(code) => {
                    chosen.insert(code);
                    left.entry(code).and_modify(|left| *left -= 1);
                }
                None => chosen.extend(others.iter().find(|code| !chosen.contains(*code))),
            }
        }
    }
    chosen
}

fn computing(said: &mut Answers, all: Seat) {
    let short = all.number < 95;
    said.one("q4", if short { 1 } else { 2 });
    if short {
        said.some("q5", Seat { number: all.number, of: 95 }, &[(1, 29), (2, 25), (3, 67)], 4);
    }
    let counts = match all.number % 5 {
        0 => BTreeMap::from([(3, 4), (5, 1 + u32::try_from(all.number % 9).unwrap_or(0))]),
        1 => BTreeMap::from([(1, 2)]),
        2 => BTreeMap::from([(3, 8)]),
        3 => BTreeMap::from([(7, 1)]),
        _ => BTreeMap::from([(8, 1)]),
    };
    said.say("q6", Value::Counts(counts));
    said.of("q7", all, &[(1, 20), (3, 60), (4, 50), (5, 40)], 9);
    said.some("q8", all, &[(1, 99), (3, 104), (8, 164)], 7);
}

fn data(said: &mut Answers, all: Seat) {
    let what = all.one_of(&[(1, 94), (2, 34), (3, 17), (4, 30), (5, 20)], 6);
    said.one(
        "q9",
        match what {
            1 | 2 | 4 => 1,
            3 => 4,
            5 => 5,
            _ => 2,
        },
    );
    if matches!(what, 1 | 2 | 4) {
        said.one(
            "q10",
            match what {
                1 => 3,
                2 => 2,
                _ => 1,
            },
        );
        said.one("q11", if all.number.is_multiple_of(3) { 1 } else { 2 });
        said.one("q12", if all.number.is_multiple_of(2) { 1 } else { 2 });
    }
}

fn people(said: &mut Answers, all: Seat) {
    let rows = [("a", [1, 2, 3, 9][all.number % 4]), ("b", [1, 9][all.number % 2])];
    said.say("q14", Value::Grid(rows.iter().map(|(row, code)| ((*row).to_owned(), *code)).collect()));
    for (row, code) in rows.iter().filter(|(_, code)| *code != 9) {
        let places = [("hk", 60 + code), ("cn", 30), ("os", 10 - code)];
        said.say(
            &format!("q15{row}"),
            Value::Shares(places.iter().map(|(place, share)| ((*place).to_owned(), *share)).collect()),
        );
    }
    let order = all.dealt(2);
    let (code, seat) = match order {
        0..47 => (1, Seat { number: order, of: 97 }),
        47..97 => (2, Seat { number: order, of: 97 }),
        97..153 => (3, all),
        153..192 => (5, Seat { number: order - 153, of: 39 }),
        _ => (4, all),
    };
    said.one("q16", code);
    match code {
        1 | 2 => said.some("q17", seat, &[(1, 33), (4, 38), (6, 44)], 5),
        5 => said.some("q18", seat, &[(1, 16), (2, 30)], 3),
        _ => {}
    }
    let other = all.one_of(&[(1, 40), (3, 60), (4, 80), (5, 20)], 2);
    said.one("q19", other);
    match other {
        1 | 2 => said.some("q20", all, &[(1, 100), (4, 60)], 2),
        5 => said.some("q21", all, &[(2, 150)], 3),
        _ => {}
    }
}

fn money(said: &mut Answers, all: Seat) {
    let ranges = [(1, 40), (2, 36), (3, 20), (4, 10), (5, 25), (6, 20), (7, 13), (8, 7), (9, 4), (10, 9)];
    said.of("q22", all, &ranges, 11);
    said.some("q23", all, &[(3, 41), (4, 93)], 1);
    said.of("q24", all, &[(1, 80), (5, 50), (8, 40)], 6);
    said.of("q25", all, &[(1, 40), (2, 30), (6, 90)], 5);
    said.of("q26", all, &[(1, 136), (2, 41), (3, 32)], 4);
}

fn future(said: &mut Answers, all: Seat) {
    said.some("q27", all, &[(1, 60), (9, 70), (10, 80), (16, 50)], 5);
    let mut codes: BTreeSet<u32> = match all.dealt(6) {
        0..119 => BTreeSet::from([1, 3]),
        119..149 => BTreeSet::from([1]),
        149..173 => BTreeSet::from([2]),
        _ => BTreeSet::from([3]),
    };
    codes.extend((all.dealt(1) < 48).then_some(4 + u32::try_from(all.number % 3).unwrap_or(0)));
    said.say("q28", Value::Multiple(codes));
    said.say("q29", Value::Text(format!("Example AI {}", all.number)));
    said.say("q30", Value::Number(f64::from(u32::try_from(1 + all.number % 30).unwrap_or(1)) / 2.0));
    said.of("q31", all, &[(1, 20), (2, 60), (3, 90)], 4);
}
