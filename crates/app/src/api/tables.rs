//! A survey counted over many companies, one company beside what a study published, and those figures beside a result. Every
//! figure is ready to print.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::exchange::Edition;
use super::questionnaire::Localised;

/// Asks for the tables of a survey.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AskTables {
    /// The survey's id.
    pub survey: String,
    /// Its version; absent means the newest.
    pub version: Option<String>,
    /// By what the companies are also grouped.
    #[ts(type = "'industry' | 'size' | null")]
    pub by: Option<String>,
}

/// Writes the tables of a survey, for others to read.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveTables {
    /// The survey's id.
    pub survey: String,
    /// Its version; absent means the newest.
    pub version: Option<String>,
    /// By what the companies are also grouped.
    #[ts(type = "'industry' | 'size' | null")]
    pub by: Option<String>,
    /// The language.
    pub edition: Edition,
    /// The file format.
    #[ts(type = "'pdf' | 'xlsx' | 'html' | 'csv'")]
    pub format: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
}

/// A survey counted. No column is about fewer than five companies, nor does one follow from the columns of its question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveyTables {
    /// The survey's id.
    pub survey: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: Localised,
    /// By what its companies can be grouped.
    #[ts(type = "('industry' | 'size')[]")]
    pub offered: Vec<&'static str>,
    /// By what they are.
    #[ts(type = "'industry' | 'size' | null")]
    pub by: Option<&'static str>,
    /// The figures; null when fewer than five companies answered.
    pub counted: Option<CountedSurvey>,
}

/// What the companies said.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CountedSurvey {
    /// How many companies.
    pub n: u32,
    /// The groups that are told: the columns after that of all companies.
    pub groups: Vec<TableGroup>,
    /// The sections with a table for each question.
    pub sections: Vec<TableSection>,
    /// Published figures with one's own beside them; null where none are known.
    pub published: Option<Compared>,
}

/// Companies that are told together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableGroup {
    /// What they are called, one or several; null for those that did not say.
    pub names: Vec<Option<Localised>>,
    /// How many companies.
    pub n: u32,
}

/// Questions that belong together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableSection {
    /// Its heading.
    pub title: Localised,
    /// Its questions.
    pub questions: Vec<QuestionTable>,
}

/// One question, counted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionTable {
    /// The question's id.
    pub id: String,
    /// The question.
    pub text: Localised,
    /// What kind of answer it takes.
    #[ts(type = "'single' | 'multiple' | 'grid' | 'percentages' | 'counts' | 'number' | 'text' | 'contact'")]
    pub kind: &'static str,
    /// How many companies were asked it.
    pub asked: u32,
    /// The answers: one part, or one for each row of a grid; none where they are not listed.
    pub parts: Vec<TablePart>,
}

/// The answers to a question or to one row of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TablePart {
    /// Which row; null where the question has none.
    pub row: Option<Localised>,
    /// The row's id; null where the question has none.
    pub row_id: Option<String>,
    /// How many companies answered: all, then each group; null where that column is not told.
    pub bases: Vec<Option<u32>>,
    /// What was said.
    pub lines: Vec<TableLine>,
}

/// One thing that could be said.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableLine {
    /// The option's code or the row's id; empty for a number.
    pub id: String,
    /// Its words; null for a number.
    pub label: Option<Localised>,
    /// What each column says; null where that column is not told.
    pub cells: Vec<Option<TableCell>>,
}

/// What one column says about one line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableCell {
    /// How many companies; null for a mean of percentages.
    pub companies: Option<u32>,
    /// The share, or the mean of percentages; null for a number.
    pub shown: Option<String>,
    /// The same as a place from 0 to 1.
    pub position: Option<f64>,
    /// What the numbers come to; null where there are none or they may not be told.
    pub amount: Option<TableAmount>,
}

/// What the numbers of several companies come to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableAmount {
    /// All together.
    pub total: String,
    /// The mean.
    pub mean: String,
    /// The lower quarter; null with fewer than twenty companies.
    pub lower: Option<String>,
    /// The middle; null with fewer than ten.
    pub median: Option<String>,
    /// The upper quarter; null with fewer than twenty.
    pub upper: Option<String>,
}

/// What a study published about a survey: context, never a norm.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Compared {
    /// The survey's id.
    pub survey: String,
    /// The study.
    pub title: Localised,
    /// Who made it.
    pub source: Localised,
    /// When its answers were given.
    pub period: Localised,
    /// Which companies answered.
    pub about: Localised,
    /// What to know before reading the figures.
    pub note: Option<Localised>,
    /// How many companies answered.
    pub n: u32,
    /// The figures.
    pub figures: Vec<ComparedFigure>,
}

/// One published figure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparedFigure {
    /// Stable id.
    pub id: String,
    /// What those that are counted do or say, without a subject.
    pub name: Localised,
    /// The figure as printed, `32%` or `HK$830,000`.
    pub shown: String,
    /// A share as a place from 0 to 1; null for money.
    pub position: Option<f64>,
    /// Of whom.
    pub base: Localised,
    /// How many they were; null where the study does not print it.
    pub base_n: Option<u32>,
    /// Where the study prints it.
    pub found: Localised,
    /// What is doubtful about it, and how it is read here.
    pub base_note: Option<Localised>,
    /// The question that its companies answered.
    pub question: String,
    /// The dimensions of the readiness questionnaire that ask about the same.
    pub dimensions: Vec<String>,
    /// Where the company stands; null where no company is compared, or the questionnaire cannot give the figure.
    #[ts(type = "'among' | 'not-among' | 'not-asked' | 'no-answer' | null")]
    pub stand: Option<&'static str>,
    /// The same figure over one's own companies; null where none are counted or it may not be told.
    pub own: Option<OwnFigure>,
    /// Why the questionnaire cannot give it; null where it can.
    pub why_not: Option<Localised>,
}

/// A published figure over one's own companies.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnFigure {
    /// How many companies it is about.
    pub n: u32,
    /// How many of them are counted.
    pub among: u32,
    /// Of how many that is open.
    pub open: u32,
    /// The share.
    pub shown: String,
    /// The same as a place from 0 to 1.
    pub position: f64,
}
