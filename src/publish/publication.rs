//! What somebody typed so that a result can be published and its letters sent, and that no figure of the round says.

use super::fact::Fact;
use super::letter_kind::LetterKind;
use super::typed_day::typed_day;
use crate::final_scenario::Day;
use crate::fingerprint::are_same_words;
use crate::fund::{Bid, Fund};
use crate::ids::{BidRef, PartnershipId};
use crate::money::Money;
use crate::sorted_map::SortedMap;

/// What something that was typed is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// A fact about the round.
    Fact(Fact),
    /// The id of one who asks, in a register.
    OrgId(PartnershipId),
    /// The text of the letters that tell of an outcome, with placeholders.
    Letter(LetterKind),
    /// In what stages a bid is paid what the scenario of this number gives it.
    Stages(usize, BidRef),
}

/// Something that was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The text.
    pub text: String,
    /// Of stages of payment: which bid that was, and what it was given.
    pub bid: Option<BidThen>,
}

/// A bid as it was when something was typed about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BidThen {
    /// What it was called.
    pub title: String,
    /// Who asked.
    pub asked_by: String,
    /// What it was given.
    pub amount: Money,
}

/// Everything that was typed about the files of one round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publication {
    pub(super) typed: SortedMap<Topic, Typed>,
}

impl Publication {
    /// What was typed about these; what says nothing is left out.
    pub(crate) fn of(all: impl Iterator<Item = (Topic, Typed)>) -> Self {
        let mut publication = Self::default();
        for (topic, typed) in all.filter(|(_, typed)| !typed.text.is_empty()) {
            publication.typed.insert(topic, typed);
        }
        publication
    }

    /// Everything that was typed, in the order of what it is about.
    pub fn said(&self) -> impl Iterator<Item = (&Topic, &Typed)> {
        self.typed.iter().map(|(topic, typed)| (topic, typed))
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.typed.is_empty()
    }

    /// What was typed about something; empty where nothing was.
    #[must_use]
    pub fn text(&self, topic: &Topic) -> &str {
        self.typed.get(topic).map_or("", |typed| &typed.text)
    }

    /// A fact about the round; empty where nobody typed it.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> &str {
        self.text(&Topic::Fact(fact))
    }

    /// The same with the day of a final decision as that of its awards, where nobody typed another one.
    #[must_use]
    pub fn awarded_on(&self, day: Day) -> Self {
        let mut with_day = self.clone();
        if self.fact(Fact::AwardDate).trim().is_empty() {
            with_day.set(Topic::Fact(Fact::AwardDate), &day.to_string());
        }
        with_day
    }

    /// Whether somebody typed another day of the awards than this.
    #[must_use]
    pub fn is_awarded_on_another_day(&self, day: Day) -> bool {
        typed_day(self.fact(Fact::AwardDate)).is_some_and(|typed| typed != day)
    }

    /// Types something about the round, or takes it away where the text is empty.
    pub fn set(&mut self, topic: Topic, text: &str) {
        self.put(topic, Typed { text: text.to_owned(), bid: None });
    }

    /// The stages in which a bid is paid this amount. `None` where none were typed, or for another amount or another bid: stages
    /// of £35,000 say nothing about £20,000.
    #[must_use]
    pub fn stages(&self, scenario: usize, fund: &Fund, bid: &Bid, amount: Money) -> Option<&str> {
        let typed = self.stages_typed(scenario, &bid.reference)?;
        let then = typed.bid.as_ref()?;
        (then.amount == amount && then.is_of(fund, bid)).then_some(&typed.text)
    }

    /// What was typed about the stages of a bid, for whatever amount.
    #[must_use]
    pub fn stages_typed(&self, scenario: usize, bid: &BidRef) -> Option<&Typed> {
        self.typed.get(&Topic::Stages(scenario, bid.clone()))
    }

    /// Types in what stages a bid is paid what it is given now.
    pub fn set_stages(&mut self, scenario: usize, fund: &Fund, bid: &Bid, amount: Money, text: &str) {
        let then = BidThen { title: bid.title.clone(), asked_by: asked_by(fund, bid).to_owned(), amount };
        let topic = Topic::Stages(scenario, bid.reference.clone());
        self.put(topic, Typed { text: text.to_owned(), bid: Some(then) });
    }

    /// The same where scenarios have other numbers: from which, and which.
    #[must_use]
    pub fn with_numbers(&self, numbers: &[(usize, usize)]) -> Self {
        let now = |number: usize| {
            let moved = numbers.iter().find(|(from, _)| *from == number);
            moved.map_or(number, |(_, to)| *to)
        };
        Self::of(self.said().map(|(topic, typed)| match topic {
            Topic::Stages(scenario, bid) => (Topic::Stages(now(*scenario), bid.clone()), typed.clone()),
            other => (other.clone(), typed.clone()),
        }))
    }

    /// The stages of payment that were typed for the scenario of this number, and all else.
    #[must_use]
    pub fn stages_apart(&self, scenario: usize) -> (Self, Self) {
        let is_of = |topic: &Topic| matches!(topic, Topic::Stages(number, _) if *number == scenario);
        let part = |is: bool| {
            let some = self.said().filter(move |(topic, _)| is_of(topic) == is);
            Self::of(some.map(|(topic, typed)| (topic.clone(), typed.clone())))
        };
        (part(true), part(false))
    }

    /// The same, with the stages of one scenario for another one too, that is a copy of it. What was typed for that stays.
    #[must_use]
    pub fn with_copied_stages(&self, from: usize, to: usize) -> Self {
        let copied = self.stages_apart(from).0.with_numbers(&[(from, to)]);
        let all = copied.said().chain(self.said());
        Self::of(all.map(|(topic, typed)| (topic.clone(), typed.clone())))
    }

    fn put(&mut self, topic: Topic, typed: Typed) {
        if typed.text.trim().is_empty() {
            self.typed.remove(&topic);
        } else {
            self.typed.insert(topic, typed);
        }
    }
}

impl BidThen {
    /// Whether that is the bid which is called so now.
    fn is_of(&self, fund: &Fund, bid: &Bid) -> bool {
        are_same_words([&self.title, &self.asked_by], [&bid.title, asked_by(fund, bid)])
    }
}

fn asked_by<'f>(fund: &'f Fund, bid: &Bid) -> &'f str {
    fund.partnership(&bid.partnership).map_or("", |partnership| &partnership.name)
}
