//! The bar of all the money, in words.

use super::key_figures::remaining;
use super::outcomes::lower;
use crate::{Fund, Ledger, Money};

/// What the bar shows: `Of £350,000: committed £30,000, funded £50,000, remaining £270,000`.
pub fn bar(fund: &Fund, ledger: &Ledger) -> String {
    let [whole, committed, funded] =
        [ledger.fund, ledger.committed, ledger.funded].map(|amount| fund.show(amount));
    let held = if ledger.held_back > Money::ZERO { held_back(fund, ledger) } else { String::new() };
    format!("Of {whole}: committed {committed},{held} funded {funded}, {}", lower(&remaining(fund, ledger)))
}

#[inline(never)]
fn held_back(fund: &Fund, ledger: &Ledger) -> String {
    format!(" held back {},", fund.show(ledger.held_back))
}
