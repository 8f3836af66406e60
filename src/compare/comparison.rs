//! The whole table: bids and partnerships by scenarios, with what each scenario adds up to.

use super::cells::{BidRow, PartnershipRow};
use super::differences::Differences;
use crate::fund::Fund;
use crate::listing::OutcomeKind;
use crate::money::Money;
use crate::scenario::Scenario;
use crate::scenario::ledger::Ledger;

/// Scenarios of one fund side by side, each held against one of them, the baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Which scenario the others are held against, counted from 0.
    pub baseline: usize,
    /// What each scenario adds up to, and how far it is from the baseline, in the order in which they were given.
    pub columns: Vec<Column>,
    /// Every bid, in the order of the paper.
    pub bids: Vec<BidRow>,
    /// Every partnership, in the order of the paper, also those without a bid.
    pub partnerships: Vec<PartnershipRow>,
}

/// One scenario among those that are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its totals, among them what it gives, what remains, and by how much it is over.
    pub ledger: Ledger,
    /// How far it is from the baseline.
    pub differences: Differences,
}

/// The bids on which all scenarios say the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Alike {
    /// How many they are.
    pub bids: usize,
    /// How many of them nobody has decided in any of the scenarios, and no one abstained on.
    pub undecided: usize,
}

/// In which order bids are shown side by side, and which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// All, in the order of the paper.
    #[default]
    Paper,
    /// All, those that differ before the others, both in the order of the paper.
    DifferencesFirst,
    /// Only those that differ, in the order of the paper.
    DifferencesAlone,
}

impl Comparison {
    /// Compares any number of scenarios of this fund. Where there is none at the place of the baseline, the first is it.
    #[must_use]
    pub fn of(fund: &Fund, scenarios: &[&Scenario], baseline: usize) -> Self {
        let baseline = if baseline < scenarios.len() { baseline } else { 0 };
        let decisions: Vec<_> = scenarios.iter().map(|scenario| scenario.decisions(fund)).collect();
        let row = |(place, bid)| BidRow::of((place, bid), decisions.iter().map(|all| all[place]), baseline);
        let bids: Vec<BidRow> = fund.bids.iter().enumerate().map(row).collect();
        let column = |(at, scenario): (usize, &&Scenario)| Column {
            ledger: Ledger::of(fund, scenario),
            differences: Differences::of(&bids, at, baseline),
        };
        let columns: Vec<Column> = scenarios.iter().enumerate().map(column).collect();
        let partnerships =
            (0..fund.partnerships.len()).map(|place| partnership_row(&columns, place)).collect();
        Self { baseline, columns, bids, partnerships }
    }

    /// On how many bids all scenarios say the same, and on how many of those that is nothing yet.
    #[must_use]
    pub fn alike(&self) -> Alike {
        let alike = || self.bids.iter().filter(|row| !row.differs);
        let is_undecided = |row: &&BidRow| row.cells.iter().all(|cell| cell.kind == OutcomeKind::Undecided);
        Alike { bids: alike().count(), undecided: alike().filter(is_undecided).count() }
    }

    /// The rows of bids in this order.
    #[must_use]
    pub fn rows(&self, order: Order) -> Vec<&BidRow> {
        let differing = self.bids.iter().filter(|row| row.differs);
        match order {
            Order::Paper => self.bids.iter().collect(),
            Order::DifferencesFirst => differing.chain(self.bids.iter().filter(|row| !row.differs)).collect(),
            Order::DifferencesAlone => differing.collect(),
        }
    }
}

fn partnership_row(columns: &[Column], place: usize) -> PartnershipRow {
    let given: Vec<Money> = columns.iter().map(|column| column.ledger.partnerships[place].funded).collect();
    let differs = given.windows(2).any(|two| two[0] != two[1]);
    PartnershipRow { place, given, differs }
}
