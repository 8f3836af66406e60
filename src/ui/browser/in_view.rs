//! What is in sight, or near it.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// How far beyond the edges of the window is still near: one window, above and below.
const NEAR: &str = "100% 0px";

thread_local! {
    static OBSERVER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Calls back with the id of each element that is [watched](watch) as it comes near what is in sight, or goes; `false`
/// where the browser cannot tell.
pub fn on_change(changed: impl Fn(&str, bool) + 'static) -> bool {
    let tell = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        for entry in entries.iter() {
            let get = |name: &str| Reflect::get(&entry, &name.into()).unwrap_or_default();
            if let Ok(element) = get("target").dyn_into::<Element>() {
                changed(&element.id(), get("isIntersecting").is_truthy());
            }
        }
    });
    let observer = observer(&tell.into_js_value());
    let can = observer.is_some();
    OBSERVER.replace(observer);
    can
}

/// Watches all elements of a class, and no others any more.
pub fn watch(class: &str) {
    call("disconnect", &JsValue::UNDEFINED);
    let elements = document().get_elements_by_class_name(class);
    for element in (0..elements.length()).filter_map(|at| elements.item(at)) {
        call("observe", &element);
    }
}

fn observer(tell: &JsValue) -> Option<JsValue> {
    let made = Reflect::get(&window(), &"IntersectionObserver".into()).ok()?.dyn_into::<Function>().ok()?;
    let near = Object::new();
    Reflect::set(&near, &"rootMargin".into(), &NEAR.into()).ok()?;
    Reflect::construct(&made, &Array::of2(tell, &near)).ok()
}

fn call(name: &str, with: &JsValue) {
    OBSERVER.with_borrow(|observer| {
        let Some(observer) = observer else { return };
        let function = Reflect::get(observer, &name.into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
        let _ = function.map(|function| function.call1(observer, with));
    });
}
