use std::ops::Range;

use printpdf::{
    Codepoint, Color, Line, LineCapStyle, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt,
    Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::marks::Marks;
use super::{Fonts, font_id, image};
use crate::ReportError;
use crate::brand::Palette;
use crate::fonts::Glyph;
use crate::layout::style::{Ink, PAGE, Style};
use crate::layout::{Item, Page, Role};

/// The operations of one page. Everything on it is marked: as part of an element of the document, or as decoration.
pub(super) fn operations(
    page: &Page,
    palette: Palette,
    fonts: &mut Fonts,
    marks: &mut Marks,
) -> Result<Vec<Op>, ReportError> {
    let mut out = Vec::new();
    marks.page();
    for item in &page.items {
        match item {
            Item::Text { tag, .. } if tag.role == Role::Artifact => {
                marks.artifact(&mut out);
                words(&mut out, item, palette, fonts, None)?;
            }
            Item::Text { tag, links, .. } if links.is_empty() => {
                marks.element(&mut out, tag.element);
                words(&mut out, item, palette, fonts, None)?;
            }
            Item::Text { .. } => linked(&mut out, item, palette, fonts, marks)?,
            Item::Drawn { element, items } => {
                marks.element(&mut out, *element);
                for item in items {
                    drawing(&mut out, item, palette);
                    marks.covers(*element, area(item));
                }
            }
            Item::Fill { .. } | Item::Shape { .. } | Item::Disc { .. } | Item::Picture { .. } => {
                marks.artifact(&mut out);
                drawing(&mut out, item, palette);
            }
        }
    }
    marks.end(&mut out);
    Ok(out)
}

/// Everything but words.
fn drawing(out: &mut Vec<Op>, item: &Item, palette: Palette) {
    match item {
        Item::Fill { x, y, width, height, ink } => {
            let corners = [(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)];
            out.push(Op::SetFillColor { col: colour(palette, *ink) });
            out.push(polygon(corners.map(corner).to_vec(), PaintMode::Fill));
        }
        Item::Shape { points, closed, fill, stroke } => shape(out, (points, *closed), (*fill, *stroke), palette),
        Item::Disc { x, y, radius, fill, stroke } => {
            out.push(Op::SetFillColor { col: colour(palette, *fill) });
            out.push(Op::SetOutlineColor { col: colour(palette, *stroke) });
            out.push(Op::SetOutlineThickness { pt: Pt(0.8) });
            out.push(polygon(circle(*x, *y, *radius), PaintMode::FillStroke));
        }
        Item::Picture { x, y, width, height, picture } => image::picture(out, picture, (*x, *y), (*width, *height)),
        Item::Text { .. } | Item::Drawn { .. } => {}
    }
}

/// What a drawing covers: left, bottom, right, top.
fn area(item: &Item) -> [f32; 4] {
    let around = |points: &[(f32, f32)]| {
        points.iter().fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |[left, bottom, right, top], (x, y)| {
            let up = PAGE.1 - y;
            [left.min(*x), bottom.min(up), right.max(*x), top.max(up)]
        })
    };
    match item {
        Item::Fill { x, y, width, height, .. } | Item::Picture { x, y, width, height, .. } => {
            around(&[(*x, *y), (x + width, y + height)])
        }
        Item::Shape { points, .. } => around(points),
        Item::Disc { x, y, radius, .. } => around(&[(x - radius, y - radius), (x + radius, y + radius)]),
        Item::Text { x, y, .. } => around(&[(*x, *y)]),
        Item::Drawn { items, .. } => items.first().map_or_else(|| around(&[]), area),
    }
}

/// A line with links in it: what is before, between and after them belongs to the element itself.
fn linked(
    out: &mut Vec<Op>,
    item: &Item,
    palette: Palette,
    fonts: &mut Fonts,
    marks: &mut Marks,
) -> Result<(), ReportError> {
    let Item::Text { x, y, line, style, tag, links } = item else { return Ok(()) };
    let glyphs = &line.glyphs;
    let mut done = 0;
    for link in links {
        let from = done + glyphs[done..].iter().take_while(|glyph| glyph.from < link.place.start).count();
        let to = from + glyphs[from..].iter().take_while(|glyph| glyph.from < link.place.end).count();
        if from > done {
            marks.element(out, tag.element);
            words(out, item, palette, fonts, Some(done..from))?;
        }
        if to > from {
            let (left, right) = (x + width(&glyphs[..from], *style), x + width(&glyphs[..to], *style));
            let (top, bottom) = (PAGE.1 - y + style.size, PAGE.1 - y - style.size * 0.3);
            let area = [left, bottom, right, top];
            marks.link(out, *tag, (area, &link.url), |out| words(out, item, palette, fonts, Some(from..to)))?;
        }
        done = to;
    }
    if done < glyphs.len() {
        marks.element(out, tag.element);
        words(out, item, palette, fonts, Some(done..glyphs.len()))?;
    }
    Ok(())
}

/// How wide glyphs are, in points.
fn width(glyphs: &[Glyph], style: Style) -> f32 {
    exact(glyphs.iter().map(|glyph| glyph.advance).sum()) * style.size / 1000.0
}

/// Writes a line of text, or some of its glyphs.
fn words(
    out: &mut Vec<Op>,
    item: &Item,
    palette: Palette,
    fonts: &mut Fonts,
    range: Option<Range<usize>>,
) -> Result<(), ReportError> {
    let Item::Text { x, y, line, style, .. } = item else { return Ok(()) };
    let range = range.unwrap_or(0..line.glyphs.len());
    let (before, glyphs) = (&line.glyphs[..range.start], &line.glyphs[range]);
    if glyphs.is_empty() {
        return Ok(());
    }
    let face = style.weight.face()?;
    let codes = fonts.codes(style.weight);
    let mut items = Vec::new();
    for glyph in glyphs {
        let code = codes.code(glyph.id, &line.text[glyph.from..glyph.to]);
        // Numbers in a TJ array move the pen back.
        if glyph.shift != 0 {
            items.push(TextItem::Offset(exact(-glyph.shift)));
        }
        let back = exact(face.advance(glyph.id) + glyph.shift - glyph.advance);
        let said = line.text[glyph.from..glyph.to].to_owned();
        items.push(TextItem::GlyphIds(vec![Codepoint::with_cid(code, back, said)]));
    }
    let from = x + width(before, *style);
    out.push(Op::StartTextSection);
    out.push(Op::SetFillColor { col: colour(palette, style.ink) });
    out.push(Op::SetFont { font: PdfFontHandle::External(font_id(style.weight)), size: Pt(style.size) });
    out.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(from), Pt(PAGE.1 - y)) });
    out.push(Op::ShowText { items });
    out.push(Op::EndTextSection);
    Ok(())
}

fn shape(
    out: &mut Vec<Op>,
    (points, closed): (&[(f32, f32)], bool),
    (fill, stroke): (Option<Ink>, Option<(Ink, f32)>),
    palette: Palette,
) {
    if let Some((ink, width)) = stroke {
        out.push(Op::SetOutlineColor { col: colour(palette, ink) });
        out.push(Op::SetOutlineThickness { pt: Pt(width) });
        out.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
    }
    let corners: Vec<LinePoint> = points.iter().copied().map(corner).collect();
    match (fill, stroke) {
        (Some(ink), stroke) => {
            out.push(Op::SetFillColor { col: colour(palette, ink) });
            out.push(polygon(corners, if stroke.is_some() { PaintMode::FillStroke } else { PaintMode::Fill }));
        }
        (None, Some(_)) => out.push(Op::DrawLine { line: Line { points: corners, is_closed: closed } }),
        (None, None) => {}
    }
}

fn polygon(points: Vec<LinePoint>, mode: PaintMode) -> Op {
    let rings = vec![PolygonRing { points }];
    Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } }
}

fn corner((x, y): (f32, f32)) -> LinePoint {
    LinePoint { p: Point { x: Pt(x), y: Pt(PAGE.1 - y) }, bezier: false }
}

/// A polygon of 24 corners: at these radii the eye cannot tell.
fn circle(x: f32, y: f32, radius: f32) -> Vec<LinePoint> {
    let corners = (0..24u8).map(|step| {
        let angle = f32::from(step) * std::f32::consts::TAU / 24.0;
        corner((x + radius * angle.cos(), y + radius * angle.sin()))
    });
    corners.collect()
}

fn colour(palette: Palette, ink: Ink) -> Color {
    let [r, g, b] = palette.rgb(ink);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// Thousandths of an em fit exactly.
fn exact(thousandths: i32) -> f32 {
    #[allow(clippy::cast_precision_loss, reason = "far below 2^24")]
    let number = thousandths as f32;
    number
}
