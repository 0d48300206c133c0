//! PDFs put together by hand, as somebody would who means harm.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// A file of numbered objects and the table that says where they are.
pub(crate) struct Crafted {
    bytes: Vec<u8>,
    places: Vec<(u32, usize)>,
}

impl Crafted {
    pub(crate) fn new() -> Self {
        Self { bytes: b"%PDF-1.7\n".to_vec(), places: Vec::new() }
    }

    pub(crate) fn object(mut self, number: u32, body: impl AsRef<[u8]>) -> Self {
        self.places.push((number, self.bytes.len()));
        self.bytes.extend(format!("{number} 0 obj\n").bytes());
        self.bytes.extend_from_slice(body.as_ref());
        self.bytes.extend_from_slice(b"\nendobj\n");
        self
    }

    pub(crate) fn stream(self, number: u32, entries: &str, content: &[u8]) -> Self {
        let mut body = format!("<< {entries} /Length {} >>\nstream\n", content.len()).into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(b"\nendstream");
        self.object(number, body)
    }

    /// With a trailer that has these entries.
    pub(crate) fn finish(mut self, trailer: &str) -> Vec<u8> {
        let at = self.bytes.len();
        self.bytes.extend_from_slice(b"xref\n");
        for (number, place) in &self.places {
            self.bytes.extend(format!("{number} 1\n{place:010} 00000 n \n").bytes());
        }
        self.bytes.extend(format!("trailer\n<< /Root 1 0 R {trailer} >>\nstartxref\n{at}\n%%EOF\n").bytes());
        self.bytes
    }

    /// A catalogue that carries object 9 as the answers file; `more` adds entries to it.
    pub(crate) fn carrier(more: &str) -> Self {
        let names = "/Names << /EmbeddedFiles << /Names [(assessment.readiness.json) 3 0 R] >> >>";
        Self::new()
            .object(1, format!("<< /Type /Catalog /Pages 2 0 R {names} {more} >>"))
            .object(2, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>")
            .object(3, "<< /Type /Filespec /F (assessment.readiness.json) /EF << /F 9 0 R >> >>")
    }
}

/// Packs bytes as Flate does.
pub(crate) fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}
