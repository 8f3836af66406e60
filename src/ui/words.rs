//! Every sentence people read: the calculator speaks in data, and so do the programs.
//!
//! A language is a folder with one file for each room of the page; this file says which one the page speaks. Each function
//! is a whole sentence, so that a language is free in its order, its plural forms and its mutations. A language that has only
//! some of the rooms takes the others from English: `pub use super::en::{bid_row, …};`.

mod en;
#[cfg(feature = "office")]
mod fund_item;
#[cfg(feature = "office")]
mod origin;

pub use en::*;
#[cfg(feature = "office")]
pub use fund_item::FundItem;
#[cfg(feature = "office")]
pub use origin::Origin;
