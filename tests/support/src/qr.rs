//! A QR code as a camera reads it, by a decoder that knows nothing of how it was drawn.

use rqrr::PreparedImage;

/// How many pixels a module has in the picture that is read.
const SCALE: usize = 4;

/// What somebody reads who points a camera at a drawing: so many modules wide and high, with the pieces of its path,
/// `M x y h width v1 H x z`, in black.
#[track_caller]
pub fn text_of(side: usize, path: &str) -> String {
    let dark = dark(side, path);
    let mut picture =
        PreparedImage::prepare_from_bitmap(side * SCALE, side * SCALE, |x, y| dark[y / SCALE][x / SCALE]);
    let grids = picture.detect_grids();
    let [grid] = &grids[..] else { panic!("{} codes", grids.len()) };
    grid.decode().unwrap().1
}

fn dark(side: usize, path: &str) -> Vec<Vec<bool>> {
    let mut dark = vec![vec![false; side]; side];
    for piece in path.split(['M', 'z']).filter(|piece| !piece.is_empty()) {
        let numbers: Vec<usize> =
            piece.split([' ', 'h', 'v', 'H']).map(|number| number.parse().unwrap()).collect();
        let [x, y, width, 1, back] = numbers[..] else { panic!("{piece}") };
        assert_eq!(x, back);
        dark[y][x..x + width].fill(true);
    }
    dark
}
