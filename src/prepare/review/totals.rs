//! Each total that the table states, beside what its bids come to.

use leptos::prelude::*;
use tranche::shell::live::{All as _, part};
use tranche::shell::wide::Wide;
use tranche::table::{Reading, Tally, Total};
use tranche::{Currency, Money};

use super::hand::Hand;
use crate::words;

/// The totals, where the table states any.
#[component]
pub fn Totals() -> impl IntoView {
    let hand = Hand::get();
    part(move || {
        let currency = hand.currency();
        let states_any = |reading: &Reading| reading.totals.iter().flat_map(of_total).next().is_some();
        hand.reading().with(|reading| states_any(reading).then(|| table(hand, reading, &currency)))
    })
}

fn table(hand: Hand, reading: &Reading, currency: &Currency) -> AnyView {
    let tallies: Vec<_> = reading.totals.iter().flat_map(of_total).collect();
    let agreeing = tallies.iter().filter(|(_, _, tally)| tally.agrees() == Some(true)).count();
    let said = words::totals::agreement(agreeing, tallies.len());
    let rows = tallies
        .into_iter()
        .map(|(total, reduced, tally)| row(hand, reading, currency, total, reduced, tally))
        .all();
    view! {
        <section class="reconciled" aria-labelledby="totals-title">
            <h2 id="totals-title">"Totals"</h2>
            <p>{said}</p>
            <Wide label="Table of totals".to_owned()>
                <table class="table cards" role="table">
                    <caption class="unseen">"The paper’s totals beside what the bids add up to"</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">"Row"</th>
                            <th role="columnheader" scope="col">"Total"</th>
                            <th role="columnheader" scope="col">"Of"</th>
                            <th role="columnheader" scope="col" class="number">"Paper says"</th>
                            <th role="columnheader" scope="col" class="number">"Adds up to"</th>
                            <th role="columnheader" scope="col">"Difference"</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </Wide>
        </section>
    }
    .into_any()
}

/// What a row states: what is requested, and what would be if reduced.
fn of_total(total: &Total) -> impl Iterator<Item = (&Total, bool, Tally)> {
    let requested = total.requested.map(|tally| (total, false, tally));
    requested.into_iter().chain(total.reduced.map(|tally| (total, true, tally)))
}

fn row(
    hand: Hand,
    reading: &Reading,
    currency: &Currency,
    total: &Total,
    reduced: bool,
    tally: Tally,
) -> AnyView {
    let name = |row| hand.row_name(row);
    let label = if reduced { format!("{}, if reduced", total.label) } else { total.label.clone() };
    let show = |amount: Money| currency.show(amount);
    let difference = words::totals::difference(total, tally, currency);
    view! {
        <tr role="row" class:differs=tally.agrees() != Some(true)>
            <td role="cell" data-label="Row">{hand.row_number(total.row)}</td>
            <th role="rowheader" scope="row">{label}</th>
            <td role="cell" data-label="Of">{words::totals::covers(reading, &total.of, name)}</td>
            <td role="cell" data-label="Paper says" class="number">{show(tally.stated)}</td>
            <td role="cell" data-label="Adds up to" class="number">{tally.computed.map(show)}</td>
            <td role="cell" data-label="Difference">{difference}</td>
        </tr>
    }
    .into_any()
}
