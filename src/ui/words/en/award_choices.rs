//! What a bid can be given at one press. A name that ends in dots opens something more to enter.

/// Nothing is decided.
pub const NOT_DECIDED: &str = "Not decided";

/// All that is requested.
pub const IN_FULL: &str = "In full";

/// The amount that officers recommend.
pub const RECOMMENDED: &str = "Recommended";

/// Beside the choice that officers recommend.
pub const IS_RECOMMENDED: &str = " (recommended)";

/// Opens the parts of the bid.
pub const PARTS: &str = "Parts…";

/// Opens the field for an amount.
pub const OTHER_AMOUNT: &str = "Other…";
