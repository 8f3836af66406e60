//! A file being read by a worker, with a way to stop it.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use tranche::fund_link::{self, BadFundLink};
use tranche::import::{MOST_BYTES, NotImported, handover};
use tranche::link;
use tranche::ui::browser::paste_and_drop::{DropContent, FileHandle};
use tranche::ui::browser::worker::{Job, Request, WorkerAnswer};
use tranche::ui::browser::{address_bar, load};
use tranche::ui::store::drafts::StoredDraft;

use super::file_outcome::{FileOutcome, outcome};
use super::review::Source;
use tranche::ui::words::office::drafts::{PASTED_TABLE, PASTED_TEXT};
use tranche::ui::words::office::file_job as words;

/// What is read within this time is simply there; only then is there something to show.
const BEFORE_SHOWING: Duration = Duration::from_millis(300);

/// Reading itself ends long before this. Where nothing was read by then, what reads has not come.
const PATIENCE: Duration = Duration::from_secs(7);

/// What is done with what becomes of a file.
type Report = Rc<dyn Fn(FileOutcome)>;

/// A handle to the file that is being read, if one is.
#[derive(Clone, Copy)]
pub struct FileJob {
    job: StoredValue<Option<Job>, LocalStorage>,
    /// Counts the files, so that what comes late of one is not taken for the next.
    turn: StoredValue<u32>,
    /// Who is told what becomes of it.
    report: StoredValue<Option<Report>, LocalStorage>,
    /// How many of its rows are read.
    pub rows: RwSignal<u32>,
    /// Whether what reads it is late.
    pub is_late: RwSignal<bool>,
    /// Whether it is read for longer than a moment.
    pub is_shown: RwSignal<bool>,
    /// Whether the page was loaded anew and what is read was on show: then nothing else is until it is read.
    pub is_reload: RwSignal<bool>,
}

impl FileJob {
    /// Nothing being read.
    pub fn new() -> Self {
        Self {
            job: StoredValue::new_local(None),
            turn: StoredValue::new(0),
            report: StoredValue::new_local(None),
            rows: RwSignal::new(0),
            is_late: RwSignal::new(false),
            is_shown: RwSignal::new(false),
            is_reload: RwSignal::new(false),
        }
    }

    /// Has this told what becomes of everything that is read.
    pub fn report_to(self, report: impl Fn(FileOutcome) + 'static) {
        self.report.set_value(Some(Rc::new(report)));
    }

    fn report(self, outcome: FileOutcome) {
        if let Some(report) = self.report.get_value() {
            report(outcome);
        }
    }

    /// Reads whatever was dropped or pasted.
    pub fn take(self, dropped: DropContent) {
        match dropped {
            DropContent::File(file) => self.file(file),
            DropContent::Text(text) => self.text(text),
            DropContent::Html { html, plain } => {
                self.stop();
                if !self.is_link(&plain) {
                    self.begin(PASTED_TABLE.to_owned(), Request::Html { html, plain }, None);
                }
            }
        }
    }

    /// Reads a file.
    pub fn file(self, file: FileHandle) {
        self.stop();
        let name = file.name();
        if file.size() > MOST_BYTES {
            return self.report(FileOutcome::Refusal(words::not_imported(
                &name,
                &NotImported::TooLarge { most: MOST_BYTES },
            )));
        }
        let turn = self.turn.get_value();
        load::run(async move {
            match file.bytes().await {
                Some(bytes) if turn == self.turn.get_value() => {
                    self.begin(name.clone(), Request::File(name, bytes), None);
                }
                Some(_) => {}
                None => self.report(FileOutcome::Refusal(words::not_opened(&name))),
            }
        });
    }

    /// Reads a text that was pasted or typed.
    pub fn text(self, text: String) {
        self.stop();
        if !self.is_link(&text) {
            self.begin(PASTED_TEXT.to_owned(), Request::Text(text), None);
        }
    }

    /// Reads again what was brought before, to go on with what was decided about it.
    pub fn go_on(self, name: String, request: Request, draft: StoredDraft) {
        let is_reload = self.is_reload.get();
        self.stop();
        self.is_reload.set(is_reload);
        self.begin(name, request, Some(draft));
    }

    /// Whether a text is a link, which is then opened or refused.
    fn is_link(self, text: &str) -> bool {
        match fund_link::decode(text) {
            Err(BadFundLink::NotFound) if link::wants(text).is_some() => {
                self.report(FileOutcome::Refusal(words::ONLY_DECISIONS.to_owned()));
                true
            }
            Err(BadFundLink::NotFound) => false,
            // The address is where the rest looks for a link, and for decisions beside the bids.
            _ => {
                address_bar::set_hash(text);
                true
            }
        }
    }

    /// Ends what is going on; nothing comes of it.
    pub fn stop(self) {
        self.turn.update_value(|turn| *turn += 1);
        if let Some(job) = self.job.try_update_value(Option::take).flatten() {
            job.cancel();
        }
        self.is_shown.set(false);
        self.is_reload.set(false);
        self.rows.set(0);
        self.is_late.set(false);
    }

    fn begin(self, name: String, request: Request, draft: Option<StoredDraft>) {
        self.report(FileOutcome::Begin);
        let turn = self.turn.get_value();
        let request = Rc::new(request);
        let source = Source { request: Rc::clone(&request), draft: draft.map(Rc::new) };
        let job = Job::start(request, move |answer| {
            if turn == self.turn.get_value() {
                self.receive(&name, &source, answer);
            }
        });
        if turn == self.turn.get_value() {
            self.job.set_value(Some(job));
            for (signal, wait) in [(self.is_shown, BEFORE_SHOWING), (self.is_late, PATIENCE)] {
                let sets = move || {
                    if turn == self.turn.get_value() {
                        signal.set(true);
                    }
                };
                set_timeout(sets, wait);
            }
        }
    }

    fn receive(self, name: &str, source: &Source, answer: WorkerAnswer) {
        if let WorkerAnswer::Rows(rows) = answer {
            return self.rows.set(rows);
        }
        self.stop();
        match answer {
            WorkerAnswer::Rows(_) | WorkerAnswer::Bytes(_) => {}
            WorkerAnswer::Text(text) => match handover::unpack(&text) {
                Ok(read) => self.report(outcome(name, source, read)),
                Err(_) => self.report(FileOutcome::Refusal(words::stopped(name))),
            },
            WorkerAnswer::NotStarted { is_missing: true } => {
                self.report(FileOutcome::Refusal(words::PAGE_UPDATED.to_owned()))
            }
            WorkerAnswer::NotStarted { .. } => {
                self.report(FileOutcome::Refusal(words::READER_NOT_LOADED.to_owned()))
            }
            WorkerAnswer::Stopped => self.report(FileOutcome::Refusal(words::stopped(name))),
            WorkerAnswer::TooSlow => self.report(FileOutcome::Refusal(words::too_slow(name))),
        }
    }
}
