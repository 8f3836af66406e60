//! A fund as its file, in the first version of the format that holds all of it.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::Bid;
use super::bid_facts::{Label, THEME};
use super::format::FORMAT;
use super::fund_file::FundFile;

impl Serialize for FundFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let format = self.needed_format();
        let besides = format != FORMAT;
        let bids: Vec<BidText> = self.bids.iter().map(|bid| BidText { bid, besides }).collect();
        let mut file = serializer.serialize_struct("FundFile", 14)?;
        file.serialize_field("format", format)?;
        file.serialize_field("id", &self.id)?;
        file.serialize_field("title", &self.title)?;
        file.serialize_field("period", &self.period)?;
        file.serialize_field("currency", &self.currency)?;
        file.serialize_field("group", &self.group)?;
        some(&mut file, "paper", self.paper.as_ref())?;
        file.serialize_field("sources", &self.sources)?;
        list(&mut file, "commitments", &self.commitments)?;
        some(&mut file, "tolerance", self.tolerance)?;
        list(&mut file, "rules", &self.rules)?;
        file.serialize_field("partnerships", &self.partnerships)?;
        file.serialize_field("bids", &bids)?;
        list(&mut file, "stated", &self.stated)?;
        file.end()
    }
}

/// A bid, with what it brings besides where the version has room for that.
struct BidText<'b> {
    bid: &'b Bid,
    besides: bool,
}

impl Serialize for BidText<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Bid { reference, partnership, title, purpose, themes, requested, place, .. } = self.bid;
        let mut file = serializer.serialize_struct("Bid", 20)?;
        file.serialize_field("ref", reference)?;
        file.serialize_field("partnership", partnership)?;
        file.serialize_field("title", title)?;
        text(&mut file, "purpose", purpose)?;
        if !self.besides {
            list(&mut file, "themes", themes)?;
        }
        file.serialize_field("requested", requested)?;
        text(&mut file, "where", place)?;
        list(&mut file, "units", &self.bid.units)?;
        list(&mut file, "lines", &self.bid.lines)?;
        list(&mut file, "options", &self.bid.options)?;
        list(&mut file, "notes", &self.bid.notes)?;
        if self.besides {
            besides(&mut file, self.bid)?;
        }
        file.end()
    }
}

fn besides<S: SerializeStruct>(file: &mut S, bid: &Bid) -> Result<(), S::Error> {
    let facts = &bid.facts;
    some(file, "recommended", facts.recommended.as_ref())?;
    some(file, "least", facts.least)?;
    some(file, "total_cost", facts.total_cost)?;
    some(file, "match_funding", facts.match_funding)?;
    some(file, "given_before", facts.given_before)?;
    list(file, "scores", &facts.scores)?;
    text(file, "reduction_means", &facts.reduction_means)?;
    let theme = |name: &String| Label { kind: THEME.to_owned(), name: name.clone() };
    let labels: Vec<Label> = bid.themes.iter().map(theme).chain(facts.labels.iter().cloned()).collect();
    list(file, "labels", &labels)?;
    some(file, "case", Some(&facts.case).filter(|case| !case.is_empty()))
}

/// What is empty is left out.
pub fn text<S: SerializeStruct>(file: &mut S, name: &'static str, text: &str) -> Result<(), S::Error> {
    some(file, name, Some(text).filter(|text| !text.is_empty()))
}

/// A list, where it has anything.
pub fn list<S: SerializeStruct, T: Serialize>(
    file: &mut S,
    name: &'static str,
    list: &[T],
) -> Result<(), S::Error> {
    some(file, name, Some(list).filter(|list| !list.is_empty()))
}

/// A value, where there is one.
pub fn some<S: SerializeStruct, T: Serialize>(
    file: &mut S,
    name: &'static str,
    value: Option<T>,
) -> Result<(), S::Error> {
    value.map_or(Ok(()), |value| file.serialize_field(name, &value))
}
