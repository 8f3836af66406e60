//! The complete examples of a fund file, as `docs/fund-format.md` shows them.

use serde_json::Value;

/// The fenced JSON of the document, the first of it.
#[track_caller]
pub fn text() -> &'static str {
    fenced(1)
}

/// The example of version 2.
#[track_caller]
pub fn second() -> &'static str {
    fenced(2)
}

/// The example of version 3.
#[track_caller]
pub fn third() -> &'static str {
    fenced(3)
}

#[track_caller]
fn fenced(which: usize) -> &'static str {
    let document = include_str!("../../../docs/fund-format.md");
    let fenced = document.split("```json\n").nth(which).unwrap();
    fenced.split_once("```").unwrap().0
}

/// The example as any program reads it.
#[track_caller]
pub fn value() -> Value {
    serde_json::from_str(text()).unwrap()
}

/// The example with what a pointer names put or replaced.
#[track_caller]
pub fn with(pointer: &str, value: Value) -> String {
    put(text(), pointer, value)
}

/// The same of the example of version 2.
#[track_caller]
pub fn second_with(pointer: &str, value: Value) -> String {
    put(second(), pointer, value)
}

/// The same of the example of version 3.
#[track_caller]
pub fn third_with(pointer: &str, value: Value) -> String {
    put(third(), pointer, value)
}

#[track_caller]
fn put(file: &str, pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(file).unwrap();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    match (file.pointer_mut(parent).unwrap(), field.parse::<usize>()) {
        (Value::Array(items), Ok(at)) if at == items.len() => items.push(value),
        (Value::Array(items), Ok(at)) => items[at] = value,
        (Value::Object(fields), _) => drop(fields.insert(field.to_owned(), value)),
        (other, _) => panic!("nothing can be put into {other}"),
    }
    file.to_string()
}

/// The example without the field that a pointer names.
#[track_caller]
pub fn without(pointer: &str) -> String {
    take(text(), pointer)
}

/// The same of the example of version 2.
#[track_caller]
pub fn second_without(pointer: &str) -> String {
    take(second(), pointer)
}

/// The same of the example of version 3.
#[track_caller]
pub fn third_without(pointer: &str) -> String {
    take(third(), pointer)
}

#[track_caller]
fn take(file: &str, pointer: &str) -> String {
    let mut file: Value = serde_json::from_str(file).unwrap();
    let (object, field) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(field).unwrap();
    file.to_string()
}

/// How the reader names the place of what a pointer names.
pub fn place(pointer: &str) -> String {
    let named = |part: &str| match part.parse::<usize>() {
        Ok(at) => format!("number {}", at + 1),
        Err(_) => part.to_owned(),
    };
    pointer.split('/').skip(1).map(named).collect::<Vec<_>>().join(", ")
}
