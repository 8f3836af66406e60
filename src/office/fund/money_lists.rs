//! The money there is, and what of it is committed: lists of sums.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::signals::{All as _, part};
use tranche::{Amendment, Change, Fund, Money, Sum};

use super::add_form::{Empty, adding};
use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};

/// One of the two lists.
#[derive(Clone, Copy)]
struct List {
    id: &'static str,
    heading: &'static str,
    one: &'static str,
    add: &'static str,
    of: fn(&Fund) -> &Vec<Sum>,
    amend: fn(Change<usize, Sum>) -> Amendment,
}

/// Where the money comes from.
const SOURCES: List = List {
    id: "source",
    heading: "Money there is",
    one: "Source",
    add: "Add a source of money",
    of: |fund| &fund.sources,
    amend: Amendment::Sources,
};

/// What has been promised already.
const COMMITMENTS: List = List {
    id: "commitment",
    heading: "Committed already",
    one: "Commitment",
    add: "Add a commitment",
    of: |fund| &fund.commitments,
    amend: Amendment::Commitments,
};

/// Both lists.
#[component]
pub fn Sums() -> impl IntoView {
    [SOURCES, COMMITMENTS].into_iter().map(view_list).all()
}

fn view_list(list: List) -> AnyView {
    let revision = FundEditor::get();
    let count = Memo::new(move |_| revision.fund(|fund| (list.of)(fund).len()));
    let rows = part(move || {
        let count = count.get();
        Some((0..count).map(|at| one(list, at, count)).all())
    });
    let fields = || vec![Empty::new("What it is", Kind::Title), Empty::new("Amount", Kind::Amount)];
    let add = move |texts: &[String]| {
        let [title, amount] = texts else { return Ok(()) };
        if title.is_empty() {
            return Err((0, "Say what it is.".to_owned()));
        }
        let amount = revision.read(amount).map_err(|why| (1, why))?;
        let at = (list.of)(&revision.now()).len();
        let sum = Sum { title: title.clone(), amount, place: String::new() };
        revision.amend(&(list.amend)(Change::Add(at, sum))).map_err(|why| (1, why))?;
        revision.tell(format!("Added: {title}."));
        focus_soon(format!("{}-{at}-title", list.id));
        Ok(())
    };
    let title = format!("edit-{}", list.id);
    view! {
        <section class="edit-part" aria-labelledby=title.clone()>
            <h2 id=title.clone() tabindex="-1">{list.heading}</h2>
            <div class="items">{rows}</div>
            {adding(format!("add-{}", list.id), list.add, fields, add)}
        </section>
    }
    .into_any()
}

/// Moves the keyboard once what was added is there.
pub fn focus_soon(id: String) {
    set_timeout(move || document::focus(&id), std::time::Duration::ZERO);
}

fn one(list: List, at: usize, count: usize) -> AnyView {
    let revision = FundEditor::get();
    let look = move |look: fn(&Fund, &Sum) -> String| {
        move || revision.fund(|fund| (list.of)(fund).get(at).map(|sum| look(fund, sum)).unwrap_or_default())
    };
    let set = move |change: Box<dyn FnOnce(&mut Sum)>| {
        let fund = revision.now();
        let Some(mut sum) = (list.of)(&fund).get(at).cloned() else { return Ok(()) };
        change(&mut sum);
        revision.amend(&(list.amend)(Change::Set(at, sum)))
    };
    let amount = move |text: &str| {
        let amount: Money = revision.read(text)?;
        set(Box::new(move |sum| sum.amount = amount))
    };
    let words = move |place: fn(&mut Sum) -> &mut String| {
        move |text: &str| {
            let text = text.to_owned();
            set(Box::new(move |sum| *place(sum) = text))
        }
    };
    let id = |part: &str| format!("{}-{at}-{part}", list.id);
    let row = Row {
        id: format!("{}-{at}", list.id),
        what: format!("{} {}", list.one, at + 1),
        place: at,
        count,
        back: format!("edit-{}", list.id),
        in_full: false,
    };
    let heading = row.what.clone();
    let moved = move |to| revision.amend(&(list.amend)(Change::Move(at, to)));
    let ids = list.id;
    let buttons = row_buttons(
        row,
        moved,
        move |to| format!("{ids}-{to}"),
        move || revision.amend(&(list.amend)(Change::Remove(at))),
    );
    view! {
        <div class="item" role="group" aria-label=heading>
            <div class="fields">
                {field(id("title"), "What it is", "", Kind::Title, look(|_, sum| sum.title.clone()), words(|sum| &mut sum.title))}
                {field(id("amount"), "Amount", "", Kind::Amount, look(|fund, sum| fund.show(sum.amount)), amount)}
                {field(id("place"), "Where in the paper", "", Kind::Words, look(|_, sum| sum.place.clone()), words(|sum| &mut sum.place))}
            </div>
            {buttons}
        </div>
    }
    .into_any()
}
