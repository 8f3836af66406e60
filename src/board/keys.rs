//! Deciding with the keyboard alone: from bid to bid, give, take back. Each key stands by itself, and all can be switched off.

use leptos::prelude::*;
use tranche::{Award, Bid, Edit, Outcome};

use super::agenda_bar::turn_to;
use super::bid_context::BidHandle;
use super::chunks::Chunks;
use super::editor::Editor;
use super::list_view::ListView;
use super::wall::presenter::Presenter;
use tranche::ui::browser::{document, keyboard, load};
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::{All as _, flag, ticked};
use tranche::ui::store::preferences::Preference;
use tranche::ui::words::keys as words;

/// What is done to the list with keys.
#[derive(Clone, Copy)]
struct Keys {
    editor: Editor,
    view: ListView,
    chunks: Chunks,
    /// What knows the bid under discussion: the one that the keyboard was at last.
    presenter: Presenter,
    /// Where the keyboard is on its way to: keys come faster than rows.
    goes_to: StoredValue<Option<usize>>,
    is_off: RwSignal<bool>,
    is_help_open: RwSignal<bool>,
}

/// Listens for keys, and explains them.
#[component]
pub fn KeyHelp(view: ListView, chunks: Chunks, presenter: Presenter) -> impl IntoView {
    let keys = Keys {
        editor: Editor::get(),
        view,
        chunks,
        presenter,
        goes_to: StoredValue::new(None),
        is_off: RwSignal::new(Preference::NoKeys.is_set()),
        is_help_open: view.key_help(),
    };
    keyboard::on_entering(".bid", move |id| {
        BidHandle::place_of(id).into_iter().for_each(|place| presenter.discuss(place))
    });
    keyboard::on_key(move |key| keys.press(key));
    view! {
        <Dialog open=keys.is_help_open id="keys" title=words::TITLE>
            <table class="table">
                <tbody>{words::KEYS.into_iter().map(|(key, does)| view! {
                    <tr><th scope="row"><kbd>{key}</kbd></th><td>{does}</td></tr>
                }).all()}</tbody>
            </table>
            <label class="tick">
                <input type="checkbox" prop:checked=flag(move || !keys.is_off.get()) on:change=ticked(move |is_on| keys.switch(is_on)) />
                <span>{words::SWITCH}</span>
            </label>
        </Dialog>
    }
}

impl Keys {
    fn switch(self, is_on: bool) {
        self.is_off.set(!is_on);
        Preference::NoKeys.set(!is_on);
    }

    /// What a key does; whether it does anything.
    fn press(self, key: &str) -> bool {
        if key == "?" {
            self.is_help_open.set(true);
            return true;
        }
        if self.is_off.get() {
            return false;
        }
        match key {
            "n" => self.go(self.next(1)),
            "p" => self.go(self.next(-1)),
            "u" => self.go(self.next_undecided()),
            "f" => self.decide(|_| Some(Outcome::Funded(Award::InFull))),
            "r" => self.decide(|bid| {
                bid.cheapest_option().map(|option| Outcome::Funded(Award::Option(option.id.clone())))
            }),
            "d" => self.decide(|_| Some(Outcome::Declined)),
            "x" => self.decide(|_| Some(Outcome::Undecided)),
            "/" => {
                document::focus("filter");
                true
            }
            _ => false,
        }
    }

    /// The bid after the last one, or before it, among those that are shown; the first or the last at the beginning.
    fn next(self, by: isize) -> Option<usize> {
        let order = self.view.order();
        let here = self.presenter.at().and_then(|at| order.iter().position(|place| *place == at));
        let next = match here {
            Some(here) => here.checked_add_signed(by)?,
            None if by > 0 => 0,
            None => order.len().checked_sub(1)?,
        };
        order.get(next).copied()
    }

    /// The next bid that is still to decide, from here on and then from the top.
    fn next_undecided(self) -> Option<usize> {
        let order = self.view.order();
        let here = self
            .presenter
            .at()
            .and_then(|at| order.iter().position(|place| *place == at))
            .map_or(0, |at| at + 1);
        let fund = self.editor.fund();
        let scenario = self.editor.shown_now();
        let is_open = |place: &&usize| {
            scenario.decision(&fund.bids[**place].reference) == &tranche::Decision::default()
        };
        order[here..].iter().chain(&order[..here]).find(is_open).copied()
    }

    fn go(self, place: Option<usize>) -> bool {
        let Some(place) = place else { return true };
        turn_to(self.view, self.chunks, self.presenter, place);
        self.goes_to.set_value(Some(place));
        // Once the row is there.
        load::run(async move {
            document::focus(&BidHandle::own_id(place));
            self.goes_to.set_value(None);
        });
        true
    }

    /// Decides on the bid that the keyboard is at.
    fn decide(self, outcome: impl FnOnce(&Bid) -> Option<Outcome>) -> bool {
        // Nothing is decided that nobody looks at.
        let has_focus =
            |place| document::Place::now().is_some_and(|focus| focus.is(&BidHandle::own_id(place)));
        let goes_there = |place| self.goes_to.get_value() == Some(place);
        let is_seen = |place| self.view.is_alone(place) || goes_there(place) || has_focus(place);
        let Some(place) = self.presenter.at().filter(|place| is_seen(*place)) else {
            return false;
        };
        if self.editor.is_locked() {
            self.editor.refuse(place);
            return true;
        }
        let fund = self.editor.fund();
        let bid = &fund.bids[place];
        if let Some(outcome) = outcome(bid) {
            // What a bid asks for, and what it offers, can always be given, and any decision taken back.
            let _ = self.editor.apply(Edit::Decide(bid.reference.clone(), outcome));
        }
        true
    }
}
