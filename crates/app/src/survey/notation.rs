use std::collections::{BTreeMap, BTreeSet};

use readiness_assessment::source::{Item, Node, Problems, shortened};
use readiness_assessment::survey::{Kind, Question, Reply, Survey};
use readiness_assessment::{Problem, ProblemKind};

use super::reply::unknown;
use super::value;
use super::{Loaded, load};
use crate::app::App;
use crate::error::Result;

/// One entry as it is typed: `q33=8`, `q35=1,4`, `q37.1=2`, `q15a.hk=60`, `q6.5=12`, `q33.other.20=words`, `q49.email=a@b.hk`.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What stands before the first `=`.
    pub path: String,
    /// What stands after it; nothing takes back what was said.
    pub text: String,
}

impl Entry {
    /// Splits `PATH=TEXT`; without a `=` there is no text.
    pub fn of(typed: &str) -> Self {
        let (path, text) = typed.split_once('=').unwrap_or((typed, ""));
        Self { path: path.to_owned(), text: text.trim().to_owned() }
    }

    fn question(&self) -> &str {
        self.path.split('.').next().unwrap_or_default()
    }

    fn part(&self) -> Option<&str> {
        self.path.split_once('.').map(|(_, part)| part)
    }
}

/// Replies by question, and what is wrong with the way they are written.
pub type Applied = (Vec<(String, Option<Reply>)>, Vec<Problem>);

/// What the replies become by these entries. A whole answer replaces the one before with its words; a part, such as a row,
/// changes only this part.
///
/// # Errors
/// When there is no such survey.
pub fn applied(app: &App, id: &str, entries: &[Entry]) -> Result<Applied> {
    let loaded = load(app, id)?;
    let mut problems = Problems::default();
    let known = checked(loaded.survey, entries, &mut problems);
    let mut replies = Vec::new();
    for question in loaded.survey.questions() {
        let mine: Vec<&Entry> = known.iter().filter(|entry| entry.question() == question.id).copied().collect();
        if !mine.is_empty() {
            replies.extend(edited(&loaded, question, &mine, &mut problems).map(|reply| (question.id.clone(), reply)));
        }
    }
    Ok((replies, problems.into_vec()))
}

/// The entries of questions that exist, each place once.
fn checked<'e>(survey: &Survey, entries: &'e [Entry], problems: &mut Problems) -> Vec<&'e Entry> {
    let mut seen = BTreeSet::new();
    let mut known = Vec::new();
    for entry in entries {
        let place = || format!("answers.{}", shortened(&entry.path));
        if survey.question(entry.question()).is_none() {
            problems.add(place(), unknown(survey));
        } else if !seen.insert(&entry.path) {
            problems.add(place(), ProblemKind::Duplicate);
        } else {
            known.push(entry);
        }
    }
    known
}

/// One question's reply after its entries; `None` inside when it is taken back, and none at all when it is written wrongly.
fn edited(
    loaded: &Loaded<'_>,
    question: &Question,
    entries: &[&Entry],
    problems: &mut Problems,
) -> Option<Option<Reply>> {
    let mut draft = Draft::of(loaded, question);
    let found = problems.len();
    let (whole, parts): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| entry.part().is_none());
    whole.iter().for_each(|entry| draft.replace(&question.kind, entry, problems));
    parts.iter().for_each(|entry| draft.change(&question.kind, entry, problems));
    if problems.len() > found {
        return None;
    }
    let Some(node) = draft.node() else { return Some(None) };
    let item = Item { place: format!("answers.{}", question.id), node: &node };
    value::reply(&question.kind, item, problems).map(Some)
}

/// A reply on its way from what is kept to what it becomes.
struct Draft {
    value: Option<Node>,
    other: BTreeMap<String, Node>,
}

impl Draft {
    /// What is kept, in the rows that there are.
    fn of(loaded: &Loaded<'_>, question: &Question) -> Self {
        let route = loaded.survey.route(&loaded.replies);
        let kept = route.replies.get(&question.id).or_else(|| loaded.replies.get(&question.id));
        let node = |json: serde_json::Value| serde_json::from_value::<Node>(json).ok();
        let other = kept.map(|reply| &reply.other).into_iter().flatten();
        Self {
            value: kept.and_then(|reply| node(value::written(&reply.value))),
            other: other.map(|(code, words)| (code.to_string(), Node::Text(words.clone()))).collect(),
        }
    }

    fn replace(&mut self, kind: &Kind, entry: &Entry, problems: &mut Problems) {
        let Entry { path, text } = entry;
        self.other.clear();
        self.value = match kind {
            _ if text.is_empty() => None,
            Kind::Single(_) | Kind::Number { .. } => Some(number(text)),
            Kind::Multiple { .. } => Some(Node::List(text.split(',').map(|code| number(code.trim())).collect())),
            Kind::Text => Some(Node::Text(text.clone())),
            Kind::Grid { .. } | Kind::Shares(_) | Kind::Counts(_) | Kind::Contact => {
                let allowed = format!("{path}.{}=…", parts(kind));
                problems.not_allowed(format!("answers.{path}"), format!("\"{}\"", shortened(text)), allowed);
                None
            }
        };
    }

    fn change(&mut self, kind: &Kind, entry: &Entry, problems: &mut Problems) {
        let Entry { path, text } = entry;
        let part = entry.part().unwrap_or_default();
        let (table, key, node) = match (part.split_once('.'), kind) {
            (Some(("other", code)), _) => {
                return set(&mut self.other, code, (!text.is_empty()).then(|| Node::Text(text.clone())));
            }
            (None, Kind::Grid { .. } | Kind::Shares(_) | Kind::Counts(_)) => (&mut self.value, part, number(text)),
            (None, Kind::Contact) => (&mut self.value, part, Node::Text(text.clone())),
            _ => {
                let allowed = format!("{}=…, {0}.other.CODE=…", entry.question());
                return problems.add(format!("answers.{}", shortened(path)), ProblemKind::Unknown { allowed });
            }
        };
        let mut rows: BTreeMap<String, Node> = match table.take() {
            Some(Node::Table(rows)) => rows.into_iter().collect(),
            _ => BTreeMap::new(),
        };
        set(&mut rows, key, (!text.is_empty()).then_some(node));
        *table = (!rows.is_empty()).then(|| Node::Table(rows.into_iter().collect()));
    }

    /// The entry of an answers file; none when nothing is said.
    fn node(self) -> Option<Node> {
        let mut entries = vec![("value".to_owned(), self.value?)];
        if !self.other.is_empty() {
            entries.push(("other".to_owned(), Node::Table(self.other.into_iter().collect())));
        }
        Some(Node::Table(entries))
    }
}

fn set(table: &mut BTreeMap<String, Node>, key: &str, node: Option<Node>) {
    match node {
        Some(node) => table.insert(key.to_owned(), node),
        None => table.remove(key),
    };
}

/// What the parts of such an answer are called by, for a message.
fn parts(kind: &Kind) -> &'static str {
    match kind {
        Kind::Counts(_) => "CODE",
        Kind::Contact => "name, telephone, email",
        _ => "ROW",
    }
}

/// A number exactly as written; `+3` and `03` are slips of the finger and stay text, which no question with numbers takes.
fn number(text: &str) -> Node {
    let whole = text.parse::<i64>().ok().filter(|number| number.to_string() == text).map(Node::Whole);
    let decimal = || text.parse::<f64>().ok().filter(|number| number.to_string() == text).map(Node::Decimal);
    whole.or_else(decimal).unwrap_or_else(|| Node::Text(text.to_owned()))
}
