//! Words for what can be done with a table.

/// Copies the table.
pub const COPY_TABLE: &str = "Copy as a table";

/// That the table was copied.
pub const TABLE_COPIED: &str = "Copied as a table. Paste it into Word or Excel.";

/// That only its text was.
pub const TEXT_COPIED: &str =
    "Copied as text with tabs, because this browser copies nothing else. Paste it into Excel.";

/// That nothing was.
pub const TABLE_NOT_COPIED: &str = "The browser doesn’t let the page copy. Select the table and copy it.";

/// Prints the table.
pub const PRINT: &str = "Print";
