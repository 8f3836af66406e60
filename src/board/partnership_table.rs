//! The figures by partnership, as a table.

use leptos::prelude::*;
use tranche::{Ledger, PartnershipSum};

use super::editor::Editor;
use super::money_bar::tone;
use tranche::ui::signals::{All as _, words};
use tranche::ui::wide_table::Wide;

/// What each partnership asks for and is given.
#[component]
pub fn ByPartnership() -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let places = 0..fund.partnerships.len();
    let show = move |of: fn(&Ledger) -> tranche::Money| words(move || editor.fund().show(editor.ledger(of)));
    let share = words(move || {
        let share = editor.ledger(|ledger| ledger.funded.share_of(ledger.available));
        share.map_or_else(String::new, |share| share.to_string())
    });
    view! {
        <Wide label=format!("By {}", fund.group.one)>
        <table class="table by-partnership">
            <caption>{format!("By {}", fund.group.one)}</caption>
            <thead>
                <tr>
                    <th scope="col" class="capital">{fund.group.one.clone()}</th>
                    <th scope="col" class="number">"Requested"</th>
                    <th scope="col" class="number">"Funded"</th>
                    <th scope="col" class="number">"Share"</th>
                    <th scope="col" class="number">"Bids"</th>
                </tr>
            </thead>
            <tbody>{places.map(|place| view! { <Row place /> }).all()}</tbody>
            <tfoot>
                <tr>
                    <th scope="row">"All"</th>
                    <td class="number">{show(|ledger| ledger.requested)}</td>
                    <td class="number">{show(|ledger| ledger.funded)}</td>
                    <td class="number">{share}</td>
                    <td class="number">
                        {words(move || editor.ledger(|l| format!("{} of {}", l.bids_funded, l.bids.len())))}
                    </td>
                </tr>
            </tfoot>
        </table>
        </Wide>
        <p class="note">"Share of the money available, rounded to a tenth of a per cent."</p>
    }
}

#[component]
fn Row(place: usize) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let name = fund.partnerships.get(place).map(|partnership| partnership.short_name().to_owned());
    let of = move |say: fn(&tranche::Fund, &PartnershipSum) -> String| {
        words(move || {
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
            <td class="number">{of(|_, sum| match sum.bids {
                0 => "no bid".to_owned(),
                bids => format!("{} of {bids}", sum.bids_funded),
            })}</td>
        </tr>
    }
}
