//! How much text is worked out of codes, so that a code that somebody made up cannot keep a page busy.

/// How many bytes of text may still be worked out of one that is opened.
pub struct TextRoom(usize);

impl TextRoom {
    /// The most bytes of text of one code. So many take about a tenth of a second to work out, natively and built to be
    /// fast or small; a page on a slow computer may take ten times as long.
    pub const OF_ONE: usize = 1 << 16;

    /// What all codes of a text may come to: two of the longest. A link has one.
    pub fn new() -> Self {
        Self(2 * Self::OF_ONE)
    }

    /// Takes the room for so many bytes. `None` where a text may not be as long, or no room is left.
    pub fn take(&mut self, length: u128) -> Option<usize> {
        let length = usize::try_from(length).ok().filter(|length| *length <= Self::OF_ONE)?;
        self.0 = self.0.checked_sub(length)?;
        Some(length)
    }
}
