//! A fund from the text of its file.

use super::bad_fund::BadFund;
use super::bid::{Bid, PublishedOption, Unit};
use super::bid_facts::read;
use super::fields::{In, Read, each};
use super::format::{FORMAT, FORMAT_2, FORMAT_3};
use super::fund_file::{Figure, FundFile, Group, Paper, Partnership, PrintedTotal, Sum};
use super::line::{Cost, Line, Multiplication, Precision};
use super::rules::{Rule, rule};
use super::sound_fund::Fund;
use super::{BidFacts, Tolerance};
use crate::json::{self, Fields, Json, Shape};
use crate::money::Currency;

const FAMILY: &str = "tranche-fund/";

impl Fund {
    /// Reads a fund file.
    ///
    /// # Errors
    /// Says what is wrong and where; nothing is left out or put right.
    pub fn read(text: &str) -> Result<Self, BadFund> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self::of_json(&json::parse(text).map_err(BadFund::Broken)?)
    }

    /// Reads a fund that stands in another file.
    pub(crate) fn of_json(json: &Json) -> Result<Self, BadFund> {
        let mut fields = Fields::of(String::new(), json).map_err(BadFund::Misfit)?;
        let format = fields.text_or_empty("format").map_err(BadFund::Misfit)?;
        match format.as_str() {
            FORMAT => Self::new(file(format, fields, bid_1, no_rules).map_err(BadFund::Misfit)?),
            FORMAT_2 => Self::new(file(format, fields, bid_2, no_rules).map_err(BadFund::Misfit)?),
            FORMAT_3 => Self::new(file(format, fields, bid_2, rules).map_err(BadFund::Misfit)?),
            newer if newer.starts_with(FAMILY) => Err(BadFund::Newer(format)),
            _ => Err(BadFund::OtherFormat(format)),
        }
    }
}

type Rules = fn(&mut In) -> Read<Vec<Rule>>;

fn file(format: String, mut fields: In, bid: fn(&mut In) -> Read<Bid>, rules: Rules) -> Read<FundFile> {
    let file = FundFile {
        format,
        id: fields.name("id")?,
        title: fields.text("title")?,
        period: fields.text("period")?,
        currency: currency(&mut fields)?,
        group: group(fields.fields("group")?)?,
        paper: paper(&mut fields)?,
        sources: each(fields.needed_list("sources")?, sum)?,
        commitments: each(fields.list("commitments")?, sum)?,
        tolerance: tolerance(&mut fields)?,
        rules: rules(&mut fields)?,
        partnerships: each(fields.needed_list("partnerships")?, partnership)?,
        bids: each(fields.needed_list("bids")?, bid)?,
        stated: each(fields.list("stated")?, stated)?,
    };
    fields.done().map(|()| file)
}

fn currency(fields: &mut In) -> Read<Currency> {
    let code = fields.text("currency")?;
    Currency::try_from(code).map_err(|code| fields.misfit(Shape::NotOneOf(code)))
}

fn group(mut fields: In) -> Read<Group> {
    let group = Group { one: fields.text("one")?, many: fields.text("many")? };
    fields.done().map(|()| group)
}

fn paper(fields: &mut In) -> Read<Option<Paper>> {
    let Some(mut fields) = fields.fields_if_there("paper")? else { return Ok(None) };
    let paper = Paper {
        title: fields.text("title")?,
        publisher: fields.text("publisher")?,
        date: fields.text("date")?,
    };
    fields.done().map(|()| Some(paper))
}

fn tolerance(fields: &mut In) -> Read<Option<Tolerance>> {
    let Some(text) = fields.text_if_there("tolerance")? else { return Ok(None) };
    let tolerance = Tolerance::from_plain(&text);
    tolerance.map(Some).ok_or_else(|| fields.misfit(Shape::NotATolerance(text)))
}

/// Before version 3 there were none.
fn no_rules(_: &mut In) -> Read<Vec<Rule>> {
    Ok(Vec::new())
}

fn rules(fields: &mut In) -> Read<Vec<Rule>> {
    each(fields.list("rules")?, rule)
}

fn sum(fields: &mut In) -> Read<Sum> {
    Ok(Sum {
        title: fields.text("title")?,
        amount: fields.money("amount")?,
        place: fields.text_or_empty("where")?,
    })
}

fn partnership(fields: &mut In) -> Read<Partnership> {
    Ok(Partnership {
        id: fields.name("id")?,
        name: fields.text("name")?,
        short: fields.text_or_empty("short")?,
    })
}

fn stated(fields: &mut In) -> Read<PrintedTotal> {
    let of = match fields.text("of")?.as_str() {
        "fund" => Figure::Fund,
        "committed" => Figure::Committed,
        "available" => Figure::Available,
        "requested" => Figure::Requested,
        "reduced" => Figure::Reduced,
        other => return Err(fields.misfit(Shape::NotOneOf(other.to_owned()))),
    };
    Ok(PrintedTotal {
        of,
        partnership: fields.name_if_there("partnership")?,
        amount: fields.money("amount")?,
        place: fields.text_or_empty("where")?,
    })
}

fn bid(fields: &mut In) -> Read<Bid> {
    Ok(Bid {
        reference: fields.name("ref")?,
        partnership: fields.name("partnership")?,
        title: fields.text("title")?,
        purpose: fields.text_or_empty("purpose")?,
        themes: Vec::new(),
        requested: fields.money("requested")?,
        place: fields.text_or_empty("where")?,
        units: each(fields.list("units")?, unit)?,
        lines: each(fields.list("lines")?, line)?,
        options: each(fields.list("options")?, option)?,
        notes: fields.texts("notes")?,
        facts: BidFacts::default(),
    })
}

/// As version 1 has it.
fn bid_1(fields: &mut In) -> Read<Bid> {
    Ok(Bid { themes: fields.texts("themes")?, ..bid(fields)? })
}

/// As version 2 has it, where themes are labels among others.
fn bid_2(fields: &mut In) -> Read<Bid> {
    let mut bid = bid(fields)?;
    read::besides(fields, &mut bid)?;
    Ok(bid)
}

fn unit(fields: &mut In) -> Read<Unit> {
    Ok(Unit {
        id: fields.name("id")?,
        one: fields.text("one")?,
        many: fields.text("many")?,
        count: fields.count("count")?,
    })
}

fn option(fields: &mut In) -> Read<PublishedOption> {
    Ok(PublishedOption {
        id: fields.name("id")?,
        title: fields.text("title")?,
        amount: fields.money("amount")?,
        line: fields.name_if_there("line")?,
        place: fields.text_or_empty("where")?,
    })
}

fn line(fields: &mut In) -> Read<Line> {
    Ok(Line {
        id: fields.name("id")?,
        title: fields.text("title")?,
        cost: cost(fields)?,
        precision: match fields.text_if_there("precision")?.as_deref() {
            None | Some("exact") => Precision::Exact,
            Some("up-to") => Precision::UpTo,
            Some("approximate") => Precision::Approximate,
            Some(other) => return Err(fields.misfit(Shape::NotOneOf(other.to_owned()))),
        },
        worked: worked(fields)?,
        place: fields.text_or_empty("where")?,
    })
}

/// `amount`, perhaps with `reducible_to`; or `each` with `per`. One of the two, whole.
fn cost(fields: &mut In) -> Read<Cost> {
    match fields.money_if_there("amount")? {
        Some(amount) => Ok(Cost::Amount { amount, reducible_to: fields.money_if_there("reducible_to")? }),
        None => match fields.money_if_there("each")? {
            Some(each) => Ok(Cost::PerUnit { each, per: fields.name("per")? }),
            None => Err(fields.misfit(Shape::Missing("amount"))),
        },
    }
}

fn worked(fields: &mut In) -> Read<Option<Multiplication>> {
    let Some(mut fields) = fields.fields_if_there("worked")? else { return Ok(None) };
    let worked =
        Multiplication { times: fields.count("times")?, of: fields.text("of")?, each: fields.money("each")? };
    fields.done().map(|()| Some(worked))
}
