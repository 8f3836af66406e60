//! What is given a name: nobody counts twice unasked, and nothing that counted is lost by a wrong name.

use proptest::prelude::*;
use proptest::sample::select;
use tranche::collate::Standing;
use tranche::is_same_sender;

const NOBODY: [usize; 0] = [];

fn all(names: &[(&str, bool)]) -> Vec<Standing> {
    let one = |(name, is_counted): &(&str, bool)| Standing {
        name: (*name).to_owned(),
        is_counted: *is_counted,
        gave_way: false,
    };
    names.iter().map(one).collect()
}

fn counted(all: &[Standing]) -> Vec<bool> {
    all.iter().map(|one| one.is_counted).collect()
}

#[test]
fn a_wrong_name_that_is_put_right_costs_nobody_their_voice() {
    let mut list = all(&[("Ann", true), ("", true)]);
    assert_eq!(Standing::name(&mut list, 1, "ann "), NOBODY);
    assert_eq!(counted(&list), [true, false]);
    assert_eq!(Standing::name(&mut list, 1, "Anna"), [1]);
    assert_eq!(list, all(&[("Ann", true), ("Anna", true)]));
}

#[test]
fn from_one_wrong_name_to_another_it_goes_on_to_wait() {
    let mut list = all(&[("Ann", true), ("Bob", true), ("", true)]);
    assert_eq!(Standing::name(&mut list, 2, "Ann"), NOBODY);
    assert_eq!(Standing::name(&mut list, 2, "Bob"), NOBODY);
    assert_eq!(Standing::name(&mut list, 2, ""), [2]);
    assert_eq!(counted(&list), [true, true, true]);
}

#[test]
fn it_counts_again_where_the_other_is_given_another_name() {
    let mut list = all(&[("Ann", true), ("", true)]);
    Standing::name(&mut list, 1, "Ann");
    assert_eq!(Standing::name(&mut list, 0, "Anna"), [1]);
    assert_eq!(counted(&list), [true, true]);
}

#[test]
fn what_somebody_unticked_stays_so_whatever_it_is_called() {
    let mut list = all(&[("Ann", true), ("", false)]);
    Standing::name(&mut list, 1, "Ann");
    assert_eq!(Standing::name(&mut list, 1, "Anna"), NOBODY);
    assert_eq!(counted(&list), [true, false]);
}

proptest! {
    #[test]
    fn whatever_is_called_what_each_name_counts_once_and_each_other_voice_is_kept(
        steps in prop::collection::vec((0..5_usize, select(vec!["", "Ann", "ann ", "Bob", "Cy"])), 0..20),
    ) {
        let mut list = all(&[("", true); 5]);
        for (at, name) in steps {
            Standing::name(&mut list, at, name);
        }
        for (at, one) in list.iter().enumerate() {
            prop_assert_eq!(one.is_counted, !Standing::has_rival(&list, at), "{:?}", list);
            let twice = |other: &&Standing| other.is_counted && is_same_sender(&other.name, &one.name);
            prop_assert!(list.iter().filter(twice).count() <= 1);
        }
    }
}
