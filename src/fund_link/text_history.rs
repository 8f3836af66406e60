//! What was written so far, and the contexts in which the next byte stands.

/// How many contexts there are.
pub const CONTEXTS: usize = 10;

/// Of so many bytes before, none to six, each number is a context.
pub const ORDERS: usize = 7;

/// A byte of a shape is one of few: a capital, a small letter, a digit, or the sign that it is.
const SHAPE: usize = 5;

/// The bytes so far.
#[derive(Clone, Default)]
pub struct TextHistory {
    bytes: Vec<u8>,
    /// The word that the last bytes are of, whether in capitals or not.
    word: u32,
    /// The name of the column that it stands in.
    column: u32,
    /// How many bytes stand behind what began the value: a comma, a bracket, a quotation mark.
    into: u32,
}

impl TextHistory {
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The byte before.
    pub fn last(&self) -> u8 {
        self.bytes.last().copied().unwrap_or_default()
    }

    /// Adds a byte.
    pub fn push(&mut self, byte: u8) {
        if byte == b'[' && self.last() == b':' {
            self.column = self.back(8).fold(0, mixed);
        }
        self.word = if byte.is_ascii_alphabetic() { mixed(self.word, byte | 32) } else { 0 };
        self.into = if matches!(byte, b',' | b'[' | b'"') { 0 } else { 8.min(self.into + 1) };
        self.bytes.push(byte);
    }

    /// The bytes from the last on back, as many as there are of so many.
    fn back(&self, most: usize) -> impl Iterator<Item = u8> {
        self.bytes.iter().rev().copied().take(most)
    }

    /// A number for every context; those of orders come first.
    pub fn contexts(&self) -> [u32; CONTEXTS] {
        let mut contexts = [0; CONTEXTS];
        let mut before = self.back(ORDERS - 1);
        let mut order = 0;
        let shape = self.back(SHAPE).map(shape).fold(0, mixed);
        let place = self.column.wrapping_add(self.into);
        let rest = [self.word, shape, place];
        for (at, context) in contexts.iter_mut().enumerate() {
            let of_order = order;
            if let Some(byte) = before.next() {
                order = mixed(order, byte);
            }
            let number = at.checked_sub(ORDERS).and_then(|at| rest.get(at)).copied().unwrap_or(of_order);
            *context = number.wrapping_add((at as u32 + 1).wrapping_mul(0x9E37_79B1));
        }
        contexts
    }
}

/// A number for a list of bytes that is one longer.
pub fn mixed(number: u32, byte: u8) -> u32 {
    let number = number.wrapping_add(u32::from(byte) + 1).wrapping_mul(0x2C1B_3C6D);
    number ^ number >> 15
}

fn shape(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => b'0',
        b'a'..=b'z' => b'a',
        b'A'..=b'Z' => b'A',
        other => other,
    }
}
