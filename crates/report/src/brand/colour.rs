//! Colours: how well they can be told from their ground (WCAG 2.2), and the nearest one that can.

use std::fmt::{self, Display, Formatter};

/// A colour of the screen: red, green and blue of sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

impl Rgb {
    /// White.
    pub const PAPER: Self = Self([0xff; 3]);

    /// Reads `#00563c`, in either case.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |from: usize| {
            let pair = digits.get(from..from + 2)?;
            pair.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u8::from_str_radix(pair, 16).ok())?
        };
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// Red, green and blue, 0 to 1.
    pub(crate) fn parts(self) -> [f32; 3] {
        self.0.map(|part| f32::from(part) / 255.0)
    }

    /// Linear light, 0 to 1.
    fn linear(self) -> [f64; 3] {
        self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// Relative luminance as WCAG 2.2 defines it, 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast of two colours as WCAG 2.2 defines it, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// The colour of the same hue closest to this one whose contrast with `ground` is at least `least`; itself when that
    /// is so already. Where no step of the hue is enough it is black or white, whichever is further from the ground.
    pub fn told_from(self, ground: Self, least: f64) -> Self {
        if self.contrast(ground) >= least {
            return self;
        }
        let own = Oklch::of(self);
        let darker = ground.luminance() > 0.18;
        let steps = (1..=1000_u32).map(|step| f64::from(step) / 1000.0);
        let found = steps
            .map(|step| {
                let lightness =
                    if darker { own.lightness * (1.0 - step) } else { own.lightness + (1.0 - own.lightness) * step };
                Oklch { lightness, ..own }.rgb()
            })
            .find(|colour| colour.contrast(ground) >= least);
        found.unwrap_or(if darker { Self([0; 3]) } else { Self::PAPER })
    }
}

impl Display for Rgb {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A colour by lightness, strength and hue as the eye judges them (Oklab, Björn Ottosson, 2020).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Oklch {
    /// 0 (black) to 1 (white).
    pub(crate) lightness: f64,
    /// 0 (grey) to about 0.37.
    pub(crate) chroma: f64,
    /// In radians.
    pub(crate) hue: f64,
}

impl Oklch {
    pub(crate) fn of(colour: Rgb) -> Self {
        let [r, g, b] = colour.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let lightness = 0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s;
        let green_red = 1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s;
        let blue_yellow = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s;
        Self { lightness, chroma: green_red.hypot(blue_yellow), hue: blue_yellow.atan2(green_red) }
    }

    /// The colour on the screen, as strong as the screen can show it at this lightness.
    pub(crate) fn rgb(self) -> Rgb {
        if let Some(colour) = self.shown() {
            return colour;
        }
        let (mut low, mut high) = (0.0, self.chroma);
        for _ in 0..20 {
            let chroma = f64::midpoint(low, high);
            if (Self { chroma, ..self }).shown().is_some() { low = chroma } else { high = chroma }
        }
        let white = if self.lightness > 0.5 { Rgb::PAPER } else { Rgb([0; 3]) };
        Self { chroma: low, ..self }.shown().unwrap_or(white)
    }

    /// None when no screen of sRGB can show it.
    fn shown(self) -> Option<Rgb> {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let l = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
        let linear = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
        ];
        // Rounding may lead a hair beyond what a byte holds.
        linear.iter().all(|part| (-0.000_1..=1.000_1).contains(part)).then(|| Rgb(linear.map(byte)))
    }
}

/// Linear light as a byte.
fn byte(linear: f64) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let part = if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
    let byte = (part * 255.0).round() as u8;
    byte
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Rgb {
        Rgb::from_hex(text).unwrap()
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let known = [
            ("#000000", "#ffffff", 21.0),
            ("#ffffff", "#ffffff", 1.0),
            ("#767676", "#ffffff", 4.54),
            ("#777777", "#ffffff", 4.48),
            ("#ff0000", "#ffffff", 4.0),
            ("#0000ff", "#ffffff", 8.59),
            ("#00ff00", "#ffffff", 1.37),
            ("#ffff00", "#ffffff", 1.07),
            ("#0000ff", "#000000", 2.44),
            ("#00563c", "#ffffff", 8.76),
        ];
        for (one, two, ratio) in known {
            assert!((hex(one).contrast(hex(two)) - ratio).abs() < 0.006, "{one} {two} {}", hex(one).contrast(hex(two)));
            assert!((hex(one).contrast(hex(two)) - hex(two).contrast(hex(one))).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn hex_is_read_and_written_and_nothing_else() {
        assert_eq!(hex("#00563C").to_string(), "#00563c");
        for wrong in
            ["", "#", "00563c", "#00563", "#00563c0", "#00 63c", "#+0563c", "#g0563c", "#００５６３c", "#é563c", "red"]
        {
            assert_eq!(Rgb::from_hex(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn oklch_leads_back_to_every_colour() {
        for part in 0..=255_u8 {
            for colour in [Rgb([part, 0, 255 - part]), Rgb([part; 3]), Rgb([255, part, 0]), Rgb([0, part, part / 2])] {
                assert_eq!(Oklch::of(colour).rgb(), colour);
            }
        }
    }

    #[test]
    fn what_is_offered_passes_and_keeps_the_hue() {
        for colour in ["#ffcc00", "#ff0000", "#00ff00", "#00bfff", "#ff00ff", "#ffffff", "#999999", "#fedcba"].map(hex)
        {
            let offered = colour.told_from(Rgb::PAPER, 4.5);
            let ratio = offered.contrast(Rgb::PAPER);
            assert!((4.5..4.62).contains(&ratio), "{colour} {offered} {ratio}");
            let (was, is) = (Oklch::of(colour), Oklch::of(offered));
            let turned = (was.hue - is.hue).abs().min(std::f64::consts::TAU - (was.hue - is.hue).abs());
            assert!(is.chroma < 0.02 || turned < 0.05, "{colour} {offered} {turned}");
        }
        let dark = hex("#123456").told_from(hex("#101916"), 4.5);
        assert!(dark.contrast(hex("#101916")) >= 4.5);
        assert_eq!(hex("#123456").told_from(Rgb::PAPER, 4.5), hex("#123456"));
        assert_eq!(hex("#808080").told_from(hex("#808080"), 21.0), Rgb([0; 3]));
    }
}
