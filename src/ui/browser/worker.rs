//! What is done in a worker, which is ended as soon as it has answered, was too slow, or is not wanted: files read and written,
//! links and QR codes made.

mod spare;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Array, Uint8Array};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::set_timeout_with_handle;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Worker};

use self::spare::SpareWorker;
pub use self::spare::stand_by;
use super::object::part;

/// How long it may take, once the worker is there.
pub const MOST_SECONDS: u64 = 3;

/// What a worker has to say. All but `Rows` are its last words.
pub enum WorkerAnswer {
    /// How many rows it has read so far.
    Rows(u32),
    /// The answer, as text.
    Text(String),
    /// The answer, as a file.
    Bytes(Uint8Array),
    /// It could not be started: its files could not be loaded.
    NotStarted {
        /// Whether the site has not got them: the page was updated since it was opened.
        is_missing: bool,
    },
    /// It ended by itself: the file needed more memory than there may be, or hit a fault.
    Stopped,
    /// It took longer than it may.
    TooSlow,
}

/// What a worker is asked.
pub enum Request {
    /// To read a file: its name and its bytes.
    File(String, Uint8Array),
    /// To read a text that was pasted.
    Text(String),
    /// To read a piece of a page that was pasted, or else the same as plain text.
    Html {
        /// The text of the page, with its marks.
        html: String,
        /// The same without.
        plain: String,
    },
    /// To write a file of this kind from this text, or a code of one of [`CODES`].
    Write(&'static str, String),
}

/// A link that carries the bids, from how many characters there are for it and the text of their file, a line each.
pub const LINK: &str = "link";
/// A text as a QR code.
pub const QR: &str = "qr";
const CODES: [&str; 2] = [LINK, QR];

impl Request {
    /// The program that does it, as the page names it.
    fn program(&self) -> &'static str {
        match self {
            Self::Write(kind, _) if CODES.contains(kind) => "codes",
            Self::Write(..) => "outputs",
            _ => spare::FILES,
        }
    }
}

/// Whoever waits for what a worker says.
type Listener = Rc<dyn Fn(WorkerAnswer)>;

/// A worker at work.
#[derive(Clone)]
pub struct Job(Rc<RefCell<Option<RunningWorker>>>);

struct RunningWorker {
    worker: Worker,
    clock: Option<TimeoutHandle>,
}

impl Job {
    /// Puts a worker to work. It can be heard until it has said its last.
    pub fn start(request: impl Into<Rc<Request>>, listener: impl Fn(WorkerAnswer) + 'static) -> Self {
        let job = Self(Rc::default());
        job.begin(&request.into(), &(Rc::new(listener) as Listener), None, true);
        job
    }

    /// Starts a worker, where it is not the first with the clock that runs already.
    fn begin(
        &self,
        request: &Rc<Request>,
        listener: &Listener,
        clock: Option<TimeoutHandle>,
        is_first: bool,
    ) {
        let Some(SpareWorker { worker, ready }) = spare::take(request.program()) else {
            return listener(WorkerAnswer::NotStarted { is_missing: false });
        };
        *self.0.borrow_mut() = Some(RunningWorker { worker: worker.clone(), clock });
        self.listen(&worker, request, &ready, listener);
        let fails = {
            let (job, request, listener) = (self.clone(), Rc::clone(request), Rc::clone(listener));
            let ready = Rc::clone(&ready);
            Closure::<dyn Fn(Event)>::new(move |event: Event| {
                // The console has nothing to add to what is said on the page.
                event.prevent_default();
                match ready.get() {
                    false => job.last(&listener, WorkerAnswer::NotStarted { is_missing: false }),
                    true if is_first => job.try_again(&request, &listener),
                    true => job.last(&listener, WorkerAnswer::Stopped),
                }
            })
        };
        worker.set_onerror(Some(fails.as_ref().unchecked_ref()));
        fails.forget();
        if ready.get() {
            self.ask(request, listener);
        }
    }

    /// Gives the same work to another worker, within the same time: WebKitGTK was seen to end one over a good file, and
    /// to read the file when it was brought again.
    fn try_again(&self, request: &Rc<Request>, listener: &Listener) {
        let ended = self.0.borrow_mut().take();
        if let Some(RunningWorker { worker, clock }) = ended {
            worker.terminate();
            self.begin(request, listener, clock, false);
        }
    }

    /// Ends the work, which then says nothing more.
    pub fn cancel(&self) {
        if let Some(running) = self.0.borrow_mut().take() {
            running.worker.terminate();
            if let Some(clock) = running.clock {
                clock.clear();
            }
        }
    }

    fn listen(&self, worker: &Worker, request: &Rc<Request>, ready: &Rc<Cell<bool>>, listener: &Listener) {
        let (job, ready, listener) = (self.clone(), Rc::clone(ready), Rc::clone(listener));
        let request = RefCell::new(Some(Rc::clone(request)));
        let hears = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let message = event.data();
            if message.is_null() {
                job.last(&listener, WorkerAnswer::Stopped);
            } else if message.is_truthy() && message.as_bool().is_some() {
                ready.set(true);
                if let Some(request) = request.take() {
                    job.ask(&request, &listener);
                }
            } else if let Some(text) = message.as_string() {
                job.last(&listener, WorkerAnswer::Text(text));
            } else if let Some(bytes) = message.dyn_ref::<Uint8Array>() {
                job.last(&listener, WorkerAnswer::Bytes(bytes.clone()));
            } else if let (Some(rows), true) = (message.as_f64(), job.0.borrow().is_some()) {
                // The browser knows no other numbers; this is a count of rows, far below 2^32.
                listener(WorkerAnswer::Rows(rows as u32));
            } else if let Ok(is_missing) = part(&message, "isMissing") {
                job.last(&listener, WorkerAnswer::NotStarted { is_missing: is_missing.is_truthy() });
            }
        });
        worker.set_onmessage(Some(hears.as_ref().unchecked_ref()));
        hears.forget();
    }

    fn ask(&self, request: &Request, listener: &Listener) {
        let question = match request {
            Request::File(name, bytes) => Array::of3(&"file".into(), &name.into(), bytes),
            Request::Text(text) => Array::of3(&"text".into(), &JsValue::NULL, &text.into()),
            Request::Html { html, plain } => Array::of3(&"html".into(), &plain.into(), &html.into()),
            Request::Write(kind, text) => Array::of3(&(*kind).into(), &JsValue::NULL, &text.into()),
        };
        let late = {
            let (job, listener) = (self.clone(), Rc::clone(listener));
            move || job.last(&listener, WorkerAnswer::TooSlow)
        };
        if let Some(running) = self.0.borrow_mut().as_mut() {
            let clock = || set_timeout_with_handle(late, Duration::from_secs(MOST_SECONDS)).ok();
            running.clock = running.clock.or_else(clock);
            let _ = running.worker.post_message(&question);
        }
    }

    /// Ends the work and passes its last words on; words that come after those are not heard.
    fn last(&self, listener: &Listener, words: WorkerAnswer) {
        if self.0.borrow().is_some() {
            self.cancel();
            listener(words);
        }
    }
}
