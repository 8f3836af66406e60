//! The document around the page: where it is mounted, what is spoken, the time of day.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Date;
use leptos::prelude::{document, set_timeout, window, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement, HtmlElement};

use super::storage;

/// The element the page is mounted in, cleared of the words that stood there while it loaded.
pub fn mount_point() -> Option<HtmlElement> {
    let element = document().get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    element.set_text_content(None);
    Some(element)
}

/// Tells the safety net outside the page up to when the work is kept, for the day the page stops.
pub fn note_kept(time: &str) {
    note("keptAt", time);
}

/// Hands the work over to the safety net outside the page, as it stands now.
pub fn hand_over(work: &str) {
    if let Some(root) = document().document_element() {
        let _ = js_sys::Reflect::set(&root, &"work".into(), &work.into());
    }
}

/// Tells the script outside the page that it can be used: what is fetched ahead comes after that.
pub fn note_ready() {
    note("ready", "");
}

fn note(name: &str, value: &str) {
    if let Some(root) = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.dataset().set(name, value);
    }
}

/// What the window is called.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Puts words where assistive technology speaks them from.
pub fn say(id: &str, words: &str) {
    if let Some(region) = document().get_element_by_id(id) {
        region.set_text_content(Some(words));
    }
}

/// Moves the keyboard to an element that can take it.
pub fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the keyboard to a heading, where another page of this tab led here.
pub fn begin_at(id: &str) {
    if storage::take_mark() {
        focus(id);
    }
}

/// Where the keyboard is, to be brought back there.
#[derive(PartialEq)]
pub struct Place(HtmlElement);

impl Place {
    /// Where it is now; `None` where it is nowhere.
    pub fn now() -> Option<Self> {
        let element = document().active_element().filter(|element| element.tag_name() != "BODY")?;
        element.dyn_into().ok().map(Self)
    }

    /// Whether it is in the element of this id.
    pub fn is(&self, id: &str) -> bool {
        self.0.closest(&format!("#{id}")).ok().flatten().is_some()
    }

    /// Brings it back.
    pub fn take_up(&self) {
        let _ = self.0.focus();
    }
}

/// Moves the keyboard to an element, where it is nowhere: what had it is gone.
pub fn focus_if_lost(id: &str) {
    let nowhere = document().active_element().is_none_or(|element| element.tag_name() == "BODY");
    if nowhere {
        focus(id);
    }
}

/// Opens the dialog whose heading has this id. The browser then keeps the keyboard inside.
pub fn show_dialog(heading: &str) {
    if let Some(dialog) = dialog(heading) {
        let _ = dialog.show_modal();
    }
}

/// Closes the dialog whose heading has this id.
pub fn close_dialog(heading: &str) {
    if let Some(dialog) = dialog(heading) {
        dialog.close();
    }
}

fn dialog(heading: &str) -> Option<HtmlDialogElement> {
    document().get_element_by_id(heading)?.closest("dialog").ok()??.dyn_into().ok()
}

/// Opens the browser's print window, once whatever is to be printed is there.
pub fn print() {
    let _ = Event::new(PRINTING).map(|event| window().dispatch_event(&event));
    set_timeout(|| drop(window().print()), Duration::ZERO);
}

/// Calls back before the page is printed, and after.
pub fn on_printing(prints: impl Fn(bool) + Clone + 'static) {
    let printed = prints.clone();
    std::mem::forget(window_event_listener_untyped(PRINTING, move |_| prints(true)));
    std::mem::forget(window_event_listener_untyped("afterprint", move |_| printed(false)));
}

const PRINTING: &str = "beforeprint";

/// The time of day as `14:05`.
pub fn time_of_day() -> String {
    let now = Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
}

/// The time of day of a moment, in milliseconds since 1970.
pub fn time_of(milliseconds: u64) -> String {
    day_and_time(milliseconds).split(' ').nth(1).unwrap_or_default().to_owned()
}

/// Whether nobody sees the page.
pub fn is_hidden() -> bool {
    document().hidden()
}

/// Scrolls as little as it takes to have an element in sight.
pub fn scroll_to(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_bool(false);
    }
}

/// A moment, in milliseconds since 1970, as `2026-05-31 14:05`.
pub fn day_and_time(milliseconds: u64) -> String {
    // A float by the browser's choice; far below 2^53.
    let then = Date::new_0();
    then.set_time(milliseconds as _);
    format!(
        "{}-{:02}-{:02} {:02}:{:02}",
        then.get_full_year(),
        then.get_month() + 1,
        then.get_date(),
        then.get_hours(),
        then.get_minutes()
    )
}

/// The day as `2026-05-31`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Whole milliseconds since 1970, as this computer's clock has it.
pub fn milliseconds() -> u64 {
    // A float by the browser's choice; far below 2^53.
    Date::now() as u64
}

/// Calls back when the page goes, closed or left for another, or may be about to, because it is hidden; whether it goes.
pub fn on_leaving(leaving: impl Fn(bool) + Clone + 'static) {
    let is_gone = Rc::new(Cell::new(false));
    let (hidden, goes, comes) = (leaving.clone(), is_gone.clone(), is_gone.clone());
    std::mem::forget(window_event_listener_untyped("pagehide", move |_| {
        goes.set(true);
        leaving(true);
    }));
    std::mem::forget(window_event_listener_untyped("pageshow", move |_| comes.set(false)));
    std::mem::forget(window_event_listener_untyped("visibilitychange", move |_| {
        // A page that goes is hidden, too.
        if !is_gone.get() {
            hidden(false);
        }
    }));
}

/// Has the browser ask before the page is left, as long as this says so: for work that is not kept yet.
pub fn hold_back(unsaved: impl Fn() -> bool + 'static) {
    std::mem::forget(window_event_listener_untyped("beforeunload", move |event| {
        if unsaved() {
            event.prevent_default();
        }
    }));
}

/// Calls back when the page comes back from the browser's memory, as after “back”.
pub fn on_return(returned: impl Fn() + 'static) {
    std::mem::forget(window_event_listener_untyped("pageshow", move |_| returned()));
}
