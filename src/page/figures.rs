//! The figures that stay in sight: what there is, what is given, what remains.

use leptos::prelude::*;
use tranche::{Ledger, Money};

use super::bar::Bar;
use super::editor::Editor;
use tranche::ui::live::{flag, words as changing};
use tranche::ui::words;

/// The running figures and the bar.
#[component]
pub fn Figures() -> impl IntoView {
    let editor = Editor::get();
    let term = changing(move || editor.ledger(|ledger| words::remaining_parts(ledger).0.to_owned()));
    let over = flag(move || editor.ledger(|ledger| ledger.over_by().is_some()));
    let allowed = changing(move || editor.ledger(|ledger| words::over(&editor.fund(), ledger)));
    let progress = changing(move || editor.ledger(words::progress));
    view! {
        <section class="figures" aria-label="Figures".to_owned()>
            <dl class="given">
                <Figure term="Fund" of=|ledger| ledger.fund />
                <Figure term="Committed" of=|ledger| ledger.committed />
                <Figure term="Available" of=|ledger| ledger.available />
                <Figure term="Requested" of=|ledger| ledger.requested />
            </dl>
            <div class="running" class:is-over=over>
                <dl>
                    <Figure term="Funded" of=|ledger| ledger.funded />
                    <div class="figure remaining">
                        <dt>{term}</dt>
                        <dd>{shown(|ledger| words::remaining_parts(ledger).1)}</dd>
                    </div>
                </dl>
                <p class="progress">{progress}</p>
                <p class="may-go-over">{allowed}</p>
                <Bar />
            </div>
        </section>
    }
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
