//! The page from its first moment: finds the fund that the address asks for, then shows the round, or says why it
//! cannot.
//!
//! Until then the words of index.html stand there.

use leptos::mount::mount_to;
use leptos::prelude::*;
use tranche::shell::browser::load::{self, NotLoaded};
use tranche::shell::browser::{address, document};
use tranche::shell::button::button;
use tranche::shell::{own, words};
use tranche::{Fund, is_name, offers};

use super::round::Round;

/// The list of the funds that this site offers.
const OFFERS: &str = "funds/index.json";

/// Loads the fund and takes the place of the words that stood there.
pub async fn start() {
    let fund = fund().await;
    let Some(place) = document::mount_point() else { return };
    mount_to(place, move || match fund {
        Ok(fund) => view! { <Round fund /> }.into_any(),
        Err(words) => failed(words),
    })
    .forget();
}

/// The fund of one's own that the address names, else the one of the site's, else the first that the site offers.
async fn fund() -> Result<Fund, String> {
    let text = match (address::asked("own"), address::asked("fund")) {
        (Some(name), _) => own::read(&name).ok_or_else(|| {
            format!(
                "The bids “{name}” are not in this browser: they were brought in another one, or have been removed. \
                 Whoever sent the link can save the bids as a file; open that file under “Other bids” and the link \
                 opens with it."
            )
        })?,
        (None, Some(name)) => offered(&name).await?,
        (None, None) => {
            let list = load::text(OFFERS).await.map_err(|why| not_loaded(why, OFFERS))?;
            let list = offers(&list).map_err(|why| words::bad_offers(&why))?;
            let first = list.first().ok_or("This site offers no bids of its own. Bring yours under “Other bids”.")?;
            offered(&first.name).await?
        }
    };
    Fund::read(&text).map_err(|why| words::bad_fund(&why))
}

async fn offered(name: &str) -> Result<String, String> {
    if !is_name(name) {
        return Err(format!(
            "“{name}” cannot be the name of a fund: only letters, digits, hyphens and underscores can. Check the address."
        ));
    }
    let file = format!("funds/{name}.json");
    load::text(&file).await.map_err(|why| not_loaded(why, &file))
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
            <p class="actions">{button("Try again", address::reload)} {button("Other bids", address::other_bids)}</p>
        </main>
    }
    .into_any()
}

fn not_loaded(why: NotLoaded, file: &str) -> String {
    match why {
        NotLoaded::NoAnswer => {
            format!("The site did not answer when asked for {file}. Check the connection, then try again.")
        }
        NotLoaded::Status(status) => format!(
            "The site answered {status} when asked for {file}. Check the address, or ask whoever hosts this page to put \
             the file there."
        ),
    }
}
