//! What is pasted, dropped or typed as text: read like a file, and found in its field where it could not be.

use std::rc::Rc;

use tranche::fund_link::{self, BadFundLink};
use tranche::import::{MOST_BYTES, NotImported};
use tranche::link;
use tranche::ui::browser::address_bar;
use tranche::ui::browser::paste_and_drop::DropContent;
use tranche::ui::browser::worker::Request;
use tranche::ui::words::Origin;

use super::FileJob;
use crate::file_outcome::FileOutcome;
use tranche::ui::words::office::drafts::{PASTED_TABLE, PASTED_TEXT};
use tranche::ui::words::office::file_job as words;

impl FileJob {
    /// Reads whatever was dropped or pasted.
    pub fn take(self, dropped: DropContent) {
        let request = Rc::new(match dropped {
            DropContent::File(file) => return self.file(file),
            DropContent::Text(text) => Request::Text(text),
            DropContent::Html { html, plain } => Request::Html { html, plain },
        });
        self.stop();
        if !self.is_link(&request) && !self.is_too_large(&request) {
            self.paste_text.begin_paste(&request);
            self.begin_paste(request);
        }
    }

    /// Reads what stands in the field to paste into.
    pub fn field(self) {
        self.stop();
        let request = self.paste_text.begin_field();
        if !self.is_link(&request) && !self.is_too_large(&request) {
            self.begin_paste(request);
        }
    }

    fn begin_paste(self, request: Rc<Request>) {
        self.begin(paste(&request).0.to_owned(), request, Origin::PasteField, None);
    }

    /// Whether what was pasted is larger than anything may be, which is then said.
    fn is_too_large(self, request: &Request) -> bool {
        let (name, text) = paste(request);
        let is_so = text.len() as u64 > MOST_BYTES;
        if is_so {
            let why = NotImported::TooLarge { most: MOST_BYTES };
            self.report(FileOutcome::Refusal(words::not_imported(name, &why)));
        }
        is_so
    }

    /// Whether what was pasted is a link, which is then opened or refused.
    fn is_link(self, request: &Request) -> bool {
        let (_, text) = paste(request);
        match fund_link::decode(text) {
            Err(BadFundLink::NotFound) if link::wants(text).is_some() => {
                self.report(FileOutcome::Refusal(words::ONLY_DECISIONS.to_owned()));
                true
            }
            Err(BadFundLink::NotFound) => false,
            // The address is where the rest looks for a link, and for decisions beside the bids.
            _ => {
                address_bar::set_hash(&link::codes_with_bids(text).unwrap_or_default());
                true
            }
        }
    }
}

/// What something that was pasted is called, and its text without marks.
fn paste(request: &Request) -> (&'static str, &str) {
    match request {
        Request::Html { plain, .. } => (PASTED_TABLE, plain),
        Request::Text(text) | Request::File(text, _) | Request::Write(_, text) => (PASTED_TEXT, text),
    }
}
