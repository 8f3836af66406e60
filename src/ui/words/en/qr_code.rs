//! A link as a QR code.

/// What the picture is, for who cannot see it.
pub const LABEL: &str = "QR code of the link";

/// While it is made.
pub const DRAWING: &str = "Drawing the QR code…";

/// It could not be made.
pub const NOT_DRAWN: &str = "The QR code couldn’t be drawn because a part of this page didn’t load. Close this and try again, or copy the link.";
