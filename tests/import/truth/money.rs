//! How amounts are written: one way for a whole column.

use support::rng::Rng;

/// How the amounts of a table are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `12000`
    Bare,
    /// `12000.50`
    BarePence,
    /// `12,000`
    Commas,
    /// `12,000.50`
    CommasPence,
    /// `£12,000`
    Pounds,
    /// `£12,000.50`
    PoundsPence,
    /// `£ 12,000`
    Spaced,
    /// `£12 000`
    Spaces,
    /// `£12.5k`
    K,
    /// `12000 GBP`
    Code,
    /// `12`, `8.5`: for tables that are in thousands.
    Short,
    /// `€12,000`, and other marks.
    Marked(&'static str),
    /// `12.000,50` with what follows it.
    Continental(&'static str),
}

/// Ways in which British tables write pounds.
pub const USUAL: &[Style] = &[
    Style::Bare,
    Style::Bare,
    Style::Commas,
    Style::Pounds,
    Style::Pounds,
    Style::BarePence,
    Style::CommasPence,
    Style::PoundsPence,
    Style::Spaced,
    Style::Spaces,
    Style::K,
    Style::Code,
];

impl Style {
    /// An amount that can be written so, in hundredths.
    pub fn amount(self, rng: &mut Rng) -> i64 {
        match self {
            Self::K => rng.between(1, 400) * 500 * 100,
            Self::Short => match rng.below(3) {
                0 => rng.between(1, 900) * 10 + 100,
                _ => rng.between(1, 300) * 100,
            },
            Self::BarePence | Self::CommasPence | Self::PoundsPence | Self::Continental(_) => {
                let pounds = rng.between(200, 60_000);
                pounds * 100 + if rng.chance(50) { rng.between(1, 99) } else { 0 }
            }
            _ => match rng.below(4) {
                0 => rng.between(150, 9_999) * 100,
                1 => rng.between(1, 60) * 50_000,
                2 => rng.between(10_000, 250_000) * 100,
                _ => rng.between(2, 400) * 25_000,
            },
        }
    }

    /// An amount as it is written; less is a bid's lower amount, never below nothing.
    pub fn show(self, pence: i64) -> String {
        let (pounds, rest) = (pence / 100, pence % 100);
        match self {
            Self::Bare => pounds.to_string(),
            Self::BarePence => format!("{pounds}.{rest:02}"),
            Self::Commas => grouped(pounds, ","),
            Self::CommasPence => format!("{}.{rest:02}", grouped(pounds, ",")),
            Self::Pounds => format!("£{}", grouped(pounds, ",")),
            Self::PoundsPence => format!("£{}.{rest:02}", grouped(pounds, ",")),
            Self::Spaced => format!("£ {}", grouped(pounds, ",")),
            Self::Spaces => format!("£{}", grouped(pounds, " ")),
            Self::K if pounds % 1_000 == 0 => format!("£{}k", pounds / 1_000),
            Self::K => format!("£{}.{}k", pounds / 1_000, pounds % 1_000 / 100),
            Self::Code => format!("{pounds} GBP"),
            Self::Short if rest == 0 => grouped(pounds, ","),
            Self::Short => format!("{}.{}", grouped(pounds, ","), rest / 10),
            Self::Marked(mark) if mark.ends_with(char::is_alphabetic) => {
                format!("{} {mark}", grouped(pounds, ","))
            }
            Self::Marked(mark) => format!("{mark}{}", grouped(pounds, ",")),
            Self::Continental(after) => format!("{},{rest:02}{after}", grouped(pounds, ".")),
        }
    }

    /// A lower amount, written the same way.
    pub fn less(self, pence: i64, rng: &mut Rng) -> i64 {
        let step = if self == Self::K { 50_000 } else { 100 };
        let steps = pence / step;
        if steps < 2 { pence } else { rng.between((steps + 1) / 2, steps - 1) * step }
    }
}

/// Digits with something between thousands.
pub fn grouped(pounds: i64, mark: &str) -> String {
    let digits = pounds.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text += mark;
        }
        text.push(digit);
    }
    text
}
