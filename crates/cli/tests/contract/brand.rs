use std::fs;

use serde_json::json;

use crate::args;
use crate::run::Place;

const LOGO: &str =
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="30" height="20" fill="#036"/></svg>"##;

const BRAND: &str = r##"
format = "readiness-brand/1"
main = "#003366"

[logo]
file = "logo.svg"
alt.en = "Logo of Lee Consulting"

[cover_line]
en = "Prepared by Lee Consulting"
zh-Hant-HK = "由李氏顧問公司擬備"

[disclaimer]
en = "The adviser is not liable."
"##;

/// A company with a name and no answers.
const ANSWERS: &str = r#"{"format": "readiness-answers/1", "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
    "form": "express", "answers": {"ai-talent-1": {"value": 2}}}"#;

fn place() -> Place {
    let place = Place::new();
    place.file("logo.svg", LOGO);
    place.file("brand.toml", BRAND);
    place.file("a.readiness.json", ANSWERS);
    place
}

#[track_caller]
fn page(place: &Place, more: &[&str]) -> String {
    let out = place.path("r.html");
    let ended = place.run(["report", "a.readiness.json", "--out", "r.html", "--force"].iter().chain(more));
    assert_eq!(ended.code, 0, "{}", ended.err);
    fs::read_to_string(out).unwrap()
}

#[test]
fn a_brand_is_kept_shown_used_and_removed() {
    let place = place();
    assert!(place.run(args!["brand", "show"]).out.contains("No brand is kept"));
    assert!(!page(&place, &[]).contains("Lee Consulting"));

    let set = place.run(args!["brand", "set", "brand.toml"]);
    assert_eq!(set.code, 0, "{}", set.err);
    let shown = place.run(args!["brand", "show"]).out;
    for said in ["#003366", "Logo of Lee Consulting", "由李氏顧問公司擬備", "The adviser is not liable."] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    let listed = place.run(args!["brand", "show", "--json"]).json();
    assert_eq!(listed["logo"]["alt"], json!({"en": "Logo of Lee Consulting", "zh-Hant-HK": ""}));
    assert!(page(&place, &[]).contains("Prepared by Lee Consulting"));
    assert!(!page(&place, &["--no-brand"]).contains("Lee Consulting"));

    assert_eq!(place.run(args!["brand", "remove"]).code, 0);
    assert!(!page(&place, &[]).contains("Lee Consulting"));
}

#[test]
fn a_brand_file_serves_one_report_and_leaves_no_trace() {
    let place = place();
    let page = page(&place, &["--brand", "brand.toml"]);
    assert!(page.contains("Prepared by Lee Consulting") && page.contains("#003366"));
    assert!(place.run(args!["brand", "show"]).out.contains("No brand is kept"));
    let pdf = place.run(args!["report", "a.readiness.json", "--brand", "brand.toml", "--out", "r.pdf"]);
    assert_eq!(pdf.code, 0, "{}", pdf.err);
    assert!(fs::read(place.path("r.pdf")).unwrap().starts_with(b"%PDF"));
}

#[test]
fn everything_wrong_with_a_brand_file_is_listed_with_its_place() {
    let place = place();
    place.file(
        "wrong.toml",
        r##"
format = "readiness-brand/2"
main = "#ffcc00"
soft = "green"
colour = "#123456"
footer.fr = "Lee"
[logo]
file = "../logo.svg"
"##,
    );
    let refused = place.run(args!["brand", "set", "wrong.toml"]);
    refused.refused(1, &["format", "readiness-brand/1", "colour", "footer.fr", "logo.file", "logo.alt"]);

    place.file("pale.toml", BRAND.replace("#003366", "#ffcc00"));
    // The measured contrast, what is needed, and a colour that has it.
    place.run(args!["brand", "set", "pale.toml"]).refused(1, &["main", "#ffcc00 (1.51:1)", "4.5:1", "→ #"]);
    place.run(args!["report", "a.readiness.json", "--brand", "pale.toml", "--out", "x.pdf"]).refused(1, &["1.51:1"]);
    assert!(!place.path("x.pdf").exists());

    place.file("empty.toml", BRAND.replace("Logo of Lee Consulting", " "));
    place.run(args!["brand", "set", "empty.toml"]).refused(1, &["logo.alt"]);
}

#[test]
fn a_logo_that_is_unfit_is_refused_with_its_reason() {
    let place = place();
    let with = |logo: &str| {
        place.file("logo.svg", logo);
        place.run(args!["brand", "set", "brand.toml"])
    };
    let inside = |more: &str| LOGO.replace("</svg>", &format!("{more}</svg>"));
    with(&inside("<text>Lee</text>")).refused(1, &["logo.svg", "letters that are still text", "PNG"]);
    with(&inside("<script>alert(1)</script>")).refused(1, &["scripts"]);
    with(&LOGO.replace("#036", "#fff")).refused(1, &["nothing of it can be seen"]);
    with("hello").refused(1, &["neither PNG nor SVG"]);
    fs::remove_file(place.path("logo.svg")).unwrap();
    place.run(args!["brand", "set", "brand.toml"]).refused(3, &["logo.svg"]);
    assert!(place.run(args!["brand", "show"]).out.contains("No brand is kept"));
}
