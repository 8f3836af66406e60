//! What members sent is found in threads of mails and in columns of amounts, with whose it is.

mod amounts;
mod threads;
