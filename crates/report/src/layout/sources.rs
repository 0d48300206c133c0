use readiness_assessment::Language;

use super::detail::{NAMES, READING};
use super::item::{Block, Role};
use super::set::{Column, Setter, alike, opening, softened};
use super::style::{LEFT, MEASURE, SMALL, Style, TINY};
use super::text;
use crate::ReportError;
use crate::content::{SourceGroup, SourceLine, Spoken};

impl Setter {
    /// What was read, entry by entry: the date in the margin, the title, the address below it.
    pub(super) fn sources(&mut self, groups: &[SourceGroup]) -> Result<(), ReportError> {
        for group in groups {
            self.flow.space(6.0);
            let name =
                self.inline(&group.name, softened(SMALL.bold()), Column::new(LEFT, MEASURE), Role::Heading(3))?;
            self.flow.push_kept(name.padded(2.0));
            for source in &group.sources {
                let source = self.source(source)?;
                self.flow.push(source.padded(3.0));
            }
        }
        Ok(())
    }

    fn source(&mut self, source: &SourceLine) -> Result<Block, ReportError> {
        let down = Block::space((SMALL.leading - TINY.leading) / 2.0);
        let date = self.stacked(&source.date, alike(TINY), NAMES, Role::Label)?;
        let title = self.stacked(&source.title, alike(SMALL), READING, Role::Paragraph)?;
        let shown = Spoken { language: Language::English, text: fitting(&source.url, TINY, READING.width)? };
        let address = opening(self.text(&shown, TINY, READING, Role::Paragraph)?, &source.url);
        Ok(Block::beside([Block::stacked([down, date]), Block::stacked([title, address])]))
    }
}

/// As much of an address as fits into one line; the link opens all of it. Addresses that spell Chinese in percent signs
/// run to hundreds of letters that nobody would type.
fn fitting(url: &str, style: Style, width: f32) -> Result<String, ReportError> {
    let fits = |shown: &str| Ok::<_, ReportError>(text::width(shown, Language::English, style)? <= width);
    if fits(url)? {
        return Ok(url.to_owned());
    }
    let mut kept: Vec<char> = url.chars().take(200).collect();
    while kept.pop().is_some() {
        let shown = format!("{}…", kept.iter().collect::<String>());
        if fits(&shown)? {
            return Ok(shown);
        }
    }
    Ok(String::new())
}
