//! Words for what a board decides on a bid, and for what was decided before its figures or its words changed.

use crate::{Abstention, Award, Bid, Cost, Decision, Fund, LineShare, Outcome, Parts, PastDecision, Rank};

/// What was decided on a bid: `In full, £100,000`, `Reserve list, place 2: in full, £50,000`, `Declined`.
pub fn given(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    match &decision.outcome {
        Outcome::Undecided => match decision.abstention {
            None => "Not decided".to_owned(),
            Some(Abstention::Abstained) => "Abstained".to_owned(),
            Some(Abstention::Interest) => "Stood aside (interest)".to_owned(),
        },
        Outcome::Funded(award) => awarded(fund, bid, award),
        Outcome::Reserve { rank, award } => {
            format!(
                "Reserve list, place {}: {}",
                rank.number(),
                within(Some(bid), award, &awarded(fund, bid, award))
            )
        }
        Outcome::Deferred => "Deferred".to_owned(),
        Outcome::Declined => "Declined".to_owned(),
    }
}

/// The same where it goes on in a sentence: `in full, £100,000`.
pub fn given_within(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    let words = given(fund, bid, decision);
    match &decision.outcome {
        Outcome::Funded(award) => within(Some(bid), award, &words),
        _ => lower(&words),
    }
}

/// What was decided, beside a column with the amount: `Parts: 18 of 20 constables`, `Other amount, above the request`.
pub fn decided_on(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    match &decision.outcome {
        Outcome::Funded(Award::Parts(parts)) => format!("Parts: {}", parts_in_words(fund, bid, parts)),
        Outcome::Funded(award) => {
            let above = if matches!(award, Award::Above(_)) { ", above the request" } else { "" };
            format!("{}{above}", kind_or_advice(bid, award))
        }
        _ => given(fund, bid, decision),
    }
}

/// Which parts are given: `18 of 20 constables`, `Schools worker, Cameras at £25,000`.
fn parts_in_words(fund: &Fund, bid: &Bid, parts: &Parts) -> String {
    let units =
        bid.units.iter().map(|unit| format!("{} of {} {}", parts.units(&unit.id), unit.count, unit.many));
    let lines = bid.lines.iter().filter_map(|line| match (parts.line(&line.id)?, &line.cost) {
        (LineShare::Reduced, Cost::Amount { reducible_to: Some(low), .. }) => {
            Some(format!("{} at {}", line.title, fund.show(*low)))
        }
        _ => Some(line.title.clone()),
    });
    units.chain(lines).collect::<Vec<_>>().join(", ")
}

/// The same in a column of figures: `£100,000`, `Reserve 2`, `Declined`.
pub fn outcome_in_short(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    match &decision.outcome {
        Outcome::Funded(award) => fund.show(award.amount(bid)),
        Outcome::Reserve { rank, .. } => format!("Reserve {}", rank.number()),
        Outcome::Undecided if decision.abstention == Some(Abstention::Interest) => "Stood aside".to_owned(),
        _ => given(fund, bid, decision),
    }
}

/// An award with its amount: `As recommended, £17,000`.
fn awarded(fund: &Fund, bid: &Bid, award: &Award) -> String {
    let amount = fund.show(award.amount(bid));
    let kind = kind_or_advice(bid, award);
    match award {
        Award::Above(_) => format!("{kind}, {amount}, above the request"),
        _ => format!("{kind}, {amount}"),
    }
}

/// The kind of an award, or that it is what officers recommend.
fn kind_or_advice<'b>(bid: &'b Bid, award: &Award) -> &'b str {
    let advised = bid.facts.recommended.as_ref().map(|recommended| recommended.outcome(bid, Rank::FIRST));
    let is_advised = advised.as_ref().and_then(Outcome::award) == Some(award);
    match award {
        Award::Other(_) | Award::Above(_) if is_advised => "As recommended",
        _ => kind(bid, award),
    }
}

/// The kind of an award: `In full`.
fn kind<'b>(bid: &'b Bid, award: &Award) -> &'b str {
    match award {
        Award::InFull => "In full",
        Award::Option(id) => bid.option(id).map_or("Reduced", |option| option.title.as_str()),
        Award::Parts(_) => "Parts",
        Award::Other(_) | Award::Above(_) => "Other amount",
    }
}

/// Why to check what was decided on a bid: `Check this: it was £50,000 when you decided to fund it in full. It is now
/// £55,000.`
pub fn look_again(fund: &Fund, bid: &Bid, now: &Outcome, was: &PastDecision) -> String {
    let other_words = if was.other_words {
        "This bid had another title, or another applicant, when you decided. Make sure that it is the same one."
    } else {
        ""
    };
    let figures = other_figures(fund, bid, now, was);
    let space = if figures.is_empty() || other_words.is_empty() { "" } else { " " };
    format!("Check this: {figures}{space}{other_words}")
}

fn other_figures(fund: &Fund, bid: &Bid, now: &Outcome, was: &PastDecision) -> String {
    let Some(award) = was.outcome.award() else { return String::new() };
    let decided = decided(bid, &was.outcome, award);
    let before = was.amount.map(|amount| fund.show(amount));
    let Some(now) = now.award().map(|award| award.amount(bid)) else {
        let comma = if before.is_some() { ", " } else { "" };
        let before = before.unwrap_or_default();
        let why = match award {
            Award::Option(_) => "That option is no longer there.",
            Award::Parts(_) => "Those parts are no longer there.",
            Award::InFull | Award::Other(_) | Award::Above(_) => "That is more than they ask for now.",
        };
        return format!("you decided {decided}{comma}{before}. {why}");
    };
    let shown = fund.show(now);
    match before {
        Some(_) if was.amount == Some(now) => String::new(),
        Some(before) => format!("it was {before} when you decided {decided}. It is now {shown}."),
        None => format!("the figures were different when you decided {decided}. It is now {shown}."),
    }
}

/// What was decided, as it goes on after “you decided”.
fn decided(bid: &Bid, outcome: &Outcome, award: &Award) -> String {
    match award {
        _ if outcome.rank().is_some() => "to put it on the reserve list".to_owned(),
        Award::InFull => "to fund it in full".to_owned(),
        Award::Option(_) => format!("on “{}”", kind(bid, award)),
        Award::Parts(_) => "which parts to fund".to_owned(),
        Award::Other(_) | Award::Above(_) => "on an amount".to_owned(),
    }
}

/// What was decided on a bid before its figures changed: `In full, £50,000`.
pub fn was(fund: &Fund, bid: Option<&Bid>, was: &PastDecision) -> String {
    let award = match &was.outcome {
        Outcome::Undecided => return "Not decided".to_owned(),
        Outcome::Deferred => return "Deferred".to_owned(),
        Outcome::Declined => return "Declined".to_owned(),
        Outcome::Funded(award) | Outcome::Reserve { award, .. } => award,
    };
    let title = match award {
        Award::InFull => "In full",
        Award::Option(id) => {
            bid.and_then(|bid| bid.option(id)).map_or("A published option", |option| option.title.as_str())
        }
        Award::Parts(_) => "Parts",
        Award::Other(_) => "Other amount",
        Award::Above(_) => "Other amount, above the request",
    };
    let title = match was.outcome.rank() {
        Some(_) => format!("Reserve list: {}", within(bid, award, title)),
        None => title.to_owned(),
    };
    match was.amount {
        Some(amount) => format!("{title}, {}", fund.show(amount)),
        None => title,
    }
}

/// The same where it goes on in a sentence: `in full, £50,000`.
pub fn was_within(fund: &Fund, bid: Option<&Bid>, past: &PastDecision) -> String {
    let words = was(fund, bid, past);
    match &past.outcome {
        Outcome::Funded(award) => within(bid, award, &words),
        _ => lower(&words),
    }
}

/// Words that begin with the kind of an award, where they go on in a sentence. The title of an option stands as it was typed.
pub fn within(bid: Option<&Bid>, award: &Award, words: &str) -> String {
    let is_typed = matches!(award, Award::Option(id) if bid.is_some_and(|bid| bid.option(id).is_some()));
    if is_typed { words.to_owned() } else { lower(words) }
}

/// Our own words where they go on in a sentence.
pub fn lower(words: &str) -> String {
    let mut words = words.to_owned();
    words.get_mut(..1).map(str::make_ascii_lowercase);
    words
}
