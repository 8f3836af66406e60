//! The rules, and what each does.

use super::drafted::{DraftedBid, FirstDraft, PassedOver};
use super::line_up::Order;
use super::sharing::shared_out;
use super::sharing_terms::{Sharing, Terms};
use super::starting_point::Start;
use super::top_down::down_the_list;
use super::waterline::AtWaterline;
use crate::fund::Fund;
use crate::scenario::{Edit, Outcome, Scenario};

/// A rule that makes a first draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// As officers recommend, whether or not the money lasts.
    Recommendations,
    /// In full from the top of a list while the money lasts; the others are on the reserve list, in their order.
    DownTheList(Order, AtWaterline),
    /// What is left is shared out among all.
    Share(Sharing, Terms),
}

impl Way {
    /// By what it lines bids up, where it does.
    #[must_use]
    pub fn order(&self) -> Option<&Order> {
        match self {
            Self::DownTheList(order, _) | Self::Share(Sharing::TopWeighted(order), _) => Some(order),
            Self::Recommendations | Self::Share(Sharing::ProRata | Sharing::Even, _) => None,
        }
    }
}

impl FirstDraft {
    /// What this way makes of a scenario.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario, way: &Way) -> Self {
        let start = Start::of(fund, scenario);
        let mut draft = match way {
            Way::Recommendations => recommended(fund, scenario, &start),
            Way::DownTheList(order, at) => down_the_list(scenario, &start, order, *at),
            Way::Share(sharing, terms) => shared_out(&start, sharing, terms),
        };
        draft.off_the_top = start.off_the_top;
        draft.bids.extend(start.barred);
        draft
    }
}

/// What cannot be carried out as it is recommended stays undecided.
fn recommended(fund: &Fund, scenario: &Scenario, start: &Start) -> FirstDraft {
    let mut drafted = scenario.clone();
    let bids = Order::Paper.line_up(&start.bids).into_iter().map(|(place, bid)| {
        let outcome = bid.facts.recommended.as_ref().map(|recommended| {
            let outcome = recommended.outcome(bid, drafted.rank_of(&bid.reference));
            let edit = Edit::Decide(bid.reference.clone(), outcome.clone());
            if drafted.apply(fund, &edit).is_ok() { outcome } else { Outcome::Undecided }
        });
        let passed_over = outcome.is_none().then_some(PassedOver::NoRecommendation);
        DraftedBid::of(bid, place, outcome.unwrap_or_default(), passed_over)
    });
    FirstDraft { bids: bids.collect(), ..FirstDraft::default() }
}
