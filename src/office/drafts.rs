//! Tables that are half checked: one goes on with them, or removes them.

use leptos::prelude::*;
use tranche::import::draft::{BadDraft, Draft};
use tranche::store::DraftSource;
use tranche::ui::browser::worker::Request;
use tranche::ui::browser::{document, load, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part, pressed};
use tranche::ui::store;
use tranche::ui::store::drafts::StoredDraft;

use super::review::Session;
use super::screens::{Screen, Screens};
use tranche::ui::words::office as words;
use tranche::ui::words::office::half_done as said;

/// A list of them, where there are any.
#[component]
pub fn HalfDone() -> impl IntoView {
    let desk = Screens::get();
    desk.look_for_drafts();
    let tables = Memo::new(move |_| desk.tables());
    let drafts = Memo::new(move |_| desk.drafts());
    part(move || {
        let (tables, drafts) = (tables.get(), drafts.get());
        (!(tables.is_empty() && drafts.is_empty())).then(|| {
            let drafts = drafts.into_iter().map(|draft| kept(desk, draft));
            let all = drafts.chain(tables.into_iter().map(|hand| on_desk(desk, hand))).all();
            view! {
                <section aria-labelledby="half-done-title">
                    <h2 id="half-done-title">"Tables you were checking"</h2>
                    <ul class="funds">{all}</ul>
                </section>
            }
        })
    })
}

/// One that was on show since this page was opened.
fn on_desk(desk: Screens, hand: Session) -> AnyView {
    let name = hand.table(|table| table.name.clone());
    let left = words::questions_left(hand.blocking().with(Vec::len));
    item(desk, hand.id(), &name, left, go_on(&name, move || desk.show(Screen::Table(hand))))
}

/// One that was kept.
fn kept(desk: Screens, draft: StoredDraft) -> AnyView {
    let time = draft.at.map(document::day_and_time).unwrap_or_default();
    let id = draft.id.clone();
    match draft.draft.clone() {
        Ok(Draft { file: name, .. }) => {
            let file = name.clone();
            let act = move || desk.go_on(draft.clone(), file.clone());
            item(desk, id, &name, said::last_changed(&time), go_on(&name, act))
        }
        Err(why) => unreadable(desk, id, draft.brought, &why),
    }
}

fn unreadable(desk: Screens, id: String, brought: Option<DraftSource>, why: &BadDraft) -> AnyView {
    let name = said::name(brought.as_ref());
    let from = id.clone();
    let save = brought.map(|brought| {
        let (id, name) = (from, name.clone());
        button(said::save(&brought), move || save_brought(desk, id.clone(), name.clone()))
    });
    item(desk, id, &name, said::unreadable(why).to_owned(), save.into_any())
}

fn item(desk: Screens, id: String, name: &str, note: String, way: AnyView) -> AnyView {
    view! {
        <li>
            <span>{name.to_owned()}</span>
            <span class="note">{note}</span>
            {way}
            {removing(desk, id, name)}
        </li>
    }
    .into_any()
}

fn go_on(name: &str, act: impl Fn() + 'static) -> AnyView {
    let label = format!("Go on checking: {name}");
    view! { <button type="button" aria-label=label on:click=pressed(act)>"Go on checking"</button> }
        .into_any()
}

/// Removing asks once more, because it cannot be taken back.
fn removing(desk: Screens, id: String, name: &str) -> AnyView {
    let asked = RwSignal::new(false);
    let (label, place) = (format!("Remove “{name}”"), format!("remove-{id}"));
    let group = label.clone();
    let here = place.clone();
    let ask = move |is_asked| {
        let here = here.clone();
        asked.set(is_asked);
        // The button that was pressed is gone.
        set_timeout(move || document::focus(&here), std::time::Duration::ZERO);
    };
    view! {
        <span class="actions" id=place role="group" aria-label=group tabindex="-1">
            {part(move || {
                let (id, ask, keep) = (id.clone(), ask.clone(), ask.clone());
                Some(if asked.get() {
                    vec![
                        view! { <span>{said::CANNOT_BE_HAD_BACK}</span> }.into_any(),
                        button(&format!("{label} for good"), move || desk.remove(id.clone())),
                        button("Keep it", move || keep(false)),
                    ]
                } else {
                    vec![button(&label, move || ask(true))]
                })
            })}
        </span>
    }
    .into_any()
}

/// Offers what was brought as a file to save.
fn save_brought(desk: Screens, id: String, name: String) {
    load::run(async move {
        let asked = match store::get() {
            Some(store) => store.brought(&id).await.ok().flatten(),
            None => None,
        };
        match asked {
            Some(Request::File(name, bytes)) => save_file::save_bytes(&name, &bytes),
            Some(Request::Text(text)) => save_file::save("pasted.txt", &text),
            Some(Request::Html { html, .. }) => save_file::save("pasted.html", &html),
            Some(Request::Write(..)) | None => desk.refuse(said::not_there(&name)),
        }
    });
}
