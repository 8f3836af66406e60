//! Bids under headings, and what those under one come to.

use super::standing::Standing;
use crate::fund::{Bid, Fund, Label};
use crate::ids::PartnershipId;
use crate::money::Money;
use crate::sorted_map::in_order;

/// What bids stand under.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// Nothing: one list.
    #[default]
    None,
    /// Their partnerships, in the order of the paper.
    Partnership,
    /// The first label of this kind that each bid has, by the alphabet; those without one come last. Each bid counts once.
    Label(String),
}

/// What stands above some bids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Nothing: they are all bids.
    All,
    /// Who asks.
    Partnership(PartnershipId),
    /// The label they have; empty where they have none.
    Label(String),
}

/// Bids under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: Heading,
    /// Where its bids stand in the paper, in the order in which they are listed.
    pub places: Vec<usize>,
}

/// What the bids of a section come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionSum {
    /// How many there are.
    pub bids: usize,
    /// How many of them are funded, also those at £0.
    pub bids_funded: usize,
    /// What they ask for.
    pub requested: Money,
    /// What they are given.
    pub funded: Money,
}

impl Section {
    /// So many bids, in the order of the paper, under no heading.
    #[must_use]
    pub fn all(bids: usize) -> Self {
        Self { heading: Heading::All, places: (0..bids).collect() }
    }
}

impl SectionSum {
    /// Adds up the bids at these places of the paper.
    #[must_use]
    pub fn of(standing: Standing, places: &[usize]) -> Self {
        let given = |place: &usize| standing.ledger.bids[*place];
        let is_funded =
            |place: &&usize| standing.scenario.outcome(&standing.fund.bids[**place].reference).is_funded();
        Self {
            bids: places.len(),
            bids_funded: places.iter().filter(is_funded).count(),
            requested: places.iter().map(|place| standing.fund.bids[*place].requested).sum(),
            funded: places.iter().map(given).sum(),
        }
    }
}

/// What the bids of a fund can be grouped by: partnerships, and each kind of label that is there.
#[must_use]
pub fn groupings(fund: &Fund) -> Vec<Grouping> {
    let mut groupings = vec![Grouping::None, Grouping::Partnership];
    for (kind, _) in fund.bids.iter().flat_map(Bid::labels) {
        let is_known = groupings.iter().any(|known| matches!(known, Grouping::Label(known) if known == kind));
        if !is_known {
            groupings.push(Grouping::Label(kind.to_owned()));
        }
    }
    groupings
}

/// The labels of a kind that bids have, each once, by the alphabet.
#[must_use]
pub fn labels(fund: &Fund, kind: &str) -> Vec<Label> {
    let all = fund.bids.iter().flat_map(Bid::labels).filter(|(of, _)| *of == kind);
    let mut names: Vec<&str> = all.map(|(_, name)| name).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(|name| Label { kind: kind.to_owned(), name: name.to_owned() }).collect()
}

pub(super) fn sections(fund: &Fund, grouping: &Grouping) -> Vec<Section> {
    match grouping {
        Grouping::None => vec![Section::all(fund.bids.len())],
        Grouping::Partnership => by_partnership(fund),
        Grouping::Label(kind) => by_label(fund, kind),
    }
}

fn by_partnership(fund: &Fund) -> Vec<Section> {
    let section =
        |id: &PartnershipId| Section { heading: Heading::Partnership(id.clone()), places: Vec::new() };
    let mut sections: Vec<Section> = fund.partnerships.iter().map(|p| section(&p.id)).collect();
    for (place, (_, partnership)) in fund.bids_with_partnerships().enumerate() {
        sections[partnership].places.push(place);
    }
    sections
}

fn by_label(fund: &Fund, kind: &str) -> Vec<Section> {
    let mut names: Vec<(&str, Vec<usize>)> = Vec::new();
    for (place, bid) in fund.bids.iter().enumerate() {
        let label = bid.labels().find(|(of, _)| *of == kind).map_or("", |(_, name)| name);
        match names.iter_mut().find(|(name, _)| *name == label) {
            Some((_, places)) => places.push(place),
            None => names.push((label, vec![place])),
        }
    }
    let (none, named): (Vec<usize>, Vec<usize>) =
        in_order(names.iter().map(|(name, _)| *name)).into_iter().partition(|at| names[*at].0.is_empty());
    let section = |at: usize| {
        let (name, places) = &names[at];
        Section { heading: Heading::Label((*name).to_owned()), places: places.clone() }
    };
    named.into_iter().chain(none).map(section).collect()
}
