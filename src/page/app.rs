//! The page from its first moment: loads the fund, then shows the round, or says why it cannot.
//!
//! Until then the words of index.html stand there.

use leptos::mount::mount_to;
use leptos::prelude::*;
use tranche::Fund;

use super::round::Round;
use tranche::shell::browser::load::{self, NotLoaded};
use tranche::shell::browser::{address, document};
use tranche::shell::button::button;
use tranche::shell::words;

/// The fund this site offers.
const FUND: &str = "funds/invest-to-save-2013-14.json";

/// Loads the fund and takes the place of the words that stood there.
pub async fn start() {
    let fund = match load::text(FUND).await {
        Ok(text) => Fund::read(&text).map_err(|why| words::bad_fund(&why)),
        Err(why) => Err(not_loaded(why)),
    };
    let Some(place) = document::mount_point() else { return };
    mount_to(place, move || match fund {
        Ok(fund) => view! { <Round fund /> }.into_any(),
        Err(words) => failed(words),
    })
    .forget();
}

fn failed(words: String) -> AnyView {
    view! {
        <main class="start">
            <h1>"Tranche"</h1>
            <div role="alert">
                <h2>"The bids could not be loaded"</h2>
                <p>{words}</p>
            </div>
            <p>"Work kept in this browser earlier is untouched."</p>
            {button("Try again", address::reload)}
        </main>
    }
    .into_any()
}

fn not_loaded(why: NotLoaded) -> String {
    match why {
        NotLoaded::NoAnswer => {
            format!("The site did not answer when asked for {FUND}. Check the connection, then try again.")
        }
        NotLoaded::Status(status) => {
            format!(
                "The site answered {status} when asked for {FUND}. Whoever hosts this page should put the file there."
            )
        }
    }
}
