//! The funding document (`readiness-funding/1`), described in `docs/formats/project.md`.

use std::collections::BTreeMap;

use readiness_assessment::funding::{Combination, Computed, Funded};
use serde::Serialize;

/// The name and version of the format.
pub const FORMAT: &str = "readiness-funding/1";

/// Sums as JSON; amounts are decimal strings in Hong Kong dollars.
#[derive(Debug, Clone, Serialize)]
pub struct FundingFile {
    format: &'static str,
    each: Vec<Each>,
    best: Best,
    /// The best combination of schemes that fit for certain.
    certain: Best,
    cash_by_month: Vec<Month>,
    /// Months until reimbursement taken where no source says.
    assumed_months: u32,
    /// Open schemes that fit or may fit, whose amount cannot be computed.
    not_computed: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Each {
    scheme: String,
    verdict: &'static str,
    granted: String,
    own: String,
    items: BTreeMap<String, String>,
    limited_by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    granted_up_to: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Best {
    granted: String,
    own: String,
    schemes: Vec<Part>,
    proven: bool,
}

#[derive(Debug, Clone, Serialize)]
struct Part {
    scheme: String,
    items: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize)]
struct Month {
    month: String,
    out: String,
    #[serde(rename = "in")]
    received: String,
    balance: String,
}

impl FundingFile {
    /// The document for what was computed.
    pub fn of(computed: &Computed) -> Self {
        Self {
            format: FORMAT,
            each: computed.each.iter().map(|funded| each(computed, funded)).collect(),
            best: best(&computed.best),
            certain: best(&computed.certain),
            cash_by_month: computed
                .cash
                .iter()
                .map(|month| Month {
                    month: month.month.to_string(),
                    out: month.out.to_string(),
                    received: month.in_.to_string(),
                    balance: month.balance.to_string(),
                })
                .collect(),
            assumed_months: computed.assumed_months,
            not_computed: computed.not_computed.clone(),
        }
    }
}

fn each(computed: &Computed, funded: &Funded) -> Each {
    Each {
        scheme: funded.scheme.clone(),
        verdict: computed.terms.get(&funded.scheme).map_or("check", |terms| terms.verdict.code()),
        granted: funded.granted.to_string(),
        own: funded.own.to_string(),
        items: items(funded),
        limited_by: funded.limited_by.code(),
        granted_up_to: computed.up_to.get(&funded.scheme).map(ToString::to_string),
    }
}

fn best(found: &Combination) -> Best {
    let part = |funded: &Funded| Part { scheme: funded.scheme.clone(), items: items(funded) };
    Best {
        granted: found.granted.to_string(),
        own: found.own.to_string(),
        schemes: found.schemes.iter().map(part).collect(),
        proven: found.proven,
    }
}

fn items(funded: &Funded) -> BTreeMap<String, String> {
    funded.items.iter().map(|(item, granted)| (item.clone(), granted.to_string())).collect()
}
