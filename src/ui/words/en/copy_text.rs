//! A text to copy by one press.

/// It is on the clipboard.
pub const COPIED: &str = "Copied";

/// The browser does not let the page copy it.
pub const SELECTED: &str = "Selected: copy it with Ctrl+C or Cmd+C";
