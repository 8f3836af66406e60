//! Why the bids that an address asks for are not there, in words, with the ways out.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::button::{button, main_button};
use tranche::ui::fund_source::NotFound;
use tranche::ui::words::missing_fund as words;
use tranche::ui::words::toolbar::ALL_ROUNDS;

/// In the place of the round.
#[component]
pub fn Failed(why: NotFound) -> impl IntoView {
    view! {
        <main class="start">
            <h1>{words::PAGE}</h1>
            <div role="alert">
                <h2>{words::NOT_LOADED}</h2>
                <p>{words::why(&why)}</p>
            </div>
            <p>{words::WORK_IS_SAFE}</p>
            <p class="actions">
                {main_button(words::TRY_AGAIN, address_bar::reload)}
                {button(ALL_ROUNDS, || address_bar::go(&(addresses::HOME.to_owned() + &address_bar::hash())))}
            </p>
        </main>
    }
}
