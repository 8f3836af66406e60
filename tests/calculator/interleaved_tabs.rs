//! Tabs of one browser whose transactions come in any order: whatever one of them was told to be kept can be had again.
//!
//! The tabs go by the rules of `docs/store-format.md`: a state is kept only over the head that was seen, else in a copy; what a page
//! leaves behind is brought in by the next one.

mod tab_model;

use proptest::prelude::*;
use tab_model::{Act, Site};

fn acts() -> impl Strategy<Value = Vec<(usize, Act)>> {
    let act = prop_oneof![
        8 => Just(Act::Decide),
        6 => Just(Act::Begin),
        6 => Just(Act::Commit),
        2 => Just(Act::Leave),
        2 => Just(Act::Kill),
        3 => Just(Act::Open),
        2 => (0..6_usize).prop_map(Act::Switch),
        2 => (0..6_usize).prop_map(Act::Delete),
        1 => (0..6_usize).prop_map(Act::BringBack),
        1 => Just(Act::Expire),
        1 => Just(Act::Wait),
    ];
    prop::collection::vec((0..3_usize, act), 1..120)
}

proptest! {
    #[test]
    fn whatever_a_tab_was_told_to_be_kept_can_be_had_again(acts in acts()) {
        let mut site = Site::default();
        for (at, (tab, act)) in acts.iter().enumerate() {
            site.take(*tab, *act, at);
        }
        site.all_leave();
        let there = site.reachable();
        for text in &site.kept {
            prop_assert!(there.contains(text), "{} is lost of {:?}", text, there);
        }
        // Every scenario opens with its last state.
        prop_assert!(site.all_open());
    }
}
