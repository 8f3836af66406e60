//! The next press of whatever it is: browsers let a page ask something of the person only then.

use std::cell::RefCell;

use leptos::prelude::window_event_listener_untyped;

use super::object::{global, part};

thread_local! {
    /// What is to be done, and whether anybody listens.
    static ACT: RefCell<(Option<Box<dyn FnOnce()>>, bool)> = const { RefCell::new((None, false)) };
}

/// Calls back at the next press that lets the page ask, once; whoever waited before does not any more.
pub fn at_next_press(act: Box<dyn FnOnce()>) {
    let (_, listens) = ACT.replace((Some(act), true));
    if !listens {
        // A finger counts as soon as it is lifted.
        for press in ["pointerup", "keydown"] {
            std::mem::forget(window_event_listener_untyped(press, |_| hear()));
        }
    }
}

fn hear() {
    if may_ask() {
        let act = ACT.with_borrow_mut(|(act, _)| act.take());
        act.into_iter().for_each(|act| act());
    }
}

/// Whether what was just pressed lets a page ask; some keys do not.
fn may_ask() -> bool {
    let activation = global("navigator").and_then(|navigator| part(&navigator, "userActivation"));
    activation.and_then(|activation| part(&activation, "isActive")).is_ok_and(|is_active| is_active == true)
}
