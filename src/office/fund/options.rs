//! What less a bid could be done for: its published options.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::words::FundItem;
use tranche::ui::words::office::fund::{AMOUNT, WHERE_IN_PAPER, options as words};
use tranche::{Bid, Cost, Fund, LineId, OptionId, PublishedOption};

use super::add_form::{BlankField, NotAdded, add_form};
use super::choice_field::choice;
use super::edit_field::{Kind, field};
use super::fresh_ids::fresh_in_bid;
use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};
use crate::focus_soon::focus_soon;

/// The options of a bid.
#[component]
pub fn Options(key: usize) -> impl IntoView {
    let editor = FundEditor::get();
    let ids = Memo::new(move |_| {
        let ids = |_: &Fund, bid: &Bid| bid.options.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        editor.bid(key, ids).unwrap_or_default()
    });
    let rows = part(move || {
        let ids = ids.get();
        let count = ids.len();
        Some(ids.into_iter().enumerate().map(|(place, id)| option(key, id, place, count)).all())
    });
    let named = changing(move || editor.reference(key).as_ref().map(words::options).unwrap_or_default());
    let fields = || {
        vec![
            BlankField { first: words::FIRST_TITLE.to_owned(), ..BlankField::new(words::TITLE, Kind::Words) },
            BlankField::new(AMOUNT, Kind::Amount),
        ]
    };
    view! {
        <div class="parts-of" role="group" aria-label=named>
            <h3 id=format!("bid-{key}-options") tabindex="-1">{words::HEADING}</h3>
            <div class="items">{rows}</div>
            {add_form(format!("bid-{key}-add-option"), words::ADD, fields, move |texts| add(editor, key, texts))}
        </div>
    }
}

fn add(editor: FundEditor, key: usize, texts: &[String]) -> Result<(), NotAdded> {
    let [title, amount] = texts else { return Ok(()) };
    if title.is_empty() {
        return Err((0, words::NO_TITLE.to_owned()));
    }
    let amount = editor.read(amount).map_err(|why| (1, why))?;
    let is_there = |bid: &Bid, id: &str| bid.options.iter().any(|one| one.id.as_str() == id);
    let id = fresh_in_bid(editor, key, "o", is_there, |_, _| false);
    let id = OptionId::try_from(id).map_err(|_| (0, words::TOO_MANY.to_owned()))?;
    let field = format!("bid-{key}-option-{id}-title");
    let option = PublishedOption { id, title: title.to_owned(), amount, line: None, place: String::new() };
    let addition = words::addition(&option);
    editor.amend_bid(key, |bid| bid.options.push(option)).map_err(|why| (1, why))?;
    editor.announce(addition);
    focus_soon(field);
    Ok(())
}

/// An option of the bid that is changed.
#[derive(Clone, Copy)]
struct OptionHandle {
    editor: FundEditor,
    key: usize,
    id: StoredValue<OptionId>,
}

impl OptionHandle {
    fn is(self, option: &PublishedOption) -> bool {
        self.id.with_value(|id| *id == option.id)
    }

    fn look(self, look: fn(&Fund, &PublishedOption) -> String) -> String {
        let found = self.editor.bid(self.key, |fund, bid| {
            bid.options.iter().find(|option| self.is(option)).map(|option| look(fund, option))
        });
        found.flatten().unwrap_or_default()
    }

    fn put(self, change: impl FnOnce(&mut PublishedOption)) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| {
            if let Some(option) = bid.options.iter_mut().find(|option| self.is(option)) {
                change(option);
            }
        })
    }

    fn put_amount(self, text: &str) -> Result<(), String> {
        let amount = self.editor.read(text)?;
        self.put(|option| option.amount = amount)
    }

    fn move_to(self, to: usize) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| {
            if let Some(from) = bid.options.iter().position(|option| self.is(option)) {
                let option = bid.options.remove(from);
                bid.options.insert(to, option);
            }
        })
    }

    fn remove(self) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| bid.options.retain(|option| !self.is(option)))
    }

    /// A field of text.
    fn text(
        self,
        id: String,
        [label, note]: [&'static str; 2],
        kind: Kind,
        look: fn(&Fund, &PublishedOption) -> String,
        put: fn(Self, &str) -> Result<(), String>,
    ) -> AnyView {
        field(id, label, note, kind, move || self.look(look), move |text| put(self, text))
    }
}

fn option(key: usize, id: OptionId, place: usize, count: usize) -> AnyView {
    let editor = FundEditor::get();
    let row = Row::new(
        format!("bid-{key}-option-{id}"),
        move || Some(FundItem::Option(place + 1, editor.reference(key)?)),
        [place, count],
        format!("bid-{key}-options"),
    );
    let one = OptionHandle { editor, key, id: StoredValue::new(id) };
    let named = |part: &str| row.part_id(part);
    view! {
        <div class="item" role="group" aria-label=row.heading()>
            <div class="fields">
                {one.text(named("title"), [words::TITLE, words::TITLE_NOTE], Kind::Words, |_, option| option.title.clone(),
                    |one, text| one.put(|option| text.clone_into(&mut option.title)))}
                {one.text(named("amount"), [AMOUNT, words::AMOUNT_NOTE], Kind::Amount, |fund, option| fund.show(option.amount),
                    OptionHandle::put_amount)}
                {cut(one, named("line"))}
                {one.text(named("place"), [WHERE_IN_PAPER, ""], Kind::Words, |_, option| option.place.clone(),
                    |one, text| one.put(|option| text.clone_into(&mut option.place)))}
            </div>
            {row_buttons(row, move |to| one.move_to(to), move || one.remove())}
        </div>
    }
    .into_any()
}

/// Which cost it cuts. Only one that has a lowest acceptable amount can be cut to it.
fn cut(one: OptionHandle, id: String) -> AnyView {
    let among = move || {
        let named = |_: &Fund, bid: &Bid| {
            let can_be_cut = |cost: &Cost| matches!(cost, Cost::Amount { reducible_to: Some(_), .. });
            let lines = bid.lines.iter().filter(|line| can_be_cut(&line.cost));
            let named = lines.map(|line| (line.id.to_string(), line.title.clone()));
            std::iter::once((String::new(), words::NO_CUT.to_owned())).chain(named).collect::<Vec<_>>()
        };
        one.editor.bid(one.key, named).unwrap_or_default()
    };
    let look =
        |_: &Fund, option: &PublishedOption| option.line.as_ref().map_or("", LineId::as_str).to_owned();
    let put = move |chosen: &str| {
        let line = LineId::try_from(chosen).ok();
        one.put(|option| option.line = line)
    };
    choice(id, words::CUT, among, move || one.look(look), put)
}
