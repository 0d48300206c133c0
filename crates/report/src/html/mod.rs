//! The report as one web page: nothing to load, nothing to run, read by eyes and by screen readers alike.

mod blocks;

mod figures;

mod funding;

mod opening;

mod words;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use readiness_assessment::Language;
use readiness_locale::Translator;

use crate::Report;
use crate::brand::Brand;
use crate::content::{Block, Document, Said, Spoken};
use words::Words;

/// What the page may do: show its own style and pictures, and nothing else.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/// The look, on screen and on paper.
const STYLE: &str = include_str!("style.css");
/// Where the browser knows how to tell light from dark; older ones show the page's own light colours.
const SUPPORTED: &str = "@supports (color: light-dark(#000, #fff))";

/// Writes the page.
pub(crate) fn write(report: &Report<'_>, document: &Document) -> Vec<u8> {
    let carried = Carried { program_version: report.program_version, brand: report.brand, data: Some(report.data) };
    page(&carried, document)
}

/// Writes the page of a document that carries no answers.
pub(crate) fn write_document(document: &Document, program_version: &str) -> Vec<u8> {
    page(&Carried { program_version, brand: None, data: None }, document)
}

/// What the page needs beside the document.
struct Carried<'r> {
    program_version: &'r str,
    brand: Option<&'r Brand>,
    /// The answers file.
    data: Option<&'r [u8]>,
}

fn page(carried: &Carried<'_>, document: &Document) -> Vec<u8> {
    let language = document.languages.first().copied().unwrap_or(Language::English);
    let mut page = Page { words: Words::new(language), level: 0, sections: 0 };
    let whole = html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            (head(carried, document))
            (page.body(carried, document))
        }
    };
    whole.into_string().into_bytes()
}

fn head(carried: &Carried<'_>, document: &Document) -> Markup {
    let title = match document.organisation.as_str() {
        "" => document.title.joined(" · "),
        name => format!("{name} – {}", document.title.joined(" · ")),
    };
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="referrer" content="no-referrer";
            meta name="generator" content={ "AI Readiness HK " (carried.program_version) };
            title { (title) }
            style { (PreEscaped(STYLE)) }
            @if let Some(brand) = carried.brand { style { (PreEscaped(format!("{SUPPORTED}{{{}}}", brand.colours.css()))) } }
        }
    }
}

/// Writes blocks one after the other. Each file of this folder adds some kinds of block.
struct Page {
    words: Words,
    /// The level of the last heading.
    level: u8,
    /// How many sections have begun.
    sections: u32,
}

impl Page {
    fn body(&mut self, carried: &Carried<'_>, document: &Document) -> Markup {
        let say = |words: fn(&Translator) -> String| {
            let spoken = |language: &Language| Spoken { language: *language, text: words(&Translator::new(*language)) };
            Said(document.languages.iter().map(spoken).collect())
        };
        let (masthead, blocks) = match document.blocks.split_first() {
            Some((Block::Masthead(masthead), blocks)) => (self.masthead(masthead), blocks),
            _ => (html! {}, document.blocks.as_slice()),
        };
        html! {
            body {
                a.skip href="#report" { (self.words.inline(&say(Translator::report_html_skip))) }
                header { (masthead) }
                (self.contents(blocks, &say(Translator::report_html_contents)))
                main #report tabindex="-1" { (self.blocks(blocks)) }
                footer {
                    @if !document.footer.0.is_empty() { p { (self.words.inline(&document.footer)) } }
                    p { (self.words.inline(&document.printed_on)) }
                    @if let Some(data) = carried.data {
                        p {
                            a download=(crate::pdf::ATTACHED) href={ "data:application/json;base64," (BASE64_STANDARD.encode(data)) } {
                                (self.words.inline(&say(Translator::report_html_data)))
                            }
                        }
                    }
                }
            }
        }
    }

    /// Links to the sections; nothing to a page that has none.
    fn contents(&self, blocks: &[Block], name: &Said) -> Markup {
        let titles = blocks.iter().filter_map(|block| match block {
            Block::Section(title) => Some(title),
            _ => None,
        });
        html! {
            nav aria-labelledby="contents" {
                p #contents { (self.words.inline(name)) }
                ol {
                    @for (title, number) in titles.zip(1_u32..) {
                        li { a href={ "#s" (number) } { (self.words.inline(title)) } }
                    }
                }
            }
        }
    }

    /// A heading, at most one level below the one before it.
    fn heading(&mut self, wanted: u8, said: &Said, id: Option<&str>) -> Markup {
        self.level = wanted.min(self.level + 1);
        let words = self.words.inline(said);
        match self.level {
            1 => html! { h1 id=[id] { (words) } },
            2 => html! { h2 id=[id] { (words) } },
            3 => html! { h3 id=[id] { (words) } },
            4 => html! { h4 id=[id] { (words) } },
            _ => html! { h5 id=[id] { (words) } },
        }
    }
}
