//! What is on show, what was on show before, and what has to be said of it.

mod departure;
mod draft_screen;
mod leave;
mod message;

use leptos::prelude::*;
use tranche::ui::browser::paste_and_drop::DropContent;
use tranche::ui::browser::{address_bar, document};
use tranche::ui::store::drafts::StoredDraft;

use super::copy_desk::CopyDesk;
use super::file_job::FileJob;
use super::file_outcome::FileOutcome;
use super::focus_soon::focus_soon;
use super::review::{Session, Source, Table};
use super::screen::{HEADING, Screen};
use departure::Departure;

pub use draft_screen::saved_drafts;

/// A handle to what is on show and what has to be said about it.
#[derive(Clone, Copy)]
pub struct Screens {
    screen: RwSignal<Screen>,
    /// What the browser's “forward” goes to, after “back”.
    forward: StoredValue<Option<Screen>>,
    /// Whether “back” leads to the first screen.
    can_step_back: StoredValue<bool>,
    /// Tables that were looked through, the latest last, each as it was left.
    tables: RwSignal<Vec<Session>>,
    /// Tables that are kept, as they were last looked up.
    drafts: RwSignal<Vec<StoredDraft>>,
    /// What is made here stays as long as the page.
    owner: StoredValue<Owner>,
    /// Why what was brought last is not on show; empty where all is well.
    pub refusal: RwSignal<String>,
    /// What was brought while something else is looked through: read only when the person says so.
    waiting: StoredValue<Option<DropContent>, LocalStorage>,
    /// Whether something waits.
    pub is_waiting: RwSignal<bool>,
    /// Where the keyboard was before something was refused.
    focus_before: StoredValue<Option<document::Place>, LocalStorage>,
    /// The file that is being read, if one is.
    pub file_job: FileJob,
    /// What is said of everything as one file.
    pub copy_desk: CopyDesk,
    /// Whether the page is left because the bids are used.
    is_leaving: StoredValue<bool>,
    /// What the page is left for, once that is written.
    departure: StoredValue<Departure>,
}

impl Screens {
    /// The first screen, with nothing said.
    pub fn provide() -> Self {
        let screens = Self {
            screen: RwSignal::new(Screen::Start),
            forward: StoredValue::new(None),
            can_step_back: StoredValue::new(address_bar::begin_steps()),
            tables: RwSignal::new(Vec::new()),
            drafts: RwSignal::new(Vec::new()),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            refusal: RwSignal::new(String::new()),
            waiting: StoredValue::new_local(None),
            is_waiting: RwSignal::new(false),
            focus_before: StoredValue::new_local(None),
            file_job: FileJob::new(),
            copy_desk: CopyDesk::new(),
            is_leaving: StoredValue::new(false),
            departure: StoredValue::new(Departure::None),
        };
        provide_context(screens);
        screens.file_job.report_to(move |outcome| screens.receive(outcome));
        address_bar::on_step(move |on| screens.step(on));
        document::hold_back(move || screens.is_unsaved());
        document::on_leaving(move |goes| {
            // What a page begins that goes may keep the next one waiting; the browser has asked before it went.
            if goes {
                return;
            }
            screens.tables_now().iter().for_each(|session| session.save());
        });
        // Whoever comes back from the bids may go on here.
        document::on_return(move || {
            screens.is_leaving.set_value(false);
            screens.note_stay();
        });
        screens
    }

    /// The handle, inside the program.
    pub fn get() -> Self {
        expect_context()
    }

    /// What is on show.
    pub fn screen(self) -> Screen {
        self.screen.get()
    }

    /// What is on show at this moment. Untracked, because whoever asks is about to change it, once.
    fn screen_now(self) -> Screen {
        self.screen.get_untracked()
    }

    /// The tables there are at this moment. Untracked, because what is done with them is done once, and changes them.
    fn tables_now(self) -> Vec<Session> {
        self.tables.get_untracked()
    }

    /// Shows something else, and begins reading it at its heading.
    pub fn show(self, screen: Screen) {
        let steps = self.screen_now() == Screen::Start && screen != Screen::Start;
        let mark = screen.mark();
        if self.can_step_back.get_value() {
            address_bar::mark_step(mark.as_deref());
        } else if steps {
            address_bar::step_on(mark.as_deref());
            self.can_step_back.set_value(true);
        }
        self.set_screen(screen);
    }

    /// Shows what was read, or says why it is not shown.
    fn receive(self, outcome: FileOutcome) {
        match outcome {
            FileOutcome::Begin => self.refuse(String::new()),
            FileOutcome::Refusal(words) => self.refuse(words),
            FileOutcome::Table(table, source) => self.review(table, source),
            FileOutcome::Fund(fund) => self.show(Screen::Whole(fund)),
            FileOutcome::Backup(text) => {
                if !self.is_at_start() {
                    self.back_to_start();
                }
                self.copy_desk.bring(text);
            }
        }
    }

    /// Shows a table that was brought.
    fn review(self, table: Table, source: Source) {
        let session = self.owner.with_value(|owner| owner.with(|| Session::new(table, source)));
        // What nobody decided anything about is not kept for coming back.
        self.tables.update(|tables| {
            tables.retain(|one| one.is_unsaved());
            tables.push(session);
        });
        self.show(Screen::Table(session));
    }

    /// The tables that were looked through, as they were left.
    pub fn tables(self) -> Vec<Session> {
        self.tables.get()
    }

    /// Goes back to the first screen.
    pub fn back_to_start(self) {
        if self.can_step_back.get_value() {
            address_bar::step_back();
        } else {
            self.set_screen(Screen::Start);
        }
    }

    /// Whether the first screen is on show.
    pub fn is_at_start(self) -> bool {
        self.screen.with(|screen| *screen == Screen::Start)
    }

    fn is_unsaved(self) -> bool {
        !self.is_leaving.get_value()
            && self.tables_now().iter().any(|one| one.is_unsaved() && !one.is_saved())
    }

    fn set_screen(self, screen: Screen) {
        self.clear();
        self.note_stay();
        if let Screen::Table(session) = self.screen_now() {
            session.show(false);
        }
        if let Screen::Table(session) = screen {
            session.show(true);
        }
        self.screen.set(screen);
        focus_soon(HEADING.to_owned());
    }

    /// The browser went a step: on to what was on show before, or back to the first screen.
    fn step(self, on: bool) {
        self.can_step_back.set_value(on);
        match (on, self.screen_now()) {
            (true, Screen::Start) => match self.forward.get_value() {
                Some(screen) => self.set_screen(screen),
                None => self.go_on_as_marked(),
            },
            (true, _) | (false, Screen::Start) => {}
            (false, screen) => {
                self.forward.set_value(Some(screen));
                self.set_screen(Screen::Start);
            }
        }
    }
}
