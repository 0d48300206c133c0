use std::collections::BTreeSet;

use jiff::civil::Date;
use readiness_assessment::scoring::Fraction;
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Definition, Said};
use super::summary::decimal;
use super::voices::{self, band_name, own};

impl Writer<'_> {
    /// How the figures come about.
    pub(super) fn method(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Section(self.voices.say(Translator::report_method)));
        blocks.push(Block::Paragraph(self.voices.say(Translator::report_method_mean)));
        blocks.extend(self.worked().map(Block::Paragraph));
        blocks.push(Block::Paragraph(self.voices.say(|voice| voice.report_method_band(&self.bounds(voice)))));
        blocks.push(Block::Paragraph(self.voices.say(Translator::report_method_final)));
        blocks.push(Block::Paragraph(self.voices.say(Translator::report_method_range)));
        blocks
            .push(Block::Paragraph(self.voices.say(|voice| {
                voice.report_method_brake(&self.pillar_name(voice, &self.report.instrument.brake_pillar))
            })));
        if self.self_declared() {
            blocks.push(Block::Paragraph(self.voices.say(Translator::report_self_rating)));
        }
    }

    /// This report's own sum.
    fn worked(&self) -> Option<Said> {
        let score = self.report.outcome.overall.as_ref()?.score;
        Some(self.voices.say(|voice| {
            voice.report_method_sum(
                score.count,
                &fraction(score.value()),
                &score.shown().to_string(),
                &fraction(score.sum),
            )
        }))
    }

    fn bounds(&self, voice: &Translator) -> String {
        let instrument = self.report.instrument;
        let bounds: Vec<String> = instrument
            .bands
            .iter()
            .map(|info| voice.report_method_bound(&band_name(voice, instrument, info.band), &decimal(info.from_tenths)))
            .collect();
        voices::list(voice, &bounds)
    }

    /// Whose model it is, and what made this document.
    pub(super) fn about(&self, blocks: &mut Vec<Block>) {
        let (report, instrument) = (self.report, self.report.instrument);
        let credit = &instrument.credit;
        blocks.push(Block::Section(self.voices.say(Translator::report_about)));
        blocks.push(Block::Paragraph(self.voices.text(&credit.text)));
        let mut lines = vec![Definition::new(
            self.voices.say(Translator::report_label_questionnaire),
            self.voices.say(|voice| {
                let published = instrument.published.parse::<Date>();
                let published = published.map_or_else(|_| instrument.published.clone(), |day| voices::date(voice, day));
                voice.report_value_questionnaire(&published, &own(voice, &instrument.title), &instrument.version)
            }),
        )];
        // A questionnaire of somebody's own may have neither a page nor a licence.
        let licence: Vec<&str> = [&credit.licence, &credit.licence_url]
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        if !credit.url.is_empty() {
            let url = self.voices.figure(&credit.url);
            lines.push(Definition::new(self.voices.say(Translator::report_label_model), url));
        }
        if !licence.is_empty() {
            let licence = self.voices.figure(licence.join(", "));
            lines.push(Definition::new(self.voices.say(Translator::report_label_licence), licence));
        }
        lines.extend([
            Definition::new(
                self.voices.say(Translator::report_label_data_from),
                self.voices.say(|voice| voices::date(voice, report.printed_on)),
            ),
            Definition::new(
                self.voices.say(Translator::report_label_program),
                self.voices.say(|voice| voice.report_value_program(&voice.app_name(), report.program_version)),
            ),
            Definition::new(self.voices.say(Translator::report_label_id), self.voices.figure(report.assessment_id)),
        ]);
        lines.push(self.check_code());
        let sha256 = self.voices.figure(self.proof.sha256.as_str());
        let meaning = self.voices.say(Translator::report_sha256_meaning);
        let sha256 = Definition::new(self.voices.say(Translator::report_label_sha256), sha256).with(Some(meaning));
        lines.push(sha256.named("answers-sha256"));
        lines.extend(self.left_out_in_full());
        lines.extend(self.missing_characters());
        blocks.push(Block::Definitions(lines));
        self.adviser_says(blocks);
    }

    /// The code with which a reader can find out that a figure was changed, and how.
    fn check_code(&self) -> Definition {
        let term = self.voices.say(Translator::report_label_code);
        let about = self.voices.say(Translator::report_code_meaning);
        Definition::new(term, self.voices.figure(self.proof.code.as_str())).with(Some(about)).named("check-code")
    }

    /// Which characters of the respondent's words could not be printed.
    fn missing_characters(&self) -> Option<Definition> {
        let missing = self.unprintable();
        if missing.is_empty() {
            return None;
        }
        let codes: Vec<String> = missing.iter().map(|character| format!("U+{:04X}", u32::from(*character))).collect();
        let value = self.voices.say(|voice| voice.report_value_missing(&voices::list(voice, &codes)));
        Some(Definition::new(self.voices.say(Translator::report_label_missing), value))
    }

    /// The characters of the respondent's words that the typeface lacks, in code point order.
    pub(super) fn unprintable(&self) -> BTreeSet<char> {
        crate::fonts::missing(self.own_words())
    }

    fn own_words(&self) -> impl Iterator<Item = &str> {
        let report = self.report;
        let names = [report.organisation.name, report.organisation.name_other, report.label, report.assessment_id];
        let said = report.answers.values().flat_map(|answer| {
            let reason = match &answer.response {
                Some(readiness_assessment::Response::NotApplicable { reason }) => Some(reason.as_str()),
                _ => None,
            };
            answer.backing().chain([answer.note.as_str()]).chain(reason)
        });
        let project = report.funding.and_then(|funding| funding.project);
        let items = project.into_iter().flat_map(|(project, _)| project.items.iter().map(|item| item.label.as_str()));
        names.into_iter().chain(said).chain(items).chain(self.brand_words())
    }
}

/// `37/15`, or `3` where it is whole.
fn fraction(value: Fraction) -> String {
    value.to_string()
}
