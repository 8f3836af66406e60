//! The one place that hears of everything that this page saves in the database, whoever saves it.

use std::cell::RefCell;

thread_local! {
    static LISTENER: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
}

/// Calls back whenever something was saved; whoever listened before hears no more.
pub fn on_saved(listener: Box<dyn Fn()>) {
    LISTENER.set(Some(listener));
}

/// Something was saved.
pub fn note_saved() {
    LISTENER.with_borrow(|listener| listener.iter().for_each(|listener| listener()));
}
