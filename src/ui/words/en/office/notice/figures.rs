//! The figures and names that stand in texts by their names in brackets: what each is, and what it is now.

use super::several;
use crate::notice::{NoticeFacts, Placeholder};

/// What stands in the place of a name.
pub fn figure(placeholder: Placeholder, facts: &NoticeFacts) -> String {
    let NoticeFacts { fund, ledger, decided, .. } = facts;
    let bids = |count: usize| several(count, "bid", "bids");
    let paper =
        |read: fn(&crate::Paper) -> &String| fund.paper.as_ref().map(read).cloned().unwrap_or_default();
    match placeholder {
        Placeholder::Round => fund.title.clone(),
        Placeholder::Period => fund.period.clone(),
        Placeholder::Scenario => facts.title.to_owned(),
        Placeholder::Fund => fund.show(ledger.fund),
        Placeholder::Committed => fund.show(ledger.committed),
        Placeholder::HeldBack => fund.show(ledger.held_back),
        Placeholder::Available => fund.show(ledger.available),
        Placeholder::Requested => fund.show(ledger.requested),
        Placeholder::Funded => fund.show(ledger.funded),
        Placeholder::Remaining => fund.show(ledger.remaining),
        Placeholder::OverBy => fund.show(ledger.over_by().unwrap_or_default()),
        Placeholder::Reserve => fund.show(facts.reserve_total()),
        Placeholder::Bids => bids(fund.bids.len()),
        Placeholder::FundedBids => bids(decided.approved_bids()),
        Placeholder::ReserveBids => bids(decided.reserve.len()),
        Placeholder::DeferredBids => bids(decided.deferred.len()),
        Placeholder::DeclinedBids => bids(decided.declined.len()),
        Placeholder::UndecidedBids => bids(decided.undecided.len()),
        Placeholder::Paper => paper(|paper| &paper.title),
        Placeholder::Publisher => paper(|paper| &paper.publisher),
        Placeholder::PaperDate => paper(|paper| &paper.date),
    }
}

/// What a name stands for.
pub fn about(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::Round => "the title of the round",
        Placeholder::Period => "the year or years it is for",
        Placeholder::Scenario => "the title of this scenario",
        Placeholder::Fund => "all the money of the round",
        Placeholder::Committed => "what was committed before",
        Placeholder::HeldBack => "what is held back",
        Placeholder::Available => "what is available to allocate",
        Placeholder::Requested => "what all bids ask for",
        Placeholder::Funded => "what is approved in all",
        Placeholder::Remaining => "what remains",
        Placeholder::OverBy => "how much more is approved than there is",
        Placeholder::Reserve => "what the reserve list would take",
        Placeholder::Bids => "how many bids there are",
        Placeholder::FundedBids => "how many are approved",
        Placeholder::ReserveBids => "how many are on the reserve list",
        Placeholder::DeferredBids => "how many are deferred",
        Placeholder::DeclinedBids => "how many are not approved",
        Placeholder::UndecidedBids => "how many are not decided",
        Placeholder::Paper => "the paper the bids are from",
        Placeholder::Publisher => "who published it",
        Placeholder::PaperDate => "when it was published",
    }
}
