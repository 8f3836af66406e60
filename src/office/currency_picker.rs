//! The field in which the currency of a round is chosen.

use leptos::prelude::*;
use tranche::Currency;
use tranche::ui::signals::{All as _, at_first, entered, flag};

use super::print::on_paper;

/// Currencies people choose from; any other three letters can stand in a fund file.
const CURRENCIES: [&str; 12] =
    ["GBP", "EUR", "USD", "AUD", "CAD", "CHF", "CZK", "DKK", "NOK", "NZD", "PLN", "SEK"];

/// The field they are chosen in.
pub const CURRENCY: &str = "round-currency";

/// The currencies to choose from.
pub fn currencies(now: Signal<String>, choose: impl Fn(Currency) + 'static) -> AnyView {
    // The one chosen at first stays in the list, whatever is chosen later.
    let first = at_first(now);
    let is_common = CURRENCIES.contains(&first.as_str());
    let other = (!is_common).then(|| option(now, first));
    let choose = move |code: String| {
        if let Ok(currency) = Currency::try_from(code) {
            choose(currency);
        }
    };
    view! {
        <select id=CURRENCY on:change=entered(choose)>
            {other}
            {CURRENCIES.into_iter().map(|code| option(now, code.to_owned())).all()}
        </select>
        {on_paper(now)}
    }
    .into_any()
}

fn option(now: Signal<String>, code: String) -> AnyView {
    let (value, shown) = (code.clone(), code.clone());
    view! { <option value=value prop:selected=flag(move || now.get() == code)>{shown}</option> }.into_any()
}
