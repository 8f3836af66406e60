//! The words in which a result is told. The page makes them and hands them over: neither the calculator nor a worker has any of its own.

use super::decision_records::decision_records;
use super::letter_kind::OutcomeWords;
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::json::{Fields, Json, Writer};
use crate::scenario::{Decision, Scenario};
use crate::sorted_map::SortedMap;

/// What people read of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageWords {
    /// Of each outcome, in a letter.
    pub outcomes: OutcomeWords,
    /// Of each award that is not what was asked for.
    pub awards: AwardWords,
}

/// What bids are given that are given something else than they ask for, in words: `Parts: 18 of 20 constables`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwardWords(SortedMap<BidRef, String>);

impl PageWords {
    const AWARDS: &str = "awards";

    /// Writes them among what is handed over.
    pub(super) fn write(&self, json: &mut Writer) {
        for (name, words) in self.outcomes.named() {
            json.text(name, words);
        }
        json.entries(Self::AWARDS, &|json| {
            for (bid, words) in self.awards.0.iter() {
                json.text(bid.as_str(), words);
            }
        });
    }

    /// The same as they were handed over; `None` where they are not there.
    pub(super) fn read(fields: &mut Fields<'_, '_>, fund: &Fund) -> Option<Self> {
        let outcomes = OutcomeWords::read(|name| fields.text(name).ok())?;
        let mut all = fields.fields(Self::AWARDS).ok()?;
        let mut awards = SortedMap::default();
        for bid in &fund.bids {
            if let Some(Json::String(words)) = all.take(bid.reference.as_str()) {
                awards.insert(bid.reference.clone(), words.to_string());
            }
        }
        all.done().ok()?;
        Some(Self { outcomes, awards: AwardWords(awards) })
    }
}

impl AwardWords {
    /// The words that a page has for each of them.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario, words: impl Fn(&Bid, &Decision) -> String) -> Self {
        let mut awards = SortedMap::default();
        for decided in decision_records(fund, scenario) {
            if decided.decision.outcome.is_funded() && decided.amount != decided.bid.requested {
                awards.insert(decided.bid.reference.clone(), words(decided.bid, decided.decision));
            }
        }
        Self(awards)
    }

    /// What is said of a bid: nothing where it is given all that it asks for, or nothing.
    #[must_use]
    pub fn get(&self, bid: &BidRef) -> &str {
        self.0.get(bid).map_or("", String::as_str)
    }
}
