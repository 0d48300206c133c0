use readiness_assessment::Instrument;
use readiness_assessment::scoring::{Band, Fraction, Score, Shown};

/// Bars on the scale from 1 to 5, and the bands behind them.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// The bands, lowest first; together they cover 0 to 1 without a gap.
    pub bands: Vec<BandSpan>,
    /// One bar for each score, in the order given.
    pub bars: Vec<Bar>,
}

/// The stretch of the scale that belongs to a band.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BandSpan {
    /// Which band.
    pub band: Band,
    /// Where it begins, 0 to 1.
    pub from: f64,
    /// Where it ends, 0 to 1.
    pub to: f64,
}

/// One score on the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The id given with the score.
    pub id: String,
    /// Where the bar ends, 0 (a score of 1) to 1 (a score of 5); none without a score.
    pub end: Option<f64>,
    /// What to write beside it.
    pub shown: Option<Shown>,
}

/// Lays out scores on the scale from 1 to 5.
pub fn bars<'s>(instrument: &Instrument, scores: impl IntoIterator<Item = (&'s str, Option<Score>)>) -> Bars {
    let bars = scores.into_iter().map(|(id, score)| Bar {
        id: id.to_owned(),
        end: score.map(|score| position(score.value())),
        shown: score.map(Score::shown),
    });
    Bars { bands: bands(instrument), bars: bars.collect() }
}

/// Where a score lies on the scale: 1 is 0, 5 is 1. Scores outside are drawn at the nearest end.
pub fn position(score: Fraction) -> f64 {
    scaled(f64::from(*score.numer()) / f64::from(*score.denom()))
}

/// A band begins where rounding to one decimal first reaches it: *AI Aware* at 2.45, not at 2.5.
fn bands(instrument: &Instrument) -> Vec<BandSpan> {
    let starts: Vec<f64> = instrument
        .bands
        .iter()
        .enumerate()
        .map(|(index, info)| if index == 0 { 0.0 } else { scaled((f64::from(info.from_tenths) - 0.5) / 10.0) })
        .collect();
    let ends = starts.iter().copied().skip(1).chain([1.0]);
    let spans = instrument.bands.iter().zip(starts.iter().zip(ends));
    spans.map(|(info, (from, to))| BandSpan { band: info.band, from: *from, to }).collect()
}

fn scaled(score: f64) -> f64 {
    ((score - 1.0) / 4.0).clamp(0.0, 1.0)
}
