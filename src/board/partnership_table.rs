//! The figures by partnership, as a table.

use leptos::prelude::*;
use tranche::{Ledger, PartnershipSum};

use super::editor::Editor;
use super::money_bar::tone;
use tranche::ui::signals::{All as _, words as changing};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::partnership_table as words;

/// What each partnership asks for and is given.
#[component]
pub fn ByPartnership() -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let places = 0..fund.partnerships.len();
    let show =
        move |of: fn(&Ledger) -> tranche::Money| changing(move || editor.fund().show(editor.ledger(of)));
    let share = changing(move || {
        let share = editor.ledger(|ledger| ledger.funded.share_of(ledger.available));
        share.map_or_else(String::new, |share| share.to_string())
    });
    view! {
        <Wide label=words::by(&fund)>
        <table class="table by-partnership">
            <caption>{words::by(&fund)}</caption>
            <thead>
                <tr>
                    <th scope="col" class="capital">{fund.group.one.clone()}</th>
                    <th scope="col" class="number">{words::REQUESTED}</th>
                    <th scope="col" class="number">{words::FUNDED}</th>
                    <th scope="col" class="number">{words::SHARE}</th>
                    <th scope="col" class="number">{words::BIDS}</th>
                </tr>
            </thead>
            <tbody>{places.map(|place| view! { <Row place /> }).all()}</tbody>
            <tfoot>
                <tr>
                    <th scope="row">{words::ALL}</th>
                    <td class="number">{show(|ledger| ledger.requested)}</td>
                    <td class="number">{show(|ledger| ledger.funded)}</td>
                    <td class="number">{share}</td>
                    <td class="number">
                        {changing(move || editor.ledger(|l| words::funded(l.bids_funded, l.bids.len())))}
                    </td>
                </tr>
            </tfoot>
        </table>
        </Wide>
        <p class="note">{words::NOTE}</p>
    }
}

#[component]
fn Row(place: usize) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let name = fund.partnerships.get(place).map(|partnership| partnership.short_name().to_owned());
    let of = move |say: fn(&tranche::Fund, &PartnershipSum) -> String| {
        changing(move || {
            let fund = editor.fund();
            editor.ledger(|ledger| {
                ledger.partnerships.get(place).map_or_else(String::new, |sum| say(&fund, sum))
            })
        })
    };
    view! {
        <tr>
            <th scope="row"><span class=tone(place) aria-hidden="true"></span>{name}</th>
            <td class="number">{of(|fund, sum| fund.show(sum.requested))}</td>
            <td class="number">{of(|fund, sum| fund.show(sum.funded))}</td>
            <td class="number">{of(|_, sum| sum.share.map_or_else(String::new, |share| share.to_string()))}</td>
            <td class="number">{of(|_, sum| words::funded(sum.bids_funded, sum.bids))}</td>
        </tr>
    }
}
