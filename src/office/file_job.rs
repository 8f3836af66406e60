//! A file being read: by a worker, with a way to stop it, and with words for whatever becomes of it.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use tranche::formats::fund_table;
use tranche::fund_link::{self, BadFundLink};
use tranche::import::{ImportSource, NotImported, handover};
use tranche::ui::browser::paste_and_drop::{DropContent, FileHandle};
use tranche::ui::browser::worker::{Job, Request, WorkerAnswer};
use tranche::ui::browser::{address_bar, load};
use tranche::ui::button::button;
use tranche::ui::signals::{part, words as changing};
use tranche::ui::store::drafts::StoredDraft;
use tranche::{BadFund, Fund, link};

use super::fund_review::FundReview;
use super::review::Source;
use super::screens::{Screen, Screens, Table};
use tranche::ui::words::office::drafts::{PASTED_TABLE, PASTED_TEXT};
use tranche::ui::words::office::file_job as words;

/// The most bytes a file may have: the worker is not even asked about more.
const MOST_BYTES: u64 = 10 << 20;

/// What is read within this time is simply there; only then is there something to show.
const BEFORE_SHOWING: Duration = Duration::from_millis(300);

/// Reading itself ends long before this. Where nothing was read by then, what reads has not come.
const PATIENCE: Duration = Duration::from_secs(7);

/// A handle to the file that is being read, if one is.
#[derive(Clone, Copy)]
pub struct FileJob {
    job: StoredValue<Option<Job>, LocalStorage>,
    /// Counts the files, so that what comes late of one is not taken for the next.
    turn: StoredValue<u32>,
    rows: RwSignal<u32>,
    /// Whether what reads it is late.
    late: RwSignal<bool>,
    shown: RwSignal<bool>,
    /// Whether the page was loaded anew and what is read was on show: then nothing else is until it is read.
    pub returns: RwSignal<bool>,
}

impl FileJob {
    /// Nothing being read.
    pub fn new() -> Self {
        Self {
            job: StoredValue::new_local(None),
            turn: StoredValue::new(0),
            rows: RwSignal::new(0),
            late: RwSignal::new(false),
            shown: RwSignal::new(false),
            returns: RwSignal::new(false),
        }
    }

    /// Reads whatever was dropped or pasted.
    pub fn take(self, screens: Screens, dropped: DropContent) {
        match dropped {
            DropContent::File(file) => self.file(screens, file),
            DropContent::Text(text) => self.text(screens, text),
            DropContent::Html { html, plain } => {
                self.stop();
                if !self.is_link(screens, &plain) {
                    self.begin(screens, PASTED_TABLE.to_owned(), Request::Html { html, plain }, None);
                }
            }
        }
    }

    /// Reads a file.
    pub fn file(self, screens: Screens, file: FileHandle) {
        self.stop();
        let name = file.name();
        if file.size() > MOST_BYTES {
            return screens.refuse(words::not_imported(&name, &NotImported::TooLarge { most: MOST_BYTES }));
        }
        let turn = self.turn.get_value();
        load::run(async move {
            match file.bytes().await {
                Some(bytes) if turn == self.turn.get_value() => {
                    self.begin(screens, name.clone(), Request::File(name, bytes), None);
                }
                Some(_) => {}
                None => screens.refuse(words::not_opened(&name)),
            }
        });
    }

    /// Reads a text that was pasted or typed.
    pub fn text(self, screens: Screens, text: String) {
        self.stop();
        if !self.is_link(screens, &text) {
            self.begin(screens, PASTED_TEXT.to_owned(), Request::Text(text), None);
        }
    }

    /// Reads again what was brought before, to go on with what was decided about it.
    pub fn go_on(self, screens: Screens, name: String, asked: Request, draft: StoredDraft) {
        let returns = self.returns.get();
        self.stop();
        self.returns.set(returns);
        self.begin(screens, name, asked, Some(draft));
    }

    /// Whether a text is a link, which is then opened or refused.
    fn is_link(self, screens: Screens, text: &str) -> bool {
        match fund_link::decode(text) {
            Err(BadFundLink::NotFound) if link::wants(text).is_some() => {
                screens.refuse(words::ONLY_DECISIONS.to_owned());
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
        self.shown.set(false);
        self.returns.set(false);
        self.rows.set(0);
        self.late.set(false);
    }

    fn begin(self, screens: Screens, name: String, asked: Request, draft: Option<StoredDraft>) {
        screens.refuse(String::new());
        let turn = self.turn.get_value();
        let asked = Rc::new(asked);
        let source = Source { asked: Rc::clone(&asked), kept: draft.map(Rc::new) };
        let job = Job::start(asked, move |told| {
            if turn == self.turn.get_value() {
                self.hear(screens, &name, &source, told);
            }
        });
        if turn == self.turn.get_value() {
            self.job.set_value(Some(job));
            for (signal, wait) in [(self.shown, BEFORE_SHOWING), (self.late, PATIENCE)] {
                let sets = move || {
                    if turn == self.turn.get_value() {
                        signal.set(true);
                    }
                };
                set_timeout(sets, wait);
            }
        }
    }

    fn hear(self, screens: Screens, name: &str, source: &Source, told: WorkerAnswer) {
        if let WorkerAnswer::Rows(rows) = told {
            return self.rows.set(rows);
        }
        self.stop();
        match told {
            WorkerAnswer::Rows(_) | WorkerAnswer::Bytes(_) => {}
            WorkerAnswer::Text(text) => match handover::unpack(&text) {
                Ok(Ok(brought)) => show(screens, name, source, brought),
                Ok(Err(why)) => screens.refuse(words::not_imported(name, &why)),
                Err(_) => screens.refuse(words::stopped(name)),
            },
            WorkerAnswer::NotStarted { is_missing: true } => screens.refuse(words::PAGE_UPDATED.to_owned()),
            WorkerAnswer::NotStarted { .. } => screens.refuse(words::READER_NOT_LOADED.to_owned()),
            WorkerAnswer::Stopped => screens.refuse(words::stopped(name)),
            WorkerAnswer::TooSlow => screens.refuse(words::too_slow(name)),
        }
    }
}

fn show(screens: Screens, name: &str, source: &Source, brought: ImportSource) {
    match brought {
        ImportSource::Tables { grids, facts, remarks } => {
            match grids.iter().find(|grid| fund_table::is_own(grid)) {
                Some(own) => match fund_table::read(own) {
                    Ok(file) => show_whole(screens, name, Fund::new(file)),
                    Err(why) => screens.refuse(words::bad_fund_table(name, &why)),
                },
                None if grids.is_empty() => screens.refuse(words::not_imported(name, &NotImported::Empty)),
                None => {
                    screens.review(Table { name: name.to_owned(), grids, facts, remarks }, source.clone())
                }
            }
        }
        ImportSource::Json(text) => show_whole(screens, name, Fund::read(&text)),
    }
}

fn show_whole(screens: Screens, name: &str, read: Result<Fund, BadFund>) {
    match read {
        Ok(fund) => screens.show(Screen::Whole(FundReview { name: name.to_owned(), fund })),
        Err(why) => screens.refuse(words::unreadable_fund(name, &why)),
    }
}

/// What is shown while a file is read for longer than a moment.
#[component]
pub fn Progress(file_job: FileJob) -> impl IntoView {
    let rows = changing(move || match file_job.rows.get() {
        0 if file_job.late.get() => words::READER_LATE.to_owned(),
        rows => words::reading(rows),
    });
    part(move || {
        file_job.shown.get().then(|| {
            view! {
                <div class="at-work">
                    <label for="progress"><span role="status">{rows}</span></label>
                    <progress id="progress"></progress>
                    {button(words::STOP, move || file_job.stop())}
                </div>
            }
        })
    })
}
