//! Chances, and chances as they are added up: as the logarithm of what speaks for against what speaks against.
//!
//! Whole numbers only, so that every machine comes to the same.

/// A chance of one, or as near to it as anything is.
pub const CERTAIN: i32 = (1 << 16) - 1;

/// How far from even anything is held to be: eleven times 256.
const FARTHEST: i32 = 11 << 8;

/// The chances for every half from -11 to 11.
const CURVE: [i32; 45] = [
    1, 2, 3, 5, 8, 13, 22, 36, 60, 98, 162, 267, 439, 720, 1179, 1921, 3108, 4971, 7812, 11955, 17625, 24743,
    32768, 40793, 47911, 53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097, 65269, 65374, 65438, 65476,
    65500, 65514, 65523, 65528, 65531, 65533, 65534, 65535,
];

/// The chance, of 65,536, that a logarithm in 256ths stands for.
pub fn chance(logarithm: i32) -> i32 {
    let from = logarithm.clamp(-FARTHEST, FARTHEST - 1) + FARTHEST;
    let (step, part) = (from >> 7, from & 127);
    let at =
        |step: i32| usize::try_from(step).ok().and_then(|step| CURVE.get(step)).copied().unwrap_or(CERTAIN);
    (at(step) * (128 - part) + at(step + 1) * part) >> 7
}

/// The logarithms of chances.
#[derive(Clone)]
pub struct Logarithms(Vec<i32>);

impl Logarithms {
    /// Each is the least whose chance is as high.
    pub fn new() -> Self {
        let mut logarithm = -FARTHEST;
        let least = |step: i32| {
            while logarithm < FARTHEST && chance(logarithm) < step * 16 + 8 {
                logarithm += 1;
            }
            logarithm
        };
        Self((0..1 << 12).map(least).collect())
    }

    /// The logarithm of a chance.
    pub fn of(&self, chance: u16) -> i32 {
        self.0.get(usize::from(chance >> 4)).copied().unwrap_or_default()
    }
}
