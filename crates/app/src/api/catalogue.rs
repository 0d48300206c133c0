//! The catalogue as shown: every entry with all of its words in both languages, sent once.
//!
//! Words of closed sets (`State`, `Mark`, …) are the core's own; `typescript` declares them from the core's tables.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::questionnaire::{BandCode, Localised};

/// The whole catalogue on one day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Catalogue {
    /// Version.
    pub version: String,
    /// The day it was put together.
    pub published: String,
    /// The installed pack it comes from; null for the one that came with the program.
    pub pack: Option<InstalledPack>,
    /// The day that states and ages are told for.
    pub as_of: String,
    /// After how many days a fact is ageing, old, stale.
    pub stale_after: Vec<u32>,
    /// Categories in order.
    pub categories: Vec<Category>,
    /// Schemes by id, overlays' after the catalogue's own.
    pub schemes: Vec<Scheme>,
    /// Courses, help desks, tools and guides.
    pub resources: Vec<Resource>,
    /// What a company of each band does next.
    pub map: Vec<Cell>,
    /// Programmes of other places, for reference.
    pub elsewhere: Elsewhere,
    /// Installed overlays.
    pub overlays: Vec<OverlayInfo>,
}

/// The pack that is in use.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InstalledPack {
    /// Name under which its key is trusted.
    pub signer: String,
    /// Fingerprint of its key.
    pub fingerprint: String,
    /// When it was installed, RFC 3339 with offset.
    pub installed: String,
}

/// Entries of somebody else, kept apart.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OverlayInfo {
    /// Id.
    pub id: String,
    /// Whose entries they are.
    pub owner: Localised,
    /// How many.
    pub entries: u32,
}

/// A category of the map.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Category {
    /// Which.
    #[ts(type = "CategoryCode")]
    pub id: &'static str,
    /// Name.
    pub name: Localised,
    /// What is in it.
    pub about: Localised,
}

/// What schemes and resources have in common.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Entry {
    /// Stable id.
    pub id: String,
    /// Official name.
    pub name: Localised,
    /// Who runs it.
    pub body: Localised,
    /// What it is, for whom, and what people get wrong.
    pub summary: Localised,
    /// The body's page.
    pub url: String,
    /// Whether one can apply.
    #[ts(type = "State")]
    pub state: &'static str,
    /// Since when, as far as known.
    pub state_since: Option<String>,
    /// What more there is to say about it.
    pub state_text: Option<Localised>,
    /// What comes after, oldest first: a planned end.
    pub later: Vec<Later>,
    /// The newest day on which a source told how it stands, as far as known.
    pub verified_on: Option<String>,
    /// How old that is.
    #[ts(type = "Age")]
    pub age: &'static str,
    /// What it helps with.
    #[ts(type = "CategoryCode[]")]
    pub categories: Vec<&'static str>,
    /// How sure each part is.
    #[ts(type = "Partial<Record<Part, Mark>>")]
    pub marks: BTreeMap<&'static str, &'static str>,
    /// What else is worth knowing.
    pub notes: Vec<Said>,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// Whose overlay it comes from; null for the catalogue's own.
    pub owner: Option<Localised>,
}

/// A state that begins after today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Later {
    /// What will hold.
    #[ts(type = "State")]
    pub state: &'static str,
    /// From when.
    pub from: String,
    /// What more there is to say.
    pub text: Option<Localised>,
}

/// A sentence with how sure it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Said {
    /// The sentence.
    pub text: Localised,
    /// How sure it is.
    #[ts(type = "Mark")]
    pub mark: &'static str,
}

/// Where something was read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Source {
    /// The page.
    pub url: String,
    /// When it was written, as far as known.
    pub date: Option<String>,
    /// Its title in its own language.
    pub title: String,
}

/// A funding scheme.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Scheme {
    /// What it shares with resources.
    pub entry: Entry,
    /// What kind of help.
    #[ts(type = "SchemeKind")]
    pub kind: &'static str,
    /// Usual abbreviation.
    pub abbreviation: Option<String>,
    /// The plans it serves.
    pub intents: Vec<String>,
    /// The government's share in words.
    pub share: Option<Localised>,
    /// The most that is paid, in words.
    pub ceiling: Option<Localised>,
    /// Whether the sums can compute what it pays.
    pub has_sums: bool,
    /// What is paid for.
    pub covers: Vec<Localised>,
    /// What is not.
    pub excludes: Vec<Localised>,
    /// Conditions that the company's facts answer.
    pub rules: Vec<Rule>,
    /// Conditions that no fact answers.
    pub conditions: Vec<Said>,
    /// What not to sign or pay before.
    pub guards: Vec<Said>,
    /// What it cannot be combined with.
    pub not_with: Vec<NotWith>,
    /// How to apply, in order.
    pub steps: Vec<Said>,
    /// What the form asks for, in its order.
    pub documents: Vec<Said>,
    /// Last days and days to look again.
    pub deadlines: Vec<Deadline>,
}

/// A condition.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rule {
    /// Stable within the scheme.
    pub id: String,
    /// The clause in words.
    pub text: Localised,
    /// What the company could do to meet it.
    pub change: Option<Localised>,
    /// Facts it looks at.
    pub facts: Vec<String>,
    /// How sure the clause is.
    #[ts(type = "Mark")]
    pub mark: &'static str,
    /// Where it was read.
    pub source: String,
}

/// A scheme that cannot be combined.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NotWith {
    /// Its id.
    pub scheme: String,
    /// Why.
    pub why: Said,
}

/// A last day, or a day to look again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Deadline {
    /// When, as far as known.
    pub date: String,
    /// What.
    pub what: Said,
}

/// A course, help desk, tool or guide.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Resource {
    /// What it shares with schemes.
    pub entry: Entry,
    /// Which kind.
    #[ts(type = "ResourceKind")]
    pub kind: &'static str,
    /// 1 awareness, 2 using tools, 3 implementing or governing, 4 building models.
    pub level: u32,
    /// For whom.
    #[ts(type = "Audience[]")]
    pub audience: Vec<&'static str>,
    /// In which languages.
    #[ts(type = "Tongue[]")]
    pub languages: Vec<&'static str>,
    /// Dimensions it helps with.
    pub dimensions: Vec<String>,
    /// How long it takes.
    pub duration: Option<Localised>,
    /// Price in whole Hong Kong dollars: 0 is free, null unknown.
    pub fee_hkd: Option<u32>,
    /// More about the price.
    pub fee: Option<Localised>,
    /// Routes to a subsidy.
    #[ts(type = "Route[]")]
    pub subsidy: Vec<&'static str>,
    /// How binding a guide is.
    #[ts(type = "Force | null")]
    pub force: Option<&'static str>,
    /// What a guide asks for.
    pub asks: Vec<Localised>,
}

/// What a company of one band does next in one category.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Cell {
    /// Band.
    pub band: BandCode,
    /// Category.
    #[ts(type = "CategoryCode")]
    pub category: &'static str,
    /// What to do.
    pub next: Localised,
    /// Ids of entries, in order.
    pub entries: Vec<String>,
}

/// Programmes of other places.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Elsewhere {
    /// What the list is and is not.
    pub note: Localised,
    /// When it was true.
    pub date: String,
    /// The programmes.
    pub programmes: Vec<Programme>,
}

/// A programme of another place.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Programme {
    /// Id.
    pub id: String,
    /// Name as printed.
    pub name: String,
    /// Whose.
    pub owner: String,
    /// Category.
    #[ts(type = "CategoryCode")]
    pub category: &'static str,
}

/// A pack as a file's bytes in base64.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PackBytes {
    /// The bytes.
    pub base64: String,
}

/// Installs a pack that was previewed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct InstallPack {
    /// The bytes.
    pub base64: String,
    /// The name under which to trust its key from now on; absent when the key is trusted already.
    pub trust_as: Option<String>,
}

/// Removes an overlay.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RemoveOverlay {
    /// Its id.
    pub id: String,
}

/// What installing a pack would do. Nothing has been written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackPreview {
    /// Whether it replaces the catalogue or adds an overlay.
    #[ts(type = "\"catalogue\" | \"overlay\"")]
    pub kind: &'static str,
    /// Its version.
    pub version: String,
    /// The version in use.
    pub current: String,
    /// The day it was put together.
    pub published: String,
    /// Whose entries an overlay brings.
    pub owner: Option<Localised>,
    /// Fingerprint of the key that signed it.
    pub fingerprint: String,
    /// The name under which the key is trusted; null when it is not.
    pub signer: Option<String>,
    /// What it says differently.
    pub changes: Vec<PackChange>,
    /// How many changes of each sort, for the sentence above the list.
    pub added: u32,
    /// Entries that are gone.
    pub removed: u32,
    /// Entries told differently.
    pub changed: u32,
    /// Entries that took applications and do no longer.
    pub closed: u32,
    /// Companies in the library.
    pub companies: u32,
    /// Companies that gain a scheme.
    pub gain: Vec<CompanyImpact>,
    /// Companies that lose one.
    pub lose: Vec<CompanyImpact>,
}

/// One entry that a pack tells differently.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackChange {
    /// Entry id.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// What happened to it.
    #[ts(type = "ChangeKind")]
    pub kind: &'static str,
    /// State before; null when it was not there.
    #[ts(type = "State | null")]
    pub before: Option<&'static str>,
    /// State after; null when it is gone.
    #[ts(type = "State | null")]
    pub after: Option<&'static str>,
    /// Which parts differ.
    #[ts(type = "Aspect[]")]
    pub aspects: Vec<&'static str>,
}

/// What a pack changes for one company.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CompanyImpact {
    /// Assessment id.
    pub id: String,
    /// The organisation's name, may be empty.
    pub name: String,
    /// Ids of the schemes.
    pub schemes: Vec<String>,
}

/// A key that the user trusts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TrustedKey {
    /// Fingerprint.
    pub fingerprint: String,
    /// Name given to it.
    pub name: String,
    /// When, RFC 3339 with offset.
    pub trusted: String,
}

/// Takes trust away from a key. What it has signed and is installed stays.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DistrustKey {
    /// Its fingerprint.
    pub fingerprint: String,
}
