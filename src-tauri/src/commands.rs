//! What the window may ask. `call` is every use case; the rest exists only on a desktop.

use std::path::{Path, PathBuf};

use readiness_app::api::error::WireError;
use readiness_app::{App, Error, error};
use serde_json::Value;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

/// Runs a command of the use cases' table, away from the thread that draws.
#[tauri::command(async)]
pub(crate) fn call(app: State<'_, App>, name: &str, args: Value) -> Result<Value, WireError> {
    app.call(name, args)
}

/// Asks where to save; the answer may then be written to. A name without an ending gets that of `suggested`.
#[tauri::command(async)]
pub(crate) fn choose_save_path(handle: AppHandle, app: State<'_, App>, suggested: String) -> Option<PathBuf> {
    let folder = app.paths.reports.clone();
    let dialog = handle.dialog().file().set_file_name(&suggested).set_directory(folder);
    let mut path = dialog.blocking_save_file()?.into_path().ok()?;
    if let (None, Some(ending)) = (path.extension(), Path::new(&suggested).extension()) {
        let named = path.with_extension(ending);
        // The dialog has asked about the name as typed, not about a file of the longer name.
        if !named.exists() {
            path = named;
        }
    }
    app.allow(&path);
    Some(path)
}

/// Opens a file saved since the start in the system's viewer.
#[tauri::command(async)]
pub(crate) fn open_file(handle: AppHandle, app: State<'_, App>, path: &Path) -> Result<(), WireError> {
    with_saved(&app, path, |path| handle.opener().open_path(path.to_string_lossy(), None::<&str>).is_ok())
}

/// Shows a file saved since the start in the system's file manager.
#[tauri::command(async)]
pub(crate) fn show_in_folder(handle: AppHandle, app: State<'_, App>, path: &Path) -> Result<(), WireError> {
    with_saved(&app, path, |path| handle.opener().reveal_item_in_dir(path).is_ok())
}

/// Hands a saved file to the system, which says whether it could do something with it.
fn with_saved(app: &App, path: &Path, show: impl FnOnce(&Path) -> bool) -> Result<(), WireError> {
    let shown = app.saved_file(path).is_some_and(|saved| saved.exists() && show(&saved));
    if shown { Ok(()) } else { Err(error::wire(&Error::Open(path.to_owned()), &app.translator())) }
}
