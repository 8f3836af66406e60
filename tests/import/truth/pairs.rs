//! Tables whose amounts are in two columns, or are a product of two, or stand beside what nobody sees.

use support::rng::Rng;

use super::draft::{Draft, Is, Line, What};
use super::headings::ASKS;
use super::money::Style;
use super::plain::{SAID, UNSAID, Wish, plain};
use super::second_figures::figures;

/// What was asked for in two years.
pub fn two_years(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { reduced: Some(false), ..SAID });
    draft.plant("two years");
    let (name, style) = (rng.pick(&["Amount requested", "Requested", "Bid", "Amount"]), draft.style);
    draft.name(What::Amount, &format!("{name} 2031"));
    figures(rng, &mut draft, &format!("{name} 2030"), |rng, _| style.show(style.amount(rng)));
    draft
}

/// How many, at what price: with or without what that comes to.
pub fn quantity_and_price(rng: &mut Rng) -> Draft {
    let style = rng.pick(&[Style::Bare, Style::Pounds, Style::PoundsPence]);
    let mut draft = plain(rng, Wish { style: Some(style), reduced: Some(false), ..UNSAID });
    draft.plant("quantity and price");
    let price = rng.pick(&["Unit price", "Price", "Price each", "Unit cost", "Cost per unit", "Rate"]);
    figures(rng, &mut draft, price, |rng, pence| {
        style.show(if rng.chance(50) { pence / 200 * 100 } else { pence })
    });
    let count = rng.pick(&["Quantity", "Qty", "Number", "Units"]);
    figures(rng, &mut draft, count, |rng, _| rng.between(2, 40).to_string());
    if rng.chance(30) {
        // Without a column of amounts, what stands there is for one.
        draft.must_ask = true;
        draft.name(What::Amount, price);
        let at = draft.columns.iter().position(|what| *what == What::Other("figures")).unwrap();
        let last = draft.columns.iter().rposition(|what| *what == What::Other("figures")).unwrap();
        let heads = &mut draft.heads[0].cells;
        let drop = if heads[at].text == price { at } else { last };
        draft.columns.remove(drop);
        draft.lines.iter_mut().chain(&mut draft.heads).for_each(|line: &mut Line| {
            line.cells.remove(drop);
        });
    }
    draft
}

/// Pounds in one column and pence in another.
pub fn pounds_and_pence(rng: &mut Rng) -> Draft {
    let style = rng.pick(&[Style::Bare, Style::Commas]);
    let mut draft =
        plain(rng, Wish { style: Some(style), reduced: Some(false), totals: Some(false), ..SAID });
    draft.plant("pence beside");
    let (pounds, pence) = rng.pick(&[("£", "p"), ("Pounds", "Pence"), ("Amount £", "p"), ("£", "pence")]);
    draft.name(What::Amount, pounds);
    for line in &mut draft.lines {
        if let Is::Bid(asks) = &mut line.is {
            asks.pence += rng.between(1, 99);
        }
    }
    let at = draft.amount() + 1;
    draft.insert(at, What::Other("pence"), pence, |line| {
        line.asks().map_or(String::new(), |asks| format!("{:02}", asks.pence % 100))
    });
    draft
}

/// A hidden column of old figures beside the ones that people see.
pub fn hidden_old_figures(rng: &mut Rng) -> Draft {
    let wish = rng.pick(&[SAID, UNSAID]);
    let mut draft = plain(rng, wish);
    draft.plant("hidden column");
    let (heading, style) = (rng.pick(ASKS), draft.style);
    figures(rng, &mut draft, heading, |rng, pence| style.show(pence * rng.between(2, 3)));
    draft.hidden = vec![What::Other("figures")];
    draft.grid_only = true;
    draft
}
