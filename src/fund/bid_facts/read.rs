//! What a bid brings besides, from the fields of its file.

use super::points::Points;
use super::{Advice, Case, Label, Recommended, Score};
use crate::fund::Bid;
use crate::fund::fields::{In, Read, each};
use crate::json::Shape;

/// Takes all that version 2 adds to a bid.
pub fn besides(fields: &mut In, bid: &mut Bid) -> Read<()> {
    let facts = &mut bid.facts;
    facts.recommended = recommended(fields)?;
    facts.least = fields.money_if_there("least")?;
    facts.total_cost = fields.money_if_there("total_cost")?;
    facts.match_funding = fields.money_if_there("match_funding")?;
    facts.given_before = fields.money_if_there("given_before")?;
    facts.scores = each(fields.list("scores")?, score)?;
    facts.reduction_means = fields.text_or_empty("reduction_means")?;
    facts.case = case(fields)?;
    for label in each(fields.list("labels")?, label)? {
        bid.label(label);
    }
    Ok(())
}

fn recommended(fields: &mut In) -> Read<Option<Recommended>> {
    let Some(mut fields) = fields.fields_if_there("recommended")? else { return Ok(None) };
    let word = fields.text("outcome")?;
    let recommended = Recommended {
        outcome: Advice::from_word(&word).ok_or_else(|| fields.misfit(Shape::NotOneOf(word)))?,
        amount: fields.money_if_there("amount")?,
        reason: fields.text_or_empty("reason")?,
        place: fields.text_or_empty("where")?,
    };
    fields.done().map(|()| Some(recommended))
}

fn score(fields: &mut In) -> Read<Score> {
    let of = fields.text("of")?;
    let score = points(fields, "score")?.ok_or_else(|| fields.misfit(Shape::Missing("score")))?;
    Ok(Score { of, score, out_of: points(fields, "out_of")? })
}

fn points(fields: &mut In, name: &'static str) -> Read<Option<Points>> {
    let Some(text) = fields.text_if_there(name)? else { return Ok(None) };
    let points = Points::from_plain(&text);
    points.map(Some).ok_or_else(|| fields.misfit(Shape::NotPoints(text)))
}

/// A label with its kind.
pub fn label(fields: &mut In) -> Read<Label> {
    Ok(Label { kind: fields.text("kind")?, name: fields.text("name")? })
}

fn case(fields: &mut In) -> Read<Case> {
    let Some(mut fields) = fields.fields_if_there("case")? else { return Ok(Case::default()) };
    let case = Case { link: fields.text_or_empty("link")?, page: fields.text_or_empty("page")? };
    fields.done().map(|()| case)
}
