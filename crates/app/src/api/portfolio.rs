//! Many companies: what a list of them is asked for, and what it shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assessment::Summary;
use super::questionnaire::{BandCode, FormCode};

/// Which organisations are wanted; what is absent or empty is no condition. All conditions hold at once.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PortfolioFilter {
    /// Words that are all in a name, the alias or a tag.
    pub search: Option<String>,
    /// The band is one of these.
    pub bands: Option<Vec<BandCode>>,
    /// The lowest score as shown, such as 2.5.
    pub lowest: Option<String>,
    /// The highest score as shown.
    pub highest: Option<String>,
    /// The fact `industry` is one of these.
    pub sectors: Option<Vec<u32>>,
    /// The fact `headcount` is one of these.
    pub sizes: Option<Vec<u32>>,
    /// The form of the latest assessment.
    pub form: Option<FormCode>,
    /// The latest assessment was begun on this day, ISO 8601, or later.
    pub from: Option<String>,
    /// It was begun on this day or earlier.
    pub until: Option<String>,
    /// The organisation has every one of these tags.
    pub tags: Option<Vec<String>>,
    /// True: it is time to look at the latest assessment again.
    pub due: Option<bool>,
    /// Whether the band is provisional.
    pub provisional: Option<bool>,
    /// Only these organisations, by id.
    pub organisations: Option<Vec<String>>,
}

/// In which order organisations come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PortfolioOrder {
    /// Changed last first.
    #[default]
    Changed,
    /// By name.
    Name,
    /// Highest score first.
    Highest,
    /// Lowest score first.
    Lowest,
    /// To be looked at first.
    Due,
}

/// Asks for a page of the portfolio.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListPortfolio {
    /// Which organisations.
    pub filter: PortfolioFilter,
    /// In which order.
    pub order: PortfolioOrder,
    /// How many to pass over.
    pub offset: u32,
    /// How many to show, at most 200.
    pub limit: u32,
}

/// A page of the portfolio.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Portfolio {
    /// The organisations of this page.
    pub organisations: Vec<Organisation>,
    /// How many fit.
    pub fitting: u32,
    /// How many there are.
    pub all: u32,
    /// Every tag in use, the one most organisations have first.
    pub tags: Vec<PortfolioTag>,
    /// How many changes are not yet in these figures; 0 means that they are complete.
    pub outdated: u32,
}

/// How much is left to be worked out.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Outdated {
    /// Assessments to be scored and lines to be renewed; 0 means that lists are complete.
    pub left: u32,
}

/// A tag and how many organisations have it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PortfolioTag {
    /// The tag.
    pub tag: String,
    /// How many.
    pub organisations: u32,
}

/// An organisation with its assessment begun last.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Organisation {
    /// Organisation id.
    pub id: String,
    /// Its name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// What stands for the name where companies are not named; empty when nothing does.
    pub alias: String,
    /// Its tags, in order.
    pub tags: Vec<String>,
    /// The fact `industry`, when it is known.
    pub sector: Option<u32>,
    /// How many assessments it has.
    pub assessments: u32,
    /// The one begun last.
    pub latest: Summary,
    /// The day to look at it again; null means never.
    pub due: Option<String>,
    /// Whether that day has come.
    pub overdue: bool,
}

/// Tags organisations; both lists hold for all of them.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetTags {
    /// Organisation ids.
    pub organisations: Vec<String>,
    /// Tags to give.
    pub add: Vec<String>,
    /// Tags to take away.
    pub remove: Vec<String>,
}

/// Names what stands for an organisation.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetAlias {
    /// Organisation id.
    pub organisation: String,
    /// The alias; empty takes it away.
    pub alias: String,
}
