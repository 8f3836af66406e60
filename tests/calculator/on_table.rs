//! Which scenario of a round a tab has on the table.

use tranche::store::Selection;

const THREE: [(u32, usize); 3] = [(5, 0), (3, 1), (9, 4)];

fn on_table(current: usize, baseline: Option<usize>, of_tab: Option<usize>) -> Option<usize> {
    Selection { current, baseline }.on_table(of_tab, &THREE)
}

#[test]
fn a_tab_stays_with_its_own_also_where_that_is_the_baseline() {
    assert_eq!(on_table(0, None, Some(4)), Some(4));
    assert_eq!(on_table(0, Some(4), Some(4)), Some(4));
    assert_eq!(on_table(1, None, None), Some(1));
    assert_eq!(on_table(1, Some(1), None), Some(1));
}

#[test]
fn where_that_is_gone_the_first_of_the_list_is_taken_and_never_the_baseline() {
    assert_eq!(on_table(0, None, Some(7)), Some(0));
    assert_eq!(on_table(7, None, Some(8)), Some(1));
    assert_eq!(on_table(7, Some(1), None), Some(0));
    assert_eq!(Selection { current: 7, baseline: Some(1) }.on_table(Some(2), &[(3, 1)]), None);
    assert_eq!(Selection::default().on_table(None, &[]), None);
}
