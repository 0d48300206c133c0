//! The whole schema as one readable text, so that a change to it shows in a review.

use rusqlite::Connection;

use crate::sample::empty;

/// After a change on purpose: the text that the failing test prints is the new file.
#[test]
fn the_schema_is_as_written_down() {
    let library = empty();
    drop(library.store);
    let text = describe(&Connection::open(&library.path).unwrap());
    assert_eq!(text, include_str!("schema.sql"), "the schema is now:\n{text}");
}

/// Every statement of the schema as SQLite keeps it, and the two numbers in the header.
pub(crate) fn describe(conn: &Connection) -> String {
    let number = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    let mut text = format!(
        "PRAGMA application_id = {:#x};\nPRAGMA user_version = {};\n",
        number("application_id"),
        number("user_version")
    );
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name";
    let mut statement = conn.prepare(sql).unwrap();
    for sql in statement.query_map([], |row| row.get::<_, String>(0)).unwrap() {
        text.push_str(&format!("\n{};\n", sql.unwrap()));
    }
    text
}
