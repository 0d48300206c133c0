use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::ReadError;
use super::budget::Budget;
use super::decrypt::Key;
use super::lexer::Lexer;
use super::object::{Number, Object, Table};
use super::unpack::unpack;
use super::xref::{Place, Places, places};

/// How many references may lead to one another: to an object, to the object stream it is in, to that stream's length.
const DEEPEST: u8 = 8;

/// A PDF file of which objects are read when they are asked for, and only those.
pub(super) struct File<'f> {
    bytes: &'f [u8],
    pub(super) budget: &'f Budget,
    places: Places,
    key: Option<Key>,
    /// Object streams that have been unpacked.
    unpacked: RefCell<BTreeMap<Number, Rc<Packed>>>,
}

/// An object and, if it is a stream, its bytes as they stand in the file.
pub(super) type Found<'f> = (Object, Option<&'f [u8]>);

/// An object stream: its bytes, and the number and place of each object in it.
#[derive(Debug)]
struct Packed {
    bytes: Vec<u8>,
    members: Vec<(Number, usize)>,
}

impl<'f> File<'f> {
    /// Finds out where everything is, and the key if the file can be read without a password.
    pub(super) fn open(bytes: &'f [u8], budget: &'f Budget) -> Result<Self, ReadError> {
        let mut file = Self { bytes, budget, places: places(bytes, budget)?, key: None, unpacked: RefCell::default() };
        if let Some(encrypt) = file.places.trailer.get(&b"Encrypt"[..]) {
            // Read while there is no key: its own strings are not encrypted.
            let table = file.table(encrypt)?.ok_or(ReadError::Damaged)?;
            file.key = Some(Key::without_password(&table, &file.places.trailer)?);
        }
        Ok(file)
    }

    /// The catalogue.
    pub(super) fn catalogue(&self) -> Result<Table, ReadError> {
        let root = self.places.trailer.get(&b"Root"[..]).ok_or(ReadError::Damaged)?;
        self.table(root)?.ok_or(ReadError::Damaged)
    }

    /// What an object stands for: itself, or what it refers to.
    pub(super) fn resolve(&self, object: &Object) -> Result<Object, ReadError> {
        Ok(self.found(object, DEEPEST)?.0)
    }

    /// An entry of a table, resolved; `Null` when it is not there.
    pub(super) fn entry(&self, table: &Table, key: &[u8]) -> Result<Object, ReadError> {
        table.get(key).map_or(Ok(Object::Null), |object| self.resolve(object))
    }

    /// The table an object stands for, also that of a stream.
    pub(super) fn table(&self, object: &Object) -> Result<Option<Table>, ReadError> {
        Ok(match self.resolve(object)? {
            Object::Table(table) => Some(table),
            _ => None,
        })
    }

    /// A stream's contents, unpacked; none when the object is no stream.
    pub(super) fn contents(&self, object: &Object) -> Result<Option<Vec<u8>>, ReadError> {
        self.unpacked(object, DEEPEST)
    }

    fn unpacked(&self, object: &Object, depth: u8) -> Result<Option<Vec<u8>>, ReadError> {
        let Object::Reference(number, generation) = object else { return Ok(None) };
        let (Object::Table(mut table), Some(raw)) = self.found(object, depth)? else { return Ok(None) };
        for key in [&b"Filter"[..], b"DecodeParms"] {
            let value = table.get(key).map(|value| self.found(value, depth)).transpose()?;
            if let Some((value, _)) = value {
                table.insert(key.to_vec(), value);
            }
        }
        let raw = match &self.key {
            Some(key) => {
                self.budget.bytes(raw.len())?;
                Cow::Owned(key.stream((*number, *generation), &table, raw)?)
            }
            None => Cow::Borrowed(raw),
        };
        let contents = unpack(&table, raw, self.budget)?;
        if let Cow::Borrowed(bytes) = contents {
            self.budget.bytes(bytes.len())?;
        }
        Ok(Some(contents.into_owned()))
    }

    fn found(&self, object: &Object, depth: u8) -> Result<Found<'f>, ReadError> {
        let Object::Reference(number, generation) = object else {
            self.budget.nodes(object.size())?;
            return Ok((object.clone(), None));
        };
        let depth = depth.checked_sub(1).ok_or(ReadError::TooComplex)?;
        self.budget.node()?;
        let (mut found, raw) = match self.places.places.get(number) {
            None | Some(Place::Free) => return Ok((Object::Null, None)),
            Some(Place::At(at)) => self.standing(*number, *at, depth)?,
            Some(Place::Within(stream, index)) => return Ok((self.member(*stream, *index, *number, depth)?, None)),
        };
        if let Some(key) = &self.key {
            key.strings((*number, *generation), &mut found)?;
        }
        // An object may be nothing but a reference to another.
        if matches!(found, Object::Reference(..)) { self.found(&found, depth) } else { Ok((found, raw)) }
    }

    /// The object that stands at a place of the file by itself.
    fn standing(&self, number: Number, at: usize, depth: u8) -> Result<Found<'f>, ReadError> {
        let length = |length: &Object| self.found(length, depth).ok().and_then(|(length, _)| length.whole());
        let mut lexer = Lexer::new(self.bytes, at, self.budget);
        let named = lexer.number()?;
        if usize::try_from(number) != Ok(named) {
            return Err(ReadError::Damaged);
        }
        object_at(self.bytes, at, self.budget, length)
    }

    /// An object of an object stream.
    fn member(&self, stream: Number, index: usize, number: Number, depth: u8) -> Result<Object, ReadError> {
        let packed = self.packed(stream, depth)?;
        let (_, at) = packed.members.get(index).filter(|(named, _)| *named == number).ok_or(ReadError::Damaged)?;
        Lexer::new(&packed.bytes, *at, self.budget).object()
    }

    fn packed(&self, stream: Number, depth: u8) -> Result<Rc<Packed>, ReadError> {
        if let Some(packed) = self.unpacked.borrow().get(&stream) {
            return Ok(Rc::clone(packed));
        }
        let reference = Object::Reference(stream, 0);
        let table = self.found(&reference, depth)?.0;
        let bytes = self.unpacked(&reference, depth)?.ok_or(ReadError::Damaged)?;
        let size = |key: &[u8]| {
            let whole = table.table().and_then(|table| table.get(key)).and_then(Object::whole);
            whole.and_then(|whole| usize::try_from(whole).ok()).ok_or(ReadError::Damaged)
        };
        let (count, first) = (size(b"N")?, size(b"First")?);
        let mut members = Vec::new();
        let mut lexer = Lexer::new(&bytes, 0, self.budget);
        for _ in 0..count {
            self.budget.node()?;
            let number = Number::try_from(lexer.number()?).map_err(|_| ReadError::Damaged)?;
            members.push((number, first.saturating_add(lexer.number()?)));
        }
        let packed = Rc::new(Packed { bytes, members });
        self.unpacked.borrow_mut().insert(stream, Rc::clone(&packed));
        Ok(packed)
    }
}

/// An object and, if it is a stream, its bytes; `elsewhere` knows lengths that other objects give.
pub(super) fn object_at<'f>(
    bytes: &'f [u8],
    at: usize,
    budget: &'f Budget,
    elsewhere: impl FnOnce(&Object) -> Option<i64>,
) -> Result<Found<'f>, ReadError> {
    let mut lexer = Lexer::new(bytes, at, budget);
    let (_number, _generation) = (lexer.number()?, lexer.number()?);
    if !lexer.accepts(b"obj") {
        return Err(ReadError::Damaged);
    }
    let object = lexer.object()?;
    let Some(table) = object.table() else { return Ok((object, None)) };
    if !lexer.accepts(b"stream") {
        return Ok((object, None));
    }
    let rest = lexer.rest();
    let rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
    let given = table.get(&b"Length"[..]).and_then(|length| length.whole().or_else(|| elsewhere(length)));
    let given = given.and_then(|length| usize::try_from(length).ok());
    let raw = match given.and_then(|length| rest.split_at_checked(length)) {
        Some((raw, after)) if ends(after) => raw,
        _ => searched(rest, budget)?,
    };
    Ok((object, Some(raw)))
}

/// Whether a stream ends here.
fn ends(after: &[u8]) -> bool {
    let spaces = after.iter().take(4).take_while(|byte| super::lexer::is_space(**byte)).count();
    after[spaces..].starts_with(END)
}

const END: &[u8] = b"endstream";

/// The bytes up to the end of the stream, when its length is wrong.
fn searched<'f>(rest: &'f [u8], budget: &Budget) -> Result<&'f [u8], ReadError> {
    let end = rest.windows(END.len()).position(|window| window == END);
    budget.bytes(end.unwrap_or(rest.len()))?;
    let raw = &rest[..end.ok_or(ReadError::Damaged)?];
    let raw = raw.strip_suffix(b"\n").unwrap_or(raw);
    Ok(raw.strip_suffix(b"\r").unwrap_or(raw))
}
