//! The rules of a round, in words: what each asks for, and how it stands.

use crate::rules::{Finding, RuleCheck, Verdict};
use crate::{AmountOrShare, BidRef, Demand, Fund, Label, Ledger, Money, Rule, Subject};

/// What part of the page they are.
pub const RULES: &str = "Rules of the round";

/// The heading of all that are not simply met, on paper.
pub const NOT_MET_ON_PAPER: &str = "Rules of the round that are not met, not met yet, or to be confirmed";

/// The box that leaves a rule out of the count, to see how things are without it.
pub const LEAVE_OUT: &str = "Leave this rule out for now";

/// The same, with the rule that it leaves out.
pub fn leave_out(demand: &str) -> String {
    format!("{LEAVE_OUT}: {demand}")
}

/// What that does, and for how long.
pub const ONLY_TO_SEE: &str = "A rule never stops you. One that you leave out isn’t counted in this tab until you take the tick away or leave this page.";

/// How many rules are not met: `2 rules are not met. 1 is not met yet. 1 is left out for now.`
pub fn summary(checks: &[RuleCheck], is_aside: &[bool]) -> String {
    let is_counted = |check: &&RuleCheck| is_aside.get(check.place) != Some(&true);
    let count =
        |verdict: Verdict| checks.iter().filter(is_counted).filter(|check| check.verdict == verdict).count();
    let aside = is_aside.iter().filter(|is_aside| **is_aside).count();
    let mut parts: Vec<String> = Vec::new();
    for (count, says) in [(count(Verdict::NotMet), "not met"), (count(Verdict::NotYet), "not met yet")] {
        if count > 0 {
            let noun = if parts.is_empty() { rules(count) } else { count.to_string() };
            parts.push(format!("{noun} {} {says}.", are(count)));
        }
    }
    if parts.is_empty() {
        parts.push(match checks.iter().filter(is_counted).count() {
            0 => "No rule of the round counts.".to_owned(),
            1 => "The rule of the round is met.".to_owned(),
            _ => "All rules of the round are met.".to_owned(),
        });
    }
    let confirm: usize = checks.iter().filter(is_counted).map(to_confirm).sum();
    if confirm > 0 {
        let awards = if confirm == 1 { "1 award is".to_owned() } else { format!("{confirm} awards are") };
        parts.push(format!("{awards} for somebody else to confirm."));
    }
    if aside > 0 {
        parts.push(format!("{aside} {} left out for now.", are(aside)));
    }
    parts.join(" ")
}

fn to_confirm(check: &RuleCheck) -> usize {
    match (&check.finding, check.verdict) {
        (Finding::Bids(bids), Verdict::ToConfirm) => bids.len(),
        _ => 0,
    }
}

fn rules(count: usize) -> String {
    if count == 1 { "1 rule of the round".to_owned() } else { format!("{count} rules of the round") }
}

fn are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

/// How a rule stands, in a word or two.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "Met",
        Verdict::NotYet => "Not met yet",
        Verdict::NotMet => "Not met",
        Verdict::ToConfirm => "To be confirmed",
    }
}

/// What a rule asks for, in a sentence without its full stop: `North Ward gets at most 60% of what is funded`.
pub fn demand(fund: &Fund, demand: &Demand) -> String {
    let name = |bid: &BidRef| named(fund, bid);
    match demand {
        Demand::HoldBack(AmountOrShare::Amount(amount)) => format!("{} is held back", fund.show(*amount)),
        Demand::HoldBack(AmountOrShare::Share(share)) => {
            let amount = fund.show(share.of(fund.uncommitted()));
            format!("{share}% of what is not committed is held back: {amount}")
        }
        Demand::Least(of, extent) => format!("{} gets at least {}", subject(fund, of), bound(fund, *extent)),
        Demand::Most(of, extent) => format!("{} gets at most {}", subject(fund, of), bound(fund, *extent)),
        Demand::MustFund(bid, None) => format!("{} must be funded", name(bid)),
        Demand::MustFund(bid, Some(least)) => {
            format!("{} must be funded with at least {}", name(bid), fund.show(*least))
        }
        Demand::MustNotFund(bid) => format!("{} must not be funded", name(bid)),
        Demand::AtMostOne(bids) => format!("At most one of {} is funded", together(bids)),
        Demand::AllOrNone(bids) => format!("{} are funded all together or not at all", together(bids)),
        Demand::Needs(bid, bids) => format!("{} is funded only together with {}", name(bid), together(bids)),
        Demand::Confirm(above, by) => {
            format!("An award above {} is for {by} to confirm", fund.show(*above))
        }
    }
}

/// The bids that a least or most is about: `North Ward`, `theme “Violence”`.
pub fn subject(fund: &Fund, subject: &Subject) -> String {
    match subject {
        Subject::Partnership(id) => fund.partnership(id).map_or(id.as_str(), |one| &one.name).to_owned(),
        Subject::Label(Label { kind, name }) => format!("{kind} “{name}”"),
    }
}

fn bound(fund: &Fund, extent: AmountOrShare) -> String {
    match extent {
        AmountOrShare::Amount(amount) => fund.show(amount),
        AmountOrShare::Share(share) => format!("{share}% of what is funded"),
    }
}

fn named(fund: &Fund, reference: &BidRef) -> String {
    let title = fund.bid(reference).map_or("", |bid| bid.title.as_str());
    format!("{reference} {title}").trim_end().to_owned()
}

fn together(bids: &[BidRef]) -> String {
    let names: Vec<&str> = bids.iter().map(BidRef::as_str).collect();
    match names.split_last() {
        Some((last, first)) if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => names.concat(),
    }
}

/// Why there is a rule, in a sentence of its own; empty where nobody said.
pub fn reason(rule: &Rule) -> String {
    if rule.reason.is_empty() { String::new() } else { format!("Reason: {}", rule.reason) }
}

/// What a verdict was found from, in a sentence; empty where there is nothing to say.
pub fn finding(fund: &Fund, demand: &Demand, check: &RuleCheck) -> String {
    match &check.finding {
        Finding::Sums { given, bound } => sums(fund, demand, check.verdict, *given, *bound),
        Finding::Bids(bids) if bids.is_empty() => String::new(),
        Finding::Bids(bids) => {
            let (names, are) = (together(bids), are(bids.len()));
            match demand {
                Demand::AllOrNone(_) | Demand::Needs(..) => format!("{names} {are} not funded."),
                Demand::Confirm(..) => format!("That is {names}."),
                _ => format!("{names} {are} funded."),
            }
        }
    }
}

fn sums(fund: &Fund, demand: &Demand, verdict: Verdict, given: Money, bound: Money) -> String {
    let is_met = verdict == Verdict::Met;
    let [given_words, bound_words] = [given, bound].map(|amount| fund.show(amount));
    match demand {
        Demand::HoldBack(_) if is_met => String::new(),
        Demand::HoldBack(_) => held_back(fund, given, bound),
        Demand::Least(_, AmountOrShare::Share(_)) => {
            let short = short(fund, is_met, bound - given);
            format!("It gets {given_words}; as things stand, that share is {bound_words}{short}.")
        }
        Demand::Most(_, AmountOrShare::Share(_)) => {
            let over = over(fund, is_met, given - bound);
            format!("It gets {given_words}; as things stand, that share is {bound_words}{over}.")
        }
        Demand::Most(..) => format!("It gets {given_words}{}.", over(fund, is_met, given - bound)),
        Demand::MustFund(..) if given == Money::ZERO => "It is not funded.".to_owned(),
        _ => format!("It gets {given_words}{}.", short(fund, is_met, bound - given)),
    }
}

/// What is left of the money that a rule holds back: the last such rule is the first to lose it.
fn held_back(fund: &Fund, given: Money, bound: Money) -> String {
    let is_too_much = fund.held_back() > fund.uncommitted();
    let why =
        if is_too_much { "More is held back than there is" } else { "More is funded than is available" };
    match given == bound {
        true if bound == Money::ZERO => format!("{why}."),
        true => format!("{why}. What other rules hold back goes first, so that all of this would be left."),
        false => format!("{why}, so that only {} of this would be left.", fund.show(given)),
    }
}

fn short(fund: &Fund, is_met: bool, by: Money) -> String {
    if is_met { String::new() } else { format!(", {} too little", fund.show(by)) }
}

fn over(fund: &Fund, is_met: bool, by: Money) -> String {
    if is_met { String::new() } else { format!(", {} too much", fund.show(by)) }
}

/// What would remain without what a rule holds back, where it is left out for now.
pub fn without(fund: &Fund, ledger: &Ledger, rule: &Rule) -> String {
    let Demand::HoldBack(extent) = rule.demand else { return String::new() };
    let remaining = ledger.remaining + extent.of(fund.uncommitted());
    if remaining.is_negative() {
        format!("Without it, you would be over by {}.", fund.show(-remaining))
    } else {
        format!("Without it, {} would remain.", fund.show(remaining))
    }
}

/// A rule that is not met, in a line on paper.
pub fn on_paper(fund: &Fund, rule: &Rule, check: &RuleCheck) -> String {
    let parts = [
        format!("{}.", demand(fund, &rule.demand)),
        format!("{}.", verdict(check.verdict)),
        finding(fund, &rule.demand, check),
    ];
    parts.join(" ").trim_end().to_owned()
}
