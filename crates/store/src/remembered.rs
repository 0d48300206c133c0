//! Figures over a whole table, counted once for as long as nobody changes the file.

use std::cell::RefCell;

use rusqlite::Connection;

use crate::error::Attempt;

/// A figure and the state of the file that it is true of.
#[derive(Debug)]
pub(crate) struct Remembered<T>(RefCell<Option<(State, T)>>);

/// Differs after every change: what others have committed, as SQLite numbers it, and how many rows this connection has changed.
type State = (i64, u64);

impl<T> Default for Remembered<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Remembered<T> {
    /// The figure; `count` finds it when the file is not as it was.
    pub(crate) fn get(&self, conn: &Connection, count: impl FnOnce(&Connection) -> Attempt<T>) -> Attempt<T> {
        // Read before counting: what changes in between only makes the figure be counted once more.
        let others = conn.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        let state = (others, conn.total_changes());
        if let Some((known, figure)) = &*self.0.borrow()
            && *known == state
        {
            return Ok(figure.clone());
        }
        let figure = count(conn)?;
        self.0.replace(Some((state, figure.clone())));
        Ok(figure)
    }
}
