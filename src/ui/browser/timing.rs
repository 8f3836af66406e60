//! How long work takes, noted where the tools of a browser show it and where `cargo xtask measure` reads it.

use wasm_bindgen::JsValue;

use super::object::{call, global};

/// Does some work, and notes under a name how long it took.
pub fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    note("mark", &[name]);
    let done = work();
    note("measure", &[name, name]);
    done
}

/// A browser that notes nothing works like any other.
fn note(what: &str, names: &[&str]) {
    let names: Vec<JsValue> = names.iter().map(|name| JsValue::from_str(name)).collect();
    let _ = global("performance").and_then(|performance| call(&performance, what, &names));
}
