//! Every kind of table, with how it is made.

use support::rng::Rng;

use super::draft::Draft;
use super::plain::{Layout, SAID, UNSAID, Wish, plain};
use super::table::Table;
use super::{
    commas, currencies, groups, marks, pairs, rows, second_figures, sums, terse_headings, two_doubts, units,
};

type Make = fn(&mut Rng) -> Draft;

/// Kinds in which nothing is unclear.
pub const CLEAR: &[(&str, Make)] = &[
    ("plain, in any layout", |rng| plain(rng, Wish::default())),
    ("plain, in a flat list", |rng| plain(rng, Wish { layout: Some(Layout::Flat), ..Wish::default() })),
    ("plain, names on the first row of a group", |rng| {
        plain(rng, Wish { layout: Some(Layout::Grouped), ..SAID })
    }),
    ("plain, names in merged cells", |rng| plain(rng, Wish { layout: Some(Layout::Merged), ..SAID })),
    ("plain, names on rows of their own", |rng| plain(rng, Wish { layout: Some(Layout::Headed), ..SAID })),
    ("plain, amounts under a bare word", |rng| plain(rng, UNSAID)),
    ("asked for, beside other money", second_figures::said_beside_other_money),
    ("asked for, beside figures", second_figures::said_beside_figures),
    ("asked for, beside an award", second_figures::said_beside_award),
    ("plain, names repeated by a mark", |rng| plain(rng, Wish { layout: Some(Layout::Ditto), ..SAID })),
    ("figures guarded in text", terse_headings::guarded),
    ("marks below the headings", terse_headings::marks_below),
    ("a column of pounds", currencies::pounds_in_column),
];

/// Kinds with something unclear in every table.
pub const UNCLEAR: &[(&str, Make)] = &[
    ("money beside other money", second_figures::unsaid_beside_other_money),
    ("money beside figures", second_figures::unsaid_beside_figures),
    ("money beside shares", second_figures::unsaid_beside_share),
    ("awards alone", second_figures::awarded_alone),
    ("awards beside an empty column", second_figures::empty_beside_award),
    ("two years", pairs::two_years),
    ("quantity and price", pairs::quantity_and_price),
    ("pounds and pence", pairs::pounds_and_pence),
    ("a hidden column of old figures", pairs::hidden_old_figures),
    ("headings in other languages", terse_headings::foreign),
    ("no headings", terse_headings::none),
    ("wider headings above", terse_headings::two_rows),
    ("a heading over two rows", terse_headings::broken_over_rows),
    ("columns are counted", terse_headings::counted),
    ("codes without a heading", terse_headings::codes_without_heading),
    ("no titles", terse_headings::untitled),
    ("nobody is named", terse_headings::nobody),
    ("rows between name who asks", terse_headings::named_between),
    ("decimal comma", terse_headings::decimal_comma),
    ("a total without known words", sums::total_without_words),
    ("sums of groups without known words", groups::subtotals_without_words),
    ("rows of groups carry sums", groups::groups_with_sums),
    ("carried forward", sums::carried_forward),
    ("totals in the column of names", groups::totals_among_names),
    ("a total out of its column", sums::total_out_of_column),
    ("money of the fund", sums::money_of_the_fund),
    ("projects like totals", sums::projects_like_totals),
    ("a row without reference", rows::one_without_reference),
    ("a row without applicant", rows::one_without_applicant),
    ("references twice", rows::numbers_twice),
    ("prepared rows", rows::prepared),
    ("some are withdrawn", rows::withdrawn),
    ("a second row of headings", rows::second_heading_row),
    ("a second block", rows::second_block),
    ("a joint bid", rows::joint),
    ("reduced to 0", rows::reduced_to_nothing),
    ("thousands in the heading", units::unit_in_heading),
    ("thousands below the heading", units::unit_below_heading),
    ("thousands in a sentence", units::unit_in_sentence),
    ("thousands in a name", units::unit_in_name),
    ("another currency in the heading", currencies::currency_in_heading),
    ("another currency in cells", currencies::currency_in_cells),
    ("another currency in a column", currencies::currency_in_column),
    ("another currency around", currencies::currency_around),
    ("struck", marks::struck),
    ("hidden rows", marks::hidden_rows),
    ("never worked out", marks::never_worked_out),
    ("a total never worked out", marks::total_never_worked_out),
    ("raised marks", marks::raised),
    ("shown in thousands", marks::shown_in_thousands),
    ("no amount", marks::no_amount),
    ("doubtful amounts", marks::doubtful_amounts),
    ("two causes", two_doubts::causes),
    ("two causes", two_doubts::causes),
    ("two causes", two_doubts::causes),
];

/// The table of a number: clear and unclear ones in turn, all kinds alike.
pub fn nth(number: usize) -> Table {
    let rng = &mut Rng::new(number as u64);
    let at = number / 2;
    if number.is_multiple_of(2) {
        return made(CLEAR[at % CLEAR.len()], rng);
    }
    match at % (UNCLEAR.len() + 1) {
        at if at < UNCLEAR.len() => made(UNCLEAR[at], rng),
        _ => commas::unquoted(rng),
    }
}

fn made((kind, make): (&'static str, Make), rng: &mut Rng) -> Table {
    let draft = make(rng);
    Table::of(kind, draft, rng)
}
