//! Tables in another currency than pounds, and where that is said.

use support::rng::Rng;
use tranche::import::AroundPlace;

use super::draft::{Draft, What};
use super::money::Style;
use super::plain::{SAID, Wish, plain};
use super::units::heading;

/// Money that is not pounds, in headings and beside figures.
const CURRENCIES: &[(&str, &str)] = &[
    ("USD", "USD"),
    ("US$", "USD"),
    ("$", "USD"),
    ("€", "EUR"),
    ("EUR", "EUR"),
    ("euro", "EUR"),
    ("CHF", "CHF"),
    ("Euros", "EUR"),
    ("in EUR", "EUR"),
    ("AUD", "AUD"),
    ("NOK", "NOK"),
    ("SEK", "SEK"),
    ("zł", "PLN"),
    ("CAD", "CAD"),
    ("¥", "JPY"),
    ("US dollars", "USD"),
    ("Rs", "INR"),
];

/// Marks that stand with every figure.
const MARKS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("$", "USD"),
    ("US$", "USD"),
    ("EUR", "EUR"),
    ("USD", "USD"),
    ("CHF", "CHF"),
    ("A$", "AUD"),
    ("€ ", "EUR"),
    ("$ ", "USD"),
    ("zł", "PLN"),
    ("kr", "NOK"),
    ("¥", "JPY"),
    ("euros", "EUR"),
    ("₹", "INR"),
];

/// The heading says another currency.
pub fn currency_in_heading(rng: &mut Rng) -> Draft {
    let style = rng.pick(&[Style::Bare, Style::Commas, Style::BarePence]);
    let mut draft = plain(rng, Wish { style: Some(style), ..SAID });
    let (of, currency) = rng.pick(CURRENCIES);
    draft.currency = currency;
    draft.plant("other currency");
    let heading = heading(rng, of);
    draft.name(What::Amount, &heading);
    draft
}

/// Every figure has the mark of another currency.
pub fn currency_in_cells(rng: &mut Rng) -> Draft {
    let (mark, currency) = rng.pick(MARKS);
    let mut draft = plain(rng, Wish { style: Some(Style::Marked(mark)), ..SAID });
    draft.currency = currency;
    draft.plant("other currency");
    draft
}

/// A column says the currency: of another country, or of every country.
pub fn currency_in_column(rng: &mut Rng) -> Draft {
    let style = rng.pick(&[Style::Bare, Style::Commas, Style::BarePence]);
    let mut draft = plain(rng, Wish { style: Some(style), ..SAID });
    let (code, currency) =
        rng.pick(&[("EUR", "EUR"), ("USD", "USD"), ("€", "EUR"), ("CHF", "CHF"), ("$", "USD")]);
    let mixed = rng.chance(25);
    draft.plant("other currency");
    (draft.currency, draft.must_ask) = (currency, mixed);
    let odd = draft.bids()[0];
    let heading = rng.pick(&["Currency", "Curr.", "Ccy", "Currency code"]);
    let mut at = 0;
    draft.beside(rng, What::Other("currency"), heading, |line| {
        at += 1;
        let own = if mixed && at - 1 != odd { "GBP" } else { code };
        line.asks().map_or(String::new(), |_| own.to_owned())
    });
    draft
}

/// A column says that everything is in pounds.
pub fn pounds_in_column(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    draft.beside(rng, What::Other("currency"), "Currency", |line| {
        line.asks().map_or(String::new(), |_| "GBP".to_owned())
    });
    draft
}

/// A sentence or a name around the table says another currency.
pub fn currency_around(rng: &mut Rng) -> Draft {
    let style = rng.pick(&[Style::Bare, Style::Commas]);
    let mut draft = plain(rng, Wish { style: Some(style), ..SAID });
    draft.plant("other currency");
    let (words, currency) =
        rng.pick(&[("euro", "EUR"), ("EUR", "EUR"), ("US dollars", "USD"), ("€", "EUR"), ("USD", "USD")]);
    draft.currency = currency;
    match rng.below(4) {
        0 => draft.above.push(format!("All amounts in {words}")),
        1 => draft.below.push(format!("Note: amounts are in {words}.")),
        2 => draft.around.push((AroundPlace::Before, format!("Amounts in {words}."))),
        _ => draft.sheet = format!("Bids {words}"),
    }
    draft.grid_only = true;
    draft
}
