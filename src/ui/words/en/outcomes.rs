//! Words for what a board decides on a bid, and for what was decided before its figures or its words changed.

use crate::{Abstention, Award, Bid, Decision, Fund, Outcome, PastDecision, Rank};

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
            format!("Reserve list, place {}: {}", rank.number(), lower(&awarded(fund, bid, award)))
        }
        Outcome::Deferred => "Deferred".to_owned(),
        Outcome::Declined => "Declined".to_owned(),
    }
}

/// An award with its amount: `As recommended, £17,000`.
fn awarded(fund: &Fund, bid: &Bid, award: &Award) -> String {
    let amount = fund.show(award.amount(bid));
    let advised = bid.facts.recommended.as_ref().map(|recommended| recommended.outcome(bid, Rank::FIRST));
    let is_advised = advised.as_ref().and_then(Outcome::award) == Some(award);
    let kind = match award {
        Award::Other(_) | Award::Above(_) if is_advised => "As recommended",
        _ => kind(bid, award),
    };
    match award {
        Award::Above(_) => format!("{kind}, {amount}, above the request"),
        _ => format!("{kind}, {amount}"),
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

/// Why to look again at what was decided on a bid: `Look again: in full was £50,000 when it was decided, and is £55,000
/// now.`
pub fn look_again(fund: &Fund, bid: &Bid, now: &Outcome, was: &PastDecision) -> String {
    let other_words = if was.other_words {
        "This bid had another title, or somebody else asked, when it was decided: check that it is the same one."
    } else {
        ""
    };
    let figures = other_figures(fund, bid, now, was);
    let space = if figures.is_empty() || other_words.is_empty() { "" } else { " " };
    format!("Look again: {figures}{space}{other_words}")
}

fn other_figures(fund: &Fund, bid: &Bid, now: &Outcome, was: &PastDecision) -> String {
    let Some(award) = was.outcome.award() else { return String::new() };
    let kind = kind(bid, award);
    let Some(now) = now.award().map(|award| award.amount(bid)) else {
        let what =
            was.amount.map_or_else(|| kind.to_owned(), |amount| format!("{kind}, {}", fund.show(amount)));
        let why = match award {
            Award::Option(_) => "this option is not there any more",
            Award::Parts(_) => "these parts are not there any more",
            Award::InFull | Award::Other(_) | Award::Above(_) => "that is more than is requested now",
        };
        return format!("{what} was decided; {why}.");
    };
    let kind = lower(kind);
    let shown = fund.show(now);
    match was.amount {
        Some(amount) if amount == now => String::new(),
        Some(amount) => format!("{kind} was {} when it was decided, and is {shown} now.", fund.show(amount)),
        None => format!("{kind} was decided when the figures were others, and is {shown} now."),
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
    let list = if was.outcome.rank().is_some() { "Reserve list: " } else { "" };
    let title = if list.is_empty() { title.to_owned() } else { format!("{list}{}", lower(title)) };
    match was.amount {
        Some(amount) => format!("{title}, {}", fund.show(amount)),
        None => title,
    }
}

/// The same words where they go on in a sentence.
pub fn lower(words: &str) -> String {
    let mut words = words.to_owned();
    words.get_mut(..1).map(str::make_ascii_lowercase);
    words
}
