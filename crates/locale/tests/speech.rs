//! What the translator says, and what numbers, money, dates and lists look like.

use std::thread;

use jiff::civil::{Date, date, datetime};
use readiness_locale::format::{self, Cents};
use readiness_locale::{Language, Translator, negotiate};

const LANGUAGES: [Language; 2] = [Language::English, Language::Chinese];

fn both() -> [Translator; 2] {
    LANGUAGES.map(Translator::new)
}

fn shared<T: Send + Sync + Copy + 'static>(value: T) -> T {
    value
}

#[test]
fn each_language_says_its_own_words() {
    let [english, chinese] = both();
    assert_eq!(english.action_back(), "Back");
    assert_eq!(chinese.action_back(), "返回");
    assert_eq!(LANGUAGES.map(|language| Translator::new(language).language()), LANGUAGES);
}

#[test]
fn threads_may_share_one_translator() {
    let chinese = shared(Translator::new(Language::Chinese));
    let said: Vec<String> = (0..4)
        .map(|_| thread::spawn(move || format::date(&chinese, date(2026, 3, 1))))
        .map(|thread| thread.join().expect("no panic"))
        .collect();
    assert_eq!(said, vec!["2026 年 3 月 1 日"; 4]);
}

#[test]
fn no_invisible_marks_surround_arguments() {
    for translator in both() {
        let said = translator.date_time("A", "B");
        assert!(!said.contains(['\u{2068}', '\u{2069}']), "{said:?}");
    }
}

#[test]
fn ids_made_at_run_time_are_looked_up() {
    let [english, chinese] = both();
    assert_eq!(english.lookup("action-undo").as_deref(), Some("Undo"));
    assert_eq!(chinese.lookup("action-undo").as_deref(), Some("復原"));
    assert_eq!(english.lookup("action-none"), None);
    assert_eq!(english.lookup("action-undo.none"), None);
    assert_eq!(english.lookup("date-time"), None, "a message with arguments has its own method");
    assert_eq!(english.lookup(""), None);
}

#[test]
fn the_pseudo_locale_changes_words_and_keeps_data() {
    let said = Translator::pseudo().date_time("DATE", "TIME");
    assert_eq!(said, "⟦DATE, TIME⟧");
    assert_eq!(Translator::pseudo().answer_dont_know(), "⟦Ðöñ'ţ ķñöŵ⟧");
    assert_eq!(Translator::new(Language::English).answer_dont_know(), "Don't know", "the real one is untouched");
}

#[test]
fn numbers_have_separators() {
    for (value, shown) in [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "−1,234,567"), (100_000, "100,000")]
    {
        assert_eq!(format::number(value), shown);
    }
    assert_eq!(format::number(i64::MIN), "−9,223,372,036,854,775,808");
    assert_eq!(format::percent(70), "70%");
    assert_eq!(format::percent(1_200), "1,200%");
}

#[test]
fn money_has_a_form_for_text_and_one_for_tables() {
    let [english, chinese] = both();
    for (cents, table, in_english, in_chinese) in [
        (5_000_000, "HK$50,000", "HK$50,000", "港幣 50,000 元"),
        (50, "HK$0.50", "HK$0.50", "港幣 0.50 元"),
        (123_456_705, "HK$1,234,567.05", "HK$1,234,567.05", "港幣 1,234,567.05 元"),
        (0, "HK$0", "HK$0", "港幣 0 元"),
        (-12_000_000, "−HK$120,000", "minus HK$120,000", "港幣負 120,000 元"),
    ] {
        let amount = Cents(cents);
        assert_eq!(format::money(amount), table);
        assert_eq!(format::money_text(&english, amount), in_english);
        assert_eq!(format::money_text(&chinese, amount), in_chinese);
    }
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let [english, chinese] = both();
    let moment = datetime(2026, 11, 22, 14, 2, 59, 0);
    assert_eq!(format::date(&english, moment.date()), "22 November 2026");
    assert_eq!(format::date(&chinese, moment.date()), "2026 年 11 月 22 日");
    assert_eq!(format::month(&english, moment.date()), "November 2026");
    assert_eq!(format::month(&chinese, moment.date()), "2026 年 11 月");
    assert_eq!(format::date_time(&english, moment), "22 November 2026, 14:02");
    assert_eq!(format::date_time(&chinese, moment), "2026 年 11 月 22 日 14:02");
    assert_eq!(format::time(datetime(2026, 1, 1, 9, 5, 0, 0)), "09:05");
}

#[test]
fn every_month_has_its_name() {
    let english = Translator::new(Language::English);
    let names = "January February March April May June July August September October November December";
    for (at, name) in (1..).zip(names.split(' ')) {
        let first = Date::new(2027, at, 1).expect("a month");
        assert_eq!(format::date(&english, first), format!("1 {name} 2027"));
        assert_eq!(format::month(&english, first), format!("{name} 2027"));
    }
}

#[test]
fn lists_are_joined_as_each_language_joins_them() {
    let [english, chinese] = both();
    for (items, in_english, in_chinese) in [
        (&[][..], "", ""),
        (&["a"][..], "a", "a"),
        (&["a", "b"][..], "a and b", "a、b"),
        (&["a", "b", "c"][..], "a, b and c", "a、b、c"),
        (&["a", "b", "c", "d"][..], "a, b, c and d", "a、b、c、d"),
    ] {
        assert_eq!(format::list(&english, items), in_english);
        assert_eq!(format::list(&chinese, items), in_chinese);
    }
}

#[test]
fn the_first_known_language_wins() {
    for tag in
        ["zh-HK", "zh-TW", "zh-Hant", "zh-Hant-HK", "zh-MO", "yue", "yue-HK", "zh-CN", "zh-Hans", "ZH_hk.UTF-8", "zh"]
    {
        assert_eq!(negotiate(&[tag]), Language::Chinese, "{tag}");
    }
    for tag in ["en", "en-HK", "en_GB.UTF-8", "fr-FR", "ja", "C", "C.UTF-8", "POSIX", "", "zhx"] {
        assert_eq!(negotiate(&[tag]), Language::English, "{tag}");
    }
    assert_eq!(negotiate(&[]), Language::English);
    assert_eq!(negotiate(&["fr", "zh-HK", "en"]), Language::Chinese);
    assert_eq!(negotiate(&["en-US", "zh-HK"]), Language::English);
}
