//! What a bid is made of, and adding to it: lines with one sum, lines priced per unit, and what is counted.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part};
use tranche::{Award, Bid, Cost, Fund, Line, LineId, Parts, Precision, Unit, UnitId};

use super::add_form::{Empty, NotAdded, adding};
use super::cost::line;
use super::counted_unit::{count, unit};
use super::edit_field::Kind;
use super::fund_editor::FundEditor;
use super::money_lists::focus_soon;

/// The lines and units of a bid.
#[component]
pub fn Lines(key: usize) -> impl IntoView {
    let revision = FundEditor::get();
    let ids = Memo::new(move |_| {
        let shape = |_: &Fund, bid: &Bid| {
            let lines =
                bid.lines.iter().map(|line| (line.id.clone(), matches!(line.cost, Cost::PerUnit { .. })));
            let units = bid.units.iter().map(|unit| unit.id.clone());
            (lines.collect::<Vec<_>>(), units.collect::<Vec<_>>())
        };
        revision.bid(key, shape).unwrap_or_default()
    });
    let rows = part(move || {
        let (lines, units) = ids.get();
        let count = lines.len();
        let lines = lines.into_iter().enumerate();
        let lines = lines.map(|(place, (id, per_unit))| line(key, id, place, count, per_unit)).all();
        Some((lines, units.into_iter().enumerate().map(|(at, id)| unit(key, at, id)).all()))
    });
    let title = format!("bid-{key}-lines");
    let sum_fields = || vec![Empty::new("What it pays for", Kind::Title), Empty::new("Amount", Kind::Amount)];
    let unit_fields = || {
        vec![
            Empty::new("What it pays for", Kind::Title),
            Empty::new("Price of each", Kind::Amount),
            Empty::new("One of them is called", Kind::Words),
            Empty::new("Several are called", Kind::Words),
            Empty::new("How many", Kind::Count),
        ]
    };
    view! {
        <section class="parts-of" aria-labelledby=title.clone()>
            <h3 id=title.clone() tabindex="-1">"What it is made of"</h3>
            <div class="items">{rows}</div>
            {adding(format!("bid-{key}-add-line"), "Add a line with one sum", sum_fields, move |texts| add_sum(revision, key, texts))}
            {adding(format!("bid-{key}-add-unit"), "Add a line priced per unit", unit_fields, move |texts| add_priced(revision, key, texts))}
        </section>
    }
}

fn needed(texts: &[String], at: usize, words: &str) -> Result<String, NotAdded> {
    let text = texts.get(at).cloned().unwrap_or_default();
    if text.is_empty() { Err((at, words.to_owned())) } else { Ok(text) }
}

fn add_sum(revision: FundEditor, key: usize, texts: &[String]) -> Result<(), NotAdded> {
    let title = needed(texts, 0, "Say what it pays for.")?;
    let amount = revision.read(&needed(texts, 1, "Say how much.")?).map_err(|why| (1, why))?;
    put_line(revision, key, &title, Cost::Amount { amount, reducible_to: None }, None).map_err(|why| (1, why))
}

fn add_priced(revision: FundEditor, key: usize, texts: &[String]) -> Result<(), NotAdded> {
    let title = needed(texts, 0, "Say what it pays for.")?;
    let each = revision.read(&needed(texts, 1, "Say what each costs.")?).map_err(|why| (1, why))?;
    let one = needed(texts, 2, "Say what is counted, such as camera.")?;
    let many = needed(texts, 3, "Say what several are called, such as cameras.")?;
    let count = count(&needed(texts, 4, "Say how many.")?).map_err(|why| (4, why))?;
    let counted = untrack(|| {
        revision
            .bid(key, |_, bid| bid.units.iter().find(|unit| unit.one == one || unit.many == many).cloned())
    });
    let (per, new) = match counted.flatten() {
        Some(unit) if unit.count != count => {
            return Err((
                4,
                format!(
                    "This bid counts {} {} already: write that, or change it there.",
                    unit.count, unit.many
                ),
            ));
        }
        Some(unit) => (unit.id, None),
        None => {
            let id = fresh(
                revision,
                key,
                "u",
                |bid, id| bid.units.iter().any(|unit| unit.id.as_str() == id),
                |parts, id| UnitId::try_from(id).is_ok_and(|id| parts.units(&id) > 0),
            );
            let id = UnitId::try_from(id).map_err(|_| (2, "There are too many already.".to_owned()))?;
            (id.clone(), Some(Unit { id, one, many, count }))
        }
    };
    put_line(revision, key, &title, Cost::PerUnit { each, per }, new).map_err(|why| (1, why))
}

fn put_line(
    revision: FundEditor,
    key: usize,
    title: &str,
    cost: Cost,
    unit: Option<Unit>,
) -> Result<(), String> {
    let id = fresh(
        revision,
        key,
        "l",
        |bid, id| bid.lines.iter().any(|line| line.id.as_str() == id),
        |parts, id| LineId::try_from(id).is_ok_and(|id| parts.line(&id).is_some()),
    );
    let id = LineId::try_from(id).map_err(|_| "There are too many lines already.".to_owned())?;
    let line = Line {
        id: id.clone(),
        title: title.to_owned(),
        cost,
        precision: Precision::Exact,
        worked: None,
        place: String::new(),
    };
    revision.amend_bid(key, |bid| {
        bid.lines.push(line);
        bid.units.extend(unit);
    })?;
    revision.tell(format!("Line added: {title}."));
    focus_soon(format!("bid-{key}-line-{id}-title"));
    Ok(())
}

/// A name inside the bid that neither it nor what was decided on it knows: what was decided once is never taken to
/// speak of something new.
pub fn fresh(
    revision: FundEditor,
    key: usize,
    stem: &str,
    is_there: impl Fn(&Bid, &str) -> bool,
    was_decided: impl Fn(&Parts, &str) -> bool,
) -> String {
    let found = untrack(|| {
        let bid = revision.bid(key, |_, bid| bid.clone())?;
        let was = revision.sitting(|sitting| sitting.scenario().look_again(&bid.reference).cloned());
        let free = |id: &String| {
            let decided = match was.as_ref().and_then(|was| was.outcome.award()) {
                Some(Award::Parts(parts)) => was_decided(parts, id),
                Some(Award::Option(option)) => option.as_str() == id,
                _ => false,
            };
            !decided && !is_there(&bid, id)
        };
        (1..10_000).map(|number| format!("{stem}{number}")).find(free)
    });
    found.unwrap_or_default()
}
