use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use directories::{ProjectDirs, UserDirs};
use jiff::ZonedDateTime;
use readiness_assessment::Instrument;
use readiness_locale::{Language, Translator};
use readiness_store::Store;
use serde_json::Value;

use crate::api::command;
use crate::api::error::WireError;
use crate::catalogue::Cached;
use crate::error::{self, Error, Result};
use crate::instruments::{self, Instruments, Shelf, Surveys};
use crate::library;
use crate::report::batch::Running;
use crate::tables::Benchmarks;

/// How long a large library is in use before all of it is read: its first screens are not to wait for that.
const CALM: Duration = Duration::from_secs(3);

/// The folder of saved reports inside the user's documents.
const REPORTS_FOLDER: &str = "AI Readiness HK";

/// Where things lie. Either may be unknown, on a system that names no folder for its user; what needs neither still works.
#[derive(Debug, Clone, Default)]
pub struct Paths {
    /// The library file.
    pub library: Option<PathBuf>,
    /// The folder into which reports are saved.
    pub reports: Option<PathBuf>,
}

impl Paths {
    /// The user's own folders, unless `READINESS_LIBRARY` (a file) or `READINESS_REPORTS` (a folder) say otherwise.
    pub fn from_environment() -> Self {
        let named = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let library = named("READINESS_LIBRARY").or_else(default_library);
        let reports = named("READINESS_REPORTS").or_else(default_reports);
        Self { library, reports }
    }

    pub(crate) fn library(&self) -> Result<&Path> {
        self.library.as_deref().ok_or(Error::NoDataFolder)
    }

    pub(crate) fn reports(&self) -> Result<&Path> {
        self.reports.as_deref().ok_or(Error::NoDataFolder)
    }
}

fn default_library() -> Option<PathBuf> {
    Some(ProjectDirs::from("hk", "", "AI Readiness HK")?.data_dir().join("library.db"))
}

fn default_reports() -> Option<PathBuf> {
    let user = UserDirs::new()?;
    Some(user.document_dir().unwrap_or_else(|| user.home_dir()).join(REPORTS_FOLDER))
}

/// The program without a window: the library, the questionnaires and the folders.
pub struct App {
    /// The questionnaires inside this program.
    pub instruments: Instruments,
    /// The surveys inside this program.
    pub surveys: Surveys,
    /// The studies whose published figures are inside this program.
    pub benchmarks: Benchmarks,
    /// Where things lie.
    pub paths: Paths,
    /// The user's own questionnaires that were needed so far.
    shelf: Shelf,
    store: Mutex<Option<Store>>,
    /// The catalogue in use, until another one is installed.
    catalogue: Mutex<Option<Cached>>,
    /// Files the user picked in a dialog; nothing else outside the reports folder is written for a window.
    picked: Mutex<BTreeSet<PathBuf>>,
    /// Files that were made and saved since the start, which a shell may open, show or hand out.
    saved: Mutex<BTreeSet<PathBuf>>,
    /// Copies of what somebody attached, saved since the start, which a shell may show or hand out and never open.
    copied: Mutex<BTreeSet<PathBuf>>,
    /// What a check in the background has found wrong with the open library.
    damage: Arc<Mutex<Option<String>>>,
    /// The reports of all assessments that are being made, or were made last.
    batch: Mutex<Option<Arc<Running>>>,
}

impl App {
    /// Loads the questionnaires. The library is opened on first use, so that a damaged one can still be explained.
    ///
    /// # Errors
    /// When the shipped questionnaire is broken.
    pub fn new(paths: Paths) -> Result<Self> {
        let instruments = Instruments::embedded().map_err(Error::Shipped)?;
        let surveys = Surveys::embedded().map_err(Error::Shipped)?;
        let readiness = instruments.newest(instruments::DEFAULT_ID);
        let benchmarks = Benchmarks::embedded(&surveys, readiness).map_err(Error::Shipped)?;
        let (store, catalogue) = (Mutex::default(), Mutex::default());
        let (picked, saved, copied, batch) = (Mutex::default(), Mutex::default(), Mutex::default(), Mutex::default());
        let (shelf, damage) = (Shelf::default(), Arc::default());
        Ok(Self {
            instruments,
            surveys,
            benchmarks,
            paths,
            shelf,
            store,
            catalogue,
            picked,
            saved,
            copied,
            damage,
            batch,
        })
    }

    /// Runs one command of [`command`]'s table. Errors come back in the language of the settings.
    ///
    /// # Errors
    /// Whatever the command reports, in words.
    pub fn call(&self, name: &str, args: Value) -> std::result::Result<Value, WireError> {
        command::dispatch(self, name, args).map_err(|error| error::wire(&error, &self.translator()))
    }

    /// The words in the language last chosen, else in the system's.
    pub fn translator(&self) -> Translator {
        Translator::new(library::language(self).unwrap_or_else(system_language))
    }

    /// The questionnaire for new assessments.
    ///
    /// # Errors
    /// When it is not among the shipped ones.
    pub fn current_instrument(&self) -> Result<&Instrument> {
        let missing = || Error::NoSuchInstrument { id: instruments::DEFAULT_ID.into(), version: String::new() };
        self.instruments.newest(instruments::DEFAULT_ID).ok_or_else(missing)
    }

    /// The questionnaire with this id and version.
    ///
    /// # Errors
    /// When neither this program nor the library has it.
    pub fn instrument(&self, id: &str, version: &str) -> Result<&Instrument> {
        let missing = || Error::NoSuchInstrument { id: id.to_owned(), version: version.to_owned() };
        if let Some(shipped) = self.instruments.find(id, version) {
            return Ok(shipped);
        }
        self.own_instrument(id, version)?.ok_or_else(missing)
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Uses the library, opening it if that has not happened yet.
    ///
    /// # Errors
    /// When it cannot be opened, or whatever `work` reports.
    pub fn with_store<T>(&self, work: impl FnOnce(&mut Store) -> Result<T>) -> Result<T> {
        let mut guard = locked(&self.store);
        if let Some(detail) = &*locked(&self.damage) {
            let (path, detail) = (self.paths.library()?.to_owned(), detail.clone());
            return Err(readiness_store::Error::Damaged { path, detail }.into());
        }
        let store = match &mut *guard {
            Some(store) => store,
            closed => closed.insert(self.opened()?),
        };
        work(store)
    }

    /// Opens the library and removes for good what was deleted long enough ago.
    fn opened(&self) -> Result<Store> {
        let at = now();
        let mut store = Store::open(self.paths.library()?, &at)?;
        // A library that is busy or full is still worth opening; the next start tries again.
        let _ = store.remove_expired(&at);
        if !store.is_checked() {
            check_meanwhile(store.path().to_owned(), Arc::clone(&self.damage));
        }
        Ok(store)
    }

    /// Closes the library and keeps it closed while `work` moves its file; the next use opens it again.
    pub(crate) fn while_closed<T>(&self, work: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        let mut store = locked(&self.store);
        *store = None;
        *locked(&self.damage) = None;
        work(self.paths.library()?)
    }

    pub(crate) fn batch(&self) -> MutexGuard<'_, Option<Arc<Running>>> {
        locked(&self.batch)
    }

    pub(crate) fn catalogue_cache(&self) -> MutexGuard<'_, Option<Cached>> {
        locked(&self.catalogue)
    }

    /// Notes that the user picked `path` in a dialog that had suggested `suggested`, and returns where the file will be:
    /// a name without that ending gets it, unless this would be a file nobody was asked about.
    pub fn allow(&self, path: PathBuf, suggested: &Path) -> PathBuf {
        let path = with_ending(path, suggested);
        locked(&self.picked).insert(path.clone());
        path
    }

    /// Whether the user picked `path` in a dialog.
    pub(crate) fn is_allowed(&self, path: &Path) -> bool {
        locked(&self.picked).contains(path)
    }

    /// Notes that `path` was saved.
    pub(crate) fn note_saved(&self, path: &Path) {
        locked(&self.copied).remove(path);
        locked(&self.saved).insert(path.to_owned());
    }

    /// Notes that a copy of an attached file was saved at `path`.
    pub(crate) fn note_copied(&self, path: &Path) {
        locked(&self.saved).remove(path);
        locked(&self.copied).insert(path.to_owned());
    }

    /// The file made here with this path or, in the reports folder, this name; nothing else is ever opened.
    pub fn saved_file(&self, wanted: &Path) -> Option<PathBuf> {
        self.among(&self.saved, wanted)
    }

    /// The same, or the copy of an attached file; nothing else is ever shown or handed out.
    pub fn written_file(&self, wanted: &Path) -> Option<PathBuf> {
        self.saved_file(wanted).or_else(|| self.among(&self.copied, wanted))
    }

    fn among(&self, files: &Mutex<BTreeSet<PathBuf>>, wanted: &Path) -> Option<PathBuf> {
        let in_reports = self.paths.reports.as_ref().map(|folder| folder.join(wanted));
        locked(files).iter().find(|path| **path == *wanted || Some(*path) == in_reports.as_ref()).cloned()
    }
}

/// Reads a whole large library while it is already in use; what is wrong with it is told by the next command.
fn check_meanwhile(library: PathBuf, damage: Arc<Mutex<Option<String>>>) {
    std::thread::spawn(move || {
        std::thread::sleep(CALM);
        if let Err(readiness_store::Error::Damaged { detail, .. }) = readiness_store::check_file(&library) {
            *locked(&damage) = Some(detail);
        }
    });
}

fn with_ending(path: PathBuf, suggested: &Path) -> PathBuf {
    let Some(ending) = suggested.extension() else { return path };
    if path.extension().is_some_and(|typed| typed.eq_ignore_ascii_case(ending)) {
        return path;
    }
    // Not `with_extension`: in "Spring 2026.2" the last part is no ending.
    let mut name = path.clone().into_os_string();
    name.push(".");
    name.push(ending);
    // The dialog has asked about the name as typed, not about a file of the longer name.
    if Path::new(&name).exists() { path } else { name.into() }
}

/// A panic elsewhere cannot leave what these locks guard half-changed: every change is one call or one transaction.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Now, as RFC 3339 with the local offset, to the second.
pub(crate) fn now() -> String {
    ZonedDateTime::now().strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// The language the system asks for.
pub fn system_language() -> Language {
    let wanted: Vec<String> = sys_locale::get_locales().collect();
    readiness_locale::negotiate(&wanted.iter().map(String::as_str).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_without_folders_is_told_apart_from_a_broken_library() {
        let app = App::new(Paths::default()).unwrap();
        assert_eq!(app.call("start", Value::Null).unwrap_err().code, "no-data-folder");
    }

    #[test]
    fn a_picked_name_gets_its_ending_and_no_other_file_is_hit() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Paths::default()).unwrap();
        let pick = |name: &str| {
            let picked = app.allow(folder.path().join(name), Path::new("康記.pdf"));
            assert!(app.is_allowed(&picked));
            picked.file_name().unwrap().to_string_lossy().into_owned()
        };
        assert_eq!(pick("a"), "a.pdf");
        assert_eq!(pick("Spring 2026.2"), "Spring 2026.2.pdf");
        assert_eq!(pick("a.PDF"), "a.PDF");
        std::fs::write(folder.path().join("taken.pdf"), "mine").unwrap();
        assert_eq!(pick("taken"), "taken");
    }
}
