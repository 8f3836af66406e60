//! Whether all of a record is saved, and what stands in the way.

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::signals::{part, words as changing};
use tranche::ui::store::{RoundRecord, Trouble};
use tranche::ui::words::{office::record_keeper as words, trouble};

use crate::focus_soon::focus_soon;
use crate::record_keeper::RecordKeeper;
use crate::record_state::RecordState;

/// When all was saved, or that it is being saved.
pub fn saved<T: RoundRecord>(keeper: RecordKeeper<T>) -> Signal<String> {
    changing(move || match keeper.state.get() {
        RecordState::AsFound | RecordState::NotKept(_) | RecordState::Unreadable => String::new(),
        RecordState::Saving => words::SAVING.to_owned(),
        RecordState::At(time) => words::saved_at(&time),
    })
}

/// The button that takes the last step back, where it can be; then the keyboard goes to what has this id.
pub fn undo<T: RoundRecord>(keeper: RecordKeeper<T>, then: &'static str) -> AnyView {
    let undo = move || {
        keeper.take_back();
        focus_soon(then.to_owned());
    };
    part(move || keeper.can_take_back().then(|| button(words::UNDO, undo))).into_any()
}

/// What stands in the way of saving; `unreadable` says that another tab left what this page cannot read.
pub fn not_saved<T: RoundRecord>(
    keeper: RecordKeeper<T>,
    unreadable: &'static str,
    then: &'static str,
) -> AnyView {
    part(move || {
        let why = match keeper.state.get() {
            RecordState::NotKept(fault) => trouble(Trouble::NotKept(fault)),
            RecordState::Unreadable => unreadable.to_owned(),
            RecordState::AsFound | RecordState::Saving | RecordState::At(_) => return None,
        };
        let again = move || {
            keeper.keep();
            focus_soon(then.to_owned());
        };
        let view = view! {
            <div class="error refused" role="alert">
                <p>{why}</p>
                <p class="actions">{button(words::TRY_AGAIN, again)}</p>
            </div>
        };
        Some(view)
    })
    .into_any()
}
