//! A worker that waits for work, so that nobody has to wait for its program.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Array;
use leptos::prelude::{document, set_timeout};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, HtmlElement, MessageEvent, Worker};

/// A worker that was told of its program, and whether that is there.
pub struct SpareWorker {
    /// The worker.
    pub worker: Worker,
    /// Whether its program is there.
    pub ready: Rc<Cell<bool>>,
}

thread_local! {
    /// A worker that waits for work.
    static SPARE: Cell<Option<SpareWorker>> = const { Cell::new(None) };
    /// How many jobs were begun.
    static JOBS: Cell<u32> = const { Cell::new(0) };
}

/// The program that reads files, as the page names it.
pub const FILES: &str = "files";

/// A worker for a job of this program: the one that waits, or another. `None` where the browser or the page has none.
pub fn take(program: &str) -> Option<SpareWorker> {
    if program != FILES {
        return SpareWorker::new(program);
    }
    JOBS.set(JOBS.get().wrapping_add(1));
    SPARE.take().or_else(|| SpareWorker::new(program))
}

/// Starts a worker after a while, unless there is work by then, so that nobody has to wait for its program.
pub fn stand_by(after: Duration) {
    let jobs = JOBS.get();
    set_timeout(
        move || {
            if JOBS.get() == jobs {
                start_spare()
            }
        },
        after,
    );
}

/// Where it fails, whoever brings work starts another and hears of it.
fn start_spare() {
    let spare = SPARE.take().or_else(|| SpareWorker::new(FILES));
    if let Some(SpareWorker { worker, ready }) = &spare {
        let ready = Rc::clone(ready);
        let hears = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            match event.data().as_bool() {
                Some(is_ready) => ready.set(is_ready),
                // It has no program.
                None => drop(SPARE.take()),
            }
        });
        let fails = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            event.prevent_default();
            SPARE.take();
        });
        worker.set_onmessage(Some(hears.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fails.as_ref().unchecked_ref()));
        hears.forget();
        fails.forget();
    }
    SPARE.set(spare);
}

impl SpareWorker {
    /// A worker that loads a program; `None` where the browser or the page has none.
    fn new(program: &str) -> Option<Self> {
        let script = document().query_selector("script[data-files]").ok()??.dyn_into::<HtmlElement>().ok()?;
        let name = script.dataset().get(program)?;
        let names = Array::of2(&format!("{name}.js").into(), &format!("{name}_bg.wasm").into());
        let worker = Worker::new("worker.js").ok()?;
        worker.post_message(&names).ok()?;
        Some(Self { worker, ready: Rc::default() })
    }
}
