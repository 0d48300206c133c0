use std::path::{Path, PathBuf};

use readiness_assessment::{Instrument, Problem, ProblemKind};
use readiness_store::{NewQuestionnaire, Op, QuestionnaireState};

use super::{list, opened, publish, view};
use crate::api::catalogue::PackBytes;
use crate::api::exchange::SavedFile;
use crate::api::questionnaires as wire;
use crate::app::{App, now};
use crate::assessment::view::small;
use crate::catalogue::pack::{self, ENDING, Kind, LARGEST, Pack, SecretKey};
use crate::catalogue::{bytes, other_kind, signer, text, trusted};
use crate::error::{Error, Result};
use crate::files;
use crate::instruments::own_sources;
use crate::report::saved;

/// The setting that keeps the key with which this library signs. It is made when first needed.
const KEY: &str = "questionnaire-signing-key";

/// A questionnaire pack whose signature and every file are good.
struct Checked {
    pack: Pack,
    instrument: Instrument,
}

/// Writes a questionnaire as a signed pack for the window.
///
/// # Errors
/// As [`export_to`], or when the path was not picked in a dialog.
pub fn export(app: &App, asked: wire::ExportQuestionnaire) -> Result<wire::ExportedPack> {
    let (bytes, fingerprint) = signed(app, &asked.id, &asked.version)?;
    let stem = format!("{}-{}", asked.id, asked.version);
    let file: SavedFile = saved(app, asked.path.as_deref(), &stem, ENDING, &bytes)?;
    Ok(wire::ExportedPack { file, fingerprint })
}

/// Writes a questionnaire as a signed pack to `path` and returns the fingerprint of the key, to be told by another way.
///
/// # Errors
/// When there is no such published questionnaire, the file exists and `overwrite` is false, or it cannot be written.
pub fn export_to(app: &App, id: &str, version: &str, path: &Path, overwrite: bool) -> Result<String> {
    let (bytes, fingerprint) = signed(app, id, version)?;
    files::write(path, &bytes, overwrite)?;
    Ok(fingerprint)
}

fn signed(app: &App, id: &str, version: &str) -> Result<(Vec<u8>, String)> {
    // A draft is nobody else's business.
    app.instrument(id, version)?;
    let opened = opened(app, id, version)?;
    let key = signing_key(app)?;
    let bytes = pack::build(Kind::Questionnaire, version, &opened.instrument.published, &opened.files, &key)?;
    Ok((bytes, key.public().fingerprint()))
}

fn signing_key(app: &App) -> Result<SecretKey> {
    let kept = app.with_store(|store| Ok(store.setting(KEY)?))?;
    if let Some(key) = kept.and_then(|text| SecretKey::from_text(&text)) {
        return Ok(key);
    }
    let key = SecretKey::generate().map_err(Error::writing(app.paths.library()?))?;
    app.with_store(|store| Ok(store.set_setting(KEY, &key.to_text())?))?;
    Ok(key)
}

/// Checks a pack whole: its size, signature, paths and hashes, then the questionnaire by the same rules as the shipped one.
fn check(bytes: &[u8]) -> Result<Checked> {
    let pack = pack::open(bytes)?;
    if pack.kind != Kind::Questionnaire {
        return Err(other_kind(pack.kind, Kind::Questionnaire.code()));
    }
    let refused = |problems| Error::File { path: PathBuf::new(), problems };
    let instrument = Instrument::parse(&own_sources(&pack.files)).map_err(refused)?;
    // What is shown to be signed is what is in the files.
    if (&pack.version, &pack.published) != (&instrument.version, &instrument.published) {
        let between = format!("manifest.json, instrument.toml: {} – {}", pack.version, instrument.version);
        return Err(refused(vec![Problem { place: "version".into(), kind: ProblemKind::Contradiction { between } }]));
    }
    Ok(Checked { pack, instrument })
}

/// What installing a pack would bring. Nothing is written.
///
/// # Errors
/// The first thing that is wrong with the pack, or every problem of the questionnaire in it.
pub fn preview(app: &App, given: PackBytes) -> Result<wire::QuestionnairePack> {
    shown(app, &check(&bytes(&given.base64)?)?)
}

/// The same for a file.
///
/// # Errors
/// When it cannot be read, or as [`preview`].
pub fn preview_file(app: &App, path: &Path) -> Result<wire::QuestionnairePack> {
    shown(app, &check(&files::read(path, LARGEST)?)?)
}

fn shown(app: &App, checked: &Checked) -> Result<wire::QuestionnairePack> {
    let Checked { pack, instrument } = checked;
    let older = publish::before(app, &instrument.id)?;
    Ok(wire::QuestionnairePack {
        id: instrument.id.clone(),
        version: instrument.version.clone(),
        title: text(&instrument.title),
        published: instrument.published.clone(),
        questions: small(instrument.questions().count()),
        fingerprint: pack.key.fingerprint(),
        signer: signer(app, &pack.key)?,
        here: app.instrument(&instrument.id, &instrument.version).is_ok(),
        before: older.as_ref().map(|older| older.version.clone()),
        changes: older.map(|older| view::changes(&older, instrument)).unwrap_or_default(),
    })
}

/// Installs a pack given as base64; undo takes it back.
///
/// # Errors
/// As [`preview`]; a key that is not trusted, a version that is here already, or a library that cannot be written.
pub fn install(app: &App, given: wire::InstallQuestionnaire) -> Result<Vec<wire::QuestionnaireRow>> {
    put(app, &check(&bytes(&given.base64)?)?, given.trust_as.as_deref())?;
    list(app, ())
}

/// The same for a file; returns id and version.
///
/// # Errors
/// As [`install`].
pub fn install_file(app: &App, path: &Path, trust_as: Option<&str>) -> Result<(String, String)> {
    let checked = check(&files::read(path, LARGEST)?)?;
    put(app, &checked, trust_as)?;
    Ok((checked.instrument.id, checked.instrument.version))
}

fn put(app: &App, checked: &Checked, trust_as: Option<&str>) -> Result<()> {
    let Checked { pack, instrument } = checked;
    let (id, version) = (instrument.id.as_str(), instrument.version.as_str());
    if app.instrument(id, version).is_ok() {
        let problem = Problem { place: format!("{id} {version}"), kind: ProblemKind::Duplicate };
        return Err(Error::Request(vec![problem]));
    }
    let name = trusted(app, &pack.key, trust_as)?;
    let (key, at) = (pack.key.hex(), now());
    let row = NewQuestionnaire { id, version, state: QuestionnaireState::Published, key: &key };
    app.with_store(|store| {
        if let Some(name) = name {
            store.trust_key(&key, name, &at)?;
        }
        Ok(store.transact(Op::Questionnaire, &at, |writer| writer.insert_questionnaire(&row, &pack.files))?)
    })
}
