//! The funds that were brought into this browser before: to be opened, changed, sent or removed.

use leptos::prelude::*;
use tranche::Fund;
use tranche::ui::browser::{document, files};
use tranche::ui::button::button;
use tranche::ui::live::{All as _, part};
use tranche::ui::own;

use super::desk::HEADING;
use super::words::several;

/// A list of them, where there are any.
#[component]
pub fn Kept() -> impl IntoView {
    let names = RwSignal::new({
        let mut names = own::names();
        names.sort();
        names
    });
    part(move || {
        let all = names.get();
        (!all.is_empty()).then(|| {
            view! {
                <section aria-labelledby="kept-title">
                    <h2 id="kept-title">"Saved on this computer"</h2>
                    <ul class="funds">{all.into_iter().map(|name| kept(names, name)).all()}</ul>
                </section>
            }
        })
    })
}

fn kept(names: RwSignal<Vec<String>>, name: String) -> AnyView {
    let text = own::read(&name).unwrap_or_default();
    let (title, said, ways) = match Fund::read(&text) {
        Ok(fund) => (
            fund.title.clone(),
            format!("{}, {}", several(fund.bids.len(), "bid", "bids"), fund.show(fund.total())),
            ways(&name, &fund.title),
        ),
        Err(_) => (name.clone(), "cannot be read by this page".to_owned(), unreadable(&name, text)),
    };
    view! {
        <li>
            <a href=format!("?own={name}")>{title.clone()}</a>
            <span class="note">{said}</span>
            {ways}
            {removing(names, name, title)}
        </li>
    }
    .into_any()
}

fn ways(name: &str, title: &str) -> AnyView {
    view! {
        <a class="change" href=format!("?edit={name}") aria-label=format!("Change {title}")>"Change"</a>
        <a class="change" href=format!("?send={name}") aria-label=format!("Save or send {title}")>"Save or send"</a>
    }
    .into_any()
}

fn unreadable(name: &str, text: String) -> AnyView {
    let file = format!("{name}.json");
    button("Save it as a file", move || files::save(&file, &text))
}

/// Removing asks once more, because it cannot be taken back.
fn removing(names: RwSignal<Vec<String>>, name: String, title: String) -> AnyView {
    let asked = RwSignal::new(false);
    view! {
        <span class="actions">
            {part(move || {
                let name = name.clone();
                let remove = move || {
                    own::remove(&name);
                    names.update(|names| names.retain(|one| *one != name));
                    document::focus(HEADING);
                };
                Some(if asked.get() {
                    vec![
                        view! { <span>"Its bids cannot be had back here. The decisions on them stay kept."</span> }.into_any(),
                        button(&format!("Remove “{title}” for good"), remove),
                        button("Keep it", move || asked.set(false)),
                    ]
                } else {
                    vec![button(&format!("Remove “{title}”"), move || asked.set(true))]
                })
            })}
        </span>
    }
    .into_any()
}
