//! What less a bid could be done for: its published options.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part};
use tranche::{Bid, Cost, Fund, LineId, OptionId, PublishedOption};

use super::add_form::{Empty, NotAdded, adding};
use super::costs::fresh;
use super::edit_field::{Kind, choice, field};
use super::fund_editor::FundEditor;
use super::money_lists::focus_soon;
use super::reorder::{Row, row_buttons};

/// The options of a bid.
#[component]
pub fn Options(key: usize) -> impl IntoView {
    let revision = FundEditor::get();
    let ids = Memo::new(move |_| {
        let ids = |_: &Fund, bid: &Bid| bid.options.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        revision.bid(key, ids).unwrap_or_default()
    });
    let rows = part(move || {
        let ids = ids.get();
        let count = ids.len();
        Some(ids.into_iter().enumerate().map(|(place, id)| one(key, id, place, count)).all())
    });
    let fields = || {
        vec![
            Empty { first: "Reduced".to_owned(), ..Empty::new("What people choose", Kind::Words) },
            Empty::new("Amount", Kind::Amount),
        ]
    };
    let title = format!("bid-{key}-options");
    view! {
        <section class="parts-of" aria-labelledby=title.clone()>
            <h3 id=title.clone() tabindex="-1">"What less it could be done for"</h3>
            <div class="items">{rows}</div>
            {adding(format!("bid-{key}-add-option"), "Add an option", fields, move |texts| add(revision, key, texts))}
        </section>
    }
}

fn add(revision: FundEditor, key: usize, texts: &[String]) -> Result<(), NotAdded> {
    let [title, amount] = texts else { return Ok(()) };
    if title.is_empty() {
        return Err((0, "Say what people choose, such as Reduced.".to_owned()));
    }
    let amount = revision.read(amount).map_err(|why| (1, why))?;
    let id = fresh(
        revision,
        key,
        "o",
        |bid, id| bid.options.iter().any(|one| one.id.as_str() == id),
        |_, _| false,
    );
    let id = OptionId::try_from(id).map_err(|_| (0, "There are too many options already.".to_owned()))?;
    let option =
        PublishedOption { id: id.clone(), title: title.clone(), amount, line: None, place: String::new() };
    revision.amend_bid(key, |bid| bid.options.push(option)).map_err(|why| (1, why))?;
    revision.tell(format!("Option added: {title}."));
    focus_soon(format!("bid-{key}-option-{id}-title"));
    Ok(())
}

fn one(key: usize, id: OptionId, place: usize, count: usize) -> AnyView {
    let revision = FundEditor::get();
    let stem = format!("bid-{key}-option-{id}");
    let named = |part: &str| format!("{stem}-{part}");
    let of = id.clone();
    let look = move |look: fn(&Fund, &PublishedOption) -> String| {
        let id = of.clone();
        move || {
            let option = |fund: &Fund, bid: &Bid| bid.option(&id).map(|option| look(fund, option));
            revision.bid(key, option).flatten().unwrap_or_default()
        }
    };
    let of = id.clone();
    let set = move |change: Box<dyn FnOnce(&mut PublishedOption)>| {
        revision.amend_bid(key, |bid| {
            if let Some(option) = bid.options.iter_mut().find(|option| option.id == of) {
                change(option);
            }
        })
    };
    let words = |place: fn(&mut PublishedOption) -> &mut String| {
        let set = set.clone();
        move |text: &str| {
            let text = text.to_owned();
            set(Box::new(move |option| *place(option) = text))
        }
    };
    let amount = {
        let set = set.clone();
        move |text: &str| {
            let amount = revision.read(text)?;
            set(Box::new(move |option| option.amount = amount))
        }
    };
    let cut = {
        let set = set.clone();
        move |chosen: &str| {
            let line = LineId::try_from(chosen).ok();
            set(Box::new(move |option| option.line = line))
        }
    };
    // Only a line that has a lower amount can be cut to it.
    let lines = move || {
        let named = |_: &Fund, bid: &Bid| {
            let reducible = bid
                .lines
                .iter()
                .filter(|line| matches!(line.cost, Cost::Amount { reducible_to: Some(_), .. }));
            let named = reducible.map(|line| (line.id.to_string(), line.title.clone()));
            std::iter::once((String::new(), "None in particular".to_owned())).chain(named).collect::<Vec<_>>()
        };
        revision.bid(key, named).unwrap_or_default()
    };
    let line = look.clone()(|_, option| option.line.as_ref().map_or_else(String::new, ToString::to_string));
    let row = Row {
        id: stem.clone(),
        what: format!("Option {}", place + 1),
        place,
        count,
        back: format!("bid-{key}-options"),
        in_full: false,
    };
    let heading = row.what.clone();
    let stays = stem.clone();
    let (moved, gone) = (id.clone(), id);
    let move_to = move |to| {
        revision.amend_bid(key, |bid| {
            if let Some(from) = bid.options.iter().position(|option| option.id == moved) {
                let option = bid.options.remove(from);
                bid.options.insert(to, option);
            }
        })
    };
    let remove = move || revision.amend_bid(key, |bid| bid.options.retain(|option| option.id != gone));
    view! {
        <div class="item" role="group" aria-label=heading>
            <div class="fields">
                {field(named("title"), "What people choose", "Such as Reduced", Kind::Words, look.clone()(|_, option| option.title.clone()), words(|option| &mut option.title))}
                {field(named("amount"), "Amount", "At most what is requested", Kind::Amount, look.clone()(|fund, option| fund.show(option.amount)), amount)}
                {choice(named("line"), "The line that is cut", lines, line, cut)}
                {field(named("place"), "Where in the paper", "", Kind::Words, look(|_, option| option.place.clone()), words(|option| &mut option.place))}
            </div>
            {row_buttons(row, move_to, move |_| stays.clone(), remove)}
        </div>
    }
    .into_any()
}
