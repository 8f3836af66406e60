//! Totals as the paper prints them, to be held against what is computed.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::words::FundItem;
use tranche::ui::words::office::fund::{WHERE_IN_PAPER, printed_totals as words};
use tranche::{Amendment, Change, Figure, Fund, PartnershipId, PrintedTotal};

use super::add_form::{BlankField, NotAdded, add_form};
use super::choice_field::choice;
use super::edit_field::{Kind, field};
use super::fold::Folded;
use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};
use crate::focus_soon::focus_soon;

const HEADING: &str = "edit-stated";

/// What the id of each begins with.
const STEM: &str = "stated";

const FIGURES: [(&str, Figure); 5] = [
    ("requested", Figure::Requested),
    ("reduced", Figure::Reduced),
    ("fund", Figure::Fund),
    ("committed", Figure::Committed),
    ("available", Figure::Available),
];

/// All printed totals.
#[component]
pub fn PrintedTotals() -> impl IntoView {
    let editor = FundEditor::get();
    let count = Memo::new(move |_| editor.fund(|fund| fund.stated.len()));
    let rows = move || {
        part(move || {
            let count = count.get();
            Some((0..count).map(|at| total(at, count)).all())
        })
    };
    let heading = changing(move || words::heading(count.get()));
    let fields = || {
        vec![
            BlankField::new(words::AMOUNT, Kind::Amount),
            BlankField::new(words::PLACE_OPTIONAL, Kind::Words),
        ]
    };
    view! {
        <Folded id=HEADING heading>
            <p class="note">{words::WHAT_FOR}</p>
            <div class="items">{rows()}</div>
            {add_form("add-stated".to_owned(), words::ADD, fields, move |texts| add(editor, texts))}
        </Folded>
    }
}

fn add(editor: FundEditor, texts: &[String]) -> Result<(), NotAdded> {
    let [amount, place] = texts else { return Ok(()) };
    let amount = editor.read(amount).map_err(|why| (0, why))?;
    let at = editor.fund_now().stated.len();
    let total = PrintedTotal { of: Figure::Requested, partnership: None, amount, place: place.to_owned() };
    editor.amend(&Amendment::Stated(Change::Add(at, total))).map_err(|why| (0, why))?;
    editor.announce(words::ADDITION.to_owned());
    focus_soon(format!("{STEM}-{at}-of"));
    Ok(())
}

/// A printed total, by its place.
#[derive(Clone, Copy)]
struct TotalHandle {
    editor: FundEditor,
    at: usize,
}

impl TotalHandle {
    fn look(self, look: fn(&Fund, &PrintedTotal) -> String) -> String {
        let found = |fund: &Fund| fund.stated.get(self.at).map(|total| look(fund, total));
        self.editor.fund(found).unwrap_or_default()
    }

    fn put(self, change: impl FnOnce(&mut PrintedTotal)) -> Result<(), String> {
        let Some(mut total) = self.editor.fund_now().stated.get(self.at).cloned() else { return Ok(()) };
        change(&mut total);
        self.amend(Change::Set(self.at, total))
    }

    fn put_amount(self, text: &str) -> Result<(), String> {
        let amount = self.editor.read(text)?;
        self.put(|total| total.amount = amount)
    }

    fn put_figure(self, chosen: &str) -> Result<(), String> {
        match FIGURES.into_iter().find(|(id, _)| *id == chosen) {
            Some((_, of)) => self.put(|total| total.of = of),
            None => Ok(()),
        }
    }

    fn amend(self, change: Change<usize, PrintedTotal>) -> Result<(), String> {
        self.editor.amend(&Amendment::Stated(change))
    }
}

fn total(at: usize, count: usize) -> AnyView {
    let one = TotalHandle { editor: FundEditor::get(), at };
    let item = move || Some(FundItem::PrintedTotal(at + 1));
    let row = Row::new(format!("{STEM}-{at}"), item, [at, count], HEADING.to_owned()).by_place(STEM);
    let id = |part: &str| row.part_id(part);
    let amount = move || one.look(|fund, total| fund.show(total.amount));
    let place = move || one.look(|_, total| total.place.clone());
    let put_place = move |text: &str| one.put(|total| text.clone_into(&mut total.place));
    view! {
        <div class="item" role="group" aria-label=row.heading()>
            <div class="fields">
                {figure(one, id("of"))}
                {whose(one, id("whom"))}
                {field(id("amount"), words::PRINTED, "", Kind::Amount, amount, move |text| one.put_amount(text))}
                {field(id("place"), WHERE_IN_PAPER, "", Kind::Words, place, put_place)}
            </div>
            {row_buttons(row, move |to| one.amend(Change::Move(at, to)), move || one.amend(Change::Remove(at)))}
        </div>
    }
    .into_any()
}

/// Which total it is.
fn figure(one: TotalHandle, id: String) -> AnyView {
    let among = || {
        let worded = |(id, figure): (&str, _)| (id.to_owned(), words::figure(figure).to_owned());
        FIGURES.into_iter().map(worded).collect()
    };
    let look = |_: &Fund, total: &PrintedTotal| {
        let found = FIGURES.into_iter().find(|(_, of)| *of == total.of);
        found.map_or("", |(id, _)| id).to_owned()
    };
    choice(id, words::WHICH, among, move || one.look(look), move |chosen| one.put_figure(chosen))
}

/// Whose total it is.
fn whose(one: TotalHandle, id: String) -> AnyView {
    let among = move || {
        one.editor.fund(|fund| {
            let named = fund.partnerships.iter().map(|one| (one.id.to_string(), one.name.clone()));
            std::iter::once((String::new(), words::EVERYONE.to_owned())).chain(named).collect()
        })
    };
    let look = |_: &Fund, total: &PrintedTotal| {
        total.partnership.as_ref().map_or("", PartnershipId::as_str).to_owned()
    };
    let put = move |chosen: &str| {
        let partnership = PartnershipId::try_from(chosen).ok();
        one.put(|total| total.partnership = partnership)
    };
    choice(id, words::WHOSE, among, move || one.look(look), put)
}
