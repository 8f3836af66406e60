//! Each total that the table states, beside what its bids come to.

use leptos::prelude::*;
use tranche::shell::live::{All as _, part};
use tranche::shell::wide::Wide;
use tranche::table::{Covers, Reading, Tally, Total};
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
        hand.reading().with(|reading| states_any(reading).then(|| table(reading, &currency)))
    })
}

fn table(reading: &Reading, currency: &Currency) -> AnyView {
    let tallies: Vec<_> = reading.totals.iter().flat_map(of_total).collect();
    let agreeing = tallies.iter().filter(|(_, _, tally)| tally.agrees() == Some(true)).count();
    let said = if agreeing == tallies.len() {
        "Every total the table states is what its bids come to.".to_owned()
    } else {
        format!(
            "{agreeing} of {} stated totals are what their bids come to. Nothing is corrected.",
            tallies.len()
        )
    };
    let rows = tallies
        .into_iter()
        .map(|(total, reduced, tally)| row(reading, currency, total, reduced, tally))
        .all();
    view! {
        <section class="reconciled" aria-labelledby="totals-title">
            <h2 id="totals-title">"Totals"</h2>
            <p>{said}</p>
            <Wide label="Table of totals".to_owned()>
                <table class="table">
                    <caption class="unseen">"Stated totals beside computed ones"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Row"</th>
                            <th scope="col">"Total"</th>
                            <th scope="col">"Of"</th>
                            <th scope="col" class="number">"Stated"</th>
                            <th scope="col" class="number">"Computed"</th>
                            <th scope="col">"Outcome"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
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

fn row(reading: &Reading, currency: &Currency, total: &Total, reduced: bool, tally: Tally) -> AnyView {
    let number = reading.rows.get(total.row).map_or(0, |row| row.number);
    let label = if reduced { format!("{}, if reduced", total.label) } else { total.label.clone() };
    let show = |amount: Money| currency.show(amount);
    let outcome = match tally.difference() {
        None if total.of == Covers::Unclear => "Not known which bids".to_owned(),
        None => "Not all amounts are known yet".to_owned(),
        Some(none) if none == Money::ZERO => "Agrees".to_owned(),
        Some(more) if more.is_negative() => format!("Bids come to {} less", show(more.abs())),
        Some(more) => format!("Bids come to {} more", show(more)),
    };
    view! {
        <tr class:differs=tally.agrees() != Some(true)>
            <td>{number.to_string()}</td>
            <th scope="row">{label}</th>
            <td>{words::covers(reading, &total.of)}</td>
            <td class="number">{show(tally.stated)}</td>
            <td class="number">{tally.computed.map(show)}</td>
            <td>{outcome}</td>
        </tr>
    }
    .into_any()
}
