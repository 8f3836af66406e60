//! What the round adds up to as it stands, and which figures of the paper do not.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::office::fund::reconciliation as words;
use tranche::ui::words::{figure, outcome};
use tranche::{Check, Fund, Ledger, Money, Scenario};

use super::fund_editor::FundEditor;

/// More than these at once are no list to look through.
const MOST_SHOWN: usize = 50;

type SumOf = fn(&Ledger) -> Money;

const SUMS: [(&str, SumOf); 5] = [
    (words::FUND, |ledger| ledger.fund),
    (words::COMMITTED, |ledger| ledger.committed),
    (words::AVAILABLE, |ledger| ledger.available),
    (words::REQUESTED, |ledger| ledger.requested),
    (words::REDUCED, |ledger| ledger.reduced),
];

/// The sums, live.
#[component]
pub fn Reconciliation() -> impl IntoView {
    let editor = FundEditor::get();
    let ledger = Memo::new(move |_| editor.fund(|fund| Ledger::of(fund, &Scenario::default())));
    let checks = Memo::new(move |_| editor.fund(Check::all));
    let sums = SUMS.into_iter().map(|(term, of)| {
        let amount = changing(move || editor.fund(|fund| fund.show(ledger.with(of))));
        view! { <div><dt>{term}</dt><dd>{amount}</dd></div> }
    });
    let held_back = part(move || {
        (ledger.with(|ledger| ledger.held_back) > Money::ZERO).then(|| {
            let amount =
                changing(move || editor.fund(|fund| fund.show(ledger.with(|ledger| ledger.held_back))));
            view! { <div><dt>{words::HELD_BACK}</dt><dd>{amount}</dd></div> }
        })
    });
    let checked = changing(move || {
        checks.with(|checks| {
            words::check_count(checks.iter().filter(|check| check.agrees()).count(), checks.len())
        })
    });
    let astray = part(move || editor.fund(|fund| checks.with(|checks| table(fund, checks))));
    view! {
        <section class="edit-part reconciled" aria-labelledby="edit-sums">
            <h2 id="edit-sums">{words::HEADING}</h2>
            <dl class="sums">{sums.all()}{held_back}</dl>
            <p>{checked}</p>
            {astray}
        </section>
    }
}

fn table(fund: &Fund, checks: &[Check]) -> Option<AnyView> {
    let astray: Vec<&Check> = checks.iter().filter(|check| !check.agrees()).collect();
    if astray.is_empty() {
        return None;
    }
    let more = astray.len().saturating_sub(MOST_SHOWN);
    let rows = astray.into_iter().take(MOST_SHOWN).map(|check| row(fund, check)).all();
    Some(
        view! {
            <Wide label=words::TABLE.to_owned()>
                <table class="table">
                    <caption class="unseen">{words::TABLE}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words::TOTAL}</th>
                            <th scope="col" class="number">{words::PRINTED}</th>
                            <th scope="col" class="number">{words::COMPUTED}</th>
                            <th scope="col">{words::DIFFERENCE}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </Wide>
            <p class="note">{(more > 0).then(|| words::more(more))}</p>
        }
        .into_any(),
    )
}

fn row(fund: &Fund, check: &Check) -> AnyView {
    view! {
        <tr>
            <th scope="row">{figure(fund, &check.of)}</th>
            <td class="number">{fund.show(check.stated)}</td>
            <td class="number">{fund.show(check.computed)}</td>
            <td>{outcome(fund, check)}</td>
        </tr>
    }
    .into_any()
}
