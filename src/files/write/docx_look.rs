//! How a document of Word looks: its styles, its lists, and the foot of its pages.

use crate::text_document::escaped;

/// The one kind of list there is.
pub const NUMBERING: &str = r#"<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#;

/// What is said of the document as a whole: that it is one of today, and its language.
pub fn settings(language: &str) -> String {
    let language = escaped(language);
    format!(
        r#"<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{language}"/>"#
    )
}

/// The foot of every page: the title, and which page it is of how many. Word counts them.
pub fn footer(title: &str) -> String {
    let field =
        |name: &str| format!(r#"<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>"#);
    format!(
        r#"<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">{}</w:t></w:r><w:r><w:tab/></w:r>{}<w:r><w:t xml:space="preserve"> / </w:t></w:r>{}</w:p>"#,
        escaped(title),
        field("PAGE"),
        field("NUMPAGES")
    )
}

/// The styles that a document uses, by the names under which Word knows them.
pub fn styles(language: &str) -> String {
    let mut all = defaults(language);
    all += &style("paragraph", "Normal", "Normal", r#" w:default="1""#, "<w:qFormat/>");
    for (level, size, before) in [(1, 32, 0), (2, 26, 280), (3, 22, 200)] {
        all += &heading(level, size, before);
    }
    all += &paragraph(
        "ListBullet",
        "List Bullet",
        r#"<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>"#,
        "",
    );
    all += &paragraph(
        "Caption",
        "caption",
        r#"<w:keepNext/><w:spacing w:before="160" w:after="60"/>"#,
        "<w:b/>",
    );
    all += &paragraph(
        "TableText",
        "Table Text",
        r#"<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>"#,
        r#"<w:sz w:val="20"/>"#,
    );
    all += &paragraph(
        "Footer",
        "footer",
        r#"<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>"#,
        r#"<w:sz w:val="18"/>"#,
    );
    all + &tables()
}

fn defaults(language: &str) -> String {
    let language = escaped(language);
    format!(
        r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#
    )
}

fn heading(level: u8, size: u16, before: u16) -> String {
    let outline = level - 1;
    let paragraph_look = format!(
        r#"<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="100"/><w:outlineLvl w:val="{outline}"/>"#
    );
    let look = format!(r#"<w:b/><w:sz w:val="{size}"/>"#);
    let inside = format!(
        r#"<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>{paragraph_look}</w:pPr><w:rPr>{look}</w:rPr>"#
    );
    style("paragraph", &format!("Heading{level}"), &format!("heading {level}"), "", &inside)
}

fn paragraph(id: &str, name: &str, paragraph_look: &str, look: &str) -> String {
    let inside =
        format!(r#"<w:basedOn w:val="Normal"/><w:pPr>{paragraph_look}</w:pPr><w:rPr>{look}</w:rPr>"#);
    style("paragraph", id, name, "", &inside)
}

fn style(kind: &str, id: &str, name: &str, default: &str, inside: &str) -> String {
    format!(
        r#"<w:style w:type="{kind}"{default} w:styleId="{id}"><w:name w:val="{name}"/>{inside}</w:style>"#
    )
}

/// The table of a paper: thin lines, and a head that is told from the rows below it.
fn tables() -> String {
    let lines: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .iter()
        .map(|side| format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>"#))
        .collect();
    let normal = r#"<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>"#;
    let grid = format!(
        r#"<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/></w:tcPr></w:tblStylePr>"#
    );
    style("table", "TableNormal", "Normal Table", r#" w:default="1""#, normal)
        + &style("table", "PaperTable", "Paper Table", "", &grid)
}
