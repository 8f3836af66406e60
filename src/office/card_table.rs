//! The cells of these tables. On a narrow screen each row is a card, in which the name of its column stands beside each figure; so
//! every part of a table says what it is, which a browser would otherwise forget.

use leptos::prelude::*;
use tranche::ui::signals::All as _;
use tranche::ui::wide_table::Wide;

/// A table under a heading of its own.
pub fn titled_table(
    id: &'static str,
    title: &'static str,
    heads: &[(&'static str, Kind)],
    body: Vec<AnyView>,
) -> AnyView {
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {table(id, title, heads, body)}
        </section>
    }
    .into_any()
}

/// A table with the names of its columns, called as the heading with this id is.
pub fn table(
    id: &'static str,
    title: &'static str,
    heads: &[(&'static str, Kind)],
    body: Vec<AnyView>,
) -> AnyView {
    let heads = heads.iter().map(|(head, kind)| {
        view! { <th role="columnheader" scope="col" class=kind.class()>{*head}</th> }
    });
    let heads = heads.all();
    view! {
        <Wide label=title.to_owned()>
            <table class="table cards card-table" role="table" aria-labelledby=id>
                <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
                {body}
            </table>
        </Wide>
    }
    .into_any()
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Words,
    /// Amounts.
    Amounts,
}

impl Kind {
    fn class(self) -> Option<&'static str> {
        (self == Self::Amounts).then_some("number")
    }
}

/// The names of columns, of which those in these places hold amounts.
pub fn columns<const N: usize>(names: [&'static str; N], amounts: &[usize]) -> [(&'static str, Kind); N] {
    let mut at = 0;
    names.map(|name| {
        let kind = if amounts.contains(&at) { Kind::Amounts } else { Kind::Words };
        at += 1;
        (name, kind)
    })
}

/// Rows that belong together.
pub fn body(rows: Vec<AnyView>) -> AnyView {
    view! { <tbody role="rowgroup">{rows}</tbody> }.into_any()
}

/// A row: its heading, and what stands under each of the other columns.
pub fn row(
    class: &'static str,
    head: AnyView,
    columns: &[(&'static str, Kind)],
    cells: impl IntoIterator<Item = AnyView>,
) -> AnyView {
    let cells = columns.iter().skip(1).zip(cells).map(|((name, kind), content)| {
        let label = *name;
        view! { <td role="cell" data-label=label class=kind.class()>{content}</td> }
    });
    let cells = cells.all();
    view! { <tr role="row" class=class><th role="rowheader" scope="row">{head}</th>{cells}</tr> }.into_any()
}

/// What stands in a cell; nothing where there is nothing, so that a card leaves it out.
pub fn text(words: String) -> AnyView {
    if words.is_empty() { ().into_any() } else { words.into_any() }
}
