//! The worker: reads and writes files away from the page, so that whatever a file does costs this and nothing else.
//!
//! It is asked once and then ended. What is asked: a list of a word, a name or a plain text, and bytes or a text. What is answered:
//! `true` once it can be asked, numbers while it is at work (rows so far), and in the end one text or some bytes.

use js_sys::{Array, Uint8Array, global};
use tranche::files::write::{self, NotWritten};
use tranche::formats::fund_table;
use tranche::import::handover;
use tranche::publish::{Workbook, WorkbookRequest};
use tranche::text_document::TextDocument;
use tranche::{Fund, files};
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
            "html" => read(&files::read_html(&text(2), &text(1), &mut rows)),
            "xlsx" => table_of(&text(2)).map_or(JsValue::NULL, |grid| workbook(write::xlsx(&grid))),
            "csv" => table_of(&text(2)).map_or(JsValue::NULL, |grid| file(&write::csv(&grid))),
            "docx" => TextDocument::of_handed_over(&text(2))
                .map_or(JsValue::NULL, |document| workbook(write::docx(&document))),
            "decisions.xlsx" => output(Workbook::Decisions, &text(2)),
            "letters.xlsx" => output(Workbook::Letters, &text(2)),
            "template.xlsx" => workbook(write::template()),
            _ => file(&write::template_csv()),
        });
    });
    worker().set_onmessage(Some(asked.as_ref().unchecked_ref()));
    asked.forget();
    tell(&JsValue::TRUE);
}

fn read(reading: &handover::Reading) -> JsValue {
    handover::pack(reading).unwrap_or_default().into()
}

/// The table of a fund, from the text of its file.
fn table_of(fund: &str) -> Option<tranche::import::Grid> {
    Fund::read(fund).ok().map(|fund| fund_table::write(&fund))
}

/// A workbook of a result.
fn output(which: Workbook, request: &str) -> JsValue {
    let request = WorkbookRequest::unpacked(request);
    request.map_or(JsValue::NULL, |request| workbook(write::output_workbook(which, &request)))
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
