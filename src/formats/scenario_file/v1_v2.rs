//! Formats 1 and 2, which are read for ever. What they call not funded is undecided: they did not tell it from declined.

use hifijson::value::Value;

use super::award_text::{award, by_bid, sum};
use super::saved_file::{BadScenarioFile, File};
use crate::fingerprint::Fingerprint;
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::json::{Fields, Json};
use crate::money::Money;
use crate::scenario::{Arrival, Award, BidEntry, Outcome, PastDecision, Refusal, Scenario};

pub const PLAIN: &str = "tranche-scenario/1";
/// With what some bids were given before their figures changed.
pub const MARKED: &str = "tranche-scenario/2";

/// What a marked bid was given, and what that came to then where it is known.
type Mark = (Option<Award>, Option<Money>);

struct Older {
    of_these_figures: bool,
    decisions: Vec<(BidRef, Option<Award>)>,
    look_again: Vec<(BidRef, Mark)>,
}

pub fn file(
    fund: &Fund,
    id: String,
    is_marked: bool,
    mut fields: Fields,
) -> Result<Box<dyn File>, BadScenarioFile> {
    let fingerprint = fields.text("fingerprint").map_err(|_| BadScenarioFile::Damaged)?;
    if id != fund.id.as_str() {
        return Err(BadScenarioFile::OtherFund(id));
    }
    let of_these_figures = fingerprint == Fingerprint::of(fund).to_string();
    let decisions =
        fields.take("decisions").and_then(|json| by_bid(json, decision)).ok_or(BadScenarioFile::Damaged)?;
    let look_again = if is_marked {
        let marks = fields.take("look_again").and_then(|json| by_bid(json, was));
        marks.filter(|marks| !marks.is_empty()).ok_or(BadScenarioFile::Damaged)?
    } else {
        Vec::new()
    };
    fields.done().map_err(|_| BadScenarioFile::Damaged)?;
    Ok(Box::new(Older { of_these_figures, decisions, look_again }))
}

impl File for Older {
    fn opened(&self, fund: &Fund) -> Option<Result<Arrival, BadScenarioFile>> {
        self.of_these_figures
            .then(|| self.scenario(fund).map(|scenario| Arrival { scenario, mismatch: None }))
    }

    fn decided(&self, _: &Fund) -> Vec<(BidRef, PastDecision, BidEntry)> {
        let is_marked = |bid: &BidRef| self.look_again.iter().any(|(marked, _)| marked == bid);
        let unmarked = self.decisions.iter().filter(|(bid, _)| !is_marked(bid));
        let unmarked = unmarked.map(|(bid, award)| (bid, award, known(award.as_ref())));
        let marked = self.look_again.iter().map(|(bid, (award, amount))| (bid, award, *amount));
        let was = |(bid, award, amount): (&BidRef, &Option<Award>, Option<Money>)| {
            let outcome = outcome(award.as_ref());
            (bid.clone(), PastDecision { outcome, amount, other_words: false }, BidEntry::default())
        };
        unmarked.chain(marked).map(was).collect()
    }
}

impl Older {
    fn scenario(&self, fund: &Fund) -> Result<Scenario, BadScenarioFile> {
        let mut all: Vec<(BidRef, BidEntry)> = Vec::with_capacity(self.decisions.len());
        for (reference, award) in &self.decisions {
            let outcome = possible(fund, reference, award.as_ref()).map_err(BadScenarioFile::Refused)?;
            all.push((reference.clone(), BidEntry { decision: outcome.into(), was: None }));
        }
        for (reference, (award, amount)) in &self.look_again {
            let bid = fund.bid(reference).ok_or(BadScenarioFile::Damaged)?;
            let was = PastDecision { outcome: outcome(award.as_ref()), amount: *amount, other_words: false };
            let given = was.now(bid, &BidEntry::default().decision);
            let said = all.iter_mut().find(|(one, _)| one == reference);
            let decided = said.as_ref().map_or(&Outcome::Undecided, |(_, given)| &given.decision.outcome);
            // What is as it was is not marked, nor what was nothing, and what was given is still given where it can be.
            if award.is_none() || given.was.is_none() || given.decision.outcome != *decided {
                return Err(BadScenarioFile::Damaged);
            }
            match said {
                Some((_, said)) => *said = given,
                None => all.push((reference.clone(), given)),
            }
        }
        Ok(Scenario::of(all.into_iter()))
    }
}

/// What can be given of it. Parts that come to £0 were possible, and gave nothing.
fn possible(fund: &Fund, reference: &BidRef, award: Option<&Award>) -> Result<Outcome, Refusal> {
    let bid = fund.bid(reference).ok_or_else(|| Refusal::UnknownBid(reference.clone()))?;
    let outcome = outcome(award);
    match outcome.check(bid) {
        Err(Refusal::NothingGiven) if matches!(award, Some(Award::Parts(_))) => Ok(Outcome::Undecided),
        checked => checked.map(|()| outcome),
    }
}

fn outcome(award: Option<&Award>) -> Outcome {
    award.cloned().map_or(Outcome::Undecided, Outcome::Funded)
}

/// What a decision of which only a file is left came to, where it says so itself.
fn known(award: Option<&Award>) -> Option<Money> {
    match award {
        Some(Award::Other(amount) | Award::Above(amount)) => Some(*amount),
        None | Some(Award::InFull | Award::Option(_) | Award::Parts(_)) => None,
    }
}

fn was(json: &Json<'_>) -> Option<Mark> {
    let mut fields = Fields::of(String::new(), json).ok()?;
    let award = decision(fields.take("was")?)?;
    let amount = match fields.take("amount") {
        None => None,
        Some(amount) => Some(sum(amount)?),
    };
    fields.done().ok().map(|()| (award, amount))
}

/// An award, or none; nothing where it is neither.
fn decision(json: &Json<'_>) -> Option<Option<Award>> {
    match json {
        Value::String(word) if word == "not-funded" => Some(None),
        json => award(json).map(Some),
    }
}
