//! What the cells of a column are, taken together: money, shares, lengths of time, words.

use super::Contents;
use crate::import::amounts::Frame;

impl<'t> Contents<'t> {
    /// Whether whole numbers stand there in no order, as counts of something do and numbers of bids seldom.
    pub fn is_unordered(&self) -> bool {
        self.falls && self.amounts == self.filled
    }

    /// What stands beside most figures, where they are not understood for that alone: the words of `2,400 Kč`.
    pub fn common_frame(&self) -> Option<Frame<'t>> {
        self.frame.filter(|_| self.framed > 1 && self.framed * 2 > self.filled)
    }

    /// A figure in thousands by its letter, where most are and others may be without one: `£24k` beside `78`.
    pub fn thousands_beside_small(&self) -> Option<&'t str> {
        self.lettered.filter(|_| self.letters * 2 >= self.amounts && self.small > 0)
    }

    /// Whether amounts are called the least that is of any use.
    pub fn is_least(&self, heading: &str) -> bool {
        let speaks_of_reduction = heading.to_lowercase().contains("reduc");
        self.or_nothing > 0 && (self.or_nothing == self.with_digits || !speaks_of_reduction)
    }

    /// Whether every cell says in words that an amount would do.
    pub fn is_reductions(&self) -> bool {
        self.lower > 0 && self.lower + self.nothing == self.filled
    }

    /// Whether all cells say for how long a figure is: “weekly”, “year”.
    pub fn is_periods(&self) -> bool {
        self.filled > 0 && self.periods == self.filled
    }

    /// Whether all cells stand for nothing.
    pub fn is_empty(&self) -> bool {
        self.filled > 0 && self.filled == self.nothing
    }

    /// Whether every figure is nought.
    pub fn is_noughts(&self) -> bool {
        self.amounts > 0 && self.noughts == self.amounts
    }

    /// Whether most cells are figures that may be amounts: no shares, no years, no numbers of the rows.
    pub fn is_money(&self) -> bool {
        self.amounts * 2 >= self.filled
            && self.amounts > 0
            && self.percents * 2 < self.filled
            && self.years * 10 < self.amounts * 9
            && self.counting * 2 <= self.filled
    }

    /// Whether most of those figures are too large to count something that bids have a few of.
    pub fn is_large(&self) -> bool {
        self.is_money() && self.large * 2 >= self.amounts
    }

    /// Whether most of those figures say that they are money.
    pub fn is_marked(&self) -> bool {
        self.is_money() && self.marked * 2 >= self.amounts
    }

    /// Whether most cells are shares.
    pub fn is_percent(&self) -> bool {
        self.percents > 0 && self.percents * 2 >= self.filled
    }

    /// How much a column looks like amounts: best where they have marks; one that only counts the rows is none.
    pub fn money_score(&self) -> usize {
        if self.is_money() { self.amounts + 3 * self.marked } else { 0 }
    }

    /// How much a column looks like words: best where there is most text.
    pub fn words_score(&self) -> usize {
        if self.amounts * 2 >= self.filled { 0 } else { self.length }
    }
}
