//! Files a person saves and opens. Nothing is sent anywhere.

use std::time::Duration;

use super::dropped_file::DroppedFile;
use super::paste_and_drop::{DropContent, FileHandle, chosen};
use js_sys::Array;
use leptos::prelude::{document, set_timeout};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, Url};

/// Offers a text as a file to save. The browser shows what became of it.
pub fn save(name: &str, text: &str) {
    let _ = offer(name, &text.into(), "application/json");
}

/// Offers a table as a file to save.
pub fn save_table(name: &str, text: &str) {
    let _ = offer(name, &text.into(), "text/csv;charset=utf-8");
}

/// Offers a drawing as a file to save.
pub fn save_picture(name: &str, svg: &str) {
    let _ = offer(name, &svg.into(), "image/svg+xml");
}

/// Offers a page as a file to save.
pub fn save_page(name: &str, html: &str) {
    let _ = offer(name, &html.into(), "text/html");
}

/// Offers bytes as a file to save.
pub fn save_bytes(name: &str, bytes: &JsValue) {
    let _ = offer(name, bytes, "application/octet-stream");
}

/// The file chosen in a field, emptied so that the same file can be chosen again; `None` where the browser cannot read it.
pub async fn chosen_file(event: &Event) -> Option<DroppedFile> {
    read(chosen(event)?).await
}

/// What was dropped, as a file of its own; `None` where the browser cannot read it.
pub async fn dropped_file(dropped: DropContent) -> Option<DroppedFile> {
    match dropped {
        DropContent::Text(text) | DropContent::Html { plain: text, .. } => {
            Some(DroppedFile { name: String::new(), bytes: text.into_bytes() })
        }
        DropContent::File(file) => read(file).await,
    }
}

/// A file in hand, read; `None` where the browser cannot read it.
pub async fn read(file: FileHandle) -> Option<DroppedFile> {
    Some(DroppedFile { name: file.name(), bytes: file.bytes().await?.to_vec() })
}

fn offer(name: &str, content: &JsValue, kind: &str) -> Option<()> {
    let named = BlobPropertyBag::new();
    named.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(content), &named).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let anchor = document().create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // Some browsers begin to read only after the click has been dealt with.
    set_timeout(move || drop(Url::revoke_object_url(&url)), Duration::from_secs(10));
    Some(())
}
