//! Numbers, money, dates and lists as text that is ready for a message or a table.
//!
//! Everything shown to a person is formatted here and nowhere else, so that window, report and command line agree. What
//! machines read (JSON, spreadsheets' cells) is not formatted here. Nothing rounds: who computes a figure rounds it.

use jiff::civil::{Date, DateTime};

use crate::Translator;

/// Money in Hong Kong dollars, counted in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(pub i64);

/// `12,345`, with U+2212 as the minus sign; the same in both languages.
#[must_use]
pub fn number(value: i64) -> String {
    signed(value < 0, &grouped(value.unsigned_abs()))
}

/// `70%`, of a whole number of percent.
#[must_use]
pub fn percent(value: u32) -> String {
    format!("{}%", number(i64::from(value)))
}

/// Money for a table: `HK$50,000`, or `HK$0.50` where there are cents; the same in both languages.
#[must_use]
pub fn money(amount: Cents) -> String {
    signed(amount.0 < 0, &format!("HK${}", dollars(amount)))
}

/// Money for running text: `HK$50,000`, `港幣 50,000 元`.
#[must_use]
pub fn money_text(translator: &Translator, amount: Cents) -> String {
    let dollars = dollars(amount);
    if amount.0 < 0 { translator.money_text_negative(&dollars) } else { translator.money_text(&dollars) }
}

/// `22 November 2026`, `2026 年 11 月 22 日`.
#[must_use]
pub fn date(translator: &Translator, date: Date) -> String {
    translator.date_day(&date.day().to_string(), month_of(date), &date.year().to_string())
}

/// `November 2026`, `2026 年 11 月`.
#[must_use]
pub fn month(translator: &Translator, date: Date) -> String {
    translator.date_month(month_of(date), &date.year().to_string())
}

/// `22 November 2026, 14:02`, `2026 年 11 月 22 日 14:02`. The time is the caller's: nothing is moved between zones.
#[must_use]
pub fn date_time(translator: &Translator, moment: DateTime) -> String {
    translator.date_time(&date(translator, moment.date()), &time(moment))
}

/// `14:02`, the same in both languages.
#[must_use]
pub fn time(moment: DateTime) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

/// `a, b and c`, `甲、乙、丙`; nothing for no items.
#[must_use]
pub fn list<S: AsRef<str>>(translator: &Translator, items: &[S]) -> String {
    let Some((first, rest)) = items.split_first() else { return String::new() };
    rest.iter().enumerate().fold(first.as_ref().to_owned(), |list, (at, item)| {
        if at + 1 == rest.len() {
            translator.list_last(item.as_ref(), &list)
        } else {
            translator.list_more(item.as_ref(), &list)
        }
    })
}

/// jiff's months are 1 to 12.
fn month_of(date: Date) -> u32 {
    u32::from(date.month().unsigned_abs())
}

/// The amount without sign and currency; cents only where there are some.
fn dollars(amount: Cents) -> String {
    let cents = amount.0.unsigned_abs();
    match cents % 100 {
        0 => grouped(cents / 100),
        rest => format!("{}.{rest:02}", grouped(cents / 100)),
    }
}

fn signed(negative: bool, text: &str) -> String {
    if negative { format!("\u{2212}{text}") } else { text.to_owned() }
}

fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
