//! Fractions added up exactly, however many denominators they have.

/// A sum of fractions: how many wholes, and what is beyond them as a fraction of two long numbers.
///
/// Two hundred members and as many denominators need a thousand bits, more than any number the language has.
pub(super) struct FractionSum {
    whole: usize,
    above: LongNumber,
    below: LongNumber,
}

/// A whole number of any length: 32 bits a digit, the lowest digit first. Those of one sum have the same length.
struct LongNumber(Vec<u32>);

impl FractionSum {
    /// The whole part of a sum of fractions, each below 1 and given as what is above and what is below the line.
    pub(super) fn whole_of(fractions: impl Iterator<Item = (u32, u32)>) -> usize {
        let mut sum = Self { whole: 0, above: LongNumber(vec![0, 0]), below: LongNumber(vec![1, 0]) };
        for (above, below) in fractions.filter(|(above, _)| *above > 0) {
            sum.add(above, below);
        }
        sum.whole
    }

    fn add(&mut self, above: u32, below: u32) {
        self.make_room();
        self.above.multiply(below);
        self.above.add(&self.below, above);
        self.below.multiply(below);
        if self.above.is_at_least(&self.below) {
            self.above.subtract(&self.below);
            self.whole += 1;
        }
    }

    /// Keeps the two highest digits free, so that what is multiplied and added next finds room.
    fn make_room(&mut self) {
        if self.below.0.iter().rev().take(2).any(|digit| *digit > 0) {
            self.above.0.push(0);
            self.below.0.push(0);
        }
    }
}

impl LongNumber {
    fn multiply(&mut self, by: u32) {
        let mut carried = 0;
        for digit in &mut self.0 {
            let product = u64::from(*digit) * u64::from(by) + carried;
            (*digit, carried) = (low(product), product >> 32);
        }
    }

    /// Adds another number so many times.
    fn add(&mut self, other: &Self, times: u32) {
        let mut carried = 0;
        for (digit, other) in self.0.iter_mut().zip(&other.0) {
            let sum = u64::from(*digit) + u64::from(*other) * u64::from(times) + carried;
            (*digit, carried) = (low(sum), sum >> 32);
        }
    }

    /// Takes away another number that is not above it.
    fn subtract(&mut self, other: &Self) {
        let mut borrowed = false;
        for (digit, other) in self.0.iter_mut().zip(&other.0) {
            let (less, first) = digit.overflowing_sub(*other);
            let (less, second) = less.overflowing_sub(u32::from(borrowed));
            (*digit, borrowed) = (less, first || second);
        }
    }

    fn is_at_least(&self, other: &Self) -> bool {
        self.0.iter().rev().ge(other.0.iter().rev())
    }
}

/// The lowest 32 bits.
fn low(number: u64) -> u32 {
    u32::try_from(number & u64::from(u32::MAX)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_that_make_a_whole_make_so_many_wholes_in_any_order() {
        let firsts = (2..=198).map(|below| (1, below));
        let seconds = (2..=198).rev().map(|below| (below - 1, below));
        assert_eq!(FractionSum::whole_of(firsts.clone().chain(seconds.clone())), 197);
        // The smallest part that can lack is seen.
        assert_eq!(FractionSum::whole_of(firsts.skip(1).chain(seconds).chain([(49, 99)])), 196);
    }

    #[test]
    fn the_whole_part_is_that_of_long_division() {
        // 1/1 to 1/40 come to 4.278…, and 39/40 of a whole more for each.
        assert_eq!(FractionSum::whole_of((2..=40).map(|below| (1, below))), 3);
        assert_eq!(FractionSum::whole_of((2..=40).map(|below| (below - 1, below))), 35);
        assert_eq!(FractionSum::whole_of(std::iter::repeat_n((u32::MAX - 1, u32::MAX), 300)), 299);
        assert_eq!(FractionSum::whole_of([(0, 7), (0, 1)].into_iter()), 0);
    }
}
