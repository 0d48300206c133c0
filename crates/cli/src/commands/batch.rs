//! Many reports into a folder.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use readiness_app::report::Options;
use readiness_app::report::batch::{Failed, Source, plan, run};
use readiness_app::{App, Error};
use readiness_locale::Translator;
use tokio::runtime::Builder;

use super::Finished;
use crate::console::{Progress, Said};

/// Set by Ctrl+C.
static CANCELLED: AtomicBool = AtomicBool::new(false);

/// `readiness report --all|FILE|ID… --out FOLDER`: what can be made is made, whatever fails is listed at the end.
pub(super) fn reports(
    app: &App,
    sources: Vec<Source>,
    options: &Options,
    (folder, overwrite): (&Path, bool),
    tr: &Translator,
) -> Finished {
    std::fs::create_dir_all(folder).map_err(Error::writing(folder))?;
    cancel_on_interrupt();
    let total = sources.len();
    let plan = plan(app, sources, folder, options);
    let tally = Mutex::new(Tally { progress: Progress::default(), total, written: 0, failed: plan.failed });
    run(app, &plan.jobs, options, overwrite, &CANCELLED, &|job, written| {
        let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
        match written {
            Ok(missing) => tally.wrote(&job.path, &missing, tr),
            Err(error) => tally.failed.push(Failed { name: job.name.clone(), error }),
        }
    });
    let mut tally = tally.into_inner().unwrap_or_else(PoisonError::into_inner);
    tally.progress.clear();
    let Tally { written, failed, .. } = tally;
    let cancelled = CANCELLED.load(Ordering::Relaxed);
    if cancelled || !failed.is_empty() {
        return Err(Error::Unfinished { written, total, folder: folder.to_owned(), failed, cancelled });
    }
    Ok(Said::one(tr.cli_reports_written(&folder.display().to_string(), &written.to_string())))
}

/// What has become of the reports so far.
struct Tally {
    progress: Progress,
    total: usize,
    written: usize,
    failed: Vec<Failed>,
}

impl Tally {
    fn wrote(&mut self, path: &Path, missing: &[String], tr: &Translator) {
        self.written += 1;
        let (done, path) = (self.written + self.failed.len(), path.display().to_string());
        if !missing.is_empty() {
            self.progress.line(&tr.cli_report_missing(&missing.join(", "), &path));
        }
        self.progress.step(&tr.cli_reports_step(&done.to_string(), &path, &self.total.to_string()));
    }
}

/// Ctrl+C is taken as a wish to stop after the reports that are being made. Where the signal cannot be watched it ends
/// the program at once, and the files that are finished are whole.
fn cancel_on_interrupt() {
    let watch = || {
        let Ok(runtime) = Builder::new_current_thread().enable_all().build() else { return };
        if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
            CANCELLED.store(true, Ordering::Relaxed);
        }
    };
    // The thread ends with the program.
    let _ = thread::Builder::new().name("interrupt".to_owned()).spawn(watch);
}
