//! Examples for lines of business, and words with their meanings: reading them, refusing them, finding them in a text.

use proptest::prelude::*;
use readiness_assessment::instrument::{Term, glossary};
use readiness_assessment::{Language, Text};

use super::Files;

const RETAIL: &str = "sectors/retail.toml";
const GLOSSARY: &str = "glossary.toml";

fn term(id: &str, en: &str, zh: &str, forms_en: &[&str], forms_zh: &[&str]) -> Term {
    let owned = |forms: &[&str]| forms.iter().map(|form| (*form).to_owned()).collect();
    let both = |en: &str, zh: &str| Text { en: en.to_owned(), zh: zh.to_owned() };
    Term {
        id: id.to_owned(),
        name: both(en, zh),
        meaning: both("meaning", "意思"),
        forms_en: owned(forms_en),
        forms_zh: owned(forms_zh),
    }
}

fn terms() -> Vec<Term> {
    vec![
        term("model", "model", "模型", &["models"], &[]),
        term("language-model", "large language model", "大型語言模型", &["LLM"], &["LLM"]),
        term("api", "API", "API", &["APIs"], &[]),
        term("data", "data", "數據", &[], &[]),
    ]
}

fn found(language: Language, text: &str) -> Vec<(String, String)> {
    let terms = terms();
    let marks = glossary::marks(&terms, language, text);
    marks.iter().map(|mark| (mark.term.id.clone(), text[mark.start..mark.end].to_owned())).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(id, words)| ((*id).to_owned(), (*words).to_owned())).collect()
}

#[test]
fn the_longest_form_counts() {
    let text = "A large language model is a model; models differ.";
    let expected = [("language-model", "large language model"), ("model", "model"), ("model", "models")];
    assert_eq!(found(Language::English, text), pairs(&expected));
    let text = "大型語言模型是一種模型，需要數據。";
    let expected = [("language-model", "大型語言模型"), ("model", "模型"), ("data", "數據")];
    assert_eq!(found(Language::Chinese, text), pairs(&expected));
}

#[test]
fn a_form_in_latin_letters_is_never_part_of_another_word() {
    assert_eq!(found(Language::English, "database, remodel, modelling, RAPID, metadata, data2"), []);
    assert_eq!(found(Language::English, "data-driven (API)"), pairs(&[("data", "data"), ("api", "API")]));
    assert_eq!(found(Language::Chinese, "經API傳送，RAPID 不算"), pairs(&[("api", "API")]));
}

#[test]
fn a_capital_at_the_head_of_a_sentence_is_the_same_word_and_capitals_are_not_small_letters() {
    assert_eq!(found(Language::English, "Models. Data. api. DATA."), pairs(&[("model", "Models"), ("data", "Data")]));
}

proptest! {
    /// Whatever the text, marks are in order, apart from each other and on whole characters.
    #[test]
    fn marks_never_overlap(text in "[ a-zA-Z模型大語言數據.]{0,40}") {
        let terms = terms();
        for language in Language::ALL {
            let mut last = 0;
            for mark in glossary::marks(&terms, language, &text) {
                prop_assert!(last <= mark.start && mark.start < mark.end);
                prop_assert!(text.get(mark.start..mark.end).is_some());
                last = mark.end;
            }
        }
    }
}

#[test]
fn both_may_be_left_out() {
    let mut files = Files::shipped();
    let whole = files.parse().unwrap();
    assert!(!whole.glossary.is_empty() && whole.sectors.len() == 6);
    files.0.retain(|(path, _)| path != GLOSSARY && !path.starts_with("sectors/"));
    let bare = files.parse().unwrap();
    assert!(bare.glossary.is_empty() && bare.sectors.is_empty());
}

#[test]
fn examples_that_belong_to_nothing_are_refused_with_every_problem() {
    let places = |from: &str, to: &str| Files::shipped().with(RETAIL, from, to).places();
    let example = "question = \"data-quality-1\"";
    let cases = [
        (example, "question = \"data-quality-9\"", "sectors/retail.toml: example.data-quality-9"),
        (example, "question = \"data-quality-2\"", "sectors/retail.toml: example.data-quality-2"),
        ("industries = [5]", "industries = [21]", "sectors/retail.toml: industries"),
        ("industries = [5]", "industries = [5, 5]", "sectors/retail.toml: industries.5"),
        ("industries = [5]", "industry = 5", "sectors/retail.toml: industry"),
        ("id = \"retail\"", "id = \"shops\"", "sectors/retail.toml: id"),
        ("text.zh-Hant-HK", "text.zh", "sectors/retail.toml: example[1].text.zh-Hant-HK"),
    ];
    for (from, to, place) in cases {
        let found = places(from, to);
        assert!(found.iter().any(|one| one == place), "{place} is not among {found:#?}");
    }
}

#[test]
fn a_word_that_could_mean_two_things_is_refused() {
    let twice = Files::shipped().with(GLOSSARY, "forms.en = [\"GenAI\"]", "forms.en = [\"AI tool\"]").places();
    assert_eq!(twice, ["glossary.toml: en \"AI tool\""]);
    let id = Files::shipped().with(GLOSSARY, "id = \"ai-tool\"", "id = \"generative-ai\"").places();
    assert_eq!(id, ["glossary.toml: generative-ai"]);
    let form = Files::shipped().with(GLOSSARY, "forms.en = [\"GenAI\"]", "forms.fr = [\"IA\"]").places();
    assert_eq!(form, ["glossary.toml: term[2].forms.fr"]);
}
