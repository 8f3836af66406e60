//! What has to be said of a round: its name, the money there is, and for when, with what a table says of it filled in.

mod form_entry;
mod prefill;

use leptos::prelude::*;
use tranche::import::{RoundFacts, draft};
use tranche::ui::signals::{All as _, part};
use tranche::ui::words as shared;
use tranche::{Currency, FundId, Group, Money, NotMoney, Sum};

use crate::fund_id::fresh_id;
use form_entry::Entry;
pub use prefill::Found;
use prefill::MOST_COMMITTED;
use tranche::ui::words::office::round_form as words;

/// Fields for what is committed already, as many as there may be; a table that says more is added up in the last.
const COMMITTED: [&str; MOST_COMMITTED] = [
    "round-committed",
    "round-committed-2",
    "round-committed-3",
    "round-committed-4",
    "round-committed-5",
    "round-committed-6",
];

/// What a round is called, how much money there is, and for when.
#[derive(Clone, Copy)]
pub struct RoundForm {
    found: Memo<Found>,
    title: Entry,
    total: Entry,
    committed: [Entry; MOST_COMMITTED],
    period: Entry,
}

impl RoundForm {
    /// Fields that are empty.
    pub fn blank() -> Self {
        Self::new(Memo::new(|_| Found::default()), Callback::new(|()| {}))
    }

    /// Fields that hold what is found, until something else is typed. Calls back after somebody typed.
    pub fn new(found: Memo<Found>, on_typed: Callback<()>) -> Self {
        let entry = |id, offer: fn(&Found) -> Option<prefill::Suggestion>| {
            Entry::new(id, move || found.with(offer), on_typed)
        };
        let mut at = 0..COMMITTED.len();
        let committed = COMMITTED.map(|id| {
            let at = at.next().unwrap_or_default();
            let offer = move || found.with(|found| found.committed.get(at).map(|(_, offer)| offer.clone()));
            Entry::new(id, offer, on_typed)
        });
        Self {
            found,
            title: entry("round-title", |found| found.title.clone()),
            total: entry("round-total", |found| found.total.clone()),
            committed,
            period: entry("round-period", |_| None),
        }
    }

    /// Whether something was typed into a field.
    pub fn is_typed(self) -> bool {
        self.entries().any(Entry::is_typed)
    }

    /// What was typed, by the ids of the fields.
    pub fn typed(self) -> Vec<draft::Entry> {
        let typed = self.entries().filter_map(|entry| Some((entry.id, entry.typed()?)));
        typed.map(|(id, text)| draft::Entry { field: id.to_owned(), text }).collect()
    }

    /// Types what was typed before.
    pub fn type_in(self, typed: &[draft::Entry]) {
        for entry in self.entries() {
            if let Some(before) = typed.iter().find(|before| before.field == entry.id) {
                entry.type_in(&before.text);
            }
        }
    }

    /// What stands in every field.
    pub fn texts(self) -> Vec<String> {
        self.entries().map(Entry::text).collect()
    }

    fn entries(self) -> impl Iterator<Item = Entry> {
        [self.title, self.total, self.period].into_iter().chain(self.committed)
    }

    /// The fields.
    pub fn view(self) -> AnyView {
        let committed = Memo::new(move |_| self.names());
        view! {
            {self.title.view(words::NAME, "", "text")}
            {self.total.view(words::TOTAL, words::TOTAL_NOTE, "decimal")}
            {part(move || Some(committed.get().into_iter().zip(self.committed).map(|(name, entry)| {
                entry.view(&words::committed(&name), words::OPTIONAL, "decimal")
            }).all()))}
            {self.period.view(words::PERIOD, words::PERIOD_NOTE, "text")}
        }
        .into_any()
    }

    /// What the money is committed for, one for each field; at least one, without a name.
    fn names(self) -> Vec<String> {
        let names: Vec<String> =
            self.found.with(|found| found.committed.iter().map(|(name, _)| name.clone()).collect());
        if names.is_empty() { vec![String::new()] } else { names }
    }

    /// What was said, and an id for it.
    ///
    /// # Errors
    /// The id of the first field that cannot be read, if it is one of these; it says why.
    pub fn read(self, currency: Currency) -> Result<(FundId, RoundFacts), Option<&'static str>> {
        let title = self.title.read(|text| match text {
            "" => Err(words::NO_TITLE.to_owned()),
            text => Ok(text.to_owned()),
        });
        let total = self.total.read(|text| amount(&currency, text, words::NO_TOTAL));
        let committed = self.read_committed(&currency);
        let (Some(title), Some(total), Some(commitments)) = (title, total, committed) else {
            let entries = [self.title, self.total].into_iter().chain(self.committed);
            return Err(entries.into_iter().find(|entry| entry.is_wrong()).map(|entry| entry.id));
        };
        let id = fresh_id().ok_or(Some(self.title.id))?;
        let about = RoundFacts {
            title,
            period: self.period.text(),
            currency,
            sources: vec![sum(words::FUND, total)],
            commitments,
            group: Group { one: words::APPLICANT.to_owned(), many: words::APPLICANTS.to_owned() },
            paper: None,
        };
        Ok((id, about))
    }

    fn read_committed(self, currency: &Currency) -> Option<Vec<Sum>> {
        let read = |text: &str| if text.is_empty() { Ok(Money::ZERO) } else { amount(currency, text, "") };
        let mut commitments = Vec::new();
        let mut all = true;
        for (name, entry) in self.names().into_iter().zip(self.committed) {
            match entry.read(read) {
                None => all = false,
                Some(amount) if amount == Money::ZERO => {}
                Some(amount) if name.is_empty() => commitments.push(sum(words::COMMITTED_BEFORE, amount)),
                Some(amount) => commitments.push(sum(&name, amount)),
            }
        }
        all.then_some(commitments)
    }
}

fn sum(title: &str, amount: Money) -> Sum {
    Sum { title: title.to_owned(), amount, place: String::new() }
}

fn amount(currency: &Currency, text: &str, empty: &str) -> Result<Money, String> {
    match currency.read(text) {
        Ok(amount) if amount.is_negative() => Err(words::below_zero(currency)),
        Ok(amount) => Ok(amount),
        Err(NotMoney::Empty) => Err(empty.to_owned()),
        Err(why) => Err(shared::not_money(text, why)),
    }
}
