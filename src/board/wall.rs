//! The wall: the round on another screen, for the room. It follows the board that shows it there, and changes nothing.

pub mod followed;
pub mod presenter;
mod wall_rows;

use leptos::prelude::*;
use tranche::{Fund, Ledger, Money, Scenario};

use super::editor::Editor;
use super::money_bar::Bar;
use followed::Followed;
use presenter::Presenter;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::qr_code::QrCode;
use tranche::ui::signals::{flag, part, while_so, words as changing};
use tranche::ui::words::{key_figures, round, wall as words};
use wall_rows::WallRows;

/// The wall of a fund.
#[component]
pub fn Wall(fund: Fund) -> impl IntoView {
    document::set_title(&words::window(&fund));
    let editor = Editor::provide(fund, Scenario::default(), None);
    let followed = Followed::nobody();
    followed.listen(editor);
    let fund = editor.fund();
    let over = flag(move || editor.ledger(|ledger| ledger.over_by().is_some()));
    let term = changing(move || editor.ledger(|ledger| key_figures::remaining_parts(ledger).0.to_owned()));
    let progress = changing(move || editor.ledger(key_figures::progress));
    view! {
        <div class="wall" class:is-over=over>
            <header>
                <div>
                    <h1>{fund.title.clone()}</h1>
                    <p role="status">{changing(move || followed.state())}</p>
                </div>
                <dl>
                    {figure(key_figures::AVAILABLE.into(), |ledger| ledger.available, "")}
                    {figure(key_figures::FUNDED.into(), |ledger| ledger.funded, "")}
                    {figure(term, |ledger| key_figures::remaining_parts(ledger).1, "remaining")}
                </dl>
                <Bar />
                <p class="progress">{progress}</p>
            </header>
            <main><WallRows followed /></main>
            {part(move || Some(followed.link.get()).filter(|link| !link.is_empty()).map(link_to_scan))}
            <footer><p>{words::FULL_SCREEN} " " {round::STAYS_HERE}</p></footer>
        </div>
    }
}

/// The link as a QR code, over the bids.
#[inline(never)]
fn link_to_scan(link: String) -> AnyView {
    view! {
        <aside class="wall-link" aria-label=words::SCAN.to_owned()>
            <p>{words::SCAN}</p>
            <QrCode link drawing=RwSignal::new(None) />
        </aside>
    }
    .into_any()
}

fn figure(term: Signal<String>, of: fn(&Ledger) -> Money, class: &'static str) -> AnyView {
    let editor = Editor::get();
    let shown = changing(move || editor.fund().show(editor.ledger(of)));
    view! { <div class=format!("figure {class}")><dt>{term}</dt><dd>{shown}</dd></div> }.into_any()
}

/// That the round is on another screen, and how to pause and to stop that.
pub fn wall_state(editor: Editor, presenter: Presenter) -> Option<AnyView> {
    presenter.is_on.get().then(|| state_line(editor, presenter))
}

#[inline(never)]
fn state_line(editor: Editor, presenter: Presenter) -> AnyView {
    let is_held = Memo::new(move |_| presenter.is_held(editor));
    let state = changing(move || words::state(is_held.get(), editor.looks_at_shared()).to_owned());
    let has_link = Memo::new(move |_| presenter.shows_link(editor));
    let turn = move || Some(button(words::turn(is_held.get()), move || presenter.turn_pause(editor)));
    view! {
        <div class="wall-state" role="group" aria-label=words::IS_ON.to_owned()>
            <p>{state}</p>
            {part(turn)}
            {while_so(has_link, Box::new(move || button(words::HIDE_QR, move || presenter.hide_link())))}
            {button(words::CLOSE, move || presenter.close())}
        </div>
    }
    .into_any()
}
