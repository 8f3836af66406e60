//! The reserve list with its sums.

use crate::{Bid, Fund, Money, ReservePlace};

/// What the table is called.
pub const TITLE: &str = "Reserve list";

/// The headings of its columns.
pub const HEADS: [&str; 4] = ["Place", "Bid", "Would be given", "Next when"];

/// When a bid on the list can be given what it waits for: `with £14,000 more`.
pub fn when(fund: &Fund, place: &ReservePlace) -> String {
    if place.needs == Money::ZERO {
        return "it fits now".to_owned();
    }
    let more = format!("with {} more", fund.show(place.needs));
    if place.fits_alone { format!("{more}; fits now out of turn") } else { more }
}

/// That the first on the list fits into what remains.
pub fn fits(fund: &Fund, bid: &Bid, first: &ReservePlace, remaining: Money) -> String {
    let [remaining, amount] = [remaining, first.amount].map(|amount| fund.show(amount));
    format!("{remaining} remains. {}, first on the reserve list, would fit at {amount}.", bid.reference)
}

/// Gives it that.
pub fn fund_it(bid: &Bid) -> String {
    format!("Fund {}", bid.reference)
}
