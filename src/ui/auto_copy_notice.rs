//! That the file which is kept up to date is not being written: why, and the ways out. On the board and in the office alike.

use std::time::Duration;

use leptos::prelude::*;

use super::auto_copy::{self, run, status, stop, try_again};
use super::browser::{document, load};
use super::button::button;
use super::notice_box::notice;
use super::signals::part;
use super::store::auto_copy::CopyStatus;
use super::words::auto_copy as words;

/// Begins to keep the file up to date, and says where that does not go well. The keyboard goes to the element of this id when
/// a button is gone that was pressed.
#[inline(never)]
pub fn begin(heading: &'static str) -> AnyView {
    auto_copy::begin();
    part(move || {
        let status = status().filter(|status| status.fault.is_some())?;
        Some(of_trouble(heading, &status))
    })
    .into_any()
}

fn of_trouble(heading: &'static str, status: &CopyStatus) -> AnyView {
    let act = move |work: load::Work<bool>| {
        run(Box::pin(async move {
            work.await;
            // Other words come with other buttons.
            load::pause(Duration::ZERO).await;
            document::focus_if_lost(heading);
        }));
    };
    let again = button(words::again(status.fault), move || act(Box::pin(try_again())));
    let end = button(words::STOP, move || act(Box::pin(stop())));
    let ways = if status.is_known() { vec![again, end] } else { vec![again] };
    let said = notice(words::not_written(&status.name, status.fault), ways);
    view! { <div class="notices">{said}</div> }.into_any()
}
