use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::ReadError;
use super::file::File;
use super::lexer::{Lexer, Token, is_space};
use super::object::{Number, Object, Table};
use super::unicode::Characters;

/// How far the things that a page uses may be from it in the tree of pages.
const ANCESTORS: usize = 16;

/// How many marked sequences, and how many saved states, may be open at once.
const OPEN: usize = 256;

/// What a page says.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// The text of each marked sequence.
    pub(super) marked: BTreeMap<i64, String>,
    /// Whether something is drawn on it that belongs to no marked sequence, or lies on it as a note does.
    pub(super) added: bool,
}

/// The text of a page's marked sequences, and whether anything was added to it.
pub(super) fn said(file: &File<'_>, page: Number) -> Result<Said, ReadError> {
    let page = file.table(&Object::Reference(page, 0))?.unwrap_or_default();
    let resources = inherited(file, &page, b"Resources")?.unwrap_or_default();
    let fonts = file.entry(&resources, b"Font")?.table().cloned().unwrap_or_default();
    let properties = file.entry(&resources, b"Properties")?.table().cloned().unwrap_or_default();
    let content = content(file, &page)?;
    let mut reader = Reader {
        file,
        fonts,
        properties,
        known: BTreeMap::new(),
        open: Vec::new(),
        saved: Vec::new(),
        font: None,
        said: Said::default(),
    };
    reader.read(&content)?;
    reader.said.added |= has_notes(file, &page)?;
    Ok(reader.said)
}

/// A page's entry, or that of the nearest node above it.
fn inherited(file: &File<'_>, page: &Table, key: &[u8]) -> Result<Option<Table>, ReadError> {
    let mut node = page.clone();
    for _ in 0..ANCESTORS {
        if let Object::Table(found) = file.entry(&node, key)? {
            return Ok(Some(found));
        }
        let Object::Table(parent) = file.entry(&node, b"Parent")? else { break };
        node = parent;
    }
    Ok(None)
}

/// The parts of a page's content, one after the other.
fn content(file: &File<'_>, page: &Table) -> Result<Vec<u8>, ReadError> {
    let Some(contents) = page.get(&b"Contents"[..]) else { return Ok(Vec::new()) };
    let parts = match file.resolve(contents)? {
        Object::List(parts) => parts,
        _ => vec![contents.clone()],
    };
    let mut all = Vec::new();
    for part in parts {
        all.extend(file.contents(&part)?.unwrap_or_default());
        all.push(b'\n');
    }
    Ok(all)
}

/// Whether a note, a stamp, a drawing or a form field lies on the page; the report itself has links only.
fn has_notes(file: &File<'_>, page: &Table) -> Result<bool, ReadError> {
    let annotations = file.entry(page, b"Annots")?;
    for annotation in annotations.list().unwrap_or_default() {
        let Some(annotation) = file.table(annotation)? else { continue };
        if file.entry(&annotation, b"Subtype")?.name() != Some(b"Link") {
            return Ok(true);
        }
    }
    Ok(false)
}

struct Reader<'r, 'f> {
    file: &'r File<'f>,
    fonts: Table,
    properties: Table,
    /// Fonts that have been read, by their name on this page.
    known: BTreeMap<Vec<u8>, Rc<Characters>>,
    /// The marked sequences that are open, with their numbers.
    open: Vec<Option<i64>>,
    /// The fonts of saved graphics states.
    saved: Vec<Option<Rc<Characters>>>,
    font: Option<Rc<Characters>>,
    said: Said,
}

impl Reader<'_, '_> {
    fn read(&mut self, content: &[u8]) -> Result<(), ReadError> {
        let mut lexer = Lexer::new(content, 0, self.file.budget);
        let mut operands = Vec::new();
        while let Some(token) = lexer.token()? {
            match token {
                Token::Operand(operand) => operands.push(operand),
                Token::Operator(operator) => {
                    if operator == b"ID" {
                        skip_image(&mut lexer)?;
                    }
                    self.apply(operator, &operands)?;
                    operands.clear();
                }
            }
        }
        Ok(())
    }

    fn apply(&mut self, operator: &[u8], operands: &[Object]) -> Result<(), ReadError> {
        match operator {
            b"BMC" => push(&mut self.open, None)?,
            b"BDC" => {
                let number = self.marked(operands.get(1))?;
                push(&mut self.open, number)?;
            }
            b"EMC" => {
                self.open.pop();
            }
            b"q" => push(&mut self.saved, self.font.clone())?,
            b"Q" => self.font = self.saved.pop().flatten(),
            b"Tf" => self.font = self.font_named(operands.first())?,
            b"Tj" | b"'" | b"\"" => self.show(operands.last())?,
            b"TJ" => {
                for shown in operands.first().and_then(Object::list).unwrap_or_default() {
                    self.show(Some(shown))?;
                }
            }
            b"Do" | b"EI" | b"sh" | b"f" | b"F" | b"f*" | b"S" | b"s" | b"B" | b"B*" | b"b" | b"b*" => {
                self.said.added |= self.open.is_empty();
            }
            _ => {}
        }
        Ok(())
    }

    /// The number of a marked sequence, which stands there or in a list of properties.
    fn marked(&self, properties: Option<&Object>) -> Result<Option<i64>, ReadError> {
        let table = match properties {
            Some(Object::Table(table)) => table.clone(),
            Some(Object::Name(name)) => self.file.entry(&self.properties, name)?.table().cloned().unwrap_or_default(),
            _ => return Ok(None),
        };
        Ok(self.file.entry(&table, b"MCID")?.whole())
    }

    fn font_named(&mut self, name: Option<&Object>) -> Result<Option<Rc<Characters>>, ReadError> {
        let Some(name) = name.and_then(Object::name) else { return Ok(None) };
        if let Some(known) = self.known.get(name) {
            return Ok(Some(Rc::clone(known)));
        }
        let Object::Table(font) = self.file.entry(&self.fonts, name)? else { return Ok(None) };
        let map = font.get(&b"ToUnicode"[..]).map_or(Ok(None), |map| self.file.contents(map))?;
        let Some(map) = map else { return Ok(None) };
        let read = Rc::new(Characters::read(&map, self.file.budget)?);
        self.known.insert(name.to_vec(), Rc::clone(&read));
        Ok(Some(read))
    }

    fn show(&mut self, shown: Option<&Object>) -> Result<(), ReadError> {
        let Some(Object::Text(shown)) = shown else { return Ok(()) };
        self.said.added |= self.open.is_empty();
        if let Some(number) = self.open.iter().rev().find_map(|number| *number) {
            let text = match &self.font {
                Some(font) => font.say(shown, self.file.budget)?,
                None => char::REPLACEMENT_CHARACTER.into(),
            };
            self.said.marked.entry(number).or_default().push_str(&text);
        }
        Ok(())
    }
}

fn push<T>(open: &mut Vec<T>, one: T) -> Result<(), ReadError> {
    if open.len() >= OPEN {
        return Err(ReadError::TooComplex);
    }
    open.push(one);
    Ok(())
}

/// Passes over the bytes of an image that stands in the content.
fn skip_image(lexer: &mut Lexer<'_>) -> Result<(), ReadError> {
    let rest = lexer.rest();
    let end = rest.windows(3).position(|window| is_space(window[0]) && window[1..] == *b"EI");
    lexer.at += end.ok_or(ReadError::Damaged)?;
    Ok(())
}

/// The text of marked sequences on several pages, each page read once.
pub(super) struct Pages<'r, 'f> {
    file: &'r File<'f>,
    pages: BTreeMap<Number, Said>,
}

impl<'r, 'f> Pages<'r, 'f> {
    pub(super) fn new(file: &'r File<'f>) -> Self {
        Self { file, pages: BTreeMap::new() }
    }

    /// What marked sequences say, one after the other; none if they are not there.
    pub(super) fn text(&mut self, marks: &[(Number, i64)]) -> Result<Option<String>, ReadError> {
        let mut text = None;
        for (page, number) in marks {
            if !self.pages.contains_key(page) {
                self.pages.insert(*page, said(self.file, *page)?);
            }
            if let Some(part) = self.pages.get(page).and_then(|said| said.marked.get(number)) {
                let text = text.get_or_insert_with(String::new);
                text.push_str(part);
                // One sequence ends where another line or part begins.
                text.push(' ');
            }
        }
        Ok(text)
    }

    /// The objects of the pages that something was added to.
    pub(super) fn added(&self) -> BTreeSet<Number> {
        self.pages.iter().filter(|(_, said)| said.added).map(|(page, _)| *page).collect()
    }
}
