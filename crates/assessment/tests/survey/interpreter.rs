//! A second, plain interpreter of routing, which knows nothing of the program's: conditions as small trees, answers as lists
//! of (row, code), and every possible way through a small survey tried.

use std::collections::BTreeMap;

/// What was said to each question: pairs of row and code; the row is empty where there are none.
pub(crate) type Said = BTreeMap<String, Vec<(String, u32)>>;

/// A condition.
#[derive(Debug, Clone)]
pub(crate) enum Rule {
    And(Vec<Rule>),
    Or(Vec<Rule>),
    /// The text of a test, its question, the row it is about, whether it asks for or against, and its codes.
    Test {
        subject: &'static str,
        question: &'static str,
        row: Option<&'static str>,
        word: &'static str,
        codes: Vec<u32>,
    },
}

impl Rule {
    /// The rule as a file writes it, with more brackets than it needs.
    pub(crate) fn text(&self) -> String {
        let joined = |parts: &[Self], joint: &str| {
            let parts: Vec<String> = parts.iter().map(|part| format!("({})", part.text())).collect();
            parts.join(joint)
        };
        match self {
            Self::And(parts) => joined(parts, " and "),
            Self::Or(parts) => joined(parts, " or "),
            Self::Test { subject, word, codes, .. } => {
                let codes: Vec<String> = codes.iter().map(u32::to_string).collect();
                format!("{subject} {word} {}", codes.join(", "))
            }
        }
    }

    /// Whether it holds; only what was said to questions that are asked is there.
    pub(crate) fn holds(&self, said: &Said) -> bool {
        match self {
            Self::And(parts) => parts.iter().all(|part| part.holds(said)),
            Self::Or(parts) => parts.iter().any(|part| part.holds(said)),
            Self::Test { subject, question, row, word, codes } => {
                let all = said.get(*question).map(Vec::as_slice).unwrap_or_default();
                let found: Vec<u32> =
                    all.iter().filter(|(id, _)| row.is_none_or(|row| row == id)).map(|(_, code)| *code).collect();
                let hit = found.iter().any(|code| codes.contains(code));
                let against = ["lacks", "<>", "not in"].contains(word) || subject.starts_with("no row");
                if against { !found.is_empty() && !hit } else { hit }
            }
        }
    }

    /// The rule with one alternative of an "or" in it, for each.
    pub(crate) fn alternatives(&self) -> Vec<Self> {
        match self {
            Self::Test { .. } => Vec::new(),
            Self::Or(parts) => {
                parts.iter().flat_map(|part| [vec![part.clone()], part.alternatives()].concat()).collect()
            }
            Self::And(parts) => {
                let mut found = Vec::new();
                for (at, part) in parts.iter().enumerate() {
                    for one in part.alternatives() {
                        let mut parts = parts.clone();
                        parts[at] = one;
                        found.push(Self::And(parts));
                    }
                }
                found
            }
        }
    }
}
