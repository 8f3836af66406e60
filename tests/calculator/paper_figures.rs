//! The round that ships with the page is the one in the paper: every figure, and every place where the paper's own
//! figures do not re-add.

use support::round::round;
use tranche::{BidRef, Check, CheckSubject, Cost, Figure, Ledger, LineId, Money, Precision, Scenario};

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

#[test]
fn the_totals_are_those_of_the_paper() {
    let ledger = Ledger::of(&round(), &Scenario::default());
    let asked_over = ledger.requested - ledger.available;
    let asked_over_reduced = ledger.reduced - ledger.available;
    for (figure, paper) in [
        (ledger.fund, 350_000),
        (ledger.committed, 30_000),
        (ledger.available, 320_000),
        (ledger.requested, 509_260),
        (ledger.reduced, 479_260),
        (asked_over, 189_260),
        (asked_over_reduced, 159_260),
        (ledger.funded, 0),
        (ledger.remaining, 320_000),
    ] {
        assert_eq!(figure, pounds(paper));
    }
}

#[test]
fn seven_partnerships_could_bid_and_wolverhampton_did_not() {
    let ledger = Ledger::of(&round(), &Scenario::default());
    let sums: Vec<_> = ledger
        .partnerships
        .iter()
        .map(|sum| (sum.id.as_str(), sum.bids, sum.requested, sum.reduced))
        .collect();
    let paper = [
        ("solihull", 1, 50_000, 50_000),
        ("dudley", 1, 50_000, 50_000),
        ("coventry", 2, 73_000, 73_000),
        ("walsall", 2, 40_000, 40_000),
        ("birmingham", 2, 195_000, 165_000),
        ("sandwell", 5, 101_260, 101_260),
        ("wolverhampton", 0, 0, 0),
    ];
    assert_eq!(sums, paper.map(|(id, bids, asked, least)| (id, bids, pounds(asked), pounds(least))));
}

#[test]
fn thirteen_bids_stand_in_the_order_of_the_paper_with_what_they_ask_for() {
    let fund = round();
    let bids: Vec<_> = fund
        .bids
        .iter()
        .map(|bid| (bid.reference.as_str(), bid.partnership.as_str(), bid.requested, bid.least()))
        .collect();
    let paper = [
        ("S1", "solihull", 50_000, 50_000),
        ("D1", "dudley", 50_000, 50_000),
        ("C1", "coventry", 35_000, 35_000),
        ("C2", "coventry", 38_000, 38_000),
        ("W1", "walsall", 25_000, 25_000),
        ("W2", "walsall", 15_000, 15_000),
        ("B1", "birmingham", 100_000, 90_000),
        ("B2", "birmingham", 95_000, 75_000),
        ("SS1", "sandwell", 33_760, 33_760),
        ("SS2", "sandwell", 20_000, 20_000),
        ("SS3", "sandwell", 1_500, 1_500),
        ("SS4", "sandwell", 38_000, 38_000),
        ("SS5", "sandwell", 8_000, 8_000),
    ];
    assert_eq!(bids, paper.map(|(bid, by, asked, least)| (bid, by, pounds(asked), pounds(least))));
}

#[test]
fn two_options_are_published_and_each_comes_from_line_iii() {
    let fund = round();
    let options: Vec<_> = fund
        .bids
        .iter()
        .flat_map(|bid| bid.options.iter().map(move |option| (bid.reference.as_str(), option)))
        .map(|(bid, option)| (bid, option.title.as_str(), option.amount, option.line.as_ref()))
        .collect();
    let line = LineId::try_from("iii").unwrap();
    assert_eq!(
        options,
        [("B1", "Reduced", pounds(90_000), Some(&line)), ("B2", "Reduced", pounds(75_000), Some(&line))]
    );
}

#[test]
fn lines_with_one_sum_are_those_of_the_business_cases() {
    use Precision::{Approximate, Exact, UpTo};
    let fund = round();
    let mut lines = Vec::new();
    for bid in &fund.bids {
        for line in &bid.lines {
            if let Cost::Amount { amount, reducible_to } = line.cost {
                lines.push((bid.reference.as_str(), line.id.as_str(), amount, reducible_to, line.precision));
            }
        }
    }
    let paper = [
        ("S1", "awareness-dvd", 10_000, None, Exact),
        ("S1", "caseworker", 40_000, None, Exact),
        ("C1", "project-manager", 20_000, None, Exact),
        ("C1", "set-up", 10_000, None, UpTo),
        ("C1", "evaluation", 5_000, None, Exact),
        ("B1", "i", 30_000, None, Exact),
        ("B1", "ii", 10_000, None, Exact),
        ("B1", "iii", 35_000, Some(25_000), Exact),
        ("B1", "iv", 10_000, None, Exact),
        ("B1", "v", 15_000, None, Exact),
        ("B2", "i", 30_000, None, Exact),
        ("B2", "ii", 15_000, None, Exact),
        ("B2", "iii", 50_000, Some(30_000), Exact),
        ("SS3", "interpreter", 652, None, Exact),
        ("SS3", "second-interpreter", 208, None, Exact),
        ("SS3", "publicity", 300, None, Exact),
        ("SS3", "rooms", 200, None, Exact),
        ("SS4", "ict", 20_000, None, Approximate),
        ("SS4", "office", 4_000, None, Exact),
        ("SS4", "marketing", 1_500, None, Exact),
    ];
    assert_eq!(
        lines,
        paper.map(|(bid, line, amount, low, firm)| (bid, line, pounds(amount), low.map(pounds), firm))
    );
}

#[test]
fn lines_priced_by_the_unit_are_those_of_the_business_cases() {
    let fund = round();
    let mut lines = Vec::new();
    for bid in &fund.bids {
        for line in &bid.lines {
            if let Cost::PerUnit { each, per } = &line.cost {
                let count = bid.unit(per).map(|unit| unit.count);
                let names = (bid.reference.as_str(), line.id.as_str(), per.as_str());
                lines.push((names, *each, count, bid.line_total(line), line.precision));
            }
        }
    }
    let paper = [
        (("C2", "training", "constables"), 1_098, 20, 21_960, Precision::Exact),
        (("C2", "uniform", "constables"), 800, 20, 16_000, Precision::Exact),
        (("SS1", "cameras", "cameras"), 3_500, 8, 28_000, Precision::Exact),
        (("SS1", "airtime", "cameras"), 720, 8, 5_760, Precision::Exact),
        (("SS2", "support", "children"), 400, 50, 20_000, Precision::Approximate),
        (("SS4", "advocate", "months"), 2_500, 5, 12_500, Precision::Exact),
    ];
    assert_eq!(
        lines,
        paper.map(|(names, each, count, total, firm)| (
            names,
            pounds(each),
            Some(count),
            pounds(total),
            firm
        ))
    );
}

#[test]
fn one_more_unit_costs_what_all_its_lines_cost_together() {
    let fund = round();
    for (bid, unit, each) in [
        ("C2", "constables", 1_898),
        ("SS1", "cameras", 4_220),
        ("SS2", "children", 400),
        ("SS4", "months", 2_500),
    ] {
        let bid = fund.bid(&BidRef::try_from(bid).unwrap()).unwrap();
        assert_eq!(bid.units.len(), 1);
        assert_eq!((bid.units[0].id.as_str(), bid.each(&bid.units[0].id)), (unit, pounds(each)));
    }
}

#[test]
fn only_three_figures_of_the_paper_do_not_re_add() {
    let wrong: Vec<_> = Check::all(&round()).into_iter().filter(|check| !check.agrees()).collect();
    let found: Vec<_> =
        wrong.iter().map(|check| (&check.of, check.stated, check.computed, check.difference())).collect();
    let bid = |name| BidRef::try_from(name).unwrap();
    let line = CheckSubject::Line(bid("SS3"), LineId::try_from("interpreter").unwrap());
    assert_eq!(
        found,
        [
            (&CheckSubject::Parts(bid("C2")), pounds(38_000), pounds(37_960), pounds(-40)),
            (&CheckSubject::Parts(bid("SS3")), pounds(1_500), pounds(1_360), pounds(-140)),
            (&line, pounds(652), pounds(624), pounds(-28)),
        ]
    );
}

#[test]
fn everything_the_paper_states_is_re_added() {
    let fund = round();
    let checked: Vec<_> = Check::all(&fund).into_iter().map(|check| check.of).collect();
    let round_totals =
        [Figure::Fund, Figure::Committed, Figure::Available, Figure::Requested, Figure::Reduced];
    for figure in round_totals {
        assert!(checked.contains(&CheckSubject::Round(figure)), "{figure:?}");
    }
    for partnership in &fund.partnerships {
        let stated = checked.contains(&CheckSubject::Partnership(partnership.id.clone(), Figure::Requested));
        assert_eq!(stated, partnership.id.as_str() != "wolverhampton", "{}", partnership.name);
    }
    let birmingham = fund.bids.iter().find(|bid| bid.reference.as_str() == "B1").unwrap();
    assert!(checked.contains(&CheckSubject::Partnership(birmingham.partnership.clone(), Figure::Reduced)));
    let parts = checked.iter().filter(|of| matches!(of, CheckSubject::Parts(_))).count();
    let options = checked.iter().filter(|of| matches!(of, CheckSubject::Option(..))).count();
    let lines = checked.iter().filter(|of| matches!(of, CheckSubject::Line(..))).count();
    assert_eq!((parts, options, lines, checked.len()), (9, 2, 1, 5 + 6 + 1 + 9 + 2 + 1));
}

#[test]
fn every_figure_says_where_it_stands_in_the_paper() {
    let fund = round();
    let mut places: Vec<(String, &str)> = Vec::new();
    for sum in fund.sources.iter().chain(&fund.commitments) {
        places.push((sum.title.clone(), &sum.place));
    }
    for stated in &fund.stated {
        places.push((format!("{:?} {:?}", stated.of, stated.partnership), &stated.place));
    }
    for bid in &fund.bids {
        places.push((bid.reference.to_string(), &bid.place));
        places.extend(bid.lines.iter().map(|line| (format!("{} {}", bid.reference, line.id), &*line.place)));
        places.extend(bid.options.iter().map(|option| (format!("{} option", bid.reference), &*option.place)));
    }
    assert_eq!(places.len(), 2 + 12 + 13 + 26 + 2);
    for (figure, place) in places {
        let known = ["Report to the Board", "Appendix A", "Appendix B"];
        assert!(known.iter().any(|start| place.starts_with(start)), "{figure}: {place:?}");
    }
}

#[test]
fn every_bid_has_words_a_theme_and_lines_or_a_note() {
    for bid in &round().bids {
        assert!(bid.title.len() >= 10 && bid.purpose.len() >= 20, "{}", bid.reference);
        assert!(!bid.themes.is_empty(), "{}", bid.reference);
        assert!(!bid.lines.is_empty() || !bid.notes.is_empty(), "{}", bid.reference);
    }
}
