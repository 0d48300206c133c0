use super::*;
use crate::open::Conditions;
use crate::sample::{AT, answer, begun, library};
use crate::{Error, Op, Store, newest_good_backup};

/// The version of this program, which the steps below follow.
const NOW: i64 = UPGRADES.len() as i64;

/// Rebuilds a table that others refer to, the hardest thing a step can do.
const NEXT: Upgrade = Upgrade {
    version: NOW + 1,
    sql: "CREATE TABLE organisation_new (
              id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
              name TEXT NOT NULL,
              name_other TEXT NOT NULL,
              created TEXT NOT NULL,
              alias TEXT NOT NULL,
              sector TEXT NOT NULL
          ) STRICT;
          INSERT INTO organisation_new SELECT *, 'none' FROM organisation;
          DROP TABLE organisation;
          ALTER TABLE organisation_new RENAME TO organisation;",
};

/// Fails at its second statement.
const BROKEN: Upgrade = Upgrade { version: NOW + 2, sql: "DROP TABLE setting; INSERT INTO nowhere VALUES (1)" };

/// Succeeds, but leaves answers without their assessment.
const CARELESS: Upgrade = Upgrade { version: NOW + 2, sql: "DELETE FROM assessment" };

/// Opens as a later program would, which knows these steps too.
fn open(path: &Path, later: &[Upgrade]) -> Result<Store> {
    let upgrades = [UPGRADES, later].concat();
    Store::open_under(path, AT, &Conditions { upgrades: &upgrades, ..Conditions::default() })
}

fn schema(store: &Store) -> Vec<(String, String)> {
    let sql = "SELECT name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
    let mut statement = store.connection().prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?))).unwrap();
    let tidy = |sql: String| sql.split_whitespace().collect::<Vec<_>>().join(" ");
    rows.map(|row| row.map(|(name, sql)| (name, tidy(sql))).unwrap()).collect()
}

#[test]
fn the_steps_are_numbered_from_one_without_a_gap() {
    let numbers: Vec<_> = UPGRADES.iter().map(|step| step.version).collect();
    assert_eq!(numbers, (1..=newest(UPGRADES)).collect::<Vec<_>>());
}

#[test]
fn an_upgrade_keeps_the_data_makes_a_backup_and_ends_like_a_fresh_file() {
    let (folder, path) = library();
    let mut store = begun(&path);
    answer(&mut store, "q", 3).unwrap();
    let before = (store.list().unwrap(), store.load("a").unwrap());
    drop(store);

    let mut store = open(&path, &[NEXT]).unwrap();
    assert_eq!((store.list().unwrap(), store.load("a").unwrap()), before);
    assert_eq!(version(store.connection()).unwrap(), NOW + 1);
    assert_eq!(store.check().unwrap(), [""; 0]);
    assert_eq!(schema(&store), schema(&open(&folder.path().join("fresh.sqlite3"), &[NEXT]).unwrap()));

    let backup = newest_good_backup(&path).unwrap().unwrap();
    assert!(backup.path.to_string_lossy().ends_with("-01-upgrade.sqlite3"), "{backup:?}");
    assert_eq!(Store::open(&backup.path, AT).unwrap().load("a").unwrap(), before.1);

    // The images had the old shape; new ones have the new one.
    assert_eq!(store.undo().unwrap(), None);
    let sector = |store: &Store| {
        store.connection().query_row("SELECT sector FROM organisation", [], |row| row.get::<_, String>(0)).unwrap()
    };
    store.transact(Op::Organisation, AT, |writer| writer.update_organisation("o", "新名", "")).unwrap();
    store.undo().unwrap().unwrap();
    assert_eq!((store.load("a").unwrap(), sector(&store).as_str()), (before.1, "none"));
}

#[test]
fn a_failed_upgrade_leaves_every_byte_and_a_backup() {
    for last in [BROKEN, CARELESS] {
        let (_folder, path) = library();
        let mut store = begun(&path);
        answer(&mut store, "q", 3).unwrap();
        let before = store.load("a").unwrap();
        drop(store);
        let bytes = std::fs::read(&path).unwrap();

        assert!(open(&path, &[NEXT, last]).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
        assert!(newest_good_backup(&path).unwrap().is_some());
        let mut store = Store::open(&path, AT).unwrap();
        assert_eq!(store.load("a").unwrap(), before);
        assert_eq!(store.undo().unwrap().unwrap().op, Op::Answer);
    }
}

#[test]
fn an_upgrade_without_room_for_a_backup_does_not_begin() {
    let (folder, path) = library();
    drop(begun(&path));
    let bytes = std::fs::read(&path).unwrap();
    // A file where the folder should be.
    std::fs::write(folder.path().join("backups"), "").unwrap();
    assert!(matches!(open(&path, &[NEXT]).err(), Some(Error::Io { .. })));
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn an_old_program_stops_changing_a_file_that_was_upgraded_meanwhile() {
    let (_folder, path) = library();
    let mut old = begun(&path);
    let new = open(&path, &[NEXT]).unwrap();
    let refused = answer(&mut old, "q", 3);
    assert!(matches!(refused, Err(Error::Newer { found, supported: NOW, .. }) if found == NOW + 1), "{refused:?}");
    assert!(matches!(old.undo(), Err(Error::Newer { .. })));
    assert!(matches!(old.trust_key("k", "", AT), Err(Error::Newer { .. })));
    assert!(new.load("a").unwrap().unwrap().answers.is_empty());
}
