//! Turning a path into a connection, or saying exactly why not.
//!
//! The order matters. Everything up to [`accept`] only reads, so a file that turns out to be foreign, newer or damaged
//! keeps every byte. The journal is chosen after that, because choosing it writes into the header. Nothing here
//! deletes or replaces a file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::backup;
use crate::error::{Attempt, Error, Fault, Result};
use crate::files::{folder_for, give_name, has_log, nameless, resolve, size};
use crate::journal::{self, Journal};
use crate::transact;
use crate::upgrade::{self, UPGRADES, Upgrade};

/// Marks a file as ours: "AIRH".
pub(crate) const APPLICATION_ID: i32 = 0x4149_5248;

/// 3.7.0 to 3.51.2 can corrupt a file when the write-ahead log is reset.
const OLDEST_GOOD_SQLITE: i32 = 3_051_003;

/// How long a change waits for another program's change to end.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many statements stay prepared; a change, its score and its line of the portfolio take some thirty.
const STATEMENTS: usize = 64;

/// Up to this many bytes a file is checked before it is used; reading it takes less than a fifth of a second.
const QUICKLY_CHECKED: u64 = 8 * 1024 * 1024;

/// What a test may replace.
pub(crate) struct Conditions<'a> {
    /// The schema's history, oldest first.
    pub(crate) upgrades: &'a [Upgrade],
    /// SQLite's name of the file system layer; `None` for the usual one.
    pub(crate) file_system: Option<&'static str>,
    /// The largest file that is checked before it is used, in bytes.
    pub(crate) quickly_checked: u64,
}

impl Default for Conditions<'_> {
    fn default() -> Self {
        Self { upgrades: UPGRADES, file_system: None, quickly_checked: QUICKLY_CHECKED }
    }
}

/// An accepted, upgraded, recording connection.
pub(crate) struct Opened {
    pub(crate) path: PathBuf,
    pub(crate) conn: Connection,
    pub(crate) journal: Journal,
    pub(crate) version: i64,
    /// Whether the whole file was read and found sound.
    pub(crate) checked: bool,
}

/// Opens the library at `path`, making it when there is no file. `at` dates the backup that precedes an upgrade.
pub(crate) fn open(path: &Path, at: &str, conditions: &Conditions<'_>) -> Result<Opened> {
    require_sqlite(rusqlite::version_number())?;
    crate::time::check(at)?;
    let path = resolve(path)?;
    // In this order: a process that makes the file writes it before its log.
    let log = has_log(&path)?;
    match size(&path)? {
        // SQLite would throw the log away, and it may hold the only copy of the last answers.
        None | Some(0) if log => {
            return Err(Fault::Damaged("only the write-ahead log is left".into()).at(&path, "open"));
        }
        // Nobody has backups of a file that was always empty.
        Some(0) if backup::has_any(&path)? => {
            return Err(Fault::Damaged("the file is empty".into()).at(&path, "open"));
        }
        // SQLite takes a single byte for an empty file and would write over it.
        Some(1) => return Err(Error::NotALibrary { path }),
        None => make(&path, at, conditions)?,
        Some(_) => {}
    }
    let opened = begin(&path, at, conditions)?;
    transact::record::install(&opened.conn).map_err(|fault| fault.at(&path, "prepare the history"))?;
    Ok(opened)
}

/// Makes a whole library elsewhere and gives it its name at the end: nobody ever sees half of one.
fn make(path: &Path, at: &str, conditions: &Conditions<'_>) -> Result<()> {
    let file = nameless(folder_for(path)?)?;
    let Opened { conn, .. } = begin(file.path(), at, conditions)?;
    conn.close().map_err(|(_, error)| Fault::from(error).at(file.path(), "close the new library"))?;
    // When another process was quicker, its library will do.
    give_name(file, path).map(drop)
}

fn begin(path: &Path, at: &str, conditions: &Conditions<'_>) -> Result<Opened> {
    let Accepted { mut conn, journal, checked } =
        accept(path, conditions).map_err(|fault| fault.at(path, "open the library"))?;
    upgrade::run(&mut conn, path, at, conditions.upgrades)?;
    Ok(Opened { path: path.to_path_buf(), conn, journal, version: upgrade::newest(conditions.upgrades), checked })
}

/// A connection to a file that may be used.
struct Accepted {
    conn: Connection,
    journal: Journal,
    checked: bool,
}

/// A connection to a file that is empty or a library of a version we know, sound as far as was looked; anything else is
/// an error.
fn accept(path: &Path, conditions: &Conditions<'_>) -> Attempt<Accepted> {
    let Seen { conn, identity, shared_memory } = look(path, conditions.file_system)?;
    identity.check(path, upgrade::newest(conditions.upgrades))?;
    if conn.is_readonly("main")? {
        return Err(Error::ReadOnly.into());
    }
    // Without shared memory nobody else could read the file meanwhile. An upgrade must not build on what is broken.
    let newest = identity.version == upgrade::newest(conditions.upgrades);
    let checked = !shared_memory || !newest || size(path)?.is_none_or(|size| size <= conditions.quickly_checked);
    if checked {
        quick_check(&conn)?;
    }
    whole_pages(&conn, path)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let journal = journal::choose(&conn, shared_memory)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(Accepted { conn, journal, checked })
}

/// SQLite takes what is missing of a page for zeros, and may find nothing wrong with them. While a log is there, it may
/// hold the whole page.
fn whole_pages(conn: &Connection, path: &Path) -> Attempt<()> {
    let page: u32 = conn.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let torn = size(path)?.is_some_and(|size| size % u64::from(page.max(1)) != 0);
    if torn && !has_log(path)? { Err(Fault::Damaged("the last page is cut short".into())) } else { Ok(()) }
}

/// A file that was opened and asked who it is, but not yet believed.
pub(crate) struct Seen {
    pub(crate) conn: Connection,
    pub(crate) identity: Identity,
    pub(crate) shared_memory: bool,
}

/// Opens any file without changing it; dropping the connection leaves no file behind that was not there.
pub(crate) fn look(path: &Path, file_system: Option<&str>) -> Attempt<Seen> {
    // Not read-only: such a connection cannot remove the files that SQLite makes beside a write-ahead log.
    let conn = connect(path, file_system)?;
    // Closing would move a log that was left behind into the file.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, has_log(path)?)?;
    match Identity::read(&conn) {
        Err(error) if journal::lacks_shared_memory(&error) => {
            journal::keep_others_out(&conn)?;
            Ok(Seen { identity: Identity::read(&conn)?, conn, shared_memory: false })
        }
        identity => Ok(Seen { identity: identity?, conn, shared_memory: true }),
    }
}

/// A connection to an existing file that waits for others and has read nothing yet.
pub(crate) fn connect(path: &Path, file_system: Option<&str>) -> Attempt<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = match file_system {
        None => Connection::open_with_flags(path, flags)?,
        Some(name) => Connection::open_with_flags_and_vfs(path, flags, name)?,
    };
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(conn)
}

/// What a file says it is.
pub(crate) struct Identity {
    application: i32,
    pub(crate) version: i64,
    tables: i64,
}

impl Identity {
    /// Reads everything at one moment, because another process may be making the file.
    pub(crate) fn read(conn: &Connection) -> rusqlite::Result<Self> {
        let tx = conn.unchecked_transaction()?;
        Ok(Self {
            application: tx.pragma_query_value(None, "application_id", |row| row.get(0))?,
            version: tx.pragma_query_value(None, "user_version", |row| row.get(0))?,
            tables: tx.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?,
        })
    }

    /// Refuses a foreign or newer file. An empty one passes: a library that was never finished looks like that.
    pub(crate) fn check(&self, path: &Path, supported: i64) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        if self.application != APPLICATION_ID {
            return Err(Error::NotALibrary { path: path.to_path_buf() });
        }
        if self.version > supported {
            return Err(Error::Newer { path: path.to_path_buf(), found: self.version, supported });
        }
        if self.version < 1 {
            let detail = format!("schema version {}", self.version);
            return Err(Error::Damaged { path: path.to_path_buf(), detail });
        }
        Ok(())
    }

    pub(crate) fn is_empty(&self) -> bool {
        (self.application, self.version, self.tables) == (0, 0, 0)
    }
}

/// Reads the whole file and fails on the first thing that is wrong with its structure or its constraints.
pub(crate) fn quick_check(conn: &Connection) -> Attempt<()> {
    match conn.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))?.as_str() {
        "ok" => Ok(()),
        problem => Err(Fault::Damaged(problem.to_owned())),
    }
}

/// Reads the whole library at `path` beside whoever uses it, which it does not hold up.
///
/// # Errors
/// What is damaged, or why the file cannot be read.
pub fn check_file(path: &Path) -> Result<()> {
    let check = || {
        let conn =
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        conn.busy_timeout(PATIENCE)?;
        quick_check(&conn)
    };
    check().map_err(|fault| fault.at(path, "check the library"))
}

/// Everything that is wrong, structure and references alike.
pub(crate) fn problems(conn: &Connection) -> Attempt<Vec<String>> {
    let mut statement = conn.prepare("PRAGMA integrity_check")?;
    let mut problems: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    problems.retain(|problem| problem != "ok");
    let mut statement = conn.prepare("SELECT \"table\", parent FROM pragma_foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        problems.push(format!("{} refers to nothing in {}", row.get::<_, String>(0)?, row.get::<_, String>(1)?));
    }
    Ok(problems)
}

fn require_sqlite(found: i32) -> Result<()> {
    if found < OLDEST_GOOD_SQLITE { Err(Error::OldSqlite { found, needed: OLDEST_GOOD_SQLITE }) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
