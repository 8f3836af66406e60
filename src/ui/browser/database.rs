//! A database of the browser: texts and bytes under keys. The only code that names IndexedDB.
//!
//! Every call is answered within three seconds, whatever the browser does.

mod answer;
mod commit;
mod connection;
mod fault;
mod stored_value;
mod transaction;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

pub use self::commit::{Change, Expected, Outcome};
use self::connection::connect;
pub use self::fault::Fault;
pub use self::stored_value::Value;
use self::transaction::{ask, change, range};
use super::object::{JsError, call, callback, global, part};

/// An open database. Where another page deletes it this one lets go of it, and opens another when it is asked for something:
/// nothing stands there any more.
#[derive(Clone, Debug)]
pub struct Database {
    name: String,
    connection: Rc<RefCell<JsValue>>,
}

impl Database {
    /// Opens the database of this name, and makes it where there is none.
    pub async fn open(name: &str) -> Result<Self, Fault> {
        let connection = Rc::new(RefCell::new(connect(name).await?));
        Ok(Self { name: name.to_owned(), connection })
    }

    async fn reopen(&self) -> Result<(), Fault> {
        let connection = connect(&self.name).await?;
        self.connection.replace(connection);
        Ok(())
    }

    fn connection(&self) -> JsValue {
        self.connection.borrow().clone()
    }

    async fn ask(&self, questions: &[&str], about: &JsValue) -> Result<Array, Fault> {
        let answer = ask(&self.connection(), questions, about).await;
        match answer {
            Err(Fault::Lost) => self.reopen().await?,
            // As where another page is still writing. Nothing is lost by asking once more.
            Err(Fault::TooSlow) => {}
            _ => return answer,
        }
        ask(&self.connection(), questions, about).await
    }

    /// Calls back when another page has deleted the database, or made it anew. Whoever listened before goes on hearing, too.
    pub fn on_lost(listener: impl Fn() + 'static) {
        connection::on_lost(Box::new(listener));
    }

    /// Calls off whatever is under way, because the page goes. WebKit holds on to a page that is left, and would keep the next
    /// one waiting for as long.
    pub fn call_off() {
        transaction::call_off();
    }

    /// Deletes the database of this name, where there is one. After [`Fault::Blocked`] it is deleted all the same, as
    /// soon as the others let go of it.
    pub async fn delete(name: &str) -> Result<(), Fault> {
        connection::delete(name).await
    }

    /// What stands under a key.
    pub async fn read(&self, key: &str) -> Result<Option<Value>, Fault> {
        let found = self.ask(&["get"], &key.into()).await?.get(0);
        Ok((!found.is_undefined()).then(|| found.into()))
    }

    /// Every key that begins like this, with what stands there, in the order of the keys.
    pub async fn all(&self, beginning: &str) -> Result<Vec<(String, Value)>, Fault> {
        let found = self.ask(&["getAllKeys", "getAll"], &range(beginning)?).await?;
        let values: Array = found.get(1).dyn_into()?;
        let mut all = Vec::new();
        for (at, key) in (0..).zip(texts(found.get(0))?) {
            all.push((key, values.get(at).into()));
        }
        Ok(all)
    }

    /// Every key that begins like this, in their order.
    pub async fn keys(&self, beginning: &str) -> Result<Vec<String>, Fault> {
        let found = self.ask(&["getAllKeys"], &range(beginning)?).await?;
        Ok(texts(found.get(0))?)
    }

    /// Makes all changes, one after the other, or none: they are made only if all stands as expected, which nobody can
    /// change in between. What is answered as done is on the disk.
    pub async fn commit(&self, expected: &[Expected], changes: &[Change]) -> Result<Outcome, Fault> {
        let outcome = change(&self.connection(), expected, changes).await;
        if outcome != Err(Fault::Lost) {
            return outcome;
        }
        self.reopen().await?;
        change(&self.connection(), expected, changes).await
    }
}

/// Asks the browser not to throw away what it keeps when it needs room. Some ask the person: nobody waits for that.
pub fn ask_to_persist() {
    let ask = || {
        let asked = call(&part(&global("navigator")?, "storage")?, "persist", &[])?;
        let nothing = callback(Box::new(drop));
        call(&asked, "then", &[nothing.clone(), nothing])
    };
    let _ = ask();
}

fn texts(keys: JsValue) -> Result<Vec<String>, JsError> {
    let keys: Array = keys.dyn_into()?;
    let mut texts = Vec::new();
    for at in 0..keys.length() {
        // Between two texts there are no keys but texts.
        texts.push(keys.get(at).as_string().unwrap_or_default());
    }
    Ok(texts)
}
