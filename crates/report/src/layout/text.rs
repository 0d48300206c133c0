//! From a text to lines no wider than a column.

use std::sync::Arc;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use readiness_assessment::Language;

use super::style::Style;
use crate::ReportError;
use crate::fonts::{Face, Glyph, drawn, prepared, shape};

/// One line of glyphs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// The text of the paragraph it belongs to.
    pub(crate) text: Arc<str>,
    /// Its glyphs, whose byte positions are in `text`.
    pub(crate) glyphs: Vec<Glyph>,
    /// Its width in points, without spaces at the end.
    pub(crate) width: f32,
}

/// Sets a text in lines no wider than `measure` points; an empty text has no lines.
///
/// Lines break by UAX #14 in its strict form: no line begins with 。 and Latin words stay whole. Only what is wider than a
/// whole line is broken inside. A last line of one or two characters is avoided where narrowing a little helps.
pub(crate) fn lines(text: &str, language: Language, style: Style, measure: f32) -> Result<Vec<Line>, ReportError> {
    let mut out = Vec::new();
    let text = prepared(text.trim_end());
    if text.is_empty() {
        return Ok(out);
    }
    for paragraph in text.split('\n') {
        let shaped = Shaped::new(paragraph, language, style)?;
        out.extend(shaped.evenly(measure));
    }
    Ok(out)
}

/// The width of a text set in one line.
pub(crate) fn width(text: &str, language: Language, style: Style) -> Result<f32, ReportError> {
    let set = lines(text, language, style, f32::INFINITY)?;
    Ok(set.iter().map(|line| line.width).fold(0.0, f32::max))
}

/// A paragraph's glyphs and the places where it may be broken.
struct Shaped<'t> {
    text: &'t str,
    glyphs: Vec<Glyph>,
    /// For each glyph whether a line may begin with it.
    breaks: Vec<bool>,
    size: f32,
}

impl<'t> Shaped<'t> {
    fn new(text: &'t str, language: Language, style: Style) -> Result<Self, ReportError> {
        let face = style.weight.face()?;
        let glyphs = shape(face, language, text);
        let breaks = breaks(face, text, &glyphs);
        Ok(Self { text, glyphs, breaks, size: style.size })
    }

    /// Greedy lines; when the last one is a runt, a slightly narrower measure is tried.
    fn evenly(&self, measure: f32) -> Vec<Line> {
        let ranges = self.fill(measure);
        let short = |ranges: &[(usize, usize)]| ranges.last().map_or(0.0, |range| self.width(*range));
        if ranges.len() < 2 || short(&ranges) >= 3.0 * self.size {
            return self.cut(&ranges);
        }
        let narrower = (1..=6u8).map(|step| self.fill(measure - f32::from(step) * self.size * 0.5));
        let better = narrower.into_iter().find(|other| other.len() == ranges.len() && short(other) >= 3.0 * self.size);
        self.cut(&better.unwrap_or(ranges))
    }

    /// The glyphs of each line, as ranges.
    fn fill(&self, measure: f32) -> Vec<(usize, usize)> {
        let limit = measure / self.size * 1000.0 + 0.5;
        let mut ranges = Vec::new();
        let mut start = 0;
        while start < self.glyphs.len() {
            let end = self.line_end(start, limit);
            ranges.push((start, end));
            start = end;
        }
        if ranges.is_empty() {
            ranges.push((0, 0));
        }
        ranges
    }

    /// Where the line that begins at `start` ends: the last allowed break that fits, else the last glyph that fits.
    fn line_end(&self, start: usize, limit: f32) -> usize {
        let mut pen = 0.0;
        let mut allowed = None;
        for (index, glyph) in self.glyphs.iter().enumerate().skip(start) {
            if index > start && self.breaks[index] {
                allowed = Some(index);
            }
            let advance = points(glyph.advance);
            // A space at a line's end takes no room.
            if pen + advance > limit && !self.is_space(glyph) {
                return allowed.unwrap_or_else(|| self.forced(start, index));
            }
            pen += advance;
        }
        self.glyphs.len()
    }

    /// A break inside something wider than the line: not before a mark that may not begin a line, if it can be helped.
    fn forced(&self, start: usize, overflowing: usize) -> usize {
        let wanted = overflowing.max(start + 1);
        // Where a single glyph is wider than the line, the text may end here.
        let may_begin = |index: &usize| {
            let glyph = self.glyphs.get(*index);
            glyph.is_none_or(|glyph| !self.text[glyph.from..glyph.to].starts_with(is_no_start))
        };
        (start + 1..=wanted).rev().take(4).find(may_begin).unwrap_or(wanted)
    }

    fn cut(&self, ranges: &[(usize, usize)]) -> Vec<Line> {
        let text: Arc<str> = Arc::from(self.text);
        let cut = ranges.iter().map(|range| {
            // A space at a line's end takes no room, but keeps the words apart for whoever listens.
            let glyphs = self.glyphs[range.0..range.1].to_vec();
            Line { text: Arc::clone(&text), glyphs, width: self.width(*range) }
        });
        cut.collect()
    }

    fn trimmed(&self, (from, to): (usize, usize)) -> &[Glyph] {
        let glyphs = &self.glyphs[from..to];
        let kept = glyphs.iter().rposition(|glyph| !self.is_space(glyph)).map_or(0, |last| last + 1);
        &glyphs[..kept]
    }

    fn width(&self, range: (usize, usize)) -> f32 {
        self.trimmed(range).iter().map(|glyph| points(glyph.advance)).sum::<f32>() * self.size / 1000.0
    }

    fn is_space(&self, glyph: &Glyph) -> bool {
        &self.text[glyph.from..glyph.to] == " "
    }
}

/// For each glyph whether a line may begin with it. What cannot be drawn breaks like the mark that is drawn for it; in
/// particular, scripts that need a dictionary do.
fn breaks(face: &Face, text: &str, glyphs: &[Glyph]) -> Vec<bool> {
    match drawn(face, text, glyphs) {
        None => starts(text, glyphs.iter().map(|glyph| glyph.to - glyph.from)),
        Some(pieces) => starts(&pieces.concat(), pieces.iter().map(|piece| piece.len())),
    }
}

/// For each piece of `text`, given by its length in bytes, whether a line may begin with it.
fn starts(text: &str, lengths: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    let mut places = LineSegmenter::new_for_non_complex_scripts(options).segment_str(text).peekable();
    let mut next = 0;
    let starts = lengths.map(|length| {
        let from = next;
        next += length;
        while places.next_if(|place| *place < from).is_some() {}
        places.peek() == Some(&from)
    });
    starts.collect()
}

/// Marks that may not begin a line.
pub(crate) fn is_no_start(character: char) -> bool {
    "。，、；：？！）」』》〉】〕”’…·．,.;:?!)]}%".contains(character)
}

/// Thousandths of an em fit exactly.
fn points(thousandths: i32) -> f32 {
    #[allow(clippy::cast_precision_loss, reason = "advances are far below 2^24")]
    let exact = thousandths as f32;
    exact
}
