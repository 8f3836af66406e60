//! The next press of whatever it is: browsers let a page ask something of the person only then.

use std::cell::{Cell, RefCell};

use leptos::prelude::window_event_listener_untyped;

use super::object::{global, part};

/// Something that is done once.
type Act = Box<dyn FnOnce()>;

thread_local! {
    static ACT: RefCell<Option<Act>> = const { RefCell::new(None) };
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// Calls back at the next press that lets the page ask, once; whoever waited before does not any more.
pub fn at_next_press(act: Act) {
    ACT.set(Some(act));
    if !LISTENS.replace(true) {
        // A finger counts as soon as it is lifted.
        for press in ["pointerup", "keydown"] {
            std::mem::forget(window_event_listener_untyped(press, |_| hear()));
        }
    }
}

fn hear() {
    if may_ask() {
        let act = ACT.take();
        act.into_iter().for_each(|act| act());
    }
}

/// Whether what was just pressed lets a page ask; some keys do not.
fn may_ask() -> bool {
    let activation = global("navigator").and_then(|navigator| part(&navigator, "userActivation"));
    activation.and_then(|activation| part(&activation, "isActive")).is_ok_and(|is_active| is_active == true)
}
