use crate::source::shortened;

/// The smallest part of a condition, with the column where it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) column: usize,
    pub(super) text: &'t str,
}

/// What does not follow the notation.
#[derive(Debug)]
pub(super) struct Fault {
    /// Where, counted in characters from 1.
    pub(super) column: usize,
    /// What stands there; empty at the end of the text.
    pub(super) found: String,
    /// What may stand there.
    pub(super) allowed: &'static str,
}

impl Token<'_> {
    /// A fault at this token.
    pub(super) fn fault(self, allowed: &'static str) -> Fault {
        Fault { column: self.column, found: shortened(self.text), allowed }
    }
}

/// Cuts a condition into words, numbers and signs; the last token is empty and marks the end.
pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, Fault> {
    let mut found = Vec::new();
    let (mut rest, mut column) = (text, 1);
    while let Some(first) = rest.chars().next() {
        let length = match first {
            ' ' => 1,
            '(' | ')' | ',' | '=' => 1,
            '<' if rest.starts_with("<>") => 2,
            each if in_word(each) => rest.find(|each| !in_word(each)).unwrap_or(rest.len()),
            other => return Err(Fault { column, found: other.to_string(), allowed: "a–z 0–9 - ( ) , = <>" }),
        };
        // Every length ends at an ASCII character or at the end, so nothing is cut in two.
        let (text, after) = rest.split_at(length);
        if first != ' ' {
            found.push(Token { column, text });
        }
        (rest, column) = (after, column + length);
    }
    found.push(Token { column, text: "" });
    Ok(found)
}

fn in_word(each: char) -> bool {
    each.is_ascii_lowercase() || each.is_ascii_digit() || each == '-'
}
