//! The file that is kept up to date by itself, where the browser has such: asked for, shown and ended.

use leptos::prelude::*;
use tranche::ui::auto_copy::{self, status};
use tranche::ui::browser::{document, load};
use tranche::ui::button::button;
use tranche::ui::signals::part;
use tranche::ui::store::auto_copy::{CopyStatus, is_offered};
use tranche::ui::store::{self, Trouble};
use tranche::ui::words::auto_copy as words;
use tranche::ui::words::office::backup::NOTHING;
use tranche::ui::words::{long_date, trouble};

use super::super::copy_desk::{CopyDesk, TITLE};

/// All about it; nothing where the browser has no such files.
pub fn section(desk: CopyDesk) -> Option<AnyView> {
    is_offered().then(|| {
        view! {
            <div class="live-file" role="group" aria-label=words::TITLE>
                {part(move || Some(status().map_or_else(|| offer(desk), |status| shown(desk, &status))))}
            </div>
        }
        .into_any()
    })
}

fn offer(desk: CopyDesk) -> AnyView {
    let choose = move || load::run(choose(desk));
    view! { <p>{words::WHY}</p> <p class="actions">{button(words::CHOOSE, choose)}</p> }.into_any()
}

async fn choose(desk: CopyDesk) {
    // An empty file in the place of a good one would be worse than none.
    let kept = match store::get() {
        Some(store) => store.everything().await,
        None => return,
    };
    match kept {
        Err(fault) => return desk.refuse(trouble(Trouble::NotRead(fault))),
        Ok(entries) if entries.is_empty() => return desk.tell(NOTHING.to_owned()),
        Ok(_) => {}
    }
    match auto_copy::choose(words::FILE_NAME, words::KIND).await {
        Ok(Some(status)) => tell(desk, &status),
        Ok(None) => desk.refuse(words::NOT_CHOSEN.to_owned()),
        Err(fault) => desk.refuse(words::not_begun(fault).to_owned()),
    }
}

/// Says that it is written. Where it is not, the head of the page says so.
fn tell(desk: CopyDesk, status: &CopyStatus) {
    desk.tell(if status.fault.is_none() { words::begun(&status.name) } else { String::new() });
    // The button that was pressed is gone.
    document::focus(TITLE);
}

fn shown(desk: CopyDesk, status: &CopyStatus) -> AnyView {
    let last = status.at.map(|at| long_date(&document::day_and_time(at)));
    let how = match status.fault {
        None => words::is_written(&status.name, last.as_deref()),
        Some(_) => words::is_not_written(&status.name, last.as_deref()),
    };
    let stop = move || {
        load::run(async move {
            if auto_copy::stop().await {
                desk.tell(words::STOPPED.to_owned());
                document::focus(TITLE);
            }
        });
    };
    let ways = status.is_known().then(|| view! { <p class="actions">{button(words::STOP, stop)}</p> });
    view! { <p>{how}</p> {ways} }.into_any()
}
