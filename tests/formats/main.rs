//! Everything that is written down: it opens as what it was, in every version ever written, or not at all.
#![cfg(test)]

mod backup_files;
mod clipboard_tables;
mod damage;
mod drafts;
mod fund_files;
#[cfg(feature = "fund-links")]
mod fund_links;
mod fund_tables;
mod handover;
mod links;
mod marks_files;
mod meeting_files;
mod members_files;
mod notice_files;
mod outputs;
mod publication_files;
#[cfg(feature = "qr")]
mod qr_codes;
mod replies;
mod result_pages;
mod round_files;
mod scenario_files;
#[cfg(feature = "fund-links")]
mod short_funds;
mod text_documents;
mod wall_messages;
