//! The adviser's own look on reports.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::exchange::Edition;
use super::questionnaire::Localised;

/// The look in the library. Of every text either language may be empty.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BrandKit {
    /// The colour of headings, bars and rules, `#00563c`.
    pub main: String,
    /// The colour of grounds.
    pub soft: String,
    /// Whether it was chosen, and does not follow from the main colour.
    pub soft_chosen: bool,
    /// A line under the top of page one.
    pub cover_line: Localised,
    /// A line at the foot of every page.
    pub footer: Localised,
    /// What is said in the last part.
    pub disclaimer: Localised,
    /// The logo.
    pub logo: Option<BrandLogo>,
}

/// A logo with what it shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BrandLogo {
    /// What it shows, for those who do not see it.
    pub alt: Localised,
    /// What is seen.
    pub picture: LogoPicture,
}

/// A logo reduced to what is drawn.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LogoPicture {
    /// A `data:` address for an `img`.
    pub address: String,
    /// The same file's bytes, to be sent back when the look is kept.
    pub base64: String,
    /// Its width divided by its height.
    pub ratio: f64,
}

/// Checks and keeps a look; there is one, and this replaces it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SetBrand {
    /// The colour of headings, bars and rules.
    pub main: String,
    /// The colour of grounds; absent means that it follows from the main colour.
    pub soft: Option<String>,
    /// A line under the top of page one.
    pub cover_line: Localised,
    /// A line at the foot of every page.
    pub footer: Localised,
    /// What is said in the last part.
    pub disclaimer: Localised,
    /// The logo; absent means none.
    pub logo: Option<SetLogo>,
}

/// A logo's file, PNG or SVG.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetLogo {
    /// Its name, for messages.
    pub name: String,
    /// Its bytes.
    pub base64: String,
    /// What it shows; at least one language says something.
    pub alt: Localised,
}

/// Measures colours.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CheckColours {
    /// The main colour.
    pub main: String,
    /// The soft colour; absent means that it follows from the main colour.
    pub soft: Option<String>,
}

/// How well two colours do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ColoursChecked {
    /// The main colour, against white paper.
    pub main: ColourCheck,
    /// The soft colour, against small grey text.
    pub soft: ColourCheck,
    /// The grounds of the four bands, lowest first.
    pub bands: Vec<String>,
}

/// How well a colour does.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ColourCheck {
    /// The colour that was measured.
    pub colour: String,
    /// Its contrast, `4.49:1`.
    pub ratio: String,
    /// The contrast it needs.
    pub needed: f64,
    /// The nearest colour of the same hue that has it; null when this one has.
    pub offer: Option<String>,
}

/// Saves a sample report in a look that need not be kept.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveBrandSample {
    /// The look.
    pub brand: SetBrand,
    /// The language of the report.
    pub edition: Edition,
}
