//! What was set aside, because it could not be read or something else stood in its place: handed out, and deleted where somebody wants that.

use leptos::prelude::*;
use tranche::Fund;
use tranche::formats::backup_file;
use tranche::store::{AsideKind, Kept, Row, SetAside};
use tranche::ui::browser::{document, load, save_file};
use tranche::ui::signals::{All as _, later, part, pressed};
use tranche::ui::store::{self, Outcome, Store, Trouble, rounds};
use tranche::ui::words::{scenario_picker, trouble};

use super::copy_desk::{CopyDesk, TITLE};
use super::delete_button::delete_button;
use super::screens::Screens;
use tranche::ui::words::office::aside_list as words;

/// Something in the list, as people know it.
#[derive(Clone)]
struct Listed {
    what: String,
    when: String,
    one: SetAside,
}

type List = RwSignal<Vec<Listed>>;

/// A list of it, where there is any.
#[component]
pub fn AsideList() -> impl IntoView {
    later(Box::new(list))
}

fn list() -> AnyView {
    let screens = Screens::get();
    let all: List = RwSignal::new(Vec::new());
    let shown = part(move || {
        let items = all.get().into_iter().map(|one| item(all, one, screens.copy_desk)).all();
        (!items.is_empty()).then(|| {
            view! {
                <section aria-labelledby="aside-title">
                    <h2 id="aside-title">{words::TITLE}</h2>
                    <p>{words::WHY}</p>
                    <ul class="funds">{items}</ul>
                </section>
            }
        })
    });
    let look = part(move || {
        // A file that was brought may have brought some.
        screens.copy_desk.count.get();
        load::run(look(all));
        None::<()>
    });
    view! { {shown} {look} }.into_any()
}

async fn look(all: List) {
    let Some(store) = store::get() else { return };
    // What cannot be looked up is said where everything is counted.
    let Ok(found) = store.set_aside().await else { return };
    let mut listed = Vec::new();
    for one in found {
        let when = one.at.map_or_else(String::new, |at| words::when(&document::day_and_time(at)));
        listed.push(Listed { what: what(&store, &one).await, when, one });
    }
    // The screen may be another one by now.
    let _ = all.try_set(listed);
}

/// What it is, with the scenario and the round that it is about.
async fn what(store: &Store, one: &SetAside) -> String {
    let scenario = match (&one.row, one.scenario) {
        (Some(row), Some(number)) => {
            let title = store.entry(row, number).await.map(|seen| seen.entry.title).unwrap_or_default();
            Some(scenario_picker::title(number, &title))
        }
        _ => None,
    };
    let round = one.row.as_ref().map(round_title);
    words::what(one.kind, scenario.as_deref(), round.as_deref())
}

/// What a round is called; one of the site goes by the name of its file.
fn round_title(row: &Row) -> String {
    let own = rounds::all().into_iter().find(|own| own.row == *row);
    match own.map(|own| (Fund::read(&own.text), own.name)) {
        Some((Ok(fund), _)) => fund.title.clone(),
        Some((Err(_), name)) => name,
        None => row.to_string().trim_start_matches("site-").to_owned(),
    }
}

fn item(all: List, listed: Listed, desk: CopyDesk) -> AnyView {
    let Listed { what, when, one } = listed;
    let one = StoredValue::new(one);
    let save_label = words::of(words::SAVE_AS_FILE, &what);
    let deleting = deleting(all, one, &what);
    let (kind, can_be_put_back) = one.with_value(|one| (one.kind, one.can_be_put_back().is_some()));
    let put_back = can_be_put_back.then(|| {
        let (label, what) = (words::of(words::PUT_BACK, &what), what.clone());
        let act = move || load::run(put_back(one.get_value(), what.clone(), desk));
        view! { <button type="button" aria-label=label on:click=pressed(act)>{words::PUT_BACK}</button> }
    });
    view! {
        <li>
            <span>{what}</span>
            <span class="note">{when}</span>
            <span class="note">{words::opens_where(kind, can_be_put_back)}</span>
            {put_back}
            <button type="button" aria-label=save_label on:click=pressed(move || one.with_value(save))>{words::SAVE_AS_FILE}</button>
            {deleting}
        </li>
    }
    .into_any()
}

async fn put_back(one: SetAside, what: String, desk: CopyDesk) {
    let Some(store) = store::get() else { return };
    match store.put_back(&one).await {
        Ok(true) => desk.tell(words::put_back(&what)),
        Ok(false) => desk.refuse(words::NOT_PUT_BACK.to_owned()),
        Err(fault) => desk.refuse(trouble(Trouble::NotKept(fault))),
    }
    // What is here is counted again, and this list is looked up again.
    desk.note();
    document::focus(TITLE);
}

/// One text is handed out as it stands, and a scenario as a file that can be restored.
fn save(one: &SetAside) {
    match one.records.as_slice() {
        [(_, Kept::Text(text))] if one.kind == AsideKind::Marks => save_file::save(words::JSON_FILE, text),
        [(_, Kept::Text(text))] if one.kind != AsideKind::Scenario => save_file::save(words::TEXT_FILE, text),
        records => {
            save_file::save(words::FILE, &backup_file::write(records, document::milliseconds()));
        }
    }
}

fn deleting(all: List, one: StoredValue<SetAside>, what: &str) -> AnyView {
    let remove = move || -> load::Work<bool> {
        Box::pin(async move {
            let Some(store) = store::get() else { return false };
            let is_gone = store.remove_aside(&one.get_value()).await == Ok(Outcome::Done);
            look(all).await;
            is_gone
        })
    };
    let [delete, for_good] = [words::DELETE, words::DELETE_FOR_GOOD].map(|press| words::of(press, what));
    delete_button(delete, for_good, words::SURE, remove)
}
