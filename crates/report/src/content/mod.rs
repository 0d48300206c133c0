//! What the report says, block by block, in its language or languages. Pure: no places, fonts or pages.
//!
//! The program's own words come from `locales/`, the questionnaire's from the instrument, the respondent's from the
//! answers. A [`Document`] prints itself as plain text, which is what the tests compare.

mod document;
pub use document::{
    BandLabel, BarChart, BarLine, Block, Definition, Document, Emblem, Masthead, Notice, QuestionDetail, RadarChart,
    Said, ScoreCard, Spoken, Step, Table, TableRow, Tone,
};

mod parts;
pub use parts::{
    Check, Checklist, ColumnKind, EntryCard, Grid, GridColumn, GridRow, SourceGroup, SourceLine, Tally, TallyRow,
};

mod plain;

pub mod paper;

pub(crate) mod cohort;

pub(crate) mod tables;

mod voices;
use voices::Voices;

mod adviser;

mod sharing;

mod summary;

mod results;

mod peers;
pub(crate) use peers::figure as peer_figure;

mod progress;

mod people;

mod detail;

mod facts;

mod glossary;

mod method;

mod roadmap;

mod funding;
pub(crate) use funding::{SchemeLine, schemes};

mod brand;

use std::collections::BTreeSet;

use readiness_locale::Translator;

use crate::{Proof, Report, Section};

/// The characters of what was said and of the names that the PDF's typeface lacks, in code point order. The PDF prints 〓
/// for them; the other formats leave the choice of a typeface to their reader.
pub fn missing(report: &Report<'_>) -> BTreeSet<char> {
    let proof = Proof::of(report.data, report.outcome);
    Writer { report, voices: Voices::new(report.edition), proof }.unprintable()
}

/// Says everything there is to say.
pub fn write(report: &Report<'_>) -> Document {
    let proof = Proof::of(report.data, report.outcome);
    let writer = Writer { report, voices: Voices::new(report.edition), proof };
    let mut blocks = Vec::new();
    writer.summary(&mut blocks);
    let sections = Section::CODES.iter().filter(|(_, section)| report.sections.contains(section));
    for (_, section) in sections {
        match section {
            Section::Adviser => writer.adviser(&mut blocks),
            Section::Results => writer.results(&mut blocks),
            Section::Peers => writer.peers(&mut blocks),
            Section::Progress => writer.progress(&mut blocks),
            Section::People => writer.people(&mut blocks),
            Section::Roadmap => writer.roadmap(&mut blocks),
            Section::Funding => writer.funding(&mut blocks),
            Section::Answers => writer.answers(&mut blocks),
            Section::Facts => writer.facts(&mut blocks),
            Section::Method => writer.method(&mut blocks),
            Section::Sources => writer.sources(&mut blocks),
        }
    }
    if report.sections.contains(&Section::Answers) {
        writer.glossary(&mut blocks);
    }
    writer.about(&mut blocks);
    Document {
        languages: report.edition.languages().to_vec(),
        title: writer.voices.say(|voice| voice.report_title()),
        organisation: writer.organisation(),
        printed_on: writer.printed_on(),
        footer: writer.footer(),
        blocks,
    }
}

/// Writes the blocks of one report. Each file of this folder adds one part.
struct Writer<'r> {
    report: &'r Report<'r>,
    voices: Voices,
    proof: Proof,
}

impl Writer<'_> {
    /// The line at the foot of every page: the day in every language, and once the check code.
    fn printed_on(&self) -> Said {
        let day = |voice: &Translator| voice.report_printed_on(&voices::date(voice, self.report.printed_on));
        let mut line = self.voices.say(day);
        if let Some(first) = line.0.first_mut() {
            *first = self.voices.first(|voice| voice.report_printed_with(&self.proof.code, &day(voice)));
        }
        line
    }

    /// The name to print in the running header; the other one when the first is empty.
    fn organisation(&self) -> String {
        let organisation = self.report.organisation;
        let name = if organisation.name.trim().is_empty() { organisation.name_other } else { organisation.name };
        name.trim().to_owned()
    }
}
