//! Another amount than the paper offers, to the penny; above the request only after saying so.

use leptos::prelude::*;
use tranche::{Award, Outcome, Refusal};

use super::award_choices::OpenChoice;
use super::card_context::{Card, CardProblem};
use tranche::ui::button::button;
use tranche::ui::signals::{at_first, entered, part, words as changing};
use tranche::ui::words::other_amount as words;
use tranche::ui::words::{not_money, refusal};

/// The field for another amount.
#[component]
pub fn OtherAmount(
    card: Card,
    /// Unset once an amount is given.
    asking: RwSignal<OpenChoice>,
) -> impl IntoView {
    let id = card.id("amount");
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let label = card.with(|_, bid| words::amount_for(bid));
    let against = CardProblem::nothing(card);
    // What was typed, is no award within the request, and can be decided knowingly.
    let instead = RwSignal::new(None);
    let decide = move |outcome: Outcome| {
        let refused = card.decide(outcome).err();
        if refused.is_none() {
            asking.set(OpenChoice::Nothing);
        }
        instead.set(match refused {
            Some(Refusal::AboveRequest { amount, .. }) => Some(Outcome::Funded(Award::Above(amount))),
            Some(Refusal::NothingGiven) => Some(Outcome::Declined),
            _ => None,
        });
        against.say(refused.map_or_else(String::new, |why| card.with(|fund, _| refusal(fund, &why))));
    };
    let typed = move |text: String| match card.with(|fund, _| fund.currency.read(&text)) {
        Ok(amount) => decide(Outcome::Funded(Award::Other(amount))),
        Err(why) => {
            instead.set(None);
            against.say(not_money(text.trim(), why));
        }
    };
    let amount = move || {
        card.decision.with(|decision| match decision.outcome {
            Outcome::Funded(Award::Other(amount) | Award::Above(amount)) => Some(amount),
            _ => None,
        })
    };
    let counted =
        changing(move || card.with(|fund, _| amount().map_or_else(String::new, |amount| fund.show(amount))));
    let hint = changing(move || {
        card.with(|fund, bid| match amount() {
            None => words::enter(fund, bid),
            Some(amount) => words::counts_as(fund, bid, amount),
        })
    });
    let said = against.words();
    view! {
        <div class="other">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" inputmode="decimal" autocomplete="off"
                aria-describedby=format!("{hint_id} {error_id}")
                aria-invalid=against.invalid()
                value=at_first(counted)
                prop:value=counted
                on:change=entered(typed) />
            <p class="note" id=hint_id>{hint}</p>
            <p class="error" id=error_id role="alert">{against.words()}</p>
            {part(move || {
                let outcome = instead.get().filter(|_| !said.with(String::is_empty))?;
                let label = match &outcome {
                    Outcome::Declined => words::DECLINE.to_owned(),
                    outcome => card.with(|fund, bid| words::give_anyway(fund, outcome.amount(bid))),
                };
                Some(button(&label, move || decide(outcome.clone())))
            })}
        </div>
    }
}
