//! Money: an amount, exact to the penny; the currency it is in; and what part of a whole it is.

mod amount;
mod currency;
mod share;

pub use amount::{Money, NotMoney};
pub use currency::Currency;
pub use share::Share;
