use std::fmt::Write as _;

use maud::{Markup, html};

use super::Page;
use crate::chart::{Anchor, Bar, Point};
use crate::content::{RadarChart, Said, ScoreCard};

/// How wide the scale is drawn, in its own units.
const SCALE: f64 = 1000.0;

impl Page {
    /// The scale with its bands; the words for it stand below.
    pub(super) fn scale(&self, card: &ScoreCard) -> Markup {
        html! {
            div.scale {
                svg viewBox="0 0 1000 46" preserveAspectRatio="none" role="img" aria-labelledby="scale-title" aria-describedby=[described(&card.alt, "scale-text")] {
                    (self.told("scale", &card.alt))
                    @for (band, step) in card.bands.iter().zip(0..) {
                        (band_of(band.span.from, band.span.to, step))
                    }
                    @if let Some((low, high)) = card.range {
                        path.range d={ "M" (x(low)) " 3v8m0-4H" (x(high)) "m0-4v8" } {}
                    }
                    @if let Some(at) = card.position { path.needle d={ "M" (x(at)) " 6V46" } {} }
                }
                ul.bands {
                    @for band in &card.bands {
                        li id=[band.reached.then_some("overall-band")] aria-current=[band.reached.then_some("true")] style={ "flex-grow:" (format!("{:.3}", band.span.to - band.span.from)) } {
                            (self.words.value(&band.name)) div.number { (band.figures) }
                        }
                    }
                }
            }
        }
    }

    /// The pillars as a radar; its figures stand in the table.
    pub(super) fn radar(&self, chart: &RadarChart) -> Markup {
        html! {
            figure.radar {
                svg viewBox="-190 -115 380 230" role="img" aria-labelledby="radar-title" aria-describedby=[described(&chart.alt, "radar-text")] {
                    (self.told("radar", &chart.alt))
                    @for ring in &chart.radar.rings { polygon.ring points=(corners(ring.iter().copied())) {} }
                    @for spoke in &chart.radar.spokes { path.ring d={ "M0 0L" (place(spoke.end)) } {} }
                    polygon.shape points=(corners(chart.radar.shape.iter().flatten().copied())) {}
                    @for (spoke, (name, shown)) in chart.radar.spokes.iter().zip(&chart.labels) {
                        text x=(format!("{:.1}", spoke.label.x * 100.0)) y=(format!("{:.1}", spoke.label.y * 100.0 + 3.0))
                            text-anchor=(anchor(spoke.anchor)) aria-hidden="true" { (first(name)) " " (shown) }
                    }
                }
                figcaption { (self.words.paragraphs(&chart.caption)) }
            }
        }
    }

    /// What a picture shows: its name in the page's language, and the other language as its description.
    fn told(&self, id: &str, alt: &Said) -> Markup {
        let other = alt.0.get(1);
        html! {
            title id={ (id) "-title" } { (first(alt)) }
            @if let Some(other) = other { desc id={ (id) "-text" } lang=[self.words.lang(other.language)] { (other.text) } }
        }
    }
}

/// The id of a picture's description, where it has one.
fn described<'i>(alt: &Said, id: &'i str) -> Option<&'i str> {
    (alt.0.len() > 1).then_some(id)
}

/// A figure, or the dash that stands for none.
pub(super) fn shown(bar: &Bar) -> String {
    bar.shown.map_or_else(|| "–".to_owned(), |shown| shown.to_string())
}

/// A stretch of the scale: a step of the hue and a pattern that grows denser with it.
fn band_of(from: f64, to: f64, step: u8) -> Markup {
    let spacing = match step {
        1 => Some(24),
        2 => Some(12),
        _ => None,
    };
    let mut hatching = String::new();
    if let Some(spacing) = spacing {
        let (left, right) = (whole(from), whole(to));
        for foot in (left..right).step_by(spacing) {
            // Written into a string, which cannot fail.
            let _ = write!(hatching, "M{foot} 36L{} 16", (foot + 12).min(right));
        }
    }
    html! {
        rect class={ "band b" (step) } x=(x(from)) y="16" width=(format!("{:.1}", (to - from) * SCALE)) height="20" {}
        @if !hatching.is_empty() { path.hatching d=(hatching) {} }
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place from 0 to 1, drawn")]
fn whole(place: f64) -> usize {
    (place * SCALE) as usize
}

/// A bar that ends in a dot, as wide as its cell: strokes keep their width, and a stroke without length is a dot.
pub(super) fn bar(end: Option<f64>, edges: &[f64]) -> Markup {
    let across = |place: f64| format!("{:.1}", place * 200.0);
    html! {
        svg viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true" {
            path.track d="M0 8H200" {}
            @for edge in edges { path.track d={ "M" (across(*edge)) " 3v10" } {} }
            @if let Some(end) = end {
                path.filled d={ "M0 8H" (across(end)) } {}
                path.dot d={ "M" (across(end)) " 8h0" } {}
            }
        }
    }
}

/// Five squares, as many filled as the rung is high.
pub(super) fn rungs(rating: u8) -> Markup {
    html! {
        svg.rungs viewBox="0 0 48 8" aria-hidden="true" {
            @for rung in 1..=5_u8 {
                rect class=(if rung <= rating { "filled" } else { "open" }) x=((rung - 1) * 10 + 1) y="1" width="6" height="6" {}
            }
        }
    }
}

fn x(place: f64) -> String {
    format!("{:.1}", place * SCALE)
}

fn place(point: Point) -> String {
    format!("{:.1} {:.1}", point.x * 100.0, point.y * 100.0)
}

fn corners(points: impl Iterator<Item = Point>) -> String {
    points.map(place).collect::<Vec<_>>().join(" ")
}

fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

/// What is said in the page's own language.
fn first(said: &Said) -> &str {
    said.0.first().map_or("", |spoken| spoken.text.as_str())
}
