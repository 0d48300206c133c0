use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use super::Job;
use crate::app::App;
use crate::error::Result;
use crate::report::{Options, write};

/// Makes the reports on all cores and tells of each when it is done, in the order in which they are finished: its
/// characters that could not be printed, or why there is no report. Once `cancelled` is set, reports that are being made
/// are finished and no other is begun. One that fails does not stop the others.
pub fn run(
    app: &App,
    jobs: &[Job],
    options: &Options,
    overwrite: bool,
    cancelled: &AtomicBool,
    done: &(dyn Fn(&Job, Result<Vec<String>>) + Sync),
) {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let work = || {
        while !cancelled.load(Ordering::Relaxed) {
            let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) else { return };
            let written = job.source.load(app).and_then(|loaded| write(app, &loaded, options, &job.path, overwrite));
            done(job, written);
        }
    };
    thread::scope(|scope| {
        for _ in 1..cores.min(jobs.len()) {
            scope.spawn(work);
        }
        work();
    });
}
