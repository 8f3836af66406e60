//! What holds for every table, however odd.

use proptest::prelude::*;
use proptest::sample::Index;
use tranche::import::{
    AmountText, Blocking, Choices, DoubtKind, Grid, GridRow, HeaderChoice, Kind, Matter, NoFigure, Question,
    ReadBid, Reading, Role, Row, RowChoice, RowNote, read, written,
};
use tranche::{Currency, Fund, FundId, Ledger, Money, Precision, Scenario};

use super::funds::about;

/// Texts that mean something to a table, or look as if they did.
const TEXTS: &[&str] = &[
    "",
    "",
    "",
    " ",
    "\u{a0}",
    "-",
    "–",
    "*",
    "\"",
    "ditto",
    "?",
    "TBC",
    "nil",
    "No bid",
    "£",
    "£1,500",
    "£ 50,000",
    "£30k",
    "£ 28,000)",
    "*£20,000 (approx)",
    "£100 could be reduced to £90",
    "£90 could be reduced to £100",
    "£100/£90",
    "(5)",
    "-5",
    "1e309",
    "NaN",
    "-0",
    "35.000",
    "35,00",
    "Â£5",
    "\u{fffd}",
    "\u{200b}",
    "€5",
    "999999999999.99",
    "0",
    "1",
    "2",
    "3",
    "Total",
    "Sub-total",
    "Grand total",
    "Total requested £5",
    "Total budget",
    "Walsall total",
    "Total Respect",
    "Ref",
    "Partnership",
    "Title",
    "Aims",
    "Amount",
    "Reduced",
    "Notes",
    "Bid",
    "Currency",
    "Cost",
    "Page",
    "Theme",
    "Walsall",
    "Safer Walsall Partnership",
    "Dudley",
    "No Cold Calling Zones",
    "B1",
    "B2",
    "S\n1",
    "* a note",
    "=1+1",
    "x\u{0}y",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "İ",
    "ﬁ",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => proptest::sample::select(TEXTS).prop_map(str::to_owned),
        1 => ".{0,60}",
        1 => "[£$€0-9,. ()*k–-]{0,12}",
        1 => Just("x".repeat(3_000)),
    ]
}

fn odd_grid() -> impl Strategy<Value = Grid> {
    let rows = prop::collection::vec(prop::collection::vec(text(), 0..8), 0..14);
    rows.prop_map(numbered)
}

fn numbered(rows: Vec<Vec<String>>) -> Grid {
    let row = |(at, cells)| GridRow { number: u32::try_from(at).unwrap() + 1, cells, ..GridRow::default() };
    Grid { rows: rows.into_iter().enumerate().map(row).collect(), ..Grid::default() }
}

/// A table as a board might bring it: a header, mostly, and rows that are mostly bids.
fn likely_grid() -> impl Strategy<Value = Grid> {
    let cell = |texts: &'static [&'static str]| proptest::sample::select(texts).prop_map(str::to_owned);
    let row = (
        prop_oneof![4 => "[A-Z]{1,2}[0-9]{1,2}", 1 => text()],
        cell(&["", "", "", "Walsall", "Safer Walsall", "Dudley", "ditto", "-", "Sub-total"]),
        prop_oneof![4 => "[A-Z][a-z]{2,9}( [a-z]{2,9}){0,4}", 1 => text()],
        prop_oneof![4 => "£[1-9][0-9]{0,2},[0-9]{3}", 2 => "£[1-9][0-9]{2} could be reduced to £[1-9][0-9]", 1 => text()],
        cell(&["", "", "-", "£90", "£5", "TBC", "£1,000,000"]),
        cell(&["", "note", "p. 4", "–"]),
    );
    let row = row.prop_map(|(a, b, c, d, e, f)| vec![a, b, c, d, e, f]);
    (any::<bool>(), prop::collection::vec(row, 1..12)).prop_map(|(headed, mut rows)| {
        if headed {
            let header = ["Ref", "Partnership", "Title", "Amount", "Reduced", "Notes"];
            rows.insert(0, header.map(str::to_owned).to_vec());
        }
        numbered(rows)
    })
}

fn grids() -> impl Strategy<Value = Grid> {
    prop_oneof![odd_grid(), likely_grid()]
}

fn choices() -> impl Strategy<Value = Choices> {
    let header = prop_oneof![
        4 => Just(None),
        1 => Just(Some(HeaderChoice::NoRow)),
        1 => (0..16_usize).prop_map(|row| Some(HeaderChoice::Row(row))),
    ];
    let roles = prop::collection::vec((0..9_usize, proptest::sample::select(&Role::ALL[..])), 0..4);
    let cells = prop::collection::vec((0..16_usize, 0..9_usize, text()), 0..4);
    const KINDS: &[RowChoice] = &[RowChoice::Bid, RowChoice::Heading, RowChoice::Total, RowChoice::Skip];
    let rows = prop::collection::vec((0..16_usize, proptest::sample::select(KINDS)), 0..4);
    let everyone =
        prop_oneof![3 => Just(None), 1 => Just(Some("Everyone".to_owned())), 1 => Just(Some(" ".to_owned()))];
    (header, roles, cells, rows, everyone).prop_map(|(header, roles, cells, rows, everyone)| {
        let mut choices = Choices::default();
        choices.set_header(header);
        choices.set_everyone(everyone);
        roles.into_iter().for_each(|(column, role)| choices.set_role(column, Some(role)));
        cells.into_iter().for_each(|(row, column, text)| choices.set_cell(row, column, Some(text)));
        rows.into_iter().for_each(|(row, choice)| choices.set_row(row, Some(choice)));
        choices
    })
}

/// Settles a table in the coarsest way: every guess confirmed, every row with a problem skipped.
fn settled(grid: &Grid, mut choices: Choices) -> Reading {
    choices.set_everyone(Some("Everyone".to_owned()));
    for _ in 0..4 {
        let reading = read(grid, &choices);
        choices.confirm(&reading);
        for blocking in read(grid, &choices).blocking() {
            match blocking {
                Blocking::Row(row) => choices.set_row(row, Some(RowChoice::Skip)),
                Blocking::Clash(role, columns) => choices.set_role(columns[0], Some(role)),
                Blocking::Question(question) => {
                    choices.set_answer(question.matter, question.answers.last().cloned())
                }
                _ => {}
            }
        }
    }
    read(grid, &choices)
}

fn questions(reading: &Reading) -> impl Iterator<Item = Question> {
    reading.blocking().into_iter().filter_map(|blocking| match blocking {
        Blocking::Question(question) => Some(question),
        _ => None,
    })
}

fn is_nothing(text: &str) -> bool {
    let dash = |c: char| "-‐‑‒–—―−".contains(c) || c.is_whitespace();
    text.chars().all(dash)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the text of a cell is in the bid, or asked about, or said to be nothing.
fn is_kept(reading: &Reading, row: &Row, bid: &ReadBid, column: usize, text: &str) -> bool {
    let asked = row.problems.iter().any(|problem| problem.column == Some(column));
    let said = row.remarks.iter().any(|remark| remark.column == Some(column));
    let no_figure = |text| {
        matches!(written(text, &reading.currency), AmountText::NotMoney(NoFigure::Nothing | NoFigure::Blank))
    };
    let kept = match reading.columns[column].role {
        Role::Reference => bid.reference == text || said,
        Role::Partnership => {
            bid.inherited || bid.bidder.is_some_and(|at| reading.bidders[at].name == one_line(text))
        }
        Role::Title => one_line(&bid.title) == one_line(text),
        Role::Purpose => bid.purpose == text,
        Role::Theme => bid.themes.contains(&one_line(text)),
        Role::Requested => bid.requested.is_some(),
        Role::Reduced => bid.reduced.is_some() || said || no_figure(text),
        Role::Reduction => bid.reduced.is_some() || said || no_figure(text) || bid.requested.is_none(),
        Role::Place => bid.place == one_line(text),
        Role::Note => bid.notes.iter().any(|note| note == text),
        // Facts beside the figures are shown; the status and pence of a bid are asked about or part of its amount.
        Role::Pence
        | Role::ReductionMeans
        | Role::Recommended
        | Role::Least
        | Role::TotalCost
        | Role::MatchFunding
        | Role::GivenBefore
        | Role::Score
        | Role::Status
        | Role::Link
        | Role::Passed => true,
    };
    kept || asked || is_nothing(text)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn every_row_is_one_thing_and_none_is_left_out(grid in grids(), choices in choices()) {
        let reading = read(&grid, &choices);
        let numbers: Vec<u32> = reading.rows.iter().map(|row| row.number).collect();
        prop_assert_eq!(numbers, grid.rows.iter().map(|row| row.number).collect::<Vec<_>>());
        let headers = reading.rows.iter().filter(|row| row.kind == Kind::Header).count();
        let skipped = reading.rows.iter().filter(|row| matches!(row.kind, Kind::Skipped(_))).count();
        let unclear = reading.rows.iter().filter(|row| row.kind == Kind::Unclear).count();
        prop_assert!(headers >= usize::from(reading.header.is_some()));
        prop_assert_eq!(headers + skipped + unclear + reading.bids().count(), grid.rows.len());
        for row in &reading.rows {
            let asks = row.problems.iter().any(|problem| matches!(problem.why, DoubtKind::Unclear(_) | DoubtKind::Doubtful(_)));
            let asked = questions(&reading).any(|question| {
                question.rows.iter().any(|at| reading.rows[*at].number == row.number)
            });
            prop_assert!(row.kind != Kind::Unclear || asks || asked);
        }
        prop_assert_eq!(reading.is_ready(), reading.blocking().is_empty());
    }

    #[test]
    fn no_text_vanishes(grid in grids(), choices in choices()) {
        let reading = read(&grid, &choices);
        let other_heading = |at: usize| {
            questions(&reading)
                .any(|question| question.matter == Matter::OtherHeading && question.rows.contains(&at))
        };
        for (at, row) in reading.rows.iter().enumerate() {
            // Below another row of headings the columns are others, which is asked about.
            if other_heading(at) {
                break;
            }
            let Kind::Bid(bid) = &row.kind else { continue };
            if questions(&reading).any(|question| question.rows.contains(&at)) {
                continue;
            }
            for (column, facts) in reading.columns.iter().enumerate() {
                let text = choices.text(&grid, at, column).trim();
                let first = reading.columns.iter().position(|other| other.role == facts.role) == Some(column);
                if text.is_empty() || !first && !facts.role.may_repeat() {
                    continue;
                }
                prop_assert!(is_kept(&reading, row, bid, column, text), "{:?} of row {}: {:?}", text, row.number, row);
            }
        }
    }

    #[test]
    fn columns_that_share_a_role_are_asked_about(grid in grids(), choices in choices()) {
        let reading = read(&grid, &choices);
        for role in Role::ALL.into_iter().filter(|role| !role.may_repeat()) {
            let of: Vec<usize> =
                (0..reading.columns.len()).filter(|at| reading.columns[*at].role == role).collect();
            if of.len() > 1 {
                prop_assert!(reading.blocking().contains(&Blocking::Clash(role, of)));
            }
        }
    }

    #[test]
    fn the_same_table_and_choices_are_read_the_same(grid in grids(), choices in choices()) {
        prop_assert_eq!(read(&grid, &choices), read(&grid.clone(), &choices.clone()));
    }

    #[test]
    fn a_correction_is_as_if_the_cell_had_said_so(grid in grids(), at in any::<(Index, Index)>(), text in text()) {
        let rows: Vec<usize> = (0..grid.rows.len()).filter(|row| !grid.rows[*row].cells.is_empty()).collect();
        if rows.is_empty() {
            return Ok(());
        }
        let row = *at.0.get(&rows);
        let column = at.1.index(grid.rows[row].cells.len());
        let mut choices = Choices::default();
        choices.set_cell(row, column, Some(text.clone()));
        let corrected = read(&grid, &choices);
        let mut brought = grid.clone();
        brought.rows[row].cells[column] = text.clone();
        prop_assert_eq!(&corrected, &read(&brought, &Choices::default()));
        prop_assert_eq!(&corrected, &read(&brought, &choices));
        choices.set_cell(row, column, Some(text));
        prop_assert_eq!(&corrected, &read(&grid, &choices));
    }

    #[test]
    fn what_was_confirmed_is_not_asked_again_and_nothing_else_changes(grid in grids(), choices in choices()) {
        let asked = read(&grid, &choices);
        let mut confirmed = choices.clone();
        confirmed.confirm(&asked);
        let after = read(&grid, &confirmed);
        prop_assert!(!after.blocking().iter().any(|blocking| matches!(blocking, Blocking::Confirm(_))));
        prop_assert!(!questions(&after).any(|question| question.matter == Matter::Headings));
        let kinds = |reading: &Reading| reading.rows.iter().map(|row| row.kind.clone()).collect::<Vec<_>>();
        prop_assert_eq!(kinds(&asked), kinds(&after));
        prop_assert_eq!(asked.totals, after.totals);
    }

    #[test]
    fn what_everyone_asks_for_together_is_what_is_requested(grid in grids(), choices in choices()) {
        let reading = read(&grid, &choices);
        let named: Money = reading.bidders.iter().map(|bidder| bidder.requested).sum();
        let nobodys: Money =
            reading.bids().filter(|(_, bid)| bid.bidder.is_none()).filter_map(|(_, bid)| bid.requested).sum();
        prop_assert_eq!(named + nobodys, reading.requested());
        prop_assert!(reading.reduced() <= reading.requested());
    }

    #[test]
    fn a_settled_table_is_a_fund(grid in grids(), choices in choices()) {
        let reading = settled(&grid, choices);
        let file = reading.fund(FundId::try_from("a").unwrap(), &about());
        prop_assert_eq!(file.is_ok(), reading.is_ready());
        let Ok(file) = file else { return Ok(()) };
        let fund = Fund::new(file).unwrap();
        let ledger = Ledger::of(&fund, &Scenario::default());
        prop_assert_eq!(fund.bids.len(), reading.bids().count());
        prop_assert_eq!((ledger.requested, ledger.reduced), (reading.requested(), reading.reduced()));
        prop_assert_eq!(Fund::read(&serde_json::to_string(&*fund).unwrap()), Ok(fund));
    }

    #[test]
    fn every_digit_of_an_amount_counts(text in text()) {
        let AmountText::Amount { amount, precision, stray } = written(&text, &Currency::pounds()) else { return Ok(()) };
        prop_assert!(stray.chars().all(|c| text.contains(c)));
        prop_assert!(!stray.contains(|c: char| c.is_ascii_digit()));
        let chars: Vec<char> = text.chars().collect();
        let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
        let parts = |at: &usize| digit(*at) || chars[*at] == '.' && *at > 0 && digit(at - 1) && digit(at + 1);
        let plain: String = (0..chars.len()).filter(parts).map(|at| chars[at]).collect();
        // `1k` and `1k£` are a thousand times their digits.
        let in_thousands = text.contains(['k', 'K', 'm', 'M']);
        if precision == Precision::Exact && !in_thousands && stray.is_empty() {
            prop_assert_eq!(Money::from_plain(&plain), Ok(amount));
        }
    }

    #[test]
    fn an_amount_that_is_shown_is_read_again(pence in 0..=99_999_999_999_999_i64) {
        let amount = Money::from_pence(pence);
        let shown = Currency::pounds().show(amount);
        let again = AmountText::Amount { amount, precision: Precision::Exact, stray: String::new() };
        prop_assert_eq!(written(&shown, &Currency::pounds()), again);
    }
}

#[test]
fn most_likely_tables_can_be_settled() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let ready = (0..200)
        .map(|_| likely_grid().new_tree(&mut runner).unwrap().current())
        .filter(|grid| settled(grid, Choices::default()).is_ready())
        .count();
    assert!(ready > 120, "{ready} of 200: the law about funds would be about nothing");
}

#[test]
fn a_remark_is_never_about_nothing() {
    let reading = super::grids::reading("Ref | Partnership | Title | Amount\nA1 | A | One | £5)");
    let RowNote::Stray { text, .. } = &reading.rows[1].remarks[0].said else { panic!("nothing was said") };
    assert_eq!(text, ")");
}
