//! A file or a table being read by a worker, with a way to stop it.

mod paste;

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use tranche::import::{MOST_BYTES, NotImported, handover};
use tranche::ui::browser::dropped_file::DroppedFile;
use tranche::ui::browser::load;
use tranche::ui::browser::paste_and_drop::FileHandle;
use tranche::ui::browser::worker::{Job, Request, WorkerAnswer};
use tranche::ui::signals::set_if_other;
use tranche::ui::store::drafts::StoredDraft;
use tranche::ui::words::Origin;

use super::file_outcome::{FileOutcome, outcome};
use super::paste_text::PasteText;
use super::review::Source;
use tranche::ui::words::office::backup::FILE_STEM;
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
    /// Where it is from.
    pub origin: StoredValue<Origin>,
    /// What stands in the field to paste into.
    pub paste_text: PasteText,
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
            origin: StoredValue::new(Origin::File),
            paste_text: PasteText::new(),
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

    /// Reads a file.
    pub fn file(self, file: FileHandle) {
        self.stop();
        let name = file.name();
        if name.starts_with(FILE_STEM) {
            return self.backup(file);
        }
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
                    let request = Rc::new(Request::File(name.clone(), bytes));
                    self.begin(name, request, Origin::File, None);
                }
                Some(_) => {}
                None => self.report(FileOutcome::Refusal(words::not_opened(&name))),
            }
        });
    }

    /// Reads a file with everything. It may be larger than one with bids, and needs nobody else to be read.
    fn backup(self, file: FileHandle) {
        let turn = self.turn.get_value();
        load::run(async move {
            let bytes = file.bytes().await;
            if turn == self.turn.get_value() {
                self.report(FileOutcome::Begin);
                self.report(match bytes {
                    Some(bytes) => FileOutcome::Backup(String::from_utf8_lossy(&bytes.to_vec()).into_owned()),
                    None => FileOutcome::Refusal(words::not_opened(&file.name())),
                });
            }
        });
    }

    /// Reads a file that was dropped where decisions are made, if one was.
    pub fn dropped(self) {
        if let Some((name, bytes)) = DroppedFile::take() {
            self.stop();
            self.begin(name.clone(), Rc::new(Request::File(name, bytes)), Origin::File, None);
        }
    }

    /// Reads again what was brought before, to go on with what was decided about it.
    pub fn go_on(self, name: String, request: Request, draft: StoredDraft) {
        let is_reload = self.is_reload.get();
        self.stop();
        set_if_other(self.is_reload, is_reload);
        self.begin(name, Rc::new(request), Origin::Draft, Some(draft));
    }

    /// Ends what is going on; nothing comes of it.
    pub fn stop(self) {
        self.turn.update_value(|turn| *turn += 1);
        if let Some(job) = self.job.try_update_value(Option::take).flatten() {
            job.cancel();
        }
        self.paste_text.give_up();
        self.is_shown.set(false);
        // What is on show is built anew when this changes, and whoever types there would be interrupted.
        set_if_other(self.is_reload, false);
        self.rows.set(0);
        self.is_late.set(false);
    }

    fn begin(self, name: String, request: Rc<Request>, origin: Origin, draft: Option<StoredDraft>) {
        self.report(FileOutcome::Begin);
        self.origin.set_value(origin);
        let turn = self.turn.get_value();
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
        let origin = self.origin.get_value();
        let refusal = FileOutcome::Refusal;
        let outcome = match answer {
            WorkerAnswer::Rows(_) | WorkerAnswer::Bytes(_) => return self.stop(),
            WorkerAnswer::Text(text) => match handover::unpack(&text) {
                Ok(read) => outcome(name, source, read),
                Err(_) => refusal(words::stopped(name)),
            },
            WorkerAnswer::NotStarted { is_missing: true } => refusal(words::page_updated(origin).to_owned()),
            WorkerAnswer::NotStarted { .. } => refusal(words::reader_not_loaded(origin)),
            WorkerAnswer::Stopped => refusal(words::stopped(name)),
            WorkerAnswer::TooSlow => refusal(words::too_slow(name)),
        };
        // A table is kept from here on with what is decided about it.
        if matches!(outcome, FileOutcome::Table(..)) {
            self.paste_text.note_read();
        }
        self.stop();
        self.report(outcome);
    }
}
