//! Totals as the paper prints them, to be held against what is computed.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::{Amendment, Change, Figure, Fund, Money, PartnershipId, PrintedTotal};

use super::add_form::{Empty, adding};
use super::edit_field::{Kind, choice, field};
use super::fold::Folded;
use super::fund_editor::FundEditor;
use super::money_lists::focus_soon;
use super::reorder::{Row, row_buttons};

const HEADING: &str = "edit-stated";

const FIGURES: [(&str, &str, Figure); 5] = [
    ("requested", "Requested", Figure::Requested),
    ("reduced", "Requested, if reduced", Figure::Reduced),
    ("fund", "Money there is", Figure::Fund),
    ("committed", "Committed", Figure::Committed),
    ("available", "Available", Figure::Available),
];

/// All stated totals.
#[component]
pub fn StatedTotals() -> impl IntoView {
    let revision = FundEditor::get();
    let count = Memo::new(move |_| revision.fund(|fund| fund.stated.len()));
    let rows = move || {
        part(move || {
            let count = count.get();
            Some((0..count).map(|at| one(at, count)).all())
        })
    };
    let heading = changing(move || format!("Totals the paper states: {}", count.get()));
    let fields = || {
        vec![
            Empty::new("Amount, as the paper prints it", Kind::Amount),
            Empty::new("Where in the paper (may be empty)", Kind::Words),
        ]
    };
    let add = move |texts: &[String]| {
        let [amount, place] = texts else { return Ok(()) };
        let amount = revision.read(amount).map_err(|why| (0, why))?;
        let at = revision.now().stated.len();
        let stated = PrintedTotal { of: Figure::Requested, partnership: None, amount, place: place.clone() };
        revision.amend(&Amendment::Stated(Change::Add(at, stated))).map_err(|why| (0, why))?;
        revision.tell("Added as a total of all requests. Say here which total it is.".to_owned());
        focus_soon(format!("stated-{at}-of"));
        Ok(())
    };
    view! {
        <Folded id=HEADING heading>
            <p class="note">"They are held against what the bids come to, at the top, and change nothing."</p>
            <div class="items">{rows()}</div>
            {adding("add-stated".to_owned(), "Add a stated total", fields, add)}
        </Folded>
    }
}

fn one(at: usize, count: usize) -> AnyView {
    let revision = FundEditor::get();
    let look = move |look: fn(&Fund, &PrintedTotal) -> String| {
        move || revision.fund(|fund| fund.stated.get(at).map(|stated| look(fund, stated)).unwrap_or_default())
    };
    let set = move |change: Box<dyn FnOnce(&mut PrintedTotal)>| {
        let Some(mut stated) = revision.now().stated.get(at).cloned() else { return Ok(()) };
        change(&mut stated);
        revision.amend(&Amendment::Stated(Change::Set(at, stated)))
    };
    let amount = move |text: &str| {
        let amount: Money = revision.read(text)?;
        set(Box::new(move |stated| stated.amount = amount))
    };
    let place = move |text: &str| {
        let text = text.to_owned();
        set(Box::new(move |stated| stated.place = text))
    };
    let figure = move |chosen: &str| {
        let Some((_, _, of)) = FIGURES.into_iter().find(|(id, _, _)| *id == chosen) else { return Ok(()) };
        set(Box::new(move |stated| stated.of = of))
    };
    let figures = || FIGURES.into_iter().map(|(id, words, _)| (id.to_owned(), words.to_owned())).collect();
    let of = look(|_, stated| {
        let found = FIGURES.into_iter().find(|(_, _, of)| *of == stated.of);
        found.map_or_else(String::new, |(id, _, _)| id.to_owned())
    });
    let whom = move |chosen: &str| {
        let partnership = PartnershipId::try_from(chosen).ok();
        set(Box::new(move |stated| stated.partnership = partnership))
    };
    let everyone = move || {
        revision.fund(|fund| {
            let named = fund.partnerships.iter().map(|one| (one.id.to_string(), one.name.clone()));
            std::iter::once((String::new(), "all".to_owned())).chain(named).collect()
        })
    };
    let id = |part: &str| format!("stated-{at}-{part}");
    let row = Row {
        id: format!("stated-{at}"),
        what: format!("Stated total {}", at + 1),
        place: at,
        count,
        back: HEADING.to_owned(),
        in_full: false,
    };
    let heading = row.what.clone();
    let move_to = move |to| revision.amend(&Amendment::Stated(Change::Move(at, to)));
    let remove = move || revision.amend(&Amendment::Stated(Change::Remove(at)));
    view! {
        <div class="item" role="group" aria-label=heading>
            <div class="fields">
                {choice(id("of"), "Which total", figures, of, figure)}
                {choice(id("whom"), "Of whom", everyone,
                    look(|_, stated| stated.partnership.as_ref().map_or_else(String::new, ToString::to_string)), whom)}
                {field(id("amount"), "Stated", "", Kind::Amount, look(|fund, stated| fund.show(stated.amount)), amount)}
                {field(id("place"), "Where in the paper", "", Kind::Words, look(|_, stated| stated.place.clone()), place)}
            </div>
            {row_buttons(row, move_to, move |to| format!("stated-{to}"), remove)}
        </div>
    }
    .into_any()
}
