use std::f64::consts::{FRAC_PI_2, TAU};

use readiness_assessment::scoring::{Fraction, Score};

/// A radar in the square from −1 to 1 with its centre at the origin; x grows to the right, y grows downwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Radar {
    /// One spoke for each score, the first pointing up, then clockwise.
    pub spokes: Vec<Spoke>,
    /// The rings for 1 to 5, each a closed polygon with a corner on every spoke.
    pub rings: Vec<Vec<Point>>,
    /// The scores' own shape: a corner on each spoke, none where there is no score.
    pub shape: Vec<Option<Point>>,
}

/// A place in the square.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// One axis of a radar.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoke {
    /// The id given with the score.
    pub id: String,
    /// Where it ends, on the outermost ring.
    pub end: Point,
    /// Where its label stands, a little outside.
    pub label: Point,
    /// Which side of the label touches that place.
    pub anchor: Anchor,
}

/// Which part of a label stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// The outermost ring leaves room for the labels.
const RIM: f64 = 0.8;
/// Where labels stand.
const OUTSIDE: f64 = 0.92;

/// Lays out scores as a radar. Ring 1 is not the centre, so that the lowest score still has a shape.
///
/// A radar is only ever an extra beside bars and a table: its area depends on the order of the axes and means nothing.
pub fn radar<'s>(scores: impl IntoIterator<Item = (&'s str, Option<Score>)>) -> Radar {
    let scores: Vec<_> = scores.into_iter().collect();
    let angle = |index: usize| TAU * fraction(index, scores.len()) - FRAC_PI_2;
    let spokes = scores.iter().enumerate().map(|(index, (id, _))| spoke(id, angle(index)));
    let ring = |number: u32| {
        let radius = radius(Fraction::from_integer(number));
        (0..scores.len()).map(|index| at(angle(index), radius)).collect()
    };
    let shape = scores.iter().enumerate();
    Radar {
        spokes: spokes.collect(),
        rings: (1..=5).map(ring).collect(),
        shape: shape.map(|(index, (_, score))| score.map(|score| at(angle(index), radius(score.value())))).collect(),
    }
}

fn spoke(id: &str, angle: f64) -> Spoke {
    let label = at(angle, OUTSIDE);
    let anchor = match label.x {
        left if left < -0.1 => Anchor::End,
        right if right > 0.1 => Anchor::Start,
        _ => Anchor::Middle,
    };
    Spoke { id: id.to_owned(), end: at(angle, RIM), label, anchor }
}

fn radius(score: Fraction) -> f64 {
    RIM * f64::from(*score.numer()) / f64::from(*score.denom()) / 5.0
}

fn at(angle: f64, radius: f64) -> Point {
    Point { x: radius * angle.cos(), y: radius * angle.sin() }
}

/// A chart has a handful of axes: both numbers are exact.
fn fraction(index: usize, count: usize) -> f64 {
    let exact = |number: usize| u32::try_from(number).map_or(0.0, f64::from);
    exact(index) / exact(count).max(1.0)
}
