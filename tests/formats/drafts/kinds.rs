//! Everything that can be decided, one of each kind, and tables to decide about.

use tranche::Currency;
use tranche::import::{Answer, CellFact, Grid, GridRow, Matter, RowChoice, Unit};

/// All values of a type; one that is missing does not compile.
macro_rules! all {
    ($name:ident: $type:ident { $($value:ident),+ $(,)? }) => {
        pub const $name: &[$type] = &[$($type::$value),+];
        const _: fn($type) = |value| match value {
            $($type::$value => (),)+
        };
    };
}

all!(UNITS: Unit {
    HUNDREDTH, ONE, HUNDRED, THOUSAND, LAKH, MILLION, CRORE, BILLION,
});

all!(ROW_CHOICES: RowChoice {
    Bid, Heading, Total, NoBid, Part, Skip,
});

all!(MATTERS: Matter {
    Sheets, Amount, Unit, Currency, Notation, Parted, RunOn, Lines, Words, Lower, Uncalculated, Formats,
    OtherHeading, Struck, Hidden, Status, Sums, TotalsOrBids, Untitled, OnlyWords, Unreferenced,
    Headings, Unnamed, Repeats, NoBids, NoAmount, References, Titles,
});

pub fn euros() -> Currency {
    Currency::try_from("EUR".to_owned()).unwrap()
}

/// One of each kind, in the order in which they are declared.
pub fn answers() -> Vec<Answer> {
    vec![
        Answer::Column(3),
        Answer::ColumnElse(5, 6),
        Answer::Unit(Unit::MILLION),
        Answer::UnitOfRest(Unit::THOUSAND),
        Answer::OwnUnits,
        Answer::Currency(euros()),
        Answer::Money(euros(), Unit::THOUSAND),
        Answer::ReducedToShare,
        Answer::ReducedByShare,
        Answer::DecimalComma,
        Answer::Bids,
        Answer::Totals,
        Answer::LeftOut,
        Answer::NoBid,
        Answer::Part,
        Answer::Headings,
        Answer::Above,
        Answer::OneByOne,
        Answer::Renumbered,
        Answer::WithApplicant,
        Answer::Applicants,
        Answer::Together,
        Answer::AsItStands,
        Answer::LastDigits,
        Answer::GoesOn,
    ]
}

/// Where an answer stands among them. A new kind does not compile until it has a place.
pub fn place(answer: &Answer) -> usize {
    match answer {
        Answer::Column(_) => 0,
        Answer::ColumnElse(..) => 1,
        Answer::Unit(_) => 2,
        Answer::UnitOfRest(_) => 3,
        Answer::OwnUnits => 4,
        Answer::Currency(_) => 5,
        Answer::Money(..) => 6,
        Answer::ReducedToShare => 7,
        Answer::ReducedByShare => 8,
        Answer::DecimalComma => 9,
        Answer::Bids => 10,
        Answer::Totals => 11,
        Answer::LeftOut => 12,
        Answer::NoBid => 13,
        Answer::Part => 14,
        Answer::Headings => 15,
        Answer::Above => 16,
        Answer::OneByOne => 17,
        Answer::Renumbered => 18,
        Answer::WithApplicant => 19,
        Answer::Applicants => 20,
        Answer::Together => 21,
        Answer::AsItStands => 22,
        Answer::LastDigits => 23,
        Answer::GoesOn => 24,
    }
}

#[test]
fn there_is_an_answer_of_each_kind() {
    assert!(answers().iter().map(place).eq(0..25));
}

/// Two tables with the same headings and one with others, where something of every kind is known beside the text.
pub fn tables() -> Vec<Grid> {
    let row = |number: u32, text: &str| GridRow {
        number,
        cells: text.split(" | ").map(str::to_owned).collect(),
        ..GridRow::default()
    };
    let table = |name: &str, rows: Vec<GridRow>| Grid { name: name.to_owned(), rows, ..Grid::default() };
    let mut struck = row(3, "N2 | Dudley | A stage | £20,000");
    struck.facts = vec![(2, CellFact::Struck)];
    let hidden = GridRow { hidden: true, ..row(4, "N3 | Dudley | A roof | £5,000") };
    let heading = "Ref | Partnership | Title | Requested";
    vec![
        table("North", vec![row(1, heading), row(2, "N1 | Walsall | A hall | £10,000"), struck, hidden]),
        table("South", vec![row(1, heading), row(2, "S1 | Sandwell | A path | £7,500")]),
        table("Old", vec![row(1, "Ref | Title | Granted"), row(2, "X1 | A hall | £9,000")]),
    ]
}
