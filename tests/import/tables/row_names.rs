//! What bids are called and who asks: references, titles and partnerships.

use tranche::import::{Answer, Choices, Doubt, DoubtKind, Matter, RowAmbiguity, RowNote, TableNote, read};

use super::grids::{asks_about, bid, bidder, grid, kinds, pounds, reading};
use super::one_row::{HEADER, asks, one};

#[test]
fn a_bid_needs_a_title_a_partnership_and_a_reference_of_its_own() {
    asks("B1 | Walsall | | £5,000 | |", Some(2), "", DoubtKind::NoTitle);
    asks("B1 | | Zones | £5,000 | |", Some(1), "", DoubtKind::NoPartnership);
    asks("B1 | - | Zones | £5,000 | |", Some(1), "-", DoubtKind::NoPartnership);
    let long = "x".repeat(41);
    asks(&format!("{long} | Walsall | Zones | £5,000 | |"), Some(0), &long, DoubtKind::BadReference);
    asks(r"B\n1 | Walsall | Zones | £5,000 | |", Some(0), "B\n1", DoubtKind::BadReference);
    let twice = one("B1 | Walsall | Zones | £5,000 | |\nB1 | Walsall | Cameras | £6,000 | |");
    assert_eq!(twice.rows[1].problems, []);
    assert_eq!(twice.rows[2].problems[0].why, DoubtKind::DuplicateReference(1));
    let title = "Zones ".repeat(500);
    assert_eq!(bid(&one(&format!("B1 | Walsall | {title} | £5,000 | |")), "B1").title, title.trim());
}

#[test]
fn text_that_was_read_in_a_wrong_encoding_is_asked_about() {
    asks("B1 | Walsall | Childrenâ€™s hub | £5,000 | |", Some(2), "Childrenâ€™s hub", DoubtKind::Garbled);
    asks("B1 | Wals\u{fffd}all | Hub | £5,000 | |", Some(1), "Wals\u{fffd}all", DoubtKind::Garbled);
    asks("B1 | Walsall | Hub | Â£5,000 | |", Some(3), "Â£5,000", DoubtKind::Doubtful(Doubt::Garbled));
}

#[test]
fn bids_without_a_reference_are_numbered_with_what_no_other_is_called() {
    let reading =
        one(" | A | One | £1 | |\n2 | A | Two | £1 | |\n- | A | Three | £1 | |\n | A | Four | £1 | |");
    assert_eq!(kinds(&reading)[1..], ["Bid 1", "Bid 2", "Bid 3", "Bid 4"]);
    assert_eq!(reading.remarks, [TableNote::Numbered(3)]);
    assert_eq!(reading.rows[1].remarks[0].said, RowNote::Numbered);
    assert!(reading.is_ready());
}

#[test]
fn a_partnership_is_inherited_until_another_is_named() {
    let rows = "A1 | Safer Walsall | One | £1 | |\nA2 | | Two | £1 | |\nA3 | ditto | Three | £1 | |\nA4 | 〃 | Four | £1 | |\n | | | | |\n | | Sub-total | £4 | |\nA5 | \" | Five | £1 | |\nA6 | Dudley\u{a0}\\n Board | Six | £1 | |\nA7 | Dudley Board | Seven | £1 | |";
    // Two rows below each other name one: the second row that names nobody may have been forgotten.
    let mut choices = Choices::default();
    choices.set_answer(Matter::Unnamed, Some(Answer::Above));
    assert_eq!(asks_about(&one(rows)), [(Matter::Unnamed, vec![Answer::Above, Answer::OneByOne])]);
    let reading = read(&grid(&format!("{HEADER}\n{rows}")), &choices);
    let whose: Vec<(&str, bool)> =
        reading.bids().map(|(_, bid)| (bidder(&reading, bid), bid.inherited)).collect();
    let (walsall, dudley) = ("Safer Walsall", "Dudley Board");
    assert_eq!(
        whose,
        [
            (walsall, false),
            (walsall, true),
            (walsall, true),
            (walsall, true),
            (walsall, true),
            (dudley, false),
            (dudley, false)
        ]
    );
    assert!(reading.is_ready());
    assert_eq!(
        reading.bidders.iter().map(|b| (b.bids, b.requested)).collect::<Vec<_>>(),
        [(5, pounds(5)), (2, pounds(2))]
    );
}

#[test]
fn a_shorter_name_is_another_partnership_until_somebody_says_otherwise() {
    let reading = one(
        "A1 | Safer Walsall Partnership | One | £1 | |\nA2 | Walsall | Two | £1 | |\nA3 | Wal | Three | £1 | |",
    );
    assert_eq!(reading.bidders.len(), 3);
    assert_eq!(reading.remarks, [TableNote::Alike { short: 1, long: 0 }]);
    assert!(reading.is_ready());
}

#[test]
fn somebody_may_say_that_two_names_are_one() {
    let table = grid(&format!(
        "{HEADER}\nA1 | Safer Walsall Partnership | One | £1 | |\nA2 | Walsall | Two | £1 | |\nA3 | | Three | £1 | |\n | Walsall | Sub-total | £3 | |"
    ));
    let mut choices = Choices::default();
    choices.set_same("Walsall", Some("Safer Walsall Partnership"));
    let reading = read(&table, &choices);
    assert_eq!((reading.bidders.len(), reading.bidders[0].bids, reading.remarks.len()), (1, 3, 0));
    assert_eq!(reading.totals[0].requested.unwrap().agrees(), Some(true));
    choices.set_same("Safer Walsall Partnership", Some("Walsall Board"));
    assert_eq!(read(&table, &choices).bidders[0].name, "Walsall Board");
    choices.set_same("Walsall Board", Some("Walsall"));
    assert_eq!(choices.same().collect::<Vec<_>>().len(), read(&table, &choices).bidders.len() + 1);
    for name in ["Walsall", "Safer Walsall Partnership", "Walsall Board"] {
        choices.set_same(name, None);
    }
    assert_eq!(choices, Choices::default());
}

#[test]
fn who_did_not_bid_stays_in_the_list() {
    for row in [
        " | Wolverhampton | | - | |",
        " | Wolverhampton | No bid | | |",
        " | Wolverhampton | No bids submitted | nil | |",
        " | Wolverhampton | – | £0 | |",
        "n/a | Wolverhampton | n/a | n/a | |",
        " | Wolverhampton | | No bid | |",
    ] {
        let reading = one(&format!("{row}\nA1 | Walsall | One | £1 | |"));
        assert_eq!(kinds(&reading)[1..], ["NoBid", "Bid A1"], "{row}");
        assert_eq!((reading.bidders[0].name.as_str(), reading.bidders[0].bids), ("Wolverhampton", 0));
        assert!(reading.is_ready(), "{row}");
    }
}

#[test]
fn a_row_that_only_names_a_partnership_heads_the_rows_that_name_nobody() {
    let reading = one(" | Walsall | | | |\nA1 | | One | £1 | |\nA2 | | Two | £1 | |");
    assert_eq!(kinds(&reading)[1..], ["Heading", "Bid A1", "Bid A2"]);
    assert!(reading.is_ready());
    assert!(reading.bids().all(|(_, bid)| bidder(&reading, bid) == "Walsall" && bid.inherited));
    let reading = one(" | Walsall | | | |\nA1 | Dudley | One | £1 | |");
    assert_eq!(reading.rows[1].problems[0].why, DoubtKind::Unclear(RowAmbiguity::OnlyWords));
}

#[test]
fn without_a_column_of_partnerships_headings_are_asked_about_once() {
    let table = grid("Ref | Title | Amount\nSafer Walsall | |\nA1 | One | £1\nDudley | |\nA2 | Two | £1");
    let mut choices = Choices::default();
    let asked = read(&table, &choices);
    assert_eq!(kinds(&asked), ["Header", "Heading", "Bid A1", "Heading", "Bid A2"]);
    assert_eq!(asks_about(&asked), [(Matter::Headings, vec![Answer::Headings, Answer::LeftOut])]);
    choices.confirm(&asked);
    let read = read(&table, &choices);
    assert!(read.is_ready());
    assert_eq!(bidder(&read, bid(&read, "A2")), "Dudley");
}

#[test]
fn a_bid_that_stands_twice_is_asked_about_unless_something_tells_the_two_apart() {
    let asked = reading(
        "Organisation | Project | Amount requested\nAsh | Nets | 100\nAsh | Nets | 100\nElm | Nets | 50",
    );
    assert_eq!(asks_about(&asked), [(Matter::Repeats, vec![Answer::Bids, Answer::LeftOut])]);
    for double in [
        "1 | Ash | Nets | 100\n2 | Ash | Nets | 100",
        "1 | Ash | Nets | 100\n2 | Ash | Nets (revised) | 90",
        "1 | Ash | Nets - option 1 | 100\n2 | Ash | Nets - option 2 | 90",
    ] {
        let asked = reading(&format!("Ref | Organisation | Project | Amount requested\n{double}"));
        assert_eq!(asks_about(&asked), [(Matter::Repeats, vec![Answer::Bids, Answer::LeftOut])], "{double}");
    }
    for apart in [
        "Ref | Organisation | Project | Amount requested\n1 | Ash | Nets | 100\n2 | Ash | Nets | 90",
        "Ref | Organisation | Project | Amount requested\n1 | Ash | Nets (revised) | 100\n2 | Elm | Nets | 100",
        "Organisation | Project | What for | Amount requested\nAsh | Nets | The hall | 100\nAsh | Nets | The field | 100",
    ] {
        assert!(reading(apart).is_ready(), "{apart}");
    }
}

#[test]
fn names_of_groups_where_references_stand_are_passed_over() {
    let named = reading(
        "Ref | Organisation | Project | Amount requested\nNorth |||\n1 | Ash | Nets | 100\nSouth |||\n2 | Elm | Bats | 50",
    );
    assert!(named.is_ready());
    assert_eq!(kinds(&named), ["Header", "Footnote", "Bid 1", "Footnote", "Bid 2"]);
    // What goes on in small letters may be the end of a title.
    let wrapped = reading(
        "Ref | Organisation | Project | Amount\n1 | Ash | Nets for | 10\nthe hall |||\n2 | Elm | Bats | 5",
    );
    assert!(!wrapped.is_ready());
}
