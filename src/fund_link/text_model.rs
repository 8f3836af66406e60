//! How likely the next bit of a text is a one, told from all that came before.
//!
//! Part of version 2 for ever: another guess anywhere, and no code opens.

use std::sync::LazyLock;

use super::bit_counters::BitCounters;
use super::logistic::Logarithms;
use super::longest_match::LongestMatch;
use super::mixer::{Mixer, OPINIONS};
use super::text_history::{CONTEXTS, ORDERS, TextHistory};

/// What stands before every text, for both sides, and need not be sent: words that bids and those who bid have, and the
/// columns of a fund.
const DICTIONARY: &str = include_str!("dictionary.txt");

/// What has read the dictionary: read once, because it is longer than most texts.
static PRIMED: LazyLock<TextModel> = LazyLock::new(|| {
    let mut model = TextModel::new();
    for byte in DICTIONARY.bytes() {
        for at in (0..8).rev() {
            model.learn(byte >> at & 1 == 1);
        }
    }
    model
});

/// All that is known of a text so far.
#[derive(Clone)]
pub struct TextModel {
    history: TextHistory,
    contexts: [u32; CONTEXTS],
    counters: BitCounters,
    longest: LongestMatch,
    mixer: Mixer,
    logarithms: Logarithms,
    /// The bits of the next byte that are known, behind a one.
    begun: u32,
    places: [(usize, u8); CONTEXTS],
    chance: u16,
}

impl TextModel {
    /// What is known of a text of which nothing is.
    pub fn primed() -> Self {
        PRIMED.clone()
    }

    fn new() -> Self {
        let history = TextHistory::default();
        let mut model = Self {
            contexts: history.contexts(),
            history,
            counters: BitCounters::new(),
            longest: LongestMatch::new(),
            mixer: Mixer::new(),
            logarithms: Logarithms::new(),
            begun: 1,
            places: [(0, 0); CONTEXTS],
            chance: 0,
        };
        model.guess();
        model
    }

    /// How likely the next bit is a one, of 65,536: never none, never all.
    pub fn chance(&self) -> u16 {
        self.chance
    }

    /// Takes the next bit in.
    pub fn learn(&mut self, bit: bool) {
        self.places.iter().for_each(|place| self.counters.count(*place, bit));
        self.longest.learn(bit);
        self.mixer.learn(bit);
        self.begun = self.begun << 1 | u32::from(bit);
        if let Ok(byte) = u8::try_from(self.begun ^ 256) {
            self.history.push(byte);
            self.longest.go_on(self.history.bytes());
            self.contexts = self.history.contexts();
            self.begun = 1;
        }
        self.guess();
    }

    fn guess(&mut self) {
        let mut opinions = [0; OPINIONS];
        let mut known = 0;
        let places =
            self.contexts.map(|context| spread(context.wrapping_add(self.begun.wrapping_mul(0x9E37_79B1))));
        self.places = places.map(BitCounters::place);
        for ((at, place), pair) in self.places.iter().enumerate().zip(opinions.chunks_exact_mut(2)) {
            let said = self.counters.said(*place, &self.logarithms);
            pair.copy_from_slice(&said.inputs);
            if said.is_known && at < ORDERS {
                known = at;
            }
        }
        let [.., of_match, always] = &mut opinions;
        *of_match = self.longest.opinion(self.history.bytes(), self.begun, &self.logarithms);
        *always = 256;
        let begun = (self.begun & 255) as usize;
        let chosen = [known + 8 * self.longest.kind(), self.history.last().into(), begun];
        self.chance = self.mixer.mix(opinions, chosen);
    }
}

/// A number of which every bit depends on every bit.
fn spread(number: u32) -> u32 {
    let number = (number ^ number >> 15).wrapping_mul(0x85EB_CA6B);
    number ^ number >> 13
}
