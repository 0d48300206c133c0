//! What the window may ask. `call` is every use case; the rest exists only on a desktop.

use std::path::{Path, PathBuf};

use readiness_app::App;
use readiness_app::api::error::WireError;
use serde_json::Value;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

/// Runs a command of the use cases' table, away from the thread that draws.
#[tauri::command(async)]
pub(crate) fn call(app: State<'_, App>, name: &str, args: Value) -> Result<Value, WireError> {
    app.call(name, args)
}

/// Asks where to save; the answer may then be written to.
#[tauri::command(async)]
pub(crate) fn choose_save_path(handle: AppHandle, app: State<'_, App>, suggested: String) -> Option<PathBuf> {
    let folder = app.paths.reports.clone();
    let dialog = handle.dialog().file().set_file_name(suggested).set_directory(folder);
    let path = dialog.blocking_save_file()?.into_path().ok()?;
    app.allow(&path);
    Some(path)
}

/// Opens a file saved since the start in the system's viewer.
#[tauri::command(async)]
pub(crate) fn open_file(handle: AppHandle, app: State<'_, App>, path: &Path) -> bool {
    let open = |path: PathBuf| handle.opener().open_path(path.to_string_lossy(), None::<&str>).is_ok();
    app.saved_file(path).is_some_and(open)
}

/// Shows a file saved since the start in the system's file manager.
#[tauri::command(async)]
pub(crate) fn show_in_folder(handle: AppHandle, app: State<'_, App>, path: &Path) -> bool {
    app.saved_file(path).is_some_and(|path| handle.opener().reveal_item_in_dir(path).is_ok())
}
