//! The words that a report explains at its end.

use std::fs;

use serde_json::json;

use crate::args;
use crate::run::Place;

/// An answers file with the one question about accounts for generative AI.
fn file() -> String {
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": "express",
        "answers": {"genai-deployment-1": {"value": 4}}
    })
    .to_string()
}

#[test]
fn a_report_explains_the_words_of_the_questions_it_prints_and_no_others() {
    let place = Place::new();
    let answers = place.file("a.json", file());
    for (language, heading, word) in
        [("en", "Words explained", "company login"), ("zh-Hant-HK", "詞語解釋", "公司帳戶")]
    {
        let out = place.path(&format!("{language}.html"));
        let ended = place.run_in(language, args!["report", &answers, "--out", &out]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        let text = fs::read_to_string(&out).unwrap();
        let (_, explained) = text.rsplit_once(heading).unwrap();
        assert!(explained.contains(word), "{language}");
        assert!(!explained.contains("deepfake") && !explained.contains("深度偽造"), "{language}");
        let short = place.path(&format!("{language}-short.html"));
        let ended = place.run_in(language, args!["report", &answers, "--out", &short, "--sections", "results"]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert!(!fs::read_to_string(&short).unwrap().contains(heading), "{language}");
    }
}
