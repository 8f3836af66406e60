//! Text whose cells are parted by spaces: what stands below a heading belongs to it, and where that can't be told, no
//! figure comes below another heading.

use std::fmt::Write;

use support::rng::Rng;
use tranche::files::read_text;
use tranche::import::Remark;

use super::checks::{pasted, tables};

const SPACES: &[Remark] = &[Remark::PartedAt(' ')];

#[test]
fn a_row_that_lacks_a_cell_has_the_others_below_their_headings() {
    pasted(
        "Ref   Ward    Project        Requested   Reduced to\n\
         N1    Élan    Benches           £2,400       £2,000\n\
         N2            Street trees      £7,850\n\
         N3    South   Litter bins                      £500\n\
         \u{20}             dog bins\n\
         Total requested                £10,250       £2,500\n",
        &[
            "1: Ref | Ward | Project | Requested | Reduced to",
            "2: N1 | Élan | Benches | £2,400 | £2,000",
            "3: N2 |  | Street trees | £7,850 | ",
            "4: N3 | South | Litter bins |  | £500",
            "5:  |  | dog bins",
            "6: Total requested |  |  | £10,250 | £2,500",
        ]
        .map(|row| row.trim_end_matches(" | ")),
        SPACES,
    );
}

#[test]
fn two_spaces_within_a_title_make_no_figure_of_its_end() {
    pasted(
        "Ref   Project            Requested   Reduced to\n\
         N1    Benches            £2,400      £2,000\n\
         N2    Street trees       £7,850      £7,000\n\
         N3    Lamps, phase  2                £500\n\
         N4    Bins, phase  2     £300        £200\n\
         N5    Paths              £900        £800\n\
         N6    Gates              £700        £600\n",
        &[
            "1: Ref | Project | Requested | Reduced to",
            "2: N1 | Benches | £2,400 | £2,000",
            "3: N2 | Street trees | £7,850 | £7,000",
            "4: N3 | Lamps, phase 2 |  | £500",
            "5: N4 | Bins, phase 2 | £300 | £200",
            "6: N5 | Paths | £900 | £800",
            "7: N6 | Gates | £700 | £600",
        ],
        SPACES,
    );
}

#[test]
fn a_figure_between_two_headings_stays_in_one_cell_with_its_row() {
    pasted(
        "Ref   Project        Requested   Reduced to\n\
         N1    Benches        £2,400      £2,000\n\
         N2    Street trees   £7,850      £7,000\n\
         N3    Litter bins           £50,000\n\
         Budget    £90,000\n",
        &[
            "1: Ref | Project | Requested | Reduced to",
            "2: N1 | Benches | £2,400 | £2,000",
            "3: N2 | Street trees | £7,850 | £7,000",
            "4: N3  Litter bins  £50,000",
            // Below no column of figures it can be taken for none.
            "5: Budget | £90,000",
        ],
        SPACES,
    );
}

#[test]
fn rows_that_do_not_line_up_have_their_cells_in_their_order() {
    pasted(
        "Ref  Project  Requested  Reduced to\n\
         N1  Benches for three parks  £2,400  £2,000\n\
         N2  Trees  £7,850  £7,000\n\
         N3  Litter bins and dog bins  £500\n",
        &[
            "1: Ref | Project | Requested | Reduced to",
            "2: N1 | Benches for three parks | £2,400 | £2,000",
            "3: N2 | Trees | £7,850 | £7,000",
            "4: N3 | Litter bins and dog bins | £500",
        ],
        SPACES,
    );
    // Headings of the next page begin anew.
    pasted(
        "Ref  Title    Asked  Least\nN1   Benches  £24    £20\nN2   Trees           £70\n\nRef    Title      Asked    Least\nS1     Bins                £40\n",
        &[
            "1: Ref | Title | Asked | Least",
            "2: N1 | Benches | £24 | £20",
            "3: N2 | Trees |  | £70",
            "4: ",
            "5: Ref | Title | Asked | Least",
            "6: S1 | Bins |  | £40",
        ],
        SPACES,
    );
}

/// How the cells of a column stand in it.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
    Middle,
}

fn padded(text: &str, width: usize, side: Side) -> String {
    match side {
        Side::Left => format!("{text:<width$}"),
        Side::Right => format!("{text:>width$}"),
        Side::Middle => format!("{text:^width$}"),
    }
}

const HEADINGS: [&str; 6] = ["Ref", "Ward", "Project", "Total cost", "Requested", "Could be reduced to"];
const WARDS: [&str; 4] = ["North", "Südvorstadt", "Élan Valley", "Ash"];
const TITLES: [&str; 5] = ["Benches", "Street trees", "Litter bins for the park", "Café", "Lamps, phase 2"];

fn cell(rng: &mut Rng, column: usize, row: usize) -> String {
    match column {
        0 => format!("N{row}"),
        1 => rng.pick(&WARDS).to_owned(),
        2 => rng.pick(&TITLES).to_owned(),
        _ => {
            let most = rng.pick(&[100, 10_000, 1_000_000]);
            format!("£{}", rng.between(most / 10, most))
        }
    }
}

/// The rows of a table, with the cells that are missing empty.
fn rows(rng: &mut Rng) -> Vec<Vec<String>> {
    let columns: Vec<usize> = (0..HEADINGS.len()).filter(|column| *column > 2 || rng.chance(80)).collect();
    let lacking = rng.pick(&[0, 5, 20]);
    let row = |rng: &mut Rng, row: usize| -> Vec<String> {
        let mut whole = |column: &usize| cell(rng, *column, row);
        let cells: Vec<String> = columns.iter().map(&mut whole).collect();
        cells.into_iter().map(|cell| if rng.chance(lacking) { String::new() } else { cell }).collect()
    };
    let count = rng.pick(&[2, 4, 12]);
    let headings = columns.iter().map(|column| HEADINGS[*column].to_owned()).collect();
    [headings].into_iter().chain((1..=count).map(|at| row(rng, at))).collect()
}

/// The rows as a program prints them in a font of one width.
fn printed(rng: &mut Rng, rows: &[Vec<String>]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap();
    let sides = [Side::Left, Side::Left, Side::Right, Side::Middle];
    let gap = " ".repeat(rng.pick(&[2, 3, 5]));
    let columns: Vec<(usize, Side, Side)> = (0..rows[0].len())
        .map(|column| {
            let side = rng.pick(&sides);
            (width(column), if rng.chance(50) { Side::Left } else { side }, side)
        })
        .collect();
    let mut text = String::new();
    for (at, row) in rows.iter().enumerate() {
        let cells = row.iter().zip(&columns).map(|(cell, (width, heading, side))| {
            padded(cell, *width, if at == 0 { *heading } else { *side })
        });
        let _ = writeln!(text, "{}", cells.collect::<Vec<_>>().join(&gap).trim_end());
    }
    text
}

#[test]
fn no_figure_of_a_printed_table_comes_below_another_heading() {
    let (mut all, mut together) = (0, 0);
    for seed in 0..5_000 {
        let mut rng = Rng::new(seed);
        let rows = rows(&mut rng);
        let text = printed(&mut rng, &rows);
        let (grids, _, remarks) = tables(read_text(&text, &mut |_| {}));
        if remarks != SPACES {
            continue;
        }
        for row in &grids[0].rows {
            let mut right = rows[row.number as usize - 1].clone();
            while right.last().is_some_and(String::is_empty) {
                right.pop();
            }
            all += 1;
            let mut cells = row.cells.clone();
            while cells.last().is_some_and(String::is_empty) {
                cells.pop();
            }
            // A row of which it can't be told is one cell with all its text, or has no figures.
            let is_whole = cells.len() == 1 && cells[0].contains("  ") || !cells.concat().contains('£');
            together += u32::from(is_whole && cells != right);
            assert!(is_whole || cells == right, "{seed}: {cells:?}\n{text}");
        }
    }
    assert!(all > 10_000 && together * 50 < all, "{together} of {all}");
}
