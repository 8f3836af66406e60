//! What is compared, worked out: the table, and what could be taken into one of its scenarios.

use std::sync::Arc;

use tranche::compare::{BidRow, Comparison, Order};
use tranche::{Bid, BidRef, Fund, Ledger, Scenario};

use super::compare_candidates::{Candidate, Candidates, Key};
use tranche::ui::words::office::compare as words;

/// Scenarios side by side; the first is the baseline.
pub struct Compared {
    /// What was asked for.
    pub fund: Arc<Fund>,
    /// The scenarios.
    pub columns: Vec<Candidate>,
    /// What they say.
    pub comparison: Comparison,
    /// Where decisions can be taken into.
    pub target: Option<Target>,
}

/// The scenario that decisions are taken into: always one of those in the table.
pub struct Target {
    /// Its number.
    pub number: usize,
    /// In which column it stands.
    pub column: usize,
    /// What it is called.
    pub title: String,
    /// Whether it is the one that is open on the board.
    pub is_on_board: bool,
    /// It and the columns, each held against it.
    against: Comparison,
}

/// The rows of bids as they are listed.
pub struct Listed<'c> {
    /// Those that differ, or all in the order of the paper.
    pub front: Vec<&'c BidRow>,
    /// Those that are the same in all, where they stand apart.
    pub same: Vec<&'c BidRow>,
}

impl Compared {
    /// `None` while fewer than two are chosen.
    pub fn of(candidates: Candidates) -> Option<Self> {
        let fund = candidates.round.fund();
        let columns = candidates.columns();
        if columns.len() < 2 {
            return None;
        }
        let scenarios: Vec<&Scenario> = columns.iter().map(|one| &one.scenario).collect();
        let comparison = Comparison::of(&fund, &scenarios, 0);
        let target = target(candidates, &columns).map(|(column, number)| {
            let mine = &columns[column];
            let with_mine: Vec<&Scenario> = std::iter::once(&mine.scenario).chain(scenarios).collect();
            Target {
                number,
                column,
                title: mine.title.clone(),
                is_on_board: candidates.on_board() == Some(mine.key),
                against: Comparison::of(&fund, &with_mine, 0),
            }
        });
        Some(Self { fund, columns, comparison, target })
    }

    /// The rows in the order that was chosen. What was held stays in front.
    pub fn listed(&self, candidates: Candidates) -> Listed<'_> {
        let all = &self.comparison.bids;
        let is_front = |row: &&BidRow| row.differs || candidates.is_held(row.place);
        let front = || all.iter().filter(is_front).collect();
        match candidates.order() {
            Order::Paper => Listed { front: all.iter().collect(), same: Vec::new() },
            Order::DifferencesAlone => Listed { front: front(), same: Vec::new() },
            Order::DifferencesFirst => {
                Listed { front: front(), same: all.iter().filter(|row| !is_front(row)).collect() }
            }
        }
    }

    /// The bid in this place of the paper.
    pub fn bid(&self, place: usize) -> &Bid {
        &self.fund.bids[place]
    }

    /// What each scenario adds up to, as rows with a heading; what remains is written like this.
    pub fn total_rows(&self, remaining: fn(&Fund, &Ledger) -> String) -> Vec<(String, Vec<String>)> {
        let each = |figure: &dyn Fn(&Ledger) -> String| {
            self.comparison.columns.iter().map(|column| figure(&column.ledger)).collect()
        };
        let funded = each(&|ledger| self.fund.show(ledger.funded));
        let remaining = each(&|ledger| remaining(&self.fund, ledger));
        let undecided = each(&|ledger| ledger.undecided.to_string());
        vec![
            (words::TOTAL_FUNDED.to_owned(), funded),
            (words::REMAINING.to_owned(), remaining),
            (words::TO_DECIDE.to_owned(), undecided),
        ]
    }

    /// Whether a cell is the same as that of the baseline, and left empty.
    pub fn is_empty(&self, row: &BidRow, column: usize) -> bool {
        column > 0 && row.cells[column].is_same
    }

    /// The bids on which a column says something else than the scenario that decisions are taken into. Where both have a
    /// reserve list, what is on it belongs to them: its order may be another.
    pub fn to_take(&self, column: usize) -> Vec<BidRef> {
        let Some(target) = &self.target else { return Vec::new() };
        let differences = target.against.columns[column + 1].differences;
        let is_other = |row: &&BidRow| {
            let cell = &row.cells[column + 1];
            !cell.is_same || (differences.reserve_order && cell.outcome.rank().is_some())
        };
        let others = target.against.bids.iter().filter(is_other);
        others.map(|row| self.bid(row.place).reference.clone()).collect()
    }
}

/// The column that decisions are taken into, with the number of its scenario: the one that is open on the board, else the first of
/// the round's own that is not the baseline, else that one. What is final stays as it is.
fn target(candidates: Candidates, columns: &[Candidate]) -> Option<(usize, usize)> {
    let own = || {
        columns.iter().enumerate().filter_map(|(column, one)| match one.key {
            Key::Own(number) if !one.is_final => Some((column, number)),
            Key::Own(_) | Key::Brought(_) => None,
        })
    };
    let on_board = candidates.on_board();
    let is_on_board = |(_, number): &(usize, usize)| on_board == Some(Key::Own(*number));
    own().find(is_on_board).or_else(|| own().find(|(column, _)| *column > 0)).or_else(|| own().next())
}

impl Target {
    /// Whether a column says of a bid what stands here already.
    pub fn says_like(&self, place: usize, column: usize) -> bool {
        self.against.bids[place].cells[column + 1].is_same
    }
}
