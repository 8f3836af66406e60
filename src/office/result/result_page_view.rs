//! A text with tables, on the screen: what `formats/result_page.rs` writes as a file. On a narrow screen each row is a card, in which the
//! name of its column stands beside each cell; so every part of a table says what it is, which a browser would otherwise forget.

use leptos::prelude::*;
use tranche::formats::result_page::{ResultGroup, ResultPage, ResultTable};
use tranche::ui::signals::All as _;
use tranche::ui::wide_table::Wide;

use crate::card_table::text;

/// All below the heading.
pub fn result_page_view(page: &ResultPage) -> AnyView {
    let figures = page.figures.iter().map(|(term, figure)| {
        view! { <div><dt>{term.to_owned()}</dt><dd>{figure.to_owned()}</dd></div> }
    });
    let figures = figures.all();
    view! {
        {paragraphs(&page.lead, "")}
        <dl class="sums">{figures}</dl>
        {page.tables.iter().enumerate().map(table).all()}
        {paragraphs(&page.foot, "note")}
    }
    .into_any()
}

fn paragraphs(all: &[String], class: &'static str) -> Vec<AnyView> {
    all.iter().map(|text| view! { <p class=class>{text.to_owned()}</p> }).all()
}

fn table((at, table): (usize, &ResultTable)) -> AnyView {
    let ids: [String; 3] = std::array::from_fn(|_| format!("result-table-{at}"));
    let [named, id, labelled] = ids;
    let heads = table.heads.iter().map(|head| {
        let class = head.is_figure.then_some("number");
        view! { <th role="columnheader" scope="col" class=class>{head.text.to_owned()}</th> }
    });
    let heads = heads.all();
    let groups = table.groups.iter().map(|one| group(table, one)).all();
    let foot = (!table.total.is_empty())
        .then(|| view! { <tfoot role="rowgroup">{row(table, &table.total, "")}</tfoot> });
    view! {
        <section aria-labelledby=named>
            <h2 id=id>{table.heading.to_owned()}</h2>
            <Wide label=table.heading.to_owned()>
                <table class="table cards result-table" role="table" aria-labelledby=labelled>
                    <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
                    {groups}
                    {foot}
                </table>
            </Wide>
        </section>
    }
    .into_any()
}

fn group(table: &ResultTable, one: &ResultGroup) -> AnyView {
    let columns = table.heads.len().to_string();
    let heading = (!one.heading.is_empty()).then(|| {
        let heading = one.heading.to_owned();
        view! {
            <tr role="row" class="of-whom"><th role="rowheader" scope="rowgroup" colspan=columns>{heading}</th></tr>
        }
    });
    let sum = (!one.sum.is_empty()).then(|| row(table, &one.sum, "sum"));
    view! {
        <tbody role="rowgroup">
            {heading}
            {one.rows.iter().map(|cells| row(table, cells, "")).all()}
            {sum}
        </tbody>
    }
    .into_any()
}

fn row(table: &ResultTable, cells: &[String], class: &'static str) -> AnyView {
    let cells = table.heads.iter().zip(cells).enumerate().map(|(at, (head, cell))| {
        let (cell, class) = (text(cell.to_owned()), head.is_figure.then_some("number"));
        match at == table.row_head {
            true => view! { <th role="rowheader" scope="row">{cell}</th> }.into_any(),
            false => {
                let label = head.text.to_owned();
                view! { <td role="cell" data-label=label class=class>{cell}</td> }.into_any()
            }
        }
    });
    view! { <tr role="row" class=class>{cells.all()}</tr> }.into_any()
}
