//! What every program of the page stands on: the browser, a few pieces of page, and the words people read.

pub mod addresses;
pub mod auto_copy;
pub mod auto_copy_notice;
pub mod browser;
pub mod button;
pub mod choice;
pub mod copy_text;
pub mod dialog;
pub mod fund_source;
pub mod notice_box;
#[cfg(feature = "office")]
pub mod notice_document;
pub mod qr_code;
#[cfg(feature = "office")]
pub mod result_document;
#[cfg(feature = "office")]
pub mod rule_text;
pub mod signals;
pub mod store;
pub mod wide_table;
pub mod words;
