//! What a board decided, as one file for a site that shows no frames: a page without a script, which asks for nothing.
//!
//! The same page always gives the same file. All texts are escaped, and nothing in them becomes a part of the page.

use crate::final_scenario::FinalCode;
use crate::name_of_title;
use crate::text_document::escaped;

/// A page of text: what its parts say is made where words are, and shown on a screen in the same way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultPage {
    /// Which language its words are in, such as `en-GB`.
    pub language: String,
    /// Its heading.
    pub heading: String,
    /// What stands below that, a paragraph each.
    pub lead: Vec<String>,
    /// Its main figures, each under what it is.
    pub figures: Vec<(String, String)>,
    /// Its tables, in their order.
    pub tables: Vec<ResultTable>,
    /// What stands at the end, a paragraph each.
    pub foot: Vec<String>,
}

/// A table under a heading. All its rows have a cell for each of its heads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultTable {
    /// Its heading.
    pub heading: String,
    /// The heads of its columns.
    pub heads: Vec<ResultHead>,
    /// In which column stands what a row is about.
    pub row_head: usize,
    /// Its rows, in groups.
    pub groups: Vec<ResultGroup>,
    /// The row at its end, such as the total; empty where there is none.
    pub total: Vec<String>,
}

/// The head of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultHead {
    /// What the column has.
    pub text: String,
    /// Whether these are figures, which stand below each other.
    pub is_figure: bool,
}

/// Rows that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultGroup {
    /// What they have in common; empty where they have nothing.
    pub heading: String,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// The row below them, such as their sum; empty where there is none.
    pub sum: Vec<String>,
}

/// How it looks, light and dark, narrow and on paper.
const STYLE: &str = "\
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}\
body{margin:0 auto;max-width:60rem;padding:1rem;background:Canvas;color:CanvasText}\
dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem}dt{font-size:.875rem}dd{margin:0;font-weight:700}\
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}\
th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid GrayText;text-align:left;vertical-align:top}\
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\
tbody th[scope=row]{font-weight:400}tbody .sum>[role],tfoot>tr>*,tbody th[scope=rowgroup]{font-weight:700}\
@media screen and (max-width:37.5rem){body{overflow-wrap:anywhere}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\
.scroll{overflow:visible}table,tbody,tfoot{display:block}tr{display:flex;flex-direction:column;padding:.5rem 0;border-bottom:1px solid GrayText}\
th,td{padding:.125rem 0;border:0}tbody th[scope=row]{font-weight:700}th[scope=row]{order:-1}\
td[data-label]:empty{display:none}td[data-label]:not(:empty){display:grid;grid-template-columns:minmax(7rem,38%) minmax(0,1fr);gap:0 .75rem;text-align:left;white-space:normal}\
td[data-label]::before{content:attr(data-label);font-size:.875rem}}\
@media print{body{max-width:none;padding:0}.scroll{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}}";

/// What its file is called: `result-invest-to-save-K7QX-2M4D.html`. Two results of a round have two names.
#[must_use]
pub fn page_name(round: &str, code: FinalCode) -> String {
    format!("{}-{code}.html", name_of_title(round).replacen("own", "result", 1))
}

/// The page as a file.
#[must_use]
pub fn html(page: &ResultPage) -> String {
    let heading = escaped(&page.heading);
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <link rel=\"icon\" href=\"data:,\">\n<title>{heading}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{heading}</h1>\n",
        escaped(&page.language)
    );
    paragraphs(&mut text, &page.lead);
    if !page.figures.is_empty() {
        text += "<dl>\n";
        for (term, figure) in &page.figures {
            text += &format!("<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(term), escaped(figure));
        }
        text += "</dl>\n";
    }
    for (at, table) in page.tables.iter().enumerate() {
        text += &table_of(table, at);
    }
    paragraphs(&mut text, &page.foot);
    text + "</main>\n</body>\n</html>\n"
}

fn paragraphs(text: &mut String, all: &[String]) {
    for paragraph in all {
        *text += &format!("<p>{}</p>\n", escaped(paragraph));
    }
}

fn table_of(table: &ResultTable, at: usize) -> String {
    // Whoever has no mouse scrolls what is too wide once it can be reached. On a narrow screen rows are cards, and a browser forgets
    // that they are rows, unless each part says what it is.
    let mut text = format!(
        "<section aria-labelledby=\"t{at}\">\n<h2 id=\"t{at}\">{}</h2>\n\
         <div class=\"scroll\" role=\"region\" aria-labelledby=\"t{at}\" tabindex=\"0\">\n\
         <table role=\"table\" aria-labelledby=\"t{at}\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">",
        escaped(&table.heading)
    );
    for head in &table.heads {
        text +=
            &format!("<th role=\"columnheader\" scope=\"col\"{}>{}</th>", class(head), escaped(&head.text));
    }
    text += "</tr>\n</thead>\n";
    for group in &table.groups {
        text += "<tbody role=\"rowgroup\">\n";
        if !group.heading.is_empty() {
            let (columns, heading) = (table.heads.len(), escaped(&group.heading));
            text += &format!(
                "<tr role=\"row\"><th role=\"rowheader\" scope=\"rowgroup\" colspan=\"{columns}\">{heading}</th></tr>\n"
            );
        }
        for cells in &group.rows {
            text += &row(table, "<tr role=\"row\">", cells);
        }
        if !group.sum.is_empty() {
            text += &row(table, "<tr role=\"row\" class=\"sum\">", &group.sum);
        }
        text += "</tbody>\n";
    }
    if !table.total.is_empty() {
        text += &format!(
            "<tfoot role=\"rowgroup\">\n{}</tfoot>\n",
            row(table, "<tr role=\"row\">", &table.total)
        );
    }
    text + "</table>\n</div>\n</section>\n"
}

fn row(table: &ResultTable, begin: &str, cells: &[String]) -> String {
    let mut text = begin.to_owned();
    for (at, (head, cell)) in table.heads.iter().zip(cells).enumerate() {
        let (class, cell) = (class(head), escaped(cell));
        text += &match at == table.row_head {
            true => format!("<th role=\"rowheader\" scope=\"row\"{class}>{cell}</th>"),
            false => format!("<td role=\"cell\" data-label=\"{}\"{class}>{cell}</td>", escaped(&head.text)),
        };
    }
    text + "</tr>\n"
}

fn class(head: &ResultHead) -> &'static str {
    if head.is_figure { " class=\"figure\"" } else { "" }
}
