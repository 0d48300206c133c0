use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{Face, Weight};

/// Gives every pair of glyph and text a code of its own.
///
/// The face draws several characters with one glyph (the space and the no-break space, • and ·, many radicals). A code
/// per glyph would make them copy out as whichever came last; a code per pair keeps each character.
#[derive(Debug, Default)]
pub(crate) struct Codes {
    /// The codes of each glyph; hardly any has more than one.
    known: BTreeMap<u16, Vec<u16>>,
    listed: Vec<(u16, String)>,
}

impl Codes {
    /// The code for `glyph` standing for `text`; the same pair always has the same code. Codes begin at 1.
    pub(crate) fn code(&mut self, glyph: u16, text: &str) -> u16 {
        let codes = self.known.entry(glyph).or_default();
        let stands_for = |code: &&u16| self.listed.get(usize::from(**code) - 1).is_some_and(|(_, known)| known == text);
        if let Some(code) = codes.iter().find(stands_for) {
            return *code;
        }
        self.listed.push((glyph, text.to_owned()));
        // Code 0 stays .notdef. The face has 20,804 glyphs and about 21,300 characters: far from the limit.
        let code = u16::try_from(self.listed.len()).unwrap_or(u16::MAX);
        codes.push(code);
        code
    }

    /// Whether nothing was drawn.
    pub(crate) fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    /// The face reduced to the glyphs that were drawn.
    pub(crate) fn subset(&self, weight: Weight, face: &Face) -> Result<Subset, subsetter::Error> {
        let mut remapper = GlyphRemapper::new();
        let mut widths = BTreeMap::new();
        // Two bytes per code, code 0 first.
        let mut glyph_of_code = vec![0, 0];
        for (index, (glyph, _)) in self.listed.iter().enumerate() {
            glyph_of_code.extend_from_slice(&remapper.remap(*glyph).to_be_bytes());
            let code = u16::try_from(index + 1).unwrap_or(0);
            widths.insert(code, u16::try_from(face.advance(*glyph)).unwrap_or(0));
        }
        let bytes = subsetter::subset(weight.bytes(), 0, &remapper)?;
        let name = format!("{}+{}", self.prefix(), weight.name());
        Ok(Subset { name, bytes, widths, glyph_of_code })
    }

    /// The six letters that mark a subset, from what is in it: the same document has the same letters.
    fn prefix(&self) -> String {
        let mut hash = Sha256::new();
        for (glyph, text) in &self.listed {
            hash.update(glyph.to_be_bytes());
            hash.update(text.as_bytes());
        }
        hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
    }
}

/// A face reduced to what one document draws.
pub(crate) struct Subset {
    /// `ABCDEF+NotoSansHK-Regular`.
    pub(crate) name: String,
    /// The font program.
    pub(crate) bytes: Vec<u8>,
    /// The advance of each code, in thousandths of an em.
    pub(crate) widths: BTreeMap<u16, u16>,
    /// The glyph of each code in the reduced font, two bytes each, for `CIDToGIDMap`.
    pub(crate) glyph_of_code: Vec<u8>,
}
