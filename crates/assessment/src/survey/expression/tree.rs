use super::token::{Fault, Token};
/// How a test compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    /// One of these codes is among those chosen.
    Has,
    /// Something is chosen, and none of these codes.
    Lacks,
    /// This code is chosen.
    Is,
    /// Another code than this is chosen.
    IsNot,
    /// One of these codes is chosen.
    In,
    /// Another code than these is chosen.
    NotIn,
}

impl Operator {
    /// Its text in a condition.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Has => "has",
            Self::Lacks => "lacks",
            Self::Is => "=",
            Self::IsNot => "<>",
            Self::In => "in",
            Self::NotIn => "not in",
        }
    }
}

/// A condition as written, not yet held against the questions.
#[derive(Debug)]
pub(super) enum Written<'t> {
    All(Vec<Written<'t>>),
    Any(Vec<Written<'t>>),
    Test { subject: Subject<'t>, operator: Operator, at: Token<'t>, codes: Vec<Token<'t>> },
}

/// What a test is about.
#[derive(Debug)]
pub(super) struct Subject<'t> {
    pub(super) rows: RowsOf<'t>,
    pub(super) question: Token<'t>,
}

/// Which rows of it.
#[derive(Debug, Clone, Copy)]
pub(super) enum RowsOf<'t> {
    None,
    Any,
    No,
    One(Token<'t>),
}

/// Brackets in brackets: more than anyone writes, few enough for the stack.
const DEEPEST: usize = 16;

const KEYWORDS: [&str; 10] = ["and", "or", "any", "no", "row", "of", "has", "lacks", "in", "not"];

/// Reads a whole condition.
pub(super) fn parse<'t>(tokens: &[Token<'t>]) -> Result<Written<'t>, Fault> {
    let mut reader = Reader { tokens, at: 0, depth: 0 };
    let written = reader.any()?;
    let rest = reader.peek();
    if rest.text.is_empty() { Ok(written) } else { Err(rest.fault("and, or")) }
}

struct Reader<'t, 's> {
    tokens: &'s [Token<'t>],
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t, '_> {
    /// The next token; the last one, which is empty, never goes away.
    fn peek(&self) -> Token<'t> {
        self.tokens.get(self.at).or(self.tokens.last()).copied().unwrap_or(Token { column: 1, text: "" })
    }

    fn next(&mut self) -> Token<'t> {
        let token = self.peek();
        self.at += 1;
        token
    }

    fn take(&mut self, word: &str) -> bool {
        let there = self.peek().text == word;
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, word: &'static str) -> Result<(), Fault> {
        if self.take(word) { Ok(()) } else { Err(self.peek().fault(word)) }
    }

    fn any(&mut self) -> Result<Written<'t>, Fault> {
        let mut parts = vec![self.all()?];
        while self.take("or") {
            parts.push(self.all()?);
        }
        Ok(one_or(parts, Written::Any))
    }

    fn all(&mut self) -> Result<Written<'t>, Fault> {
        let mut parts = vec![self.part()?];
        while self.take("and") {
            parts.push(self.part()?);
        }
        Ok(one_or(parts, Written::All))
    }

    fn part(&mut self) -> Result<Written<'t>, Fault> {
        let open = self.peek();
        if !self.take("(") {
            return self.test();
        }
        if self.depth == DEEPEST {
            return Err(open.fault("≤ 16 × ("));
        }
        self.depth += 1;
        let inner = self.any()?;
        self.expect(")")?;
        self.depth -= 1;
        Ok(inner)
    }

    fn test(&mut self) -> Result<Written<'t>, Fault> {
        let subject = self.subject()?;
        let at = self.peek();
        let operator = self.operator()?;
        let mut codes = vec![self.code()?];
        while !matches!(operator, Operator::Is | Operator::IsNot) && self.take(",") {
            codes.push(self.code()?);
        }
        Ok(Written::Test { subject, operator, at, codes })
    }

    fn subject(&mut self) -> Result<Subject<'t>, Fault> {
        let first = self.peek();
        let rows = match first.text {
            "any" | "no" => {
                self.next();
                self.expect("row")?;
                if first.text == "any" { RowsOf::Any } else { RowsOf::No }
            }
            "row" => {
                self.next();
                RowsOf::One(self.name("a row")?)
            }
            _ => {
                return Ok(Subject { rows: RowsOf::None, question: self.name("q…, row, any row of, no row of, (")? });
            }
        };
        self.expect("of")?;
        Ok(Subject { rows, question: self.name("q…")? })
    }

    fn name(&mut self, allowed: &'static str) -> Result<Token<'t>, Fault> {
        let token = self.peek();
        let named = token.text.starts_with(|each: char| each.is_ascii_alphanumeric());
        if !named || KEYWORDS.contains(&token.text) {
            return Err(token.fault(allowed));
        }
        Ok(self.next())
    }

    fn operator(&mut self) -> Result<Operator, Fault> {
        let token = self.next();
        match token.text {
            "has" => Ok(Operator::Has),
            "lacks" => Ok(Operator::Lacks),
            "=" => Ok(Operator::Is),
            "<>" => Ok(Operator::IsNot),
            "in" => Ok(Operator::In),
            "not" => self.expect("in").map(|()| Operator::NotIn),
            _ => Err(token.fault("has, lacks, =, <>, in, not in")),
        }
    }

    fn code(&mut self) -> Result<Token<'t>, Fault> {
        let token = self.next();
        if token.text.parse::<u32>().is_ok() { Ok(token) } else { Err(token.fault("1, 2, …")) }
    }
}

/// Brackets around a part of the same sort say nothing, so its parts join those around it.
fn one_or<'t>(parts: Vec<Written<'t>>, make: fn(Vec<Written<'t>>) -> Written<'t>) -> Written<'t> {
    let all = matches!(make(Vec::new()), Written::All(_));
    let mut flat = Vec::new();
    for part in parts {
        match part {
            Written::All(inner) if all => flat.extend(inner),
            Written::Any(inner) if !all => flat.extend(inner),
            other => flat.push(other),
        }
    }
    if flat.len() == 1 { flat.remove(0) } else { make(flat) }
}
