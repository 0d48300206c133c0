//! What Word files and workbooks share.

use readiness_assessment::Language;
use readiness_locale::Translator;

use crate::content::{Block, Definition, Document, Said, Spoken};

/// Words of the program in one language.
pub(crate) type Word = fn(&Translator) -> String;

/// The same words in each language of a document.
pub(crate) fn say(languages: &[Language], word: Word) -> Said {
    let spoken =
        languages.iter().map(|language| Spoken { language: *language, text: word(&Translator::new(*language)) });
    Said(spoken.collect())
}

/// The document as it is true of a file that carries no answers, and whose letters are drawn by its reader's typefaces.
pub(crate) fn apart(document: &Document) -> Document {
    let mut document = document.clone();
    let missing = say(&document.languages, Translator::report_label_missing);
    for block in &mut document.blocks {
        if let Block::Definitions(lines) = block {
            lines.retain(|line| line.term != missing);
            lines.iter_mut().for_each(|line| explain(line, &document.languages));
        }
    }
    document
}

fn explain(line: &mut Definition, languages: &[Language]) {
    let meaning: Word = match line.id {
        Some("check-code") => Translator::workbook_code_meaning,
        Some("answers-sha256") => Translator::workbook_sha256_meaning,
        _ => return,
    };
    line.detail = Some(say(languages, meaning));
}

/// A letter that XML can hold. What it cannot is shown as the mark for a missing sort, not dropped.
pub(crate) fn letter(letter: char) -> char {
    match letter {
        '\n' => '\n',
        '\t' | '\r' => ' ',
        control if control.is_control() || matches!(control, '\u{fffe}' | '\u{ffff}') => '〓',
        other => other,
    }
}
