//! Other people's programs that read PDF.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

use readiness_report::{Edition, Pdf};
use tempfile::TempDir;

use crate::samples::Sample;

/// A finished report on disk, in a folder that goes away with it.
pub(crate) struct Printed {
    pub(crate) pdf: Pdf,
    folder: TempDir,
}

impl Printed {
    /// A sample's report as it is; each is made once, however many tests look at it.
    pub(crate) fn new(sample: &Sample, edition: Edition) -> Self {
        static MADE: Mutex<BTreeMap<(&str, String), Pdf>> = Mutex::new(BTreeMap::new());
        let key = (sample.name, format!("{edition:?}"));
        let known = MADE.lock().unwrap().get(&key).cloned();
        let pdf = known.unwrap_or_else(|| {
            let pdf = sample.pdf(edition);
            MADE.lock().unwrap().insert(key, pdf.clone());
            pdf
        });
        if let Ok(folder) = std::env::var("READINESS_KEEP") {
            let path = Path::new(&folder).join(format!("{}-{edition:?}.pdf", sample.name));
            std::fs::write(path, &pdf.bytes).unwrap();
        }
        Self::of(pdf)
    }

    /// Any report.
    pub(crate) fn of(pdf: Pdf) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("report.pdf"), &pdf.bytes).unwrap();
        Self { pdf, folder }
    }

    /// What a tool prints about the file; the tool must succeed and have nothing to complain about.
    pub(crate) fn ask(&self, tool: &str, before: &[&str], after: &[&str]) -> String {
        String::from_utf8(self.output(tool, before, after)).unwrap()
    }

    /// The same for output that is not all text.
    pub(crate) fn ask_lossy(&self, tool: &str, before: &[&str], after: &[&str]) -> String {
        String::from_utf8_lossy(&self.output(tool, before, after)).into_owned()
    }

    fn output(&self, tool: &str, before: &[&str], after: &[&str]) -> Vec<u8> {
        let output = Command::new(tool)
            .args(before)
            .arg("report.pdf")
            .args(after)
            .current_dir(self.folder.path())
            .output()
            .unwrap_or_else(|error| panic!("{tool} is needed: {error}"));
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && complaints.is_empty(), "{tool}: {complaints}");
        output.stdout
    }

    /// The file that it carries.
    pub(crate) fn attached(&self) -> Vec<u8> {
        self.output("pdfdetach", &["-save", "1", "-o", "attached"], &[]);
        std::fs::read(self.folder.path().join("attached")).unwrap()
    }

    /// The file with its streams in the open.
    pub(crate) fn unpacked(&self) -> String {
        self.ask_lossy("qpdf", &["--qdf", "--object-streams=disable", "--no-original-object-ids"], &["-"])
    }

    /// The same as bytes.
    pub(crate) fn unpacked_bytes(&self) -> Vec<u8> {
        self.output("qpdf", &["--qdf", "--object-streams=disable", "--no-original-object-ids"], &["-"])
    }

    /// The text in reading order.
    pub(crate) fn text(&self) -> String {
        self.ask("pdftotext", &["-enc", "UTF-8"], &["-"])
    }

    /// The text between header and footer, without spaces: a paragraph that runs over a page reads on.
    pub(crate) fn body(&self) -> String {
        let area = ["-r", "72", "-x", "0", "-y", "58", "-W", "596", "-H", "725", "-enc", "UTF-8"];
        solid(&self.ask("pdftotext", &area, &["-"]))
    }

    /// The same in the order in which it was written, which no guess about columns can change.
    pub(crate) fn written(&self) -> String {
        solid(&self.lines().join("\n"))
    }

    /// The lines between header and footer, in the order in which they were written.
    pub(crate) fn lines(&self) -> Vec<String> {
        let area = ["-raw", "-r", "72", "-x", "0", "-y", "58", "-W", "596", "-H", "725", "-enc", "UTF-8"];
        let text = self.ask("pdftotext", &area, &["-"]);
        text.split(['\n', '\u{c}']).map(str::to_owned).collect()
    }

    /// Every word with its box: page, left, top, right, bottom.
    pub(crate) fn words(&self) -> Vec<Word> {
        // The page's title is not UTF-8 there when it holds rare characters; the words are.
        let listed = self.ask_lossy("pdftotext", &["-bbox", "-enc", "UTF-8"], &["-"]);
        let mut page = 0;
        let mut words = Vec::new();
        for line in listed.lines().map(str::trim) {
            if line.starts_with("<page ") {
                page += 1;
            }
            if let Some(rest) = line.strip_prefix("<word ") {
                let number = |name: &str| attribute(rest, name).parse::<f64>().unwrap();
                let text = rest.split_once('>').and_then(|(_, text)| text.strip_suffix("</word>")).unwrap();
                let area = [number("xMin"), number("yMin"), number("xMax"), number("yMax")];
                words.push(Word { page, area, text: text.to_owned() });
            }
        }
        words
    }
}

impl Printed {
    /// Every page as a small grey picture.
    pub(crate) fn pictures(&self) -> Vec<Picture> {
        self.output("pdftoppm", &["-r", "36", "-gray"], &["page"]);
        let mut paths: Vec<_> =
            std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "pgm"));
        paths.sort();
        paths.iter().map(|path| Picture::parse(&std::fs::read(path).unwrap())).collect()
    }
}

/// A grey picture, rows from the top.
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) grey: Vec<u8>,
}

impl Picture {
    /// `P5`, width, height, 255, each followed by one white space, then the bytes.
    fn parse(file: &[u8]) -> Self {
        let mut fields = file.splitn(5, u8::is_ascii_whitespace).map(<[u8]>::to_vec);
        let mut field = || fields.next().unwrap();
        let number = |field: Vec<u8>| String::from_utf8(field).unwrap().parse().unwrap();
        assert_eq!(field(), b"P5");
        let (width, height) = (number(field()), number(field()));
        assert_eq!(field(), b"255");
        Self { width, height, grey: field() }
    }
}

/// A word where it stands.
pub(crate) struct Word {
    pub(crate) page: usize,
    pub(crate) area: [f64; 4],
    pub(crate) text: String,
}

fn attribute<'l>(line: &'l str, name: &str) -> &'l str {
    let from = line.find(&format!("{name}=\"")).unwrap() + name.len() + 2;
    &line[from..from + line[from..].find('"').unwrap()]
}

/// Without spaces and line ends, which a reader of PDF has to guess.
pub(crate) fn solid(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}
