//! Where things go in a chart: geometry once, drawn as SVG on screen and as PDF operations on paper.
//!
//! Positions are floating-point numbers because they are only drawn; which band a score is in, and what is written
//! beside it, comes exact from the score itself. Nothing here knows a colour, a font or a language.

mod bars;
pub use bars::{BandSpan, Bar, Bars, bars, position};

mod radar;
pub use radar::{Anchor, Point, Radar, Spoke, radar};
