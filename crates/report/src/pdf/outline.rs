use lopdf::{Dictionary, Document as File, Object, ObjectId};

use super::finish::utf16;
use crate::layout::Page;
use crate::layout::style::PAGE;

/// Room left above a heading when a viewer jumps to it.
const ABOVE: f32 = 14.0;

/// One entry: where it points and what lies within it.
struct Entry {
    id: ObjectId,
    title: String,
    page: ObjectId,
    top: f32,
    within: Vec<Entry>,
}

/// Writes the outline: sections, and within them their parts, in the order of the pages, all unfolded. None without marks.
pub(super) fn outline(file: &mut File, pages: &[Page]) -> Option<ObjectId> {
    let entries = entries(file, pages);
    if entries.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let shown = write(file, root, &entries);
    let mut dictionary = ends(&entries);
    dictionary.set("Type", Object::Name(b"Outlines".to_vec()));
    dictionary.set("Count", shown);
    file.set_object(root, dictionary);
    Some(root)
}

fn entries(file: &mut File, pages: &[Page]) -> Vec<Entry> {
    let ids: Vec<ObjectId> = file.get_pages().into_values().collect();
    let mut entries: Vec<Entry> = Vec::new();
    for (page, target) in pages.iter().zip(ids) {
        for (mark, down) in &page.marks {
            let id = file.new_object_id();
            let top = (PAGE.1 - down + ABOVE).min(PAGE.1);
            let entry = Entry { id, title: mark.title.clone(), page: target, top, within: Vec::new() };
            match entries.last_mut() {
                Some(section) if mark.level > 1 => section.within.push(entry),
                _ => entries.push(entry),
            }
        }
    }
    entries
}

/// Writes entries of one level and everything within them; says how many lines that shows.
fn write(file: &mut File, parent: ObjectId, entries: &[Entry]) -> i64 {
    let mut shown = 0;
    for (index, entry) in entries.iter().enumerate() {
        let within = write(file, entry.id, &entry.within);
        let mut dictionary = ends(&entry.within);
        if within > 0 {
            dictionary.set("Count", within);
        }
        dictionary.set("Title", utf16(&entry.title));
        dictionary.set("Parent", parent);
        let place = vec![entry.page.into(), "XYZ".into(), Object::Null, Object::Real(entry.top), Object::Null];
        dictionary.set("Dest", place);
        if let Some(before) = index.checked_sub(1).and_then(|before| entries.get(before)) {
            dictionary.set("Prev", before.id);
        }
        if let Some(after) = entries.get(index + 1) {
            dictionary.set("Next", after.id);
        }
        file.set_object(entry.id, dictionary);
        shown += 1 + within;
    }
    shown
}

fn ends(entries: &[Entry]) -> Dictionary {
    let mut dictionary = Dictionary::new();
    if let (Some(first), Some(last)) = (entries.first(), entries.last()) {
        dictionary.set("First", first.id);
        dictionary.set("Last", last.id);
    }
    dictionary
}
