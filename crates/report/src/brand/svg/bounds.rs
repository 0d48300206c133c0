use std::collections::HashMap;

use usvg::roxmltree::{Document, Node, NodeId};

use super::LogoFault;

/// How deep elements may lie in each other, references followed.
const DEPTH: usize = 64;
/// How many bytes the file may come to, references followed.
const SIZE: usize = 4 * 1024 * 1024;
/// The longest style sheet, in bytes: every rule is held against every element.
const STYLE: usize = 64 * 1024;

/// Makes sure that following every reference ends, and ends soon.
pub(super) fn check(document: &Document<'_>) -> Result<(), LogoFault> {
    if document.descendants().any(|node| node.ancestors().take(DEPTH + 1).count() > DEPTH) {
        return Err(LogoFault::TooComplex);
    }
    let styles = document.descendants().filter(|node| node.tag_name().name() == "style");
    if styles.map(|style| style.range().len()).sum::<usize>() > STYLE {
        return Err(LogoFault::TooComplex);
    }
    let named = document.descendants().filter_map(|node| Some((node.attribute("id")?, node)));
    // Of two elements with one id the first is meant.
    let mut ids = HashMap::new();
    for (id, node) in named {
        ids.entry(id).or_insert(node);
    }
    let mut weights = Weights { ids, known: HashMap::new() };
    let weight = weights.of(document.root_element(), 0)?;
    let clips = document.descendants().filter(|node| node.tag_name().name() == "clipPath");
    // A clip may be copied for each element that names it.
    let clipped = document.descendants().filter(|node| node.attributes().any(|a| a.value().contains("url(")));
    let mut copies = 0;
    for clip in clips {
        copies += weights.of(clip, 0)?.size;
    }
    let whole = weight.size.saturating_add(copies.saturating_mul(clipped.count().saturating_add(styled(document))));
    if whole > SIZE { Err(LogoFault::TooComplex) } else { Ok(()) }
}

/// How many elements a style sheet may give a clip to.
fn styled(document: &Document<'_>) -> usize {
    let sheets = document.descendants().filter(|node| node.tag_name().name() == "style");
    let clips =
        sheets.flat_map(|sheet| sheet.descendants()).any(|part| part.text().is_some_and(|t| t.contains("url(")));
    if clips { document.descendants().filter(Node::is_element).count() } else { 0 }
}

/// What an element comes to when its references are followed.
#[derive(Clone, Copy)]
struct Weight {
    size: usize,
    depth: usize,
}

struct Weights<'d, 'i> {
    ids: HashMap<&'d str, Node<'d, 'i>>,
    /// None while an element is being weighed: who comes back to it runs in a circle.
    known: HashMap<NodeId, Option<Weight>>,
}

impl<'d, 'i> Weights<'d, 'i> {
    /// `followed` counts references on the way here, which bounds this function's own depth.
    fn of(&mut self, node: Node<'d, 'i>, followed: usize) -> Result<Weight, LogoFault> {
        if followed > DEPTH {
            return Err(LogoFault::TooComplex);
        }
        match self.known.get(&node.id()) {
            Some(Some(weight)) => return Ok(*weight),
            Some(None) => return Err(LogoFault::TooComplex),
            None => {}
        }
        self.known.insert(node.id(), None);
        let above = node.ancestors().count();
        let mut weight = Weight { size: node.range().len(), depth: 1 };
        for part in node.descendants().filter(Node::is_element) {
            let below = part.ancestors().count() - above + 1;
            weight.depth = weight.depth.max(below);
            if let Some(meant) = self.meant(part) {
                let used = self.of(meant, followed + 1)?;
                weight.size = weight.size.saturating_add(used.size);
                weight.depth = weight.depth.max(below + used.depth);
            }
        }
        if weight.depth > DEPTH || weight.size > SIZE {
            return Err(LogoFault::TooComplex);
        }
        self.known.insert(node.id(), Some(weight));
        Ok(weight)
    }

    /// The element that stands for this one.
    fn meant(&self, node: Node<'d, 'i>) -> Option<Node<'d, 'i>> {
        if node.tag_name().name() != "use" {
            return None;
        }
        let named = node.attributes().find(|attribute| attribute.name() == "href")?;
        self.ids.get(named.value().trim().strip_prefix('#')?).copied()
    }
}
