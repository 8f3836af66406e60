//! What a table does not say of its round, and the button that makes a calculator of it.

use leptos::prelude::*;
use tranche::Fund;
use tranche::shell::browser::document;
use tranche::shell::button::main_button;
use tranche::shell::live::words as changing;
use tranche::shell::words::bad_fund;

use super::hand::Hand;
use super::settle::SETTLE;
use crate::blank::currencies;
use crate::desk::Desk;
use crate::facts::Said;
use crate::ways::keep_and_go;
use crate::words;

/// The last part of the review.
#[component]
pub fn AboutRound() -> impl IntoView {
    let hand = Hand::get();
    let desk = Desk::get();
    let said = hand.said();
    let left = changing(move || words::still_open(hand.blocking().with(Vec::len)));
    let go = move || {
        let Some(said) = said else { return };
        let (id, about) = match said.read(hand.reading().with_untracked(|reading| reading.currency.clone())) {
            Ok(read) => read,
            Err(wrong) => return document::focus(wrong.unwrap_or(SETTLE)),
        };
        match hand.reading().with_untracked(|reading| reading.fund(id, &about)) {
            Err(_) => document::focus(SETTLE),
            Ok(_) if !hand.blocking().with_untracked(Vec::is_empty) => document::focus(SETTLE),
            Ok(mut file) => match Fund::new({
                hand.name_places(&mut file);
                file
            }) {
                Ok(fund) => keep_and_go(desk, &fund, ""),
                Err(why) => desk.refuse(bad_fund(&why)),
            },
        }
    };
    view! {
        <section class="about-round" aria-labelledby="about-title">
            <h2 id="about-title">"About the round"</h2>
            {said.map(Said::view)}
            <div class="control">
                <label for="round-currency">"Currency"</label>
                {currencies(changing(move || hand.currency().code().to_owned()), move |chosen| hand.call_currency(chosen))}
            </div>
            <p class="error" role="status">{left}</p>
            {main_button("Use this table", go)}
            <p class="note">"They are saved on this computer. Your other rounds and decisions stay as they are."</p>
        </section>
    }
}
