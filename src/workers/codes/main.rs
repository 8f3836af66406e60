//! The worker that makes what is rarely asked for and takes long to load: links that carry the bids, and QR codes.
//!
//! It is asked once and then ended. What is asked: a list of a word, a text and a number. What is answered: `true` once it can be
//! asked, and in the end one text, or nothing where it cannot be made.

use js_sys::{Array, global};
use tranche::qr::QrDrawing;
use tranche::{Fund, fund_link};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let asked = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        let parts = event.data().unchecked_into::<Array>();
        let text = |at| parts.get(at).as_string().unwrap_or_default();
        let answer = match text(0).as_str() {
            "link" => text(1).parse().ok().and_then(|room| link_of(&text(2), room)),
            _ => QrDrawing::of(&text(2)).map(|drawing| drawing.pack()),
        };
        tell(&answer.map_or(JsValue::NULL, JsValue::from));
    });
    worker().set_onmessage(Some(asked.as_ref().unchecked_ref()));
    asked.forget();
    tell(&JsValue::TRUE);
}

/// The code of a fund in so many characters, from the text of its file.
fn link_of(fund: &str, room: usize) -> Option<String> {
    let fund = Fund::read(fund).ok()?;
    fund_link::fitting(&fund, room).map(|fitting| fitting.pack())
}

fn tell(answer: &JsValue) {
    // Nobody may be listening any more, and then nothing has to be said.
    let _ = worker().post_message(answer);
}

fn worker() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}
