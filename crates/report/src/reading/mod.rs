//! Opening a report that came back: the answers file it carries, and the figures as they are printed on its pages.
//!
//! The file may have been made by anybody, so nothing in it is believed. Only what is needed is read, on a thread of its own,
//! and all the work it causes is counted (`budget`). Why the syntax is read here and not by a library: docs/adr/0008.

mod attached;

mod budget;
use budget::Budget;

mod content;
use content::Pages;

mod decrypt;

mod file;
use file::File;

mod lexer;

mod names;

mod object;
use object::Table;

mod structure;

mod unicode;

mod unpack;

mod xref;

use std::collections::BTreeMap;

/// The largest PDF that is read, in bytes.
pub const LARGEST: u64 = 24 * 1024 * 1024;

/// Where in a file its first line may begin; some mail programs put lines in front.
const FRONT: usize = 1024;

/// The stack of the reading thread, in bytes. The deepest nesting that is read needs less than a tenth of it.
const STACK: usize = 4 * 1024 * 1024;

/// What a report carries and what is printed on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The answers file, byte for byte as it was embedded.
    pub data: Vec<u8>,
    /// The printed figures.
    pub printed: Printed,
}

/// The figures as the pages show them. What could not be found is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Printed {
    /// The overall score.
    pub score: Option<String>,
    /// The name of the band in the language or languages of the report, and from where to where it reaches.
    pub band: Option<String>,
    /// The scores of the pillars by id.
    pub pillars: BTreeMap<String, String>,
    /// The check code.
    pub code: Option<String>,
    /// SHA-256 of the answers file.
    pub sha256: Option<String>,
    /// Whether something lies on the pages of these figures that the program did not put there.
    pub added: bool,
}

/// Why a PDF could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It is larger than what is read.
    #[error("the PDF is larger than {LARGEST} bytes")]
    TooLarge,
    /// It is not a PDF.
    #[error("this is not a PDF")]
    NotPdf,
    /// It is cut off, or changed in a way that makes it unreadable.
    #[error("the PDF is damaged")]
    Damaged,
    /// It can only be opened with a password.
    #[error("the PDF needs a password")]
    Password,
    /// It is protected in a way that is not known here.
    #[error("the PDF is protected in an unknown way")]
    Protection,
    /// It is packed in a way that is not known here.
    #[error("the PDF is packed in an unknown way")]
    Unsupported,
    /// Reading it would take more work or memory than any report does.
    #[error("the PDF is not put together like a report")]
    TooComplex,
    /// It carries no answers file.
    #[error("the PDF carries no answers")]
    NothingCarried,
    /// It carries several that differ.
    #[error("the PDF carries several answers files")]
    Several,
    /// Reading it failed in a way that nobody thought of: a fault of ours.
    #[error("the reader of PDFs failed")]
    Fault,
}

/// Whether these are the first bytes of a PDF.
pub fn is_pdf(bytes: &[u8]) -> bool {
    header(bytes).is_some()
}

/// Takes a report apart.
///
/// # Errors
/// See [`ReadError`]. Figures that cannot be found or read are no error: the answers are what they are.
pub fn open(bytes: &[u8]) -> Result<Carried, ReadError> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(ReadError::TooLarge);
    }
    let from = header(bytes).ok_or(ReadError::NotPdf)?;
    // A thread, so that its stack has a known size and even a fault of ours would not end the program.
    std::thread::scope(|scope| {
        let reading = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || read(&bytes[from..]));
        reading.map_or(Err(ReadError::Fault), |reading| reading.join().unwrap_or(Err(ReadError::Fault)))
    })
}

/// Where the file begins.
fn header(bytes: &[u8]) -> Option<usize> {
    const START: &[u8] = b"%PDF-";
    let front = &bytes[..bytes.len().min(FRONT)];
    front.windows(START.len()).position(|window| window == START)
}

fn read(bytes: &[u8]) -> Result<Carried, ReadError> {
    let budget = Budget::new();
    let file = File::open(bytes, &budget)?;
    let catalogue = file.catalogue()?;
    let data = attached::attached(&file, &catalogue)?;
    let printed = printed(&file, &catalogue).unwrap_or_default();
    Ok(Carried { data, printed })
}

/// The names under which the writer lists the printed figures (`layout`, `content::method`).
fn printed(file: &File<'_>, catalogue: &Table) -> Result<Printed, ReadError> {
    let mut printed = Printed::default();
    let mut pages = Pages::new(file);
    for (name, marks) in structure::named(file, catalogue)? {
        let place = match name.as_str() {
            "overall-score" => &mut printed.score,
            "overall-band" => &mut printed.band,
            "check-code" => &mut printed.code,
            "answers-sha256" => &mut printed.sha256,
            other => {
                if let Some(pillar) = other.strip_prefix("pillar-")
                    && let Some(text) = pages.text(&marks)?
                {
                    printed.pillars.insert(pillar.to_owned(), tidy(&text));
                }
                continue;
            }
        };
        *place = pages.text(&marks)?.map(|text| tidy(&text));
    }
    printed.added = !pages.added().is_empty();
    Ok(printed)
}

/// With one space wherever there is any.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
