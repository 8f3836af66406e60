//! The worker that reads files, away from the page, so that whatever a file does costs this and nothing else.
//!
//! It is asked once and then ended. What is asked: a list of a word, a name or a plain text, and bytes or a text. What is answered:
//! `true` once it can be asked, numbers while it is at work (rows so far), and in the end one text.

use js_sys::{Array, Uint8Array, global};
use tranche::files;
use tranche::import::handover;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let asked = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        let parts = event.data().unchecked_into::<Array>();
        let text = |at| parts.get(at).as_string().unwrap_or_default();
        let bytes = || Uint8Array::new(&parts.get(2)).to_vec();
        tell(&match text(0).as_str() {
            "file" => read(&files::read(&text(1), &bytes(), &mut rows)),
            "text" => read(&files::read_text(&text(2), &mut rows)),
            _ => read(&files::read_html(&text(2), &text(1), &mut rows)),
        });
    });
    worker().set_onmessage(Some(asked.as_ref().unchecked_ref()));
    asked.forget();
    tell(&JsValue::TRUE);
}

fn read(reading: &handover::Reading) -> JsValue {
    handover::pack(reading).unwrap_or_default().into()
}

fn rows(so_far: u32) {
    tell(&JsValue::from(so_far));
}

fn tell(answer: &JsValue) {
    // Nobody may be listening any more, and then nothing has to be said.
    let _ = worker().post_message(answer);
}

fn worker() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}
