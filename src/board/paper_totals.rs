//! How the paper's own figures re-add: each stated one beside what its parts come to. Said, never corrected.

use leptos::prelude::*;
use tranche::Check;

use super::editor::Editor;
use tranche::ui::signals::{All as _, happened, while_so};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::paper_totals as words;

/// All stated figures, the ones that differ first: laid out when they are first opened.
#[component]
pub fn PaperFigures() -> impl IntoView {
    let (agree, mut checks): (Vec<_>, Vec<_>) =
        Check::all(&Editor::get().fund()).into_iter().partition(Check::agrees);
    let (differ, agreeing) = (checks.len(), agree.len());
    checks.extend(agree);
    let any_stated = !checks.is_empty();
    let opened = RwSignal::new(false);
    view! {
        <details class="paper" on:toggle=happened(move |_| opened.set(true))>
            <summary>{words::checked(agreeing, differ)}</summary>
            {while_so(opened, Box::new(move || view! {
                {any_stated.then(|| view! { <ChecksTable checks=checks.clone() /> })}
                <Money />
            }.into_any()))}
        </details>
    }
}

/// Stated and computed figures, side by side.
#[component]
fn ChecksTable(checks: Vec<Check>) -> impl IntoView {
    let fund = Editor::get().fund();
    view! {
        <Wide label=words::TABLE.to_owned()>
        <table class="table">
            <caption>{words::TABLE}</caption>
            <thead>
                <tr>
                    <th scope="col">{words::TOTAL}</th>
                    <th scope="col" class="number">{words::PAPER_SAYS}</th>
                    <th scope="col" class="number">{words::ADDS_UP_TO}</th>
                    <th scope="col">{words::DIFFERENCE}</th>
                </tr>
            </thead>
            <tbody>
                {checks.into_iter().map(|check| view! {
                    <tr class:differs=!check.agrees()>
                        <th scope="row">{words::figure(&fund, &check.of)} <span class="where">{check.place.clone()}</span></th>
                        <td class="number">{fund.show(check.stated)}</td>
                        <td class="number">{fund.show(check.computed)}</td>
                        <td>{words::outcome(&fund, &check)}</td>
                    </tr>
                }).all()}
            </tbody>
        </table>
        </Wide>
    }
}

/// Where the money of the round comes from, and what of it was promised before.
#[component]
fn Money() -> impl IntoView {
    let fund = Editor::get().fund();
    let sources = fund.sources.iter().map(|source| (words::source(&fund, source), source));
    let sums = sources.chain(fund.commitments.iter().map(|sum| (words::commitment(&fund, sum), sum)));
    view! {
        <ul class="lines">
            {sums.map(|(words, sum)| view! {
                <li>{words} " " <span class="where">{sum.place.clone()}</span></li>
            }).all()}
        </ul>
    }
}
