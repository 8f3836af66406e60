//! The words that tell what a heading speaks of, in small letters, parted by spaces.

/// Words that say that an amount is asked for.
pub const ASKING: &str = "requested request applied sought asked asking ask requesting";
/// Words that say that a figure took the place of another.
pub const REVISED: &str = "revised amended corrected correct adjusted updated final new changed clarification resubmitted \
    resubmission latest negotiated renegotiated negotiation second scaled lowered restated correction adjustment";
/// Words that say that a figure stood there before another.
pub const EARLIER: &str = "original originally initial initially first earlier";
/// Words that say that something else is counted, though it has to do with what is asked for.
pub const COUNTED: &str = "period duration months years length number hours days weeks term times";
/// Words that say that it is asked of others, or that it is not what is asked for now.
pub const ELSEWHERE: &str = "other others elsewhere all before max maximum advance not can could";
/// Words that say that it is only a part: for a year, a head.
pub const PART: &str =
    "per each pa annual annually yearly monthly weekly daily head participant unit instalment";
/// Words that say that a column holds money.
pub const MONEY: &str = "amount amounts sum grant grants funding fund funds money total contribution cost costs value budget \
    award support £ € $ gbp eur usd price payment paid spend expenditure income fee fees allocation \
    allocated awarded granted";
/// Words that say that a column holds something else, whatever figures it has.
pub const NO_MONEY: &str = "registration charity phone telephone tel mobile email postcode date year years population quantity \
    qty percentage percent pct households participants votes";
/// Words that say so where nothing else does: a heading that only ends like one may still be that of a reference.
pub const HARDLY_MONEY: &str = "number no count people age ages id code ref reference identifier rank ranking each per unit rate \
    hours places";
/// Words of what is noted of who asks, besides the name.
pub const OF_APPLICANTS: &str = "type email address id identifier number no phone telephone contact postcode website url status date \
    size income reserves contribution checked score area district ward country registration charity \
    bank details description postal code location";
