//! The project file (`readiness-project/1`), described in `docs/formats/project.md`.

use std::collections::BTreeSet;
use std::path::Path;

use readiness_assessment::Problem;
use readiness_assessment::ProblemKind;
use readiness_assessment::calendar::Month;
use readiness_assessment::catalogue::ItemCategory;
use readiness_assessment::funding::{Item as ProjectItem, Project};
use readiness_assessment::money::Cents;
use readiness_assessment::source::{Item, Node, Problems, Table, shortened};

use crate::error::{Error, Result};
use crate::files;

/// The name and version of the format.
pub const FORMAT: &str = "readiness-project/1";

/// The largest project file that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// Providers that a scheme may depend on.
const PROVIDERS: [(&str, &str); 2] = [("aisc", "aisc"), ("other", "other")];

/// Reads and checks the project file at `path`.
///
/// # Errors
/// When it cannot be read, or every problem in it.
pub fn read_file(path: &Path) -> Result<Project> {
    let bytes = files::read(path, LARGEST)?;
    read(&bytes).map_err(|problems| Error::File { path: path.to_owned(), problems })
}

/// Reads a project.
///
/// # Errors
/// Every problem at once.
pub fn read(bytes: &[u8]) -> std::result::Result<Project, Vec<Problem>> {
    let mut problems = Problems::default();
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let project = match serde_json::from_slice::<Node>(text) {
        Ok(node) => root(&node, &mut problems),
        Err(error) => {
            problems.add("", ProblemKind::Malformed { detail: error.to_string() });
            None
        }
    };
    match project {
        Some(project) if problems.is_empty() => Ok(project),
        _ => Err(problems.into_vec()),
    }
}

fn root(node: &Node, problems: &mut Problems) -> Option<Project> {
    let mut table = Item::root(node).table(problems)?;
    if let Some(found) = table.words("format", problems)
        && found != FORMAT
    {
        let kind = ProblemKind::Version { found: shortened(found), allowed: FORMAT.to_owned() };
        problems.add(table.place_of("format"), kind);
    }
    let start = table.required("start", "\"2027-01\"", problems).and_then(|item| month(item, problems));
    let place = table.place_of("items");
    let items = table.each("items", problems, item);
    table.finish(problems);
    if items.len() > Project::MOST_ITEMS {
        problems.not_allowed(place, items.len().to_string(), format!("≤ {}", Project::MOST_ITEMS));
    }
    let mut seen = BTreeSet::new();
    for item in &items {
        if !seen.insert(&item.id) {
            problems.add(format!("items.{}", shortened(&item.id)), ProblemKind::Duplicate);
        }
    }
    Some(Project { start: start?, items })
}

fn item(mut table: Table<'_>, problems: &mut Problems) -> Option<ProjectItem> {
    let id = table.words("id", problems).map(str::to_owned);
    let label = table.optional("label").and_then(|item| item.text(problems)).unwrap_or_default().to_owned();
    let codes = ItemCategory::CODES;
    let category = table.required("category", "software, …", problems).and_then(|item| item.one_of(&codes, problems));
    let provider = table.optional("provider").and_then(|item| item.one_of(&PROVIDERS, problems)).map(str::to_owned);
    let amount = table.required("amount", "\"120000.00\"", problems).and_then(|item| amount(item, problems));
    let month = table.required("month", "1–120", problems);
    let month = month.and_then(|item| item.whole(1, Project::LONGEST, problems));
    table.finish(problems);
    Some(ProjectItem { id: id?, label, category: category?, provider, amount: amount?, month: month? })
}

/// A calendar month from 2000 to 2099, so that a mistyped year is noticed.
fn month(item: Item<'_>, problems: &mut Problems) -> Option<Month> {
    let (place, found) = (item.place.clone(), item.node.sketch());
    let month = item.text(problems).map(|text| Month::parse(text).filter(|_| text.starts_with("20")))?;
    if month.is_none() {
        problems.not_allowed(place, found, "\"2027-01\"");
    }
    month
}

/// More than nothing, with two decimals, as text: a binary fraction would not be exact.
fn amount(item: Item<'_>, problems: &mut Problems) -> Option<Cents> {
    let (place, found) = (item.place.clone(), item.node.sketch());
    let amount = item.text(problems).map(|text| Cents::parse(text).filter(|amount| *amount > Cents::ZERO))?;
    if amount.is_none() {
        problems.not_allowed(place, found, format!("\"0.01\" – \"{}\"", Cents::LARGEST));
    }
    amount
}
