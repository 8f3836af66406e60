//! The complete example of a fund file, as `docs/fund-format.md` shows it.

use serde_json::Value;

/// The fenced JSON of the document.
#[track_caller]
pub fn text() -> &'static str {
    let document = include_str!("../../docs/fund-format.md");
    let (_, fenced) = document.split_once("```json\n").unwrap();
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
    let mut file = self::value();
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
    let mut file = value();
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
