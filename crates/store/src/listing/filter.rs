use rusqlite::types::Value;

use super::folded;

/// Which organisations are wanted. Empty lists and `None` leave a condition out; all conditions hold at once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Every one of these words is in a name, the alias or a tag, whether in capital or small letters.
    pub words: Vec<String>,
    /// The band is one of these codes.
    pub bands: Vec<String>,
    /// The lowest score as shown, times ten.
    pub lowest: Option<u32>,
    /// The highest score as shown, times ten.
    pub highest: Option<u32>,
    /// The fact `industry` is one of these, as JSON.
    pub sectors: Vec<String>,
    /// The fact `headcount` is one of these, as JSON.
    pub sizes: Vec<String>,
    /// The code of the form.
    pub form: Option<String>,
    /// Begun on this day, ISO 8601, or later.
    pub from: Option<String>,
    /// Begun on this day or earlier.
    pub until: Option<String>,
    /// It has every one of these tags.
    pub tags: Vec<String>,
    /// It was to be looked at again by this day.
    pub due: Option<String>,
    /// Whether the band can be relied on; what has no band fits neither.
    pub last: Option<bool>,
    /// Only these organisations.
    pub organisations: Option<Vec<String>>,
}

/// In which order lines come. What is equal stays in the order of the last change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Changed last first.
    #[default]
    Changed,
    /// By name, as written.
    Name,
    /// Highest score first; without a score last.
    Highest,
    /// Lowest score first; without a score last.
    Lowest,
    /// To be looked at first; never last.
    Due,
}

impl Order {
    /// The terms of ORDER BY.
    pub(super) fn terms(self) -> &'static str {
        match self {
            Self::Changed => "listing.updated DESC, listing.organisation_id",
            Self::Name => "listing.words, listing.organisation_id",
            Self::Highest => "listing.tenths DESC NULLS LAST, listing.updated DESC, listing.organisation_id",
            Self::Lowest => "listing.tenths NULLS LAST, listing.updated DESC, listing.organisation_id",
            Self::Due => "listing.due NULLS LAST, listing.updated DESC, listing.organisation_id",
        }
    }
}

/// The size is no part of a line, so it is looked up among the facts of the assessment.
const SIZE: &str = "EXISTS (SELECT 1 FROM fact WHERE fact.assessment_id = listing.assessment_id AND fact.key = 'headcount' \
                    AND fact.value IN (SELECT value FROM json_each(?)))";

/// Conditions on `listing` and the values they wait for, in order.
pub(super) struct Conditions {
    terms: Vec<String>,
    pub(super) values: Vec<Value>,
}

impl Conditions {
    pub(super) fn of(filter: &Filter) -> Self {
        let mut all = Self { terms: Vec::new(), values: Vec::new() };
        for word in &filter.words {
            all.add("instr(listing.words, ?) > 0", Some(Value::Text(folded(word))));
        }
        for tag in &filter.tags {
            let has = "EXISTS (SELECT 1 FROM tag WHERE tag.organisation_id = listing.organisation_id AND tag.tag = ?)";
            all.add(has, Some(Value::Text(tag.clone())));
        }
        all.add("listing.band IN (SELECT value FROM json_each(?))", any_of(&filter.bands));
        all.add("listing.sector IN (SELECT value FROM json_each(?))", any_of(&filter.sectors));
        all.add(SIZE, any_of(&filter.sizes));
        all.add(
            "listing.organisation_id IN (SELECT value FROM json_each(?))",
            filter.organisations.as_deref().map(list),
        );
        all.add("listing.tenths >= ?", filter.lowest.map(|tenths| Value::Integer(tenths.into())));
        all.add("listing.tenths <= ?", filter.highest.map(|tenths| Value::Integer(tenths.into())));
        all.add("listing.form = ?", filter.form.clone().map(Value::Text));
        all.add("listing.started >= ?", filter.from.clone().map(Value::Text));
        all.add("listing.started <= ?", filter.until.clone().map(Value::Text));
        all.add("listing.due <= ?", filter.due.clone().map(Value::Text));
        all.add("listing.band IS NOT NULL AND listing.final = ?", filter.last.map(|last| Value::Integer(last.into())));
        all
    }

    fn add(&mut self, term: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.terms.push(format!("({term})"));
            self.values.push(value);
        }
    }

    /// What stands after WHERE.
    pub(super) fn sql(&self) -> String {
        if self.terms.is_empty() { "true".to_owned() } else { self.terms.join(" AND ") }
    }
}

fn any_of(values: &[String]) -> Option<Value> {
    (!values.is_empty()).then(|| list(values))
}

fn list(values: &[String]) -> Value {
    Value::Text(serde_json::Value::from(values).to_string())
}
