use std::cell::Cell;

use super::ReadError;

/// How much work one file may cause. It is counted in work and not in seconds, so that a file is refused on every
/// computer or on none. A report of sixty pages needs less than a tenth of each.
#[derive(Debug)]
pub(super) struct Budget {
    /// Objects, entries and operands still to be read; each takes at most about a hundred bytes.
    nodes: Cell<usize>,
    /// Bytes still to be unpacked, decrypted or searched.
    bytes: Cell<usize>,
}

/// Objects, entries and operands that are read of a file.
const NODES: usize = 1_000_000;

/// Bytes that are unpacked, decrypted or searched of a file.
const BYTES: usize = 48 * 1024 * 1024;

impl Budget {
    pub(super) fn new() -> Self {
        Self { nodes: Cell::new(NODES), bytes: Cell::new(BYTES) }
    }

    /// Accounts for one object, entry or operand.
    pub(super) fn node(&self) -> Result<(), ReadError> {
        self.nodes(1)
    }

    /// Accounts for several.
    pub(super) fn nodes(&self, count: usize) -> Result<(), ReadError> {
        spend(&self.nodes, count)
    }

    /// Accounts for bytes that are produced or searched.
    pub(super) fn bytes(&self, count: usize) -> Result<(), ReadError> {
        spend(&self.bytes, count)
    }

    /// How many bytes may still be produced.
    pub(super) fn bytes_left(&self) -> usize {
        self.bytes.get()
    }
}

fn spend(left: &Cell<usize>, count: usize) -> Result<(), ReadError> {
    let rest = left.get().checked_sub(count).ok_or(ReadError::TooComplex)?;
    left.set(rest);
    Ok(())
}
