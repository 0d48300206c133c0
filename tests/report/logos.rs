//! Logos come from anywhere: every file is either drawn as it is meant or refused with its reason, and none can hang,
//! crash or fill the memory of its reader.

use std::collections::BTreeSet;
use std::io::Write;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use readiness_report::brand::{Feature, LogoFault, Picture};

/// An SVG of 200 by 100 with this inside.
pub(crate) fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 200 100\">{inside}</svg>"
    )
    .into_bytes()
}

/// A PNG of this size in this colour.
pub(crate) fn png(width: u32, height: u32, colour: [u8; 4]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let pixels = colour.repeat(width as usize * height as usize);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

/// A PNG whose parts are these; the sums are right.
fn chunks(parts: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in parts {
        file.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let mut sum = flate2::Crc::new();
        sum.update(*name);
        sum.update(data);
        file.extend(*name);
        file.extend(*data);
        file.extend(sum.sum().to_be_bytes());
    }
    file
}

fn head(width: u32, height: u32) -> Vec<u8> {
    [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

/// Reads a file and makes sure that it was quick about it.
fn read(file: &[u8]) -> Result<Picture, LogoFault> {
    let begun = Instant::now();
    let read = Picture::read(file);
    assert!(begun.elapsed() < Duration::from_secs(5), "took {:?}", begun.elapsed());
    read
}

fn refused(inside: &str) -> BTreeSet<Feature> {
    match read(&svg(inside)) {
        Err(LogoFault::Unsupported(features)) => features,
        other => panic!("{inside}: {other:?}"),
    }
}

const SQUARE: &str = "<rect width=\"50\" height=\"50\" fill=\"#036\"/>";

#[test]
fn what_logos_are_made_of_is_drawn() {
    let plain = [
        SQUARE,
        "<path d=\"M10 10 Q 50 0 90 40 T 180 80 C 1 2 3 4 5 6 Z\" fill=\"navy\" fill-rule=\"evenodd\"/>",
        "<circle cx=\"50\" cy=\"50\" r=\"40\" fill=\"none\" stroke=\"#c00\" stroke-width=\"4\" stroke-dasharray=\"6 3\"/>",
        "<style>.a{fill:#036}</style><g transform=\"rotate(20 50 50) scale(.5)\"><rect class=\"a\" width=\"50\" height=\"9\"/></g>",
        "<defs><path id=\"p\" d=\"M0 0h40v40z\"/></defs><use xlink:href=\"#p\" fill=\"red\"/><use href=\"#p\" x=\"60\"/>",
        // As Figma saves a frame, and as Illustrator saves a layer.
        "<g clip-path=\"url(#c)\"><rect width=\"90\" height=\"50\"/></g><defs><clipPath id=\"c\"><rect width=\"200\" height=\"100\"/></clipPath></defs>",
        "<title>Logo</title><metadata><x:y xmlns:x=\"urn:z\">text</x:y></metadata><a xlink:href=\"https://example.com\"><rect width=\"5\" height=\"50\"/></a>",
        "<defs><linearGradient id=\"unused\"/></defs><text> </text><rect width=\"9\" height=\"9\"/>",
    ];
    for inside in plain {
        let picture = read(&svg(inside)).unwrap_or_else(|fault| panic!("{inside}: {fault}"));
        assert_eq!(picture.size(), (1000.0, 500.0), "{inside}");
    }
}

#[test]
fn what_is_kept_reads_as_the_same_picture() {
    let files =
        [svg(SQUARE), svg("<circle cx=\"50\" cy=\"50\" r=\"40\" stroke=\"#c00\"/>"), png(30, 20, [9, 99, 199, 77])];
    for file in files {
        let picture = read(&file).unwrap();
        assert_eq!(read(&picture.bytes()).unwrap(), picture);
    }
    let kept = read(&svg(&format!("<!-- secret --><desc>secret</desc>{SQUARE}"))).unwrap().bytes();
    assert!(!String::from_utf8(kept).unwrap().contains("secret"));
}

#[test]
fn what_is_not_drawn_is_refused_by_name() {
    let cases = [
        ("<text y=\"20\">Lee</text>", Feature::Text),
        (
            "<linearGradient id=\"g\"><stop stop-color=\"red\"/><stop offset=\"1\"/></linearGradient><rect width=\"9\" height=\"9\" fill=\"url(#g)\"/>",
            Feature::Gradient,
        ),
        ("<pattern id=\"p\" width=\"2\" height=\"2\"><rect width=\"1\" height=\"1\"/></pattern>", Feature::Pattern),
        ("<rect width=\"9\" height=\"9\" fill-opacity=\".5\"/>", Feature::Transparency),
        ("<g opacity=\".5\"><rect width=\"9\" height=\"9\"/></g>", Feature::Transparency),
        (
            "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>",
            Feature::Filter,
        ),
        (
            "<clipPath id=\"c\"><circle r=\"5\"/></clipPath><rect width=\"9\" height=\"9\" clip-path=\"url(#c)\"/>",
            Feature::Clip,
        ),
        (
            "<clipPath id=\"c\"><rect width=\"4\" height=\"4\"/></clipPath><rect width=\"99\" height=\"99\" clip-path=\"url(#c)\"/>",
            Feature::Clip,
        ),
        ("<mask id=\"m\"/>", Feature::Clip),
        ("<marker id=\"m\"/>", Feature::Marker),
        ("<image href=\"data:image/png;base64,AAAA\" width=\"9\" height=\"9\"/>", Feature::Image),
        ("<image xlink:href=\"file:///etc/passwd\"/>", Feature::Image),
        ("<animate attributeName=\"x\"/>", Feature::Animation),
        ("<script>alert(1)</script>", Feature::Script),
        ("<rect width=\"9\" height=\"9\" onload=\"alert(1)\"/>", Feature::Script),
        ("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>", Feature::Script),
        ("<use href=\"https://example.com/a.svg#x\"/>", Feature::Elsewhere),
        ("<use xlink:href=\"/etc/passwd#x\"/>", Feature::Elsewhere),
        ("<style>@import \"https://example.com/x.css\";</style>", Feature::Elsewhere),
        ("<rect style=\"fill:URL( 'https://example.com/#g')\" width=\"9\" height=\"9\"/>", Feature::Elsewhere),
    ];
    for (inside, feature) in cases {
        assert!(refused(&format!("{inside}{SQUARE}")).contains(&feature), "{inside}");
    }
    // Everything at once, so that nobody has to try again for each.
    let all = refused("<text>a</text><script/><image/><animate/>");
    assert_eq!(all, BTreeSet::from([Feature::Text, Feature::Script, Feature::Image, Feature::Animation]));
}

#[test]
fn a_drawing_that_grows_without_end_is_refused() {
    let laughs =
        "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>";
    assert_eq!(read(laughs.as_bytes()), Err(LogoFault::Unsupported(BTreeSet::from([Feature::Entity]))));

    let mut doubled = "<defs><g id=\"g0\"><rect width=\"9\" height=\"9\"/></g>".to_owned();
    for step in 1..=40 {
        let below = format!("<use href=\"#g{}\"/>", step - 1);
        doubled += &format!("<g id=\"g{step}\">{below}{below}</g>");
    }
    let circle = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>".to_owned();
    let own = "<g id=\"a\"><use href=\"#a\"/></g>".to_owned();
    let chain: String = (0..2000).map(|step| format!("<g id=\"c{step}\"><use href=\"#c{}\"/></g>", step + 1)).collect();
    let deep = format!("{}{}{}", "<g>".repeat(100), SQUARE, "</g>".repeat(100));
    let deepest = format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
    let many = SQUARE.repeat(12_000);
    let points = format!("<path d=\"M0 0{}\"/>", "L1 9L9 1".repeat(30_000));
    let clips = format!(
        "<clipPath id=\"c\" clipPathUnits=\"objectBoundingBox\"><path d=\"M0 0{}\"/></clipPath>{}",
        "l.1.2".repeat(50_000),
        "<rect width=\"9\" height=\"9\" clip-path=\"url(#c)\"/>".repeat(4000)
    );
    let rules = format!("<style>{}</style>{}", ".a .b .c{x:y}".repeat(20_000), SQUARE.repeat(3000));
    for inside in
        [doubled + "</defs><use href=\"#g40\"/>", circle, own, chain, deep, deepest, many, points, clips, rules]
    {
        assert_eq!(read(&svg(&inside)), Err(LogoFault::TooComplex), "{}", &inside[..inside.len().min(80)]);
    }
}

#[test]
fn a_picture_that_unpacks_without_end_is_refused() {
    let end: (&[u8; 4], &[u8]) = (b"IEND", b"");
    let huge = chunks(&[(b"IHDR", &head(100_000, 100_000)), (b"IDAT", &packed(&[0; 99])), end]);
    assert_eq!(read(&huge), Err(LogoFault::TooManyPixels { width: 100_000, height: 100_000, limit: 4_000_000 }));
    // A hundred times more than the header says.
    let bomb = packed(&vec![0; 50_000_000]);
    let overfull = chunks(&[(b"IHDR", &head(10, 10)), (b"IDAT", &bomb), end]);
    assert!(matches!(read(&overfull), Err(LogoFault::Invisible | LogoFault::Damaged(_) | LogoFault::TooComplex)));
    // Comments and a colour profile that would unpack to much more than the picture.
    let text = [&b"Comment\0\0"[..], &bomb].concat();
    let profile = [&b"icc\0\0"[..], &bomb].concat();
    let pixel = packed(&[0, 0, 0, 200, 255]);
    let noisy = chunks(&[(b"IHDR", &head(1, 1)), (b"zTXt", &text), (b"iCCP", &profile), (b"IDAT", &pixel), end]);
    let begun = Instant::now();
    assert!(read(&noisy).is_ok());
    assert!(begun.elapsed() < Duration::from_millis(500));
    // Breaks off.
    let whole = png(40, 30, [1, 2, 3, 255]);
    for cut in [9, 20, 40, whole.len() - 20] {
        assert!(matches!(read(&whole[..cut]), Err(LogoFault::Damaged(_))), "{cut}");
    }
}

#[test]
fn what_is_no_logo_is_said_to_be_none() {
    for file in [&b""[..], b"\xff\xd8\xff\xe0JFIF", b"GIF89a", b"RIFF....WEBP", b"%PDF-1.7", b"hello", b"<html></html>"]
    {
        assert!(matches!(read(file), Err(LogoFault::Unknown)), "{file:?}");
    }
    for broken in ["<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "<?xml version=\"1.0\"?>"] {
        assert!(matches!(read(broken.as_bytes()), Err(LogoFault::Damaged(_))), "{broken}");
    }
    assert!(matches!(read(&vec![b'<'; 1024 * 1024 + 1]), Err(LogoFault::TooLarge { .. })));
    assert_eq!(read(&png(400, 2, [0, 0, 0, 255])), Err(LogoFault::TooLong));
    // Nothing that a reader of the page could see.
    assert_eq!(read(&png(40, 20, [255, 255, 255, 255])), Err(LogoFault::Invisible));
    assert_eq!(read(&png(40, 20, [0, 0, 0, 0])), Err(LogoFault::Invisible));
    assert_eq!(read(&svg("<rect width=\"50\" height=\"50\" fill=\"#fff\"/>")), Err(LogoFault::Invisible));
    assert_eq!(read(&svg("")), Err(LogoFault::Invisible));
}

#[test]
fn a_large_picture_becomes_as_fine_as_paper_needs() {
    let (width, height) = read(&png(2000, 2000, [0, 80, 160, 255])).unwrap().size();
    assert_eq!((width, height), (400.0, 400.0));
    assert_eq!(read(&png(1600, 400, [0, 80, 160, 255])).unwrap().size(), (1600.0, 400.0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_drawing_whatever_breaks_its_reader(inside in proptest::collection::vec(piece(), 0..24)) {
        let _ = read(&svg(&inside.concat()));
    }

    #[test]
    fn no_damage_breaks_the_reader_of_a_picture(at in 0_usize..2000, with: u8) {
        let mut file = png(20, 20, [1, 2, 3, 255]);
        let length = file.len();
        file[at % length] = with;
        let _ = read(&file);
    }
}

/// Pieces of SVG as they come, whole and broken.
fn piece() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        Just("0".to_owned()),
        Just("-1".to_owned()),
        Just("1e30".to_owned()),
        Just("1e-30".to_owned()),
        Just("NaN".to_owned()),
        Just("50%".to_owned()),
        (-300.0..300.0_f32).prop_map(|n| n.to_string()),
    ];
    let name = prop_oneof![
        Just("x"),
        Just("width"),
        Just("height"),
        Just("r"),
        Just("rx"),
        Just("cx"),
        Just("stroke-width"),
        Just("opacity"),
        Just("stroke-dasharray"),
        Just("stroke-miterlimit"),
        Just("d"),
        Just("points"),
        Just("viewBox"),
        Just("transform"),
        Just("fill"),
        Just("stroke"),
        Just("clip-path"),
        Just("id"),
        Just("href"),
        Just("style"),
        Just("fill-rule"),
    ];
    let value = prop_oneof![
        number,
        Just("M0 0L9 9A1e9 0 1 1 1 3 3Z".to_owned()),
        Just("M1e38 1e38C1 1-1e38 2 0 0".to_owned()),
        Just("0 0 0 0".to_owned()),
        Just("matrix(0 0 0 0 0 0)".to_owned()),
        Just("scale(1e20)".to_owned()),
        Just("skewX(89.99)".to_owned()),
        Just("url(#a)".to_owned()),
        Just("#a".to_owned()),
        Just("red".to_owned()),
        Just("rgb(300,-1,0)".to_owned()),
        Just("evenodd".to_owned()),
        Just("a".to_owned()),
        Just("1 2 3 4 5 6 7".to_owned()),
    ];
    let element = prop_oneof![
        Just("rect"),
        Just("circle"),
        Just("ellipse"),
        Just("path"),
        Just("polygon"),
        Just("polyline"),
        Just("line"),
        Just("g"),
        Just("use"),
        Just("clipPath"),
        Just("svg"),
        Just("symbol"),
        Just("switch"),
        Just("linearGradient"),
        Just("stop"),
    ];
    let attributes = proptest::collection::vec((name, value), 0..5);
    (element, attributes, any::<bool>()).prop_map(|(element, attributes, open)| {
        let mut seen = BTreeSet::new();
        let attributes: String = attributes
            .into_iter()
            .filter(|(name, _)| seen.insert(*name))
            .map(|(name, value)| format!(" {name}=\"{value}\""))
            .collect();
        if open {
            format!("<{element}{attributes}><rect width=\"9\" height=\"9\"/></{element}>")
        } else {
            format!("<{element}{attributes}/>")
        }
    })
}
