use maud::{Markup, html};
use readiness_assessment::Language;

use crate::content::{Said, Spoken};

/// The widest text, in Latin letters, that still stands beside its other language; Chinese characters are two wide.
const SHORT: usize = 240;

/// Sets words in their languages; the language of the page itself is not repeated.
pub(super) struct Words {
    page: Language,
}

impl Words {
    pub(super) fn new(page: Language) -> Self {
        Self { page }
    }

    /// The tag of a language that differs from the page's.
    pub(super) fn lang(&self, language: Language) -> Option<&'static str> {
        (language != self.page).then(|| language.tag())
    }

    /// The languages in one line.
    pub(super) fn inline(&self, said: &Said) -> Markup {
        html! {
            @for (index, spoken) in said.0.iter().enumerate() {
                @if index > 0 { " " }
                @if said.0.len() > 1 || spoken.language != self.page {
                    span.said lang=[self.lang(spoken.language)] { (spoken.text) }
                } @else {
                    (spoken.text)
                }
            }
        }
    }

    /// A paragraph in each language, with links to the addresses in it: the program's words, never the respondent's.
    pub(super) fn paragraphs(&self, said: &Said) -> Markup {
        html! {
            @if let [only] = said.0.as_slice() {
                (self.paragraph(only))
            } @else {
                div class=(beside(said)) { @for spoken in &said.0 { (self.paragraph(spoken)) } }
            }
        }
    }

    fn paragraph(&self, spoken: &Spoken) -> Markup {
        html! { p lang=[self.lang(spoken.language)] { (linked(&spoken.text)) } }
    }

    /// The same for a value, which is no paragraph of its own and may hold the respondent's words: without links.
    pub(super) fn value(&self, said: &Said) -> Markup {
        self.each(said, |spoken| html! { (spoken.text) })
    }

    /// A value in the program's words, with links.
    pub(super) fn linked_value(&self, said: &Said) -> Markup {
        self.each(said, |spoken| linked(&spoken.text))
    }

    /// What the respondent wrote, in whatever direction its script runs.
    pub(super) fn own(&self, said: &Said) -> Markup {
        html! { @for spoken in &said.0 { span dir="auto" lang=[self.lang(spoken.language)] { (spoken.text) } } }
    }

    /// Each language's words as `set` writes them.
    pub(super) fn each(&self, said: &Said, set: impl Fn(&Spoken) -> Markup) -> Markup {
        html! {
            @match said.0.as_slice() {
                [] => {}
                [only] if only.language == self.page => (set(only)),
                [only] => { span lang=[self.lang(only.language)] { (set(only)) } }
                several => {
                    div class=(beside(said)) {
                        @for spoken in several { div lang=[self.lang(spoken.language)] { (set(spoken)) } }
                    }
                }
            }
        }
    }
}

/// Side by side where all is short, one below the other where something is long.
fn beside(said: &Said) -> &'static str {
    let short = said.0.iter().all(|spoken| width(&spoken.text) <= SHORT);
    if short { "both" } else { "both long" }
}

fn width(text: &str) -> usize {
    text.chars().map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum()
}

/// The program's own texts name their sources; those become links.
fn linked(text: &str) -> Markup {
    let Some(from) = text.find("https://") else { return html! { (text) } };
    let rest = &text[from..];
    let end = rest.find(|letter: char| !letter.is_ascii_graphic()).unwrap_or(rest.len());
    let url = rest[..end].trim_end_matches(['.', ',', ';', ')']);
    html! { (text[..from]) (link(url, url)) (linked(&rest[url.len()..])) }
}

/// A link out of the page, which tells nobody where it was followed from. Only addresses of the web become one.
pub(super) fn link(url: &str, words: &str) -> Markup {
    let web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    html! { @if web { a href=(url) rel="noreferrer noopener" { (words) } } @else { (words) } }
}
