//! What people bring: a file that is chosen, dropped or pasted, or a table on the clipboard.

use js_sys::Uint8Array;
use leptos::prelude::window_event_listener_untyped;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DataTransfer, DomParser, DragEvent, Element, Event, File, HtmlInputElement};
use web_sys::{HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement, Node, SupportedType};

use crate::table::{Grid, GridRow};

/// A file in hand, not read yet.
#[derive(Clone)]
pub struct InHand(File);

impl InHand {
    /// What the file is called.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        // A float by the browser's choice; far below 2^53.
        self.0.size() as u64
    }

    /// Its bytes; `None` where the browser cannot read it any more.
    pub async fn bytes(&self) -> Option<Uint8Array> {
        JsFuture::from(self.0.array_buffer()).await.ok().map(|buffer| Uint8Array::new(&buffer))
    }
}

/// What was dropped or pasted.
pub enum Dropped {
    /// A file.
    File(InHand),
    /// Tables of a page, a paper or a spreadsheet.
    Tables(Vec<Grid>),
    /// Text.
    Text(String),
}

/// The file chosen in a field, emptied so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<InHand> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0)?;
    field.set_value("");
    Some(InHand(file))
}

/// Calls back with whatever is dropped anywhere on the page, and with what is pasted outside of fields or into the
/// field of this id. `over` hears whether something is being held over the page.
pub fn listen(
    field: &'static str,
    over: impl Fn(bool) + Clone + 'static,
    brought: impl Fn(Dropped) + Clone + 'static,
) {
    let taken = brought.clone();
    let ended = over.clone();
    let left = over.clone();
    let on = |name: &'static str, act: Box<dyn Fn(Event)>| {
        std::mem::forget(window_event_listener_untyped(name, act));
    };
    on(
        "dragover",
        Box::new(move |event| {
            event.prevent_default();
            over(true);
        }),
    );
    on(
        "dragleave",
        Box::new(move |event| {
            // Only when the pointer leaves the window, not when it goes from one part of the page to another.
            if event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()) {
                left(false);
            }
        }),
    );
    on(
        "drop",
        Box::new(move |event| {
            event.prevent_default();
            ended(false);
            if let Some(dropped) =
                event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|data| of(&data))
            {
                taken(dropped);
            }
        }),
    );
    on(
        "paste",
        Box::new(move |event| {
            if !is_for(&event, field) {
                return;
            }
            let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
            if let Some(pasted) = data.and_then(|data| of(&data)) {
                event.prevent_default();
                brought(pasted);
            }
        }),
    );
}

/// Whether something pasted is meant for the page and not for a field that somebody types in.
fn is_for(event: &Event, field: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_none_or(|element| element.id() == field || !element.matches("input, textarea").unwrap_or(false))
}

fn of(data: &DataTransfer) -> Option<Dropped> {
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return Some(Dropped::File(InHand(file)));
    }
    let tables = data.get_data("text/html").map(|html| tables(&html)).unwrap_or_default();
    if !tables.is_empty() {
        return Some(Dropped::Tables(tables));
    }
    data.get_data("text/plain").ok().filter(|text| !text.trim().is_empty()).map(Dropped::Text)
}

/// The tables in a piece of a web page or of a word processor's text. The browser's own parser reads it, apart from the
/// page: nothing in it runs or is loaded.
pub fn tables(html: &str) -> Vec<Grid> {
    let parsed = DomParser::new().and_then(|parser| parser.parse_from_string(html, SupportedType::TextHtml));
    let Ok(found) = parsed.and_then(|document| document.query_selector_all("table")) else {
        return Vec::new();
    };
    let tables = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<HtmlTableElement>().ok());
    // A table around other tables is there for the layout.
    let innermost = tables.filter(|table| table.query_selector("table").ok().flatten().is_none());
    let with_text =
        |grid: &Grid| grid.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.trim().is_empty());
    innermost.map(|table| grid(&table)).filter(with_text).collect()
}

/// More columns than any reader takes; a cell may say that it spans a thousand.
const MOST_SPANNED: u32 = 300;

/// Rows as they are seen: a cell over several columns or rows has its text in the first and leaves the others empty.
fn grid(table: &HtmlTableElement) -> Grid {
    let rows = table.rows();
    let found = (0..rows.length()).filter_map(|at| rows.item(at)?.dyn_into::<HtmlTableRowElement>().ok());
    // For each column, how many of the next rows are still covered by a cell from above.
    let mut covered: Vec<u32> = Vec::new();
    let mut grid = Grid::default();
    for (number, row) in (1..).zip(found) {
        let mut cells: Vec<String> = Vec::new();
        let found = row.cells();
        let skip = |cells: &mut Vec<String>, covered: &mut Vec<u32>| {
            while let Some(left) = covered.get_mut(cells.len()).filter(|left| **left > 0) {
                *left -= 1;
                cells.push(String::new());
            }
        };
        for at in 0..found.length() {
            let Some(cell) = found.item(at).and_then(|cell| cell.dyn_into::<HtmlTableCellElement>().ok())
            else {
                continue;
            };
            skip(&mut cells, &mut covered);
            for column in 0..cell.col_span().clamp(1, MOST_SPANNED) {
                let place = cells.len();
                cells.push(if column == 0 { text(&cell) } else { String::new() });
                if cell.row_span() > 1 {
                    covered.resize(covered.len().max(place + 1), 0);
                    covered[place] = cell.row_span() - 1;
                }
            }
        }
        skip(&mut cells, &mut covered);
        grid.rows.push(GridRow { number, cells, ..GridRow::default() });
    }
    grid
}

/// The text of a cell as it is seen: line breaks where the cell has them, other white space as one space.
fn text(cell: &HtmlTableCellElement) -> String {
    let mut seen = String::new();
    see(cell, &mut seen);
    let lines: Vec<&str> = seen.split('\n').map(|line| line.trim_matches(' ')).collect();
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn see(node: &Node, seen: &mut String) {
    let children = node.child_nodes();
    for child in (0..children.length()).filter_map(|at| children.get(at)) {
        match child.node_name().as_str() {
            "#text" => {
                for c in child.text_content().unwrap_or_default().chars() {
                    // No-break spaces are kept: they are text.
                    let space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
                    match (space, seen.ends_with([' ', '\n'])) {
                        (true, true) => {}
                        (true, false) => seen.push(' '),
                        (false, _) => seen.push(c),
                    }
                }
            }
            "BR" => seen.push('\n'),
            "P" | "DIV" | "LI" | "H1" | "H2" | "H3" | "H4" => {
                seen.push('\n');
                see(&child, seen);
                seen.push('\n');
            }
            "STYLE" | "SCRIPT" | "#comment" => {}
            _ => see(&child, seen),
        }
    }
}
