//! Which action belongs in which month.

use proptest::prelude::*;
use readiness_assessment::calendar::Day;
use readiness_assessment::plan::{MOST_IN_A_WINDOW, Timed, Window, roadmap};

fn today() -> Day {
    Day::new(2026, 11, 24).unwrap()
}

fn windows(entries: &[Timed<'_>]) -> Vec<Window> {
    roadmap(entries, today()).into_iter().map(|placed| placed.window).collect()
}

const fn undated(effort: u32) -> Timed<'static> {
    Timed { effort: Some(effort), due: None, question: None }
}

fn dated(days: i32) -> Timed<'static> {
    Timed { effort: Some(3), due: Some(today().plus(days)), question: None }
}

#[test]
fn a_date_decides_and_what_is_past_comes_first() {
    let days = [-400, -1, 0, 30, 31, 60, 61, 90, 91, 4000];
    let entries: Vec<_> = days.into_iter().map(dated).collect();
    use Window::{First, Later, Second, Third};
    assert_eq!(windows(&entries), [First, First, First, First, Second, Second, Third, Third, Later, Later]);
    let overdue: Vec<bool> = roadmap(&entries, today()).into_iter().map(|placed| placed.overdue).collect();
    assert_eq!(overdue, days.map(|day| day < 0));
}

#[test]
fn effort_decides_where_there_is_no_date() {
    let own = Timed { effort: None, due: None, question: None };
    let placed = roadmap(&[undated(1), undated(2), undated(3), own], today());
    let told: Vec<_> = placed.iter().map(|placed| (placed.window, placed.due)).collect();
    let day = |days| Some(today().plus(days));
    assert_eq!(
        told,
        [(Window::First, day(30)), (Window::Second, day(60)), (Window::Third, day(90)), (Window::Second, day(60)),]
    );
}

#[test]
fn a_small_firm_is_not_asked_for_twenty_things_in_a_month() {
    let found = windows(&[undated(1); 20]);
    for window in [Window::First, Window::Second, Window::Third] {
        assert_eq!(found.iter().filter(|placed| **placed == window).count(), MOST_IN_A_WINDOW);
    }
    assert_eq!(found.last(), Some(&Window::Later));
}

#[test]
fn the_second_rung_of_a_question_never_comes_before_the_first() {
    let first = Timed { effort: Some(3), due: None, question: Some("ai-literacy-1") };
    let second = Timed { effort: Some(1), ..first };
    assert_eq!(windows(&[first, second]), [Window::Third, Window::Third]);
}

proptest! {
    #[test]
    fn undated_entries_never_overfill_a_window(
        entries in prop::collection::vec((prop::option::of(1..=3u32), prop::option::of(-50..200i32)), 0..40)
    ) {
        let entries: Vec<Timed<'_>> = entries
            .into_iter()
            .map(|(effort, days)| Timed { effort, due: days.map(|days| today().plus(days)), question: None })
            .collect();
        let placed = roadmap(&entries, today());
        prop_assert_eq!(placed.len(), entries.len());
        for window in [Window::First, Window::Second, Window::Third] {
            let of = |dated: bool| {
                let pairs = entries.iter().zip(&placed);
                pairs.filter(|(entry, placed)| placed.window == window && entry.due.is_some() == dated).count()
            };
            prop_assert!(of(false) == 0 || of(false) + of(true) <= MOST_IN_A_WINDOW);
        }
    }
}
