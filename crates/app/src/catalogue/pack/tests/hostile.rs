//! Packs that are made to do harm. All of them are properly signed, unless they say otherwise.

use proptest::prelude::*;

use super::*;

const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

#[test]
fn a_path_leads_nowhere_else() {
    for path in [
        "../a.toml",
        "a/../b.toml",
        "a/./b.toml",
        "/etc/a.toml",
        "//host/a.toml",
        "a//b.toml",
        "a\\b.toml",
        "..\\a.toml",
        "C:a.toml",
        "c:/a.toml",
        "a.toml:stream",
        "Funding/a.toml",
        "funding/A.toml",
        "funding/a.TOML",
        "a\0.toml",
        "a.toml\0",
        "a b.toml",
        "a.b.toml",
        "資助.toml",
        "ａ.toml",
        "a\n.toml",
        "~/a.toml",
        ".toml",
        "a/.toml",
        "a.exe",
        "a",
        "",
        "manifest.json",
    ] {
        let listed = signed(&manifest(&[(path, 0, EMPTY)]), &[]);
        let refused = open(&listed).unwrap_err();
        let empty = matches!(&refused, PackFault::BadManifest(problems) if path.is_empty() && problems.len() == 1);
        assert!(empty || refused == PackFault::BadPath(path.to_owned()), "{path:?}: {refused:?}");
        let name = format!("files/{path}");
        let unlisted = signed(&honest(&[]), &[(name.as_str(), b"")]);
        assert!(open(&unlisted).is_err(), "{path:?}");
        assert!(!layout::is_path(path), "{path:?}");
    }
    for path in ["a.toml", "0.toml", "funding/n-2.toml", "a/b/c/d.toml"] {
        assert!(layout::is_path(path), "{path}");
    }
}

#[test]
fn a_name_outside_the_files_is_refused() {
    for name in ["a.toml", "Files/a.toml", "files/../a.toml", "../files/a.toml", "manifest.sig.toml", "files/C:a.toml"]
    {
        assert_eq!(open(&signed(&honest(&[]), &[(name, b"")])).unwrap_err(), PackFault::BadPath(name.into()));
    }
}

#[test]
fn nothing_stands_there_twice() {
    let listed = manifest(&[("a.toml", 0, EMPTY), ("a.toml", 0, EMPTY)]);
    assert_eq!(open(&signed(&listed, &[("files/a.toml", b"")])).unwrap_err(), PackFault::BadPath("a.toml".into()));
    let cased = manifest(&[("a.toml", 0, EMPTY), ("A.toml", 0, EMPTY)]);
    assert_eq!(open(&signed(&cased, &[("files/a.toml", b"")])).unwrap_err(), PackFault::BadPath("A.toml".into()));
    // The library that writes archives refuses to write a name twice, so one is renamed afterwards.
    let (one, two) = (b"files/a.toml".as_slice(), b"files/b.toml".as_slice());
    let mut twice = signed(&honest(&[("a.toml", b"")]), &[("files/a.toml", b""), ("files/b.toml", b"x")]);
    for start in 0..twice.len() - two.len() {
        if twice[start..].starts_with(two) {
            twice[start..][..one.len()].copy_from_slice(one);
        }
    }
    assert_eq!(open(&twice).unwrap_err(), PackFault::BadPath("files/a.toml".into()));
}

#[test]
fn exactly_the_listed_files_are_there() {
    let contents = b"x = 1\n".as_slice();
    let manifest = honest(&[("a.toml", contents), ("b.toml", contents)]);
    let (a, b, c) = (("files/a.toml", contents), ("files/b.toml", contents), ("files/c.toml", contents));
    assert!(open(&signed(&manifest, &[b, a])).is_ok(), "the order does not matter");
    assert_eq!(open(&signed(&manifest, &[a])).unwrap_err(), PackFault::Missing("b.toml".into()));
    assert_eq!(open(&signed(&manifest, &[a, b, c])).unwrap_err(), PackFault::Unlisted("c.toml".into()));
    let changed = ("files/b.toml", b"x = 2\n".as_slice());
    assert_eq!(open(&signed(&manifest, &[a, changed])).unwrap_err(), PackFault::Changed("b.toml".into()));
    for length in [b"x = 1".as_slice(), b"x = 1\n\n"] {
        let pack = signed(&manifest, &[a, ("files/b.toml", length)]);
        assert_eq!(open(&pack).unwrap_err(), PackFault::Changed("b.toml".into()));
    }
}

#[test]
fn the_manifest_comes_first_and_is_signed() {
    let manifest = honest(&[]);
    let signature = key().sign(manifest.as_bytes());
    let unsigned = archive(&[(MANIFEST, manifest.as_bytes())]);
    assert_eq!(open(&unsigned).unwrap_err(), PackFault::Missing(SIGNATURE.into()));
    let later = archive(&[(SIGNATURE, &signature), (MANIFEST, manifest.as_bytes())]);
    assert_eq!(open(&later).unwrap_err(), PackFault::NotAPack);
    let longer = [signature.as_slice(), b"x"].concat();
    for wrong in [b"".as_slice(), &signature[..63], &longer, &[0; 64], &[0xff; 64]] {
        let pack = archive(&[(MANIFEST, manifest.as_bytes()), (SIGNATURE, wrong)]);
        assert_eq!(open(&pack).unwrap_err(), PackFault::BadSignature);
    }
}

#[test]
fn what_is_no_text_is_refused() {
    let contents = b"\xff\xfe".as_slice();
    let pack = signed(&honest(&[("a.toml", contents)]), &[("files/a.toml", contents)]);
    assert_eq!(open(&pack).unwrap_err(), PackFault::NotText("a.toml".into()));
}

#[test]
fn a_bomb_does_not_go_off() {
    let bomb = vec![0; 100 * 1024 * 1024];
    let honest = signed(&honest(&[("a.toml", &bomb)]), &[("files/a.toml", &bomb)]);
    assert!(honest.len() < 200_000, "{} bytes", honest.len());
    assert_eq!(open(&honest).unwrap_err(), PackFault::TooLarge);
    let lying = signed(&manifest(&[("a.toml", 0, EMPTY)]), &[("files/a.toml", &bomb)]);
    assert_eq!(open(&lying).unwrap_err(), PackFault::Changed("a.toml".into()));
    assert_eq!(open(&archive(&[(MANIFEST, &bomb)])).unwrap_err(), PackFault::TooLarge);
    let sign = archive(&[(MANIFEST, manifest(&[]).as_bytes()), (SIGNATURE, &bomb)]);
    assert_eq!(open(&sign).unwrap_err(), PackFault::BadSignature);
}

/// Of a bomb that says in its own headers that it is small, no more is unpacked than the manifest says.
#[test]
fn a_size_in_the_archive_is_not_believed() {
    let contents = vec![b'x'; 100_000];
    let mut pack = signed(&honest(&[("a.toml", b"xxx")]), &[("files/a.toml", &contents)]);
    let (long, short) = (100_000u32.to_le_bytes(), 3u32.to_le_bytes());
    for start in 0..pack.len() - 4 {
        if pack[start..].starts_with(&long) {
            pack[start..start + 4].copy_from_slice(&short);
        }
    }
    assert_eq!(open(&pack).unwrap_err(), PackFault::Changed("a.toml".into()));
}

#[test]
fn sizes_have_limits() {
    assert_eq!(open(&vec![0; usize::try_from(LARGEST).unwrap() + 1]).unwrap_err(), PackFault::TooLarge);
    assert_eq!(open(&vec![0; usize::try_from(LARGEST).unwrap()]).unwrap_err(), PackFault::NotAPack);
    let names: Vec<String> = (0..=MOST_ENTRIES).map(|number| number.to_string()).collect();
    let many: Vec<_> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(open(&archive(&many)).unwrap_err(), PackFault::TooLarge);
    let sums: Vec<_> = (0..9).map(|number| format!("t-{number}.toml")).collect();
    let huge: Vec<_> = sums.iter().map(|path| (path.as_str(), u64::from(u32::MAX), EMPTY)).collect();
    assert_eq!(open(&signed(&manifest(&huge), &[])).unwrap_err(), PackFault::TooLarge);
}

#[test]
fn other_archives_are_none() {
    let text = b"readiness-pack/1\n".repeat(500);
    for bytes in [b"".as_slice(), b"x", b"PK\x03\x04", &[0; 22], &[0xff; 4096], &text] {
        assert_eq!(open(bytes).unwrap_err(), PackFault::NotAPack);
    }
    let empty = ZipWriter::new(Cursor::new(Vec::new())).finish().unwrap().into_inner();
    assert_eq!(open(&empty).unwrap_err(), PackFault::NotAPack);
    let after = [pack().as_slice(), b"\0"].concat();
    let before = [b"#!/bin/sh\n".as_slice(), &pack()].concat();
    for hidden in [after, before] {
        assert_eq!(open(&hidden).unwrap_err(), PackFault::NotAPack, "nothing is hidden around it");
    }
    let mut commented = ZipWriter::new(Cursor::new(Vec::new()));
    commented.start_file(MANIFEST, options()).unwrap();
    commented.write_all(honest(&[]).as_bytes()).unwrap();
    commented.set_comment("hidden").unwrap();
    assert_eq!(open(&commented.finish().unwrap().into_inner()).unwrap_err(), PackFault::NotAPack);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(open(&bytes).is_err());
        // The same between headers that look right.
        let framed = [b"PK\x03\x04".as_slice(), &bytes, b"PK\x05\x06\0\0\0\0", &bytes].concat();
        prop_assert!(open(&framed).is_err());
    }

    #[test]
    fn a_random_manifest_is_refused(manifest in any::<String>()) {
        prop_assert!(open(&signed(&manifest, &[])).is_err());
    }
}
