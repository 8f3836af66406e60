//! The browser, as plain strings in and out. The only code that names web_sys, js_sys or gloo.
//!
//! Nothing here unwraps what a private window, a full disk or an old engine may refuse.

pub mod address_bar;
pub mod channel;
pub mod clipboard;
pub mod database;
pub mod details;
pub mod document;
pub mod dropped_file;
pub mod field_entries;
pub mod first_press;
pub mod frame_height;
pub mod in_view;
pub mod keyboard;
pub mod load;
pub mod media;
mod object;
pub mod paste_and_drop;
pub mod random;
pub mod rest;
pub mod save_file;
pub mod storage;
pub mod timing;
pub mod wall_channel;
pub mod worker;
pub mod writable_file;
