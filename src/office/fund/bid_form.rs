//! All fields of one bid.

use leptos::prelude::*;
use tranche::ui::words::office::fund::{ONE_A_LINE, WHERE_IN_PAPER, bid_form as words, refusals};
use tranche::{Bid, BidRef, Fund, Money};

use super::bid_decision::decision;
use super::bid_facts::MoreFacts;
use super::choice_field::choice;
use super::costs::Costs;
use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;
use super::options::Options;
use super::remove_bid::move_or_remove;

/// The fields, and what can be done with the bid as a whole.
#[component]
pub fn BidForm(key: usize) -> impl IntoView {
    let id = move |part: &str| format!("bid-{key}-{part}");
    let bid = BidHandle { editor: FundEditor::get(), key };
    view! {
        <div class="fields">
            {bid.text(id("ref"), words::REFERENCE, "", Kind::Words, |bid| bid.reference.to_string(), BidHandle::put_reference)}
            {applicant(bid, id("who"))}
            {bid.text(id("title"), words::TITLE, "", Kind::Title, |bid| bid.title.clone(), |bid, text| bid.put(|bid| text.clone_into(&mut bid.title)))}
            {requested(bid, id("requested"))}
            {bid.text(id("place"), WHERE_IN_PAPER, "", Kind::Words, |bid| bid.place.clone(), |bid, text| bid.put(|bid| text.clone_into(&mut bid.place)))}
            {bid.text(id("themes"), words::THEMES, words::HOW_TO_WRITE_THEMES, Kind::Words, |bid| bid.themes.join(", "), BidHandle::put_themes)}
            {bid.text(id("purpose"), words::PURPOSE, "", Kind::Long, |bid| bid.purpose.clone(), |bid, text| bid.put(|bid| text.clone_into(&mut bid.purpose)))}
            {bid.text(id("notes"), words::NOTES, ONE_A_LINE, Kind::Long, |bid| bid.notes.join("\n"), BidHandle::put_notes)}
        </div>
        <Costs key />
        <Options key />
        <MoreFacts key />
        {move_or_remove(key)}
    }
}

/// A bid that is changed.
#[derive(Clone, Copy)]
struct BidHandle {
    editor: FundEditor,
    key: usize,
}

impl BidHandle {
    fn put(self, change: impl FnOnce(&mut Bid)) -> Result<(), String> {
        self.editor.amend_bid(self.key, change)
    }

    /// A field of text.
    fn text(
        self,
        id: String,
        label: &'static str,
        note: &'static str,
        kind: Kind,
        look: fn(&Bid) -> String,
        put: fn(Self, &str) -> Result<(), String>,
    ) -> AnyView {
        let shown = move || self.editor.bid(self.key, |_, bid| look(bid)).unwrap_or_default();
        field(id, label, note, kind, shown, move |text| put(self, text))
    }

    fn put_reference(self, text: &str) -> Result<(), String> {
        let reference = BidRef::try_from(text).map_err(|why| refusals::bad_reference(&why))?;
        self.put(|bid| bid.reference = reference)
    }

    fn put_requested(self, amount: Money) -> Result<(), String> {
        self.put(|bid| bid.requested = amount)?;
        // What becomes of a decision is said at once.
        if let Some((words, true)) = decision(self.editor, self.key) {
            self.editor.status.set(words);
        }
        Ok(())
    }

    fn put_themes(self, text: &str) -> Result<(), String> {
        self.put(|bid| bid.themes = filled(text.split(',')))
    }

    fn put_notes(self, text: &str) -> Result<(), String> {
        self.put(|bid| bid.notes = filled(text.lines()))
    }
}

/// What is not blank, without the spaces around it.
fn filled<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    texts.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

fn requested(bid: BidHandle, id: String) -> AnyView {
    let shown = move || bid.editor.bid(bid.key, |fund, bid| fund.show(bid.requested)).unwrap_or_default();
    let put = move |text: &str| bid.put_requested(bid.editor.read(text)?);
    field(id, words::REQUESTED, "", Kind::Amount, shown, put)
}

fn applicant(bid: BidHandle, id: String) -> AnyView {
    let among = move || {
        let named = |fund: &Fund| {
            let named = fund.partnerships.iter().map(|one| (one.id.to_string(), one.name.clone()));
            named.collect::<Vec<_>>()
        };
        bid.editor.fund(named)
    };
    let shown = move || bid.editor.bid(bid.key, |_, bid| bid.partnership.to_string()).unwrap_or_default();
    let put = move |chosen: &str| {
        let fund = bid.editor.fund_now();
        let found = fund.partnerships.iter().find(|one| one.id.as_str() == chosen);
        let Some(one) = found else { return Ok(()) };
        bid.put(|bid| bid.partnership = one.id.clone())
    };
    choice(id, words::APPLICANT, among, shown, put)
}
