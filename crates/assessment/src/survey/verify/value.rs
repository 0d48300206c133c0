use std::collections::{BTreeMap, BTreeSet};

use super::{LONGEST_CONTACT, LONGEST_OTHER, LONGEST_TEXT, MOST_COUNTED};
use crate::source::{ProblemKind, Problems, shortened};
use crate::survey::model::{Choice, Kind, Question};
use crate::survey::reply::{Contact, Reply, Value};

/// Holds one reply against its question.
pub(super) struct Check<'c> {
    pub(super) question: &'c Question,
    /// The ids of the rows that may be answered.
    pub(super) rows: Vec<String>,
    pub(super) place: String,
    pub(super) problems: &'c mut Problems,
}

impl Check<'_> {
    pub(super) fn reply(&mut self, reply: &Reply) {
        let question = self.question;
        match (&question.kind, &reply.value) {
            (Kind::Single(_), Value::Single(code)) => self.code("", *code),
            (Kind::Multiple { options, at_most }, Value::Multiple(codes)) => self.codes(options, codes, *at_most),
            (Kind::Grid { .. }, Value::Grid(rows)) => self.grid(rows),
            (Kind::Shares(_), Value::Shares(shares)) => self.shares(shares),
            (Kind::Counts(options), Value::Counts(counts)) => self.counts(options, counts),
            (Kind::Number { min, max }, Value::Number(number)) => self.number(*number, *min, *max),
            (Kind::Text, Value::Text(text)) => self.text("", text, LONGEST_TEXT),
            (Kind::Contact, Value::Contact(contact)) => self.contact(contact),
            (kind, value) => self.refuse("", value.kind(), kind.code()),
        }
        self.other(reply);
    }

    /// Words beside options that take them and are chosen; such an option may also go without.
    fn other(&mut self, reply: &Reply) {
        let chosen = reply.value.codes();
        let takes = |option: &&Choice| option.free_text && chosen.contains(&option.code);
        let codes: Vec<u32> = self.question.kind.options().iter().filter(takes).map(|option| option.code).collect();
        for (code, words) in &reply.other {
            let inside = format!("other.{code}");
            if codes.contains(code) {
                self.text(&inside, words, LONGEST_OTHER);
            } else {
                self.refuse(&inside, shortened(words), listed(&codes));
            }
        }
    }

    fn code(&mut self, inside: &str, code: u32) {
        if self.question.kind.option(code).is_none() {
            let known: Vec<u32> = self.question.kind.options().iter().map(|option| option.code).collect();
            self.refuse(inside, code.to_string(), listed(&known));
        }
    }

    fn codes(&mut self, options: &[Choice], codes: &BTreeSet<u32>, at_most: Option<u32>) {
        if codes.is_empty() {
            self.problems.add(self.at(""), ProblemKind::Empty);
        }
        codes.iter().for_each(|code| self.code("", *code));
        self.alone(options, codes);
        if let Some(most) = at_most.filter(|most| usize::try_from(*most).is_ok_and(|most| codes.len() > most)) {
            self.refuse("", format!("{} ×", codes.len()), format!("≤ {most} ×"));
        }
    }

    /// An exclusive option and anything else contradict each other.
    fn alone(&mut self, options: &[Choice], codes: &BTreeSet<u32>) {
        let exclusive = options.iter().any(|option| option.exclusive && codes.contains(&option.code));
        if exclusive && codes.len() > 1 {
            let between = listed(&codes.iter().copied().collect::<Vec<_>>());
            self.problems.add(self.at(""), ProblemKind::Contradiction { between });
        }
    }

    fn grid(&mut self, rows: &BTreeMap<String, u32>) {
        if rows.is_empty() {
            self.problems.add(self.at(""), ProblemKind::Empty);
        }
        for (row, code) in rows {
            self.row(row);
            self.code(&shortened(row), *code);
        }
    }

    fn row(&mut self, row: &str) {
        if !self.rows.iter().any(|known| known == row) {
            let allowed = self.rows.join(", ");
            self.problems.add(self.at(&shortened(row)), ProblemKind::Unknown { allowed });
        }
    }

    fn shares(&mut self, shares: &BTreeMap<String, u32>) {
        shares.keys().for_each(|row| self.row(row));
        for row in self.rows.clone() {
            if !shares.contains_key(&row) {
                self.problems.add(self.at(&row), ProblemKind::Missing { allowed: "0–100".to_owned() });
            }
        }
        let sum: u64 = shares.values().copied().map(u64::from).sum();
        if sum != 100 {
            self.refuse("", format!("{sum}%"), "100%");
        }
    }

    fn counts(&mut self, options: &[Choice], counts: &BTreeMap<u32, u32>) {
        if counts.is_empty() {
            self.problems.add(self.at(""), ProblemKind::Empty);
        }
        self.alone(options, &counts.keys().copied().collect());
        for (code, count) in counts {
            self.code(&code.to_string(), *code);
            let exclusive = options.iter().any(|option| option.exclusive && option.code == *code);
            let most = if exclusive { 1 } else { MOST_COUNTED };
            if !(1..=most).contains(count) {
                let allowed = if exclusive { "1".to_owned() } else { format!("1–{most}") };
                self.refuse(&code.to_string(), count.to_string(), allowed);
            }
        }
    }

    fn number(&mut self, number: f64, min: f64, max: f64) {
        // Half steps are exact in binary, so that nothing is lost here; what is not a number is in no range.
        if !(min..=max).contains(&number) || (number * 2.0).fract() != 0.0 {
            self.refuse("", number.to_string(), format!("{min}, {} … {max}", min + 0.5));
        }
    }

    fn contact(&mut self, contact: &Contact) {
        let parts = [("name", &contact.name), ("telephone", &contact.telephone), ("email", &contact.email)];
        if parts.iter().all(|(_, text)| text.trim().is_empty()) {
            self.problems.add(self.at(""), ProblemKind::Empty);
        }
        for (part, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.text(part, text, LONGEST_CONTACT);
        }
    }

    fn text(&mut self, inside: &str, text: &str, longest: usize) {
        let length = text.chars().count();
        if text.trim().is_empty() {
            self.problems.add(self.at(inside), ProblemKind::Empty);
        } else if length > longest {
            self.refuse(inside, format!("{length} ×"), format!("≤ {longest} ×"));
        }
    }

    fn at(&self, inside: &str) -> String {
        let joint = if inside.is_empty() { "" } else { "." };
        format!("{}{joint}{inside}", self.place)
    }

    fn refuse(&mut self, inside: &str, found: impl Into<String>, allowed: impl Into<String>) {
        self.problems.not_allowed(self.at(inside), found, allowed);
    }
}

fn listed(codes: &[u32]) -> String {
    if codes.is_empty() {
        return "–".to_owned();
    }
    codes.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}
