//! A document on the page: as it will be printed.

use leptos::prelude::*;
use tranche::text_document::{Block, TableColumn, TableRow, TextTable};
use tranche::ui::signals::All as _;
use tranche::ui::wide_table::Wide;

/// How many characters the head of a row has at most that stands on one line, as a reference does.
const MOST_OF_SHORT: usize = 12;

/// Its blocks, one after the other.
pub fn blocks_view(blocks: &[Block]) -> Vec<AnyView> {
    blocks.iter().map(block_view).all()
}

fn block_view(block: &Block) -> AnyView {
    match block {
        Block::Heading { level: 3.., text } => view! { <h3>{text.to_owned()}</h3> }.into_any(),
        Block::Heading { text, .. } => view! { <h2>{text.to_owned()}</h2> }.into_any(),
        Block::Paragraph { text } => view! { <p class="of-document">{text.to_owned()}</p> }.into_any(),
        Block::Strong { text } => {
            view! { <p class="of-document"><strong>{text.to_owned()}</strong></p> }.into_any()
        }
        Block::List { items } => {
            let items = items.iter().map(|item| view! { <li>{item.to_owned()}</li> });
            view! { <ul>{items.all()}</ul> }.into_any()
        }
        Block::Table(table) => table_view(table),
        Block::Blank { label } => {
            view! { <p class="to-fill-in"><span>{format!("{label}:")}</span><span class="line"></span></p> }
                .into_any()
        }
        Block::PageBreak => view! { <div class="new-page"></div> }.into_any(),
    }
}

/// A table, its groups in bodies of their own. It scrolls by itself where it is too wide.
fn table_view(table: &TextTable) -> AnyView {
    let head = |column: &TableColumn| {
        let class = column.is_number.then_some("number");
        view! { <th scope="col" class=class>{column.heading.clone()}</th> }
    };
    let heads = table.columns.iter().map(head).all();
    let bodies = table.rows.chunk_by(|_, next| !matches!(next, TableRow::Group { .. }));
    let bodies = bodies.map(|rows| {
        let rows = rows.iter().map(|row| row_view(table, row)).all();
        view! { <tbody>{rows}</tbody> }
    });
    let bodies = bodies.all();
    let caption = table.caption.clone();
    view! {
        <Wide label=caption.clone()>
            <table class="table of-document">
                <caption>{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                {bodies}
            </table>
        </Wide>
    }
    .into_any()
}

fn row_view(table: &TextTable, row: &TableRow) -> AnyView {
    if let TableRow::Group { name } = row {
        let across = table.columns.len().to_string();
        return view! { <tr class="group-head"><th scope="rowgroup" colspan=across>{name.clone()}</th></tr> }
            .into_any();
    }
    let (is_sum, is_total) = (row.is_sum(), matches!(row, TableRow::Total { .. }));
    // A row is about what its second cell names where the first is empty, as that of a sum.
    let head = row.cells().iter().position(|cell| !cell.is_empty());
    let cells = row.cells().iter().zip(&table.columns).enumerate();
    let cells = cells.map(|(at, (cell, column))| {
        let cell = cell.clone();
        if Some(at) == head && !column.is_number {
            let is_short = cell.chars().count() <= MOST_OF_SHORT;
            view! { <th scope="row" class:short=is_short>{cell}</th> }.into_any()
        } else {
            view! { <td class=column.is_number.then_some("number")>{cell}</td> }.into_any()
        }
    });
    view! { <tr class:sum=is_sum class:total=is_total>{cells.all()}</tr> }.into_any()
}
