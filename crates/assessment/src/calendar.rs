//! Dates as far as they are known, months, and the days between two days. Today always comes in as a value.

use std::fmt;

/// A calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The first day that can be told.
    pub const FIRST: Self = Self { year: 1900, month: 1, day: 1 };

    /// The day, if the calendar has it; years 1900 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists =
            (1900..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// Reads `2026-11-22`.
    pub fn parse(text: &str) -> Option<Self> {
        let written = Written::parse(text)?;
        Self::new(written.year, written.month?, written.day?)
    }

    /// The month it lies in.
    pub fn month(self) -> Month {
        Month { year: self.year, month: self.month }
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days from `earlier` to this day; negative when that day is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.number() - earlier.number()
    }

    /// The day `days` later, or earlier when that is negative; a day beyond the calendar's end is its last.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        let mut day = self;
        for _ in 0..days.unsigned_abs().min(200_000) {
            day = if days > 0 { day.next() } else { day.previous() };
        }
        day
    }

    fn next(self) -> Self {
        let candidates = [
            Self::new(self.year, self.month, self.day + 1),
            Self::new(self.year, self.month + 1, 1),
            Self::new(self.year + 1, 1, 1),
        ];
        candidates.into_iter().flatten().next().unwrap_or(self)
    }

    fn previous(self) -> Self {
        if self.day > 1 {
            return Self { day: self.day - 1, ..self };
        }
        let (year, month) = if self.month > 1 { (self.year, self.month - 1) } else { (self.year - 1, 12) };
        Self::new(year, month, days_in(year, month)).unwrap_or(self)
    }

    /// Days since the first of March of the year 0 in the Gregorian calendar, counting years from March so that the leap
    /// day comes last.
    fn number(self) -> i64 {
        let (year, month) = if self.month > 2 { (self.year, self.month - 3) } else { (self.year - 1, self.month + 9) };
        let year = i64::from(year);
        let before_month = (153 * i64::from(month) + 2) / 5;
        365 * year + year / 4 - year / 100 + year / 400 + before_month + i64::from(self.day) - 1
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// Reads `2027-01`.
    pub fn parse(text: &str) -> Option<Self> {
        let written = Written::parse(text)?;
        if written.day.is_some() {
            return None;
        }
        Some(Self { year: written.year, month: written.month? })
    }

    /// The month `count` months later.
    pub fn plus(self, count: u32) -> Self {
        let months = (u32::from(self.year) * 12 + u32::from(self.month - 1)).saturating_add(count);
        let year = u16::try_from(months / 12).unwrap_or(u16::MAX);
        // The remainder of twelve is below twelve.
        Self { year, month: u8::try_from(months % 12).unwrap_or(0) + 1 }
    }

    /// The year in which the financial year begins that this month lies in: April to March.
    pub fn financial_year(self) -> u16 {
        if self.month >= 4 { self.year } else { self.year - 1 }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// A date as far as a source gives it: a day, a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Written {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Written {
    /// Reads `2026-11-22`, `2026-11` or `2026`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|part| number(part, 2).and_then(|month| u8::try_from(month).ok()));
        let day = parts.next().map(|part| number(part, 2).and_then(|day| u8::try_from(day).ok()));
        let known = |part: Option<Option<u8>>| match part {
            Some(None) => None,
            Some(Some(part)) => Some(Some(part)),
            None => Some(None),
        };
        let written = Self { year, month: known(month)?, day: known(day)? };
        let exists = Day::new(year, written.month.unwrap_or(1), written.day.unwrap_or(1)).is_some();
        (parts.next().is_none() && exists).then_some(written)
    }

    /// The first day it can mean, so that a rough date looks older rather than younger.
    pub fn first_day(self) -> Day {
        Day { year: self.year, month: self.month.unwrap_or(1), day: self.day.unwrap_or(1) }
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, where it is known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, where it is known.
    pub fn day(self) -> Option<u8> {
        self.day
    }
}

fn number(digits: &str, length: usize) -> Option<u16> {
    let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}
