//! The clipboard, where the browser lets a page write to it.

use js_sys::Reflect;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlDocument, HtmlTextAreaElement};

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
