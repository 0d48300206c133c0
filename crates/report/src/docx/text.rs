use std::fmt::Write as _;

use readiness_assessment::Language;

use crate::content::{Said, Spoken};
use crate::office;

/// The styles of paragraphs, by their ids in `styles.xml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Normal,
    Title,
    Subtitle,
    /// A heading of this level, 1 to 4.
    Heading(u8),
    Lead,
    /// A name and what it stands for, beside each other.
    Named,
    /// What goes on under a name.
    NamedMore,
    /// What is said quietly below it.
    NamedQuiet,
    Quiet,
    Warning,
    Caption,
}

impl Style {
    pub(super) fn id(self) -> String {
        match self {
            Self::Heading(level) => format!("Heading{level}"),
            other => format!("{other:?}"),
        }
    }
}

/// The body of the document while it is written.
pub(super) struct Text {
    pub(super) xml: String,
    /// The addresses that are linked to, in order.
    pub(super) links: Vec<String>,
    /// How many numbered lists there are; each counts from one.
    pub(super) lists: u32,
    /// How far from the margin values begin, in twentieths of a point: names in two languages need more room.
    pub(super) indent: u32,
    /// The colour of headings and bars.
    pub(super) accent: String,
}

impl Text {
    pub(super) fn new(languages: &[Language], accent: String) -> Self {
        let indent = if languages.len() > 1 { 3515 } else { 2665 };
        Self { xml: String::new(), links: Vec::new(), lists: 0, indent, accent }
    }

    /// A paragraph of these runs.
    pub(super) fn paragraph(&mut self, style: Style, properties: &str, runs: &str) {
        let id = style.id();
        // Writing into a string cannot fail.
        let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{id}\"/>{properties}</w:pPr>{runs}</w:p>");
    }

    /// The languages in one paragraph.
    pub(super) fn inline(&mut self, style: Style, said: &Said) {
        let runs = together(said, false);
        self.paragraph(style, "", &runs);
    }

    /// A paragraph for each language.
    pub(super) fn each(&mut self, style: Style, said: &Said) {
        for spoken in &said.0 {
            self.paragraph(style, "", &run(spoken, false));
        }
    }

    /// A name, a tab and what it stands for; further languages below it.
    pub(super) fn named(&mut self, name: &Said, value: &Said, bold: bool) {
        let mut values = value.0.iter();
        let first = values.next().map_or_else(String::new, |first| run(first, bold));
        self.beside(name, &first);
        for spoken in values {
            self.paragraph(Style::NamedMore, "", &run(spoken, bold));
        }
    }

    /// A name and what stands beside it; below it where the name is too long.
    pub(super) fn beside(&mut self, name: &Said, value: &str) {
        let runs = together(name, true);
        if length(&name.joined(" ")) + 120 > self.indent {
            self.paragraph(Style::Named, "<w:keepNext/><w:ind w:left=\"0\" w:firstLine=\"0\"/>", &runs);
            self.paragraph(Style::NamedMore, "", value);
        } else {
            self.paragraph(Style::Named, "", &(runs + TAB + value));
        }
    }

    /// A run that opens an address.
    pub(super) fn link(&mut self, url: &str, words: &Spoken) -> String {
        self.links.push(url.to_owned());
        let number = self.links.len();
        format!(
            "<w:hyperlink r:id=\"link{number}\" w:history=\"1\">{}</w:hyperlink>",
            styled(words, "<w:rStyle w:val=\"Hyperlink\"/>")
        )
    }
}

/// From a name to what it stands for.
const TAB: &str = "<w:r><w:tab/></w:r>";

/// The languages one after the other.
pub(super) fn together(said: &Said, bold: bool) -> String {
    let runs: Vec<String> = said.0.iter().map(|spoken| run(spoken, bold)).collect();
    runs.join("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
}

/// Words in their language.
pub(super) fn run(spoken: &Spoken, bold: bool) -> String {
    styled(spoken, if bold { "<w:b/>" } else { "" })
}

fn styled(spoken: &Spoken, properties: &str) -> String {
    let (fonts, language) = match spoken.language {
        Language::Chinese => ("<w:rFonts w:hint=\"eastAsia\"/>", "<w:lang w:val=\"zh-HK\" w:eastAsia=\"zh-HK\"/>"),
        Language::English => ("", "<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-HK\"/>"),
    };
    // The order of these is fixed by the schema: style, fonts, weight, language.
    let (style, weight) = if properties.starts_with("<w:rStyle") { (properties, "") } else { ("", properties) };
    let lines: Vec<String> =
        spoken.text.split('\n').map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(line))).collect();
    format!("<w:r><w:rPr>{style}{fonts}{weight}{language}</w:rPr>{}</w:r>", lines.join("<w:br/>"))
}

/// About how long bold words of ten points are, in twentieths of a point.
fn length(text: &str) -> u32 {
    text.chars().map(|letter| if letter >= '\u{1100}' { 200 } else { 115 }).sum()
}

/// Text in XML, with what XML can hold.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().map(office::letter) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}
