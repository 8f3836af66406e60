//! A button that deletes for good: it asks once more, because that cannot be taken back.

use leptos::prelude::*;
use tranche::ui::browser::{document, load};
use tranche::ui::button::button;
use tranche::ui::signals::part;
use tranche::ui::words::office::NOT_DELETED;
use tranche::ui::words::office::my_funds::KEEP;

use super::screen::HEADING;
use super::screens::Screens;

/// The button `delete`, and after a press what is `lost` with the button `for_good`; what `remove` does says whether it is gone.
pub fn delete_button(
    delete: String,
    for_good: String,
    lost: &'static str,
    remove: impl Fn() -> load::Work<bool> + Copy + Send + Sync + 'static,
) -> AnyView {
    let screens = Screens::get();
    let is_asking = RwSignal::new(false);
    let press = move || {
        load::run(async move {
            if remove().await {
                document::focus(HEADING);
            } else {
                screens.refuse(NOT_DELETED.to_owned());
            }
        });
    };
    view! {
        <span class="actions">
            {part(move || Some(if is_asking.get() {
                vec![
                    view! { <span>{lost}</span> }.into_any(),
                    button(&for_good, press),
                    button(KEEP, move || is_asking.set(false)),
                ]
            } else {
                vec![button(&delete, move || is_asking.set(true))]
            }))}
        </span>
    }
    .into_any()
}
