use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, StringFormat, dictionary};
use readiness_assessment::Language;

use super::finish::utf16;
use super::marks::{Kid, Marked, Marks};
use crate::layout::{Element, Kind, Tree};

/// Writes the structure tree (ISO 32000-1, 14.7 and 14.8) and the links that are part of it; returns the tree's root.
/// Elements without any content are left out, cells excepted.
pub(super) fn structure(file: &mut File, tree: &Tree, marks: Marks, language: Language) -> ObjectId {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let ids = tree.elements().iter().map(|_| file.new_object_id()).collect();
    let mut writer = Writer { file, tree, marks, language, pages, ids, root, parents: Parents::default() };
    writer.parents.pages = writer.marks.counts.iter().map(|count| vec![Object::Null; index(*count)]).collect();
    writer.elements();
    writer.root();
    root
}

struct Writer<'d> {
    file: &'d mut File,
    tree: &'d Tree,
    marks: Marks,
    language: Language,
    pages: Vec<ObjectId>,
    ids: Vec<ObjectId>,
    root: ObjectId,
    parents: Parents,
}

/// Which element each marked sequence and each link belongs to.
#[derive(Default)]
struct Parents {
    pages: Vec<Vec<Object>>,
    links: Vec<ObjectId>,
}

impl Writer<'_> {
    /// Writes the elements from the last to the first, so that an element's parts are known before itself.
    fn elements(&mut self) {
        let mut parts: BTreeMap<u32, Vec<Object>> = BTreeMap::new();
        let numbered: Vec<(u32, &Element)> = (0..).zip(self.tree.elements()).collect();
        for (number, element) in numbered.into_iter().rev() {
            let mut kids = self.own(number);
            kids.extend(parts.remove(&number).unwrap_or_default().into_iter().rev());
            let needed = matches!(element.kind, Kind::Cell | Kind::ColumnHead | Kind::RowHead | Kind::Document);
            if kids.is_empty() && !needed {
                continue;
            }
            let id = self.id(number);
            let dictionary = self.element(element, number, kids);
            self.file.set_object(id, dictionary);
            if number > 0 {
                parts.entry(element.parent).or_default().push(id.into());
            }
        }
    }

    fn element(&self, element: &Element, number: u32, mut kids: Vec<Object>) -> Dictionary {
        let parent = if number == 0 { self.root } else { self.id(element.parent) };
        let mut dictionary = dictionary! { "Type" => "StructElem", "S" => name(element.kind), "P" => parent };
        Self::on_one_page(&mut dictionary, &mut kids);
        match <[Object; 1]>::try_from(kids) {
            Ok([only]) => dictionary.set("K", only),
            Err(kids) if kids.is_empty() => {}
            Err(kids) => dictionary.set("K", kids),
        }
        if let Some(language) = element.language.filter(|language| *language != self.language) {
            dictionary.set("Lang", Object::string_literal(language.tag()));
        }
        if let Some(alt) = &element.alt {
            dictionary.set("Alt", utf16(alt));
        }
        if let Some(id) = &element.id {
            dictionary.set("ID", Object::string_literal(id.as_str()));
        }
        if let Some(attributes) = self.attributes(element.kind, number) {
            dictionary.set("A", attributes);
        }
        dictionary
    }

    /// What the kind of an element does not say alone.
    fn attributes(&self, kind: Kind, number: u32) -> Option<Dictionary> {
        match kind {
            Kind::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
            Kind::RowHead => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
            Kind::NumberedList => Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
            Kind::Figure => {
                let area = self.marks.areas.range((number, 0)..(number + 1, 0)).next()?.1;
                let area: Vec<Object> = area.iter().map(|place| Object::Real(*place)).collect();
                Some(dictionary! { "O" => "Layout", "BBox" => area, "Placement" => "Block" })
            }
            _ => None,
        }
    }

    /// The content that belongs to an element directly.
    fn own(&mut self, number: u32) -> Vec<Object> {
        let id = self.id(number);
        let kids = self.marks.kids.remove(&number).unwrap_or_default();
        kids.into_iter()
            .map(|kid| match kid {
                Kid::Marked(marked) => self.marked(marked, id),
                Kid::Link { marked, area, url } => self.link(marked, area, &url, id),
            })
            .collect()
    }

    fn marked(&mut self, marked: Marked, owner: ObjectId) -> Object {
        let page = self.pages.get(marked.page).copied().unwrap_or_default();
        let slot = self.parents.pages.get_mut(marked.page).and_then(|page| page.get_mut(index(marked.number)));
        if let Some(slot) = slot {
            *slot = owner.into();
        }
        Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => marked.number })
    }

    /// Content that stands on one page is named by its numbers alone.
    fn on_one_page(dictionary: &mut Dictionary, kids: &mut [Object]) {
        let mut page = None;
        for kid in kids.iter().filter_map(|kid| kid.as_dict().ok()).filter(|kid| kid.has(b"MCID")) {
            let own = kid.get(b"Pg").and_then(Object::as_reference).ok();
            if page.is_some() && page != own {
                return;
            }
            page = own;
        }
        let Some(page) = page else { return };
        dictionary.set("Pg", page);
        for kid in kids {
            if let Ok(number) = kid.as_dict().and_then(|kid| kid.get(b"MCID")).and_then(Object::as_i64) {
                *kid = number.into();
            }
        }
    }

    /// A link element around its words and its annotation, which is added to the page.
    fn link(&mut self, marked: Marked, area: [f32; 4], url: &str, owner: ObjectId) -> Object {
        let page = self.pages.get(marked.page).copied().unwrap_or_default();
        let element = self.file.new_object_id();
        let key = self.marks.counts.len() + self.parents.links.len();
        let area: Vec<Object> = area.iter().map(|place| Object::Real(*place)).collect();
        let annotation = self.file.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => area,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "Contents" => utf16(url),
            "StructParent" => i64::try_from(key).unwrap_or(i64::MAX),
            "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal(url) },
        });
        self.parents.links.push(element);
        let words = self.marked(marked, element);
        let opened = dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => annotation };
        self.file.set_object(
            element,
            dictionary! {
                "Type" => "StructElem",
                "S" => "Link",
                "P" => owner,
                "K" => vec![words, opened.into()],
            },
        );
        if let Ok(page) = self.file.get_object_mut(page).and_then(Object::as_dict_mut) {
            match page.get_mut(b"Annots").and_then(Object::as_array_mut) {
                Ok(annotations) => annotations.push(annotation.into()),
                Err(_) => page.set("Annots", vec![annotation.into()]),
            }
        }
        element.into()
    }

    /// The root, with the way back from content to elements and from names to elements.
    fn root(&mut self) {
        let mut numbers: Vec<Object> = Vec::new();
        let parents = std::mem::take(&mut self.parents);
        let count = i64::try_from(parents.pages.len()).unwrap_or(i64::MAX);
        for ((owners, page), key) in parents.pages.into_iter().zip(&self.pages).zip(0_i64..) {
            let owners = self.file.add_object(owners);
            numbers.extend([key.into(), owners.into()]);
            if let Ok(page) = self.file.get_object_mut(*page).and_then(Object::as_dict_mut) {
                page.set("StructParents", key);
                page.set("Tabs", "S");
            }
        }
        for (element, key) in parents.links.into_iter().zip(count..) {
            numbers.extend([key.into(), element.into()]);
        }
        let next = i64::try_from(numbers.len() / 2).unwrap_or(i64::MAX);
        let parent_tree = self.file.add_object(dictionary! { "Nums" => numbers });
        let mut root = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => self.id(0),
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => next,
        };
        if let Some(names) = self.names() {
            root.set("IDTree", names);
        }
        self.file.set_object(self.root, root);
    }

    /// The elements that have a name, in the order of the names.
    fn names(&mut self) -> Option<ObjectId> {
        let named =
            self.tree.elements().iter().zip(&self.ids).filter_map(|(element, id)| Some((element.id.as_deref()?, *id)));
        let written = named.filter(|(_, id)| self.file.objects.contains_key(id));
        let named: BTreeMap<&str, ObjectId> = written.collect();
        let (first, last) = (named.keys().next()?, named.keys().next_back()?);
        let text = |name: &str| Object::String(name.as_bytes().to_vec(), StringFormat::Literal);
        let limits = vec![text(first), text(last)];
        let names: Vec<Object> = named.iter().flat_map(|(name, id)| [text(name), (*id).into()]).collect();
        let leaf = self.file.add_object(dictionary! { "Limits" => limits, "Names" => names });
        Some(self.file.add_object(dictionary! { "Kids" => vec![leaf.into()] }))
    }

    fn id(&self, number: u32) -> ObjectId {
        usize::try_from(number).ok().and_then(|number| self.ids.get(number)).copied().unwrap_or(self.root)
    }
}

/// PDF's standard structure types.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Document => "Document",
        Kind::Section => "Sect",
        Kind::Heading(1) => "H1",
        Kind::Heading(2) => "H2",
        Kind::Heading(3) => "H3",
        Kind::Heading(4) => "H4",
        Kind::Heading(5) => "H5",
        Kind::Heading(_) => "H6",
        Kind::Paragraph => "P",
        Kind::Quote => "BlockQuote",
        Kind::List | Kind::NumberedList => "L",
        Kind::ListItem => "LI",
        Kind::Label => "Lbl",
        Kind::Body => "LBody",
        Kind::Table => "Table",
        Kind::Row => "TR",
        Kind::ColumnHead | Kind::RowHead => "TH",
        Kind::Cell => "TD",
        Kind::Figure => "Figure",
        Kind::Caption => "Caption",
        Kind::Span => "Span",
    }
}

fn index(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}
