//! A link as a QR code, read by a decoder that knows nothing of how it was drawn.

use proptest::prelude::*;
use rqrr::PreparedImage;
use tranche::qr::{MOST, QrDrawing};

/// How many pixels a module has in the picture that is read.
const SCALE: usize = 4;

/// The modules that a path of pieces `M x y h width v1 H x z` fills.
fn dark(drawing: &QrDrawing) -> Vec<Vec<bool>> {
    let mut dark = vec![vec![false; drawing.side]; drawing.side];
    for piece in drawing.path.split(['M', 'z']).filter(|piece| !piece.is_empty()) {
        let numbers: Vec<usize> =
            piece.split([' ', 'h', 'v', 'H']).map(|number| number.parse().unwrap()).collect();
        let [x, y, width, 1, back] = numbers[..] else { panic!("{piece}") };
        assert_eq!(x, back);
        dark[y][x..x + width].fill(true);
    }
    dark
}

/// What somebody reads who points a camera at it.
fn text_of(drawing: &QrDrawing) -> String {
    let dark = dark(drawing);
    let side = drawing.side * SCALE;
    let mut picture = PreparedImage::prepare_from_bitmap(side, side, |x, y| dark[y / SCALE][x / SCALE]);
    let grids = picture.detect_grids();
    let [grid] = &grids[..] else { panic!("{} codes", grids.len()) };
    grid.decode().unwrap().1
}

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
        prop_assert_eq!(text_of(&QrDrawing::of(&link).unwrap()), link);
    }
}
