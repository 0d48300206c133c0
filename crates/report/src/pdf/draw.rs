use printpdf::{
    Actions, BorderArray, Codepoint, Color, Line, LineCapStyle, LinePoint, LinkAnnotation, Op, PaintMode,
    PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::{Fonts, font_id};
use crate::ReportError;
use crate::layout::style::{Ink, PAGE, Style};
use crate::layout::text::Line as TextLine;
use crate::layout::{Item, Page, Role};

/// The operations of one page.
pub(super) fn operations(page: &Page, fonts: &mut Fonts) -> Result<Vec<Op>, ReportError> {
    let mut out = Vec::new();
    for item in &page.items {
        match item {
            Item::Text { x, y, line, style, tag } => {
                let artifact = tag.role == Role::Artifact;
                if artifact {
                    out.push(Op::BeginMarkedContent { tag: "Artifact".into() });
                }
                text(&mut out, (*x, *y), line, *style, fonts)?;
                if artifact {
                    out.push(Op::EndMarkedContent);
                }
            }
            Item::Fill { x, y, width, height, ink } => {
                let corners = [(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)];
                out.push(Op::SetFillColor { col: colour(*ink) });
                out.push(polygon(corners.map(corner).to_vec(), PaintMode::Fill));
            }
            Item::Shape { points, closed, fill, stroke } => shape(&mut out, points, *closed, *fill, *stroke),
            Item::Disc { x, y, radius, fill, stroke } => {
                out.push(Op::SetFillColor { col: colour(*fill) });
                out.push(Op::SetOutlineColor { col: colour(*stroke) });
                out.push(Op::SetOutlineThickness { pt: Pt(0.8) });
                out.push(polygon(circle(*x, *y, *radius), PaintMode::FillStroke));
            }
            Item::Link { x, y, width, height, url } => {
                out.push(Op::LinkAnnotation { link: link((*x, *y), (*width, *height), url) });
            }
        }
    }
    Ok(out)
}

fn text(
    out: &mut Vec<Op>,
    (x, y): (f32, f32),
    line: &TextLine,
    style: Style,
    fonts: &mut Fonts,
) -> Result<(), ReportError> {
    if line.glyphs.is_empty() {
        return Ok(());
    }
    let face = style.weight.face()?;
    let codes = fonts.codes(style.weight);
    let mut items = Vec::new();
    for glyph in &line.glyphs {
        let code = codes.code(glyph.id, &line.text[glyph.from..glyph.to]);
        // Numbers in a TJ array move the pen back.
        if glyph.shift != 0 {
            items.push(TextItem::Offset(exact(-glyph.shift)));
        }
        let back = exact(face.advance(glyph.id) + glyph.shift - glyph.advance);
        let said = line.text[glyph.from..glyph.to].to_owned();
        items.push(TextItem::GlyphIds(vec![Codepoint::with_cid(code, back, said)]));
    }
    out.push(Op::StartTextSection);
    out.push(Op::SetFillColor { col: colour(style.ink) });
    out.push(Op::SetFont { font: PdfFontHandle::External(font_id(style.weight)), size: Pt(style.size) });
    out.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(x), Pt(PAGE.1 - y)) });
    out.push(Op::ShowText { items });
    out.push(Op::EndTextSection);
    Ok(())
}

fn shape(out: &mut Vec<Op>, points: &[(f32, f32)], closed: bool, fill: Option<Ink>, stroke: Option<(Ink, f32)>) {
    if let Some((ink, width)) = stroke {
        out.push(Op::SetOutlineColor { col: colour(ink) });
        out.push(Op::SetOutlineThickness { pt: Pt(width) });
        out.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
    }
    let corners: Vec<LinePoint> = points.iter().copied().map(corner).collect();
    match (fill, stroke) {
        (Some(ink), stroke) => {
            out.push(Op::SetFillColor { col: colour(ink) });
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

fn link((x, y): (f32, f32), (width, height): (f32, f32), url: &str) -> LinkAnnotation {
    let area = Rect::from_xywh(Pt(x), Pt(PAGE.1 - y - height), Pt(width), Pt(height));
    let border = Some(BorderArray::Solid([0.0, 0.0, 0.0]));
    LinkAnnotation::new(area, Actions::Uri(url.to_owned()), border, None, None)
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink.rgb();
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// Thousandths of an em fit exactly.
fn exact(thousandths: i32) -> f32 {
    #[allow(clippy::cast_precision_loss, reason = "far below 2^24")]
    let number = thousandths as f32;
    number
}
