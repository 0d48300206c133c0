//! Which sums follow from which: lines of numbers modulo a prime.
//!
//! The prime is far above every minor of the small tables met here, so that a line follows modulo the prime exactly when it
//! follows in fractions; and where a table is large, full rank modulo a prime still proves full rank.

/// 2^61 − 1.
const PRIME: u64 = (1 << 61) - 1;

/// A set of lines in a form in which it is easily seen whether another follows from them.
#[derive(Debug, Clone, Default)]
pub(super) struct Span {
    /// Each line begins with a 1 at its place, before which it is 0.
    lines: Vec<(usize, Vec<u64>)>,
}

impl Span {
    /// How many lines do not follow from the others.
    pub(super) fn rank(&self) -> usize {
        self.lines.len()
    }

    /// Whether `line` follows from those added.
    pub(super) fn holds(&self, line: &[i64]) -> bool {
        self.reduced(line).is_none()
    }

    /// Adds a line; false when it follows from the others.
    pub(super) fn add(&mut self, line: &[i64]) -> bool {
        let Some((place, mut rest)) = self.reduced(line) else { return false };
        let scale = inverse(rest[place]);
        for number in &mut rest[place..] {
            *number = times(*number, scale);
        }
        let at = self.lines.partition_point(|(other, _)| *other < place);
        self.lines.insert(at, (place, rest));
        true
    }

    /// What is left of a line, and where it begins; none when nothing is left.
    fn reduced(&self, line: &[i64]) -> Option<(usize, Vec<u64>)> {
        let mut rest: Vec<u64> = line.iter().map(|number| from(*number)).collect();
        for (place, known) in &self.lines {
            let factor = rest[*place];
            if factor != 0 {
                for (number, other) in rest[*place..].iter_mut().zip(&known[*place..]) {
                    *number = below(*number + PRIME - times(*other, factor));
                }
            }
        }
        let place = rest.iter().position(|number| *number != 0)?;
        Some((place, rest))
    }
}

fn from(number: i64) -> u64 {
    let size = number.unsigned_abs() % PRIME;
    if number < 0 && size > 0 { PRIME - size } else { size }
}

fn times(one: u64, other: u64) -> u64 {
    // 2^61 is 1 modulo the prime: the bits from the 61st on count like those below, and no division is needed.
    let product = u128::from(one) * u128::from(other);
    let (low, high) = (product as u64 & PRIME, (product >> 61) as u64);
    below(low + high)
}

/// A number below twice the prime.
fn below(number: u64) -> u64 {
    if number < PRIME { number } else { number - PRIME }
}

/// By Fermat: a^(p − 2).
fn inverse(number: u64) -> u64 {
    let (mut power, mut base, mut left) = (1, number, PRIME - 2);
    while left > 0 {
        if left & 1 == 1 {
            power = times(power, base);
        }
        base = times(base, base);
        left >>= 1;
    }
    power
}
