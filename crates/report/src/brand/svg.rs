//! SVG as far as logos need it: shapes filled with a colour. Lines become shapes; everything else is refused by name.
//!
//! What a file could do to its reader is looked at before usvg sees it: how deep it is and how large it becomes when
//! every reference is followed.

mod bounds;

mod draw;

use std::collections::BTreeSet;

use usvg::roxmltree::{Document, Node, ParsingOptions};
use usvg::{ImageHrefResolver, Options, Tree};

use super::logo::{Drawing, Feature, LogoFault};

/// The most elements, texts and comments of a file.
const NODES: u32 = 10_000;

/// Elements that are refused, with what they are for.
const ELEMENTS: [(&str, Feature); 14] = [
    ("image", Feature::Image),
    ("feImage", Feature::Image),
    ("foreignObject", Feature::Script),
    ("script", Feature::Script),
    ("iframe", Feature::Script),
    ("video", Feature::Script),
    ("audio", Feature::Script),
    ("animate", Feature::Animation),
    ("animateMotion", Feature::Animation),
    ("animateTransform", Feature::Animation),
    ("set", Feature::Animation),
    ("marker", Feature::Marker),
    ("pattern", Feature::Pattern),
    ("mask", Feature::Clip),
];

/// Whether these bytes may be XML.
pub(super) fn is_markup(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

/// Reads the shapes.
pub(super) fn read(bytes: &[u8]) -> Result<Drawing, LogoFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| LogoFault::Damaged("not UTF-8".to_owned()))?;
    let text = text.trim_start_matches('\u{feff}');
    if text.contains("<!ENTITY") {
        return Err(LogoFault::Unsupported(BTreeSet::from([Feature::Entity])));
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        usvg::roxmltree::Error::NodesLimitReached => LogoFault::TooComplex,
        other => LogoFault::Damaged(other.to_string()),
    })?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(LogoFault::Unknown);
    }
    bounds::check(&document)?;
    let mut refused = refused(&document);
    if !refused.is_empty() {
        return Err(LogoFault::Unsupported(refused));
    }
    let tree = Tree::from_xmltree(&document, &options_without_files())
        .map_err(|error| LogoFault::Damaged(error.to_string()))?;
    let drawing = draw::drawing(&tree, &mut refused)?;
    if refused.is_empty() { Ok(drawing) } else { Err(LogoFault::Unsupported(refused)) }
}

/// usvg would open files that a picture names.
fn options_without_files() -> Options<'static> {
    let image_href_resolver =
        ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    Options { image_href_resolver, ..Options::default() }
}

/// What can be seen to be refused before anything is drawn.
fn refused(document: &Document<'_>) -> BTreeSet<Feature> {
    let mut found = BTreeSet::new();
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        found.extend(ELEMENTS.iter().filter(|(known, _)| *known == name).map(|(_, feature)| *feature));
        if name == "text" && node.descendants().any(|part| part.text().is_some_and(|words| !words.trim().is_empty())) {
            found.insert(Feature::Text);
        }
        if name == "style" {
            let sheet = node.descendants().filter_map(|part| part.text()).collect::<String>();
            found.extend(leads_out(&sheet).then_some(Feature::Elsewhere));
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value().trim());
            // A link on a shape is harmless and dropped; it is no part of the picture.
            if name == "href" && node.tag_name().name() != "a" && !value.starts_with('#') {
                found.insert(Feature::Elsewhere);
            }
            if name.len() > 2 && name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) {
                found.insert(Feature::Script);
            }
            found.extend(leads_out(value).then_some(Feature::Elsewhere));
        }
    }
    found
}

/// Whether a style names something outside of the file.
fn leads_out(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let outside = |(at, _): (usize, &str)| {
        let named = style[at + "url(".len()..].trim_start_matches([' ', '"', '\'', '\t', '\n', '\r']);
        !named.starts_with('#')
    };
    style.contains("@import") || style.match_indices("url(").any(outside)
}
