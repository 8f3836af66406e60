//! What several of the tests share. It stops where a test would: whatever does not hold here is a mistake in a test.

pub mod arbitrary;
pub mod example;
pub mod large;
pub mod link_frame;
pub mod mail_thread;
pub mod mangled_links;
pub mod members;
pub mod nasty_funds;
pub mod published;
pub mod qr;
pub mod rng;
pub mod round;
pub mod saved_mail;
#[cfg(feature = "files")]
pub mod workbooks;
#[cfg(feature = "files")]
pub mod xlsb;
