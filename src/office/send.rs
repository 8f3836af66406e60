//! A fund of one's own on its way out: as a file, or as a link that carries the bids.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use tranche::fund_link::{self, Length};
use tranche::ui::addresses;
use tranche::ui::browser::worker::{Job, Request, WorkerAnswer};
use tranche::ui::browser::{address_bar, document, load, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::copy_text::Copyable;
use tranche::ui::signals::held;
use tranche::ui::store::{self, rounds};
use tranche::{Fund, link};

use super::screen::HEADING;
use tranche::ui::words::office::send as words;

/// The screen `?do=send&own=name`.
#[component]
pub fn Send(name: String) -> impl IntoView {
    document::set_title(words::TITLE);
    let text = rounds::named(&name).map(|own| own.text);
    match text.map(|text| Fund::read(&text).map(|fund| (text, fund))) {
        Some(Ok((text, fund))) => view! { <SendForm name text fund=Arc::new(fund) /> }.into_any(),
        Some(Err(why)) => nothing_to_send(words::unreadable(&name, &why)),
        None => nothing_to_send(words::not_there(&name)),
    }
}

/// Said where there is nothing to send.
pub fn nothing_to_send(why: String) -> AnyView {
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{words::NOTHING}</h1>
            <p class="error refused" role="alert">{why}</p>
            <p><a href=addresses::HOME>{words::ALL_ROUNDS}</a></p>
        </main>
    }
    .into_any()
}

/// So that it is known later which bids have changed since members were sent them.
async fn note_sent(name: String, fund: Arc<Fund>) {
    // Where it is not noted, only that is not known.
    let Some(store) = store::get() else { return };
    let _ = store.note_sent(&name, &fund).await;
}

#[component]
fn SendForm(name: String, text: String, fund: Arc<Fund>) -> impl IntoView {
    let message = RwSignal::new(String::new());
    load::run(note_sent(name.clone(), Arc::clone(&fund)));
    // Passed on as it came: it says itself for which words it was made.
    let received = link::read_with_code(&fund, &address_bar::current()).ok();
    let decisions =
        received.filter(|(one, _)| !one.scenario.is_blank()).map_or_else(String::new, |(_, code)| code);
    let back = addresses::round(&name) + &address_bar::hash();
    let source = StoredValue::new((name, text));
    let save_json = move || source.with_value(|(name, text)| save_file::save(&format!("{name}.json"), text));
    let save = move |kind: &'static str| {
        let (name, text) = source.get_value();
        write(message, kind, format!("{name}.{kind}"), text);
    };
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{fund.title.clone()}</h1>
            <p><a href=back>{words::BACK}</a></p>
            <p class="error refused" role="alert">{held(message)}</p>
            <section aria-labelledby="save-title">
                <h2 id="save-title">{words::SAVE}</h2>
                <p class="actions">
                    {main_button(words::SAVE_JSON, save_json)}
                    {button(words::SAVE_XLSX, move || save("xlsx"))}
                    {button(words::SAVE_CSV, move || save("csv"))}
                </p>
                <p class="note">{words::SAVE_NOTE}</p>
            </section>
            <section aria-labelledby="link-title">
                <h2 id="link-title">{words::LINK}</h2>
                {link_of(&fund, &decisions)}
            </section>
        </main>
    }
}

/// The link, as far as mail programs let it through.
fn link_of(fund: &Fund, decisions: &str) -> AnyView {
    let base = address_bar::bare_base();
    let Some(code) = fund_link::encode(fund) else { return no_link() };
    let warning = match Length::of(&base, &[&code.text, decisions]) {
        Length::Fine(_) => None,
        Length::Long(_) => Some(view! { <p class="notice">{words::LONG_LINK}</p> }),
        Length::Refused(_) => return no_link(),
    };
    view! {
        <p>{words::link_note(&fund.group, !decisions.is_empty())}</p>
        {warning}
        <Copyable id="send-link" label=words::LINK_LABEL copy_label=words::COPY_LINK rows="4"
            text=format!("{base}{}{decisions}", code.text) note=words::LINK_USE />
    }
    .into_any()
}

fn no_link() -> AnyView {
    view! { <p class="notice">{words::NO_LINK}</p> }.into_any()
}

/// Writing itself ends long before this. Where nothing came by then, what writes has not come.
const PATIENCE: Duration = Duration::from_secs(7);

/// Has a file written, and offers it to save.
pub fn write(message: RwSignal<String>, kind: &'static str, name: String, text: String) {
    message.set(String::new());
    let is_waiting = Rc::new(Cell::new(true));
    let is_over = Rc::clone(&is_waiting);
    Job::start(Request::Write(kind, text), move |answer| {
        is_over.set(false);
        message.set(match answer {
            WorkerAnswer::Bytes(bytes) => {
                save_file::save_bytes(&name, &bytes);
                String::new()
            }
            WorkerAnswer::Text(cell) => words::unfit_for_xlsx(&cell),
            WorkerAnswer::Rows(_) => return,
            WorkerAnswer::NotStarted { is_missing: true } => words::PAGE_UPDATED.to_owned(),
            WorkerAnswer::NotStarted { .. } => words::WRITER_NOT_LOADED.to_owned(),
            WorkerAnswer::Stopped | WorkerAnswer::TooSlow => words::NOT_WRITTEN.to_owned(),
        });
    });
    let warn = move || {
        if is_waiting.get() {
            message.set(words::WRITER_LATE.to_owned());
        }
    };
    set_timeout(warn, PATIENCE);
}
