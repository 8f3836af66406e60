//! How often a one came in every context so far, in a table that does not grow.

use super::logistic::{CERTAIN, Logarithms};

/// How many contexts are remembered, as a power of two.
const SIZE: u32 = 20;

/// From so many on, what came lately counts for more than what came earlier.
const MOST: u8 = 6;

/// How much is held of a counter that has counted so often, in sixteenths.
const TRUST: [i32; MOST as usize + 1] = [0, 5, 7, 8, 9, 10, 11];

/// What came in one context.
#[derive(Clone, Copy, Default)]
struct Counter {
    /// How likely a one is, of 65,536.
    chance: u16,
    seen: u8,
    /// Part of the context's number: another context in its place begins anew.
    check: u8,
}

/// All counters.
#[derive(Clone)]
pub struct BitCounters {
    counters: Vec<Counter>,
}

/// What a counter says: twice, as a logarithm and as a chance, and whether it has ever counted.
pub struct Said {
    pub inputs: [i32; 2],
    pub is_known: bool,
}

impl BitCounters {
    pub fn new() -> Self {
        Self { counters: vec![Counter::default(); 1 << SIZE] }
    }

    /// The place of a context.
    pub fn place(hash: u32) -> (usize, u8) {
        ((hash >> (u32::BITS - SIZE)) as usize, (hash & 255) as u8)
    }

    /// What is known in a context.
    pub fn said(&self, (at, check): (usize, u8), logarithms: &Logarithms) -> Said {
        let known = self.counters.get(at).filter(|counter| counter.check == check && counter.seen > 0);
        let Some(counter) = known else { return Said { inputs: [0; 2], is_known: false } };
        let trust = TRUST.get(usize::from(counter.seen)).copied().unwrap_or_default();
        let from_even = (i32::from(counter.chance) - (1 << 15)) >> 5;
        let inputs = [logarithms.of(counter.chance) * trust / 16, from_even * trust / 16];
        Said { inputs, is_known: true }
    }

    /// Counts what came in a context.
    pub fn count(&mut self, (at, check): (usize, u8), bit: bool) {
        let Some(counter) = self.counters.get_mut(at) else { return };
        if counter.check != check {
            *counter = Counter { check, ..Counter::default() };
        }
        let goal = if bit { CERTAIN } else { 0 };
        let step = (goal - i32::from(counter.chance)) / (i32::from(counter.seen) + 1);
        counter.chance = u16::try_from(i32::from(counter.chance) + step).unwrap_or_default();
        counter.seen = MOST.min(counter.seen + 1);
    }
}
