//! The page from its first moment: loads the fund, then shows the round, or says why it cannot.

use leptos::prelude::*;
use leptos::task::spawn_local;
use tranche::Fund;

use super::browser::load::{self, NotLoaded};
use super::button::button;
use super::live::part;
use super::round::Round;
use super::words;

/// The fund this site offers.
const FUND: &str = "funds/invest-to-save-2013-14.json";

#[derive(Clone)]
enum Loaded {
    Waiting,
    Here(Box<Fund>),
    /// Not here; why, in words.
    Failed(String),
}

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let loaded = RwSignal::new(Loaded::Waiting);
    let fetch = move || {
        loaded.set(Loaded::Waiting);
        spawn_local(async move { loaded.set(load_fund().await) });
    };
    fetch();
    part(move || {
        Some(match loaded.get() {
            Loaded::Waiting => view! { <Start><p role="status">"Loading the bids…"</p></Start> }.into_any(),
            Loaded::Here(fund) => view! { <Round fund=*fund /> }.into_any(),
            Loaded::Failed(words) => view! {
                <Start>
                    <div role="alert">
                        <h2>"The bids could not be loaded"</h2>
                        <p>{words.clone()}</p>
                    </div>
                    <p>"Work kept in this browser earlier is untouched."</p>
                    {button("Try again", fetch)}
                </Start>
            }
            .into_any(),
        })
    })
}

async fn load_fund() -> Loaded {
    match load::text(FUND).await.map(|text| Fund::read(&text)) {
        Ok(Ok(fund)) => Loaded::Here(Box::new(fund)),
        Ok(Err(why)) => Loaded::Failed(words::bad_fund(&why)),
        Err(why) => Loaded::Failed(not_loaded(why)),
    }
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

#[component]
fn Start(children: Children) -> impl IntoView {
    view! {
        <main class="start">
            <h1>"Tranche"</h1>
            <p>"Decide which bids the fund can carry, and see what is left."</p>
            {children()}
        </main>
    }
}
