//! A scenario as format 3 has it.

use super::v3::FORMAT;
use crate::fingerprint::{BidWords, Contents, Words};
use crate::fund::Fund;
use crate::json::Writer;
use crate::money::Money;
use crate::scenario::{Abstention, Award, Decision, LineShare, Outcome, Parts, Scenario};

/// The text of a scenario. The same scenario of the same fund always gives the same text.
#[must_use]
pub fn write(fund: &Fund, scenario: &Scenario) -> String {
    Writer::object(&|json| {
        json.text("format", FORMAT);
        json.text("fund", fund.id.as_str());
        json.text("contents", &Contents::of(fund).to_string());
        json.text("words", &Words::of(fund).to_string());
        json.text("available", &fund.uncommitted().to_string());
        json.entries("bids", &|json| {
            for (bid, words) in BidWords::of_all(fund) {
                json.text(bid.reference.as_str(), &words.to_string());
            }
        });
        json.entries("decisions", &|json| {
            for (bid, given) in scenario.said() {
                let award = given.decision.outcome.award();
                let amount = award.and_then(|award| fund.bid(bid).map(|bid| award.amount(bid)));
                json.entries(bid.as_str(), &|json| decision(json, &given.decision, amount));
            }
        });
        if scenario.to_look_at().next().is_some() {
            json.entries("look_again", &|json| marks(json, scenario));
        }
    })
}

fn decision(json: &mut Writer, decision: &Decision, amount: Option<Money>) {
    outcome(json, &decision.outcome);
    if let Some(amount) = amount {
        json.text("amount", &amount.to_string());
    }
    if let Some(abstention) = decision.abstention {
        json.text("abstention", word(abstention));
    }
    json.text_if_any("reason", &decision.reason);
    json.text_if_any("conditions", &decision.conditions);
}

fn outcome(json: &mut Writer, outcome: &Outcome) {
    let word = match outcome {
        Outcome::Undecided => "undecided",
        Outcome::Funded(_) => "funded",
        Outcome::Reserve { .. } => "reserve",
        Outcome::Deferred => "deferred",
        Outcome::Declined => "declined",
    };
    json.text("outcome", word);
    if let Some(one) = outcome.award() {
        award(json, one);
    }
    if let Some(rank) = outcome.rank() {
        json.number("rank", rank.number());
    }
}

fn award(json: &mut Writer, award: &Award) {
    let (kind, value) = match award {
        Award::InFull => return json.text("award", "in-full"),
        Award::Parts(chosen) => {
            return json.entries("award", &|json| json.entries("parts", &|json| parts(json, chosen)));
        }
        Award::Option(id) => ("option", id.as_str().to_owned()),
        Award::Other(amount) => ("other", amount.to_string()),
        Award::Above(amount) => ("above", amount.to_string()),
    };
    json.entries("award", &|json| json.text(kind, &value));
}

fn parts(json: &mut Writer, parts: &Parts) {
    if parts.all_lines().next().is_some() {
        json.entries("lines", &|json| {
            for (id, taken) in parts.all_lines() {
                let word = if *taken == LineShare::Reduced { "reduced" } else { "full" };
                json.text(id.as_str(), word);
            }
        });
    }
    if parts.all_units().next().is_some() {
        json.entries("units", &|json| {
            for (id, count) in parts.all_units() {
                json.number(id.as_str(), usize::try_from(*count).unwrap_or_default());
            }
        });
    }
}

/// What was decided on the bids to look at again.
fn marks(json: &mut Writer, scenario: &Scenario) {
    for (bid, was) in scenario.to_look_at() {
        json.entries(bid.as_str(), &|json| {
            json.entries("was", &|json| outcome(json, &was.outcome));
            if let Some(amount) = was.amount {
                json.text("amount", &amount.to_string());
            }
            if was.other_words {
                json.text("words", "other");
            }
        });
    }
}

fn word(abstention: Abstention) -> &'static str {
    Abstention::WORDS.into_iter().find(|(_, one)| *one == abstention).map_or("", |(word, _)| word)
}
