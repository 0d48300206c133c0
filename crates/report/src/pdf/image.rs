//! Pictures: shapes are drawn on the page, pixels are kept beside it and shown there.

use printpdf::{
    LinePoint, Op, PaintMode, PdfDocument, Point, Polygon, PolygonRing, Pt, RawImage, RawImageData, RawImageFormat,
    Rgb, WindingOrder, XObject, XObjectId, XObjectTransform,
};

use crate::brand::{Drawing, Picture, Shape};
use crate::layout::style::PAGE;
use crate::layout::{Item, Page};

/// The name of the one picture that a report has.
const NAME: &str = "Logo";

/// Draws the picture into the room from `left` and `top` (from the page's own top) of this width and height.
pub(super) fn picture(out: &mut Vec<Op>, picture: &Picture, (left, top): (f32, f32), (width, height): (f32, f32)) {
    match picture {
        Picture::Pixels(_) => {
            let transform = XObjectTransform {
                translate_x: Some(Pt(left)),
                translate_y: Some(Pt(PAGE.1 - top - height)),
                scale_x: Some(width),
                scale_y: Some(height),
                no_auto_scale: true,
                ..XObjectTransform::default()
            };
            out.push(Op::UseXobject { id: XObjectId(NAME.to_owned()), transform });
        }
        Picture::Drawing(drawing) => {
            out.push(Op::SaveGraphicsState);
            let (right, bottom) = (left + width, top + height);
            let edge = [(left, top), (right, top), (right, bottom), (left, bottom)].map(|place| point(place, false));
            out.push(polygon(vec![PolygonRing { points: edge.to_vec() }], PaintMode::Clip, false));
            for part in &drawing.shapes {
                shape(out, part, drawing, (left, top), width);
            }
            out.push(Op::RestoreGraphicsState);
        }
    }
}

/// Puts the pixels that the pages show into the file.
pub(super) fn embed(file: &mut PdfDocument, pages: &[Page]) {
    let drawn = pages.iter().flat_map(|page| &page.items).flat_map(|item| match item {
        Item::Drawn { items, .. } => items.as_slice(),
        other => std::slice::from_ref(other),
    });
    for item in drawn {
        if let Item::Picture { picture: Picture::Pixels(pixels), .. } = item {
            let image = RawImage {
                pixels: RawImageData::U8(pixels.rgba.clone()),
                width: pixels.width as usize,
                height: pixels.height as usize,
                data_format: RawImageFormat::RGBA8,
                tag: Vec::new(),
            };
            file.resources.xobjects.map.insert(XObjectId(NAME.to_owned()), XObject::Image(image));
        }
    }
}

fn shape(out: &mut Vec<Op>, shape: &Shape, drawing: &Drawing, (left, top): (f32, f32), width: f32) {
    let scale = width / drawing.width;
    let rings = shape.rings.iter().map(|ring| {
        let points = ring.iter().map(|(x, y, handle)| point((left + x * scale, top + y * scale), *handle));
        PolygonRing { points: points.collect() }
    });
    let [r, g, b] = shape.colour.parts();
    out.push(Op::SetFillColor { col: printpdf::Color::Rgb(Rgb { r, g, b, icc_profile: None }) });
    out.push(polygon(rings.collect(), PaintMode::Fill, shape.even_odd));
}

fn polygon(rings: Vec<PolygonRing>, mode: PaintMode, even_odd: bool) -> Op {
    let winding_order = if even_odd { WindingOrder::EvenOdd } else { WindingOrder::NonZero };
    Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order } }
}

fn point((x, y): (f32, f32), bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: Pt(x), y: Pt(PAGE.1 - y) }, bezier }
}
