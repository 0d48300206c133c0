//! The desktop shell: one window, and one adapter of a few lines per command.
//!
//! Everything a person can do goes through [`commands::call`] to the use cases; the other commands are what only a
//! desktop has: the system's dialogs, its viewer for files and its file manager.

// No console window beside the app on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use readiness_app::{App, Paths};

mod commands;
mod platform;

fn main() -> ExitCode {
    platform::prepare();
    let app = match App::new(Paths::from_environment()) {
        Ok(app) => app,
        Err(error) => return platform::give_up(&error),
    };
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(app)
        .setup(|app| Ok(platform::show_input_in_place(app)?))
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::choose_save_path,
            commands::open_file,
            commands::show_in_folder,
            commands::open_link,
        ])
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => platform::give_up(&error),
    }
}
