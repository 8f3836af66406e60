//! Where the money comes from, and what of it is committed: lists of sums.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part};
use tranche::ui::words::FundItem;
use tranche::ui::words::office::fund::{AMOUNT, WHERE_IN_PAPER, money_lists as words};
use tranche::{Amendment, Change, Fund, Sum};

use super::add_form::{BlankField, NotAdded, add_form};
use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};
use crate::focus_soon::focus_soon;

/// One of the two lists.
#[derive(Clone, Copy)]
struct List {
    id: &'static str,
    heading: &'static str,
    add: &'static str,
    item: fn(usize) -> FundItem,
    of: fn(&Fund) -> &Vec<Sum>,
    amend: fn(Change<usize, Sum>) -> Amendment,
}

/// Where the money comes from.
const SOURCES: List = List {
    id: "source",
    heading: words::SOURCES,
    add: words::ADD_SOURCE,
    item: FundItem::Source,
    of: |fund| &fund.sources,
    amend: Amendment::Sources,
};

/// What has been promised already.
const COMMITMENTS: List = List {
    id: "commitment",
    heading: words::COMMITMENTS,
    add: words::ADD_COMMITMENT,
    item: FundItem::Commitment,
    of: |fund| &fund.commitments,
    amend: Amendment::Commitments,
};

/// Both lists.
#[component]
pub fn MoneyLists() -> impl IntoView {
    [SOURCES, COMMITMENTS].into_iter().map(list_view).all()
}

fn list_view(list: List) -> AnyView {
    let editor = FundEditor::get();
    let count = Memo::new(move |_| editor.fund(|fund| (list.of)(fund).len()));
    let rows = part(move || {
        let count = count.get();
        Some((0..count).map(|at| sum(list, at, count)).all())
    });
    let fields = || vec![BlankField::new(words::TITLE, Kind::Title), BlankField::new(AMOUNT, Kind::Amount)];
    let title = list.title();
    view! {
        <section class="edit-part" aria-labelledby=title.as_str()>
            <h2 id=title.as_str() tabindex="-1">{list.heading}</h2>
            <div class="items">{rows}</div>
            {add_form(format!("add-{}", list.id), list.add, fields, move |texts| list.add(editor, texts))}
        </section>
    }
    .into_any()
}

impl List {
    /// The id of its heading.
    fn title(self) -> String {
        format!("edit-{}", self.id)
    }

    fn add(self, editor: FundEditor, texts: &[String]) -> Result<(), NotAdded> {
        let [title, amount] = texts else { return Ok(()) };
        if title.is_empty() {
            return Err((0, words::NO_TITLE.to_owned()));
        }
        let amount = editor.read(amount).map_err(|why| (1, why))?;
        let at = (self.of)(&editor.fund_now()).len();
        let sum = Sum { title: title.to_owned(), amount, place: String::new() };
        let addition = words::addition(&sum);
        editor.amend(&(self.amend)(Change::Add(at, sum))).map_err(|why| (1, why))?;
        editor.announce(addition);
        focus_soon(format!("{}-{at}-title", self.id));
        Ok(())
    }
}

/// A sum of one of the lists, by its place.
#[derive(Clone, Copy)]
struct SumHandle {
    editor: FundEditor,
    list: List,
    at: usize,
}

impl SumHandle {
    fn look(self, look: fn(&Fund, &Sum) -> String) -> String {
        let found = |fund: &Fund| (self.list.of)(fund).get(self.at).map(|sum| look(fund, sum));
        self.editor.fund(found).unwrap_or_default()
    }

    fn put(self, change: impl FnOnce(&mut Sum)) -> Result<(), String> {
        let fund = self.editor.fund_now();
        let Some(mut sum) = (self.list.of)(&fund).get(self.at).cloned() else { return Ok(()) };
        change(&mut sum);
        self.amend(Change::Set(self.at, sum))
    }

    fn put_amount(self, text: &str) -> Result<(), String> {
        let amount = self.editor.read(text)?;
        self.put(|sum| sum.amount = amount)
    }

    fn amend(self, change: Change<usize, Sum>) -> Result<(), String> {
        self.editor.amend(&(self.list.amend)(change))
    }

    /// A field of text.
    fn text(
        self,
        id: String,
        label: &'static str,
        kind: Kind,
        look: fn(&Fund, &Sum) -> String,
        put: fn(Self, &str) -> Result<(), String>,
    ) -> AnyView {
        field(id, label, "", kind, move || self.look(look), move |text| put(self, text))
    }
}

fn sum(list: List, at: usize, count: usize) -> AnyView {
    let one = SumHandle { editor: FundEditor::get(), list, at };
    let item = move || Some((list.item)(at + 1));
    let row = Row::new(format!("{}-{at}", list.id), item, [at, count], list.title()).by_place(list.id);
    let id = |part: &str| row.part_id(part);
    view! {
        <div class="item" role="group" aria-label=row.heading()>
            <div class="fields">
                {one.text(id("title"), words::TITLE, Kind::Title, |_, sum| sum.title.clone(),
                    |one, text| one.put(|sum| text.clone_into(&mut sum.title)))}
                {one.text(id("amount"), AMOUNT, Kind::Amount, |fund, sum| fund.show(sum.amount), SumHandle::put_amount)}
                {one.text(id("place"), WHERE_IN_PAPER, Kind::Words, |_, sum| sum.place.clone(),
                    |one, text| one.put(|sum| text.clone_into(&mut sum.place)))}
            </div>
            {row_buttons(row, move |to| one.amend(Change::Move(at, to)), move || one.amend(Change::Remove(at)))}
        </div>
    }
    .into_any()
}
