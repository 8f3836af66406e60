//! The calculator: what a fund was asked for, what a board would give, and what that adds up to.
//!
//! Pure Rust: no browser, no clock, no input or output, and no float near money.
//! [`Fund`] and [`Scenario`] are the two inputs; [`Ledger`] is derived from them and never stored;
//! [`Edit`] is the one way to change them.

mod amend;
pub mod breakdown;
pub mod collate;
pub mod compare;
#[cfg(feature = "files")]
pub mod files;
pub mod final_scenario;
mod fingerprint;
pub mod first_draft;
pub mod formats;
mod fund;
#[cfg(feature = "fund-links")]
pub mod fund_link;
mod ids;
pub mod import;
mod json;
pub mod link;
pub mod listing;
mod marks;
mod meeting;
mod money;
pub mod notice;
mod opening;
mod paper_totals;
pub mod publish;
pub mod qr;
pub mod replies;
mod reserve_list;
pub mod rules;
mod scenario;
mod sender;
mod site_funds;
mod sorted_map;
pub mod store;
pub mod text_document;
mod title_line;
pub mod trail;
#[cfg(feature = "ui")]
pub mod ui;

pub use amend::{Amendment, BadAmendment, Change, amended};
pub use fingerprint::{BidWords, Contents, Fingerprint, Words};
pub use fund::{
    Advice, AmountOrShare, BadFund, Bid, BidFacts, Case, Cost, Demand, DemandKind, DemandParts, DemandSource,
    Figure, Fund, FundFile, Group, Label, Line, Multiplication, Paper, Partnership, Percent, Points,
    Precision, PrintedTotal, PublishedOption, Recommended, Rule, Score, Subject, Sum, Tolerance, Unit, Wrong,
    read_demand,
};
pub use ids::{BadName, BidRef, FundId, LineId, OptionId, PartnershipId, UnitId};
pub use json::{Broken, Misfit, Shape};
pub use marks::{BidMark, BroughtMarks, Mark, MarkCounts, Marks, MergedMarks, Standing, Standings};
pub use meeting::{
    BidVote, Interest, InterestIn, Meeting, MergedMeeting, NameDoubt, NamedBid, NotACount, Register,
    VotedMotion, VotedOutcome, read_count,
};
pub use money::{Claim, Currency, Money, NotMoney, Share, Shares, apportion};
pub use opening::{Notice, Opening, Shared, StoredWork, Whose, opening};
pub use paper_totals::{Check, CheckSubject};
pub use reserve_list::{ReserveList, ReservePlace};
pub use scenario::ledger::{Fit, Ledger, PartnershipSum};
pub use scenario::{
    Abstention, AmendedFund, Arrival, Award, Decision, Difference, EarlierDecision, Edit, Explanation,
    History, LineShare, LostDecision, Mismatch, Outcome, Parts, PastDecision, Rank, Refusal, SameBid,
    Scenario, earlier_decisions,
};
pub use sender::{is_same_sender, may_be_one_person, readable_name, sender_key};
pub use site_funds::{BadSiteFunds, SiteFund, is_name, name_of_title, site_funds};
