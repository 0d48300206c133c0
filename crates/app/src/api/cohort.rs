//! Many companies summed up, one among its peers, and a few side by side. Every figure is ready to print.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::exchange::Edition;
use super::portfolio::PortfolioFilter;
use super::questionnaire::{BandCode, FormCode, Localised};

/// Asks what the companies that fit add up to.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct AskCohort {
    /// Which organisations.
    pub filter: PortfolioFilter,
}

/// Writes what the companies that fit add up to, for others to read.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveCohort {
    /// Which organisations.
    pub filter: PortfolioFilter,
    /// Its language.
    pub edition: Edition,
    /// Its file format.
    #[ts(type = "'pdf' | 'xlsx' | 'html' | 'csv'")]
    pub format: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
    /// True: although an earlier report is so near that one could be subtracted from the other.
    pub anyway: Option<bool>,
}

/// What many companies add up to. Nothing in it is about fewer than five, and nothing about fewer follows from it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Cohort {
    /// How many changes are not yet scored; until it is 0 there are no figures.
    pub outdated: u32,
    /// The questionnaire's title.
    pub title: Localised,
    /// The questionnaire's id and version.
    pub questionnaire: String,
    /// How many of those that fit could not be counted, as far as it may be told.
    pub left_out: Option<Counted>,
    /// The figures; null when fewer than five companies can be counted.
    pub figures: Option<CohortFigures>,
}

/// How many companies, as far as it may be told.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Counted {
    /// `exact`, `at-least` or `few`: fewer than five.
    #[ts(type = "'exact' | 'at-least' | 'few'")]
    pub kind: &'static str,
    /// The number; 0 when it is `few`.
    pub n: u32,
}

/// The figures of a cohort.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CohortFigures {
    /// How many companies.
    pub n: u32,
    /// The month of the assessment begun first, `2026-03`.
    pub first: String,
    /// The month of the one begun last.
    pub last: String,
    /// The overall scores.
    pub overall: CohortSpread,
    /// Each pillar.
    pub pillars: Vec<Named>,
    /// Each dimension.
    pub dimensions: Vec<Named>,
    /// How many companies are in which bands, lowest first.
    pub bands: Vec<BandGroup>,
    /// Each question.
    pub questions: Vec<QuestionFigures>,
    /// The questions with the highest means, the highest first.
    pub best: Vec<String>,
    /// The questions with the lowest means, the lowest first.
    pub worst: Vec<String>,
    /// The questions that most could not answer, the most first.
    pub most_missed: Vec<String>,
    /// The companies in groups, one way after the other.
    pub ways: Vec<WayFigures>,
}

/// Scores of many companies.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CohortSpread {
    /// How many companies have one.
    pub n: Counted,
    /// Their mean.
    pub mean: String,
    /// The one in the middle; null when fewer than five lie on a side of it.
    pub median: Option<String>,
    /// The standard deviation.
    pub deviation: String,
    /// Where the mean lies between 1 and 5, from 0 to 1.
    pub position: f64,
}

/// A pillar or dimension with its figures.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its figures; null when they may not be told.
    pub spread: Option<CohortSpread>,
}

/// Companies in one band, or in neighbouring ones that may only be told together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BandGroup {
    /// The bands.
    pub bands: Vec<BandCode>,
    /// How many companies.
    pub n: u32,
    /// Of all, in whole percent.
    pub percent: u32,
}

/// What was said to one question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionFigures {
    /// The question's id.
    pub id: String,
    /// The mean of the rungs; null when it may not be told.
    pub mean: Option<String>,
    /// Where it lies between 1 and 5, from 0 to 1.
    pub position: Option<f64>,
    /// How many chose a rung; null when it may not be told.
    pub rated: Option<Counted>,
    /// How many did not know or said nothing; null when it may not be told.
    pub missed: Option<Counted>,
    /// How many said what; empty when nothing but the whole may be told.
    pub said: Vec<SaidCount>,
}

/// How many companies said one of these.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SaidCount {
    /// `not-applicable`, `unanswered`, `dont-know`, or `1` to `5`.
    pub heard: Vec<String>,
    /// How many companies.
    pub n: u32,
}

/// The companies in groups.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WayFigures {
    /// By what.
    #[ts(type = "'industry' | 'size' | 'form' | 'tag'")]
    pub by: &'static str,
    /// The tag, when it is by a tag.
    pub tag: Option<String>,
    /// The groups; empty when only the whole may be told.
    pub groups: Vec<GroupFigures>,
}

/// A group of companies: one class, or several that may only be told together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupFigures {
    /// What its classes are called.
    pub classes: Vec<ClassName>,
    /// How many companies.
    pub n: u32,
    /// The mean of their overall scores.
    pub mean: String,
    /// Where it lies between 1 and 5, from 0 to 1.
    pub position: f64,
    /// The mean of each pillar.
    pub pillars: Vec<String>,
}

/// What a class is called.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ClassName {
    /// Words of the questionnaire.
    Words {
        /// The words.
        words: Localised,
    },
    /// The fact is not known.
    NotStated,
    /// Has the tag.
    With,
    /// Does not have it.
    Without,
}

/// Asks for two to six assessments of one questionnaire, side by side.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CompareAssessments {
    /// Their ids, in the order wanted.
    pub assessments: Vec<String>,
    /// Whether aliases stand in for names; then no name is handed over.
    pub aliases: bool,
}

/// A few assessments side by side.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Comparison {
    /// The questionnaire's id and version.
    pub questionnaire: String,
    /// Whose they are, in the order asked for.
    pub companies: Vec<ComparedCompany>,
    /// The overall scores.
    pub overall: ComparedRow,
    /// Each pillar.
    pub pillars: Vec<ComparedRow>,
    /// Each dimension.
    pub dimensions: Vec<ComparedRow>,
    /// The dimensions in which they are furthest apart; empty when all are alike.
    pub most: Vec<String>,
    /// The dimensions in which they are closest; empty when all are alike.
    pub least: Vec<String>,
}

/// One of the companies.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparedCompany {
    /// The assessment.
    pub assessment: String,
    /// Its name; empty with aliases.
    pub name: String,
    /// Its name in the other language; empty with aliases.
    pub name_other: String,
    /// What stands for its name; empty without aliases, or where it has none: then it goes by its place.
    pub alias: String,
    /// The form.
    pub form: FormCode,
    /// The day it was begun, RFC 3339.
    pub started: String,
    /// Its band, when it has a score.
    pub band: Option<BandCode>,
    /// Whether that is provisional.
    pub provisional: bool,
    /// Questions with a rating.
    pub answered: u32,
    /// Questions that apply.
    pub applicable: u32,
    /// Their share, in whole percent.
    pub percent: u32,
    /// The lowest overall score still possible.
    pub low: Option<String>,
    /// The highest.
    pub high: Option<String>,
}

/// One measure of all the companies.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparedRow {
    /// The pillar's or dimension's id; empty for the overall score.
    pub id: String,
    /// The score of each company; null where it has none.
    pub scores: Vec<Option<ComparedScore>>,
    /// The highest of them.
    pub best: Option<String>,
    /// The middle of them.
    pub median: Option<String>,
}

/// A score and how it stands to the others.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparedScore {
    /// As shown.
    pub shown: String,
    /// Where it lies between 1 and 5, from 0 to 1.
    pub position: f64,
    /// What it lacks to the best, as shown: `−0.4` or `0.0`.
    pub to_best: String,
    /// How far it is from the middle: `+0.4`, `−0.4` or `0.0`.
    pub to_median: String,
}

/// Companies of one's own library that are like one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PeerGroup {
    /// By what.
    #[ts(type = "'industry' | 'size'")]
    pub by: &'static str,
    /// The class they share with the company.
    pub class: Localised,
    /// Their figures; null when they are fewer than five, or would tell of fewer.
    pub figures: Option<PeerFigures>,
}

/// What such companies score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PeerFigures {
    /// How many, without the company itself.
    pub n: u32,
    /// The mean of their overall scores.
    pub mean: String,
    /// Where it lies between 1 and 5, from 0 to 1.
    pub position: f64,
    /// Whether they are so many that one more would hardly move the mean.
    pub many: bool,
    /// The month of the assessment begun first, `2026-03`.
    pub first: String,
    /// The month of the one begun last.
    pub last: String,
}
