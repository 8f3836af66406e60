//! Writing one file of the person's own after each change: how it is with that, for whoever shows it, and what people do about it.
//!
//! Every page of the site does so in every tab, one thing at a time and the newest next.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use leptos::prelude::{ArcRwSignal, Get, Update};

use super::browser::{document, first_press, load};
use super::store::Fault;
use super::store::auto_copy::{self as copy, CopyFault, CopyNews, CopyStatus, FileFault};

/// What is saved in quick succession is written once.
const QUIET: Duration = Duration::from_secs(1);

/// How long another tab has for writing what it has saved, before this one does so.
const FOR_OTHERS: Duration = Duration::from_secs(3);

/// After so long without an answer the page says so.
const SLOW: Duration = Duration::from_secs(30);

thread_local! {
    static STATUS: RefCell<Option<CopyStatus>> = const { RefCell::new(None) };
    /// Is other whenever that is other: most boards have no file, and load no more for it than this.
    static TURN: ArcRwSignal<bool> = ArcRwSignal::new(false);
    /// When something was saved that the file may not hold yet.
    static SAVED: Cell<Option<u64>> = const { Cell::new(None) };
    static IS_BUSY: Cell<bool> = const { Cell::new(false) };
    /// Whether the person was asked on this page.
    static HAS_ASKED: Cell<bool> = const { Cell::new(false) };
}

/// How it is with the file, if somebody chose one. Whoever asks is told when that changes.
#[must_use]
pub fn status() -> Option<CopyStatus> {
    TURN.with(Get::get);
    now()
}

/// Begins to write what this page saves, once the rest of its program is there. What was saved before counts as well.
pub fn begin() {
    if copy::is_offered() {
        copy::listen(hear);
        document::on_return(|| write_soon(Duration::ZERO));
        write_soon(Duration::ZERO);
    }
}

fn hear(news: CopyNews) {
    match news {
        CopyNews::Saved => write_soon(QUIET),
        CopyNews::SavedElsewhere => write_soon(FOR_OTHERS),
        CopyNews::Changed => run(Box::pin(async { show(copy::look().await) })),
    }
}

fn write_soon(wait: Duration) {
    SAVED.set(Some(document::milliseconds()));
    if IS_BUSY.replace(true) {
        return;
    }
    run(Box::pin(async move {
        while SAVED.get().is_some() {
            load::pause(wait).await;
            if let Some(saved) = SAVED.take() {
                write(saved).await;
            }
        }
        IS_BUSY.set(false);
    }));
}

/// Does something that waits for the browser. One type for all of it.
pub fn run(work: load::Work<()>) {
    load::run(work);
}

/// Writes the file, unless it holds what was saved at this time.
async fn write(saved: u64) {
    let work: load::Work<()> = Box::pin(async move { show(copy::update(saved).await) });
    if let Err(late) = load::within(SLOW, work).await {
        say(CopyFault::TooSlow);
        late.await;
    }
}

fn show(status: Result<Option<CopyStatus>, Fault>) {
    match status {
        Ok(status) => set(status),
        Err(fault) => say(CopyFault::Store(fault)),
    }
}

/// Says why the file is not written; or why it cannot be told whether there is one.
fn say(fault: CopyFault) {
    let known = now().map(|status| CopyStatus { fault: Some(fault), ..status });
    set(Some(known.unwrap_or_else(|| CopyStatus::unknown(fault))));
}

fn set(status: Option<CopyStatus>) {
    if now() != status {
        if status.as_ref().is_some_and(|status| status.fault == Some(NOT_ALLOWED)) && !HAS_ASKED.get() {
            first_press::at_next_press(Box::new(ask_once));
        }
        STATUS.set(status);
        TURN.with(|turn| turn.update(|turn| *turn = !*turn));
    }
}

fn now() -> Option<CopyStatus> {
    STATUS.with_borrow(Clone::clone)
}

/// Has the person choose a file and writes it at once: how it is with it then; `None` where they chose none.
///
/// # Errors
/// Says why none is kept up to date.
pub async fn choose(name: &str, kind: &str) -> Result<Option<CopyStatus>, CopyFault> {
    if !copy::choose(name, kind).await? {
        return Ok(None);
    }
    write_now().await;
    Ok(now())
}

/// What is to be asked of the person.
const NOT_ALLOWED: CopyFault = CopyFault::File(FileFault::NotAllowed);

/// Asks the person at their first press, whatever they press, as browsers let a page ask: once a page.
fn ask_once() {
    run(Box::pin(async {
        // What was pressed may be the button that asks.
        load::pause(Duration::ZERO).await;
        if !HAS_ASKED.get() && now().is_some_and(|status| status.fault == Some(NOT_ALLOWED)) {
            try_again().await;
        }
    }));
}

/// Writes the file once more, and asks the person before where that is what stands in the way; whether it is being written now.
pub async fn try_again() -> bool {
    let fault = now().and_then(|status| status.fault);
    if matches!(fault, Some(CopyFault::Refused | NOT_ALLOWED)) {
        HAS_ASKED.set(true);
        if !copy::ask().await {
            say(CopyFault::Refused);
            return false;
        }
    }
    write_now().await;
    now().is_some_and(|status| status.fault.is_none())
}

async fn write_now() {
    write(document::milliseconds()).await;
}

/// Writes nothing any more; whether that is so.
pub async fn stop() -> bool {
    let is_done = copy::stop().await;
    is_done.map_err(CopyFault::Store).map_or_else(say, |()| set(None));
    is_done.is_ok()
}
