use readiness_report::brand::Brand;

use super::{file, read_file};
use crate::app::App;
use crate::error::Result;

/// The setting that holds the look; empty when there is none.
const BRAND: &str = "brand";

/// The look in the library.
///
/// # Errors
/// When the library cannot be read, or what it holds is not a look.
pub(super) fn get(app: &App) -> Result<Option<Brand>> {
    let kept = app.with_store(|store| Ok(store.setting(BRAND)?))?;
    kept.filter(|kept| !kept.is_empty()).map(|kept| file::read(&kept)).transpose()
}

/// Whether there is a library with a look in it; no library is made to find out.
pub fn is_kept(app: &App) -> bool {
    app.paths.library.as_ref().is_some_and(|library| library.exists()) && get(app).is_ok_and(|kept| kept.is_some())
}

/// Keeps a look.
///
/// # Errors
/// When the library cannot be written.
pub(super) fn keep(app: &App, brand: &Brand) -> Result<()> {
    let text = file::write(brand);
    app.with_store(|store| Ok(store.set_setting(BRAND, &text)?))
}

/// Keeps the look of a brand file.
///
/// # Errors
/// When the file is wrong, or the library cannot be written.
pub fn set_from(app: &App, path: &std::path::Path) -> Result<()> {
    keep(app, &read_file(path)?)
}

/// Forgets the look.
///
/// # Errors
/// When the library cannot be written.
pub fn remove(app: &App) -> Result<()> {
    app.with_store(|store| Ok(store.set_setting(BRAND, "")?))
}
