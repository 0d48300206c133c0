use readiness_locale::Translator;

use super::{LEFT, RIGHT, TEXT, write_line};
use crate::ReportError;
use crate::content::paper::Sheets;
use crate::content::{Said, Spoken};
use crate::layout::flow::Page;
use crate::layout::item::{Item, Role, Tag};
use crate::layout::set::placed;
use crate::layout::style::{PAGE, Style};
use crate::layout::text;

/// Where the line at the foot begins.
const FOOT: f32 = PAGE.1 - 37.0;
/// Between words of one line.
const BETWEEN: f32 = 5.0;
/// The length of the line for the company's name.
const NAME: f32 = 130.0;

/// Adds which questionnaire it is, room for the company's name, and which page of how many.
pub(super) fn furnish(sheets: &Sheets, pages: &mut [Page]) -> Result<(), ReportError> {
    let count = pages.len().to_string();
    for (index, page) in pages.iter_mut().enumerate() {
        let number = (index + 1).to_string();
        let of = sheets.languages.iter().map(|language| {
            let text = Translator::new(*language).report_page(&number, &count);
            Spoken { language: *language, text }
        });
        let of = Said(of.collect());
        let right = RIGHT - width(&of)?;
        run(page, &sheets.identity, LEFT)?;
        // On the first page the name has its own field.
        if index > 0 {
            let from = right - NAME - 4.0 * BETWEEN;
            run(page, &sheets.whose, from - width(&sheets.whose)? - BETWEEN)?;
            page.items.push(write_line(from, from + NAME, FOOT + TEXT.leading));
        }
        run(page, &of, right)?;
    }
    Ok(())
}

fn width(said: &Said) -> Result<f32, ReportError> {
    let mut width = -BETWEEN;
    for spoken in &said.0 {
        width += text::width(&spoken.text, spoken.language, TEXT)? + BETWEEN;
    }
    Ok(width.max(0.0))
}

/// Adds words from `x` on, languages one after the other.
fn run(page: &mut Page, said: &Said, mut x: f32) -> Result<(), ReportError> {
    for spoken in &said.0 {
        let tag = Tag { element: 0, role: Role::Artifact, language: spoken.language };
        for line in text::lines(&spoken.text, spoken.language, TEXT, f32::INFINITY)?.into_iter().take(1) {
            let next = x + line.width + BETWEEN;
            page.items.extend(foot(line, TEXT, x, tag));
            x = next;
        }
    }
    Ok(())
}

fn foot(line: text::Line, style: Style, x: f32, tag: Tag) -> impl Iterator<Item = Item> {
    placed(line, style, x, tag).items.into_iter().map(|item| item.moved(0.0, FOOT))
}
