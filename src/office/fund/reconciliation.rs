//! What the round comes to as it stands, and which figures of the paper do not re-add.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::wide_table::Wide;
use tranche::ui::words;
use tranche::{Check, Fund, Ledger, Scenario};

use super::fund_editor::FundEditor;

/// More than these at once are no list to look through.
const MOST_SHOWN: usize = 50;

/// The sums, live.
#[component]
pub fn Reconciled() -> impl IntoView {
    let revision = FundEditor::get();
    let ledger = Memo::new(move |_| revision.fund(|fund| Ledger::of(fund, &Scenario::default())));
    let checks = Memo::new(move |_| revision.fund(Check::all));
    let figure = move |look: fn(&Ledger) -> tranche::Money| {
        changing(move || revision.fund(|fund| fund.show(ledger.with(look))))
    };
    let said = changing(move || {
        checks.with(|checks| {
            let agree = checks.iter().filter(|check| check.agrees()).count();
            match checks.len() {
                0 => "No figure of the paper to hold against them yet.".to_owned(),
                1 if agree == 1 => "The one figure of the paper re-adds.".to_owned(),
                all if agree == all => format!("All {all} figures of the paper re-add."),
                all => format!(
                    "{agree} of {all} figures of the paper re-add. Nothing is corrected: papers hold such figures."
                ),
            }
        })
    });
    let astray = part(move || {
        let table = |fund: &Fund| checks.with(|checks| table(fund, checks));
        revision.fund(table)
    });
    view! {
        <section class="edit-part reconciled" aria-labelledby="edit-sums">
            <h2 id="edit-sums">"What it comes to"</h2>
            <dl class="sums">
                <div><dt>"Money there is"</dt><dd>{figure(|ledger| ledger.fund)}</dd></div>
                <div><dt>"Committed"</dt><dd>{figure(|ledger| ledger.committed)}</dd></div>
                <div><dt>"Available"</dt><dd>{figure(|ledger| ledger.available)}</dd></div>
                <div><dt>"Requested"</dt><dd>{figure(|ledger| ledger.requested)}</dd></div>
                <div><dt>"If reduced"</dt><dd>{figure(|ledger| ledger.reduced)}</dd></div>
            </dl>
            <p>{said}</p>
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
    let rows = astray.into_iter().take(MOST_SHOWN).map(|check| {
        view! {
            <tr>
                <th scope="row">{words::figure(fund, &check.of)}</th>
                <td class="number">{fund.show(check.stated)}</td>
                <td class="number">{fund.show(check.computed)}</td>
                <td>{words::outcome(fund, check)}</td>
            </tr>
        }
    });
    let rows = rows.all();
    let more = (more > 0).then(|| format!("And {more} more."));
    Some(
        view! {
            <Wide label="Figures that do not re-add".to_owned()>
                <table class="table">
                    <caption class="unseen">"Figures that do not re-add"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Figure"</th>
                            <th scope="col" class="number">"Stated"</th>
                            <th scope="col" class="number">"Comes to"</th>
                            <th scope="col">"Outcome"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </Wide>
            <p class="note">{more}</p>
        }
        .into_any(),
    )
}
