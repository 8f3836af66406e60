//! The bids in the order in which a board goes through them, one at a time.

/// The bids of an agenda, and at which of them the board is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// Their places in the paper, in order; never empty.
    order: Vec<usize>,
    /// Which of them is on.
    at: usize,
}

impl Agenda {
    /// Begins with a bid, or with the first; `None` without bids.
    pub fn begin(order: Vec<usize>, with: Option<usize>) -> Option<Self> {
        let at = with.and_then(|with| order.iter().position(|place| *place == with)).unwrap_or_default();
        (!order.is_empty()).then_some(Self { order, at })
    }

    /// Where the bid that is on stands in the paper.
    pub fn place(&self) -> usize {
        self.order[self.at]
    }

    /// How many bids come before the one that is on.
    pub fn before(&self) -> usize {
        self.at
    }

    /// All of its bids, in order.
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// Goes to a bid of the agenda.
    pub fn go_to(&mut self, place: usize) {
        self.at = self.order.iter().position(|one| *one == place).unwrap_or(self.at);
    }

    /// The bid so many further on, or back; `None` beyond the ends.
    pub fn beside(&self, by: isize) -> Option<usize> {
        self.order.get(self.at.checked_add_signed(by)?).copied()
    }
}
