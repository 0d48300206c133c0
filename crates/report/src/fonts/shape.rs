use readiness_assessment::Language;

use super::coverage::{SUBSTITUTE, glyph};
use super::face::Face;

/// A glyph in its place. All measures are thousandths of an em.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glyph {
    /// The glyph's number in the whole face.
    pub(crate) id: u16,
    /// Where the text it stands for begins and ends, in bytes.
    pub(crate) from: usize,
    /// See `from`.
    pub(crate) to: usize,
    /// How far to move it from the pen before drawing.
    pub(crate) shift: i32,
    /// How far the pen goes on.
    pub(crate) advance: i32,
}

/// Chooses the glyphs of a prepared text without line ends.
///
/// Quotes and the ellipsis are a full em wide in this face, as Chinese wants them. Between Latin letters they take their
/// proportional forms; a Chinese text may hold both. Straight quotes in English are drawn as curly ones and still copy
/// out as they were written.
pub(crate) fn shape(face: &Face, language: Language, text: &str) -> Vec<Glyph> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(letters.len());
    let mut skip = false;
    for (index, (from, letter)) in letters.iter().copied().enumerate() {
        if std::mem::take(&mut skip) {
            continue;
        }
        let before = index.checked_sub(1).map(|before| letters[before].1);
        if is_dash(&letters, index)
            && let Some(id) = face.glyph('\u{2e3a}')
        {
            glyphs.push(two_em_dash(face, id, from));
            skip = true;
            continue;
        }
        let drawn = if language == Language::English { curly(before, letter) } else { letter };
        let id = glyph(face, drawn).or_else(|| face.glyph(SUBSTITUTE)).unwrap_or(0);
        let mut placed = Glyph { id, from, to: from + letter.len_utf8(), shift: 0, advance: face.advance(id) };
        let latin = is_latin(drawn);
        let alone = latin || matches!(drawn, '…' | '•');
        if alone && !(language == Language::Chinese && stands_in_chinese(&letters, index)) {
            narrow(face, drawn, &mut placed);
            if let Some(last) = glyphs.last_mut()
                && latin
                && before.is_some_and(is_latin)
            {
                last.advance += face.kerning(last.id, placed.id);
            }
        }
        glyphs.push(placed);
    }
    glyphs
}

/// Two dashes in a row.
fn is_dash(letters: &[(usize, char)], index: usize) -> bool {
    letters[index].1 == '—' && letters.get(index + 1).is_some_and(|(_, next)| *next == '—')
}

/// Whether a mark has a Chinese letter beside it, past other marks of the same kind.
fn stands_in_chinese(letters: &[(usize, char)], index: usize) -> bool {
    let plain = |(_, letter): &&(usize, char)| !"‘’“”…—·•".contains(*letter);
    let before = letters[..index].iter().rev().find(plain);
    let after = letters[index + 1..].iter().find(plain);
    before.is_some_and(|(_, letter)| is_wide(*letter)) || after.is_some_and(|(_, letter)| is_wide(*letter))
}

/// The quote that a typesetter would use.
fn curly(before: Option<char>, letter: char) -> char {
    let opens = before.is_none_or(|before| before.is_whitespace() || "([“‘–—/".contains(before));
    match letter {
        '"' if opens => '“',
        '"' => '”',
        '\'' if opens => '‘',
        '\'' => '’',
        other => other,
    }
}

/// The Chinese dash is one stroke two ems long.
fn two_em_dash(face: &Face, id: u16, from: usize) -> Glyph {
    let advance = 2000;
    Glyph { id, from, to: from + 2 * '—'.len_utf8(), shift: (advance - face.advance(id)) / 2, advance }
}

fn narrow(face: &Face, character: char, glyph: &mut Glyph) {
    match character {
        '‘' | '’' | '“' | '”' | '…' => {
            if let Some(id) = face.proportional(glyph.id) {
                glyph.id = id;
                glyph.advance = face.advance(id);
            }
        }
        '·' | '•' => {
            if let Some((shift, advance)) = face.tight(glyph.id) {
                glyph.shift = shift;
                glyph.advance += advance;
            }
        }
        _ => {}
    }
}

/// Letters and marks that are set solid in Chinese.
fn is_wide(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

fn is_latin(character: char) -> bool {
    character < '\u{250}' || matches!(character, '‘' | '’' | '“' | '”' | '–')
}
