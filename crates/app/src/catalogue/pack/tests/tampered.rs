//! Packs that were changed after they were signed.

use proptest::prelude::*;

use super::*;

/// A pack as this version wrote it first: every later version must open it. Never made again.
const FROZEN: &[u8] = include_bytes!("frozen.readiness-pack");

#[test]
fn a_pack_of_old_can_still_be_opened() {
    assert_eq!(open(FROZEN).unwrap(), open(&pack()).unwrap());
}

#[test]
fn a_change_of_any_byte_is_found_out() {
    let good = pack();
    for place in 0..good.len() {
        for change in [0x01, 0xff] {
            let mut bytes = good.clone();
            bytes[place] ^= change;
            assert!(open(&bytes).is_err(), "byte {place} of {}: {:#04x}", good.len(), good[place]);
        }
    }
}

#[test]
fn a_change_of_any_bit_changes_nothing_unseen() {
    let (good, known) = (pack(), open(&pack()).unwrap());
    for place in 0..good.len() {
        for bit in 0..8 {
            let mut bytes = good.clone();
            bytes[place] ^= 1 << bit;
            // The last bits of a deflated entry fill up its last byte and mean nothing.
            assert!(open(&bytes).map_or(true, |pack| pack == known), "bit {bit} of byte {place}");
        }
    }
}

#[test]
fn a_pack_that_is_cut_off_is_none() {
    let good = pack();
    for length in 0..good.len() {
        assert_eq!(open(&good[..length]).unwrap_err(), PackFault::NotAPack, "{length} of {}", good.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// A piece is taken out, and something else put there.
    #[test]
    fn no_other_pack_comes_of_a_good_one(
        (from, to) in (0usize..1_200, 0usize..64),
        piece in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let mut bytes = pack();
        let from = from % bytes.len();
        let to = (from + to).min(bytes.len());
        bytes.splice(from..to, piece);
        if let Ok(opened) = open(&bytes) {
            prop_assert_eq!(opened, open(&pack()).unwrap());
        }
    }

    #[test]
    fn any_texts_survive_the_pack(texts in prop::collection::vec(any::<String>(), 0..6)) {
        let files: Vec<_> =
            texts.into_iter().enumerate().map(|(number, text)| (format!("tools/t-{number}.toml"), text)).collect();
        let bytes = build(Kind::Overlay, "1", "2026-12-01", &files, &key()).unwrap();
        prop_assert_eq!(open(&bytes).unwrap().files, files);
    }
}
