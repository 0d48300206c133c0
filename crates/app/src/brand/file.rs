//! The brand file (`readiness-brand/1`), described in `docs/formats/brand.md`. The library keeps the same entries as JSON,
//! with the logo inside.

use std::path::{Component, Path};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use readiness_assessment::source::{Item, Node, Problems, Table, shortened};
use readiness_assessment::{Language, Problem, ProblemKind, Text};
use readiness_report::brand::Brand;
use serde_json::json;

use super::check::{Draft, DraftLogo};
use crate::error::{Error, Result};
use crate::files;

/// The name and version of the format.
const FORMAT: &str = "readiness-brand/1";
/// The largest brand file that is read, in bytes; the largest logo is somewhat larger than what is accepted as one, so
/// that it can be said how large it is.
const LARGEST: u64 = 64 * 1024;
/// See [`LARGEST`].
const LARGEST_LOGO: u64 = 8 * 1024 * 1024;

/// Reads and checks the brand file at `path`, and the logo beside it.
///
/// # Errors
/// When one of them cannot be read, or everything that is wrong.
pub fn read_file(path: &Path) -> Result<Brand> {
    let refused = |problems| Error::File { path: path.to_owned(), problems };
    let bytes = files::read(path, LARGEST)?;
    let malformed =
        |detail: String| refused(vec![Problem { place: String::new(), kind: ProblemKind::Malformed { detail } }]);
    let text = std::str::from_utf8(&bytes).map_err(|error| malformed(error.to_string()))?;
    let text = text.trim_start_matches('\u{feff}');
    let node = toml::from_str::<Node>(text).map_err(|error| malformed(error.to_string()))?;
    let (entries, named) = entries(&node, beside).map_err(refused)?;
    let logo = match named {
        None => None,
        Some((alt, name)) => {
            let logo = path.with_file_name(&name);
            let bytes = files::read(&logo, LARGEST_LOGO)?;
            Some(DraftLogo { name: logo.display().to_string(), bytes, alt })
        }
    };
    Draft { logo, ..entries }.checked(refused)
}

/// The look as the library keeps it.
pub(super) fn write(brand: &Brand) -> String {
    let text = |text: &Text| json!({"en": text.en, "zh-Hant-HK": text.zh});
    let logo = brand
        .logo
        .as_ref()
        .map(|logo| json!({"alt": text(&logo.alt), "data": BASE64_STANDARD.encode(logo.picture.bytes())}));
    let mut whole = json!({
        "format": FORMAT,
        "main": brand.colours.main().to_string(),
        "soft": brand.colours.soft().to_string(),
        "cover_line": text(&brand.cover_line),
        "footer": text(&brand.footer),
        "disclaimer": text(&brand.disclaimer),
    });
    if let (Some(logo), Some(entries)) = (logo, whole.as_object_mut()) {
        entries.insert("logo".to_owned(), logo);
    }
    whole.to_string()
}

/// Reads what [`write`] wrote.
pub(super) fn read(kept: &str) -> Result<Brand> {
    let node: Node = serde_json::from_str(kept)?;
    let (entries, logo) = entries(&node, within).map_err(Error::Request)?;
    let logo = logo.map(|(alt, bytes)| DraftLogo { name: "logo".to_owned(), bytes, alt });
    Draft { logo, ..entries }.checked(Error::Request)
}

/// A logo's name: that of a file in the same folder.
fn beside(logo: &mut Table<'_>, problems: &mut Problems) -> Option<String> {
    let name = logo.words("file", problems)?;
    let mut parts = Path::new(name).components();
    let plain =
        matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) && !name.contains(['/', '\\']);
    if !plain {
        problems.not_allowed(logo.place_of("file"), format!("\"{}\"", shortened(name)), "\"logo.svg\", \"logo.png\"");
    }
    plain.then(|| name.to_owned())
}

/// A logo's bytes.
fn within(logo: &mut Table<'_>, problems: &mut Problems) -> Option<Vec<u8>> {
    let data = logo.words("data", problems)?;
    let bytes = BASE64_STANDARD.decode(data);
    if let Err(error) = &bytes {
        problems.add(logo.place_of("data"), ProblemKind::Malformed { detail: error.to_string() });
    }
    bytes.ok()
}

/// What was written but the logo, and the logo's description with where its picture is.
type Entries<T> = (Draft, Option<(Text, T)>);

/// Everything but the logo's picture, and what `source` makes of that.
fn entries<T>(
    node: &Node,
    source: impl FnOnce(&mut Table<'_>, &mut Problems) -> Option<T>,
) -> std::result::Result<Entries<T>, Vec<Problem>> {
    let mut problems = Problems::default();
    let read = root(node, source, &mut problems);
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        _ => Err(problems.into_vec()),
    }
}

fn root<T>(
    node: &Node,
    source: impl FnOnce(&mut Table<'_>, &mut Problems) -> Option<T>,
    problems: &mut Problems,
) -> Option<Entries<T>> {
    let mut table = Item::root(node).table(problems)?;
    if let Some(found) = table.words("format", problems)
        && found != FORMAT
    {
        let kind = ProblemKind::Version { found: shortened(found), allowed: FORMAT.to_owned() };
        problems.add(table.place_of("format"), kind);
    }
    let main = table.words("main", problems).map(str::to_owned);
    let soft = table.optional("soft").and_then(|item| item.words(problems)).map(str::to_owned);
    let logo = match table.optional("logo").and_then(|item| item.table(problems)) {
        None => None,
        Some(mut logo) => {
            let picture = source(&mut logo, problems);
            if logo.required("alt", "en, zh-Hant-HK", problems).is_some() {
                let alt = either(&mut logo, "alt", problems);
                logo.finish(problems);
                picture.map(|picture| (alt, picture))
            } else {
                None
            }
        }
    };
    let [cover_line, footer, disclaimer] =
        ["cover_line", "footer", "disclaimer"].map(|key| either(&mut table, key, problems));
    table.finish(problems);
    Some((Draft { main: main?, soft, cover_line, footer, disclaimer, logo: None }, logo))
}

/// A text of which either language may be left out.
fn either(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> Text {
    let nothing = || Text { en: String::new(), zh: String::new() };
    let Some(mut table) = table.optional(key).and_then(|item| item.table(problems)) else { return nothing() };
    let mut words = |language: Language| {
        let item = table.optional(language.tag())?;
        item.text(problems).map(|words| words.trim().to_owned())
    };
    let (en, zh) = (words(Language::English), words(Language::Chinese));
    table.finish(problems);
    Text { en: en.unwrap_or_default(), zh: zh.unwrap_or_default() }
}
