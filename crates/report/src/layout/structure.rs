use readiness_assessment::Language;

/// What an element of the document is, in the terms of PDF's structure types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The whole.
    Document,
    /// A heading with everything below it.
    Section,
    /// A heading of this level, 1 to 6.
    Heading(u8),
    /// Reading text.
    Paragraph,
    /// The respondent's own words.
    Quote,
    /// Several of a kind.
    List,
    /// The same, numbered.
    NumberedList,
    /// One of them.
    ListItem,
    /// Its number or name.
    Label,
    /// What it says.
    Body,
    /// Rows and columns.
    Table,
    /// A row.
    Row,
    /// The name of a column.
    ColumnHead,
    /// The name of a row.
    RowHead,
    /// Any other cell.
    Cell,
    /// A picture, described by its alternative text.
    Figure,
    /// What a table or figure shows.
    Caption,
    /// Words within one of the above.
    Span,
}

/// One element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    /// What it is.
    pub(crate) kind: Kind,
    /// The element it is part of; the document is its own.
    pub(crate) parent: u32,
    /// The language of its words, where it has words of its own.
    pub(crate) language: Option<Language>,
    /// What a picture shows.
    pub(crate) alt: Option<String>,
    /// A name by which programs find it.
    pub(crate) id: Option<String>,
}

/// The document's elements in reading order: parents before their parts. Number 0 is the document itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tree {
    elements: Vec<Element>,
    /// The elements that are not yet complete, from the outside.
    open: Vec<u32>,
    /// The level of the last heading.
    level: u8,
    /// The name for the next element.
    id: Option<String>,
}

impl Tree {
    pub(crate) fn new() -> Self {
        let document = Element { kind: Kind::Document, parent: 0, language: None, alt: None, id: None };
        Self { elements: vec![document], open: vec![0], level: 0, id: None }
    }

    /// Adds an element to the innermost open one. A heading is at most one level below the one before it.
    pub(crate) fn add(&mut self, kind: Kind, language: Option<Language>) -> u32 {
        let kind = match kind {
            Kind::Heading(wanted) => {
                self.level = wanted.min(self.level + 1);
                Kind::Heading(self.level)
            }
            other => other,
        };
        let number = u32::try_from(self.elements.len()).unwrap_or(u32::MAX);
        self.elements.push(Element { kind, parent: self.innermost(), language, alt: None, id: self.id.take() });
        number
    }

    /// Adds an element that the next ones are part of.
    pub(crate) fn open(&mut self, kind: Kind) -> u32 {
        let number = self.add(kind, None);
        self.open.push(number);
        number
    }

    /// Completes the innermost open element; the document stays open.
    pub(crate) fn close(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    /// Gives the next element a name.
    pub(crate) fn name_next(&mut self, id: String) {
        self.id = Some(id);
    }

    /// Says what a picture shows, in which language.
    pub(crate) fn describe(&mut self, figure: u32, language: Language, alt: &str) {
        if let Some(element) = usize::try_from(figure).ok().and_then(|number| self.elements.get_mut(number)) {
            element.alt = Some(alt.to_owned());
            element.language = Some(language);
        }
    }

    /// The innermost open element.
    pub(crate) fn innermost(&self) -> u32 {
        self.open.last().copied().unwrap_or(0)
    }

    /// What the innermost open element is.
    pub(crate) fn innermost_kind(&self) -> Kind {
        usize::try_from(self.innermost())
            .ok()
            .and_then(|number| self.elements.get(number))
            .map_or(Kind::Document, |e| e.kind)
    }

    /// All elements by number.
    pub(crate) fn elements(&self) -> &[Element] {
        &self.elements
    }
}
