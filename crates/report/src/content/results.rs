use readiness_assessment::instrument::Pillar;
use readiness_assessment::scoring::{DimensionScore, Score, band_of};
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, RadarChart, Table, TableRow};
use super::voices;
use crate::chart::{self, Bar};

impl Writer<'_> {
    /// All scores as a table, and the pillars as a radar.
    pub(super) fn results(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Section(self.voices.say(Translator::report_results)));
        blocks.push(Block::Table(Table {
            caption: self.voices.say(Translator::report_results_caption),
            columns: [
                self.voices.say(Translator::report_column_dimension),
                self.voices.say(Translator::report_column_score),
                self.voices.say(Translator::report_column_band),
                self.voices.say(Translator::report_column_rated),
            ],
            rows: self.report.instrument.pillars.iter().flat_map(|pillar| self.pillar_rows(pillar)).collect(),
        }));
        blocks.extend(self.radar().map(Block::Radar));
    }

    fn pillar_rows(&self, pillar: &Pillar) -> Vec<TableRow> {
        let own = || self.report.outcome.dimensions.iter().filter(|dimension| dimension.pillar == pillar.id);
        let score = self.report.outcome.pillars.iter().find(|scored| scored.id == pillar.id);
        let (score, band) = score.map_or((None, None), |scored| (scored.score, scored.band));
        let mut rows = vec![TableRow {
            pillar: true,
            name: self.voices.text(&pillar.name),
            bar: self.bar(&pillar.id, score),
            band,
            band_name: self.band_or_reason(band, self.pillar_applies(&pillar.id)),
            rated: rated(own()),
        }];
        rows.extend(own().map(|dimension| {
            let band = dimension.score.map(|score| band_of(self.report.instrument, score.value()));
            let known = self.report.instrument.dimension(&dimension.id);
            TableRow {
                pillar: false,
                name: self.name_of(known.map(|known| &known.name), &dimension.id),
                bar: self.bar(&dimension.id, dimension.score),
                band,
                band_name: self.band_or_reason(band, dimension.applies()),
                rated: rated(std::iter::once(dimension)),
            }
        }));
        rows
    }

    fn bar(&self, id: &str, score: Option<Score>) -> Bar {
        Bar {
            id: id.to_owned(),
            end: score.map(|score| chart::position(score.value())),
            shown: score.map(Score::shown),
        }
    }

    /// Only with a score in every pillar: a shape with a hole says nothing.
    fn radar(&self) -> Option<RadarChart> {
        let pillars = &self.report.outcome.pillars;
        if pillars.len() < 3 || pillars.iter().any(|pillar| pillar.score.is_none()) {
            return None;
        }
        let labels = pillars.iter().map(|pillar| {
            let figure = pillar.score.map_or_else(String::new, |score| score.shown().to_string());
            (self.voices.say(|voice| self.pillar_name(voice, &pillar.id)), figure)
        });
        let alt = self.voices.say(|voice| {
            let figures = pillars.iter().map(|pillar| {
                let shown = pillar.score.map_or_else(String::new, |score| score.shown().to_string());
                voice.report_scored(&self.pillar_name(voice, &pillar.id), &shown)
            });
            voice.report_radar_alt(&voices::list(voice, &figures.collect::<Vec<_>>()))
        });
        Some(RadarChart {
            alt,
            caption: self.voices.say(Translator::report_radar_caption),
            radar: chart::radar(pillars.iter().map(|pillar| (pillar.id.as_str(), pillar.score))),
            labels: labels.collect(),
        })
    }
}

/// `1/2`: rated questions of those asked.
fn rated<'d>(dimensions: impl Iterator<Item = &'d DimensionScore>) -> String {
    let (mut rated, mut asked) = (0, 0);
    for weighed in dimensions.flat_map(|dimension| &dimension.questions) {
        rated += usize::from(weighed.reply.rating().is_some());
        asked += 1;
    }
    format!("{rated}/{asked}")
}
