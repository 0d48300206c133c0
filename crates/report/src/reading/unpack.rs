use std::borrow::Cow;
use std::io::Read;

use super::ReadError;
use super::budget::Budget;
use super::object::{Object, Table};

/// How many filters one stream may have.
const FILTERS: usize = 4;

/// Undoes a stream's filters. Of the ten that PDF has, Flate is the one that report writers and savers use for data and text.
pub(super) fn unpack<'f>(table: &Table, raw: Cow<'f, [u8]>, budget: &Budget) -> Result<Cow<'f, [u8]>, ReadError> {
    let filters = each(table.get(&b"Filter"[..]));
    let settings = each(table.get(&b"DecodeParms"[..]));
    if filters.len() > FILTERS {
        return Err(ReadError::TooComplex);
    }
    let mut bytes = raw;
    for (index, filter) in filters.iter().enumerate() {
        let settings = settings.get(index).copied().and_then(Object::table);
        bytes = match filter.name() {
            Some(b"FlateDecode" | b"Fl") => {
                let inflated = inflate(&bytes, budget)?;
                Cow::Owned(predicted(inflated, settings, budget)?)
            }
            // Undone before, or it says that there is nothing to undo.
            Some(b"Crypt") => bytes,
            _ => return Err(ReadError::Unsupported),
        };
    }
    Ok(bytes)
}

/// One object or the objects of a list.
fn each(object: Option<&Object>) -> Vec<&Object> {
    match object {
        None | Some(Object::Null) => Vec::new(),
        Some(Object::List(list)) => list.iter().collect(),
        Some(one) => vec![one],
    }
}

/// Inflates until the end, or until more comes out than the budget has left. What follows the end is left alone; data that
/// is cut off is refused.
fn inflate(bytes: &[u8], budget: &Budget) -> Result<Vec<u8>, ReadError> {
    let left = budget.bytes_left();
    let limit = u64::try_from(left).unwrap_or(u64::MAX).saturating_add(1);
    let mut out = Vec::new();
    flate2::read::ZlibDecoder::new(bytes).take(limit).read_to_end(&mut out).map_err(|_| ReadError::Damaged)?;
    budget.bytes(out.len())?;
    Ok(out)
}

/// Undoes the prediction of bytes from their neighbours (as in PNG), which cross-reference streams are written with.
fn predicted(bytes: Vec<u8>, settings: Option<&Table>, budget: &Budget) -> Result<Vec<u8>, ReadError> {
    let setting = |key: &[u8], otherwise: i64| match settings.and_then(|settings| settings.get(key)) {
        None => Some(otherwise),
        Some(object) => object.whole(),
    };
    let size = |key: &[u8], otherwise: i64| setting(key, otherwise).and_then(|value| usize::try_from(value).ok());
    match setting(b"Predictor", 1) {
        Some(1) => return Ok(bytes),
        Some(10..=15) => {}
        _ => return Err(ReadError::Unsupported),
    }
    let (Some(colours), Some(8), Some(columns)) =
        (size(b"Colors", 1), size(b"BitsPerComponent", 8), size(b"Columns", 1))
    else {
        return Err(ReadError::Unsupported);
    };
    let width = colours.checked_mul(columns).filter(|width| (1..=1 << 16).contains(width));
    let width = width.ok_or(ReadError::Unsupported)?;
    budget.bytes(bytes.len())?;
    let (mut out, mut above) = (Vec::with_capacity(bytes.len()), vec![0; width]);
    for row in bytes.chunks(width + 1) {
        let Some((kind, row)) = row.split_first() else { break };
        let mut current = row.to_vec();
        current.resize(width, 0);
        undo(*kind, &mut current, &above, colours)?;
        out.extend_from_slice(&current[..row.len()]);
        above = current;
    }
    Ok(out)
}

/// Undoes one row; both rows have the same length.
fn undo(kind: u8, row: &mut [u8], above: &[u8], step: usize) -> Result<(), ReadError> {
    for at in 0..row.len() {
        let left = at.checked_sub(step).map_or(0, |at| row[at]);
        let up = above[at];
        let corner = at.checked_sub(step).map_or(0, |at| above[at]);
        let guess = match kind {
            0 => 0,
            1 => left,
            2 => up,
            // Half of the sum of two bytes is a byte.
            3 => u8::midpoint(left, up),
            4 => paeth(left, up, corner),
            _ => return Err(ReadError::Damaged),
        };
        row[at] = row[at].wrapping_add(guess);
    }
    Ok(())
}

/// Whichever of the three is nearest to left + up - corner.
fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let [a, b, c] = [left, up, corner].map(i16::from);
    let distance = |value: i16| (a + b - c - value).abs();
    if distance(a) <= distance(b) && distance(a) <= distance(c) {
        left
    } else if distance(b) <= distance(c) {
        up
    } else {
        corner
    }
}
