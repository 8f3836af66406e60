//! What stands under a key of the database, and where all of it lies.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::store::Kept;

/// Everything lies in one store, so that one transaction holds for all of it.
pub const STORE: &str = "kept";

/// What stands under a key.
#[derive(Clone, Debug)]
pub enum Value {
    /// A text.
    Text(String),
    /// Bytes, on a buffer of their own: the browser keeps all of the buffer on which they stand.
    Bytes(Uint8Array),
    /// Something else that the browser can keep, such as a file that the page may write.
    Other(JsValue),
}

impl From<JsValue> for Value {
    fn from(value: JsValue) -> Self {
        match (value.as_string(), value.dyn_into()) {
            (Some(text), _) => Self::Text(text),
            (None, Ok(bytes)) => Self::Bytes(bytes),
            (None, Err(other)) => Self::Other(other),
        }
    }
}

impl From<&Kept> for Value {
    fn from(kept: &Kept) -> Self {
        match kept {
            Kept::Text(text) => Self::Text(text.to_owned()),
            Kept::Bytes(bytes) => Self::Bytes(Uint8Array::from(bytes.as_slice())),
        }
    }
}

impl Value {
    /// The same away from the browser. `None` for what is neither text nor bytes.
    #[must_use]
    pub fn kept(self) -> Option<Kept> {
        match self {
            Self::Text(text) => Some(Kept::Text(text)),
            Self::Bytes(bytes) => Some(Kept::Bytes(bytes.to_vec())),
            Self::Other(_) => None,
        }
    }
}
