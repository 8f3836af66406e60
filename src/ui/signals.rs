//! What changes on the page and what is done to it, in a handful of types.
//!
//! Leptos compiles its machinery anew for every closure it is given; behind these few types it is there once, which
//! halves what has to be loaded.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

use super::browser::rest;

/// A part of the page that is built anew when what it reads changes.
pub type Part = Box<dyn FnMut() -> AnyView + Send>;

/// A part that comes and goes.
pub fn part<V: IntoView + 'static>(build: impl Fn() -> Option<V> + Send + 'static) -> Part {
    Box::new(move || build().map(IntoAny::into_any).into_any())
}

/// A part that is there while something is so. It is behind a pointer: what may never be needed stands in the rest of the program,
/// and not in the midst of what is loaded first; so it is made once that is there.
pub fn while_so(is_so: impl Into<Signal<bool>>, build: Box<dyn Fn() -> AnyView + Send>) -> Part {
    let is_so = is_so.into();
    part(move || (is_so.get() && rest::is_there()).then(&build))
}

/// A part that nobody needs before the rest of the program is there.
pub fn later(build: Box<dyn Fn() -> AnyView + Send>) -> Part {
    part(move || rest::is_there().then(&build))
}

/// Several parts, one after the other.
pub trait All {
    fn all(self) -> Vec<AnyView>;
}

impl<V: IntoView + 'static, I: Iterator<Item = V>> All for I {
    fn all(self) -> Vec<AnyView> {
        self.map(IntoAny::into_any).collect()
    }
}

/// Words that change.
pub fn words(read: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(read)
}

/// Words that are held as they are.
pub fn held(words: RwSignal<String>) -> Signal<String> {
    words.into()
}

/// Something as it stands when what shows it is built. Tracked, that would be built anew whenever it changes.
pub fn at_first<T: Clone + Send + Sync + 'static>(signal: Signal<T>) -> T {
    signal.get_untracked()
}

/// Sets a signal where it holds something else, so that nobody is woken for nothing.
pub fn set_if_other<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.maybe_update(|now| {
        let is_other = *now != value;
        *now = value;
        is_other
    });
}

/// Something that is so or is not.
pub fn flag(read: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(read)
}

/// The same for attributes that spell it out.
pub fn spelt(read: impl Fn() -> bool + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(move || read().to_string())
}

/// A button is pressed.
pub fn pressed(act: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| act())
}

/// Something else happened.
pub fn happened(act: impl Fn(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(act)
}

/// A field was changed, and holds this now.
pub fn entered(act: impl Fn(String) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(move |event| act(event_target_value(&event)))
}

/// A box was ticked or cleared.
pub fn ticked(act: impl Fn(bool) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(move |event| act(event_target_checked(&event)))
}
