//! What the officers recommend for a bid: what to do, how much, why, and where that stands.

use leptos::prelude::*;
use tranche::ui::signals::part;
use tranche::ui::words::office::fund::bid_facts as words;
use tranche::{Advice, Bid, Fund, Recommended};

use crate::fund::choice_field::choice;
use crate::fund::edit_field::{Kind, field};
use crate::fund::fund_editor::{FundEditor, show_optional};

/// What the officers recommend. Its further fields are there while something is recommended.
pub fn fields(key: usize) -> Vec<AnyView> {
    let handle = RecommendationHandle { editor: FundEditor::get(), key };
    let outcome = move || {
        let word = |_: &Fund, bid: &Bid| bid.facts.recommended.as_ref().map_or("", |one| one.outcome.word());
        handle.editor.bid(key, word).unwrap_or_default().to_owned()
    };
    let is_there = Memo::new(move |_| !outcome().is_empty());
    let further = part(move || is_there.get().then(|| handle.further()));
    let choose = move |chosen: &str| handle.put_outcome(Advice::from_word(chosen));
    let id = format!("bid-{key}-recommended");
    vec![choice(id, words::RECOMMEND, words::advice, outcome, choose), further.into_any()]
}

/// What is recommended for one bid.
#[derive(Clone, Copy)]
struct RecommendationHandle {
    editor: FundEditor,
    key: usize,
}

impl RecommendationHandle {
    fn look(self, look: fn(&Fund, &Recommended) -> String) -> String {
        let found = |fund: &Fund, bid: &Bid| bid.facts.recommended.as_ref().map(|one| look(fund, one));
        self.editor.bid(self.key, found).flatten().unwrap_or_default()
    }

    fn put(self, change: impl FnOnce(&mut Recommended)) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| bid.facts.recommended.as_mut().map_or((), change))
    }

    fn put_outcome(self, outcome: Option<Advice>) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| {
            let before = bid.facts.recommended.take();
            bid.facts.recommended = outcome.map(|outcome| match before {
                // An amount that is declined means nothing.
                Some(before) => Recommended {
                    outcome,
                    amount: before.amount.filter(|_| outcome != Advice::Decline),
                    ..before
                },
                None => Recommended { outcome, amount: None, reason: String::new(), place: String::new() },
            });
        })
    }

    fn put_amount(self, text: &str) -> Result<(), String> {
        let amount = self.editor.read_optional(text)?;
        self.put(|one| one.amount = amount)
    }

    /// A field of text.
    fn text(
        self,
        name: &str,
        [label, note]: [&'static str; 2],
        kind: Kind,
        look: fn(&Fund, &Recommended) -> String,
        put: fn(Self, &str) -> Result<(), String>,
    ) -> AnyView {
        let id = format!("bid-{}-recommended-{name}", self.key);
        field(id, label, note, kind, move || self.look(look), move |text| put(self, text))
    }

    fn further(self) -> [AnyView; 3] {
        [
            self.text(
                "amount",
                [words::RECOMMENDED_AMOUNT, words::RECOMMENDED_AMOUNT_NOTE],
                Kind::Amount,
                |fund, one| show_optional(fund, one.amount),
                Self::put_amount,
            ),
            self.text(
                "place",
                [words::RECOMMENDED_WHERE, ""],
                Kind::Words,
                |_, one| one.place.clone(),
                |handle, text| handle.put(|one| text.clone_into(&mut one.place)),
            ),
            self.text(
                "reason",
                [words::RECOMMENDED_WHY, ""],
                Kind::Long,
                |_, one| one.reason.clone(),
                |handle, text| handle.put(|one| text.clone_into(&mut one.reason)),
            ),
        ]
    }
}
