//! The units that a line of a pasted column gives its amounts: a heading, a sentence above it.

use super::{Unit, of_heading, stated};
use crate::money::Currency;

/// The units that a line without an amount states, each once: `Bid\tAmount (£k)`, “All figures in £000”. With a mark of
/// money and no unit, a heading states whole amounts.
#[must_use]
pub fn units_in_line(line: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = stated(line).into_iter().collect();
    if !has_figure(line) {
        let marked = |cell: &str| cell.contains(Currency::is_mark).then_some(Unit::ONE);
        let cells = line.split(['\t', ';']);
        units.extend(cells.filter_map(|cell| of_heading(cell).or_else(|| marked(cell))));
    }
    // A sentence that names a unit may have the mark of money in another cell.
    units.sort_unstable();
    units.dedup();
    units
}

/// Whether there is a figure that counts something: the noughts of a unit, and a 1 before them, do not.
fn has_figure(line: &str) -> bool {
    let line = line.replace("1,000", "").replace("1000", "");
    line.contains(|c: char| ('1'..='9').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_or_a_sentence_states_a_unit() {
        for (line, units) in [
            ("Reference\tAmount (£k)", &[Unit::THOUSAND][..]),
            ("Ref;Amount (£000)", &[Unit::THOUSAND]),
            ("Bid, £'000", &[Unit::THOUSAND]),
            ("Bid\tAmount (x 1,000)", &[Unit::THOUSAND]),
            ("Mine, in thousands", &[Unit::THOUSAND]),
            ("All figures in £000s", &[Unit::THOUSAND]),
            ("Bid\t£m", &[Unit::MILLION]),
            ("Bid\tAmount (pence)", &[Unit::HUNDREDTH]),
            ("Bid\tAmount (£)", &[Unit::ONE]),
            ("All figures in £", &[Unit::ONE]),
            ("Bid\tRequested (£)\tMine (£k)", &[Unit::ONE, Unit::THOUSAND]),
            ("Reference\tAmount", &[]),
            ("Dear Chair", &[]),
            ("A fund of £154,280.00", &[]),
            ("Total\t£62,000", &[]),
            ("Out of the £2 million fund of 2026", &[]),
        ] {
            assert_eq!(units_in_line(line), units, "{line}");
        }
    }
}
