//! Tables to decide about.

use tranche::Currency;
use tranche::table::{CellFact, Grid, GridRow};

pub fn euros() -> Currency {
    Currency::try_from("EUR".to_owned()).unwrap()
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
