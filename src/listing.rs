//! How the bids of a round are listed: searched, narrowed, sorted and grouped. Totals never depend on it.

mod filter;
mod plain_letters;
mod section;
mod sort;
mod standing;

pub use filter::{Filter, OutcomeKind};
pub use section::{Grouping, Heading, Section, SectionSum, groupings, labels};
pub use sort::{Column, Sort};
pub use standing::Standing;

use crate::fund::Fund;
pub(crate) use plain_letters::plain;

/// What a reader chose to see, and in which order. The default is all bids, in the order of the paper, under no heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Words that have to be found in a bid, whatever their case and accents.
    pub words: String,
    /// What else has to hold of it: filters of one sort are alternatives, those of different sorts all have to hold.
    pub filters: Vec<Filter>,
    /// Under which headings bids stand.
    pub grouping: Grouping,
    /// In which order.
    pub sort: Sort,
}

impl Listing {
    /// For each bid in the order of the paper, whether it is shown.
    #[must_use]
    pub fn shown(&self, standing: Standing) -> Vec<bool> {
        let found = found(standing.fund, &self.words);
        let passed = |(place, found)| found && filter::passes(&self.filters, standing, place);
        found.into_iter().enumerate().map(passed).collect()
    }

    /// Whether what is shown, or its order, depends on what is decided.
    #[must_use]
    pub fn follows_decisions(&self) -> bool {
        let by_decision = [Column::Award, Column::Fit].contains(&self.sort.column);
        by_decision || self.filters.iter().any(Filter::follows_decisions)
    }

    /// All bids under their headings, by their places in the paper. Partnerships that made no bid are listed too.
    #[must_use]
    pub fn sections(&self, standing: Standing) -> Vec<Section> {
        let mut sections = section::sections(standing.fund, &self.grouping);
        if self.sort != Sort::default() {
            sections.iter_mut().for_each(|section| self.sort.apply(standing, &mut section.places));
        }
        sections
    }
}

/// For each bid in the order of the paper, whether every one of the words is found in it.
fn found(fund: &Fund, words: &str) -> Vec<bool> {
    if words.trim().is_empty() {
        return vec![true; fund.bids.len()];
    }
    let words = plain(words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let bids = fund.bids_with_partnerships();
    let has_words = |text: String| words.iter().all(|word| text.contains(word));
    bids.map(|(bid, at)| has_words(plain(&filter::text(bid, &fund.partnerships[at].name)))).collect()
}
