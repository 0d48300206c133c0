use std::sync::OnceLock;

use ttf_parser::cmap::{Format, Subtable};
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable, SingleAdjustment};
use ttf_parser::gsub::{SingleSubstitution, SubstitutionSubtable};
use ttf_parser::opentype_layout::{LayoutTable, LookupSubtable};
use ttf_parser::{FaceParsingError, GlyphId, Tag};

static REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/NotoSansHK-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../../../assets/fonts/NotoSansHK-Bold.ttf");

/// Which of the two faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Weight {
    /// For reading.
    Regular,
    /// For headings and what must be seen first.
    Bold,
}

impl Weight {
    /// Both faces.
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The face's PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSansHK-Regular",
            Self::Bold => "NotoSansHK-Bold",
        }
    }

    /// The whole font file.
    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Bold => BOLD,
        }
    }

    /// The parsed face; parsed once per process.
    pub(crate) fn face(self) -> Result<&'static Face, FaceParsingError> {
        static FACES: [OnceLock<Result<Face, FaceParsingError>>; 2] = [OnceLock::new(), OnceLock::new()];
        let cell = match self {
            Self::Regular => &FACES[0],
            Self::Bold => &FACES[1],
        };
        cell.get_or_init(|| Face::parse(self)).as_ref().map_err(|error| *error)
    }
}

/// A parsed face with the typographic tables the report uses.
pub(crate) struct Face {
    ttf: ttf_parser::Face<'static>,
    /// From characters to glyphs, the most complete table first: it is the only one that is asked for most characters.
    characters: Vec<Subtable<'static>>,
    /// `pwid`: the Latin forms of quotes and the ellipsis, which are a full em wide by default.
    proportional: Vec<SingleSubstitution<'static>>,
    /// `palt`: the tight metrics of other full-width marks.
    tight: Vec<SingleAdjustment<'static>>,
    /// `kern`: pairs such as AV.
    pairs: Vec<PairAdjustment<'static>>,
    /// What `pairs` says of the first glyphs, a row for each left one; looking it up there takes a thousand steps.
    kerned: [OnceLock<[i16; LATIN]>; LATIN],
}

/// The face's first glyphs: those of ASCII, and a few more.
const LATIN: usize = 128;

impl Face {
    fn parse(weight: Weight) -> Result<Self, FaceParsingError> {
        let ttf = ttf_parser::Face::parse(weight.bytes(), 0)?;
        let proportional = substitutions(&ttf, b"pwid");
        let tight = positions(&ttf, b"palt", |subtable| match subtable {
            PositioningSubtable::Single(single) => Some(single),
            _ => None,
        });
        let pairs = positions(&ttf, b"kern", |subtable| match subtable {
            PositioningSubtable::Pair(pair) => Some(pair),
            _ => None,
        });
        let characters = characters(&ttf);
        Ok(Self { ttf, characters, proportional, tight, pairs, kerned: [const { OnceLock::new() }; LATIN] })
    }

    /// The glyph of a character.
    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        let code = u32::from(character);
        self.characters.iter().find_map(|table| table.glyph_index(code)).map(|glyph| glyph.0)
    }

    /// The advance in thousandths of an em, as it is written into the PDF.
    pub(crate) fn advance(&self, glyph: u16) -> i32 {
        self.ttf.glyph_hor_advance(GlyphId(glyph)).map_or(0, i32::from)
    }

    /// The proportional form of a glyph that is full-width by default.
    pub(super) fn proportional(&self, glyph: u16) -> Option<u16> {
        let glyph = GlyphId(glyph);
        self.proportional.iter().find_map(|substitution| match substitution {
            SingleSubstitution::Format1 { coverage, delta } => {
                coverage.get(glyph).map(|_| glyph.0.wrapping_add_signed(*delta))
            }
            SingleSubstitution::Format2 { coverage, substitutes } => {
                coverage.get(glyph).and_then(|index| substitutes.get(index)).map(|found| found.0)
            }
        })
    }

    /// The tight placement of a full-width mark: how far to move it, and the change of its advance.
    pub(super) fn tight(&self, glyph: u16) -> Option<(i32, i32)> {
        let glyph = GlyphId(glyph);
        self.tight.iter().find_map(|single| {
            let index = single.coverage().get(glyph)?;
            let value = match single {
                SingleAdjustment::Format1 { value, .. } => *value,
                SingleAdjustment::Format2 { values, .. } => values.get(index)?,
            };
            Some((i32::from(value.x_placement), i32::from(value.x_advance)))
        })
    }

    /// The kerning between two glyphs, in thousandths of an em.
    pub(super) fn kerning(&self, left: u16, right: u16) -> i32 {
        let row = self.kerned.get(usize::from(left)).filter(|_| usize::from(right) < LATIN);
        let known = row.map(|row| row.get_or_init(|| self.row(left))[usize::from(right)]);
        i32::from(known.unwrap_or_else(|| self.pair(left, right)))
    }

    /// The kerning between a glyph and each of the face's first ones.
    fn row(&self, left: u16) -> [i16; LATIN] {
        let mut row = [0; LATIN];
        for (right, kerning) in (0..).zip(&mut row) {
            *kerning = self.pair(left, right);
        }
        row
    }

    fn pair(&self, left: u16, right: u16) -> i16 {
        let (left, right) = (GlyphId(left), GlyphId(right));
        let found = self.pairs.iter().find_map(|pair| {
            let index = pair.coverage().get(left)?;
            match pair {
                PairAdjustment::Format1 { sets, .. } => sets.get(index)?.get(right).map(|values| values.0),
                PairAdjustment::Format2 { classes, matrix, .. } => {
                    matrix.get((classes.0.get(left), classes.1.get(right))).map(|values| values.0)
                }
            }
        });
        found.map_or(0, |value| value.x_advance)
    }

    /// The box that every glyph fits into, in thousandths of an em: left, bottom, right, top.
    pub(crate) fn bounds(&self) -> [i16; 4] {
        let bounds = self.ttf.global_bounding_box();
        [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
    }
}

fn characters(ttf: &ttf_parser::Face<'static>) -> Vec<Subtable<'static>> {
    let all = ttf.tables().cmap.into_iter().flat_map(|table| table.subtables);
    let mut unicode: Vec<_> = all.filter(Subtable::is_unicode).collect();
    unicode.sort_by_key(|table| !matches!(table.format, Format::SegmentedCoverage(_)));
    unicode
}

/// The lookups of one feature. The face is made for Hong Kong, so the default script's features are the right ones.
fn lookups<'f, T: LookupSubtable<'f>>(table: LayoutTable<'f>, feature: &[u8; 4]) -> Vec<T> {
    let Some(feature) = table.features.find(Tag::from_bytes(feature)) else { return Vec::new() };
    let lookups = feature.lookup_indices.into_iter().filter_map(|index| table.lookups.get(index));
    lookups.flat_map(|lookup| lookup.subtables.into_iter::<T>()).collect()
}

fn substitutions(ttf: &ttf_parser::Face<'static>, feature: &[u8; 4]) -> Vec<SingleSubstitution<'static>> {
    let all = ttf.tables().gsub.map(|table| lookups::<SubstitutionSubtable<'static>>(table, feature));
    let single = all.unwrap_or_default().into_iter().filter_map(|subtable| match subtable {
        SubstitutionSubtable::Single(single) => Some(single),
        _ => None,
    });
    single.collect()
}

fn positions<T>(
    ttf: &ttf_parser::Face<'static>,
    feature: &[u8; 4],
    wanted: impl Fn(PositioningSubtable<'static>) -> Option<T>,
) -> Vec<T> {
    let all = ttf.tables().gpos.map(|table| lookups::<PositioningSubtable<'static>>(table, feature));
    all.unwrap_or_default().into_iter().filter_map(wanted).collect()
}

#[cfg(test)]
mod tests {
    use super::Weight;

    #[test]
    fn short_cuts_say_what_the_font_says() {
        for weight in Weight::ALL {
            let face = weight.face().unwrap();
            for character in '\0'..='\u{2ffff}' {
                assert_eq!(
                    face.glyph(character),
                    face.ttf.glyph_index(character).map(|glyph| glyph.0),
                    "{character:?}"
                );
            }
            let glyph = |character| face.glyph(character).unwrap();
            let (left, right) = (glyph('A'), glyph('V'));
            assert!(face.kerning(left, right) < 0);
            assert_eq!(face.kerning(left, right), i32::from(face.pair(left, right)));
            assert_eq!(face.kerning(right, left), i32::from(face.pair(right, left)));
        }
    }
}
