//! Why it adds up: every step of the trail follows from the one before, and all of it comes to what the ledger says.

use proptest::prelude::*;
use support::arbitrary::{files, funds, reached, ruled_files, ruled_funds, steps};
use support::round::round;
use tranche::trail::{Sign, Step, StepOf, Trail};
use tranche::{
    Award, BidRef, Check, CheckSubject, Edit, Figure, Fund, Ledger, Money, Outcome, Parts, PrintedTotal,
    Scenario,
};

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

fn trail(fund: &Fund, scenario: &Scenario) -> (Trail, Ledger) {
    let ledger = Ledger::of(fund, scenario);
    (Trail::of(fund, scenario, &ledger), ledger)
}

fn decided(fund: &Fund, decisions: &[(&str, Outcome)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (bid, outcome) in decisions {
        let bid = BidRef::try_from(*bid).unwrap();
        scenario.apply(fund, &Edit::Decide(bid, outcome.clone())).unwrap();
    }
    scenario
}

/// Adds up steps in whole pence, without what is tested, and says at which step it stops being right.
fn wrong_step(steps: &[Step]) -> Option<usize> {
    let mut sum = 0_i128;
    steps.iter().position(|step| {
        match step.sign {
            Sign::Plus => sum += step.amount.pence(),
            Sign::Minus => sum -= step.amount.pence(),
            Sign::Equals if step.amount.pence() != sum => return true,
            Sign::Equals => {}
        }
        step.running.pence() != sum
    })
}

fn last(steps: &[Step]) -> Money {
    steps.last().map_or(Money::ZERO, |step| step.running)
}

#[test]
fn the_round_of_2013_goes_from_what_there_is_to_what_remains() {
    let fund = round();
    let given = Outcome::Funded;
    let amount = |amount| given(Award::Other(pounds(amount)));
    let sandwell = [("SS1", amount(17_000)), ("SS3", given(Award::InFull)), ("SS4", amount(35_000))];
    let (trail, _) = trail(&fund, &decided(&fund, &sandwell));
    let steps: Vec<_> =
        trail.steps.iter().map(|step| (step.of.clone(), step.sign, step.amount, step.running)).collect();
    assert_eq!(
        steps,
        [
            (StepOf::Source(0), Sign::Plus, pounds(350_000), pounds(350_000)),
            (StepOf::Fund, Sign::Equals, pounds(350_000), pounds(350_000)),
            (StepOf::Commitment(0), Sign::Minus, pounds(30_000), pounds(320_000)),
            (StepOf::Available, Sign::Equals, pounds(320_000), pounds(320_000)),
            (StepOf::Funded, Sign::Minus, pounds(53_500), pounds(266_500)),
            (StepOf::Remaining, Sign::Equals, pounds(266_500), pounds(266_500)),
        ]
    );
    let sandwell = trail.partnerships.iter().find(|one| one.id.as_str() == "sandwell").unwrap();
    let rows: Vec<_> = sandwell.bids.iter().map(|bid| (bid.given.amount, bid.given.running)).collect();
    let zero = Money::ZERO;
    let running = [17_000, 17_000, 18_500, 53_500, 53_500].map(pounds);
    let given = [pounds(17_000), zero, pounds(1_500), pounds(35_000), zero];
    assert_eq!(rows, given.into_iter().zip(running).collect::<Vec<_>>());
    assert_eq!((sandwell.requested, sandwell.funded), (pounds(101_260), pounds(53_500)));
    assert_eq!((trail.requested, trail.funded), (pounds(509_260), pounds(53_500)));
    let stated = trail.stated(&CheckSubject::Round(Figure::Available)).map(|check| check.stated);
    assert_eq!(stated.collect::<Vec<_>>(), [pounds(320_000)]);
}

#[test]
fn the_differences_of_the_paper_come_first_with_their_working() {
    let fund = round();
    let (trail, _) = trail(&fund, &Scenario::default());
    let differences: Vec<String> = trail
        .differences()
        .map(|one| {
            let steps = one.working.iter().map(|step| step.amount.to_string());
            format!(
                "{} for {}: {}",
                one.check.computed,
                one.check.stated,
                steps.collect::<Vec<_>>().join(" + ")
            )
        })
        .collect();
    assert_eq!(
        differences,
        ["37960 for 38000: 21960 + 16000", "1360 for 1500: 652 + 208 + 300 + 200", "624 for 652: 624"]
    );
    assert!(trail.checks[..3].iter().all(|one| !one.check.agrees()));
    assert!(trail.checks[3..].iter().all(|one| one.check.agrees()));
    assert_eq!(trail.checks.len(), Check::all(&fund).len());
}

#[test]
fn what_is_given_in_parts_or_as_an_option_is_worked_out_line_by_line() {
    let fund = round();
    let bid = |reference: &str| fund.bid(&BidRef::try_from(reference).unwrap()).unwrap();
    let option = bid("B1").options[0].id.clone();
    let parts = Parts::all(bid("C2")).with_units(bid("C2").units[0].id.clone(), 18);
    let decisions = [
        ("B1", Outcome::Funded(Award::Option(option))),
        ("C2", Outcome::Funded(Award::Parts(parts))),
        ("S1", Outcome::Funded(Award::InFull)),
    ];
    let (trail, _) = trail(&fund, &decided(&fund, &decisions));
    let lines = |reference: &str| {
        let place = fund.position(&bid(reference).reference).unwrap();
        let mut bids = trail.partnerships.iter().flat_map(|one| &one.bids);
        let lines = &bids.find(|bid| bid.at == place).unwrap().lines;
        lines.iter().map(|step| (step.sign, step.amount)).collect::<Vec<_>>()
    };
    let [plus, minus] = [Sign::Plus, Sign::Minus];
    assert_eq!(lines("B1"), [(plus, pounds(100_000)), (minus, pounds(35_000)), (plus, pounds(25_000))]);
    assert_eq!(lines("C2"), [(plus, pounds(18 * 1_098)), (plus, pounds(18 * 800))]);
    assert_eq!(lines("S1"), []);
}

/// A fund whose paper states every figure, whether or not it is right.
fn stated_funds() -> impl Strategy<Value = Fund> {
    (prop_oneof![files(), ruled_files()], 0..3_i64).prop_map(|(mut file, wrong)| {
        let figures =
            [Figure::Fund, Figure::Committed, Figure::Available, Figure::Requested, Figure::Reduced];
        let amount = pounds(wrong);
        let total = |of, partnership| PrintedTotal { of, partnership, amount, place: String::new() };
        file.stated = figures.into_iter().map(|of| total(of, None)).collect();
        let ids: Vec<_> = file.partnerships.iter().map(|one| one.id.clone()).collect();
        for id in ids {
            file.stated.extend([Figure::Requested, Figure::Reduced].map(|of| total(of, Some(id.clone()))));
        }
        Fund::new(file).unwrap()
    })
}

proptest! {
    #[test]
    fn every_step_follows_from_the_one_before_and_the_last_is_what_remains(fund in prop_oneof![funds(), ruled_funds()], steps in steps()) {
        let (trail, ledger) = trail(&fund, &reached(&fund, &steps));
        prop_assert_eq!(wrong_step(&trail.steps), None);
        prop_assert_eq!(last(&trail.steps), ledger.remaining);
        let part = |of: &StepOf| trail.steps.iter().find(|step| step.of == *of).unwrap().amount;
        prop_assert_eq!(part(&StepOf::Funded), trail.funded);
        prop_assert_eq!(part(&StepOf::Available), ledger.available);
    }

    #[test]
    fn every_subtotal_is_the_sum_of_its_bids_and_the_total_that_of_the_subtotals(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let (trail, ledger) = trail(&fund, &scenario);
        let (mut places, mut given) = (Vec::new(), Vec::<Step>::new());
        let mut so_far = 0;
        for (group, sum) in trail.partnerships.iter().zip(&ledger.partnerships) {
            prop_assert_eq!(&group.id, &sum.id);
            given.extend(group.bids.iter().map(|bid| bid.given.clone()));
            prop_assert_eq!(wrong_step(&given), None);
            prop_assert_eq!((last(&given), group.funded), (group.funded_so_far, sum.funded));
            so_far += sum.funded.pence();
            prop_assert_eq!(group.funded_so_far.pence(), so_far);
            let requested: i128 = group.bids.iter().map(|bid| fund.bids[bid.at].requested.pence()).sum();
            prop_assert_eq!((group.requested.pence(), group.requested), (requested, sum.requested));
            for bid in &group.bids {
                let outcome = scenario.outcome(&fund.bids[bid.at].reference);
                prop_assert_eq!(bid.given.amount, outcome.amount(&fund.bids[bid.at]));
                prop_assert_eq!(wrong_step(&bid.lines), None);
                prop_assert!(bid.lines.is_empty() || last(&bid.lines) == bid.given.amount);
                places.push(bid.at);
            }
        }
        places.sort_unstable();
        prop_assert_eq!(places, (0..fund.bids.len()).collect::<Vec<_>>());
        let sum = |of: fn(&tranche::trail::PartnershipBids) -> Money| trail.partnerships.iter().map(of).sum::<Money>();
        prop_assert_eq!(sum(|one| one.funded), trail.funded);
        prop_assert_eq!(sum(|one| one.requested), trail.requested);
        prop_assert_eq!((trail.funded, trail.requested), (ledger.funded, ledger.requested));
    }

    #[test]
    fn every_figure_of_the_paper_is_worked_out_and_what_differs_comes_first(fund in stated_funds(), steps in steps()) {
        let (trail, _) = trail(&fund, &reached(&fund, &steps));
        for one in &trail.checks {
            prop_assert_eq!(wrong_step(&one.working), None);
            prop_assert_eq!(last(&one.working), one.check.computed);
        }
        let agree: Vec<bool> = trail.checks.iter().map(|one| one.check.agrees()).collect();
        prop_assert!(agree.is_sorted());
        let all = Check::all(&fund);
        prop_assert!(trail.checks.len() == all.len() && all.iter().all(|check| trail.checks.iter().any(|one| one.check == *check)));
    }
}
