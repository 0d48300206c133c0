use std::borrow::Cow;
use std::collections::BTreeMap;

use super::ReadError;
use super::budget::Budget;
use super::lexer::{Lexer, Token};
use super::object::{Object, utf16};

/// Which characters the codes of a font stand for (ISO 32000-1, 9.10.3).
#[derive(Debug, Default)]
pub(super) struct Characters {
    /// How many bytes a code has.
    width: usize,
    single: BTreeMap<u32, String>,
    /// Codes from the first to the second stand for the characters from the third on.
    ranges: Vec<(u32, u32, Vec<u8>)>,
}

impl Characters {
    /// Reads a font's `ToUnicode`.
    pub(super) fn read(map: &[u8], budget: &Budget) -> Result<Self, ReadError> {
        let mut read = Self { width: 2, ..Self::default() };
        let mut operands = Vec::new();
        let mut lexer = Lexer::new(map, 0, budget);
        while let Some(token) = lexer.token()? {
            match token {
                Token::Operand(operand) => operands.push(operand),
                Token::Operator(operator) => {
                    read.apply(operator, &operands);
                    operands.clear();
                }
            }
        }
        Ok(read)
    }

    fn apply(&mut self, operator: &[u8], operands: &[Object]) {
        match operator {
            b"endcodespacerange" => {
                let widths = operands.iter().filter_map(|operand| operand.text()).map(<[u8]>::len);
                self.width = widths.max().unwrap_or(2).clamp(1, 4);
            }
            b"endbfchar" => {
                for pair in operands.chunks_exact(2) {
                    if let (Some(code), Some(text)) = (pair[0].text(), pair[1].text()) {
                        self.single.insert(number(code), utf16(text));
                    }
                }
            }
            b"endbfrange" => {
                for triple in operands.chunks_exact(3) {
                    if let (Some(from), Some(to)) = (triple[0].text(), triple[1].text()) {
                        self.range(number(from), number(to), &triple[2]);
                    }
                }
            }
            _ => {}
        }
    }

    fn range(&mut self, from: u32, to: u32, target: &Object) {
        match target {
            Object::Text(first) => self.ranges.push((from, to, first.clone())),
            Object::List(each) => {
                for (code, text) in (from..=to).zip(each) {
                    if let Some(text) = text.text() {
                        self.single.insert(code, utf16(text));
                    }
                }
            }
            _ => {}
        }
    }

    /// The characters of a shown string; one that nothing stands for is `U+FFFD`.
    pub(super) fn say(&self, shown: &[u8], budget: &Budget) -> Result<String, ReadError> {
        let mut said = String::new();
        for code in shown.chunks(self.width.max(1)) {
            budget.nodes(1 + self.ranges.len() / 16)?;
            let code = number(code);
            let ranged = || Cow::Owned(self.ranged(code).unwrap_or_else(|| char::REPLACEMENT_CHARACTER.into()));
            let text = self.single.get(&code).map_or_else(ranged, |text| Cow::Borrowed(text.as_str()));
            // One code may stand for a whole book.
            budget.bytes(text.len())?;
            said.push_str(&text);
        }
        Ok(said)
    }

    fn ranged(&self, code: u32) -> Option<String> {
        let (from, _, first) = self.ranges.iter().find(|(from, to, _)| (*from..=*to).contains(&code))?;
        let (start, last) = first.split_at_checked(first.len().checked_sub(2)?)?;
        let last = u16::from_be_bytes(last.try_into().ok()?);
        let moved = last.wrapping_add(u16::try_from(code - from).ok()?);
        Some(utf16(&[start, &moved.to_be_bytes()].concat()))
    }
}

fn number(code: &[u8]) -> u32 {
    code.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}
