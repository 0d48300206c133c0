//! Calendar files: whole days that a calendar program takes in.

use icalendar::{Calendar, Component, Event, Property};
use jiff::Timestamp;
use readiness_assessment::calendar::Day;

/// A calendar of this name with these events, as the text of an `.ics` file.
pub(crate) fn file(name: &str, events: impl IntoIterator<Item = Event>) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    for event in events {
        calendar.push(event);
    }
    calendar.to_string()
}

/// A whole day. The id is the same in every export, so that importing again moves an entry rather than adding one.
pub(crate) fn event(id: &str, day: Day, summary: &str, description: &str) -> Event {
    let date = day.to_string().replace('-', "");
    let stamp = Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut start = Property::new("DTSTART", date);
    start.add_parameter("VALUE", "DATE");
    Event::new()
        .uid(&format!("{id}@readiness-hk"))
        .append_property(start)
        .add_property("DTSTAMP", stamp)
        .summary(summary)
        .description(description)
        .done()
}
