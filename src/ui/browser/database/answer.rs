//! An answer of the browser, waited for no longer than a person would.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};

use wasm_bindgen::JsValue;

use super::super::object::{JsError, call, callback, on, part};
use super::Fault;

/// How long the browser may take to answer: three seconds, and its clock was seen to ring a tenth of a second late.
const MOST_MILLISECONDS: u32 = 2900;

/// What the browser says: what it was asked for, or why it does not have it.
pub type Reply = Result<JsValue, Fault>;

struct Answer {
    reply: Cell<Option<Reply>>,
    waits: Cell<Option<Waker>>,
    /// What is said once it is too late for anything else.
    late: Cell<Fault>,
}

/// Waits for an answer. Once nobody waits, what is said comes to nothing.
pub struct PendingReply {
    answer: Rc<Answer>,
    clock: JsValue,
    /// What is called off unless all goes well: a transaction, or nothing.
    work: JsValue,
}

impl PendingReply {
    /// Begins to count the time for some work.
    pub fn begin(work: JsValue) -> Self {
        let late = Cell::new(Fault::TooSlow);
        let answer = Rc::new(Answer { reply: Cell::default(), waits: Cell::default(), late });
        let sender = ReplySender(Rc::downgrade(&answer));
        let rings = callback(Box::new(move |_| sender.give_up()));
        let page = js_sys::global();
        let clock = call(&page, "setTimeout", &[rings, MOST_MILLISECONDS.into()]).unwrap_or_default();
        Self { answer, clock, work }
    }

    /// Whoever can tell the answer.
    pub fn sender(&self) -> ReplySender {
        ReplySender(Rc::downgrade(&self.answer))
    }
}

impl Future for PendingReply {
    type Output = Reply;

    fn poll(self: Pin<&mut Self>, context: &mut Context) -> Poll<Reply> {
        self.answer.waits.set(Some(context.waker().clone()));
        let Some(reply) = self.answer.reply.take() else { return Poll::Pending };
        if reply.is_err() {
            abort(&self.work);
        }
        Poll::Ready(reply)
    }
}

impl Drop for PendingReply {
    fn drop(&mut self) {
        let _ = call(&js_sys::global(), "clearTimeout", &[std::mem::take(&mut self.clock)]);
    }
}

/// Tells those who wait, while they do. It holds nothing of the browser, so that the browser can hold it.
#[derive(Clone)]
pub struct ReplySender(Weak<Answer>);

impl ReplySender {
    /// Tells what was said, unless something was before; whether anybody hears it.
    pub fn send(&self, reply: Reply) -> bool {
        let Some(answer) = self.0.upgrade() else { return false };
        let first = answer.reply.take();
        let is_first = first.is_none();
        answer.reply.set(first.or(Some(reply)));
        if let Some(waker) = answer.waits.take() {
            waker.wake();
        }
        is_first
    }

    /// Tells that all went well, as soon as a thing says so under this name.
    pub fn follow(&self, thing: &JsValue, name: &str) -> Result<(), JsError> {
        let sender = self.clone();
        let listener = move |_| {
            sender.send(Ok(JsValue::UNDEFINED));
        };
        on(thing, name, Box::new(listener))
    }

    /// Tells why something came to nothing, as soon as a thing says so under this name.
    pub fn follow_error(&self, thing: &JsValue, name: &str) -> Result<(), JsError> {
        let sender = self.clone();
        let fails = move |event: JsValue| {
            // The console has nothing to add to what is told.
            let _ = call(&event, "preventDefault", &[]);
            let thrown = target(&event).and_then(|target| part(&target, "error"));
            sender.send(Err(thrown.unwrap_or_default().into()));
        };
        on(thing, name, Box::new(fails))
    }

    /// Tells in the end, where nothing else is told, that another page was in the way.
    pub fn follow_blocked(&self, request: &JsValue) -> Result<(), JsError> {
        let sender = self.clone();
        let waits = move |_| {
            if let Some(answer) = sender.0.upgrade() {
                answer.late.set(Fault::Blocked);
            }
        };
        on(request, "onblocked", Box::new(waits))
    }

    fn give_up(&self) {
        if let Some(answer) = self.0.upgrade() {
            self.send(Err(answer.late.get()));
        }
    }
}

/// Calls work off, where there is any and it is not over: else the browser throws, and nothing is left to do.
pub fn abort(transaction: &JsValue) {
    let _ = call(transaction, "abort", &[]);
}

/// What an event is about.
pub fn target(event: &JsValue) -> Result<JsValue, JsError> {
    part(event, "target")
}

/// What a request has found, out of the event that says so.
pub fn result(event: &JsValue) -> Reply {
    Ok(part(&target(event)?, "result")?)
}
