//! Connections to a database: opened, closed where they are in another page's way, and the database made or deleted.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen::JsValue;

use super::super::object::{JsError, call, global, on, part};
use super::Fault;
use super::answer::{PendingReply, ReplySender, result, target};
use super::stored_value::STORE;

/// How long another page has to do what it wanted the database for.
const AFTER_LETTING_GO: Duration = Duration::from_millis(200);

thread_local! {
    /// Who wants to hear that the database is gone.
    static LOST: RefCell<Vec<Box<dyn Fn()>>> = const { RefCell::new(Vec::new()) };
}

/// What a page of today opens. A page that makes a later one shuts this one out, and is told apart by it.
const VERSION: u32 = 1;

/// Calls back when another page has deleted the database, or made it anew. Whoever listened before goes on hearing, too.
pub fn on_lost(listener: Box<dyn Fn()>) {
    LOST.with_borrow_mut(|lost| lost.push(listener));
}

/// Deletes the database of this name, where there is one.
pub async fn delete(name: &str) -> Result<(), Fault> {
    let request = call(&factory()?, "deleteDatabase", &[name.into()])?;
    let waiting = PendingReply::begin(JsValue::UNDEFINED);
    waiting.sender().follow(&request, "onsuccess")?;
    follow(&request, &waiting.sender())?;
    waiting.await.map(drop)
}

/// Opens the database of this name, and makes it where there is none.
pub async fn connect(name: &str) -> Result<JsValue, Fault> {
    let request = call(&factory()?, "open", &[name.into(), VERSION.into()])?;
    let waiting = PendingReply::begin(JsValue::UNDEFINED);
    let (makes, opens) = (waiting.sender(), waiting.sender());
    on(&request, "onupgradeneeded", Box::new(move |event| make(&event, &makes)))?;
    on(&request, "onsuccess", Box::new(move |event| hand_over(&event, &opens)))?;
    follow(&request, &waiting.sender())?;
    waiting.await
}

/// What opens databases; to look for it is enough to be refused.
fn factory() -> Result<JsValue, Fault> {
    let found = global("indexedDB").map_err(|_| Fault::Refused)?;
    if found.is_undefined() || found.is_null() { Err(Fault::Refused) } else { Ok(found) }
}

/// Tells why a database is not opened or deleted.
fn follow(request: &JsValue, sender: &ReplySender) -> Result<(), JsError> {
    sender.follow_error(request, "onerror")?;
    sender.follow_blocked(request)
}

/// Makes the store of a new database. Where that fails no database may be left that lacks it.
fn make(event: &JsValue, sender: &ReplySender) {
    let make = || {
        let request = target(event)?;
        let transaction = part(&request, "transaction")?;
        sender.follow_error(&transaction, "onabort")?;
        let made = call(&part(&request, "result")?, "createObjectStore", &[STORE.into()]);
        made.or_else(|thrown| call(&transaction, "abort", &[]).and(Err(thrown)))
    };
    if let Err(thrown) = make() {
        sender.send(Err(JsError::into(thrown)));
    }
}

/// Hands an opened database to whoever waits for it, and closes one that nobody waits for any more.
fn hand_over(event: &JsValue, sender: &ReplySender) {
    let connection = result(event);
    let reply = connection.clone().and_then(|connection| {
        on(&connection, "onversionchange", Box::new(|event| let_go(&event)))?;
        let has_store = call(&part(&connection, "objectStoreNames")?, "contains", &[STORE.into()])?;
        if has_store.is_truthy() { Ok(connection) } else { Err(Fault::Failed) }
    });
    let is_of_use = reply.is_ok();
    if let (false, Ok(connection)) = (sender.send(reply) && is_of_use, connection) {
        close(&connection);
    }
}

/// Closes a connection that is in another page's way, and says so a moment later.
fn let_go(event: &JsValue) {
    if let Ok(connection) = target(event) {
        close(&connection);
    }
    set_timeout(|| LOST.with_borrow(|lost| lost.iter().for_each(|listener| listener())), AFTER_LETTING_GO);
}

fn close(connection: &JsValue) {
    let _ = call(connection, "close", &[]);
}
