use readiness_assessment::Text;
use readiness_assessment::scoring::{Band, Missing, PillarScore, Score, Shown, Status};
use readiness_locale::Translator;

use super::Writer;
use super::document::{BandLabel, BarChart, BarLine, Block, Masthead, Notice, Said, ScoreCard, Step};
use super::voices::{self, band_name, own};
use crate::chart;

/// How many steps page one shows.
const FIRST_STEPS: usize = 3;
/// Up to this many pillars can be named as what holds back; more would be nearly all of them.
const MOST_LOWEST: usize = 2;
/// How many names a list of equals may have before it becomes a count.
const NAMES: usize = 3;

impl Writer<'_> {
    /// Page one.
    pub(super) fn summary(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Masthead(self.masthead()));
        blocks.push(Block::Lead(self.headline()));
        blocks.push(Block::Score(self.score_card()));
        blocks.extend(self.notices().into_iter().map(Block::Notice));
        blocks.push(Block::Bars(self.pillar_bars()));
        blocks.extend(self.extremes());
        blocks.push(self.first_steps());
        blocks.extend(self.money());
    }

    fn masthead(&self) -> Masthead {
        let report = self.report;
        let mut facts = Vec::new();
        if !report.label.trim().is_empty() {
            facts.push((self.voices.say(Translator::report_label_assessment), Said::own(report.label.trim())));
        }
        facts.push((self.voices.say(Translator::report_label_started), self.started()));
        facts.extend(self.plans().map(|plans| (self.voices.say(Translator::report_label_plans), plans)));
        facts.extend(self.left_out());
        let name = self.organisation();
        let other = report.organisation.name_other.trim();
        Masthead {
            title: self.voices.say(Translator::report_title),
            other: (!other.is_empty() && other != name).then(|| other.to_owned()),
            name,
            facts,
            emblem: self.emblem(),
            cover_line: self.cover_line(),
        }
    }

    /// The day the assessment was begun, and the form.
    fn started(&self) -> Said {
        let form = self.report.outcome.form;
        let info = self.report.instrument.forms.iter().find(|info| info.form == form);
        self.voices.say(|voice| {
            let name = info.map_or_else(|| form.code().to_owned(), |info| own(voice, &info.name));
            voice.report_value_started(&voices::date(voice, self.report.started), &name)
        })
    }

    /// The sentence a person could say aloud.
    fn headline(&self) -> Said {
        let report = self.report;
        let Some(overall) = &report.outcome.overall else {
            let open = report.outcome.coverage.applicable > report.outcome.coverage.dont_know;
            return self.voices.say(|voice| {
                let reason = if open { voice.report_none_open() } else { voice.report_none_closed() };
                sentences(voice, &voice.report_headline_none(), &reason)
            });
        };
        self.voices.say(|voice| {
            let band = band_name(voice, report.instrument, overall.band);
            voice.report_headline(&band, &overall.score.shown().to_string())
        })
    }

    fn score_card(&self) -> ScoreCard {
        let outcome = self.report.outcome;
        let bars = chart::bars(self.report.instrument, []);
        let reached = outcome.overall.as_ref().map(|overall| overall.band);
        let bands = bars.bands.into_iter().map(|span| BandLabel {
            span,
            name: self.voices.band(self.report.instrument, span.band),
            figures: self.figures(span.band),
            reached: reached == Some(span.band),
        });
        ScoreCard {
            shown: outcome.overall.as_ref().map(|overall| overall.score.shown().to_string()),
            of: self.voices.say(Translator::report_of_five),
            facts: self.score_facts(),
            bands: bands.collect(),
            alt: self.voices.say(|voice| self.scale_alt(voice)),
            position: outcome.overall.as_ref().map(|overall| chart::position(overall.score.value())),
            range: outcome
                .range
                .filter(|range| range.low < range.high)
                .map(|range| (chart::position(range.low), chart::position(range.high))),
        }
    }

    /// The scale in words.
    fn scale_alt(&self, voice: &Translator) -> String {
        let instrument = self.report.instrument;
        let bands = instrument
            .bands
            .iter()
            .map(|info| voice.report_scored(&band_name(voice, instrument, info.band), &self.figures(info.band)));
        let bands = voices::list(voice, &bands.collect::<Vec<_>>());
        match &self.report.outcome.overall {
            Some(overall) => voice.report_scale_alt(&bands, &overall.score.shown().to_string()),
            None => voice.report_scale_alt_none(&bands),
        }
    }

    /// The shown scores that belong to a band.
    fn figures(&self, band: Band) -> String {
        let bands = &self.report.instrument.bands;
        let Some(index) = bands.iter().position(|info| info.band == band) else { return String::new() };
        let last = bands.get(index + 1).map_or(50, |next| next.from_tenths - 1);
        format!("{}–{}", decimal(bands[index].from_tenths), decimal(last))
    }

    fn score_facts(&self) -> Vec<(Said, Said)> {
        let outcome = self.report.outcome;
        let coverage = outcome.coverage;
        let unanswered = coverage.applicable - coverage.answered - coverage.dont_know;
        let mut facts = Vec::new();
        if let Some(overall) = &outcome.overall {
            let status = self.voices.say(|voice| match overall.status {
                Status::Final => voice.status_final(),
                Status::Provisional(_) => voice.status_provisional(),
            });
            facts.push((self.voices.say(Translator::report_label_result), status));
        }
        facts.push((
            self.voices.say(Translator::report_label_answered),
            self.voices.say(|voice| {
                let rated =
                    voice.report_value_answered(&coverage.answered.to_string(), &coverage.applicable.to_string());
                [rated].into_iter().chain(self.assured(voice)).collect::<Vec<_>>().join("\n")
            }),
        ));
        facts.push((
            self.voices.say(Translator::report_label_open),
            self.voices.say(|voice| open_questions(voice, coverage.dont_know, unanswered)),
        ));
        facts.push((self.voices.say(Translator::report_label_range), self.voices.say(|voice| self.range(voice))));
        facts
    }

    fn range(&self, voice: &Translator) -> String {
        let Some(range) = self.report.outcome.range else { return voice.report_value_range_none() };
        let (low, high) = (Shown::of(range.low).to_string(), Shown::of(range.high).to_string());
        if range.low == range.high {
            voice.report_value_range_fixed(&low)
        } else {
            voice.report_value_range(&high, &low)
        }
    }

    /// What qualifies the band: provisional, held back.
    fn notices(&self) -> Vec<Notice> {
        let outcome = self.report.outcome;
        let mut notices = Vec::new();
        if let Some(Status::Provisional(missing)) = outcome.overall.as_ref().map(|overall| &overall.status) {
            notices.push(Notice {
                title: self.voices.say(Translator::report_provisional),
                details: missing.iter().map(|missing| self.missing(missing)).collect(),
            });
        }
        if let Some((pillar, band)) = &outcome.brake {
            let title = self.voices.say(|voice| {
                voice.report_brake(&band_name(voice, self.report.instrument, *band), &self.pillar_name(voice, pillar))
            });
            notices.push(Notice { title, details: Vec::new() });
        }
        notices
    }

    fn missing(&self, missing: &Missing) -> Said {
        self.voices.say(|voice| match missing {
            Missing::Answers { more } => voice.report_missing_answers(*more),
            Missing::Pillar { id, scored, applicable } => voice.report_missing_pillar(
                &applicable.to_string(),
                applicable.div_ceil(2).saturating_sub(*scored),
                &self.pillar_name(voice, id),
                &scored.to_string(),
            ),
        })
    }

    pub(super) fn pillar_name(&self, voice: &Translator, id: &str) -> String {
        self.report.instrument.pillar(id).map_or_else(|| id.to_owned(), |pillar| own(voice, &pillar.name))
    }

    fn pillar_bars(&self) -> BarChart {
        let instrument = self.report.instrument;
        let pillars = &self.report.outcome.pillars;
        let bars = chart::bars(instrument, pillars.iter().map(|pillar| (pillar.id.as_str(), pillar.score)));
        let lines = bars.bars.into_iter().zip(pillars).map(|(bar, pillar)| BarLine {
            name: self.voices.say(|voice| self.pillar_name(voice, &pillar.id)),
            bar,
            band: self.band_or_reason(pillar.band, self.pillar_applies(&pillar.id)),
        });
        BarChart {
            finding: self.voices.say(|voice| self.finding(voice)),
            caption: self.voices.say(Translator::report_pillars_caption),
            lines: lines.collect(),
            edges: bars.bands.iter().skip(1).map(|band| band.from).collect(),
        }
    }

    /// What the bars show, as a sentence.
    fn finding(&self, voice: &Translator) -> String {
        let outcome = self.report.outcome;
        let scored: Vec<_> =
            outcome.pillars.iter().filter_map(|pillar| Some((pillar, pillar.score?.value()))).collect();
        let values = || scored.iter().map(|(_, value)| *value);
        let (Some(low), Some(high)) = (values().min(), values().max()) else { return voice.report_no_pillar() };
        if scored.len() == 1 {
            return voice.report_one_pillar();
        }
        if low == high {
            return voice.report_level();
        }
        let (lowest, ahead): (Vec<&PillarScore>, Vec<&PillarScore>) = scored
            .iter()
            .map(|(pillar, _)| *pillar)
            .partition(|pillar| pillar.score.is_some_and(|one| one.value() == low));
        let named = |pillars: &[&PillarScore]| {
            let names: Vec<String> = pillars.iter().map(|pillar| self.pillar_name(voice, &pillar.id)).collect();
            (u32::try_from(names.len()).unwrap_or(u32::MAX), voices::list(voice, &names))
        };
        // Where most share the lowest score, those above it are the shorter and truer list.
        let all_scored = scored.len() == outcome.pillars.len();
        if all_scored && lowest.len() > MOST_LOWEST && lowest.len() > ahead.len() {
            let (count, names) = named(&ahead);
            return voice.report_ahead(count, &lowest.len().to_string(), &names);
        }
        let (count, names) = named(&lowest);
        let overall = outcome.overall.as_ref().map(|overall| overall.band);
        if lowest.iter().any(|pillar| pillar.band < overall) {
            voice.report_held_back(count, &names)
        } else {
            voice.report_lowest(count, &names)
        }
    }

    fn extremes(&self) -> Option<Block> {
        let extremes = self.report.extremes;
        if extremes.strongest.is_empty() {
            // Equal scores are worth a sentence; no scores are not.
            let scored = self.report.outcome.dimensions.iter().filter(|dimension| dimension.score.is_some()).count();
            return (scored > 1).then(|| Block::Paragraph(self.voices.say(Translator::report_extremes_level)));
        }
        let named = |ids: &[String]| self.voices.say(|voice| self.dimensions(voice, ids));
        Some(Block::Pair([
            (self.voices.say(Translator::report_strongest), named(&extremes.strongest)),
            (self.voices.say(Translator::report_weakest), named(&extremes.weakest)),
        ]))
    }

    /// Equal dimensions by name and score, or how many when they are too many to name.
    fn dimensions(&self, voice: &Translator, ids: &[String]) -> String {
        let all = &self.report.outcome.dimensions;
        let score = all.iter().find(|dimension| ids.contains(&dimension.id)).and_then(|dimension| dimension.score);
        let score = score.map(Score::shown).map(|shown| shown.to_string()).unwrap_or_default();
        if ids.len() > NAMES {
            let many = voice.report_many_dimensions(&ids.len().to_string(), &all.len().to_string());
            return voice.report_scored(&many, &score);
        }
        let found = ids.iter().filter_map(|id| self.report.instrument.dimension(id));
        let names: Vec<String> = found.map(|dimension| own(voice, &dimension.name)).collect();
        voice.report_scored(&voices::list(voice, &names), &score)
    }

    fn first_steps(&self) -> Block {
        let gaps = self.report.gaps;
        let shown = gaps.len().min(FIRST_STEPS);
        let none_rated = self.report.outcome.overall.is_none();
        let title = self.voices.say(|voice| match u32::try_from(shown) {
            Ok(count) if count > 0 => voice.report_steps(count),
            _ if none_rated => voice.report_steps_none_rated(),
            _ => voice.report_steps_none(),
        });
        let steps = gaps[..shown].iter().map(|gap| Step {
            action: self.voices.text(&gap.step.action),
            detail: self.voices.say(|voice| {
                let dimension = self.report.instrument.dimension(gap.dimension);
                let parts = [
                    dimension.map_or_else(String::new, |dimension| own(voice, &dimension.name)),
                    voice.report_step_rungs(&gap.from.number().to_string(), &gap.to.number().to_string()),
                    effort(voice, gap.step.effort),
                ];
                parts.join(" · ")
            }),
        });
        Block::Steps { title, steps: steps.collect() }
    }

    /// A band's name, or why there is none.
    pub(super) fn band_or_reason(&self, band: Option<Band>, applies: bool) -> Said {
        match band {
            Some(band) => self.voices.band(self.report.instrument, band),
            None if applies => self.voices.say(Translator::report_no_score),
            None => self.voices.say(Translator::report_none_applies),
        }
    }

    pub(super) fn pillar_applies(&self, id: &str) -> bool {
        self.report.outcome.dimensions.iter().any(|dimension| dimension.pillar == id && dimension.applies())
    }

    /// A name, or its id where the instrument has none.
    pub(super) fn name_of(&self, text: Option<&Text>, id: &str) -> Said {
        text.map_or_else(|| self.voices.figure(id), |text| self.voices.text(text))
    }
}

/// `2.5` for 25 tenths.
pub(super) fn decimal(tenths: u32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// What a step takes.
fn effort(voice: &Translator, effort: u32) -> String {
    match effort {
        1 => voice.report_effort_1(),
        2 => voice.report_effort_2(),
        _ => voice.report_effort_3(),
    }
}

/// How many questions are open, and why.
fn open_questions(voice: &Translator, dont_know: u32, unanswered: u32) -> String {
    let mut parts = Vec::new();
    if dont_know > 0 {
        parts.push(voice.report_value_dont_know(&dont_know.to_string()));
    }
    if unanswered > 0 {
        parts.push(voice.report_value_unanswered(&unanswered.to_string()));
    }
    if parts.is_empty() { voice.report_value_open_none() } else { parts.join("\n") }
}

/// Two sentences in a row; Chinese sets no space between them.
pub(super) fn sentences(voice: &Translator, first: &str, second: &str) -> String {
    match voice.language() {
        readiness_assessment::Language::English => format!("{first} {second}"),
        readiness_assessment::Language::Chinese => format!("{first}{second}"),
    }
}
