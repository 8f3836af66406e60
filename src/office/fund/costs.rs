//! What a bid is made of: its costs, those with one sum and those that are priced for each of something, and what they
//! count.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::words::office::fund::{AMOUNT, costs as words};
use tranche::{Bid, Cost, Fund, Line, LineId, Precision, Unit, UnitId};

use super::add_form::{BlankField, NotAdded, add_form};
use super::cost::cost;
use super::counted_unit::{counted_unit, read_count};
use super::edit_field::Kind;
use super::fresh_ids::fresh_in_bid;
use super::fund_editor::FundEditor;
use crate::focus_soon::focus_soon;

/// The costs of a bid, and what they count.
#[component]
pub fn Costs(key: usize) -> impl IntoView {
    let editor = FundEditor::get();
    let ids = Memo::new(move |_| editor.bid(key, ids).unwrap_or_default());
    let rows = part(move || {
        let (lines, units) = ids.get();
        let count = lines.len();
        let lines = lines.into_iter().enumerate();
        let lines = lines.map(|(place, (id, per_unit))| cost(key, id, place, count, per_unit)).all();
        Some((lines, units.into_iter().enumerate().map(|(at, id)| counted_unit(key, at, id)).all()))
    });
    let named = changing(move || editor.reference(key).as_ref().map(words::costs).unwrap_or_default());
    let sum_fields =
        || vec![BlankField::new(words::TITLE, Kind::Title), BlankField::new(AMOUNT, Kind::Amount)];
    let unit_fields = || {
        vec![
            BlankField::new(words::TITLE, Kind::Title),
            BlankField::new(words::PRICE, Kind::Amount),
            BlankField::new(words::ONE, Kind::Words),
            BlankField::new(words::MANY, Kind::Words),
            BlankField::new(words::COUNT, Kind::Count),
        ]
    };
    view! {
        <div class="parts-of" role="group" aria-label=named>
            <h3 id=format!("bid-{key}-lines") tabindex="-1">{words::HEADING}</h3>
            <div class="items">{rows}</div>
            {add_form(format!("bid-{key}-add-line"), words::ADD, sum_fields, move |texts| add_sum(editor, key, texts))}
            {add_form(format!("bid-{key}-add-unit"), words::ADD_PER_ITEM, unit_fields, move |texts| add_priced(editor, key, texts))}
        </div>
    }
}

/// The ids of all costs, each with whether it is priced for each of something, and of all that is counted.
fn ids(_: &Fund, bid: &Bid) -> (Vec<(LineId, bool)>, Vec<UnitId>) {
    let lines = bid.lines.iter().map(|line| (line.id.clone(), matches!(line.cost, Cost::PerUnit { .. })));
    (lines.collect(), bid.units.iter().map(|unit| unit.id.clone()).collect())
}

fn needed<'t>(texts: &'t [String], at: usize, words: &str) -> Result<&'t str, NotAdded> {
    let text = texts.get(at).map_or("", String::as_str);
    if text.is_empty() { Err((at, words.to_owned())) } else { Ok(text) }
}

fn add_sum(editor: FundEditor, key: usize, texts: &[String]) -> Result<(), NotAdded> {
    let title = needed(texts, 0, words::NO_TITLE)?;
    let amount = editor.read(needed(texts, 1, words::NO_AMOUNT)?).map_err(|why| (1, why))?;
    add_cost(editor, key, title, Cost::Amount { amount, reducible_to: None }, None).map_err(|why| (1, why))
}

fn add_priced(editor: FundEditor, key: usize, texts: &[String]) -> Result<(), NotAdded> {
    let title = needed(texts, 0, words::NO_TITLE)?;
    let each = editor.read(needed(texts, 1, words::NO_PRICE)?).map_err(|why| (1, why))?;
    let one = needed(texts, 2, words::NO_ONE)?;
    let many = needed(texts, 3, words::NO_MANY)?;
    let count = read_count(needed(texts, 4, words::NO_COUNT)?).map_err(|why| (4, why))?;
    let counted = editor.bid(key, |_, bid| {
        let unit = bid.units.iter().find(|unit| unit.one == one || unit.many == many)?;
        Some(if unit.count == count { Ok(unit.id.clone()) } else { Err(words::other_count(unit)) })
    });
    let (per, new) = match counted.flatten() {
        Some(known) => (known.map_err(|why| (4, why))?, None),
        None => {
            let id = fresh_unit(editor, key).ok_or_else(|| (2, words::TOO_MANY_UNITS.to_owned()))?;
            let unit = Unit { id: id.clone(), one: one.to_owned(), many: many.to_owned(), count };
            (id, Some(unit))
        }
    };
    add_cost(editor, key, title, Cost::PerUnit { each, per }, new).map_err(|why| (1, why))
}

fn fresh_unit(editor: FundEditor, key: usize) -> Option<UnitId> {
    let id = fresh_in_bid(
        editor,
        key,
        "u",
        |bid, id| bid.units.iter().any(|unit| unit.id.as_str() == id),
        |parts, id| UnitId::try_from(id).is_ok_and(|id| parts.units(&id) > 0),
    );
    UnitId::try_from(id).ok()
}

fn fresh_line(editor: FundEditor, key: usize) -> Option<LineId> {
    let id = fresh_in_bid(
        editor,
        key,
        "l",
        |bid, id| bid.lines.iter().any(|line| line.id.as_str() == id),
        |parts, id| LineId::try_from(id).is_ok_and(|id| parts.line(&id).is_some()),
    );
    LineId::try_from(id).ok()
}

/// Adds a cost, and what it counts where that is new.
fn add_cost(
    editor: FundEditor,
    key: usize,
    title: &str,
    cost: Cost,
    unit: Option<Unit>,
) -> Result<(), String> {
    let id = fresh_line(editor, key).ok_or(words::TOO_MANY)?;
    let field = format!("bid-{key}-line-{id}-title");
    let line = Line {
        id,
        title: title.to_owned(),
        cost,
        precision: Precision::Exact,
        worked: None,
        place: String::new(),
    };
    let addition = words::addition(&line);
    editor.amend_bid(key, |bid| {
        bid.lines.push(line);
        bid.units.extend(unit);
    })?;
    editor.announce(addition);
    focus_soon(field);
    Ok(())
}
