use readiness_store::{newest_good_backup, restore_backup, set_aside};

use super::start;
use crate::api::start::Start;
use crate::app::{App, now};
use crate::error::Result;

/// Sets a damaged library file aside and brings back the newest good backup, or begins an empty library when there is
/// none. The damaged file stays beside it.
///
/// # Errors
/// When the file is not damaged after all, or cannot be moved.
pub fn recover(app: &App, (): ()) -> Result<Start> {
    match start(app, ()) {
        Err(crate::Error::Store(readiness_store::Error::Damaged { .. })) => {}
        other => return other,
    }
    // Nothing may open, and so make, a library between the two moves.
    app.while_closed(|library| {
        set_aside(library, &now())?;
        if let Some(backup) = newest_good_backup(library)? {
            restore_backup(library, &backup.path, &now())?;
        }
        Ok(())
    })?;
    start(app, ())
}
