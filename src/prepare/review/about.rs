//! What a table does not say of its round, and the button that makes a calculator of it.

use leptos::prelude::*;
use tranche::shell::browser::document;
use tranche::shell::button::main_button;
use tranche::shell::live::{All as _, entered, flag, held, spelt, words as changing};
use tranche::shell::words::bad_fund;
use tranche::shell::{own, words as shared};
use tranche::table::About;
use tranche::{Currency, Fund, FundId, Group, Money, NotMoney, Sum};

use super::hand::Hand;
use super::settle::SETTLE;
use crate::desk::Desk;
use crate::ways::keep_and_go;

/// Currencies people choose from; any other three letters can stand in a fund file.
const CURRENCIES: [&str; 12] =
    ["GBP", "EUR", "USD", "AUD", "CAD", "CHF", "CZK", "DKK", "NOK", "NZD", "PLN", "SEK"];

/// A field, and what is wrong with what stands in it.
#[derive(Clone, Copy)]
struct Entry {
    id: &'static str,
    text: RwSignal<String>,
    wrong: RwSignal<String>,
}

impl Entry {
    fn new(id: &'static str, text: String) -> Self {
        Self { id, text: RwSignal::new(text), wrong: RwSignal::new(String::new()) }
    }

    /// Reads what stands there; where it cannot be read, says why beside it.
    fn read<T>(self, read: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        let found = self.text.with_untracked(|text| read(text.trim()));
        self.wrong.set(found.as_ref().err().cloned().unwrap_or_default());
        found.ok()
    }

    fn view(self, label: &'static str, note: &'static str) -> AnyView {
        let (id, text) = (self.id, self.text);
        let [wrong_id, note_id] = ["wrong", "note"].map(|part| format!("{id}-{part}"));
        view! {
            <div class="control">
                <label for=id>{label}</label>
                <input id=id type="text" autocomplete="off" prop:value=held(text)
                    aria-describedby=format!("{wrong_id} {note_id}")
                    aria-invalid=spelt(move || self.wrong.with(|wrong| !wrong.is_empty()))
                    on:input=entered(move |entered| text.set(entered)) />
                <p class="error" id=wrong_id>{held(self.wrong)}</p>
                <p class="note" id=note_id>{note}</p>
            </div>
        }
        .into_any()
    }
}

/// The last part of the review.
#[component]
pub fn AboutRound() -> impl IntoView {
    let hand = Hand::get();
    let desk = Desk::get();
    let facts = hand.table(|table| table.facts.clone());
    let title = Entry::new("round-title", facts.title.unwrap_or_default());
    let total = Entry::new("round-total", facts.total.unwrap_or_default());
    let committed = Entry::new("round-committed", String::new());
    let period = Entry::new("round-period", String::new());
    let left = changing(move || {
        hand.reading().with(|reading| match reading.blocking().len() {
            0 => String::new(),
            1 => "1 thing is still to be settled, at the top of this page.".to_owned(),
            several => format!("{several} things are still to be settled, at the top of this page."),
        })
    });
    let go = move || {
        let currency = hand.currency();
        let read = (
            title.read(|text| {
                if text.is_empty() {
                    Err("Say what the round is called.".to_owned())
                } else {
                    Ok(text.to_owned())
                }
            }),
            total.read(|text| {
                amount(&currency, text, "Say how much money there is; 0 if that is not known yet.")
            }),
            committed
                .read(|text| if text.is_empty() { Ok(Money::ZERO) } else { amount(&currency, text, "") }),
        );
        let (Some(title_text), Some(fund), Some(before)) = read else {
            let wrong = [title, total, committed]
                .into_iter()
                .find(|entry| entry.wrong.with_untracked(|wrong| !wrong.is_empty()));
            return document::focus(wrong.map_or(SETTLE, |entry| entry.id));
        };
        let sum = |title: &str, amount| Sum { title: title.to_owned(), amount, place: String::new() };
        let about = About {
            title: title_text.clone(),
            period: period.text.with_untracked(|text| text.trim().to_owned()),
            currency,
            sources: vec![sum("Fund", fund)],
            commitments: if before == Money::ZERO {
                Vec::new()
            } else {
                vec![sum("Committed before this round", before)]
            },
            group: Group { one: "partnership".to_owned(), many: "partnerships".to_owned() },
            paper: None,
        };
        let Some(id) = fresh_id(&title_text) else { return };
        match hand.reading().with_untracked(|reading| reading.fund(id, &about)) {
            Err(_) => document::focus(SETTLE),
            Ok(file) => match Fund::new(file) {
                Ok(fund) => keep_and_go(desk, &fund, ""),
                Err(why) => desk.refuse(bad_fund(&why)),
            },
        }
    };
    view! {
        <section class="about-round" aria-labelledby="about-title">
            <h2 id="about-title">"About the round"</h2>
            {title.view("What it is called", "")}
            {total.view("Money there is", "All of it, also what is committed already")}
            {committed.view("Of that, committed already", "Leave it empty if nothing is")}
            {period.view("Year or years", "Such as 2026–27; may be left empty")}
            <div class="control">
                <label for="round-currency">"Currency"</label>
                {currencies(hand)}
            </div>
            <p class="error" role="status">{left}</p>
            {main_button("Use these bids", go)}
            <p class="note">"They are kept in this browser beside everything that is there. Other rounds and decisions are not touched."</p>
        </section>
    }
}

fn currencies(hand: Hand) -> AnyView {
    let now = untrack(|| hand.currency().code().to_owned());
    let mut codes: Vec<String> = CURRENCIES.iter().map(|code| (*code).to_owned()).collect();
    if !codes.contains(&now) {
        codes.insert(0, now);
    }
    let choose = move |code: String| {
        if let Ok(currency) = Currency::try_from(code) {
            hand.call_currency(currency);
        }
    };
    view! {
        <select id="round-currency" on:change=entered(choose)>
            {codes.into_iter().map(|code| {
                let (value, words) = (code.clone(), code.clone());
                let is_it = flag(move || hand.currency().code() == code);
                view! { <option value=value prop:selected=is_it>{words}</option> }
            }).all()}
        </select>
    }
    .into_any()
}

fn amount(currency: &Currency, text: &str, empty: &str) -> Result<Money, String> {
    match currency.read(text) {
        Ok(amount) if amount.is_negative() => Err("This cannot be below zero.".to_owned()),
        Ok(amount) => Ok(amount),
        Err(NotMoney::Empty) => Err(empty.to_owned()),
        Err(why) => Err(shared::not_money(text, why)),
    }
}

/// An id that no other fund in this browser has, made of the title.
fn fresh_id(title: &str) -> Option<FundId> {
    let mut stem = String::from("own");
    for word in title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if stem.len() + word.len() > 34 {
            break;
        }
        stem.push('-');
        stem.push_str(&word.to_ascii_lowercase());
    }
    let taken = own::names();
    let ids = (1..).map(|number| if number == 1 { stem.clone() } else { format!("{stem}-{number}") });
    let free = ids.take(1000).find(|id| !taken.contains(id))?;
    FundId::try_from(free).ok()
}
