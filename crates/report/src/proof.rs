//! What lets a reader find out that a figure was changed after printing.

use data_encoding::HEXLOWER;
use readiness_assessment::Outcome;
use sha2::{Digest, Sha256};

/// Digits and letters that are not taken for one another: Crockford's base 32.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The hash of the data a report was made from, and a short code over the data and the printed scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// SHA-256 of the answers file, 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// Eight digits and letters with a hyphen in the middle, 40 bits of a SHA-256 over data and scores.
    pub code: String,
}

impl Proof {
    /// Of an answers file and the scores that follow from it. The same data and scores always have the same code, so
    /// whoever has the data can compute it anew.
    pub fn of(data: &[u8], outcome: &Outcome) -> Self {
        let sha256 = HEXLOWER.encode(&Sha256::digest(data));
        let code = code(&Sha256::digest(statement(&sha256, outcome)));
        Self { sha256, code }
    }
}

/// What the code vouches for, a line for each figure.
fn statement(sha256: &str, outcome: &Outcome) -> String {
    let mut lines = vec!["readiness-check/1".to_owned(), sha256.to_owned()];
    lines.extend(outcome.overall.as_ref().map(|overall| format!("{} {}", overall.score.shown(), overall.band.code())));
    for pillar in &outcome.pillars {
        let shown = pillar.score.map_or_else(|| "-".to_owned(), |score| score.shown().to_string());
        lines.push(format!("{} {shown}", pillar.id));
    }
    lines.join("\n")
}

/// Five bits a digit.
fn code(hash: &[u8]) -> String {
    let bits = hash.iter().take(5).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let digit = |place: u32| char::from(DIGITS[usize::try_from(bits >> (35 - 5 * place) & 31).unwrap_or(0)]);
    let digits: String = (0..8).map(digit).collect();
    format!("{}-{}", &digits[..4], &digits[4..])
}
