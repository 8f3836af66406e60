//! What is said of a link that carries the bids.

use serde_json::json;
use support::example;
use support::round::round;
use tranche::Fund;
use tranche::ui::words::share_dialog::carries;

#[test]
fn a_link_that_leaves_something_out_names_the_totals_of_the_paper_where_there_are_any() {
    let fund = round();
    assert!(!fund.stated.is_empty());
    assert_eq!(carries(&fund, false), "All 13 bids are in the link.");
    let more = ": with those it would be too long. To send them too, save the round as a file.";
    let without = "descriptions, notes and the totals that the paper states";
    assert_eq!(carries(&fund, true), format!("All 13 bids are in the link, without {without}{more}"));
    let fund = Fund::read(&example::third_with("/stated", json!([]))).unwrap();
    assert!(carries(&fund, true).contains("in the link, without descriptions and notes: with"));
}
