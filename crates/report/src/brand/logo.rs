use std::collections::BTreeSet;
use std::sync::Arc;

use readiness_assessment::Text;

use super::colour::Rgb;
use super::{png, svg};

/// The largest logo that is read, in bytes.
const LARGEST: usize = 1024 * 1024;
/// How many times longer than high a logo may be, or higher than long.
const LONGEST: f64 = 40.0;
/// What is paler than this in every part is as good as white.
const PALE: u8 = 0xf0;

/// A logo that was read and found to be harmless.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// What it shows, for those who do not see it; at least one language says something.
    pub alt: Text,
    /// The picture.
    pub picture: Picture,
}

/// A picture reduced to what is drawn: nothing else of the file is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// From a PNG file.
    Pixels(Arc<Pixels>),
    /// From an SVG file.
    Drawing(Arc<Drawing>),
}

/// A picture of pixels.
#[derive(Debug, PartialEq, Eq)]
pub struct Pixels {
    /// How many in a row.
    pub(crate) width: u32,
    /// How many rows.
    pub(crate) height: u32,
    /// Red, green, blue and opacity of each.
    pub(crate) rgba: Vec<u8>,
}

/// A picture of shapes; its longer side measures 1,000.
#[derive(Debug, PartialEq)]
pub struct Drawing {
    /// How wide it is.
    pub(crate) width: f32,
    /// How high it is.
    pub(crate) height: f32,
    /// The shapes, the lowest first.
    pub(crate) shapes: Vec<Shape>,
}

/// A filled shape.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shape {
    /// Its closed outlines: points in order, each with whether it is a handle of a cubic curve, of which there are always
    /// two before a point.
    pub(crate) rings: Vec<Vec<(f32, f32, bool)>>,
    /// Whether a place within two outlines is outside.
    pub(crate) even_odd: bool,
    /// What it is filled with.
    pub(crate) colour: Rgb,
}

/// Why a file cannot be a logo.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogoFault {
    /// More bytes than are read.
    #[error("{found} bytes, at most {limit}")]
    TooLarge {
        /// How many there are.
        found: usize,
        /// How many may be.
        limit: usize,
    },
    /// Neither PNG nor SVG.
    #[error("neither PNG nor SVG")]
    Unknown,
    /// More pixels than are read.
    #[error("{width} × {height} pixels, at most {limit} in all")]
    TooManyPixels {
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
        /// How many there may be in all.
        limit: u32,
    },
    /// The file breaks off or breaks the rules of its format; what the reader found, in English.
    #[error("damaged: {0}")]
    Damaged(String),
    /// It uses what is not drawn here.
    #[error("unsupported: {0:?}")]
    Unsupported(BTreeSet<Feature>),
    /// It is nested too deeply, or has too many parts.
    #[error("too complex")]
    TooComplex,
    /// It is a mere line.
    #[error("far longer than high, or higher than long")]
    TooLong,
    /// Nothing of it can be seen on white paper.
    #[error("nothing can be seen on white")]
    Invisible,
}

/// What an SVG file may hold and a logo may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feature {
    /// Letters that are not outlines.
    Text,
    /// Colours that run into each other.
    Gradient,
    /// Areas filled with a repeated drawing.
    Pattern,
    /// Something seen through something else.
    Transparency,
    /// Blur, shadow and the like.
    Filter,
    /// Areas cut off by a shape or a mask.
    Clip,
    /// Arrowheads and the like, repeated along a line.
    Marker,
    /// Photographs and other files.
    Image,
    /// Movement.
    Animation,
    /// A program, or a page of another kind.
    Script,
    /// Something that lies elsewhere.
    Elsewhere,
    /// Abbreviations of its own in XML.
    Entity,
}

impl Picture {
    /// Reads a PNG or SVG file that may come from anywhere.
    ///
    /// # Errors
    /// Whatever makes it unfit.
    pub fn read(bytes: &[u8]) -> Result<Self, LogoFault> {
        if bytes.len() > LARGEST {
            return Err(LogoFault::TooLarge { found: bytes.len(), limit: LARGEST });
        }
        let picture = if png::is_png(bytes) {
            Self::Pixels(Arc::new(png::read(bytes)?))
        } else if svg::is_markup(bytes) {
            Self::Drawing(Arc::new(svg::read(bytes)?))
        } else {
            return Err(LogoFault::Unknown);
        };
        let (width, height) = picture.size();
        if width > height * LONGEST || height > width * LONGEST {
            return Err(LogoFault::TooLong);
        }
        if picture.is_visible() { Ok(picture) } else { Err(LogoFault::Invisible) }
    }

    /// Width and height: pixels of a PNG, up to 1,000 of an SVG.
    pub fn size(&self) -> (f64, f64) {
        match self {
            Self::Pixels(pixels) => (f64::from(pixels.width), f64::from(pixels.height)),
            Self::Drawing(drawing) => (f64::from(drawing.width), f64::from(drawing.height)),
        }
    }

    pub(crate) fn is_pixels(&self) -> bool {
        matches!(self, Self::Pixels(_))
    }

    fn is_visible(&self) -> bool {
        let dark = |parts: &[u8]| parts.iter().any(|part| *part < PALE);
        match self {
            Self::Pixels(pixels) => pixels.rgba.as_chunks().0.iter().any(|pixel: &[u8; 4]| dark(&on_white(*pixel))),
            Self::Drawing(drawing) => drawing.shapes.iter().any(|shape| dark(&shape.colour.0)),
        }
    }
}

/// How a pixel looks on white paper.
fn on_white([red, green, blue, opacity]: [u8; 4]) -> [u8; 3] {
    let opacity = u32::from(opacity);
    [red, green, blue].map(|part| {
        let mixed = (u32::from(part) * opacity + 255 * (255 - opacity)) / 255;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    })
}
