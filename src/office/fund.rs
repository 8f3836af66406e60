//! A fund of one's own, changed in the page: every change is saved at once, and can be taken back.

mod add_form;
mod bid_decision;
mod bid_facts;
mod bid_form;
mod bid_list_item;
mod bid_order;
mod bids;
mod choice_field;
mod copy_fund;
mod cost;
mod costs;
mod counted_unit;
mod edit_field;
mod editor_head;
mod fold;
mod fresh_ids;
mod fund_editor;
mod fund_keeper;
mod fund_notices;
mod money_lists;
mod options;
mod partnerships;
mod printed_totals;
mod reconciliation;
mod remove_bid;
mod reorder;
mod round_fields;
mod rules;

use leptos::prelude::*;
use tranche::is_name;
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, field_entries, keyboard, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::held;
use tranche::ui::words::office::fund as words;

use super::screen::HEADING;
use bids::Bids;
use editor_head::Head;
use fund_editor::FundEditor;
use fund_keeper::{NotOpened, OpenFund};
use fund_notices::Notices;
use money_lists::MoneyLists;
use partnerships::Partnerships;
use printed_totals::PrintedTotals;
use reconciliation::Reconciliation;
use round_fields::{PaperFields, RoundFields};
use rules::Rules;

pub use copy_fund::copy;
pub use fund_keeper::open;

/// The screen for the fund of this name, as it was opened.
#[component]
pub fn FundScreen(name: String, opened: Result<OpenFund, NotOpened>) -> impl IntoView {
    match opened {
        Ok(opened) => view! { <Fund opened /> }.into_any(),
        Err(why) => unopened(&name, why),
    }
}

#[component]
fn Fund(opened: OpenFund) -> impl IntoView {
    let editor = FundEditor::provide(opened);
    editor.keeper.listen();
    field_entries::hold_back();
    keyboard::on_shortcut(move |key, shift| {
        let undo = key == "z" && !shift;
        let redo = (key == "z" && shift) || key == "y";
        if undo {
            editor.undo();
        } else if redo {
            editor.redo();
        }
        undo || redo
    });
    view! {
        <main class="office edit">
            <Head />
            <Notices />
            <Reconciliation />
            <Bids />
            <Partnerships />
            <MoneyLists />
            <RoundFields />
            <PaperFields />
            <Rules />
            <PrintedTotals />
            <p class="unseen" role="status">{held(editor.status)}</p>
        </main>
    }
}

/// Why the fund is not open, and the ways out.
fn unopened(name: &str, why: NotOpened) -> AnyView {
    // What stands in the address and cannot be a name is not shown.
    let name = if is_name(name) { name } else { "" };
    let (why, text) = match why {
        NotOpened::NotThere => (words::not_there(name), None),
        NotOpened::Unreadable(why, text) => (words::unreadable(name, &why), Some(text)),
    };
    let file = format!("{}.json", if name.is_empty() { "bids" } else { name });
    view! {
        <main class="office edit">
            <h1 id=HEADING tabindex="-1">{words::NOT_OPENED}</h1>
            <p role="alert">{why}</p>
            <p class="actions">
                {text.map(|text| button(words::SAVE_TEXT, move || save_file::save(&file, &text)))}
                {button(words::ALL_ROUNDS, || address_bar::go(addresses::HOME))}
            </p>
        </main>
    }
    .into_any()
}
