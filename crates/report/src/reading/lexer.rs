use super::ReadError;
use super::budget::Budget;
use super::object::{Object, Table};

/// How deep lists and tables may be in one another; a report has four levels.
const DEEPEST: u8 = 48;

/// What a table weighs, in single objects.
const TABLE: usize = 8;

/// The longest keyword or number, in bytes.
const LONGEST_WORD: usize = 64;

/// Reads objects and operators (ISO 32000-1, 7.2 and 7.3). Never looks back, so its work is that of the bytes it passes.
#[derive(Debug, Clone)]
pub(super) struct Lexer<'f> {
    bytes: &'f [u8],
    /// Where the next byte is.
    pub(super) at: usize,
    budget: &'f Budget,
}

/// What stands in a content stream or a character map.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'f> {
    /// An operand.
    Operand(Object),
    /// An operator.
    Operator(&'f [u8]),
}

impl<'f> Lexer<'f> {
    pub(super) fn new(bytes: &'f [u8], at: usize, budget: &'f Budget) -> Self {
        Self { bytes, at, budget }
    }

    /// An object, which may be a reference to another.
    pub(super) fn object(&mut self) -> Result<Object, ReadError> {
        match self.value(DEEPEST, true)? {
            Token::Operand(object) => Ok(object),
            Token::Operator(_) => Err(ReadError::Damaged),
        }
    }

    /// The next operand or operator; none at the end.
    pub(super) fn token(&mut self) -> Result<Option<Token<'f>>, ReadError> {
        self.space();
        if self.at >= self.bytes.len() { Ok(None) } else { self.value(DEEPEST, false).map(Some) }
    }

    /// A whole number that is not negative.
    pub(super) fn number(&mut self) -> Result<usize, ReadError> {
        self.space();
        let word = self.word();
        let digits = std::str::from_utf8(word).ok().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
        digits.and_then(|digits| digits.parse().ok()).ok_or(ReadError::Damaged)
    }

    /// Passes over `word` if it is next.
    pub(super) fn accepts(&mut self, word: &[u8]) -> bool {
        self.space();
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'f [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Passes over white space and comments.
    pub(super) fn space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'%' => self.at += self.rest().iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count(),
                byte if is_space(byte) => self.at += 1,
                _ => break,
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Regular characters up to a delimiter; beyond the longest word the rest is a word of its own, which nothing knows.
    fn word(&mut self) -> &'f [u8] {
        let rest = self.rest();
        let length = rest.iter().take(LONGEST_WORD).take_while(|byte| is_regular(**byte)).count();
        self.at += length;
        &rest[..length]
    }

    fn value(&mut self, depth: u8, references: bool) -> Result<Token<'f>, ReadError> {
        self.budget.node()?;
        let depth = depth.checked_sub(1).ok_or(ReadError::TooComplex)?;
        self.space();
        let object = match self.rest() {
            [b'<', b'<', ..] => Object::Table(self.table(depth, references)?),
            [b'<', ..] => Object::Text(self.hexadecimal()?),
            [b'(', ..] => Object::Text(self.literal()?),
            [b'[', ..] => Object::List(self.list(depth, references)?),
            [b'/', ..] => Object::Name(self.name()),
            [b'+' | b'-' | b'.' | b'0'..=b'9', ..] => self.numeric(references)?,
            _ => return self.keyword(),
        };
        Ok(Token::Operand(object))
    }

    fn keyword(&mut self) -> Result<Token<'f>, ReadError> {
        let object = match self.word() {
            b"true" => Object::Flag(true),
            b"false" => Object::Flag(false),
            b"null" => Object::Null,
            b"" => return Err(ReadError::Damaged),
            word => return Ok(Token::Operator(word)),
        };
        Ok(Token::Operand(object))
    }

    fn table(&mut self, depth: u8, references: bool) -> Result<Table, ReadError> {
        self.at += 2;
        // However few its entries, it takes the memory of several.
        self.budget.nodes(TABLE)?;
        let mut table = Table::new();
        while !self.accepts(b">>") {
            if self.peek() != Some(b'/') {
                return Err(ReadError::Damaged);
            }
            let key = self.name();
            let Token::Operand(value) = self.value(depth, references)? else { return Err(ReadError::Damaged) };
            table.insert(key, value);
        }
        Ok(table)
    }

    fn list(&mut self, depth: u8, references: bool) -> Result<Vec<Object>, ReadError> {
        self.at += 1;
        let mut list = Vec::new();
        while !self.accepts(b"]") {
            let Token::Operand(value) = self.value(depth, references)? else { return Err(ReadError::Damaged) };
            list.push(value);
        }
        Ok(list)
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| is_regular(**byte)).count();
        self.at += length;
        let mut name = Vec::with_capacity(length);
        let mut left = &rest[..length];
        loop {
            left = match left {
                [] => return name,
                [b'#', high, low, rest @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    name.push(digit(*high).unwrap_or(0) << 4 | digit(*low).unwrap_or(0));
                    rest
                }
                [byte, rest @ ..] => {
                    name.push(*byte);
                    rest
                }
            };
        }
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, ReadError> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            let byte = self.peek().ok_or(ReadError::Damaged)?;
            self.at += 1;
            match digit(byte) {
                Some(digit) => digits.push(digit),
                None if byte == b'>' => break,
                None if is_space(byte) => {}
                None => return Err(ReadError::Damaged),
            }
        }
        Ok(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect())
    }

    fn literal(&mut self) -> Result<Vec<u8>, ReadError> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1_usize;
        loop {
            let byte = self.peek().ok_or(ReadError::Damaged)?;
            self.at += 1;
            match byte {
                b'\\' => self.escaped(&mut text),
                b'(' => open += 1,
                b')' if open == 1 => return Ok(text),
                b')' => open -= 1,
                _ => {}
            }
            if byte != b'\\' {
                text.push(byte);
            }
        }
    }

    /// What a backslash stands for together with what follows it.
    fn escaped(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'0'..=b'7' => {
                let more = self.rest().iter().take(2).take_while(|byte| matches!(byte, b'0'..=b'7'));
                let (count, rest) =
                    more.fold((0, 0_u16), |(count, sum), byte| (count + 1, sum * 8 + u16::from(byte - b'0')));
                let code = (u16::from(byte - b'0') << (3 * count)) + rest;
                text.push(code.to_le_bytes()[0]);
                self.at += count;
            }
            // The end of a line after a backslash is not part of the text.
            b'\r' => self.at += usize::from(self.peek() == Some(b'\n')),
            b'\n' => {}
            other => text.push(other),
        }
    }

    /// A number or, where references are possible, `12 0 R`.
    fn numeric(&mut self, references: bool) -> Result<Object, ReadError> {
        let word = self.word();
        let Some(number) = std::str::from_utf8(word).ok().and_then(|word| word.parse::<i64>().ok()) else {
            let plausible = word.iter().all(|byte| matches!(byte, b'+' | b'-' | b'.' | b'0'..=b'9'));
            return if plausible { Ok(Object::Real) } else { Err(ReadError::Damaged) };
        };
        if references && let Ok(number) = u32::try_from(number) {
            let mut ahead = self.clone();
            if let Some(generation) = ahead.number().ok().and_then(|number| u16::try_from(number).ok())
                && ahead.accepts(b"R")
                && !ahead.peek().is_some_and(is_regular)
            {
                self.at = ahead.at;
                return Ok(Object::Reference(number, generation));
            }
        }
        Ok(Object::Whole(number))
    }
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Object, ReadError> {
        Lexer::new(text.as_bytes(), 0, &Budget::new()).object()
    }

    #[test]
    fn objects_are_read_as_they_are_written() {
        let text = |text: &[u8]| Object::Text(text.to_vec());
        assert_eq!(read("% a comment\n -12").unwrap(), Object::Whole(-12));
        assert_eq!(read("12 0 R").unwrap(), Object::Reference(12, 0));
        assert_eq!(read("[1 0 1]").unwrap(), Object::List(vec![Object::Whole(1), Object::Whole(0), Object::Whole(1)]));
        assert_eq!(read("(a(b)\\)\\101\\7\\\nc)").unwrap(), text(b"a(b))A\x07c"));
        assert_eq!(read("<48 6>").unwrap(), text(b"H\x60"));
        assert_eq!(read("/A#20B#").unwrap(), Object::Name(b"A B#".to_vec()));
        let table = Table::from([(b"K".to_vec(), Object::Real), (b"L".to_vec(), Object::Null)]);
        assert_eq!(read("<</K 1.5/L null>>").unwrap(), Object::Table(table));
    }

    #[test]
    fn what_is_cut_off_or_nested_too_deeply_is_refused() {
        for text in ["", "(", "<", "<<", "<</K", "<</K>>", "[", "[1", ")", ">", "]", "{", "1x"] {
            assert_eq!(read(text), Err(ReadError::Damaged), "{text}");
        }
        for open in ["[", "<</A"] {
            assert_eq!(read(&open.repeat(100_000)), Err(ReadError::TooComplex));
        }
        assert_eq!(read(&"(".repeat(100_000)), Err(ReadError::Damaged));
    }
}
