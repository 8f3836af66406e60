//! Tables that are half checked: one goes on with them, or deletes them.

use leptos::prelude::*;
use tranche::import::draft::Draft;
use tranche::ui::browser::worker::Request;
use tranche::ui::browser::{document, load, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part, pressed};
use tranche::ui::store;
use tranche::ui::store::drafts::StoredDraft;

use super::focus_soon::focus_soon;
use super::review::Session;
use super::screen::Screen;
use super::screens::Screens;
use tranche::ui::words::office::drafts as words;
use tranche::ui::words::office::review::question_list::questions_left;

/// A list of them, where there are any.
#[component]
pub fn DraftList() -> impl IntoView {
    let screens = Screens::get();
    screens.look_for_drafts();
    let tables = Memo::new(move |_| screens.tables());
    let drafts = Memo::new(move |_| screens.drafts());
    part(move || {
        let (tables, drafts) = (tables.get(), drafts.get());
        (!(tables.is_empty() && drafts.is_empty())).then(|| {
            let drafts = drafts.into_iter().map(|draft| saved(screens, draft));
            let all = drafts.chain(tables.into_iter().map(|session| shown_before(screens, session))).all();
            view! {
                <section aria-labelledby="drafts-title">
                    <h2 id="drafts-title">{words::TITLE}</h2>
                    <ul class="funds">{all}</ul>
                </section>
            }
        })
    })
}

/// One that was on show since this page was opened.
fn shown_before(screens: Screens, session: Session) -> AnyView {
    let left = questions_left(session.blocking().with(Vec::len));
    let show = move || screens.show(Screen::Table(session));
    let id = StoredValue::new(session.id());
    session.table(|table| item(screens, id, &table.name, left, go_on(&table.name, show)))
}

/// One that was saved.
fn saved(screens: Screens, saved: StoredDraft) -> AnyView {
    let StoredDraft { id, at, draft, brought, .. } = saved;
    let id = StoredValue::new(id);
    match draft {
        Ok(Draft { file, .. }) => {
            let time = at.map(document::day_and_time).unwrap_or_default();
            let way = go_on(&file, move || id.with_value(|id| screens.go_on(id)));
            item(screens, id, &file, words::last_changed(&time), way)
        }
        Err(why) => {
            let name = words::name(brought.as_ref());
            let save = brought.map(|brought| {
                let label = words::save(&brought);
                button(label, move || save_brought(screens, id.get_value(), words::name(Some(&brought))))
            });
            item(screens, id, &name, words::unreadable(&why).to_owned(), save.into_any())
        }
    }
}

fn item(screens: Screens, id: StoredValue<String>, name: &str, note: String, way: AnyView) -> AnyView {
    view! {
        <li>
            <span>{name.to_owned()}</span>
            <span class="note">{note}</span>
            {way}
            {deleting(screens, id, name)}
        </li>
    }
    .into_any()
}

fn go_on(name: &str, act: impl Fn() + 'static) -> AnyView {
    let label = words::go_on(name);
    view! { <button type="button" aria-label=label on:click=pressed(act)>{words::GO_ON}</button> }.into_any()
}

/// Deleting asks once more, because it cannot be taken back.
fn deleting(screens: Screens, id: StoredValue<String>, name: &str) -> AnyView {
    let is_asking = RwSignal::new(false);
    let [group, delete] = [words::delete(name), words::delete(name)];
    let delete_for_good = words::delete_for_good(name);
    let place = move || id.try_with_value(|id| format!("delete-{id}")).unwrap_or_default();
    let ask = move |is_asked| {
        is_asking.set(is_asked);
        // The button that was pressed is gone.
        focus_soon(place());
    };
    view! {
        <span class="actions" id=place() role="group" aria-label=group tabindex="-1">
            {part(move || Some(if is_asking.get() {
                vec![
                    view! { <span>{words::SURE}</span> }.into_any(),
                    button(&delete_for_good, move || screens.remove(id.get_value())),
                    button(words::KEEP, move || ask(false)),
                ]
            } else {
                vec![button(&delete, move || ask(true))]
            }))}
        </span>
    }
    .into_any()
}

/// Offers what was brought as a file to save.
fn save_brought(screens: Screens, id: String, name: String) {
    load::run(async move {
        let request = match store::get() {
            Some(store) => store.brought(&id).await.ok().flatten(),
            None => None,
        };
        match request {
            Some(Request::File(name, bytes)) => save_file::save_bytes(&name, &bytes),
            Some(Request::Text(text)) => save_file::save("pasted.txt", &text),
            Some(Request::Html { html, .. }) => save_file::save("pasted.html", &html),
            Some(Request::Write(..)) | None => screens.refuse(words::not_there(&name)),
        }
    });
}
