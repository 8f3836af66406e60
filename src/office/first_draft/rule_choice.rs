//! What somebody chose of a rule: what it starts from, the way, and its terms.

use leptos::prelude::*;
use tranche::first_draft::{AtWaterline, FirstDraft, Order, Sharing, Terms, Way, scores};
use tranche::ui::words::scenario_picker;
use tranche::{BidRef, Fund, Money, Scenario};

use super::super::open_round::OpenRound;

/// How a draft is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Recommendations,
    List,
    ProRata,
    Even,
    TopWeighted,
}

/// By what bids are lined up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListOrder {
    Paper,
    Score,
    Advice,
    Hand,
}

/// Which bids come first by their scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstEnd {
    Highest,
    /// As of ranks.
    Lowest,
}

/// A handle to all that is chosen. What is not asked about at the moment stays chosen.
#[derive(Clone, Copy)]
pub struct RuleChoice {
    /// The round.
    pub round: OpenRound,
    /// The number of the scenario that it starts from; `None` where nothing is decided.
    pub start: RwSignal<Option<usize>>,
    pub kind: RwSignal<Kind>,
    pub order: RwSignal<ListOrder>,
    /// Which scores are added up.
    pub ticked: RwSignal<Vec<String>>,
    /// Which of them come first.
    pub end: RwSignal<FirstEnd>,
    /// The order that was made by hand; empty until one is.
    pub hand: RwSignal<Vec<BidRef>>,
    pub at: RwSignal<AtWaterline>,
    pub step: RwSignal<Money>,
    pub keeps_least: RwSignal<bool>,
}

/// To what shares can be rounded: £1, £50 and £500, in pence.
pub const STEPS: [i64; 3] = [100, 5_000, 50_000];

impl RuleChoice {
    /// At first down the list, by the first score there is that is not called a rank.
    pub fn of_round(round: OpenRound) -> Self {
        let names = scores(&round.fund());
        let is_rank = |name: &&String| name.to_lowercase().contains(RANK);
        let score = names.iter().find(|name| !is_rank(name));
        let (order, end) = match score {
            Some(_) => (ListOrder::Score, FirstEnd::Highest),
            None => (ListOrder::Paper, FirstEnd::Lowest),
        };
        let first = score.or(names.first()).cloned();
        Self {
            round,
            start: RwSignal::new(None),
            kind: RwSignal::new(Kind::List),
            order: RwSignal::new(order),
            ticked: RwSignal::new(first.into_iter().collect()),
            end: RwSignal::new(end),
            hand: RwSignal::new(Vec::new()),
            at: RwSignal::new(AtWaterline::Stop),
            step: RwSignal::new(Money::from_pence(STEPS[0])),
            keeps_least: RwSignal::new(true),
        }
    }

    /// The scenarios that a draft can start from, each with its number and its title.
    pub fn starts(self) -> Vec<(usize, String)> {
        self.round.scenarios.with(|all| {
            let readable = all.in_use().filter(|one| one.opened.is_ok());
            readable
                .map(|one| (one.number, scenario_picker::title(one.number, &one.seen.entry.title)))
                .collect()
        })
    }

    /// The scenario that it starts from, with its number and its title; `None` where nothing is decided, or where that one is gone.
    pub fn start(self) -> Option<(usize, String, Scenario)> {
        let number = self.start.get()?;
        let (_, title) = self.starts().into_iter().find(|(other, _)| *other == number)?;
        self.round.scenarios.with(|all| {
            let scenario = all.of_number(number)?.opened.as_ref().ok()?.scenario.clone();
            Some((number, title, scenario))
        })
    }

    /// The rule as it is chosen.
    pub fn way(self, fund: &Fund) -> Way {
        let terms = Terms { step: self.step.get(), keeps_least: self.keeps_least.get() };
        match self.kind.get() {
            Kind::Recommendations => Way::Recommendations,
            Kind::List => Way::DownTheList(self.chosen_order(fund), self.at.get()),
            Kind::ProRata => Way::Share(Sharing::ProRata, terms),
            Kind::Even => Way::Share(Sharing::Even, terms),
            Kind::TopWeighted => Way::Share(Sharing::TopWeighted(self.chosen_order(fund)), terms),
        }
    }

    /// Whether bids are moved up and down by hand.
    pub fn is_by_hand(self) -> bool {
        self.order.get() == ListOrder::Hand && matches!(self.kind.get(), Kind::List | Kind::TopWeighted)
    }

    /// The first bids still to decide by the ticked scores, where this end comes first; and whether there are more.
    pub fn first_in_line(self, fund: &Fund, end: FirstEnd) -> (Vec<BidRef>, bool) {
        const SHOWN: usize = 3;
        let before = self.start().map(|(.., scenario)| scenario).unwrap_or_default();
        let way = Way::DownTheList(self.by_scores(fund, end), self.at.get());
        let line = FirstDraft::of(fund, &before, &way).bids;
        (line.iter().take(SHOWN).map(|one| one.bid.clone()).collect(), line.len() > SHOWN)
    }

    /// Scores are added up in the order of the paper, whichever was ticked first.
    fn by_scores(self, fund: &Fund, end: FirstEnd) -> Order {
        let is_ticked = |name: &String| self.ticked.with(|ticked| ticked.contains(name));
        let names: Vec<String> = scores(fund).into_iter().filter(is_ticked).collect();
        match end {
            _ if names.is_empty() => Order::Paper,
            FirstEnd::Highest => Order::Score(names),
            FirstEnd::Lowest => Order::Rank(names),
        }
    }

    fn chosen_order(self, fund: &Fund) -> Order {
        match self.order.get() {
            ListOrder::Paper => Order::Paper,
            ListOrder::Score => self.by_scores(fund, self.end.get()),
            ListOrder::Advice => Order::Advice,
            ListOrder::Hand => Order::Hand(self.hand.get()),
        }
    }
}

/// What a score may be called that is a rank. It says only what is chosen at first.
const RANK: &str = "rank";
