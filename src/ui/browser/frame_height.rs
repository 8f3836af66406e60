//! A frame of another page, in which this one is shown: it is told how high the page is, and nothing else.

use js_sys::{Object, Reflect};
use leptos::prelude::document;
use wasm_bindgen::JsValue;

use super::object::{JsError, call, callback, global, made};

/// Tells the page around this one how high it is, now and whenever that changes: `{ tranche: "height", pixels: 1234 }`. Whichever page
/// that is, it learns a number and nothing else.
pub fn tell_height() {
    tell();
    // A browser that does not notice tells it once.
    let _ = notice_changes();
}

fn notice_changes() -> Result<(), JsError> {
    let observer = made("ResizeObserver", &[callback(Box::new(|_| tell()))])?;
    let body = document().body().ok_or(JsValue::UNDEFINED)?;
    call(&observer, "observe", &[body.into()]).map(drop)
}

fn tell() {
    // Where nobody listens nothing is missing.
    let _ = post();
}

fn post() -> Result<(), JsError> {
    let parent = global("parent")?;
    let body = document().body().ok_or(JsValue::UNDEFINED)?;
    if parent == global("self")? {
        return Ok(());
    }
    let message = Object::new();
    Reflect::set(&message, &"tranche".into(), &"height".into())?;
    // Rounded to the nearest pixel by the browser; one more, so that nothing is cut.
    Reflect::set(&message, &"pixels".into(), &(body.offset_height() + 1).into())?;
    call(&parent, "postMessage", &[message.into(), "*".into()]).map(drop)
}
