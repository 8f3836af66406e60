//! From bids as they were read to a fund.

use std::collections::HashSet;

use super::doubts::{Blocking, RowNote};
use super::reading::bid_reading::ReadBid;
use super::reading::{Reading, Row};
use super::stated_totals::Covers;
use super::total_in_words::WordsPlace;
use crate::fund::{
    Bid, FORMAT, Figure, FundFile, Group, Paper, Partnership, PrintedTotal, PublishedOption, Sum,
};
use crate::ids::{BidRef, FundId, OptionId, PartnershipId};
use crate::money::Currency;

/// What a table of bids does not say of its round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundFacts {
    /// What the round is called; not blank.
    pub title: String,
    /// The year or years the money is for.
    pub period: String,
    /// The money every amount is in: the one the table was read in.
    pub currency: Currency,
    /// Where the money comes from; at least one source.
    pub sources: Vec<Sum>,
    /// What has been promised already.
    pub commitments: Vec<Sum>,
    /// What those who bid are called.
    pub group: Group,
    /// The paper the table stands in.
    pub paper: Option<Paper>,
}

/// Why no fund can be made of a table yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// This has to be settled first.
    Blocked(Vec<Blocking>),
    /// The table was read in this money, and the fund is to be kept in another.
    OtherCurrency(Currency),
}

impl Reading {
    /// The fund of these bids. `Row 5` is named where the table does not say where in the paper a bid stands. What
    /// the table says of an amount beside the figure itself, such as “approx”, is kept as a note of the bid.
    ///
    /// # Errors
    /// Says what has to be settled first. Once nothing has, [`crate::Fund::new`] takes the file, if `about` has a
    /// title, the words for a group and a source, and no amount below nothing.
    pub fn fund(&self, id: FundId, about: &RoundFacts) -> Result<FundFile, NotReady> {
        let blocking = self.blocking();
        if !blocking.is_empty() {
            return Err(NotReady::Blocked(blocking));
        }
        if about.currency != self.currency {
            return Err(NotReady::OtherCurrency(self.currency.clone()));
        }
        let partnerships = self.partnerships();
        let bids = self.bids().filter_map(|(at, bid)| made(&self.rows[at], bid, &partnerships)).collect();
        let stated = self.stated(&partnerships);
        let RoundFacts { title, period, currency, sources, commitments, group, paper } = about.clone();
        let format = FORMAT.to_owned();
        Ok(FundFile {
            format,
            id,
            title,
            period,
            currency,
            group,
            paper,
            sources,
            commitments,
            tolerance: None,
            rules: Vec::new(),
            partnerships,
            bids,
            stated,
        })
    }

    /// Everyone the table names, each under a short name of its own.
    fn partnerships(&self) -> Vec<Partnership> {
        let mut taken = HashSet::new();
        let mut partnerships = Vec::with_capacity(self.bidders.len());
        for (at, bidder) in self.bidders.iter().enumerate() {
            let Some(id) = own_id(&bidder.name, at, &mut taken) else { continue };
            partnerships.push(Partnership { id, name: bidder.name.clone(), short: String::new() });
        }
        partnerships
    }

    /// The totals that a fund can state: of all bids, or of all bids of one partnership.
    fn stated(&self, partnerships: &[Partnership]) -> Vec<PrintedTotal> {
        let mut stated = Vec::new();
        for total in &self.totals {
            let partnership = match total.of {
                Covers::All => None,
                Covers::Partnership(at) => Some(partnerships[at].id.clone()),
                Covers::Rows(..) | Covers::NotBids | Covers::Unclear => continue,
            };
            let figures = [(Figure::Requested, total.requested), (Figure::Reduced, total.reduced)];
            for (of, tally) in figures {
                let Some(amount) = tally.map(|tally| tally.stated).filter(|amount| !amount.is_negative())
                else {
                    continue;
                };
                let place = row_name(&self.rows[total.row]);
                stated.push(PrintedTotal { of, partnership: partnership.clone(), amount, place });
            }
        }
        let of_all = |one: &PrintedTotal| one.of == Figure::Requested && one.partnership.is_none();
        if !stated.iter().any(of_all) {
            stated.extend(self.stated_in_words());
        }
        stated
    }

    /// What a sentence says that all bids come to.
    fn stated_in_words(&self) -> Option<PrintedTotal> {
        let mut said = self.totals_in_words.iter().filter(|said| said.is_of_all);
        let (amount, place) = said.find_map(|said| Some((said.requested?.stated, said.place)))?;
        let place = match place {
            WordsPlace::Row(row) => row_name(self.rows.get(row)?),
            WordsPlace::Around(_) => "Beside the table".to_owned(),
        };
        Some(PrintedTotal { of: Figure::Requested, partnership: None, amount, place })
    }
}

/// A bid of the fund. Nothing is missing once nothing is left to settle.
fn made(row: &Row, bid: &ReadBid, partnerships: &[Partnership]) -> Option<Bid> {
    let place = if bid.place.is_empty() { row_name(row) } else { bid.place.clone() };
    let option = |amount| {
        let id = OptionId::try_from("reduced").ok()?;
        Some(PublishedOption { id, title: "Reduced".to_owned(), amount, line: None, place: place.clone() })
    };
    Some(Bid {
        reference: BidRef::try_from(bid.reference.as_str()).ok()?,
        partnership: partnerships.get(bid.bidder?)?.id.clone(),
        title: bid.title.clone(),
        purpose: bid.purpose.clone(),
        themes: bid.themes.clone(),
        requested: bid.requested?,
        units: Vec::new(),
        lines: Vec::new(),
        options: bid.reduced.and_then(option).into_iter().collect(),
        notes: notes(row, bid),
        facts: bid.facts.as_deref().cloned().unwrap_or_default(),
        place,
    })
}

/// The notes of a bid, and the table's own words where they say more of an amount than a figure holds.
fn notes(row: &Row, bid: &ReadBid) -> Vec<String> {
    let mut notes = bid.notes.clone();
    for remark in &row.remarks {
        let more = matches!(remark.said, RowNote::Approximate | RowNote::UpTo | RowNote::Stray { .. });
        if more && !notes.contains(&remark.found) {
            notes.push(remark.found.clone());
        }
    }
    notes
}

/// Where people find a row: `Row 5`.
fn row_name(row: &Row) -> String {
    format!("Row {}", row.number)
}

/// The longest name inside a file.
const LONGEST_ID: usize = 40;

/// A short name that nobody else has: `safer-walsall-partnership`.
fn own_id(name: &str, at: usize, taken: &mut HashSet<String>) -> Option<PartnershipId> {
    let slug = slug(name);
    let id = if taken.contains(&slug) || slug.is_empty() {
        // The place in the table is a number no other has; names that end in one are looked at too.
        let mut number = at + 1;
        loop {
            let end = format!("-{number}");
            let base = if slug.is_empty() { "partnership" } else { &slug };
            let kept = base[..base.len().min(LONGEST_ID - end.len())].trim_end_matches('-');
            let id = format!("{kept}{end}");
            if !taken.contains(&id) {
                break id;
            }
            number += 1;
        }
    } else {
        slug
    };
    taken.insert(id.clone());
    PartnershipId::try_from(id).ok()
}

/// Small letters and digits, parted by hyphens.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        let parted = slug.is_empty() || slug.ends_with('-');
        match c {
            _ if slug.len() >= LONGEST_ID => break,
            _ if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            '\'' | '’' => {}
            _ if !parted => slug.push('-'),
            _ => {}
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}
