//! What a sender may add to the decisions of a link.

use proptest::prelude::*;
use tranche::link::Extras;

prop_compose! {
    /// Any title, name and date that fit, with and without the rest.
    pub fn extras()
        (title in words(), sender in words(), date in words(), is_final in any::<bool>(), with_explanations in any::<bool>())
        -> Extras {
        Extras { title, sender, date, is_final, with_explanations, unknown: Vec::new() }
    }
}

/// Up to 50 characters are at most 200 bytes.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![2 => Just(String::new()), 2 => "[ -~£é–]{1,50}", 1 => "\\PC{1,50}", 1 => any::<char>().prop_map(String::from)]
}
