//! What becomes of decisions where the table of the bids is put right and brought anew.

use tranche::{
    Abstention, Award, BidRef, EarlierDecision, Edit, Explanation, Fund, FundFile, Money, Outcome,
    PastDecision, PublishedOption, Rank, SameBid, Scenario, earlier_decisions,
};

use crate::bid_lists::{Entry, List};

/// A list of bids by their reference, title and pounds; the first partnership asks for all.
fn list(bids: &[(&str, &str, i64)]) -> Fund {
    let entry = |(reference, title, pounds): &(&str, &str, i64)| Entry {
        project: 0,
        reference: (*reference).to_owned(),
        title: (*title).to_owned(),
        asks: 0,
        pounds: *pounds,
    };
    let list = List {
        id: "community-fund",
        title: "Community fund".to_owned(),
        total: 100_000,
        committed: 0,
        partnerships: vec!["Ashby".to_owned()],
        entries: bids.iter().map(entry).collect(),
    };
    list.fund()
}

fn with(fund: &Fund, change: impl FnOnce(&mut FundFile)) -> Fund {
    let mut file = FundFile::clone(fund);
    change(&mut file);
    Fund::new(file).unwrap()
}

fn name(bid: &str) -> BidRef {
    bid.try_into().unwrap()
}

fn in_full() -> Outcome {
    Outcome::Funded(Award::InFull)
}

fn pounds(amount: i64) -> Option<Money> {
    Some(Money::from_pence(amount * 100))
}

fn decided(fund: &Fund, decisions: &[(&str, Outcome)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (bid, outcome) in decisions {
        scenario.apply(fund, &Edit::Decide(name(bid), outcome.clone())).unwrap();
    }
    scenario
}

fn here(all: &[EarlierDecision]) -> Vec<(&str, SameBid)> {
    all.iter().map(|one| (one.bid.as_str(), one.here.clone())).collect()
}

fn reserve(rank: usize) -> Outcome {
    Outcome::Reserve { rank: Rank::new(rank).unwrap(), award: Award::InFull }
}

#[test]
fn a_corrected_table_takes_over_what_is_the_same_and_marks_another_amount() {
    let from = list(&[("1", "Hall", 40_000), ("2", "Nets", 5_000), ("3", "Stage – east", 8_000)]);
    let scenario = decided(&from, &[("1", in_full()), ("2", Outcome::Declined), ("3", in_full())]);
    let to = list(&[
        ("1", "Lights", 900),
        ("2", "stage east", 8_500),
        ("3", "HALL", 40_000),
        ("4", "New nets", 5_000),
    ]);
    let all = earlier_decisions(&from, &scenario, &to);
    let words = |bid| SameBid::Words(name(bid));
    assert_eq!(here(&all), [("1", words("3")), ("2", SameBid::Nowhere), ("3", words("2"))]);
    let after = Scenario::default().with_earlier(&to, &all);
    let expected = decided(&to, &[("3", in_full()), ("2", in_full())]);
    assert!(after.decides_like(&expected));
    let was = PastDecision { outcome: in_full(), amount: pounds(8_000), other_words: false };
    assert_eq!(after.to_look_at().collect::<Vec<_>>(), [(&name("2"), &was)]);
}

#[test]
fn a_reference_alone_is_offered_only_where_somebody_gave_it() {
    for (reference, is_offered) in [("B1", true), ("01", true), ("2", false), ("3", false), ("4", true)] {
        let from = list(&[(reference, "Hall", 4_000), ("X", "Nets", 5_000)]);
        // The later list is longer: what is no row there may be one here.
        let to = list(&[(reference, "Community hall", 4_000), ("Y", "Nets", 5_000), ("Z", "Lights", 1)]);
        let all = earlier_decisions(&from, &decided(&from, &[(reference, in_full())]), &to);
        let expected = if is_offered { SameBid::Reference(name(reference)) } else { SameBid::Nowhere };
        assert_eq!(all[0].here, expected, "{reference}");
        let after = Scenario::default().with_earlier(&to, &all);
        let mark = after.look_again(&name(reference)).map(|was| was.other_words);
        assert_eq!(mark, is_offered.then_some(true), "{reference}");
    }
}

#[test]
fn a_bid_that_another_one_has_by_its_words_is_not_given_to_a_reference() {
    let from = list(&[("A", "Hall", 4_000), ("B", "Nets", 5_000)]);
    // What was B is called A now, also where nothing was decided on it.
    let to = list(&[("A", "Nets", 5_000)]);
    let all = earlier_decisions(&from, &decided(&from, &[("A", in_full())]), &to);
    assert_eq!(here(&all), [("A", SameBid::Nowhere)]);
}

#[test]
fn of_several_bids_with_the_same_words_none_is_certain_unless_its_reference_tells() {
    let hall = |references: [&'static str; 2]| references.map(|reference| (reference, "Hall", 4_000));
    let decide =
        |from: &Fund, [one, other]: [&str; 2]| decided(from, &[(one, in_full()), (other, Outcome::Declined)]);
    for (before, after, expected) in [
        (["A", "B"], ["B", "A"], [SameBid::Words(name("A")), SameBid::Words(name("B"))]),
        (["A", "B"], ["A", "C"], [SameBid::Words(name("A")), SameBid::Several]),
        // These numbers were made up by the place in the list.
        (["1", "2"], ["1", "2"], [SameBid::Several, SameBid::Several]),
    ] {
        let (from, to) = (list(&hall(before)), list(&hall(after)));
        let all = earlier_decisions(&from, &decide(&from, before), &to);
        let found: Vec<_> = all.iter().map(|one| one.here.clone()).collect();
        assert_eq!(found, expected, "{before:?} {after:?}");
    }
    let (from, to) = (list(&hall(["A", "B"])), list(&[("C", "Hall", 4_000)]));
    let all = earlier_decisions(&from, &decide(&from, ["A", "B"]), &to);
    assert_eq!(here(&all), [("A", SameBid::Several), ("B", SameBid::Several)]);
}

#[test]
fn what_cannot_be_given_is_not_decided_and_marked() {
    let from = list(&[("A", "Hall", 4_000)]);
    let to = list(&[("9", "Hall", 1_000)]);
    let other = Outcome::Funded(Award::Other(Money::from_pence(200_000)));
    let all = earlier_decisions(&from, &decided(&from, &[("A", other.clone())]), &to);
    let after = Scenario::default().with_earlier(&to, &all);
    assert!(after.outcome(&name("9")).is_undecided());
    let was = PastDecision { outcome: other, amount: pounds(2_000), other_words: false };
    assert_eq!(after.look_again(&name("9")), Some(&was));
}

#[test]
fn the_reserve_list_goes_on_behind_what_is_there() {
    let bids = [("A", "Hall", 1), ("B", "Nets", 1), ("C", "Stage", 1), ("D", "Lights", 1)];
    let from = list(&bids);
    let scenario = decided(&from, &[("C", reserve(1)), ("A", reserve(2)), ("B", reserve(3))]);
    let to = list(&bids);
    let mine = decided(&to, &[("D", reserve(1))]);
    let all = earlier_decisions(&from, &scenario, &to);
    // B and C are chosen, A is not.
    let after = mine.with_earlier(&to, &all[1..]);
    assert_eq!(after.reserve_list(), [&name("D"), &name("C"), &name("B")]);
    assert_eq!(after.to_look_at().count(), 0);
}

#[test]
fn what_stands_here_gives_way_only_where_the_bid_is_chosen() {
    let bids = [("A", "Hall", 1), ("B", "Nets", 1)];
    let (from, to) = (list(&bids), list(&bids));
    let mine = decided(&to, &[("A", Outcome::Deferred), ("B", Outcome::Deferred)]);
    let all = earlier_decisions(&from, &decided(&from, &[("A", in_full()), ("B", in_full())]), &to);
    let after = mine.with_earlier(&to, &all[..1]);
    assert_eq!((after.outcome(&name("A")), after.outcome(&name("B"))), (&in_full(), &Outcome::Deferred));
}

#[test]
fn reasons_and_abstentions_go_with_their_bids() {
    let bids = [("A", "Hall", 1), ("B", "Nets", 1)];
    let (from, to) = (list(&bids), list(&bids));
    let mut scenario = decided(&from, &[("A", in_full())]);
    let why = Explanation { reason: "It is needed.".to_owned(), conditions: "A report.".to_owned() };
    scenario.apply(&from, &Edit::Explain(name("A"), why)).unwrap();
    scenario.apply(&from, &Edit::Abstain(name("B"), Abstention::Interest)).unwrap();
    let all = earlier_decisions(&from, &scenario, &to);
    assert_eq!(Scenario::default().with_earlier(&to, &all), scenario);
}

#[test]
fn amounts_in_another_currency_are_marked() {
    let from = list(&[("A", "Hall", 4_000), ("B", "Nets", 1)]);
    let to = with(&from, |file| file.currency = "EUR".to_owned().try_into().unwrap());
    let all = earlier_decisions(&from, &decided(&from, &[("A", in_full()), ("B", Outcome::Declined)]), &to);
    let after = Scenario::default().with_earlier(&to, &all);
    let was = PastDecision { outcome: in_full(), amount: None, other_words: false };
    assert_eq!(after.to_look_at().collect::<Vec<_>>(), [(&name("A"), &was)]);
}

/// The names of options may be made up in both lists.
#[test]
fn an_option_of_the_same_name_and_another_title_is_marked() {
    let option = |title: &str| PublishedOption {
        id: "option-1".try_into().unwrap(),
        title: title.to_owned(),
        amount: Money::from_pence(100_000),
        line: None,
        place: String::new(),
    };
    let bare = list(&[("A", "Hall", 4_000)]);
    let from = with(&bare, |file| file.bids[0].options = vec![option("Half the hall")]);
    let chosen = Outcome::Funded(Award::Option("option-1".try_into().unwrap()));
    let scenario = decided(&from, &[("A", chosen)]);
    for (title, marks) in [("Half the hall", 0), ("No heating", 1)] {
        let to = with(&bare, |file| file.bids[0].options = vec![option(title)]);
        let all = earlier_decisions(&from, &scenario, &to);
        assert_eq!(Scenario::default().with_earlier(&to, &all).to_look_at().count(), marks, "{title}");
    }
}

#[test]
fn a_mark_that_nobody_has_looked_at_goes_with_its_bid() {
    let from = list(&[("A", "Hall", 4_000)]);
    let scenario = decided(&from, &[("A", in_full())]);
    let dearer = list(&[("A", "Hall", 5_000)]);
    let marked = scenario.carried(&from, &tranche::AmendedFund::whole(std::sync::Arc::new(dearer.clone())));
    assert_eq!(marked.to_look_at().count(), 1);
    let all = earlier_decisions(&dearer, &marked, &dearer);
    assert!(all[0].is_marked);
    assert_eq!(Scenario::default().with_earlier(&dearer, &all), marked);
    // Where the amount is again what was decided there is nothing to look at.
    let after = Scenario::default().with_earlier(&from, &earlier_decisions(&dearer, &marked, &from));
    assert_eq!(after, scenario);
}
