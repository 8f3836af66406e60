//! What people bring: a file that is chosen, dropped or pasted, or a table on the clipboard.

use js_sys::Uint8Array;
use leptos::prelude::window_event_listener_untyped;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, File, FileList, HtmlInputElement};

/// A file in hand, not read yet.
#[derive(Clone)]
pub struct FileHandle(File);

impl FileHandle {
    /// What the file is called.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        // A float by the browser's choice; far below 2^53.
        self.0.size() as u64
    }

    /// Its bytes; `None` where the browser cannot read it any more.
    pub async fn bytes(&self) -> Option<Uint8Array> {
        JsFuture::from(self.0.array_buffer()).await.ok().map(|buffer| Uint8Array::new(&buffer))
    }
}

/// What was dropped or pasted.
pub enum DropContent {
    /// A file.
    File(FileHandle),
    /// A piece of a web page, a paper or a spreadsheet that has a table, and the same as plain text. Nobody has looked
    /// into it yet.
    Html {
        /// The text of the page, with its marks.
        html: String,
        /// What the same program gives where marks are not wanted.
        plain: String,
    },
    /// Text.
    Text(String),
}

/// The file chosen in a field, emptied so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<FileHandle> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0)?;
    field.set_value("");
    Some(FileHandle(file))
}

/// All files chosen in a field, emptied so that the same ones can be chosen again.
pub fn all_chosen(event: &Event) -> Vec<FileHandle> {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return Vec::new() };
    let files = all(field.files());
    field.set_value("");
    files
}

/// Calls back with all files that are dropped anywhere on the page. What else is dropped the browser puts into its field.
pub fn on_files(brought: impl Fn(Vec<FileHandle>) + Clone + 'static) {
    let files = |event: &Event| {
        let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        data.filter(|data| data.types().includes(&"Files".into(), 0))
    };
    std::mem::forget(window_event_listener_untyped("dragover", move |event| {
        if files(&event).is_some() {
            event.prevent_default();
        }
    }));
    std::mem::forget(window_event_listener_untyped("drop", move |event| {
        if let Some(data) = files(&event) {
            event.prevent_default();
            brought(all(data.files()));
        }
    }));
}

fn all(files: Option<FileList>) -> Vec<FileHandle> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|at| files.get(at)).map(FileHandle).collect()
}

/// Calls back with whatever is dropped anywhere on the page, and with what is pasted outside of fields or into the
/// field of this id. `over` hears whether something is being held over the page.
pub fn listen(
    field: &'static str,
    over: impl Fn(bool) + Clone + 'static,
    brought: impl Fn(DropContent) + Clone + 'static,
) {
    let taken = brought.clone();
    let ended = over.clone();
    let left = over.clone();
    let on = |name: &'static str, act: Box<dyn Fn(Event)>| {
        std::mem::forget(window_event_listener_untyped(name, act));
    };
    on(
        "dragover",
        Box::new(move |event| {
            event.prevent_default();
            over(true);
        }),
    );
    on(
        "dragleave",
        Box::new(move |event| {
            // Only when the pointer leaves the window, not when it goes from one part of the page to another.
            if event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()) {
                left(false);
            }
        }),
    );
    on(
        "drop",
        Box::new(move |event| {
            event.prevent_default();
            ended(false);
            if let Some(dropped) =
                event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|data| of(&data))
            {
                taken(dropped);
            }
        }),
    );
    on(
        "paste",
        Box::new(move |event| {
            if !is_for(&event, field) {
                return;
            }
            let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
            if let Some(pasted) = data.and_then(|data| of(&data)) {
                event.prevent_default();
                brought(pasted);
            }
        }),
    );
}

/// Whether something pasted is meant for the page and not for a field that somebody types in.
fn is_for(event: &Event, field: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_none_or(|element| element.id() == field || !element.matches("input, textarea").unwrap_or(false))
}

fn of(data: &DataTransfer) -> Option<DropContent> {
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return Some(DropContent::File(FileHandle(file)));
    }
    let html = data.get_data("text/html").ok().filter(|html| has_table(html));
    let plain = data.get_data("text/plain").ok().filter(|text| !text.trim().is_empty());
    match html {
        Some(html) => Some(DropContent::Html { html, plain: plain.unwrap_or_default() }),
        None => plain.map(DropContent::Text),
    }
}

/// Whether a piece of a page has the mark of a table; what is in it the worker finds out.
fn has_table(html: &str) -> bool {
    const MARK: &[u8] = b"<table";
    html.as_bytes().windows(MARK.len()).any(|window| window.eq_ignore_ascii_case(MARK))
}
