//! The modules of a QR code, from a text.

use fast_qr::{ECL, QRBuilder, QRCode};

use super::{MOST, QrDrawing};

/// How many modules of quiet there are around it, by the standard (ISO/IEC 18004).
const QUIET: usize = 4;

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
