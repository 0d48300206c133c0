//! All reports from the window: made in the background, while the window asks how far it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use jiff::ZonedDateTime;
use readiness_locale::Translator;

use super::{Failed, all, plan, run};
use crate::api::report::{BatchFailure, BatchProgress, StartBatch};
use crate::app::App;
use crate::error::{Error, Result, words};
use crate::files::file_name;
use crate::report::Options;

/// A batch that was started.
pub(crate) struct Running {
    folder: PathBuf,
    words: Translator,
    cancelled: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    ended: bool,
    total: usize,
    written: usize,
    failed: Vec<BatchFailure>,
    /// The first that was written, until the app knows of it.
    first: Option<PathBuf>,
}

/// Starts making reports of all assessments into a new folder; while a batch is being made, tells of that one.
///
/// # Errors
/// Options that do not exist, a library that cannot be read, or a folder that cannot be made.
pub fn start(app: &App, start: StartBatch) -> Result<BatchProgress> {
    let options = Options::of(&start.options)?;
    let mut slot = app.batch();
    if let Some(running) = slot.as_ref().filter(|running| !running.locked().ended) {
        return Ok(running.progress());
    }
    let sources = all(app)?;
    let words = app.translator();
    let folder = new_folder(app.paths.reports()?, &words)?;
    let state = State { total: sources.len(), ..State::default() };
    let running =
        Arc::new(Running { folder: folder.clone(), words, cancelled: AtomicBool::default(), state: Mutex::new(state) });
    // The thread has a connection of its own, so that the window never waits for it.
    let own = App::new(app.paths.clone())?;
    let told = Arc::clone(&running);
    let work = move || {
        let _end = End(&told);
        let plan = plan(&own, sources, &told.folder, &options);
        plan.failed.iter().for_each(|failed| told.fail(failed));
        run(&own, &plan.jobs, &options, false, &told.cancelled, &|job, written| match written {
            Ok(_) => told.wrote(&job.path),
            Err(error) => told.fail(&Failed { name: job.name.clone(), error }),
        });
    };
    thread::Builder::new().name("reports".to_owned()).spawn(work).map_err(Error::writing(&folder))?;
    let progress = running.progress();
    *slot = Some(running);
    Ok(progress)
}

/// How far the batch is that was started last; none when none was.
///
/// # Errors
/// None.
pub fn progress(app: &App, (): ()) -> Result<Option<BatchProgress>> {
    let progress = app.batch().as_ref().map(|running| running.progress());
    if let Some(path) = progress.as_ref().and_then(|progress| progress.path.as_ref()) {
        app.note_saved(Path::new(path));
    }
    Ok(progress)
}

/// Cancels the batch after the reports that are being made; those that are written stay.
///
/// # Errors
/// None.
pub fn cancel(app: &App, (): ()) -> Result<Option<BatchProgress>> {
    if let Some(running) = app.batch().as_ref() {
        running.cancelled.store(true, Ordering::Relaxed);
    }
    progress(app, ())
}

/// A folder that was not there before.
fn new_folder(reports: &Path, words: &Translator) -> Result<PathBuf> {
    fs::create_dir_all(reports).map_err(Error::writing(reports))?;
    let stem = file_name(&words.file_name_all(&ZonedDateTime::now().date().to_string()));
    let mut number = 1;
    loop {
        let folder = reports.join(if number == 1 { stem.clone() } else { format!("{stem} ({number})") });
        match fs::create_dir(&folder) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => number += 1,
            made => return made.map(|()| folder.clone()).map_err(Error::writing(&folder)),
        }
    }
}

impl Running {
    /// A panic elsewhere leaves counts that are still true.
    fn locked(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wrote(&self, path: &Path) {
        let mut state = self.locked();
        state.written += 1;
        state.first.get_or_insert_with(|| path.to_owned());
    }

    fn fail(&self, failed: &Failed) {
        let message = words(&failed.error, &self.words).message;
        self.locked().failed.push(BatchFailure { name: failed.name.clone(), message });
    }

    fn progress(&self) -> BatchProgress {
        let state = self.locked();
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        BatchProgress {
            running: !state.ended,
            cancelled: self.cancelled.load(Ordering::Relaxed),
            total: small(state.total),
            written: small(state.written),
            failed: state.failed.clone(),
            folder: self.folder.display().to_string(),
            path: state.first.as_ref().map(|path| path.display().to_string()),
        }
    }
}

/// Says that the batch has ended, however it ended.
struct End<'r>(&'r Running);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.locked().ended = true;
    }
}
