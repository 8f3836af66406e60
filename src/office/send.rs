//! A fund of one's own on its way out: as a file, or as a link that carries the bids.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::fund_link::{self, Length};
use tranche::ui::browser::worker::{Job, Request, WorkerAnswer};
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::copy_text::Copyable;
use tranche::ui::signals::held;
use tranche::ui::store::rounds;
use tranche::ui::words::bad_fund;
use tranche::{Fund, link};

use super::screens::HEADING;
use tranche::ui::words::office::{grouped, several};

/// The screen `?send=name`.
#[component]
pub fn Send(name: String) -> impl IntoView {
    document::set_title("Save or send bids · Tranche");
    let text = rounds::named(&name).map(|own| own.text);
    match text.map(|text| Fund::read(&text).map(|fund| (text, fund))) {
        Some(Ok((text, fund))) => view! { <Ways name text fund=Arc::new(fund) /> }.into_any(),
        Some(Err(why)) => missing(format!("“{name}” cannot be read. {}", bad_fund(&why))),
        None => missing(format!("There are no bids called “{name}” in this browser.")),
    }
}

/// Said where there is nothing to send.
pub fn missing(words: String) -> AnyView {
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">"Tranche"</h1>
            <p class="error refused" role="alert">{words}</p>
            <p><a href="?start">"All bids in this browser"</a></p>
        </main>
    }
    .into_any()
}

#[component]
fn Ways(name: String, text: String, fund: Arc<Fund>) -> impl IntoView {
    let said = RwSignal::new(String::new());
    // Passed on as it came: it says itself for which words it was made.
    let arrived = link::read_with_code(&fund, &address_bar::current()).ok();
    let decisions =
        arrived.filter(|(one, _)| !one.scenario.is_blank()).map_or_else(String::new, |(_, code)| code);
    let back = format!("?own={name}{}", address_bar::hash());
    let file = name.clone();
    let json = text.clone();
    let save = {
        move |kind: &'static str| {
            let (name, text) = (name.clone(), text.clone());
            move || write(said, kind, format!("{name}.{kind}"), text.clone())
        }
    };
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{fund.title.clone()}</h1>
            <p><a href=back>"Back to the decisions"</a></p>
            <p class="error refused" role="alert">{held(said)}</p>
            <section aria-labelledby="save-title">
                <h2 id="save-title">"Save the bids as a file"</h2>
                <p class="actions">
                    {main_button("Save as JSON", move || save_file::save(&format!("{file}.json"), &json))}
                    {button("Save as XLSX", save("xlsx"))}
                    {button("Save as CSV", save("csv"))}
                </p>
                <p class="note">
                    "Each of the three holds everything and opens here again unchanged: the amounts, lines, options, \
                     totals and notes. The decisions are not in them. The JSON file can be put on a site, for all to open."
                </p>
            </section>
            <section aria-labelledby="link-title">
                <h2 id="link-title">"A link that carries the bids"</h2>
                {link_of(&fund, &decisions)}
            </section>
        </main>
    }
}

/// The link, as far as mail programs let it through.
fn link_of(fund: &Fund, decisions: &str) -> AnyView {
    let base = address_bar::bare_base();
    let Some(code) = fund_link::encode(fund) else { return too_long(None) };
    let (length, long) = match Length::of(&base, &[&code.text, decisions]) {
        Length::Fine(length) => (length, false),
        Length::Long(length) => (length, true),
        Length::Refused(length) => return too_long(Some(length)),
    };
    let with = if decisions.is_empty() {
        "the bids alone".to_owned()
    } else {
        "the bids and the decisions you were looking at".to_owned()
    };
    let warning = long.then(|| {
        view! {
            <p class="notice">
                {format!("{}: some mail programs cut links after 1,000 to 2,000. It can be told from its \
                 text whether it arrived whole, and then opens; where it does not, send the file.", several(length, "character", "characters"))}
            </p>
        }
        .into_any()
    });
    view! {
        <p>{format!("It holds {with}. Whoever opens it sees what is in it before anything is kept. Nothing is sent anywhere by this page.")}</p>
        {warning}
        <Copyable id="send-link" label="Link" copy_label="Copy link" rows="4" text=format!("{base}{}{decisions}", code.text)
            note=several(length, "character", "characters") />
    }
    .into_any()
}

fn too_long(length: Option<usize>) -> AnyView {
    let length = length.map_or_else(String::new, |length| {
        format!(" It would be {} characters long.", grouped(length as u64))
    });
    view! {
        <p class="notice">
            {format!("These bids are too many for a link.{length} Links above 8,000 characters are not offered: send the \
             file instead. A link shared from the decisions opens for everybody who has opened the file.")}
        </p>
    }
    .into_any()
}

/// Has a file written, and offers it to save.
pub fn write(said: RwSignal<String>, kind: &'static str, name: String, text: String) {
    said.set(String::new());
    Job::start(Request::Write(kind, text), move |told| {
        match told {
        WorkerAnswer::Bytes(bytes) => save_file::save_bytes(&name, &bytes),
        WorkerAnswer::Text(cell) => said.set(format!(
            "XLSX does not hold one of the texts as it stands ({cell}). Save as CSV or JSON, which do, or change it."
        )),
        WorkerAnswer::Rows(_) => {}
        WorkerAnswer::NotStarted => said.set(
            "The part of this page that writes files could not be loaded. Check the connection and try again."
                .to_owned(),
        ),
        WorkerAnswer::Stopped | WorkerAnswer::TooSlow => {
            said.set("This file could not be written here. Save as JSON, which always works.".to_owned());
        }
    }
    });
}
