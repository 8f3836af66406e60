//! What a board records of a round at its meeting as text: `tranche-meeting/1`, see `docs/store-format.md`. Each part stands with the
//! words of its bid or its partnership, so that it never lands on another project unnoticed.

use hifijson::value::Value;

use crate::ids::BidRef;
use crate::json::{self, Broken, Fields, Json, Misfit, Shape, Writer};
use crate::meeting::{BidVote, Interest, InterestIn, Meeting, NamedBid, VotedMotion, VotedOutcome};
use crate::scenario::Rank;

const FORMAT: &str = "tranche-meeting/1";
/// What the format of every such text begins with.
const FAMILY: &str = "tranche-meeting/";
/// The counts of votes, as they are called there.
const COUNTS: [&str; 3] = ["for", "against", "abstained"];

/// Why a text has no record of a meeting that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadMeetingFile {
    /// It is not JSON.
    Broken(Broken),
    /// It is something else; what it says it is, which may be nothing.
    OtherFormat(String),
    /// It was written by a newer version of this page; the format it names.
    Newer(String),
    /// Something is not of the shape that the format gives it.
    Misfit(Misfit),
}

impl From<Misfit> for BadMeetingFile {
    fn from(misfit: Misfit) -> Self {
        Self::Misfit(misfit)
    }
}

/// The text of a record. The same record always gives the same text.
#[must_use]
pub fn write(meeting: &Meeting) -> String {
    let interests: Vec<String> = meeting.interests().iter().map(interest_text).collect();
    Writer::object(&|json| {
        json.text("format", FORMAT);
        json.json("interests", &format!("[{}]", interests.join(", ")));
        json.entries("votes", &|json| {
            for (bid, vote) in meeting.votes() {
                json.entries(bid.as_str(), &|json| write_vote(json, vote));
            }
        });
    })
}

fn interest_text(interest: &Interest) -> String {
    Writer::object(&|json| {
        json.text("member", &interest.member);
        match &interest.of {
            InterestIn::Partnership { id, name } => {
                json.text("partnership", id.as_str());
                json.text("name", name);
            }
            InterestIn::Bid { reference, bid } => {
                json.text("bid", reference.as_str());
                write_words(json, bid);
            }
        }
        json.text_if_any("what", &interest.what);
    })
}

fn write_words(json: &mut Writer, bid: &NamedBid) {
    json.text("title", &bid.title);
    json.text("asked_by", &bid.asked_by);
}

fn write_vote(json: &mut Writer, vote: &BidVote) {
    write_words(json, &vote.bid);
    json.text_if_any("mover", &vote.mover);
    json.text_if_any("seconder", &vote.seconder);
    for (name, count) in COUNTS.into_iter().zip([vote.in_favour, vote.against, vote.abstained]) {
        if let Some(count) = count {
            json.json(name, &count.to_string());
        }
    }
    if let Some(on) = &vote.on {
        write_motion(json, on);
    }
}

fn write_motion(json: &mut Writer, VotedMotion { outcome, conditions }: &VotedMotion) {
    json.text("outcome", outcome.word());
    if let Some(rank) = outcome.rank() {
        json.json("place", &rank.number().to_string());
    }
    if let Some(amount) = outcome.amount() {
        json.text("amount", &amount.to_string());
    }
    json.text_if_any("conditions", conditions);
}

/// Reads a record back, all or none.
///
/// # Errors
/// Says what is wrong, and where.
pub fn read(text: &str) -> Result<Meeting, BadMeetingFile> {
    let json = json::parse(text.trim_start_matches('\u{feff}')).map_err(BadMeetingFile::Broken)?;
    let mut fields = Fields::of(String::new(), &json)?;
    let format = fields.text_or_empty("format")?;
    if format != FORMAT {
        let is_newer = format.starts_with(FAMILY);
        return Err(if is_newer {
            BadMeetingFile::Newer(format)
        } else {
            BadMeetingFile::OtherFormat(format)
        });
    }
    let interests: Result<Vec<_>, Misfit> =
        fields.needed_list("interests")?.into_iter().map(interest).collect();
    let votes = fields.take("votes").ok_or_else(|| fields.misfit(Shape::Missing("votes")))?;
    fields.done()?;
    // Each bid stands there once.
    Fields::of("votes".to_owned(), votes)?;
    let Value::Object(votes) = votes else { return Ok(Meeting::default()) };
    let votes: Result<Vec<_>, Misfit> = votes.iter().map(|(bid, json)| vote(bid, json)).collect();
    Ok(Meeting::of(interests?.into_iter(), votes?.into_iter()))
}

fn interest(mut fields: Fields) -> Result<Interest, Misfit> {
    let member = fields.text("member")?;
    if member.trim().is_empty() {
        return Err(fields.misfit(Shape::Missing("member")));
    }
    let of = match fields.name_if_there("partnership")? {
        Some(id) => InterestIn::Partnership { id, name: fields.text("name")? },
        None => InterestIn::Bid { reference: fields.name("bid")?, bid: named_bid(&mut fields)? },
    };
    let what = fields.text_or_empty("what")?;
    fields.done()?;
    Ok(Interest { member, of, what })
}

fn named_bid(fields: &mut Fields) -> Result<NamedBid, Misfit> {
    Ok(NamedBid { title: fields.text("title")?, asked_by: fields.text("asked_by")? })
}

fn vote(reference: &str, json: &Json) -> Result<(BidRef, BidVote), Misfit> {
    let mut fields = Fields::of(format!("votes, {reference}"), json)?;
    let bid = BidRef::try_from(reference).map_err(|bad| fields.misfit(Shape::BadName(bad.0)))?;
    let [in_favour, against, abstained] = COUNTS.map(|name| count(&mut fields, name));
    let vote = BidVote {
        mover: fields.text_or_empty("mover")?,
        seconder: fields.text_or_empty("seconder")?,
        in_favour: in_favour?,
        against: against?,
        abstained: abstained?,
        bid: named_bid(&mut fields)?,
        on: voted_motion(&mut fields)?,
    };
    fields.done()?;
    Ok((bid, vote))
}

/// What was decided then; nothing where that was not written.
fn voted_motion(fields: &mut Fields) -> Result<Option<VotedMotion>, Misfit> {
    let Some(word) = fields.text_if_there("outcome")? else { return Ok(None) };
    let outcome = match word.as_str() {
        "undecided" => VotedOutcome::Undecided,
        "funded" => VotedOutcome::Funded(fields.money("amount")?),
        "reserve" => VotedOutcome::Reserve { rank: place(fields)?, amount: fields.money("amount")? },
        "deferred" => VotedOutcome::Deferred,
        "declined" => VotedOutcome::Declined,
        _ => return Err(fields.misfit(Shape::NotOneOf(word))),
    };
    Ok(Some(VotedMotion { outcome, conditions: fields.text_or_empty("conditions")? }))
}

/// Its place on the reserve list, counted from 1.
fn place(fields: &mut Fields) -> Result<Rank, Misfit> {
    let number = fields.count("place")?;
    let rank = usize::try_from(number).ok().and_then(Rank::new);
    rank.ok_or_else(|| fields.misfit(Shape::NotACount(number.to_string())))
}

fn count(fields: &mut Fields, name: &'static str) -> Result<Option<u32>, Misfit> {
    if fields.has(name) { fields.count(name).map(Some) } else { Ok(None) }
}
