//! Amounts in order, and what is in their middle: exact, and rounded down to the penny only where it is shown.

use crate::money::Money;

/// How the amounts of several members spread, in the fund's currency, each rounded down to the penny.
///
/// The median of an even number of amounts is the mean of the middle two. The quartiles are the medians of the lower
/// and the upper half, without the middle amount where the number is odd: the rule of D. S. Moore and G. P. McCabe,
/// “Introduction to the Practice of Statistics”. Of a single amount all are that amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The least.
    pub least: Money,
    /// The lower quartile.
    pub lower: Money,
    /// The median.
    pub median: Money,
    /// The upper quartile.
    pub upper: Money,
    /// The most.
    pub most: Money,
    /// The mean without the highest and the lowest amount; of one or two amounts their mean.
    pub trimmed_mean: Money,
}

/// At least one amount, in pence, the least first.
pub(super) struct OrderedAmounts(Vec<i128>);

/// A number of pence that need not be whole, and is not negative: so many, divided by so many.
#[derive(Clone, Copy)]
pub(super) struct ExactAmount {
    pub(super) pence: i128,
    pub(super) over: u32,
}

impl OrderedAmounts {
    /// These amounts; `None` where there are none.
    pub(super) fn of(amounts: impl Iterator<Item = Money>) -> Option<Self> {
        let mut pence: Vec<i128> = amounts.map(Money::pence).collect();
        pence.sort_unstable();
        (!pence.is_empty()).then_some(Self(pence))
    }

    pub(super) fn least(&self) -> ExactAmount {
        mean(&self.0[..1])
    }

    pub(super) fn most(&self) -> ExactAmount {
        mean(&self.0[self.0.len() - 1..])
    }

    pub(super) fn median(&self) -> ExactAmount {
        median(&self.0)
    }

    /// The mean without the highest and the lowest; of one or two amounts their mean.
    pub(super) fn trimmed_mean(&self) -> ExactAmount {
        match self.0.as_slice() {
            [_, inner @ .., _] if !inner.is_empty() => mean(inner),
            all => mean(all),
        }
    }

    /// How far the amounts are from their median on average: what the upper half has more than the lower, by their number.
    pub(super) fn mean_distance(&self) -> ExactAmount {
        let (lower, upper) = self.halves();
        let pence = upper.iter().sum::<i128>() - lower.iter().sum::<i128>();
        ExactAmount { pence, over: count(&self.0) }
    }

    pub(super) fn spread(&self) -> Spread {
        let (lower, upper) = self.halves();
        let quartile = |half: &[i128]| if half.is_empty() { self.median() } else { median(half) };
        Spread {
            least: self.least().rounded_down(),
            lower: quartile(lower).rounded_down(),
            median: self.median().rounded_down(),
            upper: quartile(upper).rounded_down(),
            most: self.most().rounded_down(),
            trimmed_mean: self.trimmed_mean().rounded_down(),
        }
    }

    /// The lower and the upper half, without the middle amount where their number is odd.
    fn halves(&self) -> (&[i128], &[i128]) {
        let half = self.0.len() / 2;
        (&self.0[..half], &self.0[self.0.len() - half..])
    }
}

impl ExactAmount {
    /// The whole pence in it.
    pub(super) fn whole(self) -> i128 {
        self.pence / i128::from(self.over)
    }

    /// What is beyond the whole pence, in parts of one that `over` says.
    pub(super) fn remainder(self) -> u32 {
        u32::try_from(self.pence % i128::from(self.over)).unwrap_or_default()
    }

    pub(super) fn rounded_down(self) -> Money {
        Money::from_many_pence(self.whole()).unwrap_or_default()
    }
}

fn median(ordered: &[i128]) -> ExactAmount {
    let last = ordered.len() - 1;
    mean(&ordered[last / 2..=ordered.len() / 2])
}

fn mean(amounts: &[i128]) -> ExactAmount {
    ExactAmount { pence: amounts.iter().sum(), over: count(amounts) }
}

/// How many there are: as many as there are replies.
fn count(amounts: &[i128]) -> u32 {
    u32::try_from(amounts.len()).unwrap_or(u32::MAX)
}
