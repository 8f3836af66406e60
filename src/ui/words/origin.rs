//! Where a table that is read is from, as far as words differ by it: data, of which each language makes its own sentences.

/// Where from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file, which is still there.
    File,
    /// The clipboard, or the field to paste into: there it stands where it could not be read.
    PasteField,
    /// What is saved of a table that is half checked.
    Draft,
}
