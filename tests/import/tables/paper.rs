//! The table of a real round, in the shape in which board papers print it.

use tranche::import::{Blocking, Choices, Role, TableNote, read};

use super::grids::{bid, bidder, grid, kinds, pounds, reading, roles, totals};

/// References, the partnership on the first row of its group alone, the aims, the amount; sub-totals, empty rows, a
/// total and a note.
pub const PAPER: &str = r"
Ref | Partnership | Aims | Amount
S1 | Safer Solihull Partnership | Violent crime in Chelmsley Wood and Smith’s Wood | £ 50,000
 | | Sub-total | £50,000
 | | |
D1 | Safe and Sound Dudley | Community Payback team | £50,000
 | | Sub-total | £50,000
C1 | Coventry Local Police and Crime Board | Safeguarding hub – early intervention | £35,000
C2 | | Safer Homes:\n20 more Special Constables | £38,000
 | | Sub-total | £73,000
W1 | Safer Walsall Partnership | Business Crime Initiative | £25K
W2 | | No Cold Calling Zones | £15,000
 | | Sub-total | £40,000
B1 | Birmingham Community Safety Partnership | Youth violence: five interventions | £100,000 could be reduced to £90,000
B2 | | Domestic abuse: three interventions | £95,000 could be reduced to £75,000
 | | Sub-total | £195,000 which could be reduced to £165,000
 | | |
SS1 | Safer Sandwell Partnership | Eight mini cameras | £33,760
SS2 | | Alternative Pathways | *£20,000 (approx)
SS3 | | Engagement Project | £1,500
SS4 | | Multi Agency Safeguarding Hub (MASH) | £38,000
SS5 | | User-led reference group | £8,000
 | | Sub-total | £101,260
 | | Total requested | £509,260
* Figures as at the date of the bid. | | |
";

#[test]
fn the_table_of_the_paper_gives_its_bids_with_nothing_to_settle() {
    let reading = reading(PAPER);
    assert_eq!(roles(&reading), [Role::Reference, Role::Partnership, Role::Title, Role::Requested]);
    assert_eq!(reading.blocking(), Vec::<Blocking>::new());
    assert!(reading.is_ready());
    let bids: Vec<_> = reading
        .bids()
        .map(|(_, bid)| (bid.reference.as_str(), bidder(&reading, bid), bid.requested.unwrap()))
        .collect();
    let (solihull, dudley) = ("Safer Solihull Partnership", "Safe and Sound Dudley");
    let (coventry, walsall) = ("Coventry Local Police and Crime Board", "Safer Walsall Partnership");
    let (birmingham, sandwell) = ("Birmingham Community Safety Partnership", "Safer Sandwell Partnership");
    let paper = [
        ("S1", solihull, 50_000),
        ("D1", dudley, 50_000),
        ("C1", coventry, 35_000),
        ("C2", coventry, 38_000),
        ("W1", walsall, 25_000),
        ("W2", walsall, 15_000),
        ("B1", birmingham, 100_000),
        ("B2", birmingham, 95_000),
        ("SS1", sandwell, 33_760),
        ("SS2", sandwell, 20_000),
        ("SS3", sandwell, 1_500),
        ("SS4", sandwell, 38_000),
        ("SS5", sandwell, 8_000),
    ];
    assert_eq!(bids, paper.map(|(reference, by, amount)| (reference, by, pounds(amount))));
    assert_eq!(reading.bidders.len(), 6);
    assert_eq!((reading.requested(), reading.reduced()), (pounds(509_260), pounds(479_260)));
    assert_eq!(bid(&reading, "B1").reduced, Some(pounds(90_000)));
    assert_eq!(bid(&reading, "C2").title, "Safer Homes: 20 more Special Constables");
    assert!(bid(&reading, "C2").inherited && !bid(&reading, "C1").inherited);
    assert_eq!(reading.remarks, Vec::<TableNote>::new());
}

#[test]
fn every_sub_total_of_the_paper_and_its_total_agree() {
    let reading = reading(PAPER);
    let expected = [
        ("Safer Solihull Partnership", "50000/50000", "none"),
        ("Safe and Sound Dudley", "50000/50000", "none"),
        ("Coventry Local Police and Crime Board", "73000/73000", "none"),
        ("Safer Walsall Partnership", "40000/40000", "none"),
        ("Birmingham Community Safety Partnership", "195000/195000", "165000/165000"),
        ("Safer Sandwell Partnership", "101260/101260", "none"),
        ("all", "509260/509260", "none"),
    ];
    let expected = expected.map(|(of, asked, least)| (of.to_owned(), asked.to_owned(), least.to_owned()));
    assert_eq!(totals(&reading), expected);
    assert!(reading.totals.iter().all(|total| total.requested.unwrap().agrees() == Some(true)));
}

#[test]
fn rows_that_are_no_bids_are_shown_as_skipped_with_the_reason() {
    let kinds = kinds(&reading(PAPER));
    let skipped: Vec<(usize, &str)> = kinds
        .iter()
        .enumerate()
        .filter(|(_, kind)| !kind.starts_with("Bid"))
        .map(|(at, kind)| (at + 1, kind.as_str()))
        .collect();
    assert_eq!(
        skipped,
        [
            (1, "Header"),
            (3, "Total"),
            (4, "Empty"),
            (6, "Total"),
            (9, "Total"),
            (12, "Total"),
            (15, "Total"),
            (16, "Empty"),
            (22, "Total"),
            (23, "Total"),
            (24, "Footnote"),
        ]
    );
}

#[test]
fn without_its_header_the_same_table_is_guessed_and_has_to_be_confirmed() {
    let headless = PAPER.trim_start().split_once('\n').unwrap().1;
    let grid = grid(headless);
    let mut choices = Choices::default();
    let guessed = read(&grid, &choices);
    assert_eq!(roles(&guessed), [Role::Reference, Role::Partnership, Role::Title, Role::Requested]);
    assert_eq!(guessed.blocking(), [Blocking::Confirm(vec![0, 1, 2, 3])]);
    choices.confirm(&guessed);
    let confirmed = read(&grid, &choices);
    assert!(confirmed.is_ready());
    assert_eq!(confirmed.rows, guessed.rows);
    assert_eq!(confirmed.totals, reading(PAPER).totals.into_iter().map(above).collect::<Vec<_>>());
}

/// The same total one row higher.
fn above(total: tranche::import::Total) -> tranche::import::Total {
    tranche::import::Total { row: total.row - 1, ..total }
}

#[test]
fn sub_totals_that_are_all_called_total_are_told_apart() {
    let table = PAPER.replace("Sub-total", "Total request").replace("Total requested", "Total request");
    let reading = reading(&table);
    assert_eq!(totals(&reading), totals(&super::grids::reading(PAPER)));
    assert!(reading.is_ready());
}

#[test]
fn a_label_may_hold_its_amount_and_name_its_partnership() {
    let table = PAPER
        .replace(
            " | | Sub-total | £195,000 which could be reduced to £165,000",
            "Birmingham sub-total: £195,000 which could be reduced to £165,000 | | |",
        )
        .replace(" | | Total requested | £509,260", "Total requested £509,260 | | |");
    let reading = reading(&table);
    assert_eq!(totals(&reading), totals(&super::grids::reading(PAPER)));
    assert!(reading.is_ready());
}
