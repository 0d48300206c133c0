use std::collections::BTreeMap;

/// The number of an object; generations tell apart what a file has replaced, and only the newest is ever read.
pub(super) type Number = u32;

/// A PDF object (ISO 32000-1, 7.3), apart from the bytes of a stream.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    /// Nothing, or something that means nothing here.
    Null,
    /// True or false.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// Any other number; nothing that is read needs its value.
    Real,
    /// A name without its slash.
    Name(Vec<u8>),
    /// A string.
    Text(Vec<u8>),
    /// A list.
    List(Vec<Object>),
    /// Entries by key.
    Table(Table),
    /// The object with this number and generation.
    Reference(Number, u16),
}

/// Entries by key. A key that appears twice has its last value.
pub(super) type Table = BTreeMap<Vec<u8>, Object>;

impl Object {
    /// How many objects it is made of.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::List(list) => 1 + list.iter().map(Self::size).sum::<usize>(),
            Self::Table(table) => 1 + table.values().map(Self::size).sum::<usize>(),
            _ => 1,
        }
    }

    pub(super) fn whole(&self) -> Option<i64> {
        if let Self::Whole(number) = self { Some(*number) } else { None }
    }

    pub(super) fn name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub(super) fn text(&self) -> Option<&[u8]> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(super) fn list(&self) -> Option<&[Object]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    pub(super) fn table(&self) -> Option<&Table> {
        if let Self::Table(table) = self { Some(table) } else { None }
    }
}

/// The words of a text string: UTF-16 or UTF-8 by its mark, else Latin-1, which is PDF's own coding for all that we write.
pub(super) fn words(text: &[u8]) -> String {
    match text {
        [0xfe, 0xff, rest @ ..] => utf16(rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        latin => latin.iter().copied().map(char::from).collect(),
    }
}

/// UTF-16, the more significant byte first.
pub(super) fn utf16(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
