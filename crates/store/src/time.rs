//! Times come in as RFC 3339 text and are stored as they came, offset and all, because that is the local time the
//! user saw. This module only checks them and makes stamps for file names; it never reads the clock.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use crate::error::{Error, Result};

/// The form of a stamp: it sorts by time as text and is a legal file name everywhere.
const STAMP: &str = "%Y%m%dT%H%M%SZ";

/// Refuses anything but a date, a `T`, a time with seconds, and an offset: SQLite sorts by exactly this form.
pub(crate) fn check(text: &str) -> Result<Timestamp> {
    let bad = || Error::BadTime { text: text.to_owned() };
    let bytes = text.as_bytes();
    let offset = bytes.last() == Some(&b'Z')
        || (bytes.len() > 20 && matches!(bytes[bytes.len() - 6], b'+' | b'-') && bytes[bytes.len() - 3] == b':');
    if bytes.len() < 20 || bytes[10] != b'T' || bytes[16] != b':' || !offset {
        return Err(bad());
    }
    text.parse().map_err(|_| bad())
}

/// The moment as a stamp in UTC, for example `20261122T013000Z`.
pub(crate) fn stamp(at: &str) -> Result<String> {
    Ok(check(at)?.strftime(STAMP).to_string())
}

/// The moment of a stamp as RFC 3339 in UTC, if it is one.
pub(crate) fn from_stamp(stamp: &str) -> Option<String> {
    let utc = DateTime::strptime(STAMP, stamp).ok()?;
    Some(TimeZone::UTC.to_timestamp(utc).ok()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_in_utc_and_can_be_read_back() {
        let stamp = stamp("2026-11-22T09:30:00.250+08:00").unwrap();
        assert_eq!(stamp, "20261122T013000Z");
        assert_eq!(from_stamp(&stamp).as_deref(), Some("2026-11-22T01:30:00Z"));
        assert_eq!(from_stamp("20261322T013000Z"), None);
    }

    #[test]
    fn only_a_full_time_with_an_offset_will_do() {
        for good in ["2026-11-22T09:30:00Z", "2026-11-22T09:30:00+08:00", "2026-11-22T09:30:00.123456789-05:30"] {
            assert!(check(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "now",
            "2026-11-22",
            "2026-11-22 09:30:00Z",
            "2026-11-22T09:30:00",
            "2026-11-22T09:30Z",
            "2026-13-22T09:30:00Z",
            "2026-11-22T09:30:00+08:00[Asia/Hong_Kong]",
            "2026-11-22T09:30:00+0800",
            "二〇二六年十一月二十二日",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
