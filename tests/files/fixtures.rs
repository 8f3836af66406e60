//! Files of bids as they arrive, in every style, encoding, separator and kind: each gives what a person reads in it.
//!
//! What must come of each file stands in `fixtures/tables/expected.txt`, written from the file and never from what the
//! program made of it.

mod expected;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use expected::{Answer, Expected, folder};
use tranche::files::{read, read_text};
use tranche::import::{
    Blocking, Choices, Covers, Doubt, DoubtKind, Grid, ImportSource, Kind, NotImported, Problem, Question,
    Reading, Remark, RoundFacts, RowAmbiguity, RowNote, Skipped, TableFacts, TableNote, Tally,
};
use tranche::{Fund, FundId, Group, Ledger, Money, Scenario, Sum};

#[test]
fn each_file_gives_what_a_person_reads_in_it() {
    let mut wrong = String::new();
    for expected in expected::all() {
        let found = shown(&expected);
        if found != expected.lines {
            let _ = write!(wrong, "\n== {}\n", expected.name);
            let lost = expected.lines.iter().filter(|line| !found.contains(line));
            lost.for_each(|line| {
                let _ = writeln!(wrong, "  expected {line}");
            });
            let new = found.iter().filter(|line| !expected.lines.contains(line));
            new.for_each(|line| {
                let _ = writeln!(wrong, "  found    {line}");
            });
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_file_is_expected_to_give_something() {
    let expected = expected::all();
    // Files that are there for what stands in their cells have a list of their own: tests/files/cell_facts.rs.
    let cells = fs::read_to_string(Path::new(&folder()).join("cells.txt")).unwrap();
    let of_cells = |name: &str| cells.lines().any(|line| line.strip_prefix("== ") == Some(name));
    let there =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    // The cells of these are held by `tests/files/running_text.rs`; what is read in them is not yet.
    let no_bids = ["expected.txt", "cells.txt", "paper-as-printed.txt", "paper-as-printed-running.txt"];
    for name in there.filter(|name| !no_bids.contains(&name.as_str())) {
        let is_expected = expected.iter().any(|expected| expected.name == name);
        assert!(is_expected || of_cells(&name), "{name}");
    }
}

/// What a file gives, line by line as `expected.txt` has it.
fn shown(expected: &Expected) -> Vec<String> {
    let (grids, facts, remarks) = match brought(&expected.name) {
        Ok(ImportSource::Tables { grids, facts, remarks }) => (grids, facts, remarks),
        other => return vec![format!("{other:?}")],
    };
    let mut lines = Vec::new();
    let mut line = |name: &str, values: Vec<String>| {
        if !values.is_empty() {
            lines.push(format!("{name}: {}", values.join("; ")));
        }
    };
    line("remarks", remarks.iter().map(remark).collect());
    line("facts", told(&facts));
    if grids.len() > 1 {
        line("sheets", grids.iter().map(|grid| grid.name.clone()).collect());
    }
    let grid = &grids[expected.sheet];
    let mut choices = Choices::default();
    let first = tranche::import::read(grid, &choices);
    line("header", vec![first.header.map_or("none".to_owned(), |at| first.rows[at].number.to_string())]);
    line("settle", settle(&first));
    answer(&expected.answers, grid, &first, &mut choices);
    let reading = tranche::import::read(grid, &choices);
    if !expected.answers.is_empty() {
        line("left", settle(&reading));
    }
    line("bids", vec![counted(&reading)]);
    line("totals", agreeing(&reading));
    line("none by", nobody(&reading));
    line("skip", skipped(&reading));
    line("said", said(&reading));
    if expected.lines.iter().any(|line| line.starts_with("bid: ")) {
        reading.bids().for_each(|(at, _)| line("bid", vec![bid(&reading, at)]));
    }
    if reading.is_ready() {
        is_a_fund(&reading, &expected.name);
    }
    lines
}

/// A file whose name says that it was pasted is read as what the clipboard holds.
fn brought(name: &str) -> Result<ImportSource, NotImported> {
    let bytes = fs::read(Path::new(&folder()).join(name)).unwrap();
    if name.starts_with("pasted-") {
        read_text(str::from_utf8(&bytes).unwrap(), &mut |_| {})
    } else {
        read(name, &bytes, &mut |_| {})
    }
}

fn answer(answers: &[Answer], grid: &Grid, first: &Reading, choices: &mut Choices) {
    let row = |number: u32| grid.rows.iter().position(|row| row.number == number).unwrap();
    for answer in answers {
        match answer {
            Answer::Confirm => choices.confirm(first),
            Answer::Row(number, choice) => choices.set_row(row(*number), Some(*choice)),
            Answer::Cell(number, column, text) => {
                choices.set_cell(row(*number), column - 1, Some(text.clone()))
            }
            Answer::Role(column, role) => choices.set_role(column - 1, Some(*role)),
            Answer::Everyone(name) => choices.set_everyone(Some(name.clone())),
            Answer::Same(name, meant) => choices.set_same(name, Some(meant)),
            Answer::Currency(currency) => choices.set_currency(currency.clone()),
            Answer::Question(word, number) => {
                let of = |blocking: &Blocking| match blocking {
                    Blocking::Question(asked) if format!("{:?}", asked.matter).to_lowercase() == *word => {
                        Some((asked.matter, asked.answers[number - 1].clone()))
                    }
                    _ => None,
                };
                let (matter, answer) = first.blocking().iter().find_map(of).unwrap();
                choices.set_answer(matter, Some(answer));
            }
        }
    }
}

/// What is settled is a fund that asks for what its table does.
#[track_caller]
fn is_a_fund(reading: &Reading, name: &str) {
    let sum = Sum { title: "Budget".to_owned(), amount: Money::from_pence(100), place: String::new() };
    let about = RoundFacts {
        title: "A round".to_owned(),
        period: String::new(),
        currency: reading.currency.clone(),
        sources: vec![sum],
        commitments: Vec::new(),
        group: Group { one: "partnership".to_owned(), many: "partnerships".to_owned() },
        paper: None,
    };
    let file = reading.fund(FundId::try_from("round").unwrap(), &about).unwrap();
    let fund = Fund::new(file).unwrap_or_else(|why| panic!("{name}: {why:?}"));
    let ledger = Ledger::of(&fund, &Scenario::default());
    assert_eq!((ledger.requested, ledger.reduced), (reading.requested(), reading.reduced()), "{name}");
    assert_eq!(fund.bids.len(), reading.bids().count(), "{name}");
}

fn remark(remark: &Remark) -> String {
    match remark {
        Remark::ReadAs(encoding) => format!("read as {encoding}"),
        Remark::PartedAt(c) => format!(
            "parted at {}",
            match c {
                '\t' => "tab",
                ' ' => "spaces",
                ';' => "semicolon",
                '|' => "bar",
                _ => "comma",
            }
        ),
        Remark::Garbled { row, .. } => format!("garbled in {row}"),
        Remark::HiddenSheet(name) => format!("hidden {name}"),
        Remark::HiddenRows { rows, first } => format!("{rows} hidden from {first}"),
        Remark::NotWorkedOut { sheet, row, cells } => format!("{cells} not worked out from {sheet} {row}"),
        Remark::LooseQuotes { row } => format!("loose quotes {row}"),
        Remark::VotesLeftOut => "votes left out".to_owned(),
        Remark::RunningText => "running text".to_owned(),
        Remark::TrackedChanges => "tracked changes".to_owned(),
        Remark::CommasInAmounts { rows, row, .. } => format!("{rows} with commas from {row}"),
    }
}

fn told(facts: &TableFacts) -> Vec<String> {
    [&facts.title, &facts.total, &facts.currency].into_iter().flatten().cloned().collect()
}

fn counted(reading: &Reading) -> String {
    let bids = reading.bids().count();
    format!("{bids} by {}, {}, {}", reading.bidders.len(), reading.requested(), reading.reduced())
}

/// How many amounts are stated as totals, of how many the bids come to as much, and what the others are of.
fn agreeing(reading: &Reading) -> Vec<String> {
    let tallies: Vec<(&Covers, Tally)> = reading
        .totals
        .iter()
        .flat_map(|total| {
            [total.requested, total.reduced].into_iter().flatten().map(|tally| (&total.of, tally))
        })
        .collect();
    let agree = tallies.iter().filter(|(_, tally)| tally.agrees() == Some(true)).count();
    let mut words = vec![format!("{agree} of {} agree", tallies.len())];
    for (of, Tally { stated, computed }) in &tallies {
        match (of, computed) {
            (Covers::NotBids, _) => words.push(format!("{stated} is not of bids")),
            (_, None) => words.push(format!("{stated} of what")),
            (_, Some(computed)) if computed != stated => words.push(format!("{stated} is {computed}")),
            _ => {}
        }
    }
    if reading.totals.is_empty() { Vec::new() } else { words }
}

fn nobody(reading: &Reading) -> Vec<String> {
    reading.bidders.iter().filter(|bidder| bidder.bids == 0).map(|bidder| bidder.name.clone()).collect()
}

fn skipped(reading: &Reading) -> Vec<String> {
    let names = [
        "above",
        "heading",
        "no bid",
        "total",
        "footnote",
        "repeated",
        "empty",
        "by choice",
        "prepared",
        "part",
    ];
    let place = |kind: &Kind| match kind {
        Kind::Skipped(why) => Some(match why {
            Skipped::Above => 0,
            Skipped::Heading(_) => 1,
            Skipped::NoBid(_) => 2,
            Skipped::Total(_) => 3,
            Skipped::Footnote => 4,
            Skipped::RepeatedHeader => 5,
            Skipped::Empty => 6,
            Skipped::ByChoice => 7,
            Skipped::Prepared => 8,
            Skipped::Part => 9,
        }),
        _ => None,
    };
    let rows = |wanted: usize| -> String {
        let rows = reading.rows.iter().filter(|row| place(&row.kind) == Some(wanted));
        rows.fold(names[wanted].to_owned(), |words, row| format!("{words} {}", row.number))
    };
    (0..names.len()).map(rows).filter(|words| words.ends_with(|c: char| c.is_ascii_digit())).collect()
}

/// What is said of rows and of the table, but not which bids were numbered one by one.
fn said(reading: &Reading) -> Vec<String> {
    let mut words = Vec::new();
    for row in &reading.rows {
        for remark in &row.remarks {
            let said = match &remark.said {
                RowNote::Approximate => "about".to_owned(),
                RowNote::UpTo => "up to".to_owned(),
                RowNote::Stray { text, .. } => format!("beside {text}"),
                RowNote::AsksNothing => "asks nothing".to_owned(),
                RowNote::LeastAboveRequest => "least above request".to_owned(),
                RowNote::NotLower => "not lower".to_owned(),
                RowNote::TotalNotRead => "total not read".to_owned(),
                RowNote::NoReduction => "no reduction".to_owned(),
                RowNote::AmountOfTotal(row) => format!("amount of row {}", reading.rows[*row].number),
                RowNote::KeptAsNote => "a note".to_owned(),
                RowNote::Struck => "struck".to_owned(),
                RowNote::Hidden => "hidden".to_owned(),
                RowNote::Numbered => continue,
            };
            words.push(format!("{} {said}", row.number));
        }
    }
    for remark in &reading.remarks {
        words.push(match remark {
            TableNote::Numbered(bids) => format!("{bids} numbered"),
            TableNote::Alike { short, long } => {
                format!("{} is perhaps {}", reading.bidders[*short].name, reading.bidders[*long].name)
            }
        });
    }
    words
}

fn bid(reading: &Reading, at: usize) -> String {
    let Kind::Bid(bid) = &reading.rows[at].kind else { panic!() };
    let by = bid.bidder.map_or("nobody", |at| &reading.bidders[at].name);
    let requested = bid.requested.map_or("?".to_owned(), |amount| amount.to_string());
    let reduced = bid.reduced.map_or(String::new(), |amount| format!(" | {amount}"));
    format!("{} | {by} | {} | {requested}{reduced}", bid.reference, bid.title)
}

/// What has to be settled; columns are counted from 1, rows as the file counts them.
fn settle(reading: &Reading) -> Vec<String> {
    let role = |role: &tranche::import::Role| format!("{role:?}").to_lowercase();
    let mut words = Vec::new();
    for blocking in reading.blocking() {
        match blocking {
            Blocking::NoBids => words.push("no bids".to_owned()),
            Blocking::TooManyBids(_) => words.push("too many bids".to_owned()),
            Blocking::NoColumn(of) => words.push(format!("no column {}", role(&of))),
            Blocking::Clash(of, columns) => words.push(format!(
                "clash {} {:?}",
                role(&of),
                columns.iter().map(|at| at + 1).collect::<Vec<_>>()
            )),
            Blocking::Confirm(columns) => {
                let guess = |at: &usize| format!("{} {}", at + 1, role(&reading.columns[*at].role));
                words.push(format!("confirm {}", columns.iter().map(guess).collect::<Vec<_>>().join(", ")));
            }
            Blocking::Question(question) => words.push(asked(reading, &question)),
            Blocking::Row(at) => {
                let row = &reading.rows[at];
                words.extend(
                    row.problems.iter().map(|problem| format!("{} {}", row.number, problem_in(problem))),
                );
            }
        }
    }
    words
}

/// What a question is about, with its rows as the file counts them or its columns counted from 1.
fn asked(reading: &Reading, question: &Question) -> String {
    let rows = question.rows.iter().map(|at| reading.rows[*at].number.to_string());
    let columns = question.columns.iter().map(|at| format!("column {}", at + 1));
    let about = rows.chain(columns).collect::<Vec<_>>().join(" ");
    format!("asks {:?} {about}", question.matter).to_lowercase().trim_end().to_owned()
}

fn problem_in(problem: &Problem) -> &'static str {
    match &problem.why {
        DoubtKind::Unclear(RowAmbiguity::OnlyAmount) => "only an amount",
        DoubtKind::Unclear(RowAmbiguity::OnlyWords) => "only words",
        DoubtKind::Unclear(RowAmbiguity::AboveHeader) => "above the header",
        DoubtKind::NoAmount => "no amount",
        DoubtKind::NotMoney => "not money",
        DoubtKind::Doubtful(doubt) => match doubt {
            Doubt::SeveralAmounts => "several amounts",
            Doubt::Range => "range",
            Doubt::PerUnit => "per unit",
            Doubt::Negative => "negative",
            Doubt::Grouping => "grouping",
            Doubt::TooFine => "too fine",
            Doubt::TooLarge => "too large",
            Doubt::OtherCurrency => "other currency",
            Doubt::Garbled => "garbled amount",
            Doubt::ReducedAbove { .. } => "reduced above",
            Doubt::Words => "words",
        },
        DoubtKind::PerhapsParted(_) => "perhaps parted",
        DoubtKind::ReducedAboveRequest { .. } => "reduced above request",
        DoubtKind::TwoReductions(..) => "two reductions",
        DoubtKind::NoTitle => "no title",
        DoubtKind::DuplicateReference(_) => "reference twice",
        DoubtKind::BadReference => "bad reference",
        DoubtKind::NoPartnership => "no partnership",
        DoubtKind::Garbled => "garbled",
    }
}
