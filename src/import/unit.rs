//! Amounts that are not written in whole pounds: what says so, and what an amount then comes to.

mod unit_in_heading;
mod unit_line;
mod unit_sentence;
mod unit_words;

pub use unit_in_heading::{of_cell, of_heading};
pub use unit_line::units_in_line;
pub use unit_sentence::{of_name, of_words, stated};

use crate::money::Money;

/// What the figures of a table count: pounds, thousands of pounds, or another power of ten of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unit(Power);

/// From the smallest to the largest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Power {
    Hundredth,
    #[default]
    One,
    Hundred,
    Thousand,
    Lakh,
    Million,
    Crore,
    Billion,
}

impl Unit {
    /// Pence: a hundred of them are a pound.
    pub const HUNDREDTH: Self = Self(Power::Hundredth);
    /// Pounds: every figure is what it says.
    pub const ONE: Self = Self(Power::One);
    /// Hundreds.
    pub const HUNDRED: Self = Self(Power::Hundred);
    /// Thousands, as in `£000`.
    pub const THOUSAND: Self = Self(Power::Thousand);
    /// A hundred thousand: one lakh.
    pub const LAKH: Self = Self(Power::Lakh);
    /// Millions.
    pub const MILLION: Self = Self(Power::Million);
    /// Ten million: one crore.
    pub const CRORE: Self = Self(Power::Crore);
    /// Thousands of millions.
    pub const BILLION: Self = Self(Power::Billion);

    /// How many pounds one of it is: 1,000 for thousands; `None` for pence.
    #[must_use]
    pub fn pounds(self) -> Option<u32> {
        match self.0 {
            Power::Hundredth => None,
            Power::One => Some(1),
            Power::Hundred => Some(100),
            Power::Thousand => Some(1_000),
            Power::Lakh => Some(100_000),
            Power::Million => Some(1_000_000),
            Power::Crore => Some(10_000_000),
            Power::Billion => Some(1_000_000_000),
        }
    }

    /// What a figure in this unit comes to; `None` where that is more than [`Money::MOST`], or a part of a penny.
    #[must_use]
    pub fn of(self, figure: Money) -> Option<Money> {
        let Some(pounds) = self.pounds() else {
            let hundredths = figure.pence();
            return if hundredths % 100 == 0 { Money::from_many_pence(hundredths / 100) } else { None };
        };
        let amount = figure.times(pounds);
        (amount.abs() <= Money::MOST).then_some(amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_that_counts_in_another_unit_is_known_by_it() {
        for (heading, unit) in [
            ("£000", Unit::THOUSAND),
            ("Amount (£'000)", Unit::THOUSAND),
            ("Amount £000s", Unit::THOUSAND),
            ("Amount (1000s)", Unit::THOUSAND),
            ("Amount x1000", Unit::THOUSAND),
            ("Amount (x 1,000)", Unit::THOUSAND),
            ("Amount £k", Unit::THOUSAND),
            ("Amount (K£)", Unit::THOUSAND),
            ("GBPk", Unit::THOUSAND),
            ("Amount (k)", Unit::THOUSAND),
            ("Amount in T€", Unit::THOUSAND),
            ("TEUR", Unit::THOUSAND),
            ("Cost in thousands", Unit::THOUSAND),
            ("Amount (£mn)", Unit::MILLION),
            ("Cost (£m)", Unit::MILLION),
            ("Cost £ million", Unit::MILLION),
            ("Cost (bn)", Unit::BILLION),
            ("Amount (lakh)", Unit::LAKH),
            ("Rs crore", Unit::CRORE),
        ] {
            assert_eq!(of_heading(heading), Some(unit), "{heading}");
        }
        for heading in ["Amount", "Amount requested (£)", "Amount 2024", "£", "Km of path", "Phase 2 m", "M"]
        {
            assert_ne!(of_heading(heading), Some(Unit::THOUSAND), "{heading}");
        }
        for heading in ["Amount", "Amount requested (£)", "Amount 2024", "£", "Km of path", "M"] {
            assert_eq!(of_heading(heading), None, "{heading}");
        }
    }

    #[test]
    fn words_beside_a_table_speak_of_a_unit_only_where_they_speak_of_money() {
        for text in [
            "All figures in £000s",
            "Amounts in thousands",
            "(£k)",
            "(k)",
            "Bids of May (K)",
            "(×1000)",
            "Bids of May, thousands",
            "£'000",
            "thousands of pounds",
            "in £ thousand",
            "Figures are in £K",
            "All in 000s",
        ] {
            assert_eq!(of_words(text), Some(Unit::THOUSAND), "{text}");
        }
        assert_eq!(of_words("£ million"), Some(Unit::MILLION));
        for text in [
            "For thousands of young people",
            "£154,280.00",
            "1,000 people",
            "A fund of £20,000",
            "20 k runs",
            "In 2013",
        ] {
            assert_eq!(of_words(text), None, "{text}");
        }
        for (name, unit) in [
            ("Bids £000", Some(Unit::THOUSAND)),
            ("bids_in_thousands.csv", Some(Unit::THOUSAND)),
            ("Bids 2031.xlsx", None),
        ] {
            assert_eq!(of_name(name), unit, "{name}");
        }
    }

    #[test]
    fn a_figure_in_a_unit_is_exact_or_too_large() {
        assert_eq!(Unit::THOUSAND.of(Money::from_pence(1_234)), Some(Money::from_pence(1_234_000)));
        assert_eq!(Unit::BILLION.of(Money::from_pence(100_000)), None);
    }
}
