use readiness_assessment::catalogue::{Grant, ItemCategory};
use readiness_assessment::funding::{MonthOfCash, Offer, Project, best, cash_by_month};
use readiness_assessment::money::Share;

use crate::given::{course, grant, offer, project};

fn lines(project: &Project, offers: &[Offer<'_>], default: u32) -> Vec<String> {
    let months = cash_by_month(project, &best(project, offers), offers, default);
    let line = |m: &MonthOfCash| format!("{} -{} +{} = {}", m.month, m.out, m.in_, m.balance);
    months.iter().map(line).collect()
}

fn two() -> Project {
    project("2027-01", [course("a", "100.00", 1), course("b", "200.00", 3)])
}

#[test]
fn the_rest_of_a_grant_comes_after_the_last_item() {
    let paid = Grant { first_payment: Some(Share::new(1, 7)), months_to_payment: Some(2), ..grant(1, 2) };
    let expected = [
        "2027-01 -100.00 +21.42 = -78.58",
        "2027-02 -0.00 +0.00 = -78.58",
        "2027-03 -200.00 +0.00 = -278.58",
        "2027-04 -0.00 +0.00 = -278.58",
        "2027-05 -0.00 +128.58 = -150.00",
    ];
    assert_eq!(lines(&two(), &[offer("s", &paid)], 9), expected);
}

#[test]
fn a_scheme_that_does_not_say_when_takes_the_default() {
    let silent = grant(1, 2);
    let months = lines(&two(), &[offer("s", &silent)], 1);
    assert_eq!(months.last().map(String::as_str), Some("2027-04 -0.00 +150.00 = -150.00"));
    assert_eq!(lines(&two(), &[offer("s", &silent)], 0).len(), 3);
}

#[test]
fn a_grant_paid_in_full_on_approval_leaves_no_later_month() {
    let early = Grant { first_payment: Some(Share::new(1, 1)), months_to_payment: Some(24), ..grant(1, 2) };
    assert_eq!(lines(&two(), &[offer("s", &early)], 0)[0], "2027-01 -100.00 +150.00 = 50.00");
    assert_eq!(lines(&two(), &[offer("s", &early)], 0).len(), 3);
}

#[test]
fn without_a_grant_money_only_goes_out() {
    let other = Grant { items: vec![ItemCategory::Staff], ..grant(1, 2) };
    let months = lines(&two(), &[offer("s", &other)], 6);
    assert_eq!(months.last().map(String::as_str), Some("2027-03 -200.00 +0.00 = -300.00"));
    assert_eq!(lines(&project("2027-01", []), &[offer("s", &other)], 6), [""; 0]);
}

#[test]
fn the_turn_of_a_year_has_no_gap() {
    let months = lines(&project("2027-11", [course("a", "100.00", 1)]), &[offer("s", &grant(1, 2))], 3);
    let names: Vec<&str> = months.iter().map(|line| &line[..7]).collect();
    assert_eq!(names, ["2027-11", "2027-12", "2028-01", "2028-02"]);
}
