//! What every program of the page stands on: the browser, a few pieces of page, and the words people read.

pub mod browser;
pub mod button;
pub mod choice;
pub mod copyable;
pub mod dialog;
pub mod finding;
pub mod live;
pub mod store;
pub mod wide;
pub mod words;
