//! Keys, and whose signature is whose.

use super::*;

#[test]
fn a_secret_key_is_one_line_and_can_be_read_back() {
    let key = SecretKey::generate().unwrap();
    let text = key.to_text();
    assert!(text.starts_with("readiness-secret-key:") && text.lines().count() == 1 && text.is_ascii());
    assert_eq!(SecretKey::from_text(&format!(" {text}\r\n")).unwrap().public(), key.public());
    assert_ne!(SecretKey::generate().unwrap().public(), key.public());
}

#[test]
fn what_is_no_secret_key_is_refused() {
    let text = key().to_text();
    let bare = text.trim_start_matches("readiness-secret-key:");
    for wrong in [
        "",
        bare,
        "readiness-secret-key:",
        &text[..text.len() - 4],
        &format!("{text}AAAA"),
        "readiness-secret-key:鑰匙",
    ] {
        assert!(SecretKey::from_text(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn a_secret_key_is_never_shown() {
    let key = key();
    let shown = format!("{key:?} {key:#?}");
    assert_eq!(shown, format!("SecretKey(of {0}) SecretKey(of {0})", key.public().fingerprint()));
}

/// The first test vector of RFC 8032.
#[test]
fn a_signature_is_ed25519_as_everybody_writes_it() {
    let secret = SecretKey::from_text("readiness-secret-key:nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=").unwrap();
    assert_eq!(secret.public().hex(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    let signature = data_encoding::HEXLOWER.encode(&secret.sign(b""));
    assert!(signature.starts_with("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"));
    assert!(secret.public().has_signed(b"", &secret.sign(b"")));
    assert!(!secret.public().has_signed(b"x", &secret.sign(b"")));
    assert!(!secret.public().has_signed(b"", &secret.sign(b"")[..63]));
}

#[test]
fn a_public_key_has_a_hex_form_and_a_fingerprint() {
    let public = key().public();
    assert_eq!(PublicKey::from_hex(&public.hex()), Some(public));
    assert_eq!(PublicKey::from_hex(&public.hex().to_uppercase()), Some(public));
    assert_eq!(PublicKey::from_base64(&public.to_base64()), Some(public));
    let fingerprint = public.fingerprint();
    assert_eq!((fingerprint.len(), fingerprint.split(' ').count()), (19, 4));
    assert!(fingerprint.chars().all(|c| matches!(c, ' ' | '0'..='9' | 'A'..='F')));
    // SHA-256 of the key of RFC 8032's first vector, computed elsewhere.
    let known = PublicKey::from_hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a").unwrap();
    assert_eq!(known.fingerprint(), "21FE 31DF A154 A261");
}

#[test]
fn what_is_no_public_key_is_refused() {
    let weak = ["00".repeat(32), format!("01{}", "00".repeat(31)), "ff".repeat(32)];
    let odd = [
        String::new(),
        "d7".repeat(31),
        format!("{}d", "d7".repeat(31)),
        format!("+1{}", "00".repeat(31)),
        "é".repeat(32),
    ];
    for wrong in weak.iter().chain(&odd) {
        assert_eq!(PublicKey::from_hex(wrong), None, "{wrong}");
    }
}

#[test]
fn a_key_put_in_the_place_of_another_is_found_out() {
    let manifest = honest(&[]);
    let replaced = manifest.replace(&key().public().to_base64(), &other_key().public().to_base64());
    let signature = key().sign(manifest.as_bytes());
    let pack = archive(&[(MANIFEST, replaced.as_bytes()), (SIGNATURE, &signature)]);
    assert_eq!(open(&pack).unwrap_err(), PackFault::BadSignature);
    // Signed again by the old key it is as wrong.
    assert_eq!(open(&signed(&replaced, &[])).unwrap_err(), PackFault::BadSignature);
}

#[test]
fn signed_by_somebody_else_it_is_somebody_elses() {
    let bytes = build(Kind::Catalogue, "2026.12", "2026-12-01", &files(), &other_key()).unwrap();
    let opened = open(&bytes).unwrap();
    assert_eq!(opened.key, other_key().public());
    assert_ne!(opened.key, open(&pack()).unwrap().key);
}
