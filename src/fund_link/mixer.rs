//! Many opinions about one bit become one, and those that were right count for more the next time.

use super::logistic::chance;

/// How many opinions there are.
pub const OPINIONS: usize = 22;

/// What an opinion counts for at first, of 65,536.
const FIRST: i32 = 8_000;

/// How fast weights change.
const RATE: i64 = 3;

/// How many sets of weights there are of each of the three kinds.
const SETS: [usize; 3] = [32, 256, 256];

/// Nothing counts for more.
const MOST: i64 = 1 << 24;

/// Each opinion counts for the sum of three weights. Which three is chosen anew for each bit: by what is known of the context,
/// by the byte before and by what is known of this byte.
#[derive(Clone)]
pub struct Mixer {
    weights: [Vec<[i32; OPINIONS]>; 3],
    chosen: [usize; 3],
    opinions: [i32; OPINIONS],
    chance: i32,
}

impl Mixer {
    pub fn new() -> Self {
        let [known, before, begun] = SETS;
        let weights =
            [vec![[FIRST; OPINIONS]; known], vec![[0; OPINIONS]; before], vec![[0; OPINIONS]; begun]];
        Self { weights, chosen: [0; 3], opinions: [0; OPINIONS], chance: 0 }
    }

    /// The chance of a one, of 65,536: never none, never all.
    pub fn mix(&mut self, opinions: [i32; OPINIONS], chosen: [usize; 3]) -> u16 {
        self.opinions = opinions;
        self.chosen = chosen;
        let mut sum: i64 = 0;
        for (sets, chosen) in self.weights.iter().zip(chosen) {
            let Some(weights) = sets.get(chosen) else { continue };
            for (weight, opinion) in weights.iter().zip(&opinions) {
                sum += i64::from(*weight) * i64::from(*opinion);
            }
        }
        self.chance = chance(i32::try_from((sum >> 16).clamp(-4_096, 4_096)).unwrap_or_default());
        u16::try_from(self.chance.clamp(16, (1 << 16) - 16)).unwrap_or_default()
    }

    /// Moves the weights to where they would have been more right.
    pub fn learn(&mut self, bit: bool) {
        let wrong = i64::from(bit) * (1 << 16) - i64::from(self.chance);
        for (sets, chosen) in self.weights.iter_mut().zip(self.chosen) {
            let Some(weights) = sets.get_mut(chosen) else { continue };
            for (weight, opinion) in weights.iter_mut().zip(&self.opinions) {
                let moved = i64::from(*weight) + ((i64::from(*opinion) * wrong * RATE + (1 << 17)) >> 18);
                *weight = moved.clamp(-MOST, MOST) as i32;
            }
        }
    }
}
