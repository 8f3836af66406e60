//! What members of a board would each give, side by side: where they agree, where they differ, and who moved.

mod agreement;
mod bid_voices;
mod collation;
mod fraction_sum;
mod moves;
mod name_rivals;
mod ordered_amounts;
mod penny_shares;
mod sent_again;
mod voice;

pub use agreement::{Agreement, Level, Quorum, Rung};
pub use bid_voices::BidVoices;
pub use collation::Collation;
pub use moves::{BidMoves, Moves, SameMedians, VoiceChange};
pub use name_rivals::Standing;
pub use ordered_amounts::Spread;
pub use sent_again::{Intake, SentOne};
pub use voice::{NoMoney, Reply, Voice};
