//! Those who can bid: their names, and the order in which they are listed.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::{Amendment, Change, Fund, Partnership, PartnershipId};

use super::add_form::{Empty, adding};
use super::bids::fresh_partnership;
use super::edit_field::{Kind, field};
use super::fold::Folded;
use super::fund_editor::FundEditor;
use super::money_lists::focus_soon;
use super::reorder::{Row, row_buttons};

const HEADING: &str = "edit-partnerships";

/// All of them.
#[component]
pub fn Partnerships() -> impl IntoView {
    let revision = FundEditor::get();
    let ids = Memo::new(move |_| {
        revision.fund(|fund| fund.partnerships.iter().map(|one| one.id.clone()).collect::<Vec<_>>())
    });
    let rows = move || {
        part(move || {
            let ids = ids.get();
            let count = ids.len();
            Some(ids.into_iter().enumerate().map(|(place, id)| one(id, place, count)).all())
        })
    };
    let heading = changing(move || {
        let (count, many) = revision.fund(|fund| (fund.partnerships.len(), fund.group.many.clone()));
        format!("Those who can bid: {count} {many}")
    });
    let fields = || {
        vec![
            Empty::new("Name", Kind::Title),
            Empty::new("Shorter name for tables (may be empty)", Kind::Words),
        ]
    };
    let add = move |texts: &[String]| {
        let [name, short] = texts else { return Ok(()) };
        if name.is_empty() {
            return Err((0, "Write a name.".to_owned()));
        }
        let fund = revision.now();
        if fund.partnerships.iter().any(|one| one.name == *name) {
            return Err((0, format!("“{name}” is there already.")));
        }
        let id = fresh_partnership(&fund).ok_or((0, "There are too many already.".to_owned()))?;
        let one = Partnership { id: id.clone(), name: name.clone(), short: short.clone() };
        let change = Change::Add(fund.partnerships.len(), one);
        revision.amend(&Amendment::Partnerships(change)).map_err(|why| (0, why))?;
        revision.tell(format!("Added: {name}."));
        focus_soon(format!("partnership-{id}-name"));
        Ok(())
    };
    view! {
        <Folded id=HEADING heading>
            <p class="note">"Also those who did not bid."</p>
            <div class="items">{rows()}</div>
            {adding("add-partnership".to_owned(), "Add one", fields, add)}
        </Folded>
    }
}

fn one(id: PartnershipId, place: usize, count: usize) -> AnyView {
    let revision = FundEditor::get();
    let stem = format!("partnership-{id}");
    let of = id.clone();
    let look = move |look: fn(&Partnership) -> String| {
        let id = of.clone();
        move || revision.fund(|fund: &Fund| fund.partnership(&id).map(look).unwrap_or_default())
    };
    let of = id.clone();
    let set = move |place: fn(&mut Partnership) -> &mut String| {
        let id = of.clone();
        move |text: &str| {
            let Some(mut one) = revision.now().partnership(&id).cloned() else { return Ok(()) };
            text.clone_into(place(&mut one));
            revision.amend(&Amendment::Partnerships(Change::Set(id.clone(), one)))
        }
    };
    let row = Row {
        id: stem.clone(),
        what: revision.now().partnership(&id).map_or_else(String::new, |one| one.name.clone()),
        place,
        count,
        back: HEADING.to_owned(),
        in_full: false,
    };
    let heading = format!("Number {}", place + 1);
    let stays = stem.clone();
    let moved = id.clone();
    let move_to = move |to| revision.amend(&Amendment::Partnerships(Change::Move(moved.clone(), to)));
    let remove = move || revision.amend(&Amendment::Partnerships(Change::Remove(id.clone())));
    view! {
        <div class="item" role="group" aria-label=heading>
            <div class="fields">
                {field(format!("{stem}-name"), "Name", "", Kind::Title, look.clone()(|one| one.name.clone()), set.clone()(|one| &mut one.name))}
                {field(format!("{stem}-short"), "Shorter name for tables", "", Kind::Words, look(|one| one.short.clone()), set(|one| &mut one.short))}
            </div>
            {row_buttons(row, move_to, move |_| stays.clone(), remove)}
        </div>
    }
    .into_any()
}
