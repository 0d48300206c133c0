//! Amounts and codes found in texts, and texts found in packages.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use readiness_assessment::money::Cents;

/// Every amount in a text: thousands in threes, and cents where there are any.
pub(super) fn amounts(text: &str) -> Vec<Cents> {
    text.split("HK$").skip(1).filter_map(amount).collect()
}

fn amount(rest: &str) -> Option<Cents> {
    let rest = rest.trim_start();
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(rest);
    while rest[end..].starts_with(',') && digits(&rest[end + 1..]) >= 3 {
        end += 4;
    }
    let cents = &rest[end..];
    let cents = if cents.starts_with('.') && digits(&cents[1..]) >= 2 { &cents[1..3] } else { "00" };
    Cents::parse(&format!("{}.{cents}", rest[..end].replace(',', "")))
}

/// The check code in a text, which must hold one and no other.
pub(super) fn only_code(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let plain = |letter: &char| letter.is_ascii_digit() || letter.is_ascii_uppercase();
    let mut found: Vec<String> = (0..letters.len().saturating_sub(8))
        .filter(|start| {
            let code = &letters[*start..*start + 9];
            let outside =
                |letter: Option<&char>| letter.is_none_or(|letter| !letter.is_ascii_alphanumeric() && *letter != '-');
            let before = start.checked_sub(1).and_then(|before| letters.get(before));
            code[4] == '-'
                && code.iter().enumerate().all(|(index, letter)| index == 4 || plain(letter))
                && code.iter().any(char::is_ascii_uppercase)
                && outside(before)
                && outside(letters.get(*start + 9))
        })
        .map(|start| letters[start..start + 9].iter().collect())
        .collect();
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// The parts of a package.
pub(super) fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut text = String::new();
        if part.read_to_string(&mut text).is_ok() {
            parts.insert(part.name().unwrap().into_owned(), text);
        }
    }
    parts
}

#[test]
fn amounts_and_codes_are_read_as_they_are_written() {
    let read: Vec<String> = amounts("HK$256,000.50 planned. HK$46,000.3 items, −HK$20 HK$1,000,000")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(read, ["256000.50", "46000.00", "20.00", "1000000.00"]);
    assert_eq!(only_code("2026-2027 a-7000-8000-b EJ8N-KJXZ, EJ8N-KJXZ"), "EJ8N-KJXZ");
}
