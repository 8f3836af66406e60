//! What each row of a table is taken for, and what is asked or said of it.

use super::grids::{asks_about, bid, bidder, grid, kinds, pounds, reading};
use tranche::Precision;
use tranche::import::{
    Answer, Blocking, Choices, Doubt, DoubtKind, Kind, Matter, Problem, Reading, Role, RowAmbiguity, RowNote,
    Skipped, TableNote, Unit, read,
};

const HEADER: &str = "Ref | Partnership | Title | Amount | Could be reduced to | Notes";

/// A table of one row under the usual header, read.
fn one(row: &str) -> Reading {
    reading(&format!("{HEADER}\n{row}"))
}

/// What is asked about the one row.
#[track_caller]
fn asks(row: &str, column: Option<usize>, found: &str, why: DoubtKind) {
    let reading = one(row);
    let problem = Problem { column, found: found.to_owned(), why };
    assert_eq!(reading.rows[1].problems, [problem], "{row}");
    assert_eq!(reading.blocking().last(), Some(&Blocking::Row(1)), "{row}");
    assert!(!reading.is_ready());
}

/// What is said of the one row, which is read.
#[track_caller]
fn says(row: &str, said: &[RowNote]) {
    let reading = one(row);
    let found: Vec<RowNote> = reading.rows[1].remarks.iter().map(|remark| remark.said.clone()).collect();
    assert_eq!((found.as_slice(), reading.blocking()), (said, Vec::new()), "{row}");
}

#[track_caller]
fn is(row: &str, kind: &str) {
    assert_eq!(kinds(&one(row))[1], kind, "{row}");
}

#[test]
fn a_row_that_is_clear_is_a_bid_with_nothing_to_say() {
    says("B1 | Walsall | Zones | £5,000 | £4,000 | Spoke in May", &[]);
    let reading = one("B1 | Walsall | Zones | £5,000 | £4,000 | Spoke in May");
    let bid = bid(&reading, "B1");
    assert_eq!((bidder(&reading, bid), bid.title.as_str()), ("Walsall", "Zones"));
    assert_eq!(
        (bid.requested, bid.reduced, bid.least()),
        (Some(pounds(5_000)), Some(pounds(4_000)), Some(pounds(4_000)))
    );
    assert_eq!(bid.notes, ["Spoke in May"]);
}

#[test]
fn an_amount_that_is_not_there_or_not_clear_is_asked_about() {
    for found in ["", "TBC", "-", "n/a", "nil"] {
        asks(&format!("B1 | Walsall | Zones | {found} | |"), Some(3), found, DoubtKind::NoAmount);
    }
    asks("B1 | Walsall | Zones | see note | |", Some(3), "see note", DoubtKind::NotMoney);
    for (found, doubt) in [
        ("35.0000", Doubt::TooFine),
        ("35,0000", Doubt::Grouping),
        ("£5,000/£4,000", Doubt::SeveralAmounts),
        ("£500 each", Doubt::PerUnit),
        ("(500)", Doubt::Negative),
        ("1e309", Doubt::Words),
    ] {
        asks(&format!("B1 | Walsall | Zones | {found} | |"), Some(3), found, DoubtKind::Doubtful(doubt));
    }
}

#[test]
fn an_amount_that_a_comma_may_have_parted_is_asked_about() {
    let parted = |rest: &str| DoubtKind::PerhapsParted(rest.to_owned());
    // Below the last heading, among notes, and as round thousands anywhere.
    for header in ["Ref | Partnership | Title | Amount", "Ref | Partnership | Title | Amount | Notes"] {
        for rest in ["000", "500", "250 could be reduced to £40"] {
            let reading = reading(&format!("{header}\nB1 | Walsall | Zones | £50 | {rest}"));
            let problem = Problem { column: Some(3), found: "£50".to_owned(), why: parted(rest) };
            assert_eq!(
                (reading.rows[1].problems.as_slice(), reading.is_ready()),
                ([problem].as_slice(), false)
            );
        }
    }
    let scored = "Ref | Partnership | Title | Amount | Score";
    for spilt in ["£50 | 000", "£50 | 250 | 100", "£50 | 250 | | a note"] {
        assert!(!reading(&format!("{scored}\nB1 | Walsall | Zones | {spilt}")).is_ready(), "{spilt}");
    }
    for row in
        ["£50 | 100", "£50,000 | 000", "£50.00 | 000", "£5000 | 000", "£50 | 00", "£50 | 1000", "£50 | a 000"]
    {
        assert!(reading(&format!("{scored}\nB1 | Walsall | Zones | {row}")).is_ready(), "{row}");
    }
    asks("B1 | Walsall | Zones | £5,000 | £50 | 000", Some(4), "£50", parted("000"));
    // Whoever says that the column beside is none of it has said so.
    let table = grid("Ref | Partnership | Title | Amount\nB1 | Walsall | Zones | £50 | 100");
    let mut choices = Choices::default();
    choices.set_role(4, Some(Role::Passed));
    assert!(read(&table, &choices).is_ready());
    let mut choices = Choices::default();
    choices.set_cell(1, 3, Some("£50,100".to_owned()));
    assert!(read(&table, &choices).is_ready());
}

#[test]
fn the_first_part_of_a_parted_amount_may_stand_among_the_words() {
    let table = grid("C1 hub 35 | 000\nC2 homes 38 | 000\nTotal 73 | 000");
    let mut choices = Choices::default();
    choices.confirm(&read(&table, &choices));
    choices.set_everyone(Some("Coventry".to_owned()));
    let found = read(&table, &choices);
    let why = DoubtKind::PerhapsParted("C1 hub 35".to_owned());
    assert_eq!(found.rows[0].problems, [Problem { column: Some(1), found: "000".to_owned(), why }]);
    assert_eq!(found.totals[0].requested, None);
    choices.set_cell(0, 1, Some("35,000".to_owned()));
    choices.set_cell(1, 1, Some("£38,000".to_owned()));
    assert!(read(&table, &choices).is_ready(), "{:?}", read(&table, &choices).blocking());
}

#[test]
fn lines_drawn_with_signs_are_nothing() {
    for drawn in ["--- | ---: | :--- | ----- | | ", "==== | ==== | ==== | ==== | | ", "───── | | | | | "]
    {
        is(drawn, "Empty");
    }
}

#[test]
fn thousands_that_are_spoken_of_beside_the_bids_are_asked_about() {
    let bids = "Ref | Partnership | Title | Amount\nB1 | Walsall | Zones | 20";
    for said in
        ["All figures in £000s", "Amounts in thousands", "(£k)", "£'000", "£ million", "thousands of pounds"]
    {
        for (table, row) in [
            (format!("{said}\n{bids}"), 0),
            (format!("{bids}\n* {said} unless said"), 2),
            (format!("{bids}\n | | | {said}"), 2),
        ] {
            let found = reading(&table);
            let unit = if said.contains("million") { Unit::MILLION } else { Unit::THOUSAND };
            assert!(matches!(found.rows[row].kind, Kind::Skipped(_)), "{table}");
            assert_eq!(
                asks_about(&found),
                [(Matter::Unit, vec![Answer::Unit(unit), Answer::Unit(Unit::ONE)])],
                "{table}"
            );
            for (answer, requested) in [(unit, 20 * i64::from(unit.pounds().unwrap())), (Unit::ONE, 20)] {
                let mut choices = Choices::default();
                choices.set_answer(Matter::Unit, Some(Answer::Unit(answer)));
                let read = read(&grid(&table), &choices);
                assert_eq!((read.is_ready(), read.requested()), (true, pounds(requested)), "{table}");
            }
        }
    }
    for said in ["For thousands of young people", "1,000 people", "A fund of £20,000", "20 k runs", "In 2013"]
    {
        assert!(reading(&format!("{said}\n{bids}")).is_ready(), "{said}");
    }
    let headed = reading("Ref | Partnership | Title | £000\nB1 | Walsall | Zones | 20");
    assert_eq!(
        asks_about(&headed),
        [(Matter::Unit, vec![Answer::Unit(Unit::THOUSAND), Answer::Unit(Unit::ONE)])]
    );
}

#[test]
fn a_reduced_amount_has_to_be_lower_than_the_request_and_only_one() {
    let (requested, reduced) = (pounds(5_000), pounds(6_000));
    let above = DoubtKind::ReducedAboveRequest { requested, reduced };
    asks("B1 | Walsall | Zones | £5,000 | £6,000 |", Some(4), "£6,000", above);
    let doubt = DoubtKind::Doubtful(Doubt::ReducedAbove { amount: requested, reduced });
    asks(
        "B1 | Walsall | Zones | £5,000 reducible to £6,000 | |",
        Some(3),
        "£5,000 reducible to £6,000",
        doubt,
    );
    let two = DoubtKind::TwoReductions(pounds(4_000), pounds(3_000));
    asks("B1 | Walsall | Zones | £5,000 reducible to £4,000 | £3,000 |", Some(4), "£3,000", two);
    asks("B1 | Walsall | Zones | £5,000 | TBC |", Some(4), "TBC", DoubtKind::NoAmount);
    asks("B1 | Walsall | Zones | £5,000 | by half |", Some(4), "by half", DoubtKind::NotMoney);
    asks(
        "B1 | Walsall | Zones | £5,000 | £4,000 - £4,500 |",
        Some(4),
        "£4,000 - £4,500",
        DoubtKind::Doubtful(Doubt::Range),
    );
    for text in
        ["£4,000", "could be reduced to £4,000", "reduced: £4,000", "£5,000 could be reduced to £4,000"]
    {
        let reading = one(&format!("B1 | Walsall | Zones | £5,000 | {text} |"));
        assert_eq!((reading.is_ready(), bid(&reading, "B1").reduced), (true, Some(pounds(4_000))), "{text}");
    }
    for text in ["", "-", "n/a", "No"] {
        let reading = one(&format!("B1 | Walsall | Zones | £5,000 | {text} |"));
        assert_eq!((reading.blocking(), bid(&reading, "B1").reduced), (Vec::new(), None), "{text}");
    }
    says("B1 | Walsall | Zones | £5,000 | £5,000 |", &[RowNote::NotLower]);
}

#[test]
fn what_is_read_and_is_not_the_plain_figure_is_said() {
    says("B1 | Walsall | Zones | about £5,000 | |", &[RowNote::Approximate]);
    says("B1 | Walsall | Zones | up to £5,000 | |", &[RowNote::UpTo]);
    let stray = |text: &str| RowNote::Stray { amount: pounds(28_000), text: text.to_owned() };
    says("B1 | Walsall | Zones | £ 28,000) | |", &[stray(")")]);
    says("B1 | Walsall | Zones | *£28,000 (approx) | |", &[RowNote::Approximate, stray("*")]);
    says("B1 | Walsall | Zones | £0 | |", &[RowNote::AsksNothing]);
    assert_eq!(bid(&one("B1 | Walsall | Zones | about £5,000 | |"), "B1").precision, Precision::Approximate);
}

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
fn a_comma_before_the_pence_is_asked_about_once_for_all_amounts() {
    let table = "Ref | Partnership | Title | Amount\nA1 | A | One | 12.000,50\nA2 | B | Two | 1.500\nA3 | C | Three | 20";
    let read_as = |answer| {
        let mut choices = Choices::default();
        choices.set_answer(Matter::Notation, Some(answer));
        read(&grid(table), &choices)
    };
    assert_eq!(
        asks_about(&reading(table)),
        [(Matter::Notation, vec![Answer::DecimalComma, Answer::AsItStands])]
    );
    let comma = read_as(Answer::DecimalComma);
    assert!(comma.is_ready());
    assert_eq!(comma.requested(), pounds(13_520) + tranche::Money::from_pence(50));
    assert_eq!(read_as(Answer::AsItStands).blocking(), [Blocking::Row(1), Blocking::Row(2)]);
}

#[test]
fn another_money_is_asked_about_once_where_most_amounts_are_in_it_and_row_by_row_where_few_are() {
    let table = |amounts: [&str; 3]| {
        let rows = amounts.iter().enumerate().map(|(at, amount)| format!("\nA{at} | A{at} | One | {amount}"));
        format!("Ref | Partnership | Title | Amount{}", rows.collect::<String>())
    };
    let euros = tranche::Currency::try_from("EUR".to_owned()).unwrap();
    let pounds_too = Answer::Currency(tranche::Currency::pounds());
    let most = table(["€500", "600 €", "EUR 700"]);
    let both = vec![Answer::Currency(euros.clone()), pounds_too.clone()];
    assert_eq!(asks_about(&reading(&most)), [(Matter::Currency, both)]);
    for (answer, currency) in
        [(Answer::Currency(euros.clone()), euros), (pounds_too, tranche::Currency::pounds())]
    {
        let mut choices = Choices::default();
        choices.set_answer(Matter::Currency, Some(answer));
        let read = read(&grid(&most), &choices);
        assert_eq!((read.is_ready(), read.requested(), read.currency), (true, pounds(1_800), currency));
    }
    assert_eq!(reading(&table(["£500", "£600", "€700"])).blocking(), [Blocking::Row(3)]);
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

const ASKS: &str = "Ref | Organisation | Project | Amount requested\n1 | Hope Centre | Cookery | 2400";

#[test]
fn rows_without_an_amount_are_asked_about_once() {
    let rows = "2 | Bell Choir | A | TBC\n3 | Elm Hall | B | -\n4 | Wick Scouts | C | n/a\n5 | Oak Trust | D | to follow\n\
                6 | Ash Trust | E | \n7 | Fir Trust | F | see letter\n8 | Yew Trust | G | see letter";
    let asked = reading(&format!("{ASKS}\n{rows}"));
    assert_eq!(asks_about(&asked), [(Matter::NoAmount, vec![Answer::LeftOut, Answer::OneByOne])]);
    let nothing = reading(&format!("{ASKS}\n2 | Bell Choir | A | -\n3 | Elm Hall | B | nil"));
    let three = vec![Answer::LeftOut, Answer::NoBid, Answer::OneByOne];
    assert_eq!(asks_about(&nothing), [(Matter::NoAmount, three)]);
    let one = reading(&format!("{ASKS}\n2 | Bell Choir | A | TBC\n3 | Elm Hall | B | forty pounds"));
    assert_eq!(one.blocking(), [Blocking::Row(2), Blocking::Row(3)]);
}

#[test]
fn each_answer_about_rows_without_an_amount_holds_for_all() {
    let grid = grid(&format!("{ASKS}\n2 | Bell Choir | A | -\n3 | Elm Hall | B | nil"));
    let with = |answer| {
        let mut choices = Choices::default();
        choices.set_answer(Matter::NoAmount, Some(answer));
        let reading = read(&grid, &choices);
        (reading.blocking().len(), reading.bids().count(), reading.bidders.len())
    };
    assert_eq!(with(Answer::LeftOut), (0, 1, 1));
    assert_eq!(with(Answer::NoBid), (0, 1, 3));
    assert_eq!(with(Answer::OneByOne), (2, 3, 3));
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

#[test]
fn a_heading_with_another_money_and_a_unit_is_asked_about_once() {
    for (heading, code, unit) in [
        ("Amount requested (T€)", "EUR", Unit::THOUSAND),
        ("Requested (₹ lakh)", "INR", Unit::LAKH),
        ("Requested $000", "USD", Unit::THOUSAND),
    ] {
        let grid = grid(&ASKS.replace("Amount requested", heading));
        let [other, own] = [code, "GBP"].map(|code| tranche::Currency::try_from(code.to_owned()).unwrap());
        let money = |money: &tranche::Currency, unit| Answer::Money(money.clone(), unit);
        let one = Unit::ONE;
        let answers = vec![money(&other, unit), money(&own, unit), money(&other, one), money(&own, one)];
        assert_eq!(
            asks_about(&read(&grid, &Choices::default())),
            [(Matter::Unit, answers.clone())],
            "{heading}"
        );
        for answer in answers {
            let mut choices = Choices::default();
            choices.set_answer(Matter::Unit, Some(answer.clone()));
            let settled = read(&grid, &choices);
            assert!(settled.is_ready(), "{heading}");
            let Answer::Money(money, unit) = answer else { unreachable!() };
            assert_eq!(
                (settled.currency.clone(), Some(settled.requested())),
                (money, unit.of(pounds(2_400)))
            );
        }
    }
}

#[test]
fn an_amount_that_was_withdrawn_is_asked_about() {
    let header = ASKS.replace("requested\n", "requested | Amount withdrawn\n");
    let asked = reading(&format!("{header}\n2 | Bell Choir | A | 400 | 400\n3 | Elm Hall | B | 500 | 0"));
    assert_eq!(asks_about(&asked), [(Matter::Status, vec![Answer::LeftOut, Answer::Bids])]);
}
