//! The page for the adviser, and what the report says of how answers came about.

use readiness_assessment::{Answer, Assurance, Confidence, Rating, Response};
use readiness_report::{Edition, Report, Section, content};

use crate::samples::{self, Sample};
use crate::tools::Printed;

/// A company with more to ask of every kind than a page holds.
fn doubtful() -> Sample {
    let mut sample = samples::cafe();
    let ids: Vec<String> = sample.instrument.form_questions(sample.form).map(|question| question.id.clone()).collect();
    for (index, id) in ids.into_iter().enumerate() {
        let mut answer = match index % 4 {
            0 => Answer::said(Response::DontKnow),
            1 => Answer::rated(Rating::HIGHEST),
            2 => Answer { confidence: Some(Confidence::Guess), ..Answer::rated(Rating::LOWEST) },
            _ => Answer::said(Response::NotApplicable {
                reason: "由總公司的資訊科技部門統一負責處理".into()
            }),
        };
        answer.note = String::new();
        sample.answers.insert(id, answer);
    }
    sample.name = "doubtful";
    sample
}

/// The part between two sections of what is said.
fn page(said: &str) -> &str {
    let from = said.find("## For the adviser").unwrap();
    &said[from..from + said[from..].find("\n## Results").unwrap()]
}

#[test]
fn each_group_has_its_turn_and_its_heading_says_how_many_are_left_out() {
    let said = doubtful().said(Edition::English);
    let captions: Vec<&str> = page(&said).lines().filter_map(|line| line.strip_prefix("table: ")).collect();
    assert_eq!(
        captions,
        [
            "Not known yet (2 of 4 shown)",
            "Do these answers fit together? (1)",
            "High, without evidence so far (2 of 4 shown)",
            "Guesses (2 of 4 shown)",
            "Said not to apply (1 of 3 shown)",
        ]
    );
}

#[test]
fn the_page_is_one_page_however_much_there_is_to_ask() {
    for (sample, edition) in
        [(doubtful(), Edition::English), (doubtful(), Edition::Chinese), (samples::cafe(), Edition::Both)]
    {
        let pages = sample.report(edition, |report| {
            let count = |sections: &[Section]| {
                let sections = sections.iter().copied().collect();
                readiness_report::pdf(&Report { sections: &sections, ..*report }).unwrap().pages
            };
            count(&[Section::Adviser, Section::Results]) - count(&[Section::Results])
        });
        assert_eq!(pages, 1, "{} {edition:?}", sample.name);
    }
}

#[test]
fn a_question_stands_with_its_number_and_a_fact_with_its_words() {
    let mut sample = samples::cafe();
    sample.answers.insert("ai-talent-1".into(), Answer::rated(Rating::LOWEST));
    let said = sample.said(Edition::English);
    assert!(page(&said).contains("  5 Experimentation culture ⏎ 3 AI talent | A new use of AI was tried"), "{said}");
    assert!(
        page(&said).contains("Said not to apply (\"店內沒有書面程序，由東主口頭交代\"). Who takes care of this"),
        "{said}"
    );
}

#[test]
fn the_level_is_on_page_one_and_an_answer_of_another_kind_says_so() {
    let mut sample = samples::cafe();
    sample.answers.get_mut("data-quality-1").unwrap().assurance = Some(Assurance::EvidenceSeen);
    sample.answers.get_mut("ai-literacy-1").unwrap().assurance = Some(Assurance::Facilitated);
    let said = |assurance| {
        sample.report(Edition::English, |report| content::write(&Report { assurance, ..*report }).to_string())
    };
    let declared = said(Assurance::SelfDeclared);
    assert!(declared.contains("Rated: 13 of 14 ⏎ Self-declared"), "{declared}");
    let counts = "(Self-declared: 11 · Settled with an adviser: 1 · Evidence seen: 1 ⏎";
    assert!(page(&declared).contains(counts), "{declared}");
    assert!(declared.contains("(Confidence: a guess · How it came about: Evidence seen)"), "{declared}");
    assert!(declared.contains("(How it came about: Settled with an adviser)"), "{declared}");
    let settled = said(Assurance::Facilitated);
    assert!(settled.contains("Rated: 13 of 14 ⏎ Settled with an adviser"), "{settled}");
    assert_eq!(settled.matches("How it came about").count(), 1, "only what differs from the rest is said");
    assert!(!samples::empty().said(Edition::English).contains("Self-declared"));
}

#[test]
fn the_page_can_be_left_out() {
    let sections = Section::all().into_iter().filter(|section| *section != Section::Adviser).collect();
    let said = samples::cafe()
        .report(Edition::English, |report| content::write(&Report { sections: &sections, ..*report }).to_string());
    assert!(!said.contains("For the adviser") && said.contains("Self-declared"));
}

#[test]
fn the_page_reads_in_order() {
    let text = Printed::new(&doubtful(), Edition::Chinese).written();
    let order =
        ["顧問提問", "可信程度", "尚未知道", "這些答案是否吻合", "級數高", "只是估計", "表示不適用", "各範疇的結果"];
    let places: Vec<_> = order.iter().map(|words| text.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
}
