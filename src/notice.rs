//! What a board decided, as a notice of decision says it: which parts it has, which bids stand in each, and the figures in what
//! somebody typed. Data alone; the sentences are the page's.

mod decided_bids;
mod notice_facts;
mod notice_part;
mod notice_texts;
mod placeholder;

pub use decided_bids::{ApprovedGroup, DecidedBids};
pub use notice_facts::NoticeFacts;
pub use notice_part::NoticePart;
pub use notice_texts::{MergedTexts, NoticeTexts};
pub use placeholder::{Piece, Placeholder, pieces};
