use std::collections::BTreeMap;

use crate::calendar::Day;
use crate::coded::coded;

coded! {
    /// A part of the coming quarter.
    Window[4] {
        /// The next 30 days, and whatever is overdue.
        First = "30",
        /// Days 31 to 60.
        Second = "60",
        /// Days 61 to 90.
        Third = "90",
        /// After that.
        Later = "later",
    }
}

/// How many actions without a date of their own are asked for in one window, those with a date counted first. A small firm
/// has other work to do.
pub const MOST_IN_A_WINDOW: usize = 4;

/// Days and no money, weeks or some money, months or real money: where each belongs when nothing else is known.
const BY_EFFORT: [(u32, Window); 3] = [(1, Window::First), (2, Window::Second), (3, Window::Third)];

impl Window {
    /// Its last day.
    pub fn end(self, today: Day) -> Option<Day> {
        match self {
            Self::First => Some(today.plus(30)),
            Self::Second => Some(today.plus(60)),
            Self::Third => Some(today.plus(90)),
            Self::Later => None,
        }
    }

    /// The window of a day; one that is past belongs to the first.
    pub fn of(day: Day, today: Day) -> Self {
        let near = |window: &Self| window.end(today).is_some_and(|end| day <= end);
        [Self::First, Self::Second, Self::Third].into_iter().find(near).unwrap_or(Self::Later)
    }

    fn by_effort(effort: Option<u32>) -> Self {
        // An action in the company's own words has no known effort; weeks are the middle.
        let effort = effort.unwrap_or(2);
        BY_EFFORT.into_iter().find(|(known, _)| *known == effort).map_or(Self::Third, |(_, window)| window)
    }
}

/// Something to be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timed<'a> {
    /// 1 to 3, where it is known.
    pub effort: Option<u32>,
    /// By when, where that was said.
    pub due: Option<Day>,
    /// The question whose rung it brings; a later entry of the same question comes no earlier.
    pub question: Option<&'a str>,
}

/// Where something was placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// In which window.
    pub window: Window,
    /// The day to have it done: its own, else the last of its window.
    pub due: Option<Day>,
    /// Whether its own day is past.
    pub overdue: bool,
}

/// Places every entry, in the order given. What has a date goes where the date is. The rest goes where its effort points
/// (days: 30, weeks: 60, months: 90), or to the next window that has room.
pub fn roadmap(entries: &[Timed<'_>], today: Day) -> Vec<Placed> {
    let mut taken: BTreeMap<Window, usize> = BTreeMap::new();
    for due in entries.iter().filter_map(|entry| entry.due) {
        *taken.entry(Window::of(due, today)).or_default() += 1;
    }
    let mut reached: BTreeMap<&str, Window> = BTreeMap::new();
    let mut placed = Vec::new();
    for entry in entries {
        let window = match entry.due {
            Some(due) => Window::of(due, today),
            None => {
                let before = entry.question.and_then(|question| reached.get(question)).copied();
                let from = Window::by_effort(entry.effort).max(before.unwrap_or(Window::First));
                let window = with_room(from, &taken);
                *taken.entry(window).or_default() += 1;
                window
            }
        };
        reached.extend(entry.question.map(|question| (question, window)));
        let overdue = entry.due.is_some_and(|due| due < today);
        placed.push(Placed { window, due: entry.due.or(window.end(today)), overdue });
    }
    placed
}

fn with_room(from: Window, taken: &BTreeMap<Window, usize>) -> Window {
    let free = |window: &Window| taken.get(window).is_none_or(|count| *count < MOST_IN_A_WINDOW);
    let windows = Window::CODES.into_iter().map(|(_, window)| window).filter(|window| *window >= from);
    windows.into_iter().find(free).unwrap_or(Window::Later)
}
