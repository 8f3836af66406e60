//! Words for addresses that lead nowhere.

/// That the page does not know what an address asks for.
pub const UNKNOWN: &str = "This address asks for something that this version of the page does not have. Check it, or choose a \
    round below.";
