//! Files that mean harm, or were harmed: whatever stands in a PDF, reading it ends soon, in order, and without a fault.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use flate2::{Compress, Compression, FlushCompress};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use readiness_report::Edition;
use readiness_report::reading::{Carried, ReadError, open};

use crate::crafted::{Crafted, deflated};
use crate::samples;

/// How long any file may take. Without optimisation everything takes several times as long.
const SOON: Duration = Duration::from_secs(if cfg!(debug_assertions) { 6 } else { 2 });

/// Opens a file and holds what holds for every file.
#[track_caller]
fn opened(bytes: &[u8]) -> Result<Carried, ReadError> {
    // One at a time, so that the time is that of one file.
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let from = Instant::now();
    let read = open(bytes);
    let taken = from.elapsed();
    drop(turn);
    assert!(taken < SOON, "{taken:?}");
    assert_ne!(read.as_ref().err(), Some(&ReadError::Fault));
    read
}

/// A small report as it is and with its streams in the open, where damage reaches the pages.
fn reports() -> [Vec<u8>; 2] {
    let printed = crate::tools::Printed::of(samples::cafe().bare().pdf(Edition::English));
    let bytes = printed.pdf.bytes.clone();
    [bytes, printed.unpacked_bytes()]
}

#[test]
fn a_report_cut_off_anywhere_is_refused() {
    for report in reports() {
        // Every 64th byte of a report as it is; ten times that in the open, where most of it is text.
        let step = if report.len() < 100_000 { 64 } else { 640 };
        for length in (0..report.len() - 64).step_by(step) {
            assert!(opened(&report[..length]).is_err(), "{length}");
        }
    }
}

#[test]
fn a_report_with_a_flipped_bit_is_read_or_refused() {
    for report in reports() {
        let mut changed = report.clone();
        // A prime is no multiple of anything in the file.
        for (at, bit) in (0..report.len()).step_by(1009).zip((0..8).cycle()) {
            changed[at] ^= 1 << bit;
            let _ = opened(&changed);
            changed[at] = report[at];
        }
    }
}

#[test]
fn a_report_mixed_up_at_random_is_read_or_refused() {
    for (seed, report) in reports().into_iter().enumerate() {
        let mut random = TestRng::from_seed(RngAlgorithm::ChaCha, &[u8::try_from(seed).unwrap(); 32]);
        for _ in 0..80 {
            let _ = opened(&mixed_up(&report, &mut random));
        }
    }
}

/// Takes longer than a build should: `cargo test --test report -- --ignored hours`, with `READINESS_MINUTES`.
#[test]
#[ignore = "runs for as long as one likes"]
fn a_report_mixed_up_for_hours_is_read_or_refused() {
    let minutes = std::env::var("READINESS_MINUTES").map_or(10, |minutes| minutes.parse().unwrap());
    let reports = reports();
    let mut random = TestRng::from_seed(RngAlgorithm::ChaCha, &[77; 32]);
    let (until, mut runs, mut read) = (Instant::now() + Duration::from_secs(60 * minutes), 0, 0);
    while Instant::now() < until {
        read += usize::from(opened(&mixed_up(&reports[runs % 2], &mut random)).is_ok());
        runs += 1;
    }
    println!("{runs} files, {read} of them read");
}

/// Words with which a PDF says where things are, how long they are and how they are packed.
const WORDS: [&str; 24] = [
    "obj",
    "endobj",
    "stream",
    "endstream",
    "xref",
    "trailer",
    "startxref",
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "<",
    "/Length",
    "/Kids",
    "/Names",
    "/Prev",
    "/K",
    "/W",
    "/Index",
    "/Filter",
    "9999999999",
    "-1",
];

/// One to eight changes: a byte, a piece taken out, doubled or moved, or a word put in.
fn mixed_up(report: &[u8], random: &mut TestRng) -> Vec<u8> {
    let mut changed = report.to_vec();
    let mut below = |limit: usize| usize::try_from(random.next_u64() % u64::try_from(limit.max(1)).unwrap()).unwrap();
    for _ in 0..=below(8) {
        let (at, to) = (below(changed.len()), below(changed.len()));
        let end = (at + below(200)).min(changed.len());
        let piece = changed[at..end].to_vec();
        match below(5) {
            0 => changed[at] = below(256).to_le_bytes()[0],
            1 => drop(changed.drain(at..end)),
            2 => drop(changed.splice(at..at, piece)),
            3 => drop(changed.splice(to..to, piece)),
            _ => drop(changed.splice(at..(at + 4).min(end), WORDS[below(WORDS.len())].bytes())),
        }
    }
    changed
}

/// A gigabyte of zeros, packed into a megabyte.
fn gigabyte() -> Vec<u8> {
    let (zeros, mut packer) = (vec![0; 1 << 20], Compress::new(Compression::best(), true));
    let mut packed = |part: &mut Vec<u8>| packer.compress_vec(&zeros, part, FlushCompress::Sync).unwrap();
    let (mut first, mut next) = (Vec::with_capacity(1 << 16), Vec::with_capacity(1 << 16));
    packed(&mut first);
    packed(&mut next);
    // Every further megabyte of zeros looks like the second.
    [first, next.repeat((1 << 10) - 1)].concat()
}

#[test]
fn what_unpacks_to_a_gigabyte_is_not_unpacked() {
    let bomb = gigabyte();
    let carried = Crafted::carrier("").stream(9, "/Filter /FlateDecode", &bomb).finish("");
    assert_eq!(opened(&carried), Err(ReadError::TooComplex));
    // Packed twice, it is a kilobyte.
    let twice = Crafted::carrier("").stream(9, "/Filter [/FlateDecode /FlateDecode]", &deflated(&bomb)).finish("");
    assert_eq!(opened(&twice), Err(ReadError::TooComplex));
    let many = format!("/Filter [{}]", "/FlateDecode ".repeat(1000));
    assert_eq!(opened(&Crafted::carrier("").stream(9, &many, &bomb).finish("")), Err(ReadError::TooComplex));
    // As the stream that other objects are in.
    let packed = Crafted::new().stream(7, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &bomb);
    assert_eq!(opened(&within(packed, "1 1", &[[2, 0, 7, 0]])), Err(ReadError::TooComplex));
}

/// A file whose cross-reference stream has these entries (kind, two bytes of place, position) for the objects of `index`.
fn within(file: Crafted, index: &str, entries: &[[u8; 4]]) -> Vec<u8> {
    // The stream's own place is not needed to read it, so it is added as a table of one object, and then named.
    let content = entries.concat();
    let table = file.stream(8, &format!("/Type /XRef /Size 100 /W [1 2 1] /Root 1 0 R /Index [{index}]"), &content);
    let mut bytes = table.finish("");
    let find = |words: &[u8]| bytes.windows(words.len()).position(|window| window == words);
    let (stream, packed) = (find(b"8 0 obj").unwrap(), find(b"7 0 obj").unwrap_or(0));
    // Object 7 stands where it stands.
    let place = u16::try_from(packed).unwrap().to_be_bytes();
    let seven = [&[1_u8, place[0], place[1], 0][..], &content].concat();
    let again = format!(
        "8 0 obj\n<< /Type /XRef /Size 100 /W [1 2 1] /Root 1 0 R /Index [7 1 {index}] /Length {} >>\nstream\n",
        seven.len()
    );
    bytes.truncate(stream);
    bytes.extend_from_slice(again.as_bytes());
    bytes.extend_from_slice(&seven);
    bytes.extend(format!("\nendstream\nendobj\nstartxref\n{stream}\n%%EOF\n").bytes());
    bytes
}

#[test]
fn lengths_and_counts_that_lie_are_found_out() {
    let with = |entries: &str| Crafted::carrier("").object(9, format!("<< {entries} >>\nstream\nabc\nendstream"));
    for length in ["/Length 99999999999999999999", "/Length -5", "/Length 4294967296", "/Length 9 0 R", ""] {
        let read = opened(&with(length).finish("")).unwrap();
        assert_eq!(read.data, b"abc", "{length}");
    }
    assert_eq!(
        opened(&Crafted::carrier("").object(9, "<< /Length 9 >>\nstream\nabc").finish("")),
        Err(ReadError::Damaged)
    );
    let table = |section: &str| {
        format!("%PDF-1.7\nxref\n{section}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF").into_bytes()
    };
    for section in ["0 4294967295", "0 99999999999999999999", "4294967290 9\n0000000000 00000 n "] {
        assert!(opened(&table(section)).is_err(), "{section}");
    }
    for (widths, index) in [
        ("[1 2 1]", "[0 4294967295]"),
        ("[0 0 0]", "[0 9]"),
        ("[8 8 8]", "[0 9]"),
        ("[9 9 9]", "[0 9]"),
        ("[1 2]", "[]"),
    ] {
        let entries = format!("/Type /XRef /Size 4294967295 /W {widths} /Index {index} /Root 1 0 R");
        let mut file = Crafted::new().stream(8, &entries, &[2; 4096]).finish("");
        let end = file.windows(5).rposition(|window| window == b"xref\n").unwrap();
        file.truncate(end);
        file.extend_from_slice(b"startxref\n9\n%%EOF");
        assert!(opened(&file).is_err(), "{widths} {index}");
    }
}

#[test]
fn what_leads_back_to_itself_ends() {
    for (catalogue, nine) in [
        // A reference to itself, two to one another, a length that is its own.
        ("", "9 0 R"),
        ("", "3 0 R"),
        ("", "<< /Length 9 0 R >> stream\nabc"),
        ("/AF 1 0 R", "[9 0 R]"),
    ] {
        assert!(opened(&Crafted::carrier(catalogue).object(9, nine).finish("")).is_err(), "{catalogue} {nine}");
    }
    // A tree of names that is its own branch.
    let names = "<< /Type /Catalog /Names << /EmbeddedFiles 5 0 R >> >>";
    let tree = Crafted::new().object(1, names).object(5, "<< /Kids [5 0 R 6 0 R] >>").object(6, "<< /Kids [5 0 R] >>");
    assert_eq!(opened(&tree.finish("")), Err(ReadError::NothingCarried));
    // A section before this one that is this one.
    let prev = Crafted::carrier("").stream(9, "", b"abc");
    let at = prev.finish("");
    let start = at.windows(5).rposition(|window| window == b"xref\n").unwrap();
    let start = start.min(at.windows(6).position(|window| window == b"\nxref\n").unwrap() + 1);
    let looped = Crafted::carrier("").stream(9, "", b"abc").finish(&format!("/Prev {start}"));
    assert_eq!(opened(&looped).unwrap().data, b"abc");
    // Pages, fonts and elements that contain one another.
    let catalogue = "/StructTreeRoot << /IDTree << /Names [(overall-score) 10 0 R] >> >>";
    let elements = Crafted::carrier(catalogue)
        .object(4, "<< /Type /Page /Parent 4 0 R /Contents [4 0 R 9 0 R] >>")
        .stream(9, "", b"abc")
        .object(10, "<< /Pg 4 0 R /ID (overall-score) /K [10 0 R 10 0 R << /MCID 0 /Pg 4 0 R >>] >>");
    assert_eq!(opened(&elements.finish("")).unwrap().printed.score, None);
    // An object stream that is within itself.
    let itself = Crafted::new().stream(7, "/Type /ObjStm /N 1 /First 4", b"7 0 null");
    assert!(opened(&within(itself, "1 1", &[[2, 0, 1, 0]])).is_err());
}

#[test]
fn a_long_chain_of_older_sections_ends() {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut prev = String::new();
    let mut at = 0;
    for _ in 0..10_000 {
        at = bytes.len();
        bytes.extend(format!("xref\n0 0\ntrailer\n<< /Root 1 0 R {prev} >>\n").bytes());
        prev = format!("/Prev {at}");
    }
    bytes.extend(format!("startxref\n{at}\n%%EOF").bytes());
    assert_eq!(opened(&bytes), Err(ReadError::TooComplex));
}

#[test]
fn what_is_nested_deeply_is_refused() {
    for (open, close) in [("[", "]"), ("<< /A ", ">>"), ("<< /A [", "] >>"), ("(", ")")] {
        let deep = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        for bytes in [
            Crafted::new().object(1, &deep).finish(""),
            Crafted::carrier(&format!("/StructTreeRoot {deep}")).stream(9, "", b"abc").finish(""),
            Crafted::new().finish(&format!("/A {deep}")),
        ] {
            // Brackets in a string are text like any other.
            assert!(opened(&bytes).is_err() || open == "(", "{open}");
        }
    }
    let deep = format!("0 0 m {} Tj", "[".repeat(100_000));
    assert_eq!(opened(&page(deep.as_bytes(), b"")).unwrap().printed.score, None);
}

/// A file that carries `abc` and has the overall score on a page with this content, in a font with this map.
fn page(content: &[u8], map: &[u8]) -> Vec<u8> {
    Crafted::carrier("/StructTreeRoot << /IDTree << /Names [(overall-score) 10 0 R] >> >>")
        .object(4, "<< /Type /Page /Contents 5 0 R /Resources << /Font << /F 6 0 R >> >> >>")
        .stream(5, "/Filter /FlateDecode", &deflated(content))
        .object(6, "<< /Type /Font /ToUnicode 7 0 R >>")
        .stream(7, "/Filter /FlateDecode", &deflated(map))
        .stream(9, "", b"abc")
        .object(10, "<< /S /P /ID (overall-score) /Pg 4 0 R /K 0 >>")
        .finish("")
}

#[test]
fn pages_and_fonts_that_blow_up_are_not_read_and_the_answers_are() {
    let good = b"/Span <</MCID 0>> BDC /F 12 Tf <0001> Tj EMC";
    let map = |target: &str| {
        format!("1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfchar <0001> <{target}> endbfchar")
    };
    let score = |content: &[u8], map: &str| {
        let read = opened(&page(content, map.as_bytes())).unwrap();
        assert_eq!(read.data, b"abc");
        read.printed.score
    };
    assert_eq!(score(good, &map("0032002e0037")), Some("2.7".into()));
    // A character that stands for a book, shown many times.
    let shown = format!("/Span <</MCID 0>> BDC /F 12 Tf <{}> Tj EMC", "0001".repeat(100_000));
    assert_eq!(score(shown.as_bytes(), &map(&"0041".repeat(500_000))), None);
    // More operators, states and marks than a page has.
    for content in
        ["0 ".repeat(4_000_000), "q ".repeat(1_000_000), "/A BMC ".repeat(1_000_000), "BI ID ".repeat(500_000)]
    {
        assert_eq!(score(&[good, &b" "[..], content.as_bytes()].concat(), &map("0032")), None);
    }
    // Ranges that reach over all codes, and one that ends before it begins.
    let range = |entry: &str| format!("1 beginbfrange {entry} endbfrange");
    assert_eq!(score(good, &range("<0000> <ffffffff> <0031>")), Some("2".into()));
    assert_eq!(score(good, &range("<0005> <0001> <0031>")), Some("\u{fffd}".into()));
    assert_eq!(score(good, &range("<0001> <ffffffff> [<0033>]")), Some("3".into()));
    score(good, &"1 beginbfrange <0002> <0003> <0041> endbfrange ".repeat(200_000));
}

#[test]
fn many_objects_are_counted() {
    let numbers = format!("[{}]", "0 ".repeat(10_000_000));
    assert_eq!(opened(&Crafted::new().object(1, &numbers).finish("")), Err(ReadError::TooComplex));
    let keys: String = (0..400_000).map(|key| format!("/{key} 0 ")).collect();
    let table = format!("<< {keys} >>");
    let shared = Crafted::carrier("/AF 11 0 R").object(9, &table).object(11, format!("[{}]", "9 0 R ".repeat(100_000)));
    assert_eq!(opened(&shared.finish("")), Err(ReadError::TooComplex));
    // Properties that are looked up again and again.
    let marks = "/Span /P BDC EMC ".repeat(200_000);
    let bytes = Crafted::carrier("/StructTreeRoot << /IDTree << /Names [(overall-score) 10 0 R] >> >>")
        .object(4, format!("<< /Contents 5 0 R /Resources << /Properties << /P {table} >> >> >>"))
        .stream(5, "", marks.as_bytes())
        .stream(9, "", b"abc")
        .object(10, "<< /ID (overall-score) /Pg 4 0 R /K 0 >>")
        .finish("");
    assert_eq!(opened(&bytes).unwrap().printed.score, None);
}

#[test]
fn strange_encryption_is_refused() {
    let file = |encrypt: &str| {
        Crafted::carrier("").stream(9, "", b"abc").finish(&format!("/Encrypt << {encrypt} >> /ID [<00> <00>]"))
    };
    let hash = "00".repeat(48);
    let six = format!(
        "/O <{hash}> /U <{hash}> /OE <{h}> /UE <{h}> /Perms <{p}> /P -4",
        h = "00".repeat(32),
        p = "00".repeat(16)
    );
    let four = format!("/O <{h}> /U <{h}> /P -4", h = "00".repeat(32));
    for encrypt in [
        "".to_owned(),
        "/Filter /Adobe.PubSec /V 5".to_owned(),
        format!("/Filter /Standard /V 5 /R 6 {six}"),
        format!("/Filter /Standard /V 5 /R 99 {six}"),
        format!("/Filter /Standard /V 99 /R 6 {six}"),
        format!("/Filter /Standard /V 2 /R 3 /Length 0 {four}"),
        format!("/Filter /Standard /V 2 /R 3 /Length 8 {four}"),
        format!("/Filter /Standard /V 1 /R 2 {four}"),
        format!("/Filter /Standard /V 4 /R 4 /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /Nowhere {four}"),
        format!("/Filter /Standard /V 4 /R 6 {six}"),
        format!("/Filter /Standard /V 1 /R 6 {six}"),
        format!("/Filter /Standard /V 5 /R 2 {four}"),
        "/Filter /Standard /V 2 /R 3 /O () /U () /P (x)".to_owned(),
    ] {
        let error = opened(&file(&encrypt)).unwrap_err();
        assert!(matches!(error, ReadError::Password | ReadError::Protection), "{encrypt}: {error}");
    }
}
