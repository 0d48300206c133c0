use std::collections::{BTreeMap, BTreeSet};

use super::ReadError;
use super::budget::Budget;
use super::file::object_at;
use super::lexer::Lexer;
use super::object::{Number, Object, Table};
use super::unpack::unpack;

/// How many times a file may have been added to.
const SECTIONS: usize = 256;

/// How far from the end the address of the last cross-reference section may be.
const TAIL: usize = 2048;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It was deleted.
    Free,
    /// At this byte of the file.
    At(usize),
    /// In the object stream with this number, at this position.
    Within(Number, usize),
}

/// Where each object is, and the trailer that names the catalogue.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) places: BTreeMap<Number, Place>,
    pub(super) trailer: Table,
}

/// Follows the cross-reference sections (ISO 32000-1, 7.5.4 to 7.5.8) from the newest to the oldest; the newest place of an
/// object counts. A section that leads back to one before it is the last.
pub(super) fn places(bytes: &[u8], budget: &Budget) -> Result<Places, ReadError> {
    let mut reader = Reader { bytes, budget, places: BTreeMap::new(), trailer: None };
    let mut waiting = Some(start(bytes, budget)?);
    let mut seen = BTreeSet::new();
    while let Some(at) = waiting.take() {
        if !seen.insert(at) {
            break;
        }
        if seen.len() > SECTIONS {
            return Err(ReadError::TooComplex);
        }
        let trailer = reader.section(at)?;
        waiting = address(&trailer, b"Prev")?;
        reader.trailer.get_or_insert(trailer);
    }
    let trailer = reader.trailer.ok_or(ReadError::Damaged)?;
    Ok(Places { places: reader.places, trailer })
}

/// The address of another section.
fn address(trailer: &Table, key: &[u8]) -> Result<Option<usize>, ReadError> {
    let at = trailer.get(key).and_then(Object::whole);
    at.map(|at| usize::try_from(at).map_err(|_| ReadError::Damaged)).transpose()
}

/// The address of the newest section.
fn start(bytes: &[u8], budget: &Budget) -> Result<usize, ReadError> {
    const WORD: &[u8] = b"startxref";
    let from = bytes.len().saturating_sub(TAIL);
    let tail = &bytes[from..];
    let at = tail.windows(WORD.len()).rposition(|window| window == WORD).ok_or(ReadError::Damaged)?;
    Lexer::new(bytes, from + at + WORD.len(), budget).number()
}

struct Reader<'f> {
    bytes: &'f [u8],
    budget: &'f Budget,
    places: BTreeMap<Number, Place>,
    trailer: Option<Table>,
}

impl Reader<'_> {
    fn section(&mut self, at: usize) -> Result<Table, ReadError> {
        let mut lexer = Lexer::new(self.bytes, at, self.budget);
        if lexer.accepts(b"xref") { self.table(lexer) } else { self.stream(at) }
    }

    fn table(&mut self, mut lexer: Lexer<'_>) -> Result<Table, ReadError> {
        let mut entries = Vec::new();
        while !lexer.accepts(b"trailer") {
            let (first, count) = (lexer.number()?, lexer.number()?);
            // The file is shorter than any count that is too large: the entries run out.
            for index in 0..count {
                self.budget.node()?;
                let (at, _generation) = (lexer.number()?, lexer.number()?);
                let place = if lexer.accepts(b"n") {
                    Place::At(at)
                } else if lexer.accepts(b"f") {
                    Place::Free
                } else {
                    return Err(ReadError::Damaged);
                };
                entries.push((first.checked_add(index), place));
            }
        }
        let Object::Table(trailer) = lexer.object()? else { return Err(ReadError::Damaged) };
        // In a file for old and new readers, the table calls free what only new readers are to find.
        if let Some(at) = address(&trailer, b"XRefStm")? {
            self.stream(at)?;
        }
        entries.into_iter().try_for_each(|(number, place)| self.add(number, place))?;
        Ok(trailer)
    }

    fn stream(&mut self, at: usize) -> Result<Table, ReadError> {
        let (Object::Table(table), Some(raw)) = object_at(self.bytes, at, self.budget, |_| None)? else {
            return Err(ReadError::Damaged);
        };
        let entries = unpack(&table, raw.into(), self.budget)?;
        let widths = widths(&table)?;
        let size = table.get(&b"Size"[..]).and_then(Object::whole).ok_or(ReadError::Damaged)?;
        let whole = vec![Object::Whole(0), Object::Whole(size)];
        let index = table.get(&b"Index"[..]).and_then(Object::list).unwrap_or(&whole);
        let mut entries = entries.chunks_exact(widths.iter().sum());
        for pair in index.chunks_exact(2) {
            let number = |object: &Object| object.whole().and_then(|number| usize::try_from(number).ok());
            let (Some(first), Some(count)) = (number(&pair[0]), number(&pair[1])) else {
                return Err(ReadError::Damaged);
            };
            for (index, entry) in (0..count).zip(entries.by_ref()) {
                self.budget.node()?;
                self.add(first.checked_add(index), place(entry, widths)?)?;
            }
        }
        Ok(table)
    }

    fn add(&mut self, number: Option<usize>, place: Place) -> Result<(), ReadError> {
        let number = number.and_then(|number| Number::try_from(number).ok()).ok_or(ReadError::Damaged)?;
        self.places.entry(number).or_insert(place);
        Ok(())
    }
}

/// How many bytes each of the three fields of an entry has.
fn widths(table: &Table) -> Result<[usize; 3], ReadError> {
    let list = table.get(&b"W"[..]).and_then(Object::list).unwrap_or_default();
    let width =
        |object: &Object| object.whole().and_then(|width| usize::try_from(width).ok()).filter(|width| *width <= 8);
    let widths: Vec<usize> = list.iter().map_while(width).collect();
    match <[usize; 3]>::try_from(widths) {
        Ok(widths) if widths[1] > 0 => Ok(widths),
        _ => Err(ReadError::Damaged),
    }
}

fn place(entry: &[u8], widths: [usize; 3]) -> Result<Place, ReadError> {
    let (kind, rest) = entry.split_at(widths[0]);
    let (second, third) = rest.split_at(widths[1]);
    let value = |field: &[u8]| field.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    let size = |field: &[u8]| usize::try_from(value(field)).map_err(|_| ReadError::Damaged);
    Ok(match value(kind) {
        1 => Place::At(size(second)?),
        _ if kind.is_empty() => Place::At(size(second)?),
        2 => Place::Within(Number::try_from(value(second)).map_err(|_| ReadError::Damaged)?, size(third)?),
        _ => Place::Free,
    })
}
