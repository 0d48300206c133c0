use readiness_assessment::catalogue::{Overlay, witnesses};

use crate::given::{Files, instrument, shipped};

const NITTP: &str = "funding/nittp.toml";

#[test]
fn problems_in_several_files_come_at_once_with_their_places() {
    let places = shipped()
        .with(NITTP, "share = \"1/2\"", "share = \"3/2\"")
        .with("funding/aiss.toml", "kind = \"compute\"", "kind = \"gift\"")
        .with("map.toml", "entries = [", "entries = [\"tvp\", \"nobody\", ")
        .with("clauses.toml", "is = true", "is = \"yes\"")
        .places();
    let expected = ["funding/nittp.toml: grant.share", "funding/aiss.toml: kind", "clauses.toml: clause[1].test.is"];
    for place in expected {
        assert!(places.iter().any(|found| found == place), "{place} is not among {places:#?}");
    }
}

#[test]
fn the_map_leads_to_entries_that_exist_and_have_not_ended() {
    let places = shipped().with("map.toml", "entries = [", "entries = [\"tvp\", \"nobody\", ").places();
    assert_eq!(places, ["map.toml: unaware × advice", "map.toml: unaware × advice"]);
}

#[test]
fn a_rule_must_look_at_a_fact_that_is_asked_and_at_options_it_has() {
    let unknown = shipped().with("clauses.toml", "fact = \"listed\"", "fact = \"colour\"").places();
    assert!(unknown.iter().all(|place| place.contains("not-listed")), "{unknown:?}");
    let option = shipped().with("clauses.toml", "one_of = [\"company\"]", "one_of = [\"circus\"]").places();
    assert!(option.iter().any(|place| place == "clauses.toml: hk-company.test.organisation_kind"), "{option:?}");
}

#[test]
fn a_rule_that_nobody_can_meet_or_miss_is_refused() {
    let both = "test = { any = [{ fact = \"listed\", is = false }, { fact = \"listed\", is = true }] }";
    let never_missed = shipped().with("clauses.toml", "test = { fact = \"listed\", is = false }", both).parse();
    let problem = &never_missed.unwrap_err()[0];
    assert_eq!(problem.place, "bud-easy.rule.not-listed.test");
    let never_met = both.replace("any", "all");
    assert!(shipped().with("clauses.toml", "test = { fact = \"listed\", is = false }", &never_met).parse().is_err());
}

#[test]
fn for_every_shipped_rule_there_is_a_company_that_fits_one_that_does_not_and_one_unknown() {
    let (catalogue, instrument) = (shipped().parse().unwrap(), instrument());
    let mut rules = 0;
    for scheme in &catalogue.schemes {
        for rule in &scheme.rules {
            let found = witnesses(&rule.test, &instrument.facts);
            let all = found.fits.is_some() && found.no.is_some() && found.open.is_some();
            assert!(all, "{} {}: {found:?}", scheme.entry.id, rule.id);
            rules += 1;
        }
    }
    assert!(rules > 80, "{rules} rules");
}

#[test]
fn histories_run_forward_and_ids_are_the_names_of_files() {
    let twice = "state = \"open\"\nmark = \"reported\"\n\n[[status]]\nstate = \"closed\"";
    let backwards = shipped().with(NITTP, "state = \"open\"", twice).places();
    assert!(backwards.contains(&"nittp.status".to_owned()), "{backwards:?}");
    let renamed = shipped().with(NITTP, "id = \"nittp\"", "id = \"nitpick\"").places();
    assert!(renamed.contains(&"funding/nittp.toml: id".to_owned()), "{renamed:?}");
}

#[test]
fn every_byte_sequence_gets_an_answer() {
    for text in ["", "\u{0}", "[[rule]]", "id = 1", "status = 3\nrule = [1]", "[marks]\nnames = []"] {
        let mut files = shipped();
        files.0.push(("funding/odd.toml".to_owned(), text.to_owned()));
        assert!(!files.places().is_empty(), "{text:?}");
    }
}

#[test]
fn an_overlay_keeps_its_owner_and_cannot_stand_in_for_an_entry() {
    let (catalogue, instrument) = (shipped().parse().unwrap(), instrument());
    let scheme = Files::under("catalogue").0.into_iter().find(|(path, _)| path == NITTP).unwrap().1;
    let header = "id = \"bank\"\nversion = \"1\"\npublished = \"2026-11-24\"\nowner.en = \"A bank\"\nowner.zh-Hant-HK = \"某銀行\"\n";
    let overlay = |id: &str| {
        let files = Files(vec![
            ("overlay.toml".to_owned(), header.to_owned()),
            (format!("funding/{id}.toml"), scheme.replacen("nittp", id, 1)),
        ]);
        Overlay::parse(&files.sources(), &catalogue, &instrument.facts, &[])
    };
    let laid = catalogue.clone().overlaid(overlay("bank-loan").unwrap());
    assert_eq!(laid.entry("bank-loan").unwrap().owner.as_ref().unwrap().en, "A bank");
    assert_eq!(overlay("nittp").unwrap_err()[0].place, "nittp");
}
