//! The browser, as plain strings in and out. The only code that names web_sys, js_sys or gloo.
//!
//! Nothing here unwraps what a private window, a full disk or an old engine may refuse.

pub mod address;
pub mod brought;
pub mod channel;
pub mod clipboard;
pub mod database;
pub mod details;
pub mod document;
pub mod entries;
pub mod files;
pub mod load;
mod object;
pub mod random;
pub mod sight;
pub mod storage;
pub mod worker;
