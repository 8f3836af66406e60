//! A result as files that others take on: decisions, grants and votes as published data, and what the letters are made of. Pure: from
//! a fund, a scenario and a few facts that somebody typed, to tables and texts. Each file says what it lacks and what it cannot hold.

mod csv_text;
mod datapackage;
mod decision_records;
mod decisions_table;
mod fact;
mod final_columns;
mod grants_table;
mod lack;
mod letter_kind;
mod letter_text;
mod letters_document;
mod letters_table;
mod org_ids;
mod output_table;
mod pabulib_file;
mod page_words;
mod placeholder_slip;
mod project_ids;
mod publication;
mod publication_merge;
mod typed_day;
mod workbook_request;

pub use csv_text::{as_it_was, csv};
pub use datapackage::datapackage;
pub use decision_records::{DecisionRecord, decision_records};
pub use decisions_table::decisions;
pub use fact::Fact;
pub use grants_table::{Grants, grants};
pub use lack::{Lack, RecipientId};
pub use letter_kind::{LetterKind, OutcomeWords};
pub use letter_text::{PLACEHOLDERS, RESERVE_PLACEHOLDERS};
pub use letters_document::{LetterFrame, letters_document};
pub use letters_table::{Letters, letters};
pub use org_ids::{made_up_id, recipients};
pub use output_table::{Cell, Column, OutputTable};
pub use pabulib_file::{Pabulib, pabulib};
pub use page_words::{AwardWords, PageWords};
pub use placeholder_slip::{PlaceholderSlip, placeholder_slips};
pub use publication::{BidThen, Publication, Topic, Typed};
pub use publication_merge::MergedPublication;
pub use workbook_request::{Workbook, WorkbookRequest};
