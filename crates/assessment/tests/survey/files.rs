use std::fs;
use std::path::{Path, PathBuf};

use readiness_assessment::source::SourceFile;
use readiness_assessment::survey::Survey;
use readiness_assessment::{Problem, ProblemKind};

/// The files of a survey, which a test may change before they are read.
pub(crate) struct Files(Vec<(String, String)>);

/// The survey for companies that use AI or might.
pub(crate) const USER: &str = "hkpc-user";

/// The survey for suppliers.
pub(crate) const PROVIDER: &str = "hkpc-provider";

impl Files {
    /// Those of a shipped survey with the scales that both share.
    pub(crate) fn shipped(id: &str) -> Self {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
        let mut files = Vec::new();
        collect(&assets.join("instruments").join(id).join("2023.1"), "", &mut files);
        collect(&assets.join("scales/hkpc-2023"), "scales/", &mut files);
        Self(files)
    }

    /// Those of a survey of one section, `sections/only.toml`, with these questions.
    pub(crate) fn of(questions: &str) -> Self {
        let words = |key: &str| format!("{key}.en = \"Words\"\n{key}.zh-Hant-HK = \"文字\"\n");
        let head = "format = \"readiness-survey/1\"\nid = \"small\"\nversion = \"1\"\npublished = \"2026-11-24\"\nminutes = 1\n";
        let header = [head, "sections = [\"only\"]\n", &words("title"), &words("about"), &words("source")].concat();
        let section = format!("{}{questions}", words("title"));
        Self(vec![("survey.toml".to_owned(), header), ("sections/only.toml".to_owned(), section)])
    }

    /// Changes one file; the text to replace must be there.
    pub(crate) fn with(mut self, path: &str, from: &str, to: &str) -> Self {
        let (_, text) = self.0.iter_mut().find(|(name, _)| name == path).unwrap();
        assert!(text.contains(from), "{from:?} is not in {path}");
        *text = text.replacen(from, to, 1);
        self
    }

    pub(crate) fn parse(&self) -> Result<Survey, Vec<Problem>> {
        let files: Vec<SourceFile<'_>> = self.0.iter().map(|(path, text)| SourceFile { path, text }).collect();
        Survey::parse(&files)
    }

    /// Every problem as `place | what was found | what may be there`.
    pub(crate) fn problems(&self) -> Vec<String> {
        self.parse().expect_err("refused").into_iter().map(told).collect()
    }
}

fn told(problem: Problem) -> String {
    let (found, allowed) = match problem.kind {
        ProblemKind::NotAllowed { found, allowed } => (found, allowed),
        ProblemKind::Missing { allowed } => ("missing".to_owned(), allowed),
        ProblemKind::Unknown { allowed } => ("unknown".to_owned(), allowed),
        ProblemKind::Contradiction { between } => ("contradiction".to_owned(), between),
        other => (format!("{other:?}"), String::new()),
    };
    format!("{} | {found} | {allowed}", problem.place)
}

fn collect(folder: &Path, prefix: &str, into: &mut Vec<(String, String)>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), into);
        } else {
            into.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The readiness questionnaire.
pub(crate) fn readiness() -> Result<readiness_assessment::Instrument, Vec<Problem>> {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/instruments/hk-ai-readiness/2026.1");
    let mut files = Vec::new();
    collect(&assets, "", &mut files);
    let files: Vec<SourceFile<'_>> = files.iter().map(|(path, text)| SourceFile { path, text }).collect();
    readiness_assessment::Instrument::parse(&files)
}
