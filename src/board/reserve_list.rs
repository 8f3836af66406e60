//! The reserve list with its sums: who is next with how much more, and the offer of what remains to the first on it.

use leptos::prelude::*;
use tranche::{Bid, Fund, ReserveList, ReservePlace};

use super::editor::Editor;
use super::strip::TITLE;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::listed_bid::name;
use tranche::ui::words::reserve_list as words;

/// All of it, while there is a bid on the list.
#[component]
pub fn WaitingBids() -> impl IntoView {
    let editor = Editor::get();
    let is_any = Memo::new(move |_| editor.ledger(|ledger| ledger.reserve > 0));
    part(move || is_any.get().then(|| waiting(editor)))
}

const CAPTION: &str = "reserve-list";

#[inline(never)]
fn waiting(editor: Editor) -> AnyView {
    let list = Memo::new(move |_| {
        editor.ledger(|_| ());
        editor.standing(|now| ReserveList::of(now.fund, now.scenario, now.ledger.remaining))
    });
    let heads = words::HEADS.iter().enumerate().map(|(at, head)| {
        view! { <th scope="col" class=(at == 2).then_some("number")>{*head}</th> }
    });
    let heads = heads.all();
    view! {
        <section class="reserve-list">
            {part(move || list.with(|list| offer(editor, list)))}
            <Wide label=words::TITLE.to_owned()>
                <table class="table">
                    <caption id=CAPTION tabindex="-1">{words::TITLE}</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{part(move || Some(list.with(|list| rows(&editor.fund(), list))))}</tbody>
                </table>
            </Wide>
        </section>
    }
    .into_any()
}

/// What remains, offered to the first on the list; only said where the scenario on show is somebody’s.
fn offer(editor: Editor, list: &ReserveList) -> Option<AnyView> {
    let fund = editor.fund();
    let first = list.first_that_fits()?.clone();
    let bid = fund.bid(&first.bid)?;
    let remaining = editor.ledger(|ledger| ledger.remaining);
    let (said, label) = (words::fits(&fund, bid, &first, remaining), words::fund_it(bid));
    let is_last = list.places.len() == 1;
    let give = move || {
        if editor.apply(first.fund()).is_ok() {
            document::focus(if is_last { TITLE } else { CAPTION });
        }
    };
    let give = (!editor.is_locked()).then(|| button(&label, give));
    Some(view! { <div class="offer"><p>{said}</p> {give}</div> }.into_any())
}

fn rows(fund: &Fund, list: &ReserveList) -> Vec<AnyView> {
    let row =
        |(at, place): (usize, &ReservePlace)| fund.bid(&place.bid).map(|bid| row(fund, bid, place, at + 1));
    list.places.iter().enumerate().filter_map(row).all()
}

fn row(fund: &Fund, bid: &Bid, place: &ReservePlace, number: usize) -> AnyView {
    view! {
        <tr>
            <td>{number}</td>
            <th scope="row">{name(bid)}</th>
            <td class="number">{fund.show(place.amount)}</td>
            <td>{words::when(fund, place)}</td>
        </tr>
    }
    .into_any()
}
