use std::collections::BTreeSet;

use usvg::tiny_skia_path::{Path as Outline, PathSegment, Point, Rect, Transform};
use usvg::{BlendMode, ClipPath, FillRule, Group, Node, Paint, PaintOrder, Path, Tree};

use super::{Drawing, Feature, LogoFault};
use crate::brand::{Rgb, Shape};

/// How long the longer side is made.
const LONGER: f32 = 1000.0;
/// The most points of all shapes together.
const POINTS: usize = 40_000;

/// Every shape of the tree, scaled; what cannot be drawn goes into `refused`.
pub(super) fn drawing(tree: &Tree, refused: &mut BTreeSet<Feature>) -> Result<Drawing, LogoFault> {
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = LONGER / width.max(height);
    if !scale.is_normal() {
        return Err(LogoFault::TooLong);
    }
    let view = Rect::from_xywh(0.0, 0.0, width, height).ok_or(LogoFault::TooLong)?;
    let mut pen = Pen { scale, view, shapes: Vec::new(), points: 0, refused };
    pen.group(tree.root())?;
    Ok(Drawing { width: tidy(width * scale), height: tidy(height * scale), shapes: pen.shapes })
}

struct Pen<'r> {
    scale: f32,
    view: Rect,
    shapes: Vec<Shape>,
    points: usize,
    refused: &'r mut BTreeSet<Feature>,
}

impl Pen<'_> {
    fn group(&mut self, group: &Group) -> Result<(), LogoFault> {
        if group.opacity().get() < 1.0 || group.blend_mode() != BlendMode::Normal {
            self.refused.insert(Feature::Transparency);
        }
        if !group.filters().is_empty() {
            self.refused.insert(Feature::Filter);
        }
        if group.mask().is_some() || group.clip_path().is_some_and(|clip| !self.cuts_nothing(group, clip)) {
            self.refused.insert(Feature::Clip);
        }
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group)?,
                Node::Path(path) => self.path(path)?,
                Node::Image(_) => _ = self.refused.insert(Feature::Image),
                Node::Text(_) => _ = self.refused.insert(Feature::Text),
            }
        }
        Ok(())
    }

    /// Drawing programs like to clip everything to the edge of the sheet, which changes nothing.
    fn cuts_nothing(&self, group: &Group, clip: &ClipPath) -> bool {
        const SLACK: f32 = 0.01;
        let [Node::Path(path)] = clip.root().children() else { return false };
        if clip.clip_path().is_some() || !is_upright(path.data()) {
            return false;
        }
        let whole = group.abs_transform().pre_concat(clip.transform()).pre_concat(path.abs_transform());
        if whole.has_skew() {
            return false;
        }
        let Some(left) = path.data().clone().transform(whole).map(|outline| outline.bounds()) else { return false };
        let drawn = group.abs_stroke_bounding_box();
        let slack = SLACK * self.view.width().max(self.view.height());
        left.left() <= drawn.left().max(self.view.left()) + slack
            && left.top() <= drawn.top().max(self.view.top()) + slack
            && left.right() >= drawn.right().min(self.view.right()) - slack
            && left.bottom() >= drawn.bottom().min(self.view.bottom()) - slack
    }

    fn path(&mut self, path: &Path) -> Result<(), LogoFault> {
        if !path.is_visible() {
            return Ok(());
        }
        match path.paint_order() {
            PaintOrder::FillAndStroke => {
                self.fill(path)?;
                self.stroke(path)
            }
            PaintOrder::StrokeAndFill => {
                self.stroke(path)?;
                self.fill(path)
            }
        }
    }

    fn fill(&mut self, path: &Path) -> Result<(), LogoFault> {
        let Some(fill) = path.fill() else { return Ok(()) };
        let Some(colour) = self.colour(fill.paint(), fill.opacity().get()) else { return Ok(()) };
        self.shape(path.data(), path.abs_transform(), fill.rule() == FillRule::EvenOdd, colour)
    }

    /// A line is a shape around it.
    fn stroke(&mut self, path: &Path) -> Result<(), LogoFault> {
        let Some(stroke) = path.stroke() else { return Ok(()) };
        let Some(colour) = self.colour(stroke.paint(), stroke.opacity().get()) else { return Ok(()) };
        let drawn = stroke.to_tiny_skia();
        let finer = PathScale::of(path.abs_transform(), self.scale);
        let dashed = drawn.dash.as_ref().map(|dash| path.data().dash(dash, finer.0));
        let outline = match &dashed {
            None => Some(path.data()),
            Some(dashed) => dashed.as_ref(),
        };
        let Some(around) = outline.and_then(|outline| outline.stroke(&drawn, finer.0)) else { return Ok(()) };
        self.shape(&around, path.abs_transform(), false, colour)
    }

    fn colour(&mut self, paint: &Paint, opacity: f32) -> Option<Rgb> {
        if opacity == 0.0 {
            return None;
        }
        if opacity < 1.0 {
            self.refused.insert(Feature::Transparency);
        }
        match paint {
            Paint::Color(colour) => Some(Rgb([colour.red, colour.green, colour.blue])),
            Paint::LinearGradient(_) | Paint::RadialGradient(_) => {
                self.refused.insert(Feature::Gradient);
                None
            }
            Paint::Pattern(_) => {
                self.refused.insert(Feature::Pattern);
                None
            }
        }
    }

    fn shape(&mut self, outline: &Outline, to: Transform, even_odd: bool, colour: Rgb) -> Result<(), LogoFault> {
        let to = to.post_scale(self.scale, self.scale);
        let Some(outline) = outline.clone().transform(to) else { return Ok(()) };
        let rings = rings(&outline);
        self.points += rings.iter().map(Vec::len).sum::<usize>();
        if self.points > POINTS {
            return Err(LogoFault::TooComplex);
        }
        if !rings.is_empty() {
            self.shapes.push(Shape { rings, even_odd, colour });
        }
        Ok(())
    }
}

/// By how much curves are drawn larger than they are described, which says how finely they must be followed.
struct PathScale(f32);

impl PathScale {
    fn of(to: Transform, scale: f32) -> Self {
        let (x, y) = to.get_scale();
        Self((x.max(y) * scale).clamp(0.01, 100.0))
    }
}

/// Outlines as rings of points and handles.
fn rings(outline: &Outline) -> Vec<Vec<(f32, f32, bool)>> {
    let mut rings: Vec<Vec<(f32, f32, bool)>> = Vec::new();
    let mut last = Point::zero();
    for segment in outline.segments() {
        if let PathSegment::MoveTo(_) = segment {
            rings.push(Vec::new());
        }
        let Some(ring) = rings.last_mut() else { continue };
        let mut add = |point: Point, handle: bool| ring.push((tidy(point.x), tidy(point.y), handle));
        match segment {
            PathSegment::MoveTo(to) | PathSegment::LineTo(to) => {
                add(to, false);
                last = to;
            }
            PathSegment::QuadTo(over, to) => {
                // The cubic curve that is the same.
                let between = |end: Point| {
                    Point::from_xy(end.x + (over.x - end.x) * 2.0 / 3.0, end.y + (over.y - end.y) * 2.0 / 3.0)
                };
                add(between(last), true);
                add(between(to), true);
                add(to, false);
                last = to;
            }
            PathSegment::CubicTo(one, two, to) => {
                add(one, true);
                add(two, true);
                add(to, false);
                last = to;
            }
            PathSegment::Close => last = ring.first().map_or(last, |(x, y, _)| Point::from_xy(*x, *y)),
        }
    }
    rings.retain(|ring| ring.len() > 1);
    rings
}

/// Whether an outline is a rectangle with upright sides.
fn is_upright(outline: &Outline) -> bool {
    let mut corners: Vec<Point> = Vec::new();
    for segment in outline.segments() {
        match segment {
            PathSegment::MoveTo(point) | PathSegment::LineTo(point) => corners.push(point),
            PathSegment::Close => {}
            PathSegment::QuadTo(..) | PathSegment::CubicTo(..) => return false,
        }
    }
    if corners.len() == 5 && corners.first() == corners.last() {
        corners.pop();
    }
    let bounds = outline.bounds();
    corners.len() == 4
        && corners.iter().all(|corner| {
            let (x, y) = (corner.x, corner.y);
            (x == bounds.left() || x == bounds.right()) && (y == bounds.top() || y == bounds.bottom())
        })
}

/// A hundredth of a unit is finer than a printer's dot.
fn tidy(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}
