//! The report for programs: the result, everything that is said, and the answers (`docs/formats/report.md`).

mod blocks;

mod money;

mod result;

use serde_json::{Map, Value, json};

use crate::content::{Block, Document, Said};
use crate::{Proof, Report, Section};

/// The name and version of the format.
const FORMAT: &str = "readiness-report/1";

/// Writes the document. The answers are a text, byte for byte what the hash was taken of.
pub(crate) fn write(report: &Report<'_>, document: &Document) -> Vec<u8> {
    let proof = Proof::of(report.data, report.outcome);
    let sharing = crate::Sharing::CODES.iter().find(|(_, sharing)| *sharing == report.sharing);
    let chosen = Section::CODES.iter().filter(|(_, section)| report.sections.contains(section));
    let whole = json!({
        "format": FORMAT,
        "languages": document.languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
        "title": said(&document.title),
        "organisation": document.organisation,
        "printed_on": report.printed_on.to_string(),
        "program_version": report.program_version,
        "instrument": {"id": report.instrument.id, "version": report.instrument.version},
        "form": report.outcome.form.code(),
        "sharing": sharing.map(|(code, _)| code),
        "parts": chosen.map(|(code, _)| code).collect::<Vec<_>>(),
        "check": {"sha256": proof.sha256, "code": proof.code},
        "result": result::of(report),
        "funding": report.funding.filter(|_| report.sections.contains(&Section::Funding)).map(|funding| money::of(&funding)),
        "sections": sections(&document.blocks),
        "footer": said(&document.footer),
        "answers_file": String::from_utf8_lossy(report.data),
    });
    format!("{whole:#}\n").into_bytes()
}

/// Everything up to the first title belongs to the first section, which has none.
fn sections(blocks: &[Block]) -> Vec<Value> {
    let sections = blocks.chunk_by(|_, next| !matches!(next, Block::Section(_)));
    sections.map(section).collect()
}

fn section(blocks: &[Block]) -> Value {
    let (title, blocks) = match blocks.split_first() {
        Some((Block::Section(title), rest)) => (Some(title), rest),
        _ => (None, blocks),
    };
    json!({"title": title.map(said), "blocks": list(blocks, blocks::block)})
}

/// The words by language.
fn said(said: &Said) -> Value {
    let words = said.0.iter().map(|spoken| (spoken.language.tag().to_owned(), spoken.text.as_str().into()));
    Value::Object(words.collect::<Map<_, _>>())
}

fn list<T>(items: &[T], each: impl Fn(&T) -> Value) -> Value {
    items.iter().map(each).collect()
}
