//! The figures that stay in sight: what there is, what is given, what remains.

use leptos::prelude::*;
use tranche::{Ledger, Money};

use super::editor::Editor;
use super::keeper::{Keeper, SavedState};
use super::money_bar::Bar;
use tranche::ui::signals::{flag, words as changing};
use tranche::ui::store::Trouble;
use tranche::ui::words::key_figures as words;

/// The running figures and the bar.
#[component]
pub fn Figures(keeper: Keeper) -> impl IntoView {
    let editor = Editor::get();
    let term = changing(move || editor.ledger(|ledger| words::remaining_parts(ledger).0.to_owned()));
    let over = flag(move || editor.ledger(|ledger| ledger.over_by().is_some()));
    let allowed = changing(move || editor.ledger(|ledger| words::over(&editor.fund(), ledger)));
    let progress = changing(move || editor.ledger(words::progress));
    let kept = changing(move || kept(editor, keeper));
    view! {
        <section class="figures" aria-label=words::FIGURES.to_owned()>
            <dl class="given">
                <Figure term=words::FUND of=|ledger| ledger.fund />
                <Figure term=words::COMMITTED of=|ledger| ledger.committed />
                {(editor.fund().held_back() > Money::ZERO).then(held_back)}
                <Figure term=words::AVAILABLE of=|ledger| ledger.available />
                <Figure term=words::REQUESTED of=|ledger| ledger.requested />
            </dl>
            <div class="running" class:is-over=over>
                <dl>
                    <Figure term=words::FUNDED of=|ledger| ledger.funded />
                    <div class="figure remaining">
                        <dt>{term}</dt>
                        <dd>{shown(|ledger| words::remaining_parts(ledger).1)}</dd>
                    </div>
                </dl>
                <Bar />
                <p class="progress"><span>{progress}</span> " " <span class="kept">{kept}</span></p>
                <p class="may-go-over">{allowed}</p>
            </div>
        </section>
    }
}

/// What the rules hold back: most rounds hold nothing back.
#[inline(never)]
fn held_back() -> AnyView {
    view! { <Figure term=words::HELD_BACK of=|ledger| ledger.held_back /> }.into_any()
}

/// Whether the reader's own work is saved. Of a shared scenario nothing is.
fn kept(editor: Editor, keeper: Keeper) -> String {
    if editor.looks_at_shared() {
        return String::new();
    }
    let status = match keeper.trouble.get() {
        Some(Trouble::Refused) => words::NOT_SAVED,
        _ if keeper.is_kept(editor) => return kept_since(keeper),
        Some(Trouble::NotKept(_) | Trouble::NotRead(_)) => words::NOT_SAVED,
        _ if keeper.waits() => words::NOT_SAVED,
        _ => words::SAVING,
    };
    status.to_owned()
}

fn kept_since(keeper: Keeper) -> String {
    keeper.proven.with(|proven| match proven {
        None => String::new(),
        Some(SavedState { time: None, .. }) => words::SAVED.to_owned(),
        Some(SavedState { time: Some(time), .. }) => words::saved_at(time),
    })
}

#[component]
fn Figure(term: &'static str, of: fn(&Ledger) -> Money) -> impl IntoView {
    view! {
        <div class="figure">
            <dt>{term}</dt>
            <dd>{shown(of)}</dd>
        </div>
    }
}

/// One figure of the ledger, as people read it.
fn shown(of: fn(&Ledger) -> Money) -> Signal<String> {
    let editor = Editor::get();
    changing(move || editor.fund().show(editor.ledger(of)))
}
