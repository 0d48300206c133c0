use std::fmt::Write;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::logo::{Drawing, Picture};
use super::png;

impl Picture {
    /// A file with this picture and nothing else in it, which [`Picture::read`] reads as the same picture.
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Pixels(pixels) => png::write(pixels),
            Self::Drawing(drawing) => drawing.svg().into_bytes(),
        }
    }

    /// The picture as an address that holds all of it, for an `img`.
    pub fn address(&self) -> String {
        let kind = match self {
            Self::Pixels(_) => "png",
            Self::Drawing(_) => "svg+xml",
        };
        format!("data:image/{kind};base64,{}", BASE64_STANDARD.encode(self.bytes()))
    }
}

impl Drawing {
    fn svg(&self) -> String {
        let mut out = String::new();
        let (width, height) = (self.width, self.height);
        // Writing into a string does not fail.
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">"
        );
        for shape in &self.shapes {
            let rule = if shape.even_odd { " fill-rule=\"evenodd\"" } else { "" };
            let _ = write!(out, "<path fill=\"{}\"{rule} d=\"", shape.colour);
            for ring in &shape.rings {
                outline(&mut out, ring);
            }
            out.push_str("\"/>");
        }
        out + "</svg>"
    }
}

fn outline(out: &mut String, ring: &[(f32, f32, bool)]) {
    let mut rest = ring.iter();
    let Some((x, y, _)) = rest.next() else { return };
    let _ = write!(out, "M{x} {y}");
    while let Some((x, y, handle)) = rest.next() {
        let _ = write!(out, "{}{x} {y}", if *handle { 'C' } else { 'L' });
        if *handle {
            for (x, y, _) in rest.by_ref().take(2) {
                let _ = write!(out, " {x} {y}");
            }
        }
    }
    out.push('Z');
}
