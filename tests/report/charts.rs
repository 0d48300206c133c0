//! The geometry that screen and paper share.

use readiness_assessment::scoring::{Fraction, Score};
use readiness_report::chart::{Anchor, bars, position, radar};

use crate::samples::instrument;

fn score(sum: u32, count: u32) -> Option<Score> {
    Some(Score { sum: Fraction::from_integer(sum), count })
}

#[test]
fn the_scale_runs_from_one_to_five() {
    for (value, place) in [(1, 0.0), (2, 0.25), (3, 0.5), (5, 1.0)] {
        assert!((position(Fraction::from_integer(value)) - place).abs() < 1e-12);
    }
}

#[test]
fn bands_cover_the_scale_and_meet_where_rounding_turns() {
    let bands = bars(&instrument(), []).bands;
    let edges: Vec<f64> = bands.iter().map(|band| band.from * 4.0 + 1.0).collect();
    for (edge, expected) in edges.iter().zip([1.0, 2.45, 3.45, 4.55]) {
        assert!((edge - expected).abs() < 1e-9, "{edges:?}");
    }
    assert!(bands.windows(2).all(|pair| pair[0].to == pair[1].from));
    assert_eq!(bands.last().map(|band| band.to), Some(1.0));
}

#[test]
fn a_score_lies_in_its_own_band() {
    let instrument = instrument();
    let drawn = bars(&instrument, []);
    for count in 1..=30u32 {
        for sum in count..=5 * count {
            let value = Fraction::new(sum, count);
            let band = readiness_assessment::scoring::band_of(&instrument, value);
            let span = drawn.bands.iter().find(|span| span.band == band).unwrap();
            let place = position(value);
            assert!(place > span.from - 1e-9 && place < span.to + 1e-9, "{sum}/{count}");
        }
    }
}

#[test]
fn a_bar_without_a_score_has_no_end_and_no_figure() {
    let drawn = bars(&instrument(), [("a", score(7, 3)), ("b", None)]).bars;
    assert_eq!(drawn[0].shown.map(|shown| shown.to_string()).as_deref(), Some("2.3"));
    assert!(drawn[0].end.is_some());
    assert_eq!((drawn[1].end, drawn[1].shown), (None, None));
}

#[test]
fn a_radar_begins_at_the_top_and_turns_clockwise() {
    let drawn = radar([("up", score(5, 1)), ("right", score(1, 1)), ("down", None), ("left", score(3, 1))]);
    let ends: Vec<(f64, f64)> = drawn.spokes.iter().map(|spoke| (spoke.end.x, spoke.end.y)).collect();
    assert!(ends[0].0.abs() < 1e-9 && ends[0].1 < 0.0);
    assert!(ends[1].0 > 0.0 && ends[1].1.abs() < 1e-9);
    assert!(ends[3].0 < 0.0);
    let anchors: Vec<Anchor> = drawn.spokes.iter().map(|spoke| spoke.anchor).collect();
    assert_eq!(anchors, [Anchor::Middle, Anchor::Start, Anchor::Middle, Anchor::End]);
    assert!(drawn.shape[2].is_none());
    // The highest score touches the rim, the lowest is not the centre.
    assert_eq!(drawn.shape[0].unwrap().y, ends[0].1);
    assert!(drawn.shape[1].unwrap().x > 0.1);
    assert_eq!(drawn.rings.len(), 5);
    assert!(drawn.rings.windows(2).all(|pair| pair[0][0].y > pair[1][0].y));
}
