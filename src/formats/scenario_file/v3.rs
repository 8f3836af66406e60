//! Format 3: outcomes, with what their awards came to, and the words of the bids they are about.

use hifijson::value::Value;

use super::award_text::{award, by_bid, sum};
use super::saved_file::{BadScenarioFile, File};
use crate::fingerprint::{BidWords, Contents, Words};
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::json::{self, Fields, Json};
use crate::money::Money;
use crate::scenario::{
    Abstention, Arrival, Award, BidEntry, Decision, Origin, Outcome, PastDecision, Rank, Scenario, opened,
};
use crate::sorted_map::SortedMap;

pub const FORMAT: &str = "tranche-scenario/3";

struct Current {
    of_these_figures: bool,
    words: Words,
    available: Money,
    bids: SortedMap<BidRef, BidWords>,
    decisions: Vec<(BidRef, FileDecision)>,
    look_again: Vec<(BidRef, PastDecision)>,
}

/// What is said of one bid, and what its award came to.
struct FileDecision {
    decision: Decision,
    amount: Option<Money>,
}

pub fn file(fund: &Fund, id: String, mut fields: Fields) -> Result<Box<dyn File>, BadScenarioFile> {
    let file = current(fund, &mut fields).ok_or(BadScenarioFile::Damaged)?;
    fields.done().map_err(|_| BadScenarioFile::Damaged)?;
    // The contents say which fund it is. The id tells no more than whether other figures may be those of this fund.
    if !file.of_these_figures && id != fund.id.as_str() {
        return Err(BadScenarioFile::OtherFund(id));
    }
    Ok(Box::new(file))
}

fn current(fund: &Fund, fields: &mut Fields) -> Option<Current> {
    let contents = fields.text("contents").ok()?;
    let words = hexadecimal(&fields.text("words").ok()?, 8).and_then(Words::from_bits)?;
    let available = sum(fields.take("available")?)?;
    let mut bids = SortedMap::default();
    for (bid, words) in by_bid(fields.take("bids")?, words_of_bid)? {
        bids.insert(bid, words);
    }
    let decisions = by_bid(fields.take("decisions")?, decided)?;
    let look_again = match fields.take("look_again") {
        None => Vec::new(),
        Some(marks) => by_bid(marks, was).filter(|marks| !marks.is_empty())?,
    };
    let of_these_figures = contents == Contents::of(fund).to_string();
    Some(Current { of_these_figures, words, available, bids, decisions, look_again })
}

impl File for Current {
    fn opened(&self, fund: &Fund) -> Option<Result<Arrival, BadScenarioFile>> {
        self.of_these_figures.then(|| {
            let bids = fund.bids_by_reference().map(|bid| self.bids.get(&bid.reference).copied());
            let bids = bids.collect::<Option<Vec<BidWords>>>().ok_or(BadScenarioFile::Damaged)?;
            let sent = Origin { words: self.words, available: self.available, bids };
            opened(fund, &sent, self.given(fund)?).ok_or(BadScenarioFile::OtherWords)
        })
    }

    fn decided(&self, fund: &Fund) -> Vec<(BidRef, PastDecision, BidEntry)> {
        let others: Vec<&BidRef> = BidWords::of_all(fund)
            .filter(|(bid, words)| self.bids.get(&bid.reference) != Some(words))
            .map(|(bid, _)| &bid.reference)
            .collect();
        let was = |(bid, FileDecision { decision, amount }): &(BidRef, FileDecision)| {
            let known = self.look_again.iter().find(|(one, _)| one == bid);
            let now = PastDecision { outcome: decision.outcome.clone(), amount: *amount, other_words: false };
            let was = known.map_or(now, |(_, was)| was.clone());
            let other_words =
                was.other_words || (!was.outcome.is_undecided() && others.binary_search(&bid).is_ok());
            (
                bid.clone(),
                PastDecision { other_words, ..was },
                BidEntry { decision: decision.clone(), was: None },
            )
        };
        self.decisions.iter().map(was).collect()
    }
}

impl Current {
    fn given(&self, fund: &Fund) -> Result<Vec<(BidRef, BidEntry)>, BadScenarioFile> {
        let mut all = Vec::with_capacity(self.decisions.len());
        for (reference, FileDecision { decision, amount }) in &self.decisions {
            let bid = fund.bid(reference).ok_or(BadScenarioFile::Damaged)?;
            decision.outcome.check(bid).map_err(BadScenarioFile::Refused)?;
            if decision.outcome.award().map(|award| award.amount(bid)) != *amount {
                return Err(BadScenarioFile::Damaged);
            }
            all.push((reference.clone(), BidEntry { decision: decision.clone(), was: None }));
        }
        for (reference, was) in &self.look_again {
            let bid = fund.bid(reference).ok_or(BadScenarioFile::Damaged)?;
            let (_, said) =
                all.iter_mut().find(|(one, _)| one == reference).ok_or(BadScenarioFile::Damaged)?;
            let now = was.clone().now(bid, &said.decision);
            // What is as it was is not marked, and what was given is still given where it can be.
            if now.was.is_none() || now.decision.outcome.award() != said.decision.outcome.award() {
                return Err(BadScenarioFile::Damaged);
            }
            said.was = now.was;
        }
        let said = Scenario::of(all.clone().into_iter());
        // Nothing is said that is nothing, and the reserve list has neither gaps nor ties.
        let same = |(bid, given): &(BidRef, BidEntry)| said.given(bid) == *given;
        let all_said = said.said().count() == all.len() && all.iter().all(same);
        if all_said { Ok(all) } else { Err(BadScenarioFile::Damaged) }
    }
}

fn decided(json: &Json<'_>) -> Option<FileDecision> {
    let mut fields = Fields::of(String::new(), json).ok()?;
    let outcome = outcome(&mut fields)?;
    let amount = optional(&mut fields, "amount", sum)?;
    let abstention = optional(&mut fields, "abstention", abstention)?;
    let mut written = |name| optional(&mut fields, name, text).map(Option::unwrap_or_default);
    let (reason, conditions) = (written("reason")?, written("conditions")?);
    fields.done().ok()?;
    if abstention.is_some() && !outcome.is_undecided() {
        return None;
    }
    Some(FileDecision { decision: Decision { outcome, abstention, reason, conditions }, amount })
}

/// The outcome that these fields say; its rank and its award stand where it has them, and nowhere else.
fn outcome(fields: &mut Fields) -> Option<Outcome> {
    let word = fields.text("outcome").ok()?;
    let award: Option<Award> = optional(fields, "award", award)?;
    let rank = optional(fields, "rank", |json| Rank::new(usize::try_from(json::count(json)?).ok()?))?;
    match (word.as_str(), award, rank) {
        ("undecided", None, None) => Some(Outcome::Undecided),
        ("funded", Some(award), None) => Some(Outcome::Funded(award)),
        ("reserve", Some(award), Some(rank)) => Some(Outcome::Reserve { rank, award }),
        ("deferred", None, None) => Some(Outcome::Deferred),
        ("declined", None, None) => Some(Outcome::Declined),
        _ => None,
    }
}

fn was(json: &Json<'_>) -> Option<PastDecision> {
    let mut fields = Fields::of(String::new(), json).ok()?;
    let mut of = Fields::of(String::new(), fields.take("was")?).ok()?;
    let outcome = outcome(&mut of).filter(|outcome| !outcome.is_undecided())?;
    of.done().ok()?;
    let amount = optional(&mut fields, "amount", sum)?;
    let other_words =
        optional(&mut fields, "words", |json| (text(json)? == "other").then_some(()))?.is_some();
    fields.done().ok().map(|()| PastDecision { outcome, amount, other_words })
}

/// A field that need not be there; nothing where it is there and is not of the format.
fn optional<T>(
    fields: &mut Fields,
    name: &'static str,
    read: impl Fn(&Json<'_>) -> Option<T>,
) -> Option<Option<T>> {
    match fields.take(name) {
        None => Some(None),
        Some(json) => read(json).map(Some),
    }
}

fn text(json: &Json<'_>) -> Option<String> {
    match json {
        Value::String(text) if !text.is_empty() => Some(text.as_ref().to_owned()),
        _ => None,
    }
}

fn abstention(json: &Json<'_>) -> Option<Abstention> {
    let word = text(json)?;
    Abstention::WORDS.into_iter().find(|(one, _)| *one == word).map(|(_, abstention)| abstention)
}

fn words_of_bid(json: &Json<'_>) -> Option<BidWords> {
    hexadecimal(&text(json)?, 2).and_then(BidWords::from_bits)
}

/// A number in just so many small hexadecimal digits.
fn hexadecimal(text: &str, digits: usize) -> Option<u64> {
    let is_one = text.len() == digits && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    is_one.then(|| u64::from_str_radix(text, 16).ok()).flatten()
}
