//! A link as a QR code, for the phones of people in the room.

use fast_qr::{ECL, QRBuilder, QRCode};

/// The longest text that is offered as one: cameras read longer ones from a wall with trouble.
pub const MOST: usize = 700;

/// How many modules of quiet there are around it, by the standard (ISO/IEC 18004).
const QUIET: usize = 4;

/// A QR code as lines to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrDrawing {
    /// How many modules it is wide and high, with the quiet around it.
    pub side: usize,
    /// The dark modules, as the path of an SVG.
    pub path: String,
}

impl QrDrawing {
    /// Of a text of at most [`MOST`] bytes; else `None`. It is made for a screen, where nothing is torn or stained, so it has
    /// the lowest correction and the fewest modules.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        if text.len() > MOST {
            return None;
        }
        let code = QRBuilder::new(text).ecl(ECL::L).build().ok()?;
        let rows = (0..code.size).map(|row| row_path(&code, row));
        Some(Self { side: code.size + 2 * QUIET, path: rows.collect() })
    }

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

/// The dark modules of a row, each stretch of them as one piece.
fn row_path(code: &QRCode, row: usize) -> String {
    let dark: Vec<bool> = code[row].iter().map(|module| module.value()).collect();
    let mut path = String::new();
    let mut column = 0;
    for stretch in dark.chunk_by(|one, next| one == next) {
        if stretch.first() == Some(&true) {
            let (x, y, width) = (column + QUIET, row + QUIET, stretch.len());
            path += &format!("M{x} {y}h{width}v1H{x}z");
        }
        column += stretch.len();
    }
    path
}
