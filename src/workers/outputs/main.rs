//! The worker that writes workbooks and documents, which is loaded when somebody saves one.
//!
//! It is asked once and then ended. What is asked: a list of a word, nothing, and a text. What is answered: `true` once it can be
//! asked, and in the end some bytes; one text where it cannot be written, and nothing where it does not understand what is asked.

use js_sys::{Array, Uint8Array, global};
use tranche::Fund;
use tranche::files::write::{self, NotWritten};
use tranche::formats::fund_table;
use tranche::import::Grid;
use tranche::publish::{Workbook, WorkbookRequest};
use tranche::text_document::TextDocument;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let asked = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        let parts = event.data().unchecked_into::<Array>();
        let text = |at| parts.get(at).as_string().unwrap_or_default();
        tell(&written(&text(0), &text(2)).unwrap_or(JsValue::NULL));
    });
    worker().set_onmessage(Some(asked.as_ref().unchecked_ref()));
    asked.forget();
    tell(&JsValue::TRUE);
}

/// What is written of this kind, from a text; `None` where the text is not what that kind is made from.
fn written(kind: &str, text: &str) -> Option<JsValue> {
    Some(match kind {
        "xlsx" => workbook(write::xlsx(&table_of(text)?)),
        "csv" => file(&write::csv(&table_of(text)?)),
        "docx" => workbook(write::docx(&TextDocument::of_handed_over(text).ok()?)),
        "decisions.xlsx" => output(Workbook::Decisions, text)?,
        "letters.xlsx" => output(Workbook::Letters, text)?,
        "template.xlsx" => workbook(write::template()),
        _ => file(&write::template_csv()),
    })
}

/// The table of a fund, from the text of its file.
fn table_of(fund: &str) -> Option<Grid> {
    Fund::read(fund).ok().map(|fund| fund_table::write(&fund))
}

/// A workbook of a result.
fn output(which: Workbook, request: &str) -> Option<JsValue> {
    let request = WorkbookRequest::unpacked(request)?;
    Some(workbook(write::output_workbook(which, &request)))
}

/// A text where it could not be written: where the text stands that XLSX does not hold.
fn workbook(written: Result<Vec<u8>, NotWritten>) -> JsValue {
    match written {
        Ok(bytes) => file(&bytes),
        Err(NotWritten::TooLong { row, column } | NotWritten::Ambiguous { row, column }) => {
            format!("row {row}, {column}").into()
        }
        Err(NotWritten::Refused(why)) => why.into(),
    }
}

fn file(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn tell(answer: &JsValue) {
    // Nobody may be listening any more, and then nothing has to be said.
    let _ = worker().post_message(answer);
}

fn worker() -> DedicatedWorkerGlobalScope {
    global().unchecked_into()
}
