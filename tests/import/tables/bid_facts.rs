//! What a table says of a bid besides what it asks for: it goes with the bid, and what is not plain stays a note.

use tranche::Advice;
use tranche::import::RowNote;

use super::grids::{bid, pounds, reading};

const HEADER: &str = "Ref | Organisation | Project | Total cost | Amount requested | Recommended | Least viable amount | Match funding | Score | Band | Link";

#[test]
fn facts_go_with_their_bid_and_count_in_no_sum() {
    let read = reading(&format!(
        "{HEADER}\nA1 | North | Club | 24000 | 12000 | 10000 | 8000 | 1200 | 42/50 | Band A | https://example.org/a\nA2 | South | Park | 90000 | 30000 | Decline | | | 7.5 | | \nA3 | East | Yard | 6000 | 4500 | 4500 | | | | |"
    ));
    assert!(read.is_ready(), "{:?}", read.blocking());
    assert_eq!(read.requested(), pounds(46_500));
    let facts = bid(&read, "A1").facts.clone().unwrap();
    let recommended = facts.recommended.unwrap();
    assert_eq!((recommended.outcome, recommended.amount), (Advice::Fund, Some(pounds(10_000))));
    assert_eq!((facts.least, facts.total_cost), (Some(pounds(8_000)), Some(pounds(24_000))));
    assert_eq!(
        (facts.match_funding, facts.case.link.as_str()),
        (Some(pounds(1_200)), "https://example.org/a")
    );
    assert_eq!((facts.labels[0].kind.as_str(), facts.labels[0].name.as_str()), ("band", "Band A"));
    assert_eq!(facts.scores[0].score.to_string(), "42");
    assert_eq!(bid(&read, "A2").facts.clone().unwrap().recommended.unwrap().outcome, Advice::Decline);
    // All of it is in full.
    assert_eq!(bid(&read, "A3").facts.clone().unwrap().recommended.unwrap().amount, None);
}

#[test]
fn a_recommendation_may_say_why() {
    let table =
        |cell: &str| reading(&format!("{HEADER}\nA1 | North | Club | 24000 | 12000 | {cell} | 8000 | | | |"));
    for (cell, outcome, reason) in [
        ("Refuse – outside criteria", Advice::Decline, "outside criteria"),
        ("Defer (until the lease is signed)", Advice::Defer, "until the lease is signed"),
        ("Do not fund: no accounts", Advice::Decline, "no accounts"),
    ] {
        let read = table(cell);
        let recommended = bid(&read, "A1").facts.clone().unwrap().recommended.unwrap();
        assert_eq!((recommended.outcome, recommended.reason.as_str()), (outcome, reason), "{cell}");
    }
    // It may be about half of it.
    assert_eq!(bid(&table("Fund – half"), "A1").notes, ["Recommended: Fund – half"]);
}

#[test]
fn what_is_not_plainly_a_fact_stays_a_note_and_is_said() {
    let read = reading(&format!(
        "{HEADER}\nA1 | North | Club | 24000 | 12000 | £5000 subject to match | 8000 | TBC | 78% | |"
    ));
    assert!(read.is_ready());
    let notes = &bid(&read, "A1").notes;
    assert_eq!(notes, &["Recommended: £5000 subject to match", "Match funding: TBC", "Score: 78%"]);
    let said = read.rows[1].remarks.iter().filter(|remark| remark.said == RowNote::KeptAsNote).count();
    assert_eq!(said, 3);
}
