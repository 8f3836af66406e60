//! What a table, and the text around it, say of the fund.

use tranche::import::{Answer, Around, AroundPlace, Choices, FundDoubt, FundFacts, Grid, Matter, read};

use super::grids::{grid, pounds};

const BIDS: &str = "Ref | Organisation | Project | Amount requested
1 | Hope Centre | Cookery | 2400
2 | Ravens RFC | Floodlights | 7850";

fn facts(grid: &Grid, choices: &Choices) -> FundFacts {
    read(grid, choices).fund_facts()
}

fn around(texts: &[(AroundPlace, &str)]) -> Grid {
    let around = texts.iter().map(|(place, text)| Around { place: *place, text: (*text).to_owned() });
    Grid { around: around.collect(), ..grid(BIDS) }
}

#[test]
fn lines_around_a_table_say_what_the_fund_has() {
    let found = facts(
        &around(&[
            (AroundPlace::File, "Budget 900.csv"),
            (AroundPlace::Before, "Spring round"),
            (AroundPlace::Before, "Total budget: £350,000"),
            (AroundPlace::Before, "Amount committed to date (youth work): £30,000"),
            (AroundPlace::After, "Amount to allocate: £320,000"),
        ]),
        &Choices::default(),
    );
    assert_eq!(found.title, Some(("Spring round".to_owned(), None)));
    assert_eq!(found.total, Some((pounds(350_000), None)));
    assert_eq!(found.committed, [("youth work".to_owned(), pounds(30_000), None)]);
    assert_eq!(found.available, Some((pounds(320_000), None)));
}

#[test]
fn what_is_committed_may_be_explained_behind_the_figure() {
    for (line, what) in [
        (
            "Amount committed to date: £30,000 (joint bid of all seven areas, research)",
            "joint bid of all seven areas, research",
        ),
        ("Amount committed to date: £30,000 – joint bid", "joint bid"),
        (
            "Committed to date: joint bid of all seven areas (September 2013): £30,000",
            "joint bid of all seven areas",
        ),
        ("Amount committed to date: £30,000 for the joint bid", "for the joint bid"),
        ("Amount committed to date: £30,000", ""),
    ] {
        let around = around(&[(AroundPlace::Before, line)]);
        let above = grid(&format!("{line}\n\n{BIDS}"));
        for found in [around, above].map(|grid| facts(&grid, &Choices::default())) {
            let committed: Vec<_> =
                found.committed.iter().map(|(what, sum, _)| (what.as_str(), *sum)).collect();
            assert_eq!(committed, [(what, pounds(30_000))], "{line}");
        }
    }
}

#[test]
fn sentences_of_a_paper_are_no_figures_of_the_fund() {
    let found = facts(
        &around(&[
            (AroundPlace::Before, "The fund gave £10,000 to others last year."),
            (AroundPlace::Before, "A fund of £5,000, of which £2,000 are committed"),
            (AroundPlace::After, "Ravens’ own fund is £700 and a loan"),
        ]),
        &Choices::default(),
    );
    assert_eq!((found.total, found.available), (None, None));
    assert_eq!(found.committed, []);
}

#[test]
fn figures_of_the_fund_in_one_line_keep_their_own_words() {
    let of = |line| facts(&around(&[(AroundPlace::Before, line)]), &Choices::default());
    for line in [
        "Total budget £350,000 / £30,000 committed / £320,000 remaining",
        "Total budget £350,000 committed £30,000 remaining £320,000",
        "The total budget is £350,000, of which £30,000 is committed, leaving £320,000",
    ] {
        let found = of(line);
        assert_eq!(found.total, Some((pounds(350_000), None)), "{line}");
        assert_eq!(found.committed, [(String::new(), pounds(30_000), None)], "{line}");
        assert_eq!(found.available, Some((pounds(320_000), None)), "{line}");
    }
    for line in [
        "Total budget per ward: £35,000",
        "Total budget requested: £24,000",
        "Remaining after awards: £296,000",
        "Total budget £350k less £30k committed = £320k",
        "Round 1 budget: £300,000",
        "Total budget North area: £35,000",
        "Available next year: £320,000",
        "Total budget 11 x £30,000",
        "Budget deficit: £50,000",
        "Committed by partners: £30,000",
        "Match funding committed: £30,000",
    ] {
        let found = of(line);
        assert_eq!((found.total, found.available, found.committed), (None, None, vec![]), "{line}");
    }
    assert_eq!(of("Available for bids: £320,000").available, Some((pounds(320_000), None)));
    for line in ["Left after commitments: £320,000", "Fund less committed: £320,000"] {
        assert_eq!(of(line).available, Some((pounds(320_000), None)), "{line}");
    }
    assert_eq!(of("Less committed: £30,000").committed, [(String::new(), pounds(30_000), None)]);
    let found = of("Not committed: £320,000");
    assert_eq!((found.available, found.committed), (Some((pounds(320_000), None)), vec![]));
}

#[test]
fn a_figure_of_another_year_or_of_two_is_not_offered() {
    let total = |above: &str| facts(&grid(&format!("{above}\n\n{BIDS}")), &Choices::default()).total;
    assert_eq!(total("Community Fund 2031/32\nTotal budget 2030/31: £300,000"), None);
    assert_eq!(
        total("Community Fund 2031/32\nTotal budget 2031/32: £300,000"),
        Some((pounds(300_000), Some(2)))
    );
    assert_eq!(total("Total budget 2031/32: £300,000"), Some((pounds(300_000), Some(1))));
    assert_eq!(total("Fund | Last year | This year\nTotal budget | 300,000 | 350,000"), None);
}

#[test]
fn rows_say_it_first_and_with_their_number() {
    let mut grid = grid(&format!("Total budget | £400\n\n{BIDS}"));
    grid.around.push(Around { place: AroundPlace::Before, text: "Total budget: £350,000".to_owned() });
    assert_eq!(facts(&grid, &Choices::default()).total, Some((pounds(400), Some(1))));
}

#[test]
fn lines_of_the_fund_among_the_bids_say_it_once_they_are_no_bids() {
    let grid = grid(&format!("{BIDS}\nSummary |||\nFund for May |||50000\nCommitted in April |||12500"));
    let reading = read(&grid, &Choices::default());
    assert_eq!(
        super::grids::asks_about(&reading),
        [(Matter::Untitled, vec![Answer::LeftOut, Answer::OneByOne])]
    );
    let mut choices = Choices::default();
    choices.set_answer(Matter::Untitled, Some(Answer::LeftOut));
    let reading = read(&grid, &choices);
    assert!(reading.is_ready());
    assert_eq!((reading.bids().count(), reading.requested()), (2, pounds(10_250)));
    let found = reading.fund_facts();
    assert_eq!(found.total, Some((pounds(50_000), Some(5))));
    assert_eq!(found.committed, [("Committed in April".to_owned(), pounds(12_500), Some(6))]);
    choices.set_answer(Matter::Untitled, Some(Answer::OneByOne));
    assert_eq!(read(&grid, &choices).blocking().len(), 3);
}

fn doubt(lines: &[&str]) -> Option<FundDoubt> {
    let lines: Vec<_> = lines.iter().map(|line| (AroundPlace::Before, *line)).collect();
    facts(&around(&lines), &Choices::default()).doubt
}

#[test]
fn what_is_left_is_held_against_the_total_less_what_is_committed() {
    let (total, left) = ((pounds(350_000), None), (pounds(310_000), None));
    let all = ["Total budget: £350,000", "Amount committed: £30,000", "Amount to allocate: £320,000"];
    assert_eq!(doubt(&all), None);
    let differs = |committed| Some(FundDoubt::Differs { total, committed: pounds(committed), left });
    assert_eq!(doubt(&[all[0], all[1], "Amount to allocate: £310,000"]), differs(30_000));
    assert_eq!(doubt(&[all[0], "Available to award: £310,000"]), differs(0));
    assert_eq!(doubt(&[all[0], "Funding available: £350,000"]), None);
    let twice = ["Total budget: £350,000", "Total fund: £310,000"];
    assert_eq!(doubt(&twice), Some(FundDoubt::Totals(total, left)));
    assert_eq!(doubt(&["Amount to allocate: £350,000", "Unallocated: £310,000"]), {
        Some(FundDoubt::Lefts(total, left))
    });
    assert_eq!(doubt(&["Total budget: £350,000", "Total budget: £350,000"]), None);
}

#[test]
fn what_is_available_is_the_total_unless_something_is_committed_too() {
    let said = ["Funding available: £320,000", "Amount committed: £30,000"];
    assert_eq!(doubt(&said[..1]), None);
    let available = (pounds(320_000), None);
    let committed = pounds(30_000);
    assert_eq!(doubt(&said), Some(FundDoubt::WithOrWithout { available, committed }));
    assert_eq!(doubt(&["Amount to allocate: £320,000", said[1]]), None);
}

#[test]
fn what_is_committed_counts_once_where_its_sum_or_the_text_around_says_it_again() {
    let rows = "Committed for youth | £10,000\nCommitted for lights | £20,000\nTotal committed | £30,000";
    let mut grid = grid(&format!("Total budget | £350,000\n{rows}\n\n{BIDS}"));
    assert_eq!(facts(&grid, &Choices::default()).all_committed(), pounds(30_000));
    let line = |text: &str| Around { place: AroundPlace::Before, text: text.to_owned() };
    grid.around.push(line("Amount to allocate: £320,000"));
    grid.around.push(line("Committed for lights: £20,000"));
    let found = facts(&grid, &Choices::default());
    assert_eq!((found.all_committed(), found.doubt), (pounds(30_000), None));
}

#[test]
fn a_sheet_of_notes_gives_no_title() {
    let said =
        [(AroundPlace::OtherSheet, "About these figures"), (AroundPlace::OtherSheet, "Total budget: £400")];
    let found = facts(&around(&said), &Choices::default());
    assert_eq!((found.title, found.total), (None, Some((pounds(400), None))));
}
