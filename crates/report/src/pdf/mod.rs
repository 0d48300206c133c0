//! From pages to a file: printpdf writes the operations and fonts, lopdf finishes what printpdf cannot say.
//!
//! The only place where y grows upwards.

mod attachment;
pub(crate) use attachment::NAME as ATTACHED;

mod draw;

mod image;

mod finish;

mod marks;
use marks::Marks;

mod metadata;

mod outline;

mod structure;

use std::collections::BTreeMap;

use jiff::civil::Date;
use printpdf::{FontId, FontMetrics, Mm, ParsedFont, PdfDocument, PdfFont, PdfPage, PdfSaveOptions, Pt};

use crate::brand::Palette;
use crate::content::Document;
use crate::fonts::{Codes, Subset, Weight};
use crate::layout::style::PAGE;
use crate::layout::{Page, Tree};
use crate::{Pdf, ReportError};

/// Writes the file. The same pages give the same bytes.
pub(crate) fn write(
    document: &Document,
    (pages, tree): (&[Page], &Tree),
    properties: &Properties<'_>,
) -> Result<Pdf, ReportError> {
    let (mut fonts, mut marks) = (Fonts::default(), Marks::default());
    let mut file = PdfDocument::new("");
    for page in pages {
        let operations = draw::operations(page, properties.palette, &mut fonts, &mut marks)?;
        file.pages.push(PdfPage::new(Mm::from(Pt(PAGE.0)), Mm::from(Pt(PAGE.1)), operations));
    }
    image::embed(&mut file, pages);
    let mut subsets = Vec::new();
    for weight in Weight::ALL {
        let codes = fonts.codes(weight);
        if !codes.is_empty() {
            let subset = codes.subset(weight, weight.face()?)?;
            file.resources.fonts.map.insert(font_id(weight), PdfFont::new(embeddable(weight, &subset)?));
            subsets.push(subset);
        }
    }
    let mut warnings = Vec::new();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let unfinished = file.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(ReportError::Unsound(format!("{warning:?}")));
    }
    let bytes = finish::finish(unfinished, document, &Parts { pages, tree, subsets }, marks, properties)?;
    Ok(Pdf { bytes, pages: pages.len() })
}

/// What the file says of itself beside title, owner and languages.
pub(crate) struct Properties<'p> {
    /// What it is about.
    pub(crate) subject: &'p str,
    /// Today.
    pub(crate) printed_on: Date,
    /// The program's version.
    pub(crate) program_version: &'p str,
    /// What tells it from other files made the same day.
    pub(crate) id: &'p str,
    /// Which colour each ink has.
    pub(crate) palette: Palette,
    /// The answers file to be attached.
    pub(crate) data: Option<&'p [u8]>,
}

/// What the file is finished from.
struct Parts<'p> {
    pages: &'p [Page],
    tree: &'p Tree,
    subsets: Vec<Subset>,
}

/// The codes handed out for each face.
#[derive(Debug, Default)]
struct Fonts {
    regular: Codes,
    bold: Codes,
}

impl Fonts {
    fn codes(&mut self, weight: Weight) -> &mut Codes {
        match weight {
            Weight::Regular => &mut self.regular,
            Weight::Bold => &mut self.bold,
        }
    }
}

/// A name of our own: printpdf would make one up anew each time.
fn font_id(weight: Weight) -> FontId {
    FontId(weight.name().to_owned())
}

/// What printpdf needs to know of a face that is subset already. It takes our codes for glyph numbers; `finish` adds the
/// map from one to the other.
fn embeddable(weight: Weight, subset: &Subset) -> Result<ParsedFont, ReportError> {
    let metrics = FontMetrics { ascent: 1160, descent: -288 };
    let widths = subset.widths.clone();
    let mut font = ParsedFont::with_glyph_data(
        subset.bytes.clone(),
        0,
        Some(subset.name.clone()),
        BTreeMap::new(),
        widths,
        1000,
        metrics,
    );
    let [x_min, y_min, x_max, y_max] = weight.face()?.bounds();
    let described = &mut font.pdf_font_metrics;
    (described.x_min, described.y_min, described.x_max, described.y_max) = (x_min, y_min, x_max, y_max);
    described.us_weight_class = match weight {
        Weight::Regular => 400,
        Weight::Bold => 700,
    };
    Ok(font)
}
