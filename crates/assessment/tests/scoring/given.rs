//! What the tests begin with: the shipped questionnaire and short ways to answer it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use readiness_assessment::instrument::SourceFile;
use readiness_assessment::{Answer, Answers, Form, Instrument, Rating, Response};

static SHIPPED: LazyLock<Instrument> = LazyLock::new(|| {
    let files = shipped();
    let sources: Vec<SourceFile<'_>> = files.iter().map(|(path, text)| SourceFile { path, text }).collect();
    Instrument::parse(&sources).unwrap_or_else(|problems| panic!("{problems:#?}"))
});

/// The files of the shipped questionnaire, by their path inside it.
pub(crate) fn shipped() -> Vec<(String, String)> {
    toml_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/instruments/hk-ai-readiness/2026.1"))
}

pub(crate) fn instrument() -> &'static Instrument {
    &SHIPPED
}

/// Every TOML file under `root`, by its path inside it.
fn toml_files(root: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "toml") {
                let inside = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                files.push((inside, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// The ids of the form's questions, in order.
pub(crate) fn asked(form: Form) -> Vec<&'static str> {
    instrument().form_questions(form).map(|question| question.id.as_str()).collect()
}

/// Express answers given as one character per question: `1`–`5`, `?` don't know, `-` not applicable, `.` unanswered.
pub(crate) fn sheet(form: Form, marks: &str) -> Answers {
    let ids = asked(form);
    assert_eq!(ids.len(), marks.chars().count(), "one mark per question of the form");
    ids.into_iter().zip(marks.chars()).filter_map(|(id, mark)| Some((id.to_owned(), answer(mark)?))).collect()
}

pub(crate) fn answer(mark: char) -> Option<Answer> {
    match mark {
        '.' => None,
        '?' => Some(Answer::said(Response::DontKnow)),
        '-' => Some(Answer::said(Response::NotApplicable { reason: "no such work".into() })),
        digit => Some(Answer::rated(Rating::new(digit.to_digit(10).unwrap().try_into().unwrap()).unwrap())),
    }
}
