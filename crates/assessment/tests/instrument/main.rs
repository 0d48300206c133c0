//! Loading a questionnaire: the shipped one is good, and a broken one is refused with every problem at once.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

use readiness_assessment::instrument::SourceFile;
use readiness_assessment::{Form, Instrument, Problem};

mod difference;
mod drafts;
mod weights;
mod words;
mod written;

pub(crate) struct Files(Vec<(String, String)>);

impl Files {
    pub(crate) fn shipped() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/instruments/hk-ai-readiness/2026.1");
        let mut files = Vec::new();
        let mut folders: Vec<PathBuf> = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let inside = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                    files.push((inside, fs::read_to_string(&path).unwrap()));
                }
            }
        }
        Self(files)
    }

    /// Changes one file; the text to replace must be there.
    pub(crate) fn with(mut self, path: &str, from: &str, to: &str) -> Self {
        let (_, text) = self.0.iter_mut().find(|(name, _)| name == path).unwrap();
        assert!(text.contains(from), "{from:?} is not in {path}");
        *text = text.replacen(from, to, 1);
        self
    }

    pub(crate) fn parse(&self) -> Result<Instrument, Vec<Problem>> {
        Instrument::parse(&self.sources())
    }

    pub(crate) fn sources(&self) -> Vec<SourceFile<'_>> {
        self.0.iter().map(|(path, text)| SourceFile { path, text }).collect()
    }

    /// The places of all problems.
    pub(crate) fn places(&self) -> Vec<String> {
        self.parse().expect_err("refused").into_iter().map(|problem| problem.place).collect()
    }
}

const LITERACY: &str = "questions/leadership/ai-literacy.toml";

/// The rules that name its first question.
const NAMES_LITERACY: [&str; 2] = [
    "contradictions.toml: trained-without-management.when.ai-literacy-1",
    "negatives.toml: owner-first.when.ai-literacy-1",
];

/// The places outside the examples, every one of which names a question too.
fn beside_examples(places: Vec<String>) -> Vec<String> {
    places.into_iter().filter(|place| !place.starts_with("sectors/")).collect()
}

#[test]
fn the_shipped_questionnaire_has_fifteen_and_thirty_questions() {
    let instrument = Files::shipped().parse().unwrap();
    assert_eq!(instrument.form_questions(Form::Express).count(), 15);
    assert_eq!(instrument.form_questions(Form::Full).count(), 30);
    assert!(instrument.form_questions(Form::Express).all(|question| question.id.ends_with("-1")));
}

#[test]
fn the_shipped_dimensions_stand_in_the_order_of_the_contract() {
    let instrument = Files::shipped().parse().unwrap();
    let order: Vec<String> = instrument
        .pillars
        .iter()
        .map(|p| format!("{}: {}", p.id, p.dimensions.iter().map(|d| d.id.as_str()).collect::<Vec<_>>().join(" ")))
        .collect();
    assert_eq!(
        order,
        [
            "leadership: management-support ai-literacy ai-talent workforce-adaptation experimentation-culture",
            "governance: ai-governance ai-risk-control genai-risk",
            "value: business-use-case genai-value",
            "data: data-quality reference-data",
            "infrastructure: data-infrastructure standards-practices genai-deployment",
        ]
    );
}

#[test]
fn problems_in_several_files_come_at_once_with_their_places() {
    let places = Files::shipped()
        .with(LITERACY, "effort = ", "effort = 9 # ")
        .with("questions/data/data-quality.toml", "why.en = ", "reason.en = ")
        .with("profile.toml", "kind = \"code\"", "kind = \"colour\"")
        .with("instrument.toml", "from = \"2.5\"", "from = \"2,5\"")
        .places();
    let expected = [
        "instrument.toml: band[2].from",
        "profile.toml: fact[2].kind",
        "questions/leadership/ai-literacy.toml: question[1].rung[2].effort",
        "questions/data/data-quality.toml: question[1].why.en",
        "questions/data/data-quality.toml: question[1].reason",
    ];
    for place in expected {
        assert!(places.iter().any(|found| found == place), "{place} is not among {places:#?}");
    }
}

#[test]
fn a_text_in_one_language_only_is_refused() {
    let places = Files::shipped().with(LITERACY, "text.zh-Hant-HK = ", "text.fr = ").places();
    assert!(places.iter().any(|place| place.ends_with("question[1].text.zh-Hant-HK")), "{places:?}");
    let empty = Files::shipped().with(LITERACY, "name.en = \"", "name.en = \" \" # ").places();
    assert_eq!(empty[0], "questions/leadership/ai-literacy.toml: name.en");
}

#[test]
fn a_question_needs_five_rungs_and_its_own_id() {
    let cut = Files::shipped().with(LITERACY, "[[question.rung]]\neffort", "[[question.step]]\neffort").places();
    assert!(cut.iter().any(|place| place.ends_with("question[1].rung")), "{cut:?}");
    let renamed = Files::shipped().with(LITERACY, "id = \"ai-literacy-1\"", "id = \"ai-literacy-7\"").places();
    assert_eq!(beside_examples(renamed), [&["ai-literacy.question"][..], &NAMES_LITERACY].concat());
}

#[test]
fn files_and_lists_must_match() {
    let listed = Files::shipped().with("instrument.toml", "\"ai-literacy\"", "\"ai-numeracy\"").places();
    let files = ["questions/leadership/ai-numeracy.toml", "questions/leadership/ai-literacy.toml"];
    let weight = ["weights.toml: customer-service.weights.ai-literacy"];
    let listed = beside_examples(listed);
    assert_eq!(listed, [&files[..], &NAMES_LITERACY, &weight].concat());
}

#[test]
fn bands_with_a_hole_are_refused() {
    let hole = Files::shipped().with("instrument.toml", "from = \"1.0\"", "from = \"1.1\"").places();
    assert_eq!(hole, ["instrument.toml: band"]);
    let swapped = Files::shipped().with("instrument.toml", "from = \"3.5\"", "from = \"2.5\"").places();
    assert_eq!(swapped, ["instrument.toml: band"]);
}

#[test]
fn text_that_is_no_toml_is_named_with_its_file() {
    let broken = Files::shipped().with(LITERACY, "id = ", "id == ").parse().unwrap_err();
    assert_eq!(broken[0].place, LITERACY);
}

const CONTRADICTIONS: &str = "contradictions.toml";

#[test]
fn contradictions_may_be_left_out() {
    let mut files = Files::shipped();
    assert!(!files.parse().unwrap().contradictions.is_empty());
    files.0.retain(|(path, _)| path != CONTRADICTIONS);
    assert!(files.parse().unwrap().contradictions.is_empty());
}

#[test]
fn contradictions_that_lead_nowhere_are_refused_with_every_problem() {
    let places = |from: &str, to: &str| Files::shipped().with(CONTRADICTIONS, from, to).places();
    let side = "{ question = \"genai-risk-1\", at_most = 1 }";
    let rule = "contradictions.toml: contradiction[1]";
    let when = |inside: &str| format!("contradictions.toml: accounts-without-limits.when{inside}");
    let cases = [
        ("question = \"genai-risk-1\"", "question = \"genai-risk-9\"", when(".genai-risk-9")),
        ("question = \"genai-risk-1\"", "question = \"genai-deployment-1\"", when(".genai-deployment-1")),
        ("at_most = 1", "at_most = 5", format!("{rule}.when[2].at_most")),
        ("at_most = 1", "at_least = 1", format!("{rule}.when[2].at_least")),
        ("at_most = 1", "under = 1", format!("{rule}.when[2].under")),
        ("at_most = 1", "at_most = 1, at_least = 2", format!("{rule}.when[2]")),
        (side, "{ fact = \"ai_plans\", is = true }", when(".test.fact")),
        (side, "{ fact = \"ai_intent\", any_of = [\"buy\"] }", when(".test.ai_intent")),
        (side, "{ fact = \"listed\" }", format!("{rule}.when[2]")),
        (side, "", when("")),
        ("ask.en", "ask.fr", format!("{rule}.ask.fr")),
        (
            "id = \"accounts-without-use\"",
            "id = \"accounts-without-limits\"",
            "contradictions.toml: accounts-without-limits".into(),
        ),
    ];
    for (from, to, place) in cases {
        let found = places(from, to);
        assert!(found.contains(&place), "{place} is not among {found:#?} for {to}");
    }
    let two =
        Files::shipped().with(CONTRADICTIONS, "at_most = 1", "at_most = 0").with(CONTRADICTIONS, "text.en", "txt.en");
    assert!(two.places().len() >= 3, "{:?}", two.places());
}

#[test]
fn negatives_that_say_nothing_or_lead_nowhere_are_refused_all_at_once() {
    let text = r#"
[[negative]]
id = "a"
kind = "first"
when = []
text = {en = "x", zh-Hant-HK = "x"}
why = {en = "x", zh-Hant-HK = "x"}
instead = {en = "x", zh-Hant-HK = "x"}

[[negative]]
id = "a"
kind = "not-now"
when = [{question = "nobody-1", at_most = 2}, {fact = "ai_intent", any_of = ["fly"]}]
text = {en = "x", zh-Hant-HK = "x"}
why = {en = "x", zh-Hant-HK = "x"}
instead = {en = "x", zh-Hant-HK = "x"}
"#;
    let replaced = |text: &str| {
        let mut files = Files::shipped();
        let (_, own) = files.0.iter_mut().find(|(name, _)| name == "negatives.toml").unwrap();
        text.clone_into(own);
        files
    };
    let places = replaced(text).places();
    for place in ["a.when", "a", "a.when.nobody-1", "a.when.test.ai_intent"] {
        assert!(places.contains(&format!("negatives.toml: {place}")), "{place}: {places:?}");
    }
    let shape = replaced("[[negative]]\nid = \"a\"\nkind = \"never\"\nwhen = [{question = \"x\"}]").places();
    for place in ["kind", "when[1]", "text", "why", "instead"] {
        assert!(shape.contains(&format!("negatives.toml: negative[1].{place}")), "{place}: {shape:?}");
    }
    let mut without = Files::shipped();
    without.0.retain(|(name, _)| name != "negatives.toml");
    assert!(without.parse().unwrap().negatives.is_empty());
}
