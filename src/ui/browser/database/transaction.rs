//! Work on a database that is done as a whole or not at all.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use super::super::object::{JsError, call, global, on, part};
use super::answer::{PendingReply, ReplySender, abort, result, target};
use super::stored_value::STORE;
use super::{Change, Expected, Fault, Outcome, Value};

/// How many transactions are under way at most, at any time.
const MOST_AT_ONCE: usize = 20;

thread_local! {
    /// The transactions that were begun last. Most of them are done.
    static BEGUN: RefCell<Vec<JsValue>> = const { RefCell::new(Vec::new()) };
}

/// Calls off all that is not done.
pub fn call_off() {
    BEGUN.take().iter().for_each(abort);
}

/// Begins a transaction: its store, and whoever waits for its end. It ends by itself when it is asked for nothing more.
fn begin(connection: &JsValue, mode: &str) -> Result<(JsValue, PendingReply), Fault> {
    let options = Object::new();
    // Else some browsers say that it is done while it is not yet on the disk.
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let transaction = call(connection, "transaction", &[STORE.into(), mode.into(), options.into()]);
    let transaction = transaction.map_err(|thrown| match thrown.into() {
        // The one state in which a connection refuses is that it is closed.
        Fault::Refused => Fault::Lost,
        fault => fault,
    })?;
    let store = call(&transaction, "objectStore", &[STORE.into()])?;
    BEGUN.with_borrow_mut(|begun| {
        begun.drain(..begun.len().saturating_sub(MOST_AT_ONCE));
        begun.push(transaction.clone());
    });
    let waiting = PendingReply::begin(transaction.clone());
    let sender = waiting.sender();
    sender.follow(&transaction, "oncomplete")?;
    sender.follow_error(&transaction, "onabort")?;
    Ok((store, waiting))
}

/// Asks some questions about the same keys, and gives the answer to each.
pub async fn ask(connection: &JsValue, questions: &[&str], about: &JsValue) -> Result<Array, Fault> {
    let (store, waiting) = begin(connection, "readonly")?;
    let requests = Array::new();
    for question in questions {
        requests.push(&request(&store, question, std::slice::from_ref(about))?);
    }
    waiting.await?;
    let answers = Array::new();
    for request in requests.iter() {
        answers.push(&part(&request, "result")?);
    }
    Ok(answers)
}

/// Makes changes, unless something else stands under a key than is expected.
pub async fn change(
    connection: &JsValue,
    expected: &[Expected],
    changes: &[Change],
) -> Result<Outcome, Fault> {
    let (waiting, check) = begin_change(connection, expected, changes)?;
    waiting.await?;
    match (check.is_other.get(), check.left.get()) {
        (true, _) => Ok(Outcome::Other),
        (false, 0) => Ok(Outcome::Done),
        // It ended before all had been looked up.
        (false, _) => Err(Fault::Failed),
    }
}

fn begin_change(
    connection: &JsValue,
    expected: &[Expected],
    changes: &[Change],
) -> Result<(PendingReply, Rc<Check>), Fault> {
    let steps = steps(changes)?;
    let (store, waiting) = begin(connection, "readwrite")?;
    let (left, is_other) = (Cell::new(expected.len()), Cell::new(false));
    let check = Rc::new(Check { left, is_other, steps, sender: waiting.sender() });
    if expected.is_empty() {
        check.make_changes(&store);
    }
    for Expected { key, value } in expected {
        let value = value.as_ref().map_or(JsValue::UNDEFINED, JsValue::from);
        let request = request(&store, "get", &[key.into()])?;
        let check = Rc::clone(&check);
        on(&request, "onsuccess", Box::new(move |event| check.compare(&event, &value)))?;
    }
    Ok((waiting, check))
}

/// Changes that wait until what is expected has been looked up.
struct Check {
    left: Cell<usize>,
    is_other: Cell<bool>,
    steps: Vec<Step>,
    sender: ReplySender,
}

impl Check {
    /// Compares what was found with what is expected. A transaction goes on only where it is asked for more while it
    /// tells what it has found, so the changes are made here and not by whoever waits.
    fn compare(&self, event: &JsValue, expected: &JsValue) {
        if result(event).as_ref() != Ok(expected) {
            self.is_other.set(true);
        }
        self.left.set(self.left.get().saturating_sub(1));
        if self.left.get() == 0 && !self.is_other.get() {
            let store = target(event).and_then(|request| part(&request, "source"));
            self.make_changes(&store.unwrap_or_default());
        }
    }

    /// All of them, or none.
    fn make_changes(&self, store: &JsValue) {
        let made = self.steps.iter().try_for_each(|step| request(store, step.name, &step.with).map(drop));
        if let Err(thrown) = made {
            let fault = match thrown.into() {
                // Firefox, for one transaction after there was no room: it lets that one only remove.
                Fault::Refused => Fault::Full,
                fault => fault,
            };
            self.sender.send(Err(fault));
            abort(&part(store, "transaction").unwrap_or_default());
        }
    }
}

/// A change, as the browser is asked for it.
struct Step {
    name: &'static str,
    with: [JsValue; 2],
}

fn steps(changes: &[Change]) -> Result<Vec<Step>, Fault> {
    let mut steps = Vec::new();
    for change in changes {
        let (name, with) = match change {
            Change::Put(key, Value::Text(text)) => ("put", [text.into(), key.into()]),
            Change::Put(key, Value::Bytes(bytes)) => ("put", [bytes.into(), key.into()]),
            Change::Put(key, Value::Other(other)) => ("put", [other.to_owned(), key.into()]),
            Change::Remove(key) => ("delete", [key.into(), JsValue::UNDEFINED]),
            Change::RemoveAll(beginning) => ("delete", [range(beginning)?, JsValue::UNDEFINED]),
        };
        steps.push(Step { name, with });
    }
    Ok(steps)
}

/// All keys that begin like this. None of ours goes on with the last of all characters, which is kept for no use.
pub fn range(beginning: &str) -> Result<JsValue, JsError> {
    let end = [beginning, "\u{ffff}"].concat();
    call(&global("IDBKeyRange")?, "bound", &[beginning.into(), end.into()])
}

/// Asks for something, where there is an answer to be had.
fn request(store: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsError> {
    let request = call(store, name, with)?;
    // Every request has one; without it this would be taken for done when it was never begun.
    if part(&request, "readyState")?.is_string() { Ok(request) } else { Err(JsValue::UNDEFINED) }
}
