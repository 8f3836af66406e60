//! The complete example of a fund file, as `docs/fund-format.md` shows it.

use serde_json::Value;

/// The fenced JSON of the document.
#[track_caller]
pub fn text() -> &'static str {
    let document = include_str!("../../docs/fund-format.md");
    let (_, fenced) = document.split_once("```json\n").unwrap();
    fenced.split_once("```").unwrap().0
}

/// The same with something changed: what a pointer names, put, replaced or (with `null`) taken out.
#[track_caller]
pub fn with(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(text()).unwrap();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    match (file.pointer_mut(parent).unwrap(), field.parse::<usize>()) {
        (Value::Array(items), Ok(at)) if at == items.len() => items.push(value),
        (Value::Array(items), Ok(at)) => items[at] = value,
        (Value::Object(fields), _) if value.is_null() => drop(fields.remove(field).unwrap()),
        (Value::Object(fields), _) => drop(fields.insert(field.to_owned(), value)),
        (other, _) => panic!("nothing can be put into {other}"),
    }
    file.to_string()
}
