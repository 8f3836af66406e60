//! The calculator: what a fund was asked for, what a board would give, and what that adds up to.
//!
//! Pure Rust: no browser, no clock, no input or output, and no float near money.
//! [`Fund`] and [`Scenario`] are the two inputs; [`Ledger`] is derived from them and never stored;
//! [`Edit`] is the one way to change them.

mod amend;
mod check;
mod currency;
#[cfg(feature = "files")]
pub mod files;
mod fingerprint;
mod fund;
#[cfg(feature = "carry")]
pub mod fund_link;
mod ids;
mod json;
mod ledger;
pub mod link;
mod money;
mod named;
mod offers;
mod opening;
pub mod saved;
mod scenario;
pub mod sheet;
pub mod store;
pub mod table;
#[cfg(feature = "ui")]
pub mod ui;
mod view;

pub use amend::{Amendment, Change, Unamended, amended};
pub use check::{Check, Checked};
pub use currency::Currency;
pub use fingerprint::{BidWords, Contents, Fingerprint, Words};
pub use fund::{
    Advice, BadFund, Bid, BidFacts, Case, Cost, Figure, Fund, FundFile, Group, Label, Line, Paper,
    Partnership, Points, Precision, PublishedOption, Recommended, Score, Stated, Sum, Tolerance, Unit,
    Worked, Wrong,
};
pub use ids::{BadName, BidRef, FundId, LineId, OptionId, PartnershipId, UnitId};
pub use json::{Broken, Misfit, Shape};
pub use ledger::{Ledger, PartnershipSum, Room};
pub use money::{Money, NotMoney, Share};
pub use offers::{BadOffers, Offer, is_name, name_of_title, offers};
pub use opening::{Kept, Notice, Opening, Shared, opening};
pub use scenario::{
    Abstention, Amended, Award, Decision, Difference, EarlierDecision, Edit, Explanation, Gone, Mismatch,
    Opened, Outcome, Parts, Rank, Refusal, SameBid, Scenario, Sitting, Taken, Was, earlier_decisions,
};
pub use view::{Grouping, Section, found, sections};
