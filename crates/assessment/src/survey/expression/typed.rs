use super::token::Token;
use super::tree::{Operator, RowsOf, Subject, Written};
use crate::source::{ProblemKind, Problems};
use crate::survey::model::{Column, Condition, Kind, Question, Rows, Test};

/// What a condition may be about.
pub(in crate::survey) struct Scope<'s> {
    /// The id of the question that it is for.
    pub(in crate::survey) question: &'s str,
    /// The questions before that one.
    pub(in crate::survey) earlier: &'s [Question],
    /// Whether any question of the survey has this id.
    pub(in crate::survey) known: &'s dyn Fn(&str) -> bool,
}

impl Scope<'_> {
    /// The condition, when everything in it exists and fits; notes each part that does not.
    pub(super) fn condition(&self, written: &Written<'_>, place: &str, problems: &mut Problems) -> Option<Condition> {
        let mut parts = |parts: &[Written<'_>]| {
            let read: Vec<_> = parts.iter().map(|part| self.condition(part, place, problems)).collect();
            read.into_iter().collect::<Option<Vec<Condition>>>()
        };
        match written {
            Written::All(all) => parts(all).map(Condition::All),
            Written::Any(any) => parts(any).map(Condition::Any),
            Written::Test { subject, operator, at, codes } => {
                let mut fitting = Fitting { scope: self, place, problems };
                fitting.test(subject, (*operator, *at), codes)
            }
        }
    }
}

/// Holds one test against the questions before it.
struct Fitting<'s, 'p> {
    scope: &'s Scope<'s>,
    place: &'s str,
    problems: &'p mut Problems,
}

impl<'s> Fitting<'s, '_> {
    fn test(
        &mut self,
        subject: &Subject<'_>,
        (operator, at): (Operator, Token<'_>),
        codes: &[Token<'_>],
    ) -> Option<Condition> {
        let question = self.question(subject.question)?;
        let column = self.column(question, subject)?;
        let fitting = operators(&question.kind, subject.rows);
        if !fitting.contains(&operator) {
            let allowed: Vec<&str> = fitting.iter().map(|operator| operator.text()).collect();
            self.refuse(at, operator.text(), allowed.join(", "));
        }
        let codes = self.codes(question, codes)?;
        let lacks = matches!(operator, Operator::Lacks | Operator::IsNot | Operator::NotIn);
        let test = if lacks || matches!(subject.rows, RowsOf::No) { Test::Lacks(codes) } else { Test::Has(codes) };
        Some(Condition::Answer { question: question.id.clone(), column, test })
    }

    /// Only a question before this one can decide whether this one is asked: nothing then leads in a circle.
    fn question(&mut self, token: Token<'_>) -> Option<&'s Question> {
        let found = self.scope.earlier.iter().find(|question| question.id == token.text);
        if found.is_none() {
            let earlier: Vec<&str> = self.scope.earlier.iter().map(|question| question.id.as_str()).collect();
            let earlier = earlier.join(", ");
            let after = (self.scope.known)(token.text);
            let allowed = if after { format!("< {}: {earlier}", self.scope.question) } else { earlier };
            self.refuse(token, token.text, allowed);
        }
        found
    }

    fn column(&mut self, question: &Question, subject: &Subject<'_>) -> Option<Column> {
        let choice = matches!(question.kind, Kind::Single(_) | Kind::Multiple { .. } | Kind::Counts(_));
        let allowed = match (&question.kind, subject.rows) {
            (Kind::Grid { .. }, RowsOf::Any | RowsOf::No) => return Some(Column::AnyRow),
            (Kind::Grid { rows, .. }, RowsOf::One(row)) => return self.row(rows, row),
            (Kind::Grid { .. }, RowsOf::None) => "row … of, any row of, no row of",
            (_, RowsOf::None) if choice => return Some(Column::Whole),
            _ if choice => "q…",
            _ => "single, multiple, grid, counts",
        };
        self.refuse(subject.question, &format!("{}: {}", question.id, question.kind.code()), allowed);
        None
    }

    fn row(&mut self, rows: &Rows, token: Token<'_>) -> Option<Column> {
        let known: Vec<String> = match rows {
            Rows::Fixed(rows) => rows.iter().map(|row| row.id.clone()).collect(),
            Rows::Chosen(from) => {
                let source = self.scope.earlier.iter().find(|question| question.id == *from)?;
                let options = source.kind.options().iter().filter(|option| !option.exclusive);
                options.map(|option| option.code.to_string()).collect()
            }
        };
        if known.iter().any(|row| row == token.text) {
            return Some(Column::Row(token.text.to_owned()));
        }
        self.refuse(token, token.text, known.join(", "));
        None
    }

    fn codes(&mut self, question: &Question, tokens: &[Token<'_>]) -> Option<Vec<u32>> {
        let mut codes = Vec::new();
        for token in tokens {
            let code: u32 = token.text.parse().ok()?;
            if question.kind.option(code).is_none() {
                let known: Vec<String> = question.kind.options().iter().map(|option| option.code.to_string()).collect();
                self.refuse(*token, token.text, known.join(", "));
            } else if codes.contains(&code) {
                self.problems.add(self.at(*token), ProblemKind::Duplicate);
            }
            codes.push(code);
        }
        codes.sort_unstable();
        Some(codes)
    }

    fn at(&self, token: Token<'_>) -> String {
        format!("{}:{}", self.place, token.column)
    }

    fn refuse(&mut self, token: Token<'_>, found: &str, allowed: impl Into<String>) {
        self.problems.not_allowed(self.at(token), found, allowed);
    }
}

/// The operators that fit; `any row of q <> 3` could be read in two ways and fits nowhere.
fn operators(kind: &Kind, rows: RowsOf<'_>) -> &'static [Operator] {
    match (kind, rows) {
        (Kind::Grid { .. }, RowsOf::Any | RowsOf::No) => &[Operator::Is, Operator::In],
        (Kind::Single(_) | Kind::Grid { .. }, _) => &[Operator::Is, Operator::IsNot, Operator::In, Operator::NotIn],
        _ => &[Operator::Has, Operator::Lacks],
    }
}
