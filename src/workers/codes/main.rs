//! The worker that makes what is rarely asked for and takes long to load: links that carry the bids, and QR codes.
//!
//! It is asked once and then ended. What is asked: a list of a word, nothing, and a text. What is answered: `true` once it can be
//! asked, and in the end one text, or nothing where it cannot be made.

use js_sys::{Array, global};
use tranche::link::BidsCode;
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
            "link" => link_of(&text(2)),
            _ => QrDrawing::of(&text(2)).map(|drawing| drawing.pack()),
        };
        tell(&answer.map_or(JsValue::NULL, JsValue::from));
    });
    worker().set_onmessage(Some(asked.as_ref().unchecked_ref()));
    asked.forget();
    tell(&JsValue::TRUE);
}

/// The code of a fund, from how many characters there are for it and the text of its file.
fn link_of(text: &str) -> Option<String> {
    let (room, fund) = text.split_once('\n')?;
    let (room, fund) = (room.parse().ok()?, Fund::read(fund).ok()?);
    let fitting = fund_link::fitting(&fund, room)?;
    Some(BidsCode { text: fitting.code.text, is_shortened: fitting.left_out }.pack())
}

fn tell(answer: &JsValue) {
    // Nobody may be listening any more, and then nothing has to be said.
    let _ = worker().post_message(answer);
}

fn worker() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}
