//! A link as a QR code, for the phones of people in the room.

#[cfg(feature = "qr")]
mod draw;

/// The longest text that is offered as one: cameras read longer ones from a wall with trouble.
pub const MOST: usize = 700;

/// A QR code as lines to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrDrawing {
    /// How many modules it is wide and high, with the quiet around it.
    pub side: usize,
    /// The dark modules, as the path of an SVG.
    pub path: String,
}

impl QrDrawing {
    /// As one text, for another program of the page.
    #[must_use]
    pub fn pack(&self) -> String {
        format!("{} {}", self.side, self.path)
    }

    /// Unpacks what [`pack`](Self::pack) made.
    #[must_use]
    pub fn unpack(text: &str) -> Option<Self> {
        let (side, path) = text.split_once(' ')?;
        Some(Self { side: side.parse().ok()?, path: path.to_owned() })
    }

    /// The file of a picture.
    #[must_use]
    pub fn svg(&self) -> String {
        let Self { side, path } = self;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>\n"
        )
    }
}
