//! One bar for all the money: committed, held back, given by partnership, remaining or overspent. Its words say the same.

use leptos::prelude::*;
use tranche::{Ledger, Money};

use super::editor::Editor;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::words::money_bar as words;

/// The tones by which partnerships are told apart, before they repeat.
const TONES: [&str; 8] = ["tone-0", "tone-1", "tone-2", "tone-3", "tone-4", "tone-5", "tone-6", "tone-7"];

/// A stretch of the bar, in thousandths of its length.
struct Stretch {
    class: &'static str,
    from: i64,
    to: i64,
}

/// The bar. Each partnership has the tone it has in the table.
#[component]
pub fn Bar() -> impl IntoView {
    let editor = Editor::get();
    let words = changing(move || editor.ledger(|ledger| words::bar(&editor.fund(), ledger)));
    view! {
        <svg class="bar" viewBox="0 0 1000 16" preserveAspectRatio="none" role="img" aria-label=words>
            <defs>
                <pattern id="hatch" width="8" height="16" patternUnits="userSpaceOnUse">
                    <rect class="hatch" width="4" height="16" />
                </pattern>
            </defs>
            {part(move || Some(editor.ledger(stretches).into_iter().map(|Stretch { class, from, to }| {
                view! { <rect class=class x=from.to_string() width=(to - from).to_string() height="16" /> }
            }).all()))}
        </svg>
        <p class="bar-words" aria-hidden="true">{words}</p>
    }
}

fn stretches(ledger: &Ledger) -> Vec<Stretch> {
    let whole = ledger.fund.max(ledger.committed + ledger.held_back + ledger.funded);
    let at = |amount: Money| amount.share_of(whole).map_or(0, |share| share.per_mille());
    let mut end = ledger.committed;
    let mut all = vec![Stretch { class: "committed", from: 0, to: at(end) }];
    let from = at(end);
    end = end + ledger.held_back;
    all.push(Stretch { class: "held-back", from, to: at(end) });
    for (place, sum) in ledger.partnerships.iter().enumerate() {
        let from = at(end);
        end = end + sum.funded;
        all.push(Stretch { class: tone(place), from, to: at(end) });
    }
    if ledger.over_by().is_some() {
        let limit = at(ledger.fund);
        all.push(Stretch { class: "over", from: limit, to: 1_000 });
        all.push(Stretch { class: "limit", from: limit, to: limit + 4 });
    }
    all.retain(|stretch| stretch.from < stretch.to);
    all
}

/// The class of a partnership's tone, by its place in the paper.
pub fn tone(place: usize) -> &'static str {
    TONES[place % TONES.len()]
}
