//! Packs, overlays and trusted keys.

use std::collections::BTreeSet;

use readiness_store::{Error, NewPack, Store};
use rusqlite::Connection;

use crate::sample::{at, begun, empty};

fn pack<'a>(version: &'a str, bytes: &'a [u8]) -> NewPack<'a> {
    NewPack { version, published: "2026-12-01", key: "aa01", bytes }
}

fn install(store: &mut Store, pack: &NewPack<'_>) {
    store.install_pack(pack, &at(1)).unwrap();
}

/// Version and whether it is active, newest first.
fn versions(store: &Store) -> Vec<(String, bool)> {
    store.packs().unwrap().into_iter().map(|pack| (pack.version, pack.active)).collect()
}

#[test]
fn a_pack_comes_out_as_it_went_in() {
    let mut library = empty();
    let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(200_000).collect();
    let id = library.store.install_pack(&pack("2026.12", &bytes), &at(1)).unwrap();
    drop(library.store);
    let store = Store::open(&library.path, &at(2)).unwrap();
    let found = store.packs().unwrap().pop().unwrap();
    assert_eq!((found.id, found.version.as_str(), found.published.as_str()), (id, "2026.12", "2026-12-01"));
    assert_eq!((found.key.as_str(), found.installed, found.active), ("aa01", at(1), true));
    assert_eq!(store.pack_bytes(id).unwrap().unwrap(), bytes);
    assert_eq!(store.pack_bytes(id + 1).unwrap(), None);
}

#[test]
fn the_five_newest_packs_are_kept_and_only_the_last_is_active() {
    let mut library = empty();
    for number in 1..=7 {
        library.store.install_pack(&pack(&format!("v{number}"), &[number]), &at(number.into())).unwrap();
        assert_eq!(library.store.packs().unwrap().iter().filter(|pack| pack.active).count(), 1);
    }
    let expected = [("v7", true), ("v6", false), ("v5", false), ("v4", false), ("v3", false)];
    assert_eq!(versions(&library.store), expected.map(|(version, active)| (version.to_owned(), active)));
}

#[test]
fn the_file_itself_holds_at_most_one_active_pack() {
    let mut library = empty();
    for version in ["v1", "v2"] {
        library.store.install_pack(&pack(version, b""), &at(1)).unwrap();
    }
    drop(library.store);
    let conn = Connection::open(&library.path).unwrap();
    let error = conn.execute("UPDATE pack SET active = 1", []).unwrap_err();
    assert_eq!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::ConstraintViolation));
    assert!(conn.execute("UPDATE pack SET active = 2 WHERE version = 'v2'", []).is_err());
}

#[test]
fn rolling_back_leads_through_the_older_packs_to_none() {
    let mut library = empty();
    assert!(!library.store.roll_back_pack().unwrap());
    for version in ["v1", "v2", "v3"] {
        library.store.install_pack(&pack(version, version.as_bytes()), &at(1)).unwrap();
    }
    for left in [vec![("v2", true), ("v1", false)], vec![("v1", true)], vec![]] {
        assert!(library.store.roll_back_pack().unwrap());
        let left: Vec<_> = left.into_iter().map(|(version, active)| (version.to_owned(), active)).collect();
        assert_eq!(versions(&library.store), left);
    }
    assert!(!library.store.roll_back_pack().unwrap());
}

#[test]
fn overlays_are_replaced_and_removed_by_their_id() {
    let mut library = empty();
    library.store.put_overlay("hkpc", "aa01", b"one", &at(1)).unwrap();
    library.store.put_overlay("bank", "bb02", b"two", &at(2)).unwrap();
    library.store.put_overlay("hkpc", "cc03", b"three", &at(3)).unwrap();
    let overlays = library.store.overlays().unwrap();
    let found: Vec<_> = overlays.iter().map(|one| (one.id.as_str(), one.key.as_str(), one.installed.clone())).collect();
    assert_eq!(found, [("bank", "bb02", at(2)), ("hkpc", "cc03", at(3))]);
    assert_eq!(library.store.overlay_bytes("hkpc").unwrap().unwrap(), b"three");
    assert!(library.store.remove_overlay("hkpc").unwrap());
    assert!(!library.store.remove_overlay("hkpc").unwrap());
    assert_eq!(library.store.overlay_bytes("hkpc").unwrap(), None);
}

#[test]
fn a_key_is_trusted_once_and_may_be_named_again() {
    let mut library = empty();
    library.store.trust_key("bb", "HKPC", &at(1)).unwrap();
    library.store.trust_key("aa", "", &at(2)).unwrap();
    library.store.trust_key("bb", "生產力局", &at(3)).unwrap();
    let keys = library.store.trusted_keys().unwrap();
    let found: Vec<_> = keys.iter().map(|key| (key.key.as_str(), key.name.as_str(), key.trusted.clone())).collect();
    assert_eq!(found, [("bb", "生產力局", at(1)), ("aa", "", at(2))]);
    assert!(library.store.distrust_key("bb").unwrap());
    assert!(!library.store.distrust_key("bb").unwrap());
    assert_eq!(library.store.trusted_keys().unwrap().len(), 1);
}

/// All within one second, with the same versions and ids over and over.
#[test]
fn the_stamp_tells_every_catalogue_from_every_other() {
    type Change = fn(&mut Store);
    let changes: [Change; 9] = [
        |store| install(store, &pack("v1", b"one")),
        |store| install(store, &pack("v1", b"two")),
        |store| store.put_overlay("hkpc", "aa01", b"one", &at(1)).unwrap(),
        |store| store.put_overlay("hkpc", "aa01", b"two", &at(1)).unwrap(),
        |store| assert!(store.roll_back_pack().unwrap()),
        |store| install(store, &pack("v1", b"two")),
        |store| store.put_overlay("bank", "aa01", b"one", &at(1)).unwrap(),
        |store| assert!(store.remove_overlay("hkpc").unwrap()),
        |store| store.put_overlay("hkpc", "aa01", b"three", &at(1)).unwrap(),
    ];
    let mut library = empty();
    let mut stamps = BTreeSet::from([library.store.catalogue_stamp().unwrap()]);
    for (number, change) in changes.into_iter().enumerate() {
        change(&mut library.store);
        let stamp = library.store.catalogue_stamp().unwrap();
        assert!(stamps.insert(stamp.clone()), "{stamp:?} after change {number}");
        library.store.trust_key("aa01", &stamp, &at(1)).unwrap();
        library.store.set_setting("language", &stamp).unwrap();
        assert_eq!(library.store.catalogue_stamp().unwrap(), stamp);
    }
}

#[test]
fn the_stamp_is_that_of_the_file_and_not_of_the_program() {
    let mut library = empty();
    let mut other = Store::open(&library.path, &at(0)).unwrap();
    other.install_pack(&pack("v1", b""), &at(1)).unwrap();
    let stamp = other.catalogue_stamp().unwrap();
    assert_eq!(library.store.catalogue_stamp().unwrap(), stamp);
    other.install_pack(&pack("v2", b""), &at(2)).unwrap();
    assert!(library.store.roll_back_pack().unwrap());
    assert_eq!(other.catalogue_stamp().unwrap(), stamp);
}

#[test]
fn nothing_of_this_is_a_step() {
    let mut library = begun();
    let before = (library.store.history().unwrap(), library.store.list().unwrap());
    library.store.install_pack(&pack("v1", b""), &at(1)).unwrap();
    library.store.put_overlay("hkpc", "aa01", b"", &at(1)).unwrap();
    library.store.trust_key("aa01", "", &at(1)).unwrap();
    assert_eq!((library.store.history().unwrap(), library.store.list().unwrap()), before);
    library.store.undo().unwrap().unwrap();
    assert_eq!(versions(&library.store).len(), 1);
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let mut library = empty();
    library.store.install_pack(&pack("v1", b""), &at(1)).unwrap();
    let stamp = library.store.catalogue_stamp().unwrap();
    let nameless = NewPack { key: "", ..pack("v2", b"") };
    assert!(matches!(library.store.install_pack(&nameless, &at(2)), Err(Error::Sqlite { .. })));
    assert!(matches!(library.store.put_overlay("", "aa01", b"", &at(2)), Err(Error::Sqlite { .. })));
    assert!(matches!(library.store.trust_key("", "", &at(2)), Err(Error::Sqlite { .. })));
    assert!(matches!(library.store.install_pack(&pack("v2", b""), "today"), Err(Error::BadTime { .. })));
    assert!(matches!(library.store.put_overlay("hkpc", "aa01", b"", "today"), Err(Error::BadTime { .. })));
    assert!(matches!(library.store.trust_key("aa01", "", "today"), Err(Error::BadTime { .. })));
    assert_eq!(library.store.catalogue_stamp().unwrap(), stamp);
    assert_eq!(versions(&library.store), [("v1".to_owned(), true)]);
}
