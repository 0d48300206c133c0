//! The program's own voice, in both languages. The only crate that knows Fluent.
//!
//! Words live in `locales/<language>/<screen>.ftl`; this crate compiles them in and gives each message a method:
//!
//! ```
//! use readiness_locale::{Language, Translator};
//!
//! let chinese = Translator::new(Language::Chinese);
//! assert_eq!(chinese.action_next(), "繼續");
//! assert_eq!(chinese.date_time("2026 年 11 月 22 日", "14:02"), "2026 年 11 月 22 日 14:02");
//! ```
//!
//! # To add a message
//!
//! 1. Write it in `locales/en/<screen>.ftl` and, under the same id and with the same variables, in
//!    `locales/zh-Hant-HK/<screen>.ftl`. A new file needs no registration. Ids are lower-case words joined by hyphens,
//!    and begin with the screen: `result-heading`. Variables arrive as ready text (`{ $name }`), except those that pick a
//!    plural (`{ $count -> [one] … *[other] … }`), which are numbers. No `NUMBER()` or `DATETIME()`: see [`mod@format`].
//! 2. Build: `Translator` now has `result_heading(…)`, an attribute `.title` is `result_heading_title(…)`. Arguments are
//!    in alphabetical order, so rewording a sentence never swaps two of them. A mistake stops the build and is named.
//! 3. `make generate` writes `ui/src/generated/messages.ts`, which gives the window the same ids and variables.
//!
//! `tests/content` holds that both languages are complete and written in house style, and that no message is unused.
//!
//! This crate does not hold words that belong to data (questions, schemes), reads no clock and knows no time zone.

mod translator;
pub use translator::Translator;

pub mod format;

mod negotiate;
pub use negotiate::negotiate;

pub mod generate;

pub use readiness_assessment::text::Language;
