//! The package's other parts.

use std::fmt::Write as _;

use readiness_assessment::Language;

use super::text::{Style, Text, escaped, together};
use crate::Report;
use crate::content::Document;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
/// The type of each part of the text, `…wordprocessingml.<name>+xml`.
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const SOFT: &str = "4A5759";
const WARN: &str = "7A4D00";

pub(super) fn content_types() -> String {
    let parts = ["document.main", "styles", "numbering", "settings", "fontTable", "footer"];
    let names = ["document", "styles", "numbering", "settings", "fontTable", "footer1"];
    let overrides: String = names
        .iter()
        .zip(parts)
        .map(|(name, part)| format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{TYPE}.{part}+xml\"/>"))
        .collect();
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{overrides}\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
    )
}

pub(super) fn relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"document\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"core\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
         </Relationships>"
    )
}

pub(super) fn document_relations(links: &[String]) -> String {
    let mut relations: String = ["styles", "numbering", "settings", "fontTable"]
        .iter()
        .map(|part| format!("<Relationship Id=\"{part}\" Type=\"{OFFICE}/{part}\" Target=\"{part}.xml\"/>"))
        .collect();
    for (link, number) in links.iter().zip(1..) {
        // Writing into a string cannot fail.
        let _ = write!(
            relations,
            "<Relationship Id=\"link{number}\" Type=\"{OFFICE}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            escaped(link)
        );
    }
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}\
         <Relationship Id=\"footer\" Type=\"{OFFICE}/footer\" Target=\"footer1.xml\"/></Relationships>"
    )
}

pub(super) fn properties(report: &Report<'_>, document: &Document) -> String {
    let day = format!("{}T00:00:00+08:00", report.printed_on);
    let title = escaped(&document.title.joined(" · "));
    let language = document.languages.first().map_or("en-GB", |language| tag(*language));
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
         <dc:creator>{}</dc:creator><dc:description>AI Readiness HK {}</dc:description>\
         <dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified></cp:coreProperties>",
        escaped(&document.organisation),
        escaped(report.program_version)
    )
}

/// A4 with the body in it.
pub(super) fn document(body: &str) -> String {
    format!(
        "{HEAD}<w:document xmlns:w=\"{WORDS}\" xmlns:r=\"{OFFICE}\"><w:body>{body}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    )
}

/// Who hands it over; the day and the check code, then the page and how many there are.
pub(super) fn footer(document: &Document) -> String {
    let paragraph = |runs: &str| format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>{runs}</w:p>", Style::Quiet.id());
    let text = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let field = |name: &str| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    let pages = [text(" · "), field("PAGE"), text(" / "), field("NUMPAGES")].concat();
    let from = if document.footer.0.is_empty() { String::new() } else { paragraph(&together(&document.footer, false)) };
    let printed = paragraph(&(together(&document.printed_on, false) + &pages));
    format!("{HEAD}<w:ftr xmlns:w=\"{WORDS}\">{from}{printed}</w:ftr>")
}

/// The lists by their numbers in `numbering.xml`: a point, boxes, and from the last on those that count.
pub(super) const BULLET: u32 = 1;
pub(super) const UNTICKED: u32 = 2;
pub(super) const TICKED: u32 = 3;
pub(super) const FIRST: u32 = 4;

/// The signs before their items.
const SIGNS: [(u32, &str); 3] = [(BULLET, "•"), (UNTICKED, "☐"), (TICKED, "☑")];

/// The lists with a sign, and one list that counts from one for each time it is used.
pub(super) fn numbering(lists: u32) -> String {
    let font = "Segoe UI Symbol";
    let signs = SIGNS.map(|(id, sign)| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">\
             <w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{sign}\"/><w:lvlJc w:val=\"left\"/>\
             <w:pPr><w:ind w:left=\"567\" w:hanging=\"340\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"{font}\" \
             w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/></w:rPr></w:lvl></w:abstractNum>"
        )
    });
    let signed = SIGNS.map(|(id, _)| format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>"));
    let uses: String = (FIRST..FIRST + lists.max(1))
        .map(|number| {
            format!(
                "<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">\
                 <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            )
        })
        .collect();
    format!(
        "{HEAD}<w:numbering xmlns:w=\"{WORDS}\"><w:abstractNum w:abstractNumId=\"0\">\
         <w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">\
         <w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/><w:lvlJc w:val=\"left\"/>\
         <w:pPr><w:ind w:left=\"567\" w:hanging=\"567\"/></w:pPr></w:lvl></w:abstractNum>{}{}{uses}</w:numbering>",
        signs.concat(),
        signed.concat()
    )
}

pub(super) fn settings(language: Language) -> String {
    format!(
        "{HEAD}<w:settings xmlns:w=\"{WORDS}\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{}\" w:eastAsia=\"zh-HK\"/></w:settings>",
        tag(language)
    )
}

/// The fonts of Windows, and which of macOS and Linux stand in for them.
pub(super) fn fonts() -> String {
    let font = |name: &str, others: &str, charset: &str| {
        format!(
            "<w:font w:name=\"{name}\"><w:altName w:val=\"{others}\"/><w:charset w:val=\"{charset}\"/>\
             <w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"
        )
    };
    let latin = font("Calibri", "Carlito,Helvetica Neue,Arial", "00");
    let chinese = font("Microsoft JhengHei", "PingFang HK,PingFang TC,Noto Sans HK,Noto Sans CJK HK", "88");
    format!("{HEAD}<w:fonts xmlns:w=\"{WORDS}\">{latin}{chinese}</w:fonts>")
}

/// Sizes are in half points.
pub(super) fn styles(language: Language, text: &Text) -> String {
    let (accent, indent) = (&text.accent, text.indent);
    let paragraph = |id: &str, name: &str, next: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:next w:val=\"{next}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    let heading = |level: u8, size: u32, colour: &str| {
        paragraph(
            &format!("Heading{level}"),
            &format!("heading {level}"),
            "Normal",
            &format!(
                "<w:keepNext/><w:spacing w:before=\"{}\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/>",
                480 - 80 * u32::from(level),
                level - 1
            ),
            &format!("<w:b/><w:color w:val=\"{colour}\"/><w:sz w:val=\"{size}\"/>"),
        )
    };
    let quiet = format!("<w:color w:val=\"{SOFT}\"/><w:sz w:val=\"18\"/>");
    let named = format!(
        "<w:tabs><w:tab w:val=\"left\" w:pos=\"{indent}\"/></w:tabs><w:spacing w:after=\"40\"/>\
         <w:ind w:left=\"{indent}\" w:hanging=\"{indent}\"/>"
    );
    let more = format!("<w:spacing w:after=\"40\"/><w:ind w:left=\"{indent}\" w:firstLine=\"0\"/>");
    let styles = [
        paragraph("Title", "Title", "Normal", "<w:spacing w:after=\"40\"/>", "<w:b/><w:sz w:val=\"44\"/>"),
        paragraph("Subtitle", "Subtitle", "Normal", "", &format!("<w:color w:val=\"{SOFT}\"/><w:sz w:val=\"28\"/>")),
        heading(1, 32, accent),
        heading(2, 26, "162124"),
        heading(3, 22, "162124"),
        heading(4, 20, "162124"),
        paragraph("Lead", "Lead", "Normal", "", "<w:b/><w:sz w:val=\"26\"/>"),
        paragraph("Named", "Named value", "Named", &named, ""),
        paragraph("NamedMore", "Named value, more", "Named", &more, ""),
        paragraph("NamedQuiet", "Named value, quiet", "Named", &more, &quiet),
        paragraph("Quiet", "Quiet", "Normal", "", &quiet),
        paragraph("Warning", "Warning", "Normal", "", &format!("<w:b/><w:color w:val=\"{WARN}\"/>")),
        paragraph("Caption", "caption", "Normal", "<w:keepNext/>", &quiet),
        paragraph("Cell", "Table cell", "Cell", "<w:spacing w:before=\"20\" w:after=\"20\"/>", "<w:sz w:val=\"18\"/>"),
    ];
    format!(
        "{HEAD}<w:styles xmlns:w=\"{WORDS}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Microsoft JhengHei\" w:cs=\"Calibri\"/>\
         <w:sz w:val=\"20\"/><w:lang w:val=\"{}\" w:eastAsia=\"zh-HK\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"100\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         {}<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>\
         <w:color w:val=\"{accent}\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"Rows\"><w:name w:val=\"Rows\"/><w:tblPr><w:tblBorders>\
         <w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"C6CFCB\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"C6CFCB\"/>\
         </w:tblBorders><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"115\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>",
        tag(language),
        styles.concat()
    )
}

/// The language's name in Word.
fn tag(language: Language) -> &'static str {
    match language {
        Language::Chinese => "zh-HK",
        Language::English => "en-GB",
    }
}
