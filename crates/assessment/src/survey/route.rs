use std::collections::{BTreeMap, BTreeSet};

use super::model::{Column, Condition, Kind, Question, Row, Rows, Survey, Test};
use super::reply::{Replies, Reply, Value};

/// Which questions follow from what was said so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Route<'s> {
    /// Those asked, in order.
    pub asked: Vec<&'s Question>,
    /// What counts of the replies: those to questions asked, and of a grid the rows that are still there.
    pub replies: Replies,
    /// Ids of questions that have a reply of which nothing counts any more: kept, and never exported or counted.
    pub kept: BTreeSet<String>,
}

impl Survey {
    /// Walks the survey: a question is asked when its condition holds for the replies to questions asked before it.
    pub fn route(&self, replies: &Replies) -> Route<'_> {
        let mut current = Replies::new();
        let mut asked = Vec::new();
        for question in self.questions() {
            if !question.ask_if.as_ref().is_none_or(|condition| condition.holds(&current)) {
                continue;
            }
            asked.push(question);
            let reply = replies.get(&question.id).and_then(|reply| self.current(question, reply, &current));
            current.extend(reply.map(|reply| (question.id.clone(), reply)));
        }
        let kept = replies.keys().filter(|id| !current.contains_key(*id)).cloned().collect();
        Route { asked, replies: current, kept }
    }

    /// What counts of a reply: a row counts while its option is chosen in the question that the rows come from.
    fn current(&self, question: &Question, reply: &Reply, earlier: &Replies) -> Option<Reply> {
        let (Value::Grid(given), Kind::Grid { rows: Rows::Chosen(_), .. }) = (&reply.value, &question.kind) else {
            return Some(reply.clone());
        };
        let there = self.rows(question, earlier);
        let rows = given.iter().filter(|(id, _)| there.iter().any(|row| row.id == **id));
        let rows: BTreeMap<String, u32> = rows.map(|(id, code)| (id.clone(), *code)).collect();
        (!rows.is_empty()).then(|| Reply { value: Value::Grid(rows), other: reply.other.clone() })
    }

    /// A new reply to `question` as it is to be kept: with what was said `before` about rows that are not there now, so that
    /// they are as they were when they come back. `replies` decide which rows are there.
    pub fn with_hidden_rows(
        &self,
        question: &Question,
        mut reply: Reply,
        before: Option<&Reply>,
        replies: &Replies,
    ) -> Reply {
        if let (Value::Grid(rows), Some(Value::Grid(before))) = (&mut reply.value, before.map(|before| &before.value)) {
            let there = self.rows(question, &self.route(replies).replies);
            let hidden = before.iter().filter(|(id, _)| !there.iter().any(|row| row.id == **id));
            rows.extend(hidden.map(|(id, code)| (id.clone(), *code)));
        }
        reply
    }

    /// The rows that `question` has after these replies, with their words; none for kinds without rows.
    pub fn rows(&self, question: &Question, replies: &Replies) -> Vec<Row> {
        match &question.kind {
            Kind::Grid { rows: Rows::Fixed(rows), .. } | Kind::Shares(rows) => rows.clone(),
            Kind::Grid { rows: Rows::Chosen(from), .. } => self.chosen_rows(from, replies),
            _ => Vec::new(),
        }
    }

    /// The rows that `question` can have, whatever is said; none for kinds without rows.
    pub fn all_rows(&self, question: &Question) -> Vec<Row> {
        match &question.kind {
            Kind::Grid { rows: Rows::Chosen(from), .. } => self.rows_of(from, |_| true),
            _ => self.rows(question, &Replies::new()),
        }
    }

    fn chosen_rows(&self, from: &str, replies: &Replies) -> Vec<Row> {
        let codes = replies.get(from).map(|reply| reply.value.codes()).unwrap_or_default();
        self.rows_of(from, |code| codes.contains(&code))
    }

    fn rows_of(&self, from: &str, chosen: impl Fn(u32) -> bool) -> Vec<Row> {
        let options = self.question(from).map(|source| source.kind.options()).unwrap_or_default();
        let rows = options.iter().filter(|option| !option.exclusive && chosen(option.code));
        rows.map(|option| Row { id: option.code.to_string(), label: option.label.clone() }).collect()
    }
}

impl Condition {
    /// Whether it holds for these replies, all of which are to questions that are asked.
    pub fn holds(&self, replies: &Replies) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(replies)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(replies)),
            Self::Answer { question, column, test } => {
                replies.get(question).is_some_and(|reply| test.passes(&column.codes(&reply.value)))
            }
        }
    }
}

impl Column {
    fn codes(&self, value: &Value) -> BTreeSet<u32> {
        match (self, value) {
            (Self::Row(row), Value::Grid(rows)) => rows.get(row).copied().into_iter().collect(),
            (Self::Row(_), _) => BTreeSet::new(),
            (Self::Whole | Self::AnyRow, value) => value.codes(),
        }
    }
}

impl Test {
    /// Nothing said passes no test.
    fn passes(&self, found: &BTreeSet<u32>) -> bool {
        match self {
            Self::Has(codes) => codes.iter().any(|code| found.contains(code)),
            Self::Lacks(codes) => !found.is_empty() && !codes.iter().any(|code| found.contains(code)),
        }
    }
}
