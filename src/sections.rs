//! In which order and under which headings bids are shown. Totals never depend on it.

use super::fund::Fund;
use crate::fund::Bid;
use crate::ids::{BidRef, PartnershipId};
use crate::money::Money;
use crate::sorted_map::in_order;

/// What bids are listed by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// Under their partnerships, in the order of the paper.
    #[default]
    Partnership,
    /// Largest request first.
    Size,
    /// Under the first theme each bid names.
    Theme,
}

/// Bids under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Section {
    /// Those of one partnership; none where it made no bid.
    Partnership(PartnershipId, Vec<BidRef>),
    /// All, largest first.
    Size(Vec<BidRef>),
    /// Those of one theme; the empty theme where a bid names none.
    Theme(String, Vec<BidRef>),
}

impl Section {
    /// The bids of the section, in order.
    #[must_use]
    pub fn bids(&self) -> &[BidRef] {
        let (Self::Partnership(_, bids) | Self::Size(bids) | Self::Theme(_, bids)) = self;
        bids
    }
}

/// All bids under their headings. Partnerships that made no bid are listed too.
#[must_use]
pub fn sections(fund: &Fund, grouping: Grouping) -> Vec<Section> {
    match grouping {
        Grouping::Partnership => by_partnership(fund),
        Grouping::Size => by_size(fund),
        Grouping::Theme => by_theme(fund),
    }
}

/// For each bid in the order of the paper, whether every word of the filter is found in it, whatever its case (of
/// letters without accents).
#[must_use]
pub fn found(fund: &Fund, filter: &str) -> Vec<bool> {
    let words: Vec<String> = filter.split_whitespace().map(str::to_ascii_lowercase).collect();
    if words.is_empty() {
        return vec![true; fund.bids.len()];
    }
    let bids = fund.bids_with_partnerships();
    bids.map(|(bid, at)| has_words(bid, &fund.partnerships[at].name, &words)).collect()
}

fn by_partnership(fund: &Fund) -> Vec<Section> {
    let mut bids = vec![Vec::new(); fund.partnerships.len()];
    for (bid, partnership) in fund.bids_with_partnerships() {
        bids[partnership].push(bid.reference.clone());
    }
    fund.partnerships.iter().zip(bids).map(|(p, bids)| Section::Partnership(p.id.clone(), bids)).collect()
}

fn by_size(fund: &Fund) -> Vec<Section> {
    // As texts of one length that come in the order of what is left of the most, so that the one sort there is will do.
    let left = |bid: &Bid| u64::try_from((Money::MOST - bid.requested).pence()).unwrap_or_default();
    let left: Vec<String> = fund.bids.iter().map(|bid| format!("{:015}", left(bid))).collect();
    let largest_first = in_order(left.iter().map(String::as_str));
    vec![Section::Size(largest_first.into_iter().map(|at| fund.bids[at].reference.clone()).collect())]
}

fn by_theme(fund: &Fund) -> Vec<Section> {
    let mut themes: Vec<(&str, Vec<BidRef>)> = Vec::new();
    for bid in &fund.bids {
        let theme = bid.themes.first().map_or("", String::as_str);
        match themes.iter_mut().find(|(name, _)| *name == theme) {
            Some((_, bids)) => bids.push(bid.reference.clone()),
            None => themes.push((theme, vec![bid.reference.clone()])),
        }
    }
    // Bids without a theme come last.
    let (none, named): (Vec<usize>, Vec<usize>) =
        in_order(themes.iter().map(|(theme, _)| *theme)).into_iter().partition(|at| themes[*at].0.is_empty());
    let section = |at: usize| Section::Theme(themes[at].0.to_owned(), themes[at].1.clone());
    named.into_iter().chain(none).map(section).collect()
}

fn has_words(bid: &Bid, partnership: &str, words: &[String]) -> bool {
    let mut text = vec![bid.reference.as_str(), &bid.title, &bid.purpose, partnership];
    text.extend(
        bid.themes.iter().chain(bid.facts.labels.iter().map(|label| &label.name)).map(String::as_str),
    );
    let text = text.join(" ").to_ascii_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}
