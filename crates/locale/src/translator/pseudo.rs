//! The look of the pseudo-locale: readable English that nobody could have typed by accident.

use std::borrow::Cow;

const PLAIN: &str = "AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
const ACCENTED: &str = "ÅåßÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";

/// The same letters with accents; everything else stays.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    Cow::Owned(text.chars().map(letter).collect())
}

/// The text between brackets, so that a sentence glued together from pieces shows its seams, and a cut-off one its end.
pub(super) fn bracketed(text: &str) -> String {
    format!("⟦{text}⟧")
}

fn letter(plain: char) -> char {
    PLAIN.chars().zip(ACCENTED.chars()).find(|(from, _)| *from == plain).map_or(plain, |(_, to)| to)
}
