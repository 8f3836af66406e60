//! Bid by bid: one at a time, with all there is to know and to decide about it, in the order of the agenda.

use leptos::prelude::*;
use tranche::Decision;

use super::agenda::Agenda;
use super::chunks::Chunks;
use super::editor::Editor;
use super::list_view::ListView;
use super::wall::presenter::Presenter;
use tranche::ui::browser::document;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{flag, part, ticked, words as changing};
use tranche::ui::words::agenda as words;

/// What leads through the agenda, while one is on.
#[component]
pub fn AgendaBar(view: ListView, chunks: Chunks, presenter: Presenter) -> impl IntoView {
    let is_on = Memo::new(move |_| view.has_agenda());
    part(move || is_on.get().then(|| bar(view, chunks, presenter)))
}

/// Begins an agenda with a bid, or with the first, which is then under discussion.
pub fn begin(view: ListView, presenter: Presenter, order: Vec<usize>, with: Option<usize>) {
    let agenda = Agenda::begin(order, with);
    agenda.iter().for_each(|agenda| presenter.discuss(agenda.place()));
    view.set_agenda(|now| *now = agenda);
}

/// Shows one bid of the agenda, on this screen and on the wall.
pub fn turn_to(view: ListView, chunks: Chunks, presenter: Presenter, place: usize) {
    chunks.build_around(place);
    view.set_agenda(|agenda| agenda.iter_mut().for_each(|agenda| agenda.go_to(place)));
    presenter.discuss(place);
}

#[inline(never)]
fn bar(view: ListView, chunks: Chunks, presenter: Presenter) -> AnyView {
    let editor = Editor::get();
    let turn = move |by: isize| {
        let beside = view.agenda(|agenda| agenda.beside(by));
        beside.into_iter().for_each(|place| turn_to(view, chunks, presenter, place));
    };
    let status = changing(move || {
        let fund = editor.fund();
        view.agenda(|agenda| words::at(agenda.before() + 1, agenda.order().len(), &fund.bids[agenda.place()]))
    });
    let decided = changing(move || editor.ledger(words::decided));
    let undecided_first = RwSignal::new(false);
    let set_order = move |is_first: bool| {
        undecided_first.set(is_first);
        let order = view.shown_order();
        begin(view, presenter, if is_first { undecided_before(editor, order) } else { order }, None);
        view.agenda(|agenda| Some(agenda.place())).into_iter().for_each(|place| chunks.build_around(place));
    };
    let leave = move || {
        view.set_agenda(|agenda| *agenda = None);
        document::focus("bids");
    };
    view! {
        <div class="agenda" role="group" aria-label=words::TITLE.to_owned()>
            {button(words::PREVIOUS, move || turn(-1))}
            {main_button(words::NEXT, move || turn(1))}
            <p class="at" role="status">{status}</p>
            <p>{decided}</p>
            <label class="tick">
                <input type="checkbox" prop:checked=flag(move || undecided_first.get()) on:change=ticked(set_order) />
                <span>{words::UNDECIDED_FIRST}</span>
            </label>
            {button(words::ALL_BIDS, leave)}
        </div>
    }
    .into_any()
}

/// The bids that are still to decide before the others, each in their order.
fn undecided_before(editor: Editor, order: Vec<usize>) -> Vec<usize> {
    let (fund, scenario) = (editor.fund(), editor.shown_now());
    let is_undecided =
        |place: &usize| *scenario.decision(&fund.bids[*place].reference) == Decision::default();
    let (mut first, then): (Vec<usize>, Vec<usize>) = order.into_iter().partition(is_undecided);
    first.extend(then);
    first
}
