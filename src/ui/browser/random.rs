//! Numbers that nobody else has.

use js_sys::Uint8Array;

use super::document;
use super::object::{JsError, call, global};

/// Sixteen hexadecimal digits that no other list has: also on plain http, and where the browser has no random numbers at
/// least another one from moment to moment.
pub fn digits() -> String {
    let bytes = Uint8Array::new_with_length(8);
    if fill(&bytes).is_err() {
        return format!("{:016x}", document::milliseconds());
    }
    bytes.to_vec().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn fill(bytes: &Uint8Array) -> Result<(), JsError> {
    call(&global("crypto")?, "getRandomValues", &[bytes.into()]).map(drop)
}
