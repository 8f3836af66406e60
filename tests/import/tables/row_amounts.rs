//! What is asked or said of the amounts of rows.

use tranche::Precision;
use tranche::import::{
    Answer, Blocking, Choices, Doubt, DoubtKind, Kind, Matter, Problem, Role, RowNote, Unit, read,
};

use super::grids::{asks_about, bid, bidder, grid, pounds, reading};
use super::one_row::{ASKS, asks, one, says};

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
