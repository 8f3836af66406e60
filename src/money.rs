//! Money: an amount, exact to the penny; the currency it is in; and what part of a whole it is.

mod amount;
mod apportion;
mod currency;
mod digits;
mod not_money;
mod share;

pub use amount::Money;
pub use apportion::{Claim, Shares, apportion};
pub use currency::Currency;
pub use not_money::NotMoney;
pub use share::Share;
