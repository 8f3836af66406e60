//! Another amount than the paper offers, to the penny; above the request only after saying so.

use leptos::prelude::*;
use tranche::{Decision, Refusal};

use super::card::{Against, Card};
use tranche::shell::button::button;
use tranche::shell::live::{entered, part, words as changing};
use tranche::shell::words;

/// The field for another amount.
#[component]
pub fn OtherAmount(
    card: Card,
    /// Unset once an amount is given.
    asking: RwSignal<bool>,
) -> impl IntoView {
    let id = card.id("amount");
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let label = card.with(|_, bid| format!("Amount for {}", bid.reference));
    let against = Against::nothing(card);
    // An amount above the request that was typed, and can be given knowingly.
    let above = RwSignal::new(Decision::NotFunded);
    let give = move |decision: Decision| {
        let refused = card.give(decision).err();
        asking.set(refused.is_some() && asking.get_untracked());
        above.set(match refused {
            Some(Refusal::AboveRequest { amount, .. }) => Decision::Above(amount),
            _ => Decision::NotFunded,
        });
        against.say(refused.map_or_else(String::new, |why| card.with(|fund, _| words::refusal(fund, &why))));
    };
    let typed = move |text: String| match card.with(|fund, _| fund.currency.read(&text)) {
        Ok(amount) => give(Decision::Other(amount)),
        Err(why) => {
            above.set(Decision::NotFunded);
            against.say(words::not_money(text.trim(), why));
        }
    };
    let counted = changing(move || match card.decision.get() {
        Decision::Other(amount) | Decision::Above(amount) => card.with(|fund, _| fund.show(amount)),
        _ => String::new(),
    });
    let hint = changing(move || {
        let requested = card.with(|fund, bid| fund.show(bid.requested));
        match counted.get() {
            none if none.is_empty() => {
                format!("Nothing is counted until an amount is entered; {requested} was requested.")
            }
            amount => format!("{amount} is counted; {requested} was requested."),
        }
    });
    let said = against.words();
    view! {
        <div class="other">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" inputmode="decimal" autocomplete="off"
                aria-describedby=format!("{hint_id} {error_id}")
                aria-invalid=against.invalid()
                value=counted.get_untracked()
                prop:value=counted
                on:change=entered(typed) />
            <p class="note" id=hint_id>{hint}</p>
            <p class="error" id=error_id role="alert">{against.words()}</p>
            {part(move || {
                let Decision::Above(amount) = above.get() else { return None };
                let label = card.with(|fund, _| format!("Give {} all the same", fund.show(amount)));
                (!said.with(String::is_empty)).then(|| button(&label, move || give(Decision::Above(amount))))
            })}
        </div>
    }
}
