//! The clipboard, where the browser lets a page write to it.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::{document, window, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Clipboard, ClipboardEvent, HtmlDocument, HtmlTextAreaElement};

use super::object::{JsError, call, made};

/// What of a table is on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopiedTable {
    /// All of it: programs that know tables get a table, and the others text.
    Table,
    /// The text alone.
    Text,
    /// Nothing: the browser does not let the page copy.
    Nothing,
}

/// Copies what stands in the field of this id, and says whether it is on the clipboard now. The field is left
/// selected, so that a person can copy it by hand where the page may not.
pub async fn copy_field(id: &str) -> bool {
    let Some(text) = select(id) else { return false };
    match clipboard() {
        Some(clipboard) if JsFuture::from(clipboard.write_text(&text)).await.is_ok() => true,
        _ => copy_selection(),
    }
}

/// Copies a text, and says whether it is on the clipboard now.
pub async fn copy(text: &str) -> bool {
    match clipboard() {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    }
}

/// Copies a table, as a piece of a page and as text, and says what of it is on the clipboard now.
pub async fn copy_table(html: &str, plain: &str) -> CopiedTable {
    let asked = clipboard().map(|clipboard| write_both(&clipboard, html, plain));
    if let Some(Ok(writing)) = asked
        && JsFuture::from(writing).await.is_ok()
    {
        CopiedTable::Table
    } else if hand_over([(HTML, html), (PLAIN, plain)]) {
        CopiedTable::Table
    } else if copy(plain).await {
        CopiedTable::Text
    } else {
        CopiedTable::Nothing
    }
}

const HTML: &str = "text/html";
const PLAIN: &str = "text/plain";

fn write_both(clipboard: &Clipboard, html: &str, plain: &str) -> Result<Promise, JsError> {
    let kinds = Object::new();
    for (kind, text) in [(HTML, html), (PLAIN, plain)] {
        let named = BlobPropertyBag::new();
        named.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &named)?;
        Reflect::set(&kinds, &kind.into(), &blob)?;
    }
    let item = made("ClipboardItem", &[kinds.into()])?;
    call(clipboard, "write", &[Array::of1(&item).into()])?.dyn_into()
}

/// Has the browser copy, and hands it these texts when it asks for them: so older browsers take several kinds, and pages that
/// came over plain http may copy at all.
fn hand_over(kinds: [(&'static str, &str); 2]) -> bool {
    let is_taken = Rc::new(Cell::new(false));
    let (taken, kinds) = (Rc::clone(&is_taken), kinds.map(|(kind, text)| (kind, text.to_owned())));
    let listener = window_event_listener_untyped("copy", move |event| {
        let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
        if let Some(data) = data {
            event.prevent_default();
            taken.set(kinds.iter().all(|(kind, text)| data.set_data(kind, text).is_ok()));
        }
    });
    let is_done = copy_selection() && is_taken.get();
    listener.remove();
    is_done
}

/// Absent on pages that came over plain http.
fn clipboard() -> Option<Clipboard> {
    let value = Reflect::get(window().navigator().as_ref(), &"clipboard".into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then(|| value.unchecked_into())
}

fn copy_selection() -> bool {
    let document = document().unchecked_into::<HtmlDocument>();
    document.exec_command("copy").unwrap_or(false)
}

fn select(id: &str) -> Option<String> {
    let field = document().get_element_by_id(id)?.dyn_into::<HtmlTextAreaElement>().ok()?;
    field.select();
    Some(field.value())
}
