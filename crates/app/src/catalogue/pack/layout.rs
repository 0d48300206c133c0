//! The shape of the archive. Zip lets one hide much beside its entries, and two programs may see different ones in the
//! same file: comments, gaps, extra fields, headers that contradict each other. A pack has none of that: one entry
//! after the other, then the directory, then its end, and every field is either checked or has the only value allowed.

use super::{FILES, MOST_ENTRIES, PackFault};

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// Sizes of the three headers, without the name.
const LOCAL_SIZE: usize = 30;
const CENTRAL_SIZE: usize = 46;
const END_SIZE: usize = 22;

/// Made on Unix by version 2.0 of the format, which is what [`super::build`] writes on every system.
const MADE_BY: [u8; 2] = [20, 3];

/// Not encrypted, sizes in front, name in ASCII.
const FLAGS: u16 = 0;

/// As they are, or deflated.
const METHODS: [u16; 2] = [0, 8];

/// The first moment that zip knows: midnight of 1 January 1980.
const MOMENT: [u8; 4] = [0, 0, 0x21, 0];

/// A plain file that its owner may write and everybody may read.
const ATTRIBUTES: u32 = 0o100_644 << 16;

/// The names of all entries, in order; fails unless the archive is nothing but these entries.
pub(super) fn names(archive: &[u8]) -> Result<Vec<String>, PackFault> {
    let end = Header::last(archive).ok_or(PackFault::NotAPack)?;
    if usize::from(end.short(10)) > MOST_ENTRIES {
        return Err(PackFault::TooLarge);
    }
    walk(archive, &end).ok_or(PackFault::NotAPack)
}

fn walk(archive: &[u8], end: &Header<'_>) -> Option<Vec<String>> {
    let directory = usize::try_from(end.long(16)).ok()?;
    let (mut central, mut local) = (directory, 0);
    let mut names = Vec::new();
    for _ in 0..end.short(10) {
        let entry = Entry::at(archive, central, local)?;
        central += CENTRAL_SIZE + entry.name.len();
        local += LOCAL_SIZE + entry.name.len() + entry.size;
        names.push(String::from_utf8_lossy(entry.name).into_owned());
    }
    (local == directory && central == archive.len() - END_SIZE).then_some(names)
}

/// One entry, seen from the directory and from where it stands.
struct Entry<'a> {
    name: &'a [u8],
    /// Of its contents, compressed.
    size: usize,
}

impl<'a> Entry<'a> {
    fn at(archive: &'a [u8], central: usize, local: usize) -> Option<Self> {
        let known = Header::at(archive, central, CENTRAL, CENTRAL_SIZE)?;
        let there = Header::at(archive, local, LOCAL, LOCAL_SIZE)?;
        let (length, extra) = (usize::from(known.short(28)), known.short(30));
        let name = archive.get(central + CENTRAL_SIZE..)?.get(..length)?;
        let plain = known.0[4..6] == MADE_BY
            && known.short(8) == FLAGS
            && METHODS.contains(&known.short(10))
            && known.0[12..16] == MOMENT
            && extra == 0
            // Comment, disk and inner attributes.
            && known.0[32..38] == [0; 6]
            && known.long(38) == ATTRIBUTES;
        // From the version needed to the length of the extra field both say the same.
        let agree = known.0[6..32] == there.0[4..30]
            && usize::try_from(known.long(42)) == Ok(local)
            && archive.get(local + LOCAL_SIZE..)?.starts_with(name);
        let size = usize::try_from(known.long(20)).ok().filter(|size| *size < archive.len())?;
        (plain && agree).then_some(Self { name, size })
    }
}

/// The bytes of one header, as many as it must have.
struct Header<'a>(&'a [u8]);

impl<'a> Header<'a> {
    fn at(archive: &'a [u8], start: usize, mark: &[u8], size: usize) -> Option<Self> {
        let bytes = archive.get(start..)?.get(..size)?;
        bytes.starts_with(mark).then_some(Self(bytes))
    }

    /// The end of the archive: one disk, as many entries on it as altogether, no comment.
    fn last(archive: &'a [u8]) -> Option<Self> {
        let start = archive.len().checked_sub(END_SIZE)?;
        let end = Self::at(archive, start, END, END_SIZE)?;
        let directory = u64::from(end.long(16)) + u64::from(end.long(12));
        let plain = end.0[4..8] == [0; 4] && end.0[8..10] == end.0[10..12] && end.short(20) == 0;
        (plain && directory == u64::try_from(start).ok()?).then_some(end)
    }

    fn short(&self, at: usize) -> u16 {
        u16::from_le_bytes([self.0[at], self.0[at + 1]])
    }

    fn long(&self, at: usize) -> u32 {
        u32::from_le_bytes([self.0[at], self.0[at + 1], self.0[at + 2], self.0[at + 3]])
    }
}

/// The path of a data file from the name of its entry.
pub(super) fn path(name: &str) -> Option<&str> {
    name.strip_prefix(FILES).filter(|path| is_path(path))
}

/// Small letters, digits and hyphens between slashes, then `.toml`: nothing that leads out of a folder, and no two
/// that any system takes for the same.
pub(super) fn is_path(path: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    path.strip_suffix(".toml").is_some_and(|stem| stem.split('/').all(part))
}
