use readiness_assessment::calendar::{Day, Month, Written};
use readiness_assessment::catalogue::{Age, State};

use crate::given::{day, shipped};

#[test]
fn warnings_grow_at_90_180_and_365_days() {
    let catalogue = shipped().parse().unwrap();
    let entry = catalogue.entry("nittp").unwrap();
    assert_eq!(entry.verified_on.unwrap().to_string(), "2026-07-27");
    let verified = day("2026-07-27");
    let age = |days| entry.age_on(verified.plus(days), catalogue.stale_after);
    assert_eq!([age(0), age(90)], [Age::Fresh; 2]);
    assert_eq!([age(91), age(180)], [Age::Ageing; 2]);
    assert_eq!([age(181), age(365)], [Age::Old; 2]);
    assert_eq!([age(366), age(4000)], [Age::Stale; 2]);
    assert_eq!(age(-400), Age::Fresh, "a clock that is behind accuses nobody");
}

#[test]
fn what_has_no_date_is_undated_and_a_rough_date_looks_older() {
    let catalogue = shipped().parse().unwrap();
    let undated = catalogue.entries().find(|entry| entry.verified_on.is_none()).unwrap();
    assert_eq!(undated.age_on(day("2026-11-24"), catalogue.stale_after), Age::Undated);
    assert_eq!(Written::parse("2026-06").unwrap().first_day(), day("2026-06-01"));
    assert_eq!(Written::parse("2025").unwrap().first_day(), day("2025-01-01"));
}

#[test]
fn a_state_holds_from_its_day() {
    let catalogue = shipped().parse().unwrap();
    let tvp = catalogue.entry("tvp").unwrap();
    assert_eq!(tvp.state_on(day("2024-12-31")), State::Open);
    assert_eq!(tvp.state_on(day("2025-01-01")), State::Ceased);
    let guarantee = catalogue.entry("sfgs-80").unwrap();
    assert_eq!(guarantee.state_on(day("2028-03-31")), State::Open);
    assert_ne!(guarantee.state_on(day("2028-04-01")), State::Open, "the planned end is not forgotten");
}

#[test]
fn days_are_counted_over_leap_years_and_centuries() {
    assert_eq!(day("2024-03-01").days_since(day("2024-02-28")), 2);
    assert_eq!(day("2100-03-01").days_since(day("2100-02-28")), 1);
    assert_eq!(day("2026-11-24").days_since(day("2025-11-24")), 365);
    assert_eq!(day("2026-01-01").plus(-1), day("2025-12-31"));
    let mut today = day("1999-12-25");
    for days in 0..800 {
        assert_eq!(today.days_since(day("1999-12-25")), days);
        today = today.plus(1);
    }
}

#[test]
fn only_dates_that_exist_are_dates() {
    for wrong in ["2026-02-29", "2026-13", "2026-00", "26", "2026-1-1", "2026-11-24T", "", "2026-11-24-01", "１９９９"]
    {
        assert_eq!(Written::parse(wrong), None, "{wrong}");
    }
    for right in ["2024-02-29", "2026-11", "2026"] {
        assert_eq!(Written::parse(right).unwrap().to_string(), right);
    }
    assert_eq!(Day::parse("2026-11"), None);
    assert_eq!(Month::parse("2027-01").unwrap().plus(12).to_string(), "2028-01");
    assert_eq!(Month::parse("2027-03").unwrap().financial_year(), 2026);
    assert_eq!(Month::parse("2027-04").unwrap().financial_year(), 2027);
}
