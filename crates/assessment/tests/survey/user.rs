//! Every way through the survey for companies that use AI or might.

use crate::files::USER;
use crate::scenario::{Scenario, Seen, assert_complete, contact, many, one, rows, with_words};

/// The questions after question 35 for a company that uses AI, before it says more.
const USES: [&str; 7] = ["q36", "q37", "q39", "q40", "q41", "q42", "q49"];

/// Uses AI, was partly disappointed and will use it more.
fn wider() -> Seen {
    Scenario::of(USER)
        .then("q33", &["q34", "q35", "q49"])
        .say("q33", with_words(one(20), 20, "a circus"))
        .say("q34", one(3))
        .say("q35", with_words(many([1, 4, 10]), 10, "juggling"))
        .then("q35", &["q36", "q37", "q39", "q40", "q41", "q49"])
        .say("q36", one(2))
        .rows("q37", &["1", "4", "10"])
        .say("q37", rows([("1", 1), ("4", 2), ("10", 4)]))
        .then("q37", &["q39", "q40", "q41", "q49"])
        .say("q37", rows([("1", 1), ("4", 3), ("10", 4)]))
        .then("q37", &["q38", "q39", "q40", "q41", "q49"])
        .say("q38", with_words(many(1..=7), 7, "the tent has no power"))
        .say("q39", with_words(many(1..=7), 7, "applause"))
        .say("q40", with_words(many(1..=11), 11, "elephants"))
        .say("q41", many(1..=10))
        .then("q41", &["q42", "q49"])
        .say("q42", one(11))
        .say("q49", contact("Chan Tai Man"))
        .kept(&[])
        .end()
}

/// Uses AI and will leave it at that.
fn content() -> Seen {
    Scenario::of(USER)
        .say("q33", one(1))
        .say("q35", many([2, 3, 5, 6, 7, 8, 9]))
        .rows("q37", &["2", "3", "5", "6", "7", "8", "9"])
        .say("q37", rows([("2", 2), ("9", 2)]))
        .say("q39", many([8]))
        .say("q41", many([11]))
        .then("q41", &["q43", "q49"])
        .say("q43", many(1..=8))
        .end()
}

/// Does not use AI and considers it.
fn considers() -> Seen {
    Scenario::of(USER)
        .say("q35", many([11]))
        .then("q35", &["q44", "q46", "q47", "q49"])
        .say("q44", many(1..=10))
        .then("q44", &["q45", "q46", "q47", "q49"])
        .say("q45", one(1))
        .say("q46", many(1..=7))
        .say("q47", many(1..=11))
        .end()
}

/// Does not use AI and does not consider it.
fn refuses() -> Seen {
    Scenario::of(USER)
        .say("q35", many([11]))
        .say("q44", many([11]))
        .then("q44", &["q46", "q47", "q48", "q49"])
        .say("q46", many([8]))
        .say("q48", with_words(many(1..=7), 6, "we like people"))
        .end()
}

/// Each option of a single choice, one after the other: none of them leads elsewhere.
fn each_option() -> Seen {
    let mut walk = Scenario::of(USER);
    for code in 1..=20 {
        walk = walk.say("q33", one(code)).then("q33", &["q34", "q35", "q49"]);
    }
    for code in 1..=8 {
        walk = walk.say("q34", one(code)).then("q34", &["q35", "q49"]);
    }
    walk = walk.say("q35", many([1])).say("q41", many([1]));
    for code in 1..=11 {
        walk = walk.say("q36", one(code)).say("q42", one(code)).then("q35", &USES);
    }
    walk = walk.say("q35", many([11])).say("q44", many([1]));
    for code in 1..=11 {
        walk = walk.say("q45", one(code)).then("q44", &["q45", "q46", "q47", "q49"]);
    }
    walk.kept(&["q36", "q41", "q42"]).end()
}

#[test]
fn every_question_option_and_route_is_walked() {
    let mut seen = Seen::default();
    for walk in [wider(), content(), considers(), refuses(), each_option()] {
        seen.add(walk);
    }
    assert_complete(USER, &seen);
}

#[test]
fn nothing_but_the_first_questions_is_asked_before_it_is_known_whether_ai_is_used() {
    Scenario::of(USER).then("q33", &["q34", "q35", "q49"]).kept(&[]).end();
}

#[test]
fn changing_ones_mind_keeps_what_was_said_and_going_back_brings_it_again() {
    Scenario::of(USER)
        .say("q35", many([1, 4]))
        .say("q36", one(2))
        .say("q37", rows([("1", 3), ("4", 1)]))
        .say("q38", many([2]))
        .say("q35", many([11]))
        .kept(&["q36", "q37", "q38"])
        .say("q44", many([11]))
        .say("q48", many([1]))
        .say("q35", many([1, 4]))
        .kept(&["q44", "q48"])
        .counts_as("q38", Some(many([2])))
        .unsay("q35")
        .kept(&["q36", "q37", "q38", "q44", "q48"])
        .end();
}

#[test]
fn a_row_counts_only_while_its_area_is_chosen() {
    let walk = Scenario::of(USER)
        .say("q35", many([1, 4]))
        .say("q37", rows([("1", 3), ("4", 1)]))
        .say("q38", many([2]))
        .say("q35", many([4]))
        .counts_as("q37", Some(rows([("4", 1)])))
        .then("q37", &["q39", "q40", "q41", "q49"])
        .kept(&["q38"]);
    let walk = walk.say("q35", many([5])).counts_as("q37", None).kept(&["q37", "q38"]);
    walk.say("q35", many([1])).counts_as("q37", Some(rows([("1", 3)]))).kept(&[]).end();
}

#[test]
fn a_row_that_is_hidden_is_not_lost_when_the_others_are_answered_anew() {
    Scenario::of(USER)
        .say("q35", many([1, 4]))
        .say("q37", rows([("1", 3), ("4", 1)]))
        .say("q35", many([4, 5]))
        .say("q37", rows([("4", 2), ("5", 4)]))
        .counts_as("q37", Some(rows([("4", 2), ("5", 4)])))
        .say("q35", many([1, 4]))
        .counts_as("q37", Some(rows([("1", 3), ("4", 2)])))
        .end();
}

#[test]
fn a_row_that_is_shown_can_be_taken_back() {
    Scenario::of(USER)
        .say("q35", many([1, 4]))
        .say("q37", rows([("1", 3), ("4", 1)]))
        .say("q37", rows([("4", 1)]))
        .counts_as("q37", Some(rows([("4", 1)])))
        .end();
}
