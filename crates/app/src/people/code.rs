use std::fmt::Write as _;

use qrcode::{EcLevel, QrCode};

use super::request::ask_short;
use crate::api::people::{RequestText, ScanCode, ShowRequest};
use crate::app::App;
use crate::error::Result;

/// More bytes than this make squares too small for a telephone in front of a screen.
const MOST: usize = 1_200;
/// Empty squares around a code, as its standard wants them.
const MARGIN: usize = 4;

/// What is asked of a colleague as text, and as a code to scan where the text is short enough.
///
/// # Errors
/// Every wrong part of what is asked, or no such assessment.
pub fn request_text(app: &App, show: ShowRequest) -> Result<RequestText> {
    let text = ask_short(app, &show.id, &show.ask)?;
    let code = scan_code(&text);
    Ok(RequestText { text, code })
}

/// The text as a code; none where it would be too fine to be read.
fn scan_code(text: &str) -> Option<ScanCode> {
    if text.len() > MOST {
        return None;
    }
    // A screen is neither torn nor dirty, so the lowest level of repair leaves the largest squares.
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    let side = u32::try_from(code.width() + 2 * MARGIN).ok()?;
    Some(ScanCode { side, path: path(&code) })
}

/// The dark squares as a path, a rectangle for each run in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run.first() == Some(&qrcode::Color::Dark) {
                let (left, top, length) = (x + MARGIN, y + MARGIN, run.len());
                // Writing into a string cannot fail.
                let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The squares that a path fills.
    fn filled(code: &ScanCode) -> Vec<(usize, usize)> {
        let runs = code.path.split('z').filter(|run| !run.is_empty());
        runs.flat_map(|run| {
            let (place, length) = run.trim_start_matches('M').split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = length.split_once('v').unwrap().0.parse().unwrap();
            (x..x + length).map(move |x| (x, y))
        })
        .collect()
    }

    /// Takes a picture of the code, eight points a square, and reads it.
    fn scanned(code: &ScanCode) -> String {
        let side = code.side as usize * 8;
        let dark: std::collections::BTreeSet<(usize, usize)> = filled(code).into_iter().collect();
        let grey = |x: usize, y: usize| if dark.contains(&(x / 8, y / 8)) { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_code_says_what_the_text_says_however_long() {
        for times in [1, 10, 30] {
            let text = "陳太 asks: {\"pillars\":[\"data\"]}".repeat(times);
            assert_eq!(scanned(&scan_code(&text).unwrap()), text);
        }
    }

    #[test]
    fn what_is_too_long_to_be_read_has_no_code() {
        assert!(scan_code(&"字".repeat(MOST / 3)).is_some());
        assert!(scan_code(&"字".repeat(MOST / 3 + 1)).is_none());
    }
}
