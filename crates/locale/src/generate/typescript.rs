//! The TypeScript side: which messages exist and what they take. The wording is not repeated there, so that rewording
//! a sentence leaves the committed file alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::catalogue::{Catalogue, Kind};

const HEAD: &str = "\
// Written by crates/locale/src/generate from locales/*/*.ftl; `make generate` writes it again. Do not edit.

/** Every message and attribute with the variables it takes; `undefined` where it takes none. */
export interface Messages {
";

const TAIL: &str = "\
}

/** The id of a message, or of an attribute as `message.attribute`. */
export type MessageId = keyof Messages;
";

/// The whole of `ui/src/generated/messages.ts`.
pub fn typescript(catalogue: &Catalogue) -> String {
    let mut out = HEAD.to_owned();
    for (id, variables) in catalogue.callable() {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "  {id:?}: {};", members(&variables));
    }
    out.push_str(TAIL);
    out
}

fn members(variables: &BTreeMap<&str, Kind>) -> String {
    if variables.is_empty() {
        return "undefined".to_owned();
    }
    let members: Vec<String> = variables.iter().map(|(name, kind)| member(name, *kind)).collect();
    format!("{{ {} }}", members.join("; "))
}

fn member(name: &str, kind: Kind) -> String {
    let of_type = match kind {
        Kind::Text => "string",
        Kind::Count => "number",
    };
    if name.contains('-') { format!("{name:?}: {of_type}") } else { format!("{name}: {of_type}") }
}
