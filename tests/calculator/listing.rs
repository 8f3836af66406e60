//! How the real round is listed, and what holds of every list.

use std::cmp::Ordering;

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::round::round;
use tranche::listing::{
    Column, Filter, Grouping, Heading, Listing, OutcomeKind, SectionSum, Sort, Standing, groupings,
};
use tranche::{Award, Edit, Fund, History, Label, Ledger, Money, Outcome, Scenario};

/// A round with what is decided on it.
struct Sitting {
    fund: Fund,
    scenario: Scenario,
    ledger: Ledger,
}

impl Sitting {
    fn of(fund: Fund, scenario: Scenario) -> Self {
        let ledger = Ledger::of(&fund, &scenario);
        Self { fund, scenario, ledger }
    }

    fn standing(&self) -> Standing<'_> {
        Standing { fund: &self.fund, scenario: &self.scenario, ledger: &self.ledger }
    }
}

/// The real round with these bids in full, `£20,000` for SS4, and SS5 declined.
fn decided(in_full: &[&str]) -> Sitting {
    let fund = round();
    let mut history = History::resume(fund.clone().into(), Scenario::default());
    let mut decide = |reference: &str, outcome| {
        let bid = fund.bids.iter().find(|bid| bid.reference.as_str() == reference).unwrap();
        history.apply(&Edit::Decide(bid.reference.clone(), outcome)).unwrap();
    };
    in_full.iter().for_each(|bid| decide(bid, Outcome::Funded(Award::InFull)));
    decide("SS4", Outcome::Funded(Award::Other("20000".parse_money())));
    decide("SS5", Outcome::Declined);
    let scenario = history.scenario().clone();
    Sitting::of(fund, scenario)
}

trait Pounds {
    fn parse_money(&self) -> Money;
}

impl Pounds for str {
    fn parse_money(&self) -> Money {
        Money::from_plain(self).unwrap()
    }
}

fn blank() -> Sitting {
    let fund = round();
    let scenario = Scenario::default();
    Sitting::of(fund, scenario)
}

fn references(fund: &Fund, places: &[usize]) -> String {
    places.iter().map(|place| fund.bids[*place].reference.as_str()).collect::<Vec<_>>().join(" ")
}

/// Headings and references, as the list reads from top to bottom.
#[track_caller]
fn groups(grouping: Grouping, expected: &[(&str, &str)]) {
    let sitting = blank();
    let sections = Listing { grouping, ..Listing::default() }.sections(sitting.standing());
    let listed: Vec<(&str, String)> = sections
        .iter()
        .map(|section| {
            let heading = match &section.heading {
                Heading::All => "",
                Heading::Partnership(id) => id.as_str(),
                Heading::Label(label) => label,
            };
            (heading, references(&sitting.fund, &section.places))
        })
        .collect();
    let expected: Vec<(&str, String)> = expected.iter().map(|(h, bids)| (*h, (*bids).to_owned())).collect();
    assert_eq!(listed, expected);
}

#[test]
fn without_headings_the_order_is_that_of_the_paper() {
    groups(Grouping::None, &[("", "S1 D1 C1 C2 W1 W2 B1 B2 SS1 SS2 SS3 SS4 SS5")]);
}

#[test]
fn by_partnership_the_order_is_that_of_the_paper_with_those_who_did_not_bid() {
    groups(
        Grouping::Partnership,
        &[
            ("solihull", "S1"),
            ("dudley", "D1"),
            ("coventry", "C1 C2"),
            ("walsall", "W1 W2"),
            ("birmingham", "B1 B2"),
            ("sandwell", "SS1 SS2 SS3 SS4 SS5"),
            ("wolverhampton", ""),
        ],
    );
}

#[test]
fn by_theme_every_bid_stands_under_the_first_it_names() {
    groups(
        Grouping::Label("theme".to_owned()),
        &[
            ("Business crime", "W1"),
            ("Communities", "SS3 SS5"),
            ("Domestic abuse", "B2"),
            ("Neighbourhoods", "D1 C2 W2 SS1"),
            ("Safeguarding", "C1 SS4"),
            ("Violence", "S1 B1"),
            ("Young people", "SS2"),
        ],
    );
}

#[test]
fn the_round_can_be_grouped_by_partnership_and_by_theme() {
    assert_eq!(
        groupings(&round()),
        [Grouping::None, Grouping::Partnership, Grouping::Label("theme".to_owned())]
    );
}

#[test]
fn the_subtotals_of_the_partnerships_are_those_of_the_paper() {
    let sitting = decided(&["B2"]);
    let listing = Listing { grouping: Grouping::Partnership, ..Listing::default() };
    let sums: Vec<String> = listing
        .sections(sitting.standing())
        .iter()
        .map(|section| {
            let sum = SectionSum::of(sitting.standing(), &section.places);
            format!("{} {} {}/{}", sum.requested, sum.funded, sum.bids_funded, sum.bids)
        })
        .collect();
    assert_eq!(
        sums,
        [
            "50000 0 0/1",
            "50000 0 0/1",
            "73000 0 0/2",
            "40000 0 0/2",
            "195000 95000 1/2",
            "101260 20000 1/5",
            "0 0 0/0"
        ]
    );
}

/// The order after the heading of a column was pressed so often.
#[track_caller]
fn sorts(sitting: &Sitting, column: Column, presses: usize, expected: &str) {
    let sort = (0..presses).fold(Sort::default(), |sort, _| sort.press(column));
    let sections = Listing { sort, ..Listing::default() }.sections(sitting.standing());
    assert_eq!(references(&sitting.fund, &sections[0].places), expected, "{sort:?}");
}

#[test]
fn the_largest_request_comes_first_and_equals_stay_in_the_order_of_the_paper() {
    let round = blank();
    sorts(&round, Column::Requested, 1, "B1 B2 S1 D1 C2 SS4 C1 SS1 W1 SS2 W2 SS5 SS3");
    sorts(&round, Column::Requested, 2, "SS3 SS5 W2 SS2 W1 SS1 C1 C2 SS4 S1 D1 B2 B1");
}

#[test]
fn titles_and_partnerships_are_sorted_by_the_alphabet() {
    let round = blank();
    sorts(&round, Column::Title, 1, "SS2 W1 D1 B2 SS1 SS4 W2 SS3 SS5 C1 C2 S1 B1");
    sorts(&round, Column::Partnership, 1, "B1 B2 C1 C2 D1 SS1 SS2 SS3 SS4 SS5 S1 W1 W2");
}

#[test]
fn the_first_heading_turns_the_order_of_the_paper_round() {
    sorts(&blank(), Column::Paper, 1, "SS5 SS4 SS3 SS2 SS1 B2 B1 W2 W1 C2 C1 D1 S1");
    sorts(&blank(), Column::Paper, 2, "S1 D1 C1 C2 W1 W2 B1 B2 SS1 SS2 SS3 SS4 SS5");
}

#[test]
fn what_is_given_most_comes_first() {
    sorts(&decided(&["B2", "W2"]), Column::Award, 1, "B2 SS4 W2 S1 D1 C1 C2 W1 B1 SS1 SS2 SS3 SS5");
}

#[test]
fn what_fits_comes_first_and_what_is_funded_last_in_either_direction() {
    // £320,000 less £95,000, £50,000, £50,000 and £20,000 leaves £105,000, less £38,000 and £35,000 is £32,000.
    let sitting = decided(&["B2", "S1", "D1", "C1", "C2"]);
    sorts(&sitting, Column::Fit, 1, "W1 W2 SS2 SS3 SS5 SS1 B1 S1 D1 C1 C2 B2 SS4");
    sorts(&sitting, Column::Fit, 2, "B1 SS1 W1 W2 SS2 SS3 SS5 S1 D1 C1 C2 B2 SS4");
}

/// The bids that are shown, in the order of the paper.
#[track_caller]
fn shows(sitting: &Sitting, words: &str, filters: &[Filter], expected: &str) {
    let listing = Listing { words: words.to_owned(), filters: filters.to_vec(), ..Listing::default() };
    let shown = listing.shown(sitting.standing());
    assert_eq!(shown.len(), sitting.fund.bids.len());
    let places: Vec<usize> = (0..shown.len()).filter(|place| shown[*place]).collect();
    assert_eq!(references(&sitting.fund, &places), expected, "{words} {filters:?}");
}

#[track_caller]
fn finds(words: &str, expected: &str) {
    shows(&blank(), words, &[], expected);
}

const ALL: &str = "S1 D1 C1 C2 W1 W2 B1 B2 SS1 SS2 SS3 SS4 SS5";

#[test]
fn words_are_found_in_references_titles_purposes_themes_and_partnerships_in_any_case() {
    finds("ss4", "SS4");
    finds("cold calling", "W2");
    finds("DOMEHAWK", "SS1");
    finds("airtime", "SS1");
    finds("domestic abuse", "C1 B2 SS4");
    finds("safer  walsall", "W1 W2");
    finds("Sàfer Wałsall", "W1 W2");
    finds("Smith's Wood", "S1");
}

#[test]
fn every_word_has_to_be_found() {
    finds("birmingham young", "B1");
    finds("birmingham sandwell", "");
    finds("wolverhampton", "");
}

#[test]
fn without_words_every_bid_is_shown() {
    for words in ["", " ", "\t \u{a0}"] {
        finds(words, ALL);
    }
}

#[test]
fn a_bid_is_found_by_its_labels() {
    let mut file: tranche::FundFile = (*round()).clone();
    file.bids[4].label(Label { kind: "area".to_owned(), name: "Old station".to_owned() });
    let sitting = Sitting::of(Fund::new(file).unwrap(), Scenario::default());
    shows(&sitting, "station", &[], "W1");
    shows(
        &sitting,
        "",
        &[Filter::Label(Label { kind: "area".to_owned(), name: "Old station".to_owned() })],
        "W1",
    );
    assert_eq!(groupings(&sitting.fund).last(), Some(&Grouping::Label("area".to_owned())));
}

fn partnership(fund: &Fund, id: &str) -> Filter {
    Filter::Partnership(fund.partnerships.iter().find(|one| one.id.as_str() == id).unwrap().id.clone())
}

fn theme(name: &str) -> Filter {
    Filter::Label(Label { kind: "theme".to_owned(), name: name.to_owned() })
}

#[test]
fn filters_narrow_by_what_became_of_a_bid_and_by_what_fits() {
    let sitting = decided(&["B2", "S1", "D1", "C1", "C2"]);
    shows(&sitting, "", &[Filter::Outcome(OutcomeKind::Undecided)], "W1 W2 B1 SS1 SS2 SS3");
    shows(&sitting, "", &[Filter::Outcome(OutcomeKind::Funded)], "S1 D1 C1 C2 B2 SS4");
    shows(&sitting, "", &[Filter::Outcome(OutcomeKind::Declined)], "SS5");
    shows(&sitting, "", &[Filter::Short], "B1 SS1");
    shows(&sitting, "", &[Filter::Fits], "W1 W2 SS2 SS3 SS5");
    shows(&sitting, "", &[Filter::Fits, Filter::Outcome(OutcomeKind::Undecided)], "W1 W2 SS2 SS3");
}

#[test]
fn filters_of_one_sort_are_alternatives_and_of_different_sorts_all_hold() {
    let sitting = blank();
    let [walsall, dudley] = ["walsall", "dudley"].map(|id| partnership(&sitting.fund, id));
    shows(&sitting, "", &[walsall.clone(), dudley.clone()], "D1 W1 W2");
    shows(&sitting, "", &[walsall.clone(), dudley, theme("Neighbourhoods")], "D1 W2");
    shows(&sitting, "cold", &[walsall, theme("Neighbourhoods"), theme("Business crime")], "W2");
}

proptest! {
    #[test]
    fn every_bid_is_listed_once_and_subtotals_come_to_the_total(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let sitting = Sitting::of(fund, scenario);
        let standing = sitting.standing();
        let columns = [Column::Paper, Column::Title, Column::Partnership, Column::Requested, Column::Recommended,
            Column::Award, Column::Fit];
        for grouping in groupings(&sitting.fund) {
            for (column, descending) in columns.into_iter().flat_map(|column| [(column, false), (column, true)]) {
                let sort = Sort { column, descending };
                let listing = Listing { grouping: grouping.clone(), sort, ..Listing::default() };
                let sections = listing.sections(standing);
                let mut places: Vec<usize> =
                    sections.iter().flat_map(|section| section.places.iter().copied()).collect();
                let sums: Vec<SectionSum> =
                    sections.iter().map(|section| SectionSum::of(standing, &section.places)).collect();
                prop_assert_eq!(sums.iter().map(|sum| sum.requested).sum::<Money>(), sitting.ledger.requested);
                prop_assert_eq!(sums.iter().map(|sum| sum.funded).sum::<Money>(), sitting.ledger.funded);
                prop_assert_eq!(sums.iter().map(|sum| sum.bids_funded).sum::<usize>(), sitting.ledger.bids_funded);
                places.sort_unstable();
                prop_assert_eq!(places, (0..sitting.fund.bids.len()).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn amounts_are_in_order_within_each_section(fund in funds(), steps in steps(), descending: bool) {
        let scenario = reached(&fund, &steps);
        let sitting = Sitting::of(fund, scenario);
        for (column, amount) in [
            (Column::Requested, (|s: &Sitting, place| s.fund.bids[place].requested) as fn(&Sitting, usize) -> Money),
            (Column::Award, |s, place| s.ledger.bids[place]),
        ] {
            let sort = Sort { column, descending };
            let listing = Listing { grouping: Grouping::Partnership, sort, ..Listing::default() };
            for section in listing.sections(sitting.standing()) {
                let in_order = section.places.windows(2).all(|pair| {
                    let [one, other] = [amount(&sitting, pair[0]), amount(&sitting, pair[1])];
                    match one.cmp(&other) {
                        Ordering::Equal => pair[0] < pair[1],
                        order => (order == Ordering::Greater) == descending,
                    }
                });
                prop_assert!(in_order, "{:?}", section);
            }
        }
    }

    #[test]
    fn a_search_finds_the_bid_whose_words_were_typed(fund in funds()) {
        let scenario = Scenario::default();
        let sitting = Sitting::of(fund, scenario);
        let found = |words: String| Listing { words, ..Listing::default() }.shown(sitting.standing());
        for (at, bid) in sitting.fund.bids.iter().enumerate() {
            prop_assert!(found(bid.title.to_uppercase())[at]);
        }
        prop_assert_eq!(found("nowhere-to-be-found".to_owned()), vec![false; sitting.fund.bids.len()]);
    }
}

mod breakdown {
    use super::*;
    use tranche::breakdown::{StepKind, by_label, steps};

    #[test]
    fn a_bid_with_two_themes_counts_under_both_and_that_is_said() {
        let sitting = decided(&["C1"]);
        let themes = by_label(sitting.standing(), "theme");
        let abuse = themes.rows.iter().find(|(name, _)| name == "Domestic abuse").unwrap();
        // C1 £35,000, B2 £95,000 and SS4 £38,000 are asked for; C1 and £20,000 of SS4 are given.
        assert_eq!(
            (abuse.1.bids, abuse.1.requested, abuse.1.funded),
            (3, "168000".parse_money(), "55000".parse_money())
        );
        assert!(themes.overlaps);
    }

    proptest! {
        #[test]
        fn steps_lead_from_the_fund_to_what_remains_without_a_gap(fund in funds(), done in support::arbitrary::steps()) {
            let scenario = reached(&fund, &done);
            let ledger = Ledger::of(&fund, &scenario);
            let steps = steps(&fund, &ledger);
            let (last, before) = steps.split_last().unwrap();
            prop_assert_eq!(&last.kind, &StepKind::Remaining);
            prop_assert_eq!(last.to, ledger.remaining);
            prop_assert!(before.windows(2).all(|pair| pair[0].to == pair[1].from));
            prop_assert_eq!(before.last().unwrap().to, ledger.remaining);
        }

        #[test]
        fn every_bid_counts_under_each_label_it_has(fund in funds(), done in support::arbitrary::steps()) {
            let scenario = reached(&fund, &done);
            let sitting = Sitting::of(fund, scenario);
            for grouping in groupings(&sitting.fund) {
                let Grouping::Label(kind) = grouping else { continue };
                let breakdown = by_label(sitting.standing(), &kind);
                let counted: usize = breakdown.rows.iter().map(|(_, sum)| sum.bids).sum();
                let distinct = |bid: &tranche::Bid| {
                    let mut names: Vec<&str> = bid.labels().filter(|(of, _)| *of == kind).map(|(_, name)| name).collect();
                    names.sort_unstable();
                    names.dedup();
                    names.len().max(1)
                };
                prop_assert_eq!(counted, sitting.fund.bids.iter().map(distinct).sum::<usize>());
            }
        }
    }
}
