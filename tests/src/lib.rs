//! Cross-crate tests live in the sibling folders.
