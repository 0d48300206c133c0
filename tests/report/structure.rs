//! What a screen reader is told: the tags of the finished file, as poppler reads them.

use readiness_assessment::Response;
use readiness_report::Edition;

use crate::golden;
use crate::samples;
use crate::tools::{Printed, solid};

/// A line of `pdfinfo -struct-text`: how deep, and an element's type or a piece of text.
struct Line {
    depth: usize,
    said: String,
}

impl Line {
    fn element(&self) -> Option<&str> {
        (!self.said.starts_with('"') && !self.said.starts_with('/'))
            .then(|| self.said.split([' ', ':', '<']).next().unwrap_or_default())
    }
}

fn lines(printed: &Printed) -> Vec<Line> {
    let text = printed.ask("pdfinfo", &["-struct-text"], &[]);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| Line { depth: line.len() - line.trim_start().len(), said: line.trim().to_owned() }).collect()
}

/// The words of the whole tree, in the order in which they are read.
fn words(lines: &[Line]) -> String {
    lines.iter().filter_map(|line| line.said.strip_prefix('"')?.strip_suffix('"')).collect()
}

/// What was read from one finished file.
struct Read {
    /// Whose, in which edition.
    of: String,
    lines: Vec<Line>,
    /// The file with its streams in the open.
    unpacked: String,
    /// The lines between header and footer.
    printed: Vec<String>,
}

/// One test for five checks: reading the files takes far longer than checking them.
#[test]
fn the_tags_of_every_sample_in_every_edition_are_sound() {
    for sample in samples::all() {
        for edition in Edition::ALL {
            let printed = Printed::new(&sample, edition);
            let read = read(&printed, format!("{} {edition:?}", sample.name));
            for check in [
                headings_begin_at_the_first_level_and_skip_none,
                every_row_of_a_table_has_as_many_cells_and_a_head,
                every_item_of_a_list_says_something,
                every_picture_is_described,
                what_is_on_a_page_but_not_read_is_only_header_and_footer,
            ] {
                check(&read);
            }
        }
    }
}

fn read(printed: &Printed, of: String) -> Read {
    Read { of, lines: lines(printed), unpacked: printed.unpacked(), printed: printed.lines() }
}

/// Holds that the tags of a report without pictures are sound.
pub(crate) fn sound(printed: &Printed, of: String) {
    let read = read(printed, of);
    headings_begin_at_the_first_level_and_skip_none(&read);
    every_row_of_a_table_has_as_many_cells_and_a_head(&read);
    what_is_on_a_page_but_not_read_is_only_header_and_footer(&read);
}

#[test]
fn tags_are_as_they_were() {
    for (sample, editions) in [
        (samples::cafe(), &Edition::ALL[..]),
        (samples::braked(), &[Edition::Both]),
        (crate::money::funded(), &[Edition::English]),
    ] {
        let sample = sample.bare();
        for edition in editions {
            let printed = Printed::of(sample.pdf(*edition));
            let name = format!("{}-{edition:?}", sample.name);
            golden::compare("structure", &name, &printed.ask("pdfinfo", &["-struct-text"], &[]));
        }
    }
}

#[test]
fn pages_are_laid_out_as_they_were() {
    for (sample, editions) in [
        (samples::cafe(), &Edition::ALL[..]),
        (samples::empty(), &[Edition::Both]),
        (crate::money::funded(), &[Edition::Both]),
    ] {
        let sample = sample.bare();
        for edition in editions {
            let printed = Printed::of(sample.pdf(*edition));
            let pages = printed.ask("pdftotext", &["-layout", "-enc", "UTF-8"], &["-"]).replace('\u{c}', "\n=====\n");
            golden::compare("pages", &format!("{}-{edition:?}", sample.name), &pages);
        }
    }
}

fn headings_begin_at_the_first_level_and_skip_none(read: &Read) {
    let mut last = 0;
    let levels = read.lines.iter().filter_map(|line| line.element()?.strip_prefix('H')?.parse::<u32>().ok());
    for level in levels {
        assert!(level <= last + 1, "{}: H{level} after H{last}", read.of);
        last = level;
    }
    assert!(last > 0, "{} has no heading", read.of);
}

fn every_row_of_a_table_has_as_many_cells_and_a_head(read: &Read) {
    let mut tables = 0;
    for (index, table) in read.lines.iter().enumerate().filter(|(_, line)| line.element() == Some("Table")) {
        tables += 1;
        let within: Vec<&Line> = read.lines[index + 1..].iter().take_while(|line| line.depth > table.depth).collect();
        let mut rows: Vec<Vec<&str>> = Vec::new();
        for element in within.iter().filter_map(|line| line.element()) {
            match element {
                "TR" => rows.push(Vec::new()),
                "TH" | "TD" => rows.last_mut().unwrap().push(element),
                _ => {}
            }
        }
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{}: {rows:?}", read.of);
        assert!(rows.iter().all(|row| row[0] == "TH"), "{}: {rows:?}", read.of);
    }
    assert!(tables >= 1, "{}", read.of);
}

fn every_item_of_a_list_says_something(read: &Read) {
    for (index, item) in read.lines.iter().enumerate().filter(|(_, line)| line.element() == Some("LI")) {
        let within = read.lines[index + 1..].iter().take_while(|line| line.depth > item.depth);
        let parts: Vec<&str> = within.filter(|line| line.depth == item.depth + 2).filter_map(Line::element).collect();
        // What is on the highest rung has no next one to be named.
        assert!(parts == ["Lbl", "LBody"] || parts == ["LBody"], "{}: {parts:?}", read.of);
    }
}

fn every_picture_is_described(read: &Read) {
    let figures = read.lines.iter().filter(|line| line.element() == Some("Figure")).count();
    // In the unpacked file each element is a dictionary of its own.
    let described = read.unpacked.split("endobj").filter(|object| object.contains("/S /Figure"));
    let described = described.filter(|object| object.contains("/Alt ") && object.contains("/BBox")).count();
    assert!(figures >= 1 && figures == described, "{}: {figures}, {described}", read.of);
}

#[test]
fn everything_said_is_read_aloud_in_order() {
    for sample in [samples::cafe(), samples::braked(), samples::extreme()] {
        let language = readiness_assessment::Language::English;
        let read = solid(&words(&lines(&Printed::new(&sample, Edition::English))));
        let mut from = 0;
        for question in sample.instrument.questions() {
            let Some(answer) = sample.answers.get(&question.id) else { continue };
            let Some(rating) = answer.response.as_ref().and_then(Response::rating) else { continue };
            for words in [&question.text, &question.rung(rating).text] {
                let words = solid(words.get(language));
                let at = read[from..].find(&words);
                from += at.unwrap_or_else(|| panic!("{} {}: {words}", sample.name, question.id));
            }
        }
    }
}

#[test]
fn words_do_not_run_together_where_a_line_ends() {
    let printed = Printed::new(&samples::cafe(), Edition::English);
    let read = words(&lines(&printed));
    assert!(read.contains("The company is AI Unaware: 2.4 out of 5."), "{read}");
}

fn what_is_on_a_page_but_not_read_is_only_header_and_footer(read: &Read) {
    let said = solid(&words(&read.lines));
    for line in &read.printed {
        let line = solid(line);
        // A line of the page may join two columns; its beginning is looked for.
        let found = said.contains(&line) || said.contains(&line[..first(&line, 4)]);
        assert!(found, "{}: {line}", read.of);
    }
}

/// Where the first few characters end.
fn first(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(place, _)| place)
}

#[test]
fn the_second_language_is_marked() {
    let unpacked = Printed::new(&samples::cafe(), Edition::Both).unpacked();
    assert!(unpacked.contains("/Lang (zh-Hant-HK)"), "the document's");
    assert!(unpacked.matches("/Lang (en)").count() > 100);
    let alone = Printed::new(&samples::cafe().bare(), Edition::English).unpacked();
    assert!(alone.contains("/Lang (en)"));
}

#[test]
fn it_says_that_it_is_accessible() {
    for edition in Edition::ALL {
        let printed = Printed::new(&samples::cafe(), edition);
        assert!(printed.ask("pdfinfo", &[], &[]).contains("Tagged:          yes"));
        let metadata = printed.ask("pdfinfo", &["-meta"], &[]);
        for said in ["<pdfuaid:part>1</pdfuaid:part>", "康記茶餐廳 – ", "<xmp:CreateDate>2026-11-23T00:00:00+08:00<"]
        {
            assert!(metadata.contains(said), "{edition:?}: {said}\n{metadata}");
        }
        assert!(printed.unpacked().contains("/Tabs /S"));
    }
}
