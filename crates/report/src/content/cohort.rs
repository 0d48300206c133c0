//! What a report about many companies says. It is given nothing that belongs to one of them.

mod tables;
pub(super) mod words;

use readiness_assessment::cohort::Count;
use readiness_locale::Translator;

use super::voices::{self, Voices, band_name, own};
use super::{Block, Definition, Document, Masthead, Said};
use crate::{Chosen, CohortReport};

/// Says everything there is to say.
pub(crate) fn write(report: &CohortReport<'_>) -> Document {
    let writer = Writer { report, voices: Voices::new(report.edition) };
    let mut blocks = vec![Block::Masthead(writer.masthead())];
    blocks.push(Block::Paragraph(writer.voices.say(Translator::cohort_lead)));
    blocks.push(Block::Definitions(writer.whom()));
    writer.scores(&mut blocks);
    writer.bands(&mut blocks);
    writer.questions(&mut blocks);
    writer.groups(&mut blocks);
    writer.method(&mut blocks);
    let day = |voice: &Translator| voice.report_printed_on(&voices::date(voice, report.printed_on));
    Document {
        languages: report.edition.languages().to_vec(),
        title: writer.voices.say(Translator::cohort_report_title),
        organisation: String::new(),
        printed_on: writer.voices.say(day),
        footer: Said::default(),
        blocks,
    }
}

/// Writes the blocks of one report. Each file of this folder adds one part.
struct Writer<'r> {
    report: &'r CohortReport<'r>,
    voices: Voices,
}

impl Writer<'_> {
    fn masthead(&self) -> Masthead {
        let n = u32::try_from(self.report.published.n).unwrap_or(u32::MAX);
        let mut names = self.voices.say(|voice| voice.cohort_n(n)).0.into_iter().map(|spoken| spoken.text);
        Masthead {
            title: self.voices.say(Translator::cohort_report_title),
            name: names.next().unwrap_or_default(),
            other: names.next(),
            facts: vec![
                (self.voices.say(Translator::cohort_report_when), self.period()),
                (self.voices.say(Translator::cohort_report_questionnaire), self.questionnaire()),
            ],
            emblem: None,
            cover_line: None,
        }
    }

    fn questionnaire(&self) -> Said {
        let instrument = self.report.instrument;
        self.voices.say(|voice| format!("{} {}", own(voice, &instrument.title), instrument.version))
    }

    fn period(&self) -> Said {
        let (first, last) = self.report.months;
        let month = |voice: &Translator, date| readiness_locale::format::month(voice, date);
        self.voices.say(|voice| match (month(voice, first), month(voice, last)) {
            (first, last) if first == last => first,
            (first, last) => voice.cohort_report_period(&first, &last),
        })
    }

    /// Which companies, and how many of them could not be counted.
    fn whom(&self) -> Vec<Definition> {
        let chosen = self.voices.say(|voice| {
            let conditions: Vec<String> =
                self.report.chosen.iter().map(|chosen| self.condition(voice, chosen)).collect();
            if conditions.is_empty() { voice.cohort_report_everyone() } else { voices::choices(voice, &conditions) }
        });
        let counted = self.voices.say(|voice| {
            let left_out = self.report.left_out.filter(|count| *count != Count::Exact(0));
            let left_out = left_out.map(|count| voice.cohort_left_out(&words::count(voice, count)));
            [Some(voice.cohort_counted()), left_out].into_iter().flatten().collect::<Vec<_>>().join("\n")
        });
        vec![Definition::new(self.voices.say(Translator::cohort_report_about_whom), chosen).with(Some(counted))]
    }

    fn condition(&self, voice: &Translator, chosen: &Chosen) -> String {
        let any = |names: Vec<String>| names.join(" / ");
        match chosen {
            Chosen::Tag(tag) => voice.cohort_report_selection_tag(tag),
            Chosen::Words(words) => any(words.iter().map(|text| own(voice, text)).collect()),
            Chosen::Bands(bands) => {
                any(bands.iter().map(|band| band_name(voice, self.report.instrument, *band)).collect())
            }
            Chosen::From(date) => voice.cohort_report_selection_from(&voices::date(voice, *date)),
            Chosen::Until(date) => voice.cohort_report_selection_until(&voices::date(voice, *date)),
            Chosen::Other => voice.cohort_report_narrowed(),
        }
    }

    /// How it was computed, what is not shown and why, and whose model it is.
    fn method(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Section(self.voices.say(Translator::cohort_report_how)));
        let sentences = [
            Translator::cohort_report_how_mean,
            Translator::cohort_no_ends,
            Translator::cohort_why,
            Translator::cohort_report_how_counts,
            Translator::cohort_report_context,
        ];
        blocks.extend(sentences.map(|sentence| Block::Paragraph(self.voices.say(sentence))));
        blocks.push(Block::Section(self.voices.say(Translator::report_about)));
        blocks.push(Block::Paragraph(self.voices.text(&self.report.instrument.credit.text)));
    }
}
