//! The words that labels of totals are made of.

use std::sync::LazyLock;

use crate::import::cell_text::is_in;

/// Whether one of the words is there without which no label is one: most cells are told apart by this alone.
pub fn speaks_of_a_total(text: &str) -> bool {
    let anchor = |word: &[u8]| {
        let first = word.first().map_or(0, u8::to_ascii_lowercase);
        let mut known = ANCHORS[usize::from(first)].iter().map(|known| known.as_bytes());
        known.any(|known| known.len() == word.len() && known.eq_ignore_ascii_case(word))
    };
    let anchored = || match text.is_ascii() {
        true => text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric()).any(anchor),
        false => text.split(|c: char| !c.is_alphanumeric()).any(|word| anchor(word.as_bytes())),
    };
    let forward = || text.contains('/') && (text.contains("/f") || text.contains("/F"));
    let part = || {
        text.get(..2)
            .is_some_and(|start| matches!(start, "of" | "Of" | "in" | "In" | "th" | "Th" | "OF" | "IN"))
    };
    let counted = || text.starts_with(|c: char| c.is_ascii_digit()) && text.len() < 40;
    anchored() || forward() || counted() || part()
}

/// The words by their first letters, because every cell of a table is held against them.
static ANCHORS: LazyLock<[Vec<&'static str>; 256]> = LazyLock::new(|| {
    let mut anchors = [const { Vec::new() }; 256];
    for word in [TOTALS, SUMS, ASKS, DECISIVE, NOT_BIDS, CHARGES].into_iter().flatten() {
        anchors[usize::from(word.as_bytes()[0])].push(*word);
    }
    anchors
});

/// Whether words name what is put on top of a sum, or taken from it, and may be the name of a project too.
pub fn is_charge(words: &[&str]) -> bool {
    let is_number = |word: &&str| word.bytes().all(|b| b.is_ascii_digit());
    matches!(
        words,
        ["contingency", rest @ ..] if !rest.is_empty() && rest.iter().all(is_number)
    ) || matches!(
        words,
        ["adjustment" | "adjustments" | "rounding" | "deduction" | "deductions" | "uplift"]
            | ["inflation", "uplift" | "adjustment"]
            | [
                "management" | "administration" | "admin",
                "fee" | "fees" | "charge" | "charges" | "cost" | "costs"
            ]
            | ["deduct", ..]
    )
}

pub const TOTALS: &[&str] = &["total", "totals", "subtotal", "subtotals"];
/// Other words for a sum, also in the languages of neighbours; they count where they stand alone.
pub const SUMS: &[&str] = &[
    "sum",
    "carried",
    "brought",
    "overall",
    "cumulative",
    "gesamt",
    "gesamtsumme",
    "summe",
    "totale",
    "totaal",
    "somme",
    "suma",
    "cyfanswm",
    "totaux",
    "iomlan",
    "übertrag",
    "report",
];
pub const ASKS: &[&str] = &["requested", "request", "requests"];
/// Words of figures that are not those of bids, whatever stands beside them.
pub const DECISIVE: &[&str] = &[
    "left",
    "allocate",
    "available",
    "balance",
    "remaining",
    "committed",
    "shortfall",
    "average",
    "mean",
    "median",
    "maximum",
    "minimum",
    "max",
    "min",
    "highest",
    "lowest",
    "largest",
    "smallest",
    "promised",
    "pledged",
    "allocated",
    "awarded",
    "approved",
    "unallocated",
    "difference",
    "deficit",
    "surplus",
    "overspend",
    "underspend",
    "spent",
    "vat",
    "less",
    "over",
    "unspent",
    "outstanding",
    "carry",
    "net",
    "subscribed",
    "oversubscribed",
    "undersubscribed",
];
/// Words of figures that are not those of bids where a total of them is spoken of.
pub const NOT_BIDS: &[&str] = &[
    "allocation",
    "allocations",
    "budget",
    "fund",
    "spend",
    "pot",
    "match",
    "number",
    "percentage",
    "reserve",
    "reserves",
    "contingency",
];

/// Words without which nothing is put on top of a sum.
const CHARGES: &[&str] = &[
    "adjustment",
    "adjustments",
    "rounding",
    "deduction",
    "deductions",
    "uplift",
    "deduct",
    "fee",
    "fees",
    "charge",
    "charges",
    "admin",
    "administration",
    "management",
];

/// Words that totals are called by.
pub fn is_usual(word: &str) -> bool {
    [SUMS, DECISIVE, NOT_BIDS].into_iter().flatten().any(|known| *known == word)
        || word.bytes().all(|b| b.is_ascii_digit())
        || is_in(word, USUAL)
}

/// Words that stand in the labels of totals and say nothing of their own.
const USUAL: &str = "total totals subtotal subtotals sub grand overall all combined of the for bids bid amount \
    amounts cost costs requested request requests funding to date in value sum asked sought from and \
    by this group partnership partnerships area areas above round a is applications projects reduced \
    reduction reductions if with carried brought forward £ € $ gbp eur usd allocate grants grant \
    paid schemes net page our per size already";
