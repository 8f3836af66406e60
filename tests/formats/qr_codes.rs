//! A link as a QR code, read by a decoder that knows nothing of how it was drawn.

use proptest::prelude::*;
use support::qr::text_of;
use tranche::qr::{MOST, QrDrawing};

#[test]
fn there_is_none_of_what_is_too_long() {
    assert!(QrDrawing::of(&"A".repeat(MOST)).is_some());
    assert_eq!(QrDrawing::of(&"A".repeat(MOST + 1)), None);
}

#[test]
fn the_picture_says_how_large_it_is() {
    let drawing = QrDrawing::of("https://example.org/?#TRANCHE1").unwrap();
    assert_eq!(QrDrawing::unpack(&drawing.pack()).as_ref(), Some(&drawing));
    assert_eq!(QrDrawing::unpack("wide M0 0"), None);
    let svg = drawing.svg();
    assert!(svg.contains(&format!("viewBox=\"0 0 {0} {0}\"", drawing.side)) && svg.contains(&drawing.path));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_read_is_what_was_drawn(code in "[0-9A-Z]{0,640}") {
        let link = format!("https://board.example.org/tranche/?#{code}");
        let drawing = QrDrawing::of(&link).unwrap();
        prop_assert_eq!(text_of(drawing.side, &drawing.path), link);
    }
}
