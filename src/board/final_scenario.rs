//! A final scenario on the table: what is said of it above the figures, where it is shared, and on paper.
//!
//! None of these is inlined: most scenarios are not final.

use leptos::prelude::*;
use tranche::final_scenario::FinalMark;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::button::button;
use tranche::ui::words::final_scenario as words;

use super::editor::Editor;
use super::keeper::Keeper;

/// That it is final, and the way to the result.
#[inline(never)]
pub fn of_final(keeper: Keeper) -> AnyView {
    let number = keeper.number();
    let mark = keeper.final_mark().parse::<FinalMark>().ok();
    let show = move || address_bar::go(&addresses::result(number));
    view! {
        <div class="notice is-calm" role="status">
            <p>{words::on_table(mark.as_ref())}</p>
            {button(words::SHOW_RESULT, show)}
        </div>
    }
    .into_any()
}

/// The way to the result, where the reader's own scenario is shared and is final.
#[inline(never)]
pub fn result_way(keeper: Keeper) -> Option<AnyView> {
    let is_shown = keeper.is_final() && Editor::get().shared().is_none();
    let address = addresses::result(keeper.number());
    is_shown.then(|| {
        view! { <p class="notice">{words::SHARE_RESULT} " " <a href=address>{words::SHOW_RESULT}</a></p> }
            .into_any()
    })
}

/// What paper says of it: the day and the checksum, or that the checksum is another.
#[inline(never)]
pub fn on_paper(keeper: Keeper) -> Option<String> {
    let editor = Editor::get();
    let mark = keeper.final_mark();
    let mark: FinalMark = mark.parse().ok().filter(|_| !editor.looks_at_shared())?;
    Some(match mark.holds(&editor.fund(), &editor.shown_now(), &keeper.title()) {
        true => words::beside_title(Some(&mark)),
        false => words::DOES_NOT_HOLD.to_owned(),
    })
}
