//! What was asked for, of how much: a fund's sources, commitments, rules, partnerships, bids, lines and options.

mod bad_fund;
mod bid;
mod bid_facts;
mod fields;
mod format;
mod fund_file;
mod line;
mod per_cent;
mod read;
mod rules;
mod sound_fund;
mod tolerance;
mod validate;
mod validity;
mod write;

pub use bad_fund::{BadFund, Wrong};
pub use bid::{Bid, PublishedOption, Unit};
pub use bid_facts::points::Points;
pub use bid_facts::{Advice, BidFacts, Case, Label, Recommended, Score};
pub(crate) use format::FORMAT;
pub use fund_file::{Figure, FundFile, Group, Paper, Partnership, PrintedTotal, Sum};
pub use line::{Cost, Line, Multiplication, Precision};
pub use per_cent::Percent;
pub(crate) use rules::held_back_by;
pub use rules::{AmountOrShare, Demand, DemandKind, DemandParts, DemandSource, Rule, Subject, read_demand};
pub use sound_fund::Fund;
pub use tolerance::Tolerance;
pub(crate) use validate::MOST_BIDS;
