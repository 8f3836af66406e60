//! What each row of a table is taken for: a bid, a total, a heading or a note.

use tranche::import::{Answer, Choices, DoubtKind, Matter, Problem, RowAmbiguity, Skipped, read};

use super::grids::{asks_about, grid, kinds, pounds, reading};
use super::one_row::{ASKS, HEADER, is, one};

#[test]
fn lines_drawn_with_signs_are_nothing() {
    for drawn in ["--- | ---: | :--- | ----- | | ", "==== | ==== | ==== | ==== | | ", "───── | | | | | "]
    {
        is(drawn, "Empty");
    }
}

#[test]
fn rows_that_are_no_bids_are_skipped_with_the_reason() {
    is(" | | | | |", "Empty");
    is(" - | — | - | - | |", "Empty");
    is("REF. | partnership | Title | Amount: | Could be reduced to | notes", "RepeatedHeader");
    is("Ref | Partnership | Title | Amount | |", "RepeatedHeader");
    is("* subject to match funding of £5,000 | | | | |", "Footnote");
    is(" | | Note: all figures are for one year | | |", "Footnote");
    is(" | | Sub-total | £5 | |", "Total");
    is("TOTAL | | | £5 | |", "Total");
    is(" | | Grand Total (13 bids): | £5 | |", "Total");
    is(" | | Total requested £5,000 | | |", "Total");
    is(" | | | Total £5,000 | |", "Total");
    is(" | | Requested | £5,000 | |", "Total");
    is(" | | Budget available | £5,000 | |", "Total");
    let above = reading(
        "Appendix A | | |\n | | |\nInvest to Save | total budget | £350,000 |\nRef | Partnership | Title | Amount\nA1 | A | One | £1\nWords below the bids. | | |",
    );
    assert_eq!(kinds(&above), ["Above", "Empty", "Above", "Header", "Bid A1", "Footnote"]);
    assert_eq!(above.header, Some(3));
    let marks = reading("Ref | Partnership | Title | Amount\n | | | (£)\nA1 | A | One | 1");
    assert_eq!(kinds(&marks), ["Header", "RepeatedHeader", "Bid A1"]);
}

#[test]
fn rows_with_nothing_but_an_amount_are_totals_where_each_is_a_sum_of_what_stands_above() {
    let bids = "Ref | Partnership | Title | Amount\nA1 | A | One | £5\nA2 | A | Two | £2\n";
    let kinds_of = |below: &str| kinds(&reading(&format!("{bids}{below}"))).split_off(3);
    assert_eq!(kinds_of(" | | | £7"), ["Total"]);
    assert_eq!(
        kinds_of(" | | | £7\nB1 | B | Three | £3\n | | | £3\n | | | £10"),
        ["Total", "Bid B1", "Total", "Total"]
    );
    assert_eq!(kinds_of(" | | | £7\n | | | £1"), ["Unclear", "Unclear"]);
    assert_eq!(kinds_of(" | | | £2"), ["Unclear"]);
    let beside = reading(
        "Applicant | Project | Request | Match | Total\nA | One | 500 | 1 | 501\nB | Two | 200 | 1 | 201\n | | 700 | 2 | 702",
    );
    assert_eq!(kinds(&beside)[3], "Total");
    assert_eq!((beside.totals[0].label.as_str(), beside.blocking()), ("", vec![]));
}

#[test]
fn a_row_whose_kind_is_not_clear_is_asked_about_and_neither_skipped_nor_counted() {
    for (row, found, why) in [
        (" | | | £5,000 | |", "£5,000", RowAmbiguity::OnlyAmount),
        (" | | and so on | | |\nA1 | A | One | £1 | |", "and so on", RowAmbiguity::OnlyWords),
        ("B3 | | | | |\nA1 | A | One | £1 | |", "B3", RowAmbiguity::OnlyWords),
    ] {
        let reading = one(row);
        assert_eq!(kinds(&reading)[1], "Unclear", "{row}");
        let problem = Problem { column: None, found: found.to_owned(), why: DoubtKind::Unclear(why) };
        assert_eq!(reading.rows[1].problems, [problem], "{row}");
    }
}

#[test]
fn rows_that_speak_of_a_total_and_have_what_a_bid_has_are_asked_about_together() {
    let rows = "A1 | A | One | £5 | |\n | A | Total Respect training | £5,000 | |\nT1 | A | Total | £5,000 | |\n | A | Balance | £5,000 | |";
    let asked = one(rows);
    let three = vec![Answer::Totals, Answer::Bids, Answer::LeftOut];
    assert_eq!(asks_about(&asked), [(Matter::TotalsOrBids, three)]);
    assert_eq!(kinds(&asked)[2..], ["Unclear", "Unclear", "Unclear"]);
    for (answer, kind) in [(Answer::Totals, "Total"), (Answer::Bids, "Bid"), (Answer::LeftOut, "ByChoice")] {
        let mut choices = Choices::default();
        choices.set_answer(Matter::TotalsOrBids, Some(answer));
        let read = read(&grid(&format!("{HEADER}\n{rows}")), &choices);
        assert!(kinds(&read)[2..].iter().all(|found| found.starts_with(kind)), "{kind}");
    }
}

#[test]
fn words_alone_below_the_bids_are_a_note_only_where_no_bid_could_stand() {
    for (row, kind) in [
        ("All figures exclude VAT. | | |", "Footnote"),
        ("B14 | | |", "Unclear"),
        (" | | A hub for three wards |", "Unclear"),
        (" | Wolverhampton | |", "Unclear"),
    ] {
        assert_eq!(kinds(&one(&format!("A1 | A | One | £1 | |\n{row}")))[2], kind, "{row}");
    }
}

#[test]
fn what_looks_like_a_bid_above_the_header_is_asked_about() {
    let reading = reading("A0 | A | Zero | £1\nRef | Partnership | Title | Amount\nA1 | A | One | £1");
    assert_eq!(kinds(&reading), ["Unclear", "Header", "Bid A1"]);
    assert_eq!(reading.rows[0].problems[0].why, DoubtKind::Unclear(RowAmbiguity::AboveHeader));
}

#[test]
fn a_bid_that_sounds_like_a_heading_is_no_header_below_other_bids() {
    let reading = reading(
        "A1 | Walsall | One of them | £1\nA2 | Council | Hub project | TBC\nA3 | Dudley | Three | £3",
    );
    assert_eq!((reading.header, reading.bids().count()), (None, 3));
}

#[test]
fn a_bid_may_speak_of_a_total_where_it_has_a_reference() {
    is("T1 | A | Total Respect training | £5,000 | |", "Bid T1");
    is("T1 | A | Sub-total fitness | £5,000 | |", "Bid T1");
}

#[test]
fn the_skipped_rows_of_a_person_count_for_nothing() {
    let table = grid(&format!("{HEADER}\nA1 | A | One | £1 | |\nA2 | | Two | TBC | |"));
    let mut choices = Choices::default();
    choices.set_row(2, Some(tranche::import::RowChoice::Skip));
    let reading = read(&table, &choices);
    assert_eq!(reading.rows[2].kind, tranche::import::Kind::Skipped(Skipped::ByChoice));
    assert!(reading.is_ready());
    assert_eq!(reading.requested(), pounds(1));
}

#[test]
fn a_numbered_row_that_asks_for_nothing_may_say_that_there_was_no_bid() {
    let two = vec![Answer::NoBid, Answer::Bids];
    for row in [
        "2 | Bell Choir | | £0",
        "2 | Bell Choir | | nil",
        "2 | Bell Choir | | no bid",
        "2 | Bell Choir | No bid | £0",
        "2 | Bell Choir | did not apply |",
        "2 | Bell Choir | Youth | No bid",
    ] {
        let grid = grid(&format!("{ASKS}\n{row}"));
        let asked = read(&grid, &Choices::default());
        assert_eq!(asks_about(&asked), [(Matter::NoBids, two.clone())], "{row}");
        let mut choices = Choices::default();
        choices.set_answer(Matter::NoBids, Some(Answer::NoBid));
        let settled = read(&grid, &choices);
        assert!(settled.is_ready(), "{row}");
        assert_eq!((settled.bids().count(), settled.bidders.len()), (1, 2), "{row}");
    }
    assert!(reading(&format!("{ASKS}\n2 | Bell Choir | Advice only | £0")).is_ready());
}

#[test]
fn a_row_that_is_hidden_and_ineligible_is_asked_about_again_only_if_it_counts() {
    let header = ASKS.replace("requested\n", "requested | Status\n");
    let mut grid =
        grid(&format!("{header}\n2 | Bell Choir | A | 400 | Ineligible\n3 | Elm Hall | B | 500 |"));
    grid.rows[2].hidden = true;
    let two = vec![Answer::LeftOut, Answer::Bids];
    let mut choices = Choices::default();
    assert_eq!(asks_about(&read(&grid, &choices)), [(Matter::Hidden, two.clone())]);
    choices.set_answer(Matter::Hidden, Some(Answer::LeftOut));
    assert!(read(&grid, &choices).is_ready());
    choices.set_answer(Matter::Hidden, Some(Answer::Bids));
    assert_eq!(asks_about(&read(&grid, &choices)), [(Matter::Status, two)]);
}
