//! A report in an adviser's own look: what is added is there, and nothing that belongs there is gone.

use readiness_assessment::Text;
use readiness_report::brand::{Brand, Colours, Logo, Picture, Rgb};
use readiness_report::{Edition, Format, Pdf, Report, content};

use crate::logos::{png, svg};
use crate::samples::{self, Sample};
use crate::tools::Printed;

const MAIN: Rgb = Rgb([0x8a, 0x1c, 0x5c]);

/// Two shapes, one with a hole, on a wide sheet.
const DRAWN: &str = "<path fill=\"#8a1c5c\" d=\"M10 10H90V90H10ZM30 30H70V70H30Z\" fill-rule=\"evenodd\"/>\
                     <circle cx=\"150\" cy=\"50\" r=\"36\" fill=\"none\" stroke=\"#1c5c8a\" stroke-width=\"12\"/>";

fn text(en: &str, zh: &str) -> Text {
    Text { en: en.to_owned(), zh: zh.to_owned() }
}

fn brand(logo: &[u8]) -> Brand {
    let picture = Picture::read(logo).unwrap();
    Brand {
        logo: Some(Logo { alt: text("Logo of Lee Consulting", "李氏顧問公司的標誌"), picture }),
        colours: Colours::new(MAIN, None).unwrap(),
        cover_line: text("Prepared by Lee Consulting for the owners", "由李氏顧問公司為東主擬備"),
        footer: text("Lee Consulting · 2345 6789 · lee@example.com", ""),
        disclaimer: text("The adviser is not liable.\nSee the contract.", "顧問不承擔責任。"),
    }
}

fn branded<T>(sample: &Sample, brand: &Brand, edition: Edition, with: impl FnOnce(&Report<'_>) -> T) -> T {
    sample.report(edition, |report| with(&Report { brand: Some(brand), ..*report }))
}

fn printed(sample: &Sample, brand: &Brand, edition: Edition, name: &str) -> Printed {
    let pdf: Pdf = branded(sample, brand, edition, |report| readiness_report::pdf(report).unwrap());
    if let Ok(folder) = std::env::var("READINESS_KEEP") {
        std::fs::write(std::path::Path::new(&folder).join(format!("brand-{name}-{edition:?}.pdf")), &pdf.bytes)
            .unwrap();
    }
    Printed::of(pdf)
}

#[test]
fn what_the_adviser_adds_stands_beside_what_always_stands_there() {
    let sample = samples::cafe();
    let said = branded(&sample, &brand(&svg(DRAWN)), Edition::Both, |report| content::write(report).to_string());
    for added in [
        "[李氏顧問公司的標誌 ‖ Logo of Lee Consulting]",
        "– 由李氏顧問公司為東主擬備 ‖ Prepared by Lee Consulting for the owners",
        "– Lee Consulting · 2345 6789 · lee@example.com",
        "顧問的免責聲明 ‖ The adviser's disclaimer: 顧問不承擔責任。 ‖ The adviser is not liable. ⏎ See the contract.",
        "顧問資料 ‖ From the adviser: Lee Consulting · 2345 6789 · lee@example.com",
    ] {
        assert!(said.contains(added), "{added}\n{said}");
    }
    // Without the added lines it is the very report that everybody gets.
    let plain = sample.said(Edition::Both);
    let rest: Vec<&str> =
        said.lines().filter(|line| !line.contains("Lee Consulting") && !line.contains("disclaimer")).collect();
    assert_eq!(rest.join("\n"), plain.lines().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_language_that_was_left_empty_borrows_the_other_one() {
    let mut brand = brand(&svg(DRAWN));
    brand.cover_line = text("", "只有中文");
    brand.disclaimer = text("", "");
    let said = branded(&samples::cafe(), &brand, Edition::English, |report| content::write(report).to_string());
    assert!(said.contains("– 只有中文") && !said.contains("disclaimer"), "{said}");
}

#[test]
fn branded_reports_are_sound_files_with_a_described_logo() {
    let logos = [("drawn", svg(DRAWN)), ("pixels", png(300, 90, [0x1c, 0x5c, 0x8a, 0xc0]))];
    for (name, logo) in logos {
        for edition in Edition::ALL {
            let printed = printed(&samples::cafe(), &brand(&logo), edition, name);
            let checked = printed.ask("qpdf", &["--check"], &[]);
            assert!(checked.contains("No syntax or stream encoding errors found"), "{checked}");
            let images = printed.ask("pdfimages", &["-list"], &[]);
            // A picture with opacity is listed with its mask.
            assert_eq!(images.lines().skip(2).count(), if name == "pixels" { 2 } else { 0 }, "{images}");
            let tags = printed.ask("pdfinfo", &["-struct-text"], &[]);
            assert!(tags.contains("Figure"), "{tags}");
            let alt =
                if edition == Edition::English { "Logo of Lee Consulting" } else { "李氏顧問公司的標誌" };
            let written = alt.encode_utf16().fold("feff".to_owned(), |hex, unit| format!("{hex}{unit:04x}"));
            assert!(printed.unpacked().to_lowercase().contains(&format!("/alt <{written}>")), "{edition:?}");
            let text = printed.text();
            let pages = printed.pdf.pages;
            assert!(text.matches("lee@example.com").count() >= pages, "on each of {pages} pages");
            assert!(text.contains("AI Readiness HK") || text.contains("智備"));
        }
    }
}

#[test]
fn the_colours_are_really_printed_and_can_be_told_apart_in_grey() {
    let sample = samples::cafe();
    let unpacked = |printed: &Printed| printed.unpacked();
    let own = printed(&sample, &brand(&svg(DRAWN)), Edition::English, "colours");
    let plain = Printed::new(&sample, Edition::English);
    let (own_file, plain_file) = (unpacked(&own), unpacked(&plain));
    let operator = |[red, green, blue]: [u8; 3]| {
        let part = |part: u8| format!("{:.4}", f32::from(part) / 255.0);
        (part(red), part(green), part(blue))
    };
    let fills = |file: &str, colour: [u8; 3]| {
        let (red, green, blue) = operator(colour);
        file.lines()
            .filter(|line| line.ends_with(" rg") || line.ends_with(" RG"))
            .filter(|line| {
                let parts: Vec<String> = line
                    .split(' ')
                    .filter_map(|part| part.parse::<f32>().ok())
                    .map(|part| format!("{part:.4}"))
                    .collect();
                parts == [red.clone(), green.clone(), blue.clone()]
            })
            .count()
    };
    const GREEN: [u8; 3] = [0x00, 0x56, 0x3c];
    assert!(fills(&own_file, MAIN.0) > 20, "{}", fills(&own_file, MAIN.0));
    assert_eq!(fills(&own_file, GREEN), 0);
    assert_eq!(fills(&plain_file, MAIN.0), 0);
    assert!(fills(&plain_file, GREEN) > 20);
    // On a printer without colours: the first page has about as many dark dots as the plain one, and clear white paper.
    let (own, plain) = (&own.pictures()[0], &plain.pictures()[0]);
    let dark = |picture: &crate::tools::Picture| picture.grey.iter().filter(|grey| **grey < 140).count();
    assert!(dark(own) * 10 > dark(plain) * 8, "{} {}", dark(own), dark(plain));
    assert!(own.grey.iter().filter(|grey| **grey > 250).count() * 2 > own.grey.len());
}

#[test]
fn every_shape_of_logo_keeps_to_its_room_on_page_one() {
    let shapes = [("wide", 1600, 80), ("tall", 60, 1200), ("tiny", 16, 16), ("square", 900, 900)];
    for (name, width, height) in shapes {
        let brand = brand(&png(width, height, [0x1c, 0x5c, 0x8a, 0xff]));
        for sample in [samples::cafe(), samples::extreme()] {
            let own = printed(&sample, &brand, Edition::Both, &format!("{name}-{}", sample.name));
            let page = &own.pictures()[0];
            let (right, top) = (page.width as f64, page.height as f64);
            let blue: Vec<(f64, f64)> = (0..page.grey.len())
                .filter(|at| page.grey[*at].abs_diff(0x4e) < 4)
                .map(|at| ((at % page.width) as f64 / right, (at / page.width) as f64 / top))
                .filter(|(x, y)| *x > 0.55 && *y < 0.098)
                .collect();
            assert!(!blue.is_empty(), "{name} {}", sample.name);
            assert!(blue.iter().all(|(x, y)| *x < 0.92 && *y > 0.025), "{name} {}", sample.name);
        }
    }
}

#[test]
fn a_web_page_has_the_look_and_needs_nothing_from_elsewhere() {
    for logo in [svg(DRAWN), png(300, 90, [0x1c, 0x5c, 0x8a, 0xc0])] {
        let page = branded(&samples::cafe(), &brand(&logo), Edition::English, |report| {
            String::from_utf8(readiness_report::write(report, Format::Html).unwrap()).unwrap()
        });
        assert!(page.contains("alt=\"Logo of Lee Consulting\"") && page.contains("src=\"data:image/"));
        assert!(page.contains("--accent:light-dark(#8a1c5c,"), "the main colour");
        assert!(page.contains("Prepared by Lee Consulting") && page.contains("lee@example.com"));
    }
}

#[test]
fn markup_in_an_adviser_s_words_is_shown_as_it_is() {
    let mut brand = brand(&svg(DRAWN));
    let hostile = "</style><script>alert(1)</script>";
    brand.cover_line = text(hostile, "");
    brand.footer = text(hostile, "");
    brand.disclaimer = text(hostile, "");
    let page = branded(&samples::cafe(), &brand, Edition::English, |report| {
        String::from_utf8(readiness_report::write(report, Format::Html).unwrap()).unwrap()
    });
    assert!(!page.contains("<script"), "escaped");
    assert_eq!(page.matches("&lt;script&gt;").count(), 4);
}

#[test]
fn characters_that_cannot_be_printed_are_listed() {
    let mut brand = brand(&svg(DRAWN));
    brand.cover_line = text("Lee ✔", "");
    let missing = branded(&samples::empty(), &brand, Edition::English, content::missing);
    assert!(missing.contains(&'✔'));
}
