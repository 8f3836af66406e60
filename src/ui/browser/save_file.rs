//! Files a person saves and opens. Nothing is sent anywhere.

use std::time::Duration;

use super::paste_and_drop::DropContent;
use js_sys::Array;
use leptos::prelude::{document, set_timeout};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url};

/// Offers a text as a file to save. The browser shows what became of it.
pub fn save(name: &str, text: &str) {
    let _ = offer(name, &text.into(), "application/json");
}

/// Offers bytes as a file to save.
pub fn save_bytes(name: &str, bytes: &JsValue) {
    let _ = offer(name, bytes, "application/octet-stream");
}

/// The text of the file chosen in a field, emptied so that the same file can be chosen again.
pub async fn chosen_text(event: &Event) -> Option<String> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0)?;
    let text = JsFuture::from(file.text()).await.ok()?.as_string();
    field.set_value("");
    text
}

/// The text that was dropped, or that of the file that was; `None` where the browser cannot read it.
pub async fn dropped_text(dropped: DropContent) -> Option<String> {
    match dropped {
        DropContent::Text(text) | DropContent::Html { plain: text, .. } => Some(text),
        DropContent::File(file) => {
            let bytes = file.bytes().await?.to_vec();
            Some(String::from_utf8_lossy(&bytes).into_owned())
        }
    }
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
