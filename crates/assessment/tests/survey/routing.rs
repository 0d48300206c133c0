//! Routing against the plain interpreter, over made-up surveys and made-up answers.

use std::collections::BTreeSet;

use proptest::prelude::*;
use readiness_assessment::survey::{Kind, Replies, Reply, Survey, Value};

use crate::files::{Files, PROVIDER, USER};
use crate::interpreter::{Rule, Said};

/// A small survey: q1 several of 1, 2 and (alone) 3; q2 one of 1–3; q3 a grid with the rows of q1; q4 a grid with rows a and b;
/// q5 one of 1–3. Each from q2 on may have a condition.
#[derive(Debug, Clone)]
struct Small {
    rules: [Option<Rule>; 4],
}

const IDS: [&str; 5] = ["q1", "q2", "q3", "q4", "q5"];

impl Small {
    fn rule(&self, at: usize) -> Option<&Rule> {
        at.checked_sub(1).and_then(|at| self.rules[at].as_ref())
    }

    fn files(&self) -> Files {
        let label = "label.en = \"A\"\nlabel.zh-Hant-HK = \"甲\"\n";
        let option = |code: u32, more: &str| format!("[[question.option]]\ncode = {code}\n{label}{more}");
        let row = |id: &str| format!("[[question.row]]\nid = \"{id}\"\n{label}");
        let three = [option(1, ""), option(2, ""), option(3, "")].concat();
        let two = [option(1, ""), option(2, "")].concat();
        let bodies = [
            ("multiple", [option(1, ""), option(2, ""), option(3, "exclusive = true\n")].concat()),
            ("single", three.clone()),
            ("grid\"\nrows_from = \"q1", two.clone()),
            ("grid", [row("a"), row("b"), two].concat()),
            ("single", three),
        ];
        let text = "text.en = \"T\"\ntext.zh-Hant-HK = \"文\"\n";
        let question = |(at, (kind, body)): (usize, &(&str, String))| {
            let ask = self.rule(at).map(|rule| format!("ask_if = \"{}\"\n", rule.text())).unwrap_or_default();
            format!("[[question]]\nid = \"{}\"\nnumber = {}\nkind = \"{kind}\"\n{ask}{text}{body}", IDS[at], at + 1)
        };
        Files::of(&bodies.iter().enumerate().map(question).collect::<String>())
    }

    /// Every way to answer it, and nothing else, up to but without the question at `end`.
    fn ways(&self, end: usize) -> Vec<Said> {
        let mut ways = vec![Said::new()];
        for (at, id) in IDS.into_iter().enumerate().take(end) {
            let answers = |way: &Said| {
                let asked = self.rule(at).is_none_or(|rule| rule.holds(way));
                if asked { answers(at, way) } else { vec![Vec::new()] }
            };
            let with = |way: &Said, answer: Vec<(String, u32)>| {
                let mut way = way.clone();
                way.extend((!answer.is_empty()).then(|| (id.to_owned(), answer)));
                way
            };
            ways = ways.iter().flat_map(|way| answers(way).into_iter().map(|answer| with(way, answer))).collect();
        }
        ways
    }

    /// The places of what must be refused.
    fn faults(&self) -> BTreeSet<String> {
        let mut faults = BTreeSet::new();
        for at in 1..IDS.len() {
            let Some(rule) = self.rule(at) else { continue };
            let ways = self.ways(at);
            let dead = |rule: &Rule| !ways.iter().any(|way| rule.holds(way));
            if dead(rule) || rule.alternatives().iter().any(dead) {
                faults.insert(format!("sections/only.toml: question[{}].ask_if", at + 1));
            }
        }
        let bare = |way: &Said| self.rule(2).is_none_or(|rule| rule.holds(way)) && rows(way).is_empty();
        if self.ways(2).iter().any(bare) {
            faults.insert("sections/only.toml: question[3].rows_from".to_owned());
        }
        faults
    }
}

/// The rows of q3.
fn rows(way: &Said) -> Vec<String> {
    let chosen = way.get("q1").map(Vec::as_slice).unwrap_or_default();
    chosen.iter().filter(|(_, code)| *code != 3).map(|(_, code)| code.to_string()).collect()
}

/// Every answer to a question, none included.
fn answers(at: usize, way: &Said) -> Vec<Vec<(String, u32)>> {
    let single = |code: u32| vec![(String::new(), code)];
    match at {
        0 => vec![vec![], single(1), single(2), [single(1), single(2)].concat(), single(3)],
        1 | 4 => vec![vec![], single(1), single(2), single(3)],
        2 => filled(&rows(way)),
        _ => filled(&["a".to_owned(), "b".to_owned()]),
    }
}

fn filled(rows: &[String]) -> Vec<Vec<(String, u32)>> {
    let mut all = vec![vec![]];
    for row in rows {
        let with = |answer: &Vec<(String, u32)>, code| [answer.clone(), vec![(row.clone(), code)]].concat();
        let more: Vec<_> = all.iter().flat_map(|answer| [1, 2].map(|code| with(answer, code))).collect();
        all.extend(more);
    }
    all
}

/// A test on a question before the one at `before`.
fn any_test(before: usize) -> impl Strategy<Value = Rule> {
    let single = || prop::sample::subsequence(vec![1, 2, 3], 1..=2);
    let grid = || prop::sample::subsequence(vec![1, 2], 1..=2);
    let several = (prop::sample::select(vec!["has", "lacks"]), single()).prop_map(|(word, codes)| Rule::Test {
        subject: "q1",
        question: "q1",
        row: None,
        word,
        codes,
    });
    let one = (prop::sample::select(vec!["in", "not in"]), single()).prop_map(|(word, codes)| Rule::Test {
        subject: "q2",
        question: "q2",
        row: None,
        word,
        codes,
    });
    let chosen = [("row 1 of q3", Some("1")), ("row 2 of q3", Some("2"))];
    let fixed = [("row a of q4", Some("a")), ("row b of q4", Some("b"))];
    let row = |subjects: [(&'static str, Option<&'static str>); 2], question: &'static str| {
        (prop::sample::select(subjects.to_vec()), prop::sample::select(vec!["in", "not in"]), grid())
            .prop_map(move |((subject, row), word, codes)| Rule::Test { subject, question, row, word, codes })
    };
    let any = |subjects: [&'static str; 2], question: &'static str| {
        (prop::sample::select(subjects.to_vec()), grid()).prop_map(move |(subject, codes)| Rule::Test {
            subject,
            question,
            row: None,
            word: "in",
            codes,
        })
    };
    let mut tests = vec![several.boxed(), one.boxed()];
    tests.push(prop_oneof![row(chosen, "q3"), any(["any row of q3", "no row of q3"], "q3")].boxed());
    tests.push(prop_oneof![row(fixed, "q4"), any(["any row of q4", "no row of q4"], "q4")].boxed());
    tests.truncate(before);
    proptest::strategy::Union::new(tests)
}

fn any_rule(before: usize) -> impl Strategy<Value = Rule> {
    any_test(before).prop_recursive(3, 8, 3, |inner| {
        let parts = prop::collection::vec(inner, 2..=3);
        prop_oneof![parts.clone().prop_map(Rule::And), parts.prop_map(Rule::Or)]
    })
}

fn any_small() -> impl Strategy<Value = Small> {
    let maybe = |before| prop::option::of(any_rule(before));
    (maybe(1), maybe(2), maybe(3), maybe(4)).prop_map(|(a, b, c, d)| Small { rules: [a, b, c, d] })
}

/// The same replies as the program takes them.
fn replies(survey: &Survey, said: &Said) -> Replies {
    let value = |id: &str, answer: &[(String, u32)]| match survey.question(id).unwrap().kind {
        Kind::Single(_) => Value::Single(answer[0].1),
        Kind::Multiple { .. } => Value::Multiple(answer.iter().map(|(_, code)| *code).collect()),
        _ => Value::Grid(answer.iter().cloned().collect()),
    };
    said.iter()
        .map(|(id, answer)| (id.clone(), Reply { value: value(id, answer), other: Default::default() }))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_refused_is_what_trying_every_answer_finds(small in any_small()) {
        let expected = small.faults();
        let found: BTreeSet<String> = match small.files().parse() {
            Ok(_) => BTreeSet::new(),
            Err(problems) => problems.into_iter().map(|problem| problem.place).collect(),
        };
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn the_route_is_that_of_the_plain_interpreter(small in any_small(), picks in prop::collection::vec(any::<prop::sample::Index>(), 5)) {
        let Ok(survey) = small.files().parse() else { return Ok(()) };
        // Answers to every question, asked or not, as a person leaves them who has changed their mind.
        let both = Said::from([("q1".to_owned(), vec![(String::new(), 1), (String::new(), 2)])]);
        let mut all = Said::new();
        for (at, pick) in picks.iter().enumerate() {
            let answer = pick.get(&answers(at, &both)).clone();
            all.extend((!answer.is_empty()).then(|| (IDS[at].to_owned(), answer)));
        }
        let (mut asked, mut current) = (Vec::new(), Said::new());
        for (at, id) in IDS.into_iter().enumerate() {
            if small.rule(at).is_none_or(|rule| rule.holds(&current)) {
                asked.push(id);
                let there = |row: &String| id != "q3" || rows(&current).contains(row);
                let answer: Vec<_> = all.get(id).into_iter().flatten().filter(|(row, _)| there(row)).cloned().collect();
                current.extend((!answer.is_empty()).then(|| (id.to_owned(), answer)));
            }
        }
        let everything = replies(&survey, &all);
        let route = survey.route(&everything);
        prop_assert_eq!(route.asked.iter().map(|question| question.id.as_str()).collect::<Vec<_>>(), asked);
        prop_assert_eq!(&route.replies, &replies(&survey, &current));
        let kept: BTreeSet<String> = all.keys().filter(|id| !current.contains_key(*id)).cloned().collect();
        prop_assert_eq!(&route.kept, &kept);
        let again = survey.route(&route.replies);
        prop_assert_eq!(&again.replies, &route.replies, "what does not count decides nothing");
        prop_assert_eq!(again.asked, route.asked);
    }

    #[test]
    fn a_condition_reads_back_from_its_canonical_text(small in any_small()) {
        let Ok(survey) = small.files().parse() else { return Ok(()) };
        for condition in survey.questions().filter_map(|question| question.ask_if.as_ref()) {
            let text = survey.expression(condition);
            let again = survey.condition(&text, "").unwrap();
            prop_assert_eq!(&again, condition);
            prop_assert_eq!(survey.expression(&again), text);
        }
    }
}

/// Replies to any questions of a shipped survey, asked or not.
fn any_replies(id: &'static str) -> impl Strategy<Value = Replies> {
    let survey = Files::shipped(id).parse().unwrap();
    let questions: Vec<(String, Kind, Vec<String>)> = survey
        .questions()
        .filter(|question| !question.kind.options().is_empty())
        .map(|question| {
            let rows = survey.all_rows(question).into_iter().map(|row| row.id).collect();
            (question.id.clone(), question.kind.clone(), rows)
        })
        .collect();
    let each: Vec<_> =
        questions.into_iter().map(|(id, kind, rows)| prop::option::of(any_reply(id, kind, rows))).collect();
    each.prop_map(|replies| replies.into_iter().flatten().collect())
}

fn any_reply(id: String, kind: Kind, rows: Vec<String>) -> impl Strategy<Value = (String, Reply)> {
    let codes: Vec<u32> = kind.options().iter().map(|option| option.code).collect();
    let most = rows.len().max(codes.len()).min(4);
    prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..=most).prop_map(
        move |picks| {
            let code = |pick: &prop::sample::Index| *pick.get(&codes);
            let value = match &kind {
                Kind::Single(_) => Value::Single(code(&picks[0].0)),
                Kind::Grid { .. } => {
                    Value::Grid(picks.iter().map(|(row, pick)| (row.get(&rows).clone(), code(pick))).collect())
                }
                Kind::Counts(_) => Value::Counts(picks.iter().map(|(pick, _)| (code(pick), 1)).collect()),
                _ => Value::Multiple(picks.iter().map(|(pick, _)| code(pick)).collect()),
            };
            (id.clone(), Reply { value, other: Default::default() })
        },
    )
}

/// Whoever changes an answer and changes it back stands where they stood, and on the way nothing was lost.
fn assert_nothing_lost(survey: &Survey, replies: &Replies, changed: &Replies) {
    let before = survey.route(replies);
    let mut now = replies.clone();
    for (id, reply) in changed {
        let old = now.insert(id.clone(), reply.clone());
        let route = survey.route(&now);
        let counted: BTreeSet<&String> = route.replies.keys().chain(&route.kept).collect();
        assert_eq!(counted, now.keys().collect(), "every reply counts or is kept, and none both");
        assert!(route.replies.keys().all(|id| !route.kept.contains(id)));
        match old {
            Some(old) => now.insert(id.clone(), old),
            None => now.remove(id),
        };
    }
    assert_eq!(survey.route(&now), before);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn going_back_loses_nothing_in_the_user_survey((replies, changed) in (any_replies(USER), any_replies(USER))) {
        assert_nothing_lost(&Files::shipped(USER).parse().unwrap(), &replies, &changed);
    }

    #[test]
    fn going_back_loses_nothing_in_the_supplier_survey((replies, changed) in (any_replies(PROVIDER), any_replies(PROVIDER))) {
        assert_nothing_lost(&Files::shipped(PROVIDER).parse().unwrap(), &replies, &changed);
    }
}
