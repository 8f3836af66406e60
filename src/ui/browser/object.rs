//! Things of the browser by their names: one that is missing, or throws, is an answer and ends nothing.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What a thing throws where it does not do what was asked.
pub type JsError = JsValue;

/// What a thing has under a name.
pub fn part(of: &JsValue, name: &str) -> Result<JsValue, JsError> {
    Reflect::get(of, &name.into())
}

/// What the page has under a name.
pub fn global(name: &str) -> Result<JsValue, JsError> {
    part(&js_sys::global(), name)
}

/// Asks a thing to do something.
pub fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsError> {
    part(of, name)?.dyn_into::<Function>()?.apply(of, &list(with))
}

/// Waits for what a thing has promised.
pub async fn resolve(promised: JsValue) -> Result<JsValue, JsError> {
    JsFuture::from(promised.dyn_into::<Promise>()?).await
}

/// Makes a thing of a kind that the page may have.
pub fn made(kind: &str, with: &[JsValue]) -> Result<JsValue, JsError> {
    Reflect::construct(&global(kind)?.dyn_into::<Function>()?, &list(with))
}

/// Lets a thing call back under a name, such as `onmessage`.
pub fn on(thing: &JsValue, name: &str, listener: Box<dyn FnMut(JsValue)>) -> Result<(), JsError> {
    Reflect::set(thing, &name.into(), &callback(listener)).map(drop)
}

/// What the browser can call. It is let go when the browser has let go of it, however often it was called: so it must
/// not hold whatever it is handed to, or neither would ever be let go.
pub fn callback(listener: Box<dyn FnMut(JsValue)>) -> JsValue {
    // One type for all there is to hear.
    Closure::wrap(listener).into_js_value()
}

fn list(of: &[JsValue]) -> Array {
    of.iter().collect()
}
