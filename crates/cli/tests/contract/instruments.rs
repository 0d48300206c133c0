//! Questionnaires from the command line: shown, compared, and carried to another library in a signed pack.

use serde_json::json;

use crate::args;
use crate::run::Place;

const SHIPPED: &str = "hk-ai-readiness";

#[test]
fn the_shipped_one_is_shown_with_its_questions_and_differs_from_itself_in_nothing() {
    let place = Place::new();
    let version = place.run(args!["instruments", "list", "--json"]).json()[0]["version"].clone();
    let named = format!("{SHIPPED}@{}", version.as_str().unwrap());
    let shown = place.run(args!["instruments", "show", &named, "--json"]).json();
    assert_eq!((&shown["id"], &shown["version"]), (&json!(SHIPPED), &version));
    assert_eq!(shown, place.run(args!["instruments", "show", SHIPPED, "--json"]).json());
    assert_eq!(place.run(args!["instruments", "diff", SHIPPED, &named, "--json"]).json(), json!([]));
    place.run(args!["instruments", "show", "no-such-one"]).refused(1, &["no-such-one"]);
}

#[test]
fn an_exported_one_is_installed_elsewhere_only_under_a_trusted_key() {
    let (place, elsewhere) = (Place::new(), Place::new());
    let pack = place.path("shop.readiness-pack");
    let exported = place.run(args!["instruments", "export", SHIPPED, "--out", &pack]);
    assert_eq!(exported.code, 0);
    place.run(args!["instruments", "export", SHIPPED, "--out", &pack]).refused(3, &["shop.readiness-pack"]);
    assert_ne!(elsewhere.run(args!["instruments", "install", &pack]).code, 0);
}
