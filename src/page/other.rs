//! Another amount than the paper offers, to the penny; above the request only after saying so.

use leptos::prelude::*;
use tranche::{Bid, Decision, Edit, Money, Refusal};

use super::editor::Editor;
use super::live::{entered, part, pressed, spelt, words as changing};
use super::words;

/// What stands against the amount that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Against {
    /// Words only.
    Words(String),
    /// It is above the request, and can be given knowingly.
    Above(Money, String),
}

/// The field for another amount.
#[component]
pub fn OtherAmount(place: usize, bid: Bid, decision: Memo<Decision>) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let id = format!("bid-{place}-amount");
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let label = format!("Amount for {}", bid.reference);
    let requested = fund.show(bid.requested);
    let against = RwSignal::new(None::<Against>);
    let bid = StoredValue::new(bid);
    let give = move |decision: Decision| {
        editor.apply(Edit::Decide(bid.with_value(|bid| bid.reference.clone()), decision))
    };
    let typed = move |text: String| against.set(take(editor, &text, give));
    let give_all_the_same = move |amount| {
        against.set(
            give(Decision::Above(amount))
                .err()
                .map(|why| Against::Words(words::refusal(&editor.fund(), &why))),
        );
    };
    let counted = changing(move || match decision.get() {
        Decision::Other(amount) | Decision::Above(amount) => editor.fund().show(amount),
        _ => String::new(),
    });
    let hint = changing(move || match counted.get() {
        none if none.is_empty() => {
            format!("Nothing is counted until an amount is entered; {requested} was requested.")
        }
        amount => format!("{amount} is counted; {requested} was requested."),
    });
    let error = part(move || {
        against.get().map(|against| match against {
            Against::Words(words) => view! { <p class="error">{words}</p> }.into_any(),
            Against::Above(amount, words) => view! {
                <p class="error">{words}</p>
                <button type="button" on:click=pressed(move || give_all_the_same(amount))>
                    {format!("Give {} all the same", editor.fund().show(amount))}
                </button>
            }
            .into_any(),
        })
    });
    view! {
        <div class="other">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" inputmode="decimal" autocomplete="off"
                aria-describedby=format!("{hint_id} {error_id}")
                aria-invalid=spelt(move || against.with(Option::is_some))
                prop:value=counted
                on:change=entered(typed) />
            <p class="note" id=hint_id>{hint}</p>
            <div id=error_id role="alert">{error}</div>
        </div>
    }
}

/// Gives what was typed, or says what stands against it; what was typed stays in the field.
fn take(editor: Editor, typed: &str, give: impl Fn(Decision) -> Result<(), Refusal>) -> Option<Against> {
    let fund = editor.fund();
    let amount = match fund.currency.read(typed) {
        Ok(amount) => amount,
        Err(why) => return Some(Against::Words(words::not_money(typed.trim(), why))),
    };
    match give(Decision::Other(amount)) {
        Ok(()) => None,
        Err(why @ Refusal::AboveRequest { .. }) => Some(Against::Above(amount, words::refusal(&fund, &why))),
        Err(why) => Some(Against::Words(words::refusal(&fund, &why))),
    }
}
