use std::collections::BTreeSet;

use super::{Face, Glyph, Weight};

/// Drawn for a character that the faces lack: 〓, the printer's mark for a missing sort.
pub(super) const SUBSTITUTE: char = '\u{3013}';

/// The text as it will be set: one kind of line end, spaces for tabs, and none of the characters that have no width and
/// no shape (zero-width marks, direction controls, variation selectors). Nothing that can be seen is taken away.
pub(crate) fn prepared(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            // A control character in a note is a fault somewhere; it is shown, not hidden.
            control if control.is_control() => out.push(SUBSTITUTE),
            invisible if has_no_shape(invisible) => {}
            visible => out.push(visible),
        }
    }
    out
}

/// The text as it is drawn: with the substitute for every glyph that the face lacks. `None` when it lacks none.
pub(crate) fn drawn<'t>(face: &Face, text: &'t str, glyphs: &[Glyph]) -> Option<Vec<&'t str>> {
    let substitute = face.glyph(SUBSTITUTE)?;
    let is_missing = |glyph: &Glyph| glyph.id == substitute;
    let seen = |glyph: &Glyph| if is_missing(glyph) { "\u{3013}" } else { &text[glyph.from..glyph.to] };
    glyphs.iter().any(is_missing).then(|| glyphs.iter().map(seen).collect())
}

/// The characters of these texts that the faces lack, in code point order. Both faces cover the same characters.
pub(crate) fn missing<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<char> {
    // A damaged font is reported when the pages are made.
    let Ok(face) = Weight::Regular.face() else { return BTreeSet::new() };
    let characters: BTreeSet<char> = texts.flat_map(|text| prepared(text).chars().collect::<Vec<_>>()).collect();
    characters.into_iter().filter(|character| *character != '\n' && glyph(face, *character).is_none()).collect()
}

/// The face's glyph, or that of a character which looks the same.
pub(super) fn glyph(face: &Face, character: char) -> Option<u16> {
    face.glyph(character).or_else(|| face.glyph(look_alike(character)?))
}

/// Spaces of other widths are set as a space.
fn look_alike(character: char) -> Option<char> {
    match character {
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => Some(' '),
        '\u{2010}' => Some('-'),
        _ => None,
    }
}

/// Characters that Unicode says to ignore when they cannot be shown.
fn has_no_shape(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}')
}
