use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use readiness_report::{Edition, Format, Sharing};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Source, all, plan, run};
use crate::report::Options;
use crate::{App, Error, Paths};

/// A library with one assessment for each name.
fn library(names: &[&str]) -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("reports")) };
    let app = App::new(paths).unwrap();
    for name in names {
        let new = json!({"name": name, "name_other": "", "label": "", "form": "express", "language": "en"});
        app.call("new_assessment", new).unwrap();
    }
    (folder, app)
}

/// Tables are made in a moment.
fn options() -> Options {
    Options { format: Format::Csv, ..Options::new(Edition::English) }
}

fn names(folder: &Path) -> BTreeSet<String> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn no_two_reports_get_one_name_even_where_case_does_not_count() {
    let (folder, app) = library(&["Kong", "KONG", "Kong (2)", ""]);
    let planned = |options: &Options| {
        let plan = plan(&app, all(&app).unwrap(), folder.path(), options);
        assert!(plan.failed.is_empty());
        let name = |job: &super::Job| job.path.file_name().unwrap().to_string_lossy().to_lowercase();
        plan.jobs.iter().map(name).collect::<BTreeSet<_>>()
    };
    assert_eq!(planned(&options()).len(), 4);
    let masked = planned(&Options { sharing: Sharing::MaskedName, ..options() });
    assert!(masked.len() == 4 && masked.iter().all(|name| name.starts_with("company ")), "{masked:?}");
}

#[test]
fn one_that_fails_does_not_stop_the_others() {
    let (folder, app) = library(&["a", "b", "c"]);
    let out = tempfile::tempdir_in(folder.path()).unwrap();
    let mut sources = all(&app).unwrap();
    sources.insert(1, Source::Named("nowhere.readiness.json".into()));
    let plan = plan(&app, sources, out.path(), &options());
    assert_eq!(plan.failed.iter().map(|failed| failed.name.as_str()).collect::<Vec<_>>(), ["nowhere.readiness.json"]);
    std::fs::write(&plan.jobs[0].path, "mine").unwrap();
    let told = Mutex::new(Vec::new());
    run(&app, &plan.jobs, &options(), false, &AtomicBool::default(), &|job, written| {
        told.lock().unwrap().push((job.name.clone(), written.is_ok()));
        assert!(written.is_ok() || matches!(written, Err(Error::Exists(_))));
    });
    let mut told = told.into_inner().unwrap();
    told.sort();
    assert_eq!(told, [("a".to_owned(), false), ("b".to_owned(), true), ("c".to_owned(), true)]);
    assert_eq!(std::fs::read_to_string(&plan.jobs[0].path).unwrap(), "mine");
    assert_eq!(names(out.path()).len(), 3);
}

#[test]
fn a_cancelled_batch_begins_no_other_report() {
    let (folder, app) = library(&["a", "b", "c", "d", "e", "f"]);
    let out = tempfile::tempdir_in(folder.path()).unwrap();
    let plan = plan(&app, all(&app).unwrap(), out.path(), &options());
    let (cancelled, told) = (AtomicBool::default(), Mutex::new(0));
    run(&app, &plan.jobs[..1], &options(), false, &cancelled, &|_, _| cancelled.store(true, Ordering::Relaxed));
    run(&app, &plan.jobs[1..], &options(), false, &cancelled, &|_, _| *told.lock().unwrap() += 1);
    assert_eq!((*told.lock().unwrap(), names(out.path()).len()), (0, 1));
}

#[test]
fn the_window_starts_one_and_asks_how_far_it_is() {
    let (folder, app) = library(&["a", "b"]);
    assert_eq!(app.call("batch_progress", Value::Null).unwrap(), Value::Null);
    let options = json!({"edition": "en", "format": "csv", "sharing": "full", "brand": false});
    let started = app.call("start_batch", json!({ "options": options })).unwrap();
    assert_eq!(started["total"], 2);
    let ended = (0..600).find_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        let progress = app.call("batch_progress", Value::Null).unwrap();
        (progress["running"] == false).then_some(progress)
    });
    let ended = ended.expect("it ends");
    assert_eq!((&ended["written"], &ended["failed"]), (&json!(2), &json!([])), "{ended}");
    let into = Path::new(ended["folder"].as_str().unwrap());
    assert!(into.starts_with(folder.path().join("reports")) && names(into).len() == 2);
    assert!(app.saved_file(Path::new(ended["path"].as_str().unwrap())).is_some(), "it may be shown");
    let again = app.call("start_batch", json!({ "options": options })).unwrap();
    assert_ne!(again["folder"], ended["folder"], "nothing is overwritten");
    assert_eq!(app.call("cancel_batch", Value::Null).unwrap()["cancelled"], true);
}
