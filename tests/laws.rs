//! What holds for every fund and every sitting, whatever the figures.
#![cfg(test)]

mod arbitrary;
mod mail;

use std::collections::BTreeSet;
use std::sync::Arc;

use arbitrary::{amounts, choices_for_all, decision, files, funds, reached, sit, steps};
use mail::{BREAKS, GATEWAYS, WRAPPINGS};
use proptest::prelude::*;
use proptest::sample::Index;
use tranche::{
    Advice, BidFacts, BidRef, Currency, Decision, Edit, Fingerprint, Fund, FundFile, Grouping, Ledger, Money,
    Precision, Room, Scenario, Section, Sitting, found, link, saved, sections,
};

fn sum(amounts: impl Iterator<Item = Money>) -> Money {
    amounts.sum()
}

proptest! {
    #[test]
    fn what_is_committed_funded_and_remaining_is_the_fund(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let ledger = Ledger::of(&fund, &scenario);
        prop_assert_eq!(ledger.committed + ledger.funded + ledger.remaining, ledger.fund);
        prop_assert_eq!(ledger.available, ledger.fund - ledger.committed);
        prop_assert_eq!(ledger.over_by().is_some(), ledger.committed + ledger.funded > ledger.fund);
        prop_assert!(ledger.bids.iter().all(|given| !given.is_negative()));
    }

    #[test]
    fn partnerships_and_bids_come_to_the_same(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let ledger = Ledger::of(&fund, &scenario);
        prop_assert_eq!(sum(ledger.partnerships.iter().map(|sum| sum.funded)), ledger.funded);
        prop_assert_eq!(sum(ledger.bids.iter().copied()), ledger.funded);
        prop_assert_eq!(sum(ledger.partnerships.iter().map(|sum| sum.requested)), ledger.requested);
        prop_assert_eq!(sum(fund.bids.iter().map(|bid| bid.requested)), ledger.requested);
        prop_assert_eq!(sum(fund.bids.iter().map(|bid| bid.least())), ledger.reduced);
        let funded = ledger.bids.iter().filter(|given| **given > Money::ZERO).count();
        prop_assert_eq!(ledger.bids_funded, funded);
        prop_assert_eq!(ledger.partnerships.iter().map(|sum| sum.bids).sum::<usize>(), fund.bids.len());
    }

    #[test]
    fn in_which_order_bids_are_decided_does_not_matter(
        fund in funds(),
        choices in choices_for_all(),
        order in Just((0..12).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let edits: Vec<Edit> = fund
            .bids
            .iter()
            .zip(&choices)
            .map(|(bid, choice)| Edit::Decide(bid.reference.clone(), decision(bid, choice)))
            .collect();
        let (mut one, mut other) = (Scenario::default(), Scenario::default());
        for edit in &edits {
            let _ = one.apply(&fund, edit);
        }
        for edit in order.iter().filter_map(|at| edits.get(*at)) {
            let _ = other.apply(&fund, edit);
        }
        prop_assert_eq!(Ledger::of(&fund, &one), Ledger::of(&fund, &other));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn undoing_all_leads_back_to_the_beginning_and_redoing_all_to_the_end(
        fund in funds(),
        earlier in steps(),
        steps in steps(),
    ) {
        let beginning = reached(&fund, &earlier);
        let end = reached(&fund, &steps);
        let mut sitting = Sitting::resume(Arc::new(fund.clone()), beginning.clone());
        let edits = fund.bids.iter().map(|bid| {
            Edit::Decide(bid.reference.clone(), end.decision(&bid.reference).clone())
        });
        let edits: Vec<Edit> = edits.chain([Edit::StartAgain, Edit::Adopt(end.clone())]).collect();
        let mut ways = Vec::new();
        for edit in &edits {
            sitting.apply(edit).unwrap();
            ways.push(sitting.scenario().clone());
        }
        prop_assert_eq!(sitting.scenario(), &end);
        let mut undone = 0;
        while sitting.undo() {
            undone += 1;
            prop_assert!(*sitting.scenario() == beginning || ways.contains(sitting.scenario()));
        }
        prop_assert_eq!(sitting.scenario(), &beginning);
        for _ in 0..undone {
            prop_assert!(sitting.redo());
        }
        prop_assert!(!sitting.can_redo());
        prop_assert_eq!(sitting.scenario(), &end);
    }

    #[test]
    fn a_refused_edit_changes_nothing_and_any_other_can_be_taken_back(fund in funds(), steps in steps()) {
        sit(&fund, &steps, |before, after, outcome| {
            if outcome.is_err() {
                assert_eq!(before, after);
            } else {
                let mut back = after.clone();
                assert_eq!(back.undo(), back.scenario() != after.scenario() || before.can_undo());
                if before.scenario() != after.scenario() {
                    assert_eq!(back.scenario(), before.scenario());
                    assert!(!after.can_redo());
                }
            }
        });
    }

    #[test]
    fn whatever_can_be_reached_can_be_carried_out(fund in funds(), steps in steps()) {
        sit(&fund, &steps, |_, after, _| assert_eq!(after.scenario().check(&fund), Ok(())));
    }

    #[test]
    fn every_scenario_comes_back_from_its_link_and_its_file(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let code = link::write(&fund, &scenario);
        prop_assert!(code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()), "{}", code);
        prop_assert_eq!(link::read(&fund, &code), Ok(scenario.clone()));
        let address = format!("https://example.org/tranche/#{code}");
        let opened = link::read_address(&fund, &address);
        prop_assert_eq!(opened, Some(Ok(scenario.clone())));
        let text = saved::write(&fund, &scenario);
        prop_assert_eq!(saved::read(&fund, &text), Ok(scenario.clone()));
    }

    #[test]
    fn a_link_is_found_whatever_was_wrapped_around_it(
        fund in funds(),
        steps in steps(),
        typed in any::<bool>(),
        gateway in prop::option::of(any::<Index>()),
        before in prop::collection::vec(any::<Index>(), 0..3),
        broken in prop::option::of(any::<Index>()),
        after in prop::collection::vec(any::<Index>(), 0..2),
    ) {
        let scenario = reached(&fund, &steps);
        let code = link::write(&fund, &scenario);
        let code = if typed { code.replace('0', "O").replace('1', "l") } else { code };
        let mut text = format!("https://example.org/a%20folder/index.html#{code}");
        if let Some(gateway) = gateway {
            text = gateway.get(&GATEWAYS).1(&text);
        }
        for wrapping in &before {
            text = wrapping.get(&WRAPPINGS).1(&text);
        }
        if let Some(breaking) = broken {
            text = breaking.get(&BREAKS).1(&text);
        }
        for wrapping in &after {
            text = wrapping.get(&WRAPPINGS).1(&text);
        }
        prop_assert_eq!(link::read(&fund, &text), Ok(scenario), "{}", text);
    }

    #[test]
    fn an_amount_that_is_shown_is_read_as_the_same_amount(
        amount in amounts(),
        negative in any::<bool>(),
        currency in prop_oneof![Just("GBP"), Just("EUR"), Just("USD"), Just("CHF"), Just("MKD")],
    ) {
        let amount = if negative { -amount } else { amount };
        let currency = Currency::try_from(currency.to_owned()).unwrap();
        let shown = currency.show(amount);
        prop_assert_eq!(currency.read(&shown), Ok(amount), "{}", shown);
        prop_assert_eq!(Money::from_plain(&amount.to_string()), Ok(amount));
        prop_assert_eq!(i64::try_from(amount.pence()).map(Money::from_pence), Ok(amount));
    }

    #[test]
    fn every_bid_is_listed_once_whatever_it_is_listed_by(fund in funds()) {
        let all: BTreeSet<&BidRef> = fund.bids.iter().map(|bid| &bid.reference).collect();
        for grouping in [Grouping::Partnership, Grouping::Size, Grouping::Theme] {
            let sections = sections(&fund, grouping);
            let listed: Vec<&BidRef> = sections.iter().flat_map(Section::bids).collect();
            prop_assert_eq!(listed.len(), all.len());
            prop_assert_eq!(&listed.iter().copied().collect::<BTreeSet<_>>(), &all);
            if grouping == Grouping::Partnership {
                prop_assert_eq!(sections.len(), fund.partnerships.len());
            }
            if grouping == Grouping::Size {
                let sizes: Vec<Money> = listed.iter().map(|bid| fund.bid(bid).unwrap().requested).collect();
                prop_assert!(sizes.is_sorted_by(|larger, smaller| larger >= smaller));
            }
        }
    }

    #[test]
    fn a_filter_finds_the_bid_whose_words_were_typed(fund in funds()) {
        for (at, bid) in fund.bids.iter().enumerate() {
            prop_assert!(found(&fund, &bid.title.to_ascii_uppercase())[at]);
        }
        prop_assert_eq!(found(&fund, "nowhere-to-be-found"), vec![false; fund.bids.len()]);
        prop_assert_eq!(found(&fund, " "), vec![true; fund.bids.len()]);
    }

    #[test]
    fn taking_all_recommendations_decides_as_each_is_recommended_and_nothing_else(
        fund in funds(),
        steps in steps(),
    ) {
        let mut sitting = sit(&fund, &steps, |_, _, _| {});
        let before = sitting.scenario().clone();
        sitting.apply(&Edit::TakeRecommendations).unwrap();
        prop_assert_eq!(sitting.scenario().check(&fund), Ok(()));
        for bid in &fund.bids {
            let decision = sitting.scenario().decision(&bid.reference);
            match &bid.facts.recommended {
                None => prop_assert_eq!(decision, before.decision(&bid.reference)),
                Some(recommended) => {
                    let amount = match recommended.outcome {
                        Advice::Fund => recommended.amount.unwrap_or(bid.requested),
                        _ => Money::ZERO,
                    };
                    prop_assert_eq!(decision.amount(bid), amount);
                    // Kept as the award it equals, so that a link of any age holds it.
                    let in_full = *decision == Decision::InFull;
                    prop_assert!(in_full || *decision == Decision::giving(amount, bid));
                }
            }
        }
        let after = sitting.scenario().clone();
        prop_assert_eq!(link::read(&fund, &link::write(&fund, &after)), Ok(after.clone()));
        sitting.apply(&Edit::TakeRecommendations).unwrap();
        prop_assert_eq!(sitting.scenario(), &after);
        if after != before {
            sitting.undo();
        }
        prop_assert_eq!(sitting.scenario(), &before);
    }

    #[test]
    fn a_fund_file_is_written_and_read_as_the_same(file in files()) {
        let text = serde_json::to_string(&file).unwrap();
        let read = Fund::read(&text).unwrap();
        prop_assert_eq!(&*read, &file);
        prop_assert_eq!(Ok(read), Fund::new(file));
    }

    #[test]
    fn a_link_opens_after_wording_and_order_were_corrected(file in files(), steps in steps()) {
        let fund = Fund::new(file.clone()).unwrap();
        let corrected = Fund::new(reworded(file)).unwrap();
        prop_assert_eq!(Fingerprint::of(&fund), Fingerprint::of(&corrected));
        let scenario = reached(&fund, &steps);
        let code = link::write(&fund, &scenario);
        prop_assert_eq!(link::read(&corrected, &code), Ok(scenario.clone()));
        prop_assert_eq!(link::write(&corrected, &scenario), code);
    }

    #[test]
    fn a_link_is_refused_after_any_figure_or_name_was_changed(file in files(), at in any::<Index>()) {
        let fund = Fund::new(file.clone()).unwrap();
        let code = link::write(&fund, &Scenario::default());
        let text = saved::write(&fund, &Scenario::default());
        let mut changed = 0;
        for (what, file) in changes(&file, at) {
            let Ok(other) = Fund::new(file) else { continue };
            changed += 1;
            prop_assert_ne!(Fingerprint::of(&fund), Fingerprint::of(&other), "{}", what);
            prop_assert_eq!(link::read(&other, &code), Err(link::BadLink::OtherFund), "{}", what);
            let refused = saved::read(&other, &text);
            prop_assert!(matches!(
                refused,
                Err(saved::BadSaved::OtherFigures | saved::BadSaved::OtherFund(_))
            ));
        }
        prop_assert!(changed >= 4);
    }

    #[test]
    fn what_is_said_to_fit_fits_and_what_lacks_lacks_that_much(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let ledger = Ledger::of(&fund, &scenario);
        let remaining_with = |bid: &BidRef, decision: Decision| {
            let mut with = scenario.clone();
            with.apply(&fund, &Edit::Decide(bid.clone(), decision)).unwrap();
            Ledger::of(&fund, &with).remaining
        };
        for (bid, given) in fund.bids.iter().zip(&ledger.bids) {
            let in_full = remaining_with(&bid.reference, Decision::InFull);
            let least = bid.options.iter().map(|o| remaining_with(&bid.reference, Decision::Option(o.id.clone())));
            let most_left = least.max().unwrap_or(in_full).max(in_full);
            match Room::of(bid, *given, ledger.remaining) {
                Room::Funded => prop_assert!(*given > Money::ZERO),
                Room::Fits => prop_assert!(!in_full.is_negative()),
                Room::OptionFits(id) => {
                    prop_assert!(in_full.is_negative());
                    prop_assert!(!most_left.is_negative());
                    prop_assert_eq!(remaining_with(&bid.reference, Decision::Option(id)), most_left);
                }
                Room::Lacks(by) => {
                    prop_assert!(most_left.is_negative());
                    prop_assert_eq!(by, -most_left);
                }
            }
        }
    }
}

/// Another wording in another order, with every figure and name as it was.
fn reworded(mut file: FundFile) -> FundFile {
    file.title.push_str(", corrected");
    file.period.clear();
    file.group.one = "department".to_owned();
    file.stated.clear();
    for sum in file.sources.iter_mut().chain(&mut file.commitments) {
        sum.title = "Another title".to_owned();
        sum.place = "Paragraph 7".to_owned();
    }
    for partnership in &mut file.partnerships {
        partnership.short = "W".to_owned();
    }
    for bid in &mut file.bids {
        bid.title = "Another title".to_owned();
        bid.purpose.push_str("It does good.");
        bid.themes.reverse();
        bid.notes.push("As corrected in May.".to_owned());
        bid.facts = BidFacts { least: Some(Money::MOST), ..BidFacts::default() };
        bid.place.clear();
        for unit in &mut bid.units {
            unit.many = "pieces".to_owned();
        }
        for line in &mut bid.lines {
            line.title.push('!');
            line.precision = Precision::UpTo;
            line.worked = None;
        }
        for option in &mut bid.options {
            option.title = "Less".to_owned();
        }
        bid.units.reverse();
        bid.lines.reverse();
        bid.options.reverse();
    }
    file.sources.reverse();
    file.partnerships.reverse();
    file.bids.reverse();
    file
}

/// The file with one thing changed on which decisions depend; some of them no longer hold as a fund.
fn changes(file: &FundFile, at: Index) -> Vec<(&'static str, FundFile)> {
    let mut all = Vec::new();
    let mut change = |what, with: &dyn Fn(&mut FundFile)| {
        let mut other = file.clone();
        with(&mut other);
        all.push((what, other));
    };
    let penny = Money::from_pence(1);
    // Where an amount is already the largest or the option already in full, a penny is taken off instead.
    let nudge = |amount: Money| if amount > Money::ZERO { amount - penny } else { amount + penny };
    change("fund id", &|file| file.id = "another-round".try_into().unwrap());
    change("currency", &|file| file.currency = "EUR".to_owned().try_into().unwrap());
    change("source", &|file| file.sources[0].amount = nudge(file.sources[0].amount));
    change("commitment", &|file| {
        let title = "Promised".to_owned();
        file.commitments.push(tranche::Sum { title, amount: penny, place: String::new() });
    });
    if file.bids.is_empty() {
        return all;
    }
    let at = at.index(file.bids.len());
    change("bid out", &|file| drop(file.bids.remove(at)));
    change("bid in", &|file| {
        let mut bid = file.bids[at].clone();
        bid.reference = "New".try_into().unwrap();
        file.bids.push(bid);
    });
    change("reference", &|file| file.bids[at].reference = "New".try_into().unwrap());
    change("requested", &|file| file.bids[at].requested = file.bids[at].requested + penny);
    for line in 0..file.bids[at].lines.len() {
        use tranche::Cost::{Amount, PerUnit};
        change("line id", &|file| file.bids[at].lines[line].id = "new".try_into().unwrap());
        change("line out", &|file| drop(file.bids[at].lines.remove(line)));
        change("line amount", &|file| match &mut file.bids[at].lines[line].cost {
            Amount { amount, .. } => *amount = *amount + penny,
            PerUnit { each, .. } => *each = nudge(*each),
        });
        change("line reducible", &|file| match &mut file.bids[at].lines[line].cost {
            Amount { reducible_to: Some(low), .. } => *low = nudge(*low),
            Amount { reducible_to, .. } => *reducible_to = Some(Money::ZERO),
            // The same price as one sum.
            cost @ PerUnit { .. } => *cost = Amount { amount: Money::ZERO, reducible_to: None },
        });
    }
    for unit in 0..file.bids[at].units.len() {
        change("unit count", &|file| {
            let count = &mut file.bids[at].units[unit].count;
            *count = if *count > 1 { *count - 1 } else { *count + 1 };
        });
        change("unit id", &|file| {
            let bid = &mut file.bids[at];
            let old = std::mem::replace(&mut bid.units[unit].id, "new".try_into().unwrap());
            for line in &mut bid.lines {
                match &mut line.cost {
                    tranche::Cost::PerUnit { per, .. } if *per == old => *per = bid.units[unit].id.clone(),
                    _ => {}
                }
            }
        });
    }
    for option in 0..file.bids[at].options.len() {
        change("option id", &|file| file.bids[at].options[option].id = "new".try_into().unwrap());
        change("option out", &|file| drop(file.bids[at].options.remove(option)));
        change("option amount", &|file| {
            file.bids[at].options[option].amount = nudge(file.bids[at].options[option].amount);
        });
    }
    all
}
