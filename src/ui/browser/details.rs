//! Parts of the page that open: whether one is open, and opening it where a person is led to it.

use leptos::prelude::document;

/// Whether the part of this id is open.
pub fn is_open(id: &str) -> bool {
    document().get_element_by_id(id).is_some_and(|element| element.has_attribute("open"))
}

/// Opens the part of this id.
pub fn open(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let _ = element.set_attribute("open", "");
    }
}

/// Closes the part of this id.
pub fn close(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let _ = element.remove_attribute("open");
    }
}
