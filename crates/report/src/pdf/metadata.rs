use lopdf::{Document as File, ObjectId, Stream, dictionary};

/// What the document's metadata says.
pub(super) struct Metadata<'m> {
    /// The title that viewers show.
    pub(super) title: &'m str,
    /// The language of the title.
    pub(super) language: &'m str,
    /// Whose report it is; may be empty.
    pub(super) author: &'m str,
    /// What it is about.
    pub(super) subject: &'m str,
    /// The program.
    pub(super) creator: &'m str,
    /// The libraries.
    pub(super) producer: &'m str,
    /// When, in ISO 8601.
    pub(super) date: &'m str,
}

/// Writes the metadata as XMP, which also says that the file follows PDF/UA-1. It stays uncompressed, so that programs
/// that know no PDF find it.
pub(super) fn xmp(file: &mut File, metadata: &Metadata<'_>) -> ObjectId {
    let Metadata { title, language, author, subject, creator, producer, date } = *metadata;
    let [title, author, subject, creator, producer] = [title, author, subject, creator, producer].map(escaped);
    let author = if author.is_empty() {
        String::new()
    } else {
        format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n")
    };
    let packet = format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
        <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
        <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
        <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
        xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
        xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
        <pdfuaid:part>1</pdfuaid:part>\n\
        <dc:format>application/pdf</dc:format>\n\
        <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li>\
        <rdf:li xml:lang=\"{language}\">{title}</rdf:li></rdf:Alt></dc:title>\n\
        <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\n\
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
        {author}<xmp:CreatorTool>{creator}</xmp:CreatorTool>\n\
        <xmp:CreateDate>{date}</xmp:CreateDate>\n\
        <xmp:ModifyDate>{date}</xmp:ModifyDate>\n\
        <pdf:Producer>{producer}</pdf:Producer>\n\
        </rdf:Description>\n\
        </rdf:RDF>\n\
        </x:xmpmeta>\n\
        <?xpacket end=\"w\"?>"
    );
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    file.add_object(Stream::new(kind, packet.into_bytes()).with_compression(false))
}

/// Text in XML; characters that XML does not allow are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            control if control.is_control() && !matches!(control, '\t' | '\n' | '\r') => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_name_with_marks_stays_one_piece_of_text() {
        assert_eq!(escaped("A & B <\"C\">\u{0}\u{7}康記"), "A &amp; B &lt;&quot;C&quot;&gt;康記");
    }
}
