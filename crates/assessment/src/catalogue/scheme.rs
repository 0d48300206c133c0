use crate::calendar::Written;
use crate::coded::coded;
use crate::text::Text;

use super::{Entry, Grant, Mark, Said, Test};

/// A funding scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// What it shares with the other entries.
    pub entry: Entry,
    /// What kind of help it is.
    pub kind: SchemeKind,
    /// Its usual abbreviation.
    pub abbreviation: Option<String>,
    /// The plans of a company (`ai_intent`) that it serves.
    pub intents: Vec<String>,
    /// The government's share in words; none when unknown or no longer of use.
    pub share_words: Option<Text>,
    /// The most that is paid, in words.
    pub ceiling_words: Option<Text>,
    /// What the sums need; none where no sum can be computed honestly.
    pub grant: Option<Grant>,
    /// What is paid for.
    pub covers: Vec<Text>,
    /// What is not.
    pub excludes: Vec<Text>,
    /// Conditions that the company's facts answer. That it is open is a rule too, but not among these.
    pub rules: Vec<Rule>,
    /// Conditions that no fact of the company answers.
    pub conditions: Vec<Said>,
    /// What not to sign or pay before.
    pub guards: Vec<Said>,
    /// Schemes that cannot be combined with it.
    pub not_with: Vec<NotWith>,
    /// How to apply, in order.
    pub steps: Vec<Said>,
    /// What the form asks for, in its order.
    pub documents: Vec<Said>,
    /// Last days, and days to look again.
    pub deadlines: Vec<Deadline>,
}

coded! {
    /// What kind of help a scheme is.
    SchemeKind[9] {
        /// Pays a share of a project.
        MatchingGrant = "matching-grant",
        /// Pays a sum.
        Grant = "grant",
        /// Pays back a part of a price or an outlay.
        Subsidy = "subsidy",
        /// Pays for courses.
        TrainingGrant = "training-grant",
        /// Pays for computing power.
        Compute = "compute",
        /// Space, advice and seed money for start-ups.
        Incubation = "incubation",
        /// Pays for, or admits, people.
        Talent = "talent",
        /// Backs a bank loan.
        LoanGuarantee = "loan-guarantee",
        /// Lowers a tax.
        Tax = "tax",
    }
}

/// A condition, with what answers it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Stable within the scheme.
    pub id: String,
    /// The clause in words.
    pub text: Text,
    /// What answers it.
    pub test: Test,
    /// What the company could do to meet it; none where it cannot do anything.
    pub change: Option<Text>,
    /// How sure the clause is.
    pub mark: Mark,
    /// Where it was read.
    pub source: String,
}

/// A condition that several schemes share.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// Stable id, also that of the rules made of it.
    pub id: String,
    /// The clause in words.
    pub text: Text,
    /// What answers it.
    pub test: Test,
    /// What the company could do to meet it.
    pub change: Option<Text>,
}

/// A scheme that cannot be combined with this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotWith {
    /// Its id.
    pub scheme: String,
    /// Why.
    pub why: Said,
}

/// A last day, or a day to look again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// When.
    pub date: Written,
    /// What ends or is due.
    pub what: Said,
}

impl SchemeKind {
    /// Whether such a scheme gives money for buying things, rather than lending it, lowering a tax, or paying for courses,
    /// people or computing power.
    pub fn pays_for_tools(self) -> bool {
        matches!(self, Self::MatchingGrant | Self::Grant | Self::Subsidy)
    }
}
