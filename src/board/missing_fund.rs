//! Why the bids that an address asks for are not there, in words, with the ways out.

use leptos::prelude::*;
use tranche::ui::browser::address_bar;
use tranche::ui::browser::load::NotLoaded;
use tranche::ui::button::{button, main_button};
use tranche::ui::fund_source::NotFound;
use tranche::ui::words::{bad_fund, bad_offers};

/// In the place of the round.
#[component]
pub fn Failed(why: NotFound) -> impl IntoView {
    view! {
        <main class="start">
            <h1>"Tranche"</h1>
            <div role="alert">
                <h2>"The bids could not be loaded"</h2>
                <p>{words(&why)}</p>
            </div>
            <p>"Work kept in this browser earlier is untouched."</p>
            <p class="actions">
                {main_button("Try again", address_bar::reload)}
                {button("Other bids", || address_bar::go(&format!("?start{}", address_bar::hash())))}
            </p>
        </main>
    }
}

fn words(why: &NotFound) -> String {
    match why {
        NotFound::NotKept(name) => format!(
            "The bids “{name}” are not in this browser: they were brought in another one, or have been removed. Whoever \
             sent the link can save the bids as a file; open that file under “Other bids” and the link opens with it."
        ),
        NotFound::BadName(name) => format!(
            "“{name}” cannot be the name of a fund: only letters, digits, hyphens and underscores can. Check the address."
        ),
        NotFound::NotLoaded(file, NotLoaded::NoAnswer) => {
            format!("The site did not answer when asked for {file}. Check the connection, then try again.")
        }
        NotFound::NotLoaded(file, NotLoaded::Status(status)) => format!(
            "The site answered {status} when asked for {file}. Check the address, or ask whoever hosts this page to put \
             the file there."
        ),
        NotFound::BadList(why) => bad_offers(why),
        NotFound::NothingOffered => {
            "This site offers no bids of its own. Bring yours under “Other bids”.".to_owned()
        }
        NotFound::BadFund(why) => bad_fund(why),
    }
}
