use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use readiness_assessment::{Problem, ProblemKind, Text};
use readiness_report::brand::{Brand, Check, Colours, Picture, Rgb};

use super::check::{Draft, DraftLogo, picture};
use super::kept;
use crate::api::brand::{BrandKit, BrandLogo, CheckColours, ColourCheck, ColoursChecked, LogoPicture, SetBrand};
use crate::api::exchange::GivenFile;
use crate::api::questionnaire::Localised;
use crate::app::App;
use crate::error::{Error, Result};

/// The look in the library.
///
/// # Errors
/// When the library cannot be read.
pub fn get(app: &App, (): ()) -> Result<Option<BrandKit>> {
    Ok(kept::get(app)?.as_ref().map(shown))
}

/// Checks and keeps a look.
///
/// # Errors
/// Everything that is wrong with it, or when the library cannot be written.
pub fn set(app: &App, asked: SetBrand) -> Result<BrandKit> {
    let brand = checked(asked)?;
    kept::keep(app, &brand)?;
    Ok(shown(&brand))
}

/// Forgets the look.
///
/// # Errors
/// When the library cannot be written.
pub(crate) fn forget(app: &App, (): ()) -> Result<()> {
    kept::remove(app)
}

/// Looks into a logo without keeping it.
///
/// # Errors
/// What makes it unfit.
pub fn read_logo(_: &App, given: GivenFile) -> Result<LogoPicture> {
    Ok(of_picture(&picture(&given.name, &bytes(&given)?)?))
}

/// Measures colours without keeping them.
///
/// # Errors
/// A text that is no colour.
pub fn check_colours(_: &App, asked: CheckColours) -> Result<ColoursChecked> {
    let colour = |text: &str, place: &str| {
        Rgb::from_hex(text.trim()).ok_or_else(|| {
            let kind =
                ProblemKind::NotAllowed { found: format!("\"{text}\""), allowed: "#000000 … #ffffff".to_owned() };
            Error::Request(vec![Problem { place: place.to_owned(), kind }])
        })
    };
    let main = colour(&asked.main, "main")?;
    let soft = asked.soft.as_deref().map(|soft| colour(soft, "soft")).transpose()?;
    let soft = soft.unwrap_or_else(|| Colours::soft_of(main));
    let checks = (Colours::check_main(main), Colours::check_soft(soft));
    // The page shows what would be printed: with colours that are offered where those asked for do not pass.
    let colours = Colours::new(checks.0.offer.unwrap_or(main), Some(checks.1.offer.unwrap_or(soft)));
    let bands = colours.map(|colours| colours.bands().map(|band| band.to_string()).to_vec()).unwrap_or_default();
    Ok(ColoursChecked { main: measured(main, &checks.0), soft: measured(soft, &checks.1), bands })
}

/// What a window sent, checked.
pub(super) fn checked(asked: SetBrand) -> Result<Brand> {
    let logo = match asked.logo {
        None => None,
        Some(logo) => {
            let given = GivenFile { name: logo.name, base64: logo.base64 };
            Some(DraftLogo { bytes: bytes(&given)?, name: given.name, alt: text(logo.alt) })
        }
    };
    let draft = Draft {
        main: asked.main,
        soft: asked.soft,
        cover_line: text(asked.cover_line),
        footer: text(asked.footer),
        disclaimer: text(asked.disclaimer),
        logo,
    };
    draft.checked(Error::Request)
}

fn shown(brand: &Brand) -> BrandKit {
    let logo =
        brand.logo.as_ref().map(|logo| BrandLogo { alt: localised(&logo.alt), picture: of_picture(&logo.picture) });
    BrandKit {
        main: brand.colours.main().to_string(),
        soft: brand.colours.soft().to_string(),
        soft_chosen: brand.colours.soft() != Colours::soft_of(brand.colours.main()),
        cover_line: localised(&brand.cover_line),
        footer: localised(&brand.footer),
        disclaimer: localised(&brand.disclaimer),
        logo,
    }
}

fn of_picture(picture: &Picture) -> LogoPicture {
    let (width, height) = picture.size();
    LogoPicture { address: picture.address(), base64: BASE64_STANDARD.encode(picture.bytes()), ratio: width / height }
}

fn measured(colour: Rgb, check: &Check) -> ColourCheck {
    ColourCheck {
        colour: colour.to_string(),
        ratio: check.shown(),
        needed: check.needed,
        offer: check.offer.map(|offer| offer.to_string()),
    }
}

fn bytes(given: &GivenFile) -> Result<Vec<u8>> {
    BASE64_STANDARD.decode(&given.base64).map_err(|error| {
        let kind = ProblemKind::Malformed { detail: error.to_string() };
        Error::Request(vec![Problem { place: "logo".to_owned(), kind }])
    })
}

fn text(words: Localised) -> Text {
    Text { en: words.en.trim().to_owned(), zh: words.zh.trim().to_owned() }
}

fn localised(text: &Text) -> Localised {
    Localised { en: text.en.clone(), zh: text.zh.clone() }
}
