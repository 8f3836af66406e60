//! What a document of Word says: its headings, paragraphs, lists and tables, on A4.

use crate::text_document::{Block, TableColumn, TableRow, TextDocument, TextTable, escaped};

/// The relation to the foot of the pages.
pub const FOOTER: &str = "rId4";

/// How wide the text is, in twentieths of a point: A4 less 2 cm on either side.
const WIDTH: u32 = 9638;

/// All of it, and the page that it is for. Pages that are parted, as letters are, go to one person each: they are not numbered through.
pub fn body(document: &TextDocument) -> String {
    let blocks: String = document.blocks.iter().map(block).collect();
    let footer = match document.blocks.contains(&Block::PageBreak) {
        true => String::new(),
        false => format!(r#"<w:footerReference w:type="default" r:id="{FOOTER}"/>"#),
    };
    format!(
        r#"<w:body>{blocks}<w:sectPr>{footer}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body>"#
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => styled(&format!("Heading{level}"), "", &run("", text)),
        Block::Paragraph { text } => paragraph("", &run("", text)),
        Block::Strong { text } => paragraph("", &run("<w:b/>", text)),
        Block::List { items } => items.iter().map(|item| styled("ListBullet", "", &run("", item))).collect(),
        Block::Table(table) => table_xml(table),
        Block::Blank { label } => {
            let line = r#"<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="6804"/></w:tabs><w:spacing w:before="360"/>"#;
            paragraph(line, &(run("", &format!("{label}: ")) + "<w:r><w:tab/></w:r>"))
        }
        Block::PageBreak => paragraph("", r#"<w:r><w:br w:type="page"/></w:r>"#),
    }
}

fn styled(style: &str, look: &str, runs: &str) -> String {
    paragraph(&format!(r#"<w:pStyle w:val="{style}"/>{look}"#), runs)
}

fn paragraph(look: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{look}</w:pPr>{runs}</w:p>")
}

/// A text that looks like this. Tabs and line breaks are elements of their own.
fn run(look: &str, text: &str) -> String {
    let marks = [("\r\n", "\n"), ("\r", "\n"), ("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")];
    let tab = ("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    let text =
        marks.into_iter().chain([tab]).fold(escaped(text), |text, (mark, xml)| text.replace(mark, xml));
    format!(r#"<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

/// The caption stands above its table, and is told to those who have the table read to them. Two tables one below the other would be
/// one if there was nothing between them.
fn table_xml(table: &TextTable) -> String {
    let widths = widths(table);
    let grid: String = widths.iter().map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#)).collect();
    let heads: Vec<&str> = table.columns.iter().map(|column| column.heading.as_str()).collect();
    let head = row_xml(table, &widths, &heads, "<w:cantSplit/><w:tblHeader/>", ["<w:b/>", "<w:keepNext/>"]);
    let next = table.rows.iter().skip(1).map(Some).chain([None]);
    let rows = table.rows.iter().zip(next);
    let rows: String = rows.map(|(row, next)| any_row(table, &widths, row, next)).collect();
    let caption = escaped(&table.caption);
    format!(
        r#"{}<w:tbl><w:tblPr><w:tblStyle w:val="PaperTable"/><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{caption}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>{}"#,
        styled("Caption", "", &run("", &table.caption)),
        paragraph(r#"<w:spacing w:after="60"/>"#, "")
    )
}

/// A row with the one below it: a sum stands on the page of what it is the sum of, and the name of a group with its rows.
fn any_row(table: &TextTable, widths: &[u32], row: &TableRow, next: Option<&TableRow>) -> String {
    let whole = "<w:cantSplit/>";
    if let TableRow::Group { name } = row {
        let over_all = format!(r#"<w:gridSpan w:val="{}"/>"#, widths.len());
        let cell = cell(WIDTH, &over_all, "<w:keepNext/>", &run("<w:b/>", name));
        return format!("<w:tr><w:trPr>{whole}</w:trPr>{cell}</w:tr>");
    }
    let cells: Vec<&str> = row.cells().iter().map(String::as_str).collect();
    let look = if row.is_sum() { "<w:b/>" } else { "" };
    let stays = if next.is_some_and(TableRow::is_sum) { "<w:keepNext/>" } else { "" };
    row_xml(table, widths, &cells, whole, [look, stays])
}

/// A row of cells: what is said of it, and how its letters and its paragraphs look.
fn row_xml(
    table: &TextTable,
    widths: &[u32],
    cells: &[&str],
    said: &str,
    [letters, lines]: [&str; 2],
) -> String {
    let one = |((text, column), width): ((&&str, &TableColumn), &u32)| {
        let side = if column.is_number { r#"<w:jc w:val="right"/>"# } else { "" };
        cell(*width, "", &format!("{lines}{side}"), &run(letters, text))
    };
    let cells: String = cells.iter().zip(&table.columns).zip(widths).map(one).collect();
    format!("<w:tr><w:trPr>{said}</w:trPr>{cells}</w:tr>")
}

fn cell(width: u32, said: &str, look: &str, runs: &str) -> String {
    let text = styled("TableText", look, runs);
    format!(r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{said}</w:tcPr>{text}</w:tc>"#)
}

/// How wide the columns are, in twentieths of a point: by their shares, and together as wide as the text.
fn widths(table: &TextTable) -> Vec<u32> {
    let shares: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum::<u32>().max(1);
    let mut left = WIDTH;
    let mut widths: Vec<u32> = Vec::new();
    for column in &table.columns {
        let width = (WIDTH * u32::from(column.share) / shares).min(left);
        left -= width;
        widths.push(width);
    }
    if let Some(last) = widths.last_mut() {
        *last += left;
    }
    widths
}
