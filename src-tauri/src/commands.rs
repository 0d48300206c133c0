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

/// Asks where to save; the answer, with the ending of `suggested`, may then be written to.
#[tauri::command(async)]
pub(crate) fn choose_save_path(handle: AppHandle, app: State<'_, App>, suggested: String) -> Option<PathBuf> {
    let mut dialog = handle.dialog().file().set_file_name(&suggested);
    if let Some(folder) = &app.paths.reports {
        dialog = dialog.set_directory(folder);
    }
    let picked = dialog.blocking_save_file()?.into_path().ok()?;
    Some(app.allow(picked, Path::new(&suggested)))
}

/// Opens a file made and saved since the start in the system's viewer; never a copy of an attached one.
#[tauri::command(async)]
pub(crate) fn open_file(handle: AppHandle, app: State<'_, App>, path: &Path) -> Result<(), WireError> {
    let saved = app.saved_file(path);
    hand_over(&app, path, saved, |path| handle.opener().open_path(path.to_string_lossy(), None::<&str>).is_ok())
}

/// Shows a file written since the start in the system's file manager.
#[tauri::command(async)]
pub(crate) fn show_in_folder(handle: AppHandle, app: State<'_, App>, path: &Path) -> Result<(), WireError> {
    let written = app.written_file(path);
    hand_over(&app, path, written, |path| handle.opener().reveal_item_in_dir(path).is_ok())
}

/// Opens a page that the catalogue or the evidence of an answer names in the system's browser; no other address leaves the window.
#[tauri::command(async)]
pub(crate) fn open_link(handle: AppHandle, app: State<'_, App>, address: &str) -> Result<(), WireError> {
    let opened = app.names_page(address) && handle.opener().open_url(address, None::<&str>).is_ok();
    if opened { Ok(()) } else { Err(error::wire(&Error::OpenLink(address.to_owned()), &app.translator())) }
}

/// Hands a saved file to the system, which says whether it could do something with it.
fn hand_over(
    app: &App,
    path: &Path,
    found: Option<PathBuf>,
    show: impl FnOnce(&Path) -> bool,
) -> Result<(), WireError> {
    let shown = found.is_some_and(|found| found.exists() && show(&found));
    if shown { Ok(()) } else { Err(error::wire(&Error::Open(path.to_owned()), &app.translator())) }
}
