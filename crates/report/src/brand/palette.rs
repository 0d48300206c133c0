use super::Brand;
use super::colour::{Oklch, Rgb};
use crate::layout::style::Ink;

/// The least contrast of letters.
const TEXT: f64 = 4.5;
/// The ink of captions and labels, the palest that stands on a soft ground.
const QUIET: Rgb = Rgb([0x52, 0x60, 0x62]);
/// The ground of a web page in the dark.
const DARK_PAPER: Rgb = Rgb([0x10, 0x19, 0x16]);

/// Two colours that were found to be readable: one for headings, bars and rules, which are told from white paper, and a
/// soft one for grounds, from which text is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    main: Rgb,
    soft: Rgb,
}

/// How well a colour does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Check {
    /// The contrast measured, 1 to 21.
    pub ratio: f64,
    /// The contrast needed.
    pub needed: f64,
    /// The nearest colour of the same hue that does, where this one does not.
    pub offer: Option<Rgb>,
}

impl Check {
    fn of(colour: Rgb, against: Rgb, offer: impl FnOnce() -> Rgb) -> Self {
        let ratio = colour.contrast(against);
        Self { ratio, needed: TEXT, offer: (ratio < TEXT).then(offer) }
    }

    /// The contrast as it is told: `4.49:1`, never rounded up to what it does not reach.
    pub fn shown(&self) -> String {
        format!("{:.2}:1", (self.ratio * 100.0).floor() / 100.0)
    }
}

impl Colours {
    /// Measures a main colour against white paper.
    pub fn check_main(main: Rgb) -> Check {
        Check::of(main, Rgb::PAPER, || main.told_from(Rgb::PAPER, TEXT))
    }

    /// Measures a soft colour against the palest text that stands on it.
    pub fn check_soft(soft: Rgb) -> Check {
        Check::of(soft, QUIET, || soft.told_from(QUIET, TEXT))
    }

    /// A soft ground in the hue of the main colour.
    pub fn soft_of(main: Rgb) -> Rgb {
        let main = Oklch::of(main);
        Oklch { lightness: 0.93, chroma: (main.chroma * 0.4).min(0.035), ..main }.rgb()
    }

    /// The two, if both pass; the soft one follows from the main one when it is not given.
    pub fn new(main: Rgb, soft: Option<Rgb>) -> Option<Self> {
        let soft = soft.unwrap_or_else(|| Self::soft_of(main));
        let passes = Self::check_main(main).offer.is_none() && Self::check_soft(soft).offer.is_none();
        passes.then_some(Self { main, soft })
    }

    /// For headings, bars and rules.
    pub fn main(&self) -> Rgb {
        self.main
    }

    /// For grounds.
    pub fn soft(&self) -> Rgb {
        self.soft
    }

    /// A ground quieter than the soft one.
    pub fn surface(&self) -> Rgb {
        let soft = Oklch::of(self.soft);
        Oklch { lightness: f64::midpoint(soft.lightness, 1.0), chroma: soft.chroma * 0.5, ..soft }.rgb()
    }

    /// The grounds of the four bands, lowest first: steps of the main colour's hue, the last of which still lets lines in
    /// the main colour be seen.
    pub fn bands(&self) -> [Rgb; 4] {
        const LIGHTEST: f64 = 0.975;
        let main = Oklch::of(self.main);
        let last = (main.lightness + 0.18).max(0.575);
        [(0.0, 0.05), (0.12, 0.22), (0.43, 0.62), (1.0, 1.0)].map(|(step, strength)| {
            let lightness = LIGHTEST - (LIGHTEST - last) * step;
            Oklch { lightness, chroma: (main.chroma * 1.1).min(0.12) * strength, ..main }.rgb()
        })
    }

    /// What replaces the colours of a web page, for light and dark screens.
    pub(crate) fn css(&self) -> String {
        let main = Oklch::of(self.main);
        let dark_surface = Oklch { lightness: 0.25, chroma: main.chroma.min(0.02), ..main }.rgb();
        // Lightened well beyond the least, as the page's own green is.
        let dark = self.main.told_from(DARK_PAPER, 9.0);
        let band = self.bands()[3];
        let dark_band = band.told_from(DARK_PAPER, 6.0);
        let (main, surface) = (self.main, self.surface());
        format!(
            ":root{{--paper:light-dark(#ffffff,{DARK_PAPER});--surface:light-dark({surface},{dark_surface});\
             --accent:light-dark({main},{dark});--band:light-dark({band},{dark_band})}}"
        )
    }
}

/// Which colour each ink of the page has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Palette(Option<Colours>);

impl Palette {
    /// The program's own colours, or the adviser's in their place.
    pub(crate) fn of(brand: Option<&Brand>) -> Self {
        Self(brand.map(|brand| brand.colours))
    }

    /// Red, green and blue, 0 to 1.
    pub(crate) fn rgb(self, ink: Ink) -> [f32; 3] {
        let Some(colours) = self.0 else { return ink.rgb() };
        match ink {
            Ink::Accent => colours.main.parts(),
            Ink::AccentSoft => colours.soft.parts(),
            Ink::Surface => colours.surface().parts(),
            Ink::Band(step) => colours.bands()[usize::from(step.min(3))].parts(),
            Ink::Text | Ink::Soft | Ink::Line | Ink::Warn | Ink::Paper => ink.rgb(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Rgb {
        Rgb::from_hex(text).unwrap()
    }

    #[test]
    fn a_colour_that_cannot_be_read_is_refused_with_one_that_can() {
        let yellow = Colours::check_main(hex("#ffcc00"));
        assert_eq!((yellow.shown().as_str(), yellow.offer.is_some()), ("1.51:1", true));
        assert_eq!(Colours::new(hex("#ffcc00"), None), None);
        assert!(Colours::new(yellow.offer.unwrap(), None).is_some());
        // #777777 has 4.478, which must not be told as 4.48 or 4.5.
        assert_eq!(Colours::check_main(hex("#777777")).shown(), "4.47:1");
        assert_eq!(Colours::check_main(hex("#000000")).shown(), "21.00:1");

        let dark = Colours::check_soft(hex("#336699"));
        assert!(dark.offer.is_some());
        assert_eq!(Colours::new(hex("#003366"), Some(hex("#336699"))), None);
        assert!(Colours::new(hex("#003366"), dark.offer).is_some());
    }

    #[test]
    fn whatever_passes_can_be_seen_everywhere() {
        let mains = ["#000000", "#00563c", "#003f87", "#b00020", "#6a1b9a", "#767676", "#8a5800", "#c2185b", "#1a73e8"];
        for main in mains.map(hex) {
            let colours = Colours::new(main, None).unwrap();
            // The palest soft ground that is allowed, too.
            let palest = Colours { soft: hex("#808080").told_from(QUIET, TEXT), ..colours };
            for colours in [colours, palest] {
                assert!(main.contrast(colours.soft) >= 3.0, "{main} on {}", colours.soft);
                assert!(QUIET.contrast(colours.surface()) >= TEXT, "text on {}", colours.surface());
            }
            let bands = colours.bands();
            let steps: Vec<f64> = bands.iter().map(|band| band.contrast(Rgb::PAPER)).collect();
            assert!(steps.is_sorted() && steps[3] > steps[0] + 0.5, "{main} {steps:?}");
            assert!(main.contrast(bands[3]) >= 1.7, "{main} on {}", bands[3]);
        }
    }

    #[test]
    fn ours_are_about_what_the_rule_for_bands_makes_of_our_own_green() {
        let ours = Colours::new(hex("#00563c"), None).unwrap();
        for (band, shipped) in ours.bands().iter().zip(["#f4f7f5", "#dcebe3", "#a6ccb9", "#3d8b6c"].map(hex)) {
            let far = band.0.iter().zip(shipped.0).map(|(one, two)| one.abs_diff(two)).max().unwrap();
            assert!(far <= 14, "{band} {shipped}");
        }
    }
}
