use readiness_assessment::Language;
use readiness_locale::Translator;

use super::first_page::hairline;
use super::flow::Page;
use super::item::{Item, Role, Tag};
use super::set::placed;
use super::style::{LEFT, MEASURE, PAGE, RIGHT, TINY};
use super::text;
use crate::ReportError;
use crate::content::{Document, Said, Spoken};

/// Where the running header's line box begins.
const HEADER: f32 = 40.0;
/// Where the footer's begins.
const FOOTER: f32 = PAGE.1 - 48.0;

/// Adds header and footer: whose report it is and what, from page two on; the date and the page on every page.
pub(super) fn furnish(document: &Document, pages: &mut [Page]) -> Result<(), ReportError> {
    let count = pages.len().to_string();
    for (index, page) in pages.iter_mut().enumerate() {
        if index > 0 {
            let title = right(&document.title, HEADER)?;
            page.items.extend(left(&shortened(&document.organisation)?, HEADER)?);
            page.items.extend(title);
            page.items.push(hairline(LEFT, RIGHT, HEADER + 16.0));
        }
        let number = (index + 1).to_string();
        let of = document.languages.iter().map(|language| {
            let voice = Translator::new(*language);
            Spoken { language: *language, text: voice.report_page(&number, &count) }
        });
        page.items.extend(left(&document.printed_on, FOOTER)?);
        page.items.extend(left(&signed(&document.footer)?, FOOTER + TINY.leading)?);
        page.items.extend(right(&Said(of.collect()), FOOTER)?);
    }
    Ok(())
}

/// The name in at most half the width; it stands in full on page one.
fn shortened(name: &str) -> Result<Said, ReportError> {
    let mut said = Said::own(&name.replace(['\n', '\r'], " "));
    cut(&mut said, MEASURE / 2.0)?;
    Ok(said)
}

/// The adviser's line; each language has its share of the width. It stands in full in the last part.
fn signed(footer: &Said) -> Result<Said, ReportError> {
    let mut said = footer.clone();
    let languages = u8::try_from(said.0.len()).unwrap_or(1).max(1);
    cut(&mut said, (MEASURE + BETWEEN) / f32::from(languages) - BETWEEN)?;
    Ok(said)
}

/// Words wider than this end in an ellipsis.
fn cut(said: &mut Said, width: f32) -> Result<(), ReportError> {
    let fits = |text: &str, language: Language| Ok::<_, ReportError>(text::width(text, language, TINY)? <= width);
    for spoken in &mut said.0 {
        // A few hundred letters are more than fit, and measuring fewer is quicker.
        let mut kept: Vec<char> = spoken.text.chars().take(200).collect();
        let whole = kept.len() == spoken.text.chars().count();
        if whole && fits(&spoken.text, spoken.language)? {
            continue;
        }
        while kept.pop().is_some() {
            let text = format!("{}…", kept.iter().collect::<String>().trim_end());
            if fits(&text, spoken.language)? {
                spoken.text = text;
                break;
            }
        }
    }
    Ok(())
}

fn left(said: &Said, y: f32) -> Result<Vec<Item>, ReportError> {
    let mut items = Vec::new();
    let mut x = LEFT;
    for spoken in &said.0 {
        x += run(&mut items, spoken, (x, y))? + BETWEEN;
    }
    Ok(items)
}

fn right(said: &Said, y: f32) -> Result<Vec<Item>, ReportError> {
    let mut items = Vec::new();
    let mut x = RIGHT + BETWEEN;
    for spoken in &said.0 {
        x -= text::width(&spoken.text, spoken.language, TINY)? + BETWEEN;
    }
    for spoken in &said.0 {
        x += run(&mut items, spoken, (x, y))? + BETWEEN;
    }
    Ok(items)
}

/// Between the languages of a line.
const BETWEEN: f32 = 8.0;

/// Adds one line and says how wide it is.
fn run(items: &mut Vec<Item>, spoken: &Spoken, (x, y): (f32, f32)) -> Result<f32, ReportError> {
    let tag = Tag { element: 0, role: Role::Artifact, language: spoken.language };
    let mut width = 0.0;
    for line in text::lines(&spoken.text, spoken.language, TINY, f32::INFINITY)?.into_iter().take(1) {
        width = line.width;
        items.extend(placed(line, TINY, x, tag).items.into_iter().map(|item| item.moved(0.0, y)));
    }
    Ok(width)
}
