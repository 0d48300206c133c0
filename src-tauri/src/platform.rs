//! What each system needs before the window works as people expect.

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

/// Turns off WebKitGTK's DMABUF renderer, which leaves the window blank on some graphics drivers and in virtual
/// machines. The variable must be there before any thread starts, so the program replaces itself with it set.
/// A window driven by a test keeps the renderer: without it, WebKitWebDriver waits for ever for a screenshot.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() {
    use std::os::unix::process::CommandExt;
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";
    if [VARIABLE, DRIVEN].into_iter().any(|name| std::env::var_os(name).is_some()) {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Only returns when it failed; the window then opens as the system has it.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(VARIABLE, "1").exec();
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() {}

/// Shows what an input method is composing inside the text field. wry turns this off because of a fault in old
/// WebKitGTK versions (candidate windows in the wrong place) that 2.50 no longer has.
#[cfg(target_os = "linux")]
pub(crate) fn show_input_in_place(app: &tauri::App) -> tauri::Result<()> {
    use tauri::Manager;
    use webkit2gtk::{InputMethodContextExt, WebViewExt};
    let Some(window) = app.get_webview_window("main") else { return Ok(()) };
    window.with_webview(|webview| {
        if let Some(context) = webview.inner().input_method_context() {
            context.set_enable_preedit(true);
        }
    })
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn show_input_in_place(_: &tauri::App) -> tauri::Result<()> {
    Ok(())
}

/// Says why there is no window. Nothing is localised here: the words could not be loaded or there is nobody to show.
pub(crate) fn give_up(error: &dyn Display) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "readiness-hk: {error}");
    ExitCode::FAILURE
}
