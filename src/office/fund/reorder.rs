//! Moving something up or down in its list, and removing it; where the keyboard goes then, and what is said.

use leptos::prelude::*;
use tranche::ui::signals::{held, pressed, spelt};

use super::fund_editor::FundEditor;
use super::money_lists::focus_soon;

/// Something in a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its buttons are called after this: `{id}-up`, `{id}-down`, `{id}-remove`.
    pub id: String,
    /// What people call it: `Source 2`.
    pub what: String,
    /// Where it stands, counted from 0.
    pub place: usize,
    /// How many there are.
    pub count: usize,
    /// Where the keyboard goes when it has been removed.
    pub back: String,
    /// Whether the buttons say what they are about: where that is not beside them.
    pub in_full: bool,
}

/// The three buttons. `named` says what its id is at another place.
pub fn row_buttons(
    row: Row,
    move_to: impl Fn(usize) -> Result<(), String> + 'static,
    named: impl Fn(usize) -> String + 'static,
    remove: impl Fn() -> Result<(), String> + 'static,
) -> AnyView {
    build(row, Box::new(move_to), Box::new(named), Box::new(remove))
}

type Done = Result<(), String>;

fn build(
    row: Row,
    move_to: Box<dyn Fn(usize) -> Done>,
    named: Box<dyn Fn(usize) -> String>,
    remove: Box<dyn Fn() -> Done>,
) -> AnyView {
    let revision = FundEditor::get();
    let wrong = RwSignal::new(String::new());
    let Row { id, what, place, count, back, in_full } = row;
    let wrong_id = format!("{id}-kept");
    let tell = move |done: Done, words: String, then: String| match done {
        Ok(()) => {
            wrong.set(String::new());
            revision.tell(words);
            focus_soon(then);
        }
        Err(why) => wrong.set(why),
    };
    let named = StoredValue::new_local(named);
    let move_to = StoredValue::new_local(move_to);
    let step = |up: bool| {
        let what = what.clone();
        let can = if up { place > 0 } else { place + 1 < count };
        let to = if up { place.saturating_sub(1) } else { place + 1 };
        let label = format!("Move {} {what}", if up { "up" } else { "down" });
        let shown = match (in_full, up) {
            (true, _) => label.clone(),
            (false, true) => "↑".to_owned(),
            (false, false) => "↓".to_owned(),
        };
        let side = if up { "up" } else { "down" };
        let act = move || {
            if can {
                let done = move_to.with_value(|move_to| move_to(to));
                let then = format!("{}-{side}", named.with_value(|named| named(to)));
                tell(done, format!("Moved: {what} is number {} of {count} now.", to + 1), then);
            }
        };
        view! {
            <button type="button" class="small" id=format!("{id}-{side}") aria-label=label
                aria-disabled=spelt(move || !can) on:click=pressed(act)>{shown}</button>
        }
    };
    let (up, down) = (step(true), step(false));
    let label = format!("Remove {what}");
    let shown = if in_full { label.clone() } else { "Remove".to_owned() };
    let take_out = move || tell(remove(), format!("Removed: {what}. Undo brings it back."), back.clone());
    view! {
        <div class="row-buttons">
            {(count > 1).then_some((up, down))}
            <button type="button" class="small" id=format!("{id}-remove") aria-label=label
                aria-describedby=wrong_id.clone() on:click=pressed(take_out)>{shown}</button>
            <p class="error" id=wrong_id role="alert">{held(wrong)}</p>
        </div>
    }
    .into_any()
}
