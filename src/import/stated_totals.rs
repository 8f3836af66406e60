//! Totals as the table states them, beside what its bids come to.

mod stated_total;

use super::labels::Scope;
use crate::money::Money;
pub use stated_total::{Covers, Tally, Total};

/// A total as its row states it, before it is known of what it is.
pub struct Draft {
    /// Index of its row.
    pub row: usize,
    /// What the row calls it.
    pub label: String,
    /// Of what it says it is.
    pub scope: Scope,
    /// The partnership it names: by its place, or one that cannot be told.
    pub named: Option<TotalOwner>,
    /// How many bids stand above it.
    pub above: usize,
    /// What is stated.
    pub requested: Option<Money>,
    /// What is stated if every bid is reduced.
    pub reduced: Option<Money>,
}

/// The partnership a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotalOwner {
    /// This one.
    Bidder(usize),
    /// Several could be meant, or none that is known.
    Unclear,
}

/// A bid as far as totals need it.
pub struct Addend {
    /// Index of its row.
    pub row: usize,
    /// Who asks.
    pub bidder: Option<usize>,
    /// What for, where that is known.
    pub requested: Option<Money>,
    /// The least it could be done for, where that is known.
    pub least: Option<Money>,
}

/// What a run of bids comes to; `None` as long as one of them has no amount.
type Sums = Option<(Money, Money)>;

/// The bids, so that any run of them is added at once.
struct Bids<'b> {
    all: &'b [Addend],
    /// For each place between bids: what those above come to, and how many have no amount.
    above: Vec<(Money, Money, usize)>,
    /// For each bid, where the run of bids of the same partnership begins that it is in.
    run: Vec<usize>,
    /// For each partnership: its bids and what they come to.
    by_bidder: Vec<(usize, Money, Money, usize)>,
}

/// Finds of what each total is, and holds it against what the bids come to.
pub fn reconciled(drafts: Vec<Draft>, addends: &[Addend], bidders: usize) -> Vec<Total> {
    let bids = Bids::of(addends, bidders);
    let mut since = 0;
    let mut earlier = false;
    let above: Vec<usize> = drafts.iter().map(|draft| draft.above).chain([addends.len()]).collect();
    let mut place = 0;
    let total = |draft: Draft| {
        place += 1;
        let next = above[place..].iter().copied().find(|next| *next > draft.above).unwrap_or(draft.above);
        let of = bids.covered(&draft, since, earlier, next);
        if of != Covers::NotBids && draft.above > 0 {
            (since, earlier) = (draft.above, true);
        }
        let sums = bids.sums(&of);
        let requested = draft.requested.map(|stated| Tally { stated, computed: sums.map(|sums| sums.0) });
        let reduced = draft.reduced.map(|stated| Tally { stated, computed: sums.map(|sums| sums.1) });
        Total { row: draft.row, label: draft.label, of, requested, reduced }
    };
    drafts.into_iter().map(total).collect()
}

impl<'b> Bids<'b> {
    fn of(all: &'b [Addend], bidders: usize) -> Self {
        let mut above = vec![(Money::ZERO, Money::ZERO, 0)];
        let mut run: Vec<usize> = Vec::with_capacity(all.len());
        let mut by_bidder = vec![(0, Money::ZERO, Money::ZERO, 0); bidders];
        let (mut requested, mut least, mut missing) = (Money::ZERO, Money::ZERO, 0);
        for (at, bid) in all.iter().enumerate() {
            let (asks, needs) = (bid.requested.unwrap_or_default(), bid.least.unwrap_or_default());
            let unknown = usize::from(bid.requested.is_none());
            (requested, least, missing) = (requested + asks, least + needs, missing + unknown);
            above.push((requested, least, missing));
            if let Some(sum) = bid.bidder.and_then(|bidder| by_bidder.get_mut(bidder)) {
                *sum = (sum.0 + 1, sum.1 + asks, sum.2 + needs, sum.3 + unknown);
            }
            let goes_on = at > 0 && all[at - 1].bidder == bid.bidder;
            run.push(if goes_on { run[at - 1] } else { at });
        }
        Self { all, above, run, by_bidder }
    }

    /// Which bids a total is of.
    fn covered(&self, draft: &Draft, since: usize, earlier: bool, next: usize) -> Covers {
        match (draft.scope, draft.named) {
            (Scope::NotBids, _) => return Covers::NotBids,
            (_, Some(TotalOwner::Bidder(bidder))) => return Covers::Partnership(bidder),
            (_, Some(TotalOwner::Unclear)) => return self.told_by_figures(draft, since),
            (Scope::All, None) => return if self.all.is_empty() { Covers::Unclear } else { Covers::All },
            (Scope::Open | Scope::Part, None) => {}
        }
        let end = draft.above;
        let last = end == self.all.len();
        // It may stand above the bids it is of.
        if next > end && self.fits(draft, end, next) && !(end > since && self.fits(draft, since, end)) {
            return self.run_of_bids(end, next);
        }
        if end == 0 {
            return Covers::Unclear;
        }
        if last && draft.scope == Scope::Open && (!earlier || since == end) {
            return Covers::All;
        }
        if since == end {
            return Covers::Unclear;
        }
        // The rows since the total before, or since the partnership began: whichever is less, unless the figures say
        // that it is the other one.
        let group = since.max(self.run[end - 1]);
        let mut fitting = [group, since].into_iter().filter(|from| self.fits(draft, *from, end));
        if let Some(from) = fitting.next() {
            return self.run_of_bids(from, end);
        }
        if last && draft.scope == Scope::Open {
            return if self.fits(draft, 0, end) { Covers::All } else { Covers::Unclear };
        }
        self.run_of_bids(group, end)
    }

    /// Of what a total is that names nobody who is known: of the bids above it that come to what it states, if any do.
    fn told_by_figures(&self, draft: &Draft, since: usize) -> Covers {
        let end = draft.above;
        let Some(last) = end.checked_sub(1) else { return Covers::Unclear };
        let runs = [since.max(self.run[last]), since, 0];
        let found = runs.into_iter().find(|from| *from < end && self.fits(draft, *from, end));
        found.map_or(Covers::Unclear, |from| self.run_of_bids(from, end))
    }

    /// Whether what is stated is what a run of bids comes to.
    fn fits(&self, draft: &Draft, from: usize, end: usize) -> bool {
        let Some((requested, least)) = self.between(from, end) else { return false };
        let same = |stated: Option<Money>, sum| stated.is_none_or(|stated| stated == sum);
        (draft.requested.is_some() || draft.reduced.is_some())
            && same(draft.requested, requested)
            && same(draft.reduced, least)
    }

    fn run_of_bids(&self, from: usize, end: usize) -> Covers {
        let one = self.all[end - 1].bidder.filter(|_| self.run[end - 1] <= from);
        match one {
            Some(bidder) if self.by_bidder[bidder].0 == end - from => Covers::Partnership(bidder),
            _ if end - from == self.all.len() => Covers::All,
            _ => Covers::Rows(self.all[from].row, self.all[end - 1].row),
        }
    }

    fn sums(&self, of: &Covers) -> Sums {
        let place = |row: usize| self.all.binary_search_by_key(&row, |bid| bid.row).ok();
        match of {
            Covers::All => self.between(0, self.all.len()),
            Covers::Partnership(bidder) => {
                let (_, requested, least, missing) = *self.by_bidder.get(*bidder)?;
                (missing == 0).then_some((requested, least))
            }
            Covers::Rows(from, to) => self.between(place(*from)?, place(*to)? + 1),
            Covers::NotBids | Covers::Unclear => None,
        }
    }

    fn between(&self, from: usize, end: usize) -> Sums {
        let (before, after) = (self.above[from], self.above[end]);
        (before.2 == after.2).then(|| (after.0 - before.0, after.1 - before.1))
    }
}
