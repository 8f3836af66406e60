//! Moving a bid in the list and removing it, and the question whether it may go with what was decided on it.

use leptos::prelude::*;
use tranche::ui::button::{button, main_button};
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::part;
use tranche::ui::words::FundItem;
use tranche::ui::words::office::fund::bid_form as words;
use tranche::{Amendment, BidRef, Change};

use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};
use crate::focus_soon::focus_soon;

/// The question whether a bid may go with what was decided on it.
#[derive(Clone, Copy)]
pub struct RemoveQuestion {
    /// The heading of the list of bids, where the keyboard goes when one has been removed.
    heading: &'static str,
    open: RwSignal<bool>,
    /// The bid, and the words about its decision.
    about: RwSignal<Option<(BidRef, String)>>,
}

impl RemoveQuestion {
    /// No question yet.
    pub fn provide(heading: &'static str) -> Self {
        let question = Self { heading, open: RwSignal::new(false), about: RwSignal::new(None) };
        provide_context(question);
        question
    }

    /// Removes a bid, or asks first.
    fn remove_or_ask(self, editor: FundEditor, bid: BidRef) -> Result<(), String> {
        let amendment = removal(&bid);
        match editor.would_lose(&amendment, words::decision_goes) {
            Some(words) => {
                self.about.set(Some((bid, words)));
                self.open.set(true);
                Err(String::new())
            }
            None => editor.amend(&amendment),
        }
    }

    /// Removes the bid that it is about, and the decision.
    fn remove(self, editor: FundEditor) {
        self.open.set(false);
        let Some((bid, _)) = self.about.get() else { return };
        match editor.amend(&removal(&bid)) {
            Ok(()) => {
                editor.announce(words::removal(&bid));
                focus_soon(self.heading.to_owned());
            }
            Err(why) => editor.status.set(why),
        }
    }

    /// Leaves all as it is.
    fn keep(self, editor: FundEditor) {
        self.open.set(false);
        let bid = self.about.get();
        if let Some(key) = bid.and_then(|(bid, _)| editor.key_of(&bid)) {
            focus_soon(format!("bid-{key}-remove"));
        }
    }
}

fn removal(bid: &BidRef) -> Amendment {
    Amendment::Bids(Change::Remove(bid.clone()))
}

/// The buttons of the bid as a whole. They know where it stands.
pub fn move_or_remove(key: usize) -> AnyView {
    let editor = FundEditor::get();
    let question: RemoveQuestion = expect_context();
    let stands = Memo::new(move |_| Some((editor.place_of(key)?, editor.bids().len())));
    let reference = Memo::new(move |_| editor.reference(key));
    part(move || {
        let (place, count) = stands.get()?;
        let item = move || reference.get().map(FundItem::Bid);
        let row = Row::new(format!("bid-{key}"), item, [place, count], question.heading.to_owned());
        let remove = move || reference.get().map_or(Ok(()), |bid| question.remove_or_ask(editor, bid));
        let move_to = move |to| match reference.get() {
            Some(bid) => editor.amend(&Amendment::Bids(Change::Move(bid, to))),
            None => Ok(()),
        };
        Some(row_buttons(row.in_full(), move_to, remove))
    })
    .into_any()
}

/// The dialog that says what goes with a bid.
#[component]
pub fn RemoveDialog(question: RemoveQuestion) -> impl IntoView {
    let editor = FundEditor::get();
    view! {
        <Dialog open=question.open id="removing" title=words::REMOVE>
            {part(move || {
                let (_, words) = question.about.get()?;
                Some(view! {
                    <p>{words}</p>
                    <p class="actions">
                        {main_button(words::REMOVE_BOTH, move || question.remove(editor))}
                        {button(words::KEEP, move || question.keep(editor))}
                    </p>
                })
            })}
        </Dialog>
    }
}
