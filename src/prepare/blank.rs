//! A round typed by hand: what has to be said of it before there are any bids, and the fields to say it in.

use leptos::prelude::*;
use tranche::shell::browser::{address, document};
use tranche::shell::button::{button, main_button};
use tranche::shell::live::{All as _, entered, flag, held, spelt, words};
use tranche::shell::words::bad_fund;
use tranche::shell::{own, words as shared};
use tranche::table::{About, TableFacts};
use tranche::{Currency, Fund, FundFile, FundId, Group, Money, NotMoney, Sum};

use crate::desk::{Desk, HEADING, Screen};
use crate::paper::on_paper;
use crate::ways::NOT_KEPT;

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

    fn view(self, label: &'static str, note: &'static str, mode: &'static str) -> AnyView {
        let (id, text) = (self.id, self.text);
        let [wrong_id, note_id] = ["wrong", "note"].map(|part| format!("{id}-{part}"));
        view! {
            <div class="control">
                <label for=id>{label}</label>
                <input id=id type="text" inputmode=mode autocomplete="off" prop:value=held(text)
                    aria-describedby=format!("{wrong_id} {note_id}")
                    aria-invalid=spelt(move || self.wrong.with(|wrong| !wrong.is_empty()))
                    on:input=entered(move |entered| text.set(entered)) />
                {on_paper(held(text))}
                <p class="error" id=wrong_id>{held(self.wrong)}</p>
                <p class="note" id=note_id>{note}</p>
            </div>
        }
        .into_any()
    }
}

/// What a round is called, how much money there is, and for when.
#[derive(Clone, Copy)]
pub struct Said {
    title: Entry,
    total: Entry,
    committed: Entry,
    period: Entry,
}

impl Said {
    /// Fields that hold what a file says, if one was brought.
    pub fn new(facts: TableFacts) -> Self {
        Self {
            title: Entry::new("round-title", facts.title.unwrap_or_default()),
            total: Entry::new("round-total", facts.total.unwrap_or_default()),
            committed: Entry::new("round-committed", String::new()),
            period: Entry::new("round-period", String::new()),
        }
    }

    /// The fields.
    pub fn view(self) -> AnyView {
        view! {
            {self.title.view("What it is called", "", "text")}
            {self.total.view("Money there is", "All of it, also what is committed already", "decimal")}
            {self.committed.view("Of that, committed already", "Leave it empty if nothing is", "decimal")}
            {self.period.view("Year or years", "Such as 2026–27; may be left empty", "text")}
        }
        .into_any()
    }

    /// What was said, and an id for it.
    ///
    /// # Errors
    /// The id of the first field that cannot be read, if it is one of these; it says why.
    pub fn read(self, currency: Currency) -> Result<(FundId, About), Option<&'static str>> {
        let title = self.title.read(|text| match text {
            "" => Err("Say what the round is called.".to_owned()),
            text => Ok(text.to_owned()),
        });
        let total = self
            .total
            .read(|text| amount(&currency, text, "Say how much money there is; 0 if that is not known yet."));
        let committed = self
            .committed
            .read(|text| if text.is_empty() { Ok(Money::ZERO) } else { amount(&currency, text, "") });
        let (Some(title), Some(total), Some(committed)) = (title, total, committed) else {
            let wrong = [self.title, self.total, self.committed]
                .into_iter()
                .find(|entry| entry.wrong.with_untracked(|wrong| !wrong.is_empty()));
            return Err(wrong.map(|entry| entry.id));
        };
        let id = fresh_id(&title).ok_or(Some(self.title.id))?;
        let sum = |title: &str, amount| Sum { title: title.to_owned(), amount, place: String::new() };
        let commitments = if committed == Money::ZERO {
            Vec::new()
        } else {
            vec![sum("Committed before this round", committed)]
        };
        let about = About {
            title,
            period: self.period.text.with_untracked(|text| text.trim().to_owned()),
            currency,
            sources: vec![sum("Fund", total)],
            commitments,
            group: Group { one: "partnership".to_owned(), many: "partnerships".to_owned() },
            paper: None,
        };
        Ok((id, about))
    }
}

/// The currencies to choose from.
pub fn currencies(now: Signal<String>, choose: impl Fn(Currency) + 'static) -> AnyView {
    let mut codes: Vec<String> = CURRENCIES.iter().map(|code| (*code).to_owned()).collect();
    let first = now.get_untracked();
    if !codes.contains(&first) {
        codes.insert(0, first);
    }
    let choose = move |code: String| {
        if let Ok(currency) = Currency::try_from(code) {
            choose(currency);
        }
    };
    view! {
        <select id="round-currency" on:change=entered(choose)>
            {codes.into_iter().map(|code| {
                let (value, words) = (code.clone(), code.clone());
                view! { <option value=value prop:selected=flag(move || now.get() == code)>{words}</option> }
            }).all()}
        </select>
        {on_paper(now)}
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
pub fn fresh_id(title: &str) -> Option<FundId> {
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

/// The screen for a round that is typed.
#[component]
pub fn Blank() -> impl IntoView {
    let desk = Desk::get();
    let said = Said::new(TableFacts::default());
    let currency = RwSignal::new(Currency::pounds());
    let go = move || {
        let (id, about) = match said.read(currency.get_untracked()) {
            Ok(read) => read,
            Err(wrong) => return document::focus(wrong.unwrap_or(HEADING)),
        };
        match Fund::new(without_bids(id, about)) {
            Ok(fund) => match own::keep(&fund) {
                Some(name) => address::go(&format!("?edit={name}")),
                None => desk.refuse(NOT_KEPT.to_owned()),
            },
            Err(why) => desk.refuse(bad_fund(&why)),
        }
    };
    view! {
        <main class="prepare">
            <h1 id=HEADING tabindex="-1">"Type the bids in"</h1>
            <p class="error refused" role="alert">{held(desk.refused)}</p>
            <section class="about-round" aria-labelledby="about-title">
                <h2 id="about-title">"About the round"</h2>
                {said.view()}
                <div class="control">
                    <label for="round-currency">"Currency"</label>
                    {currencies(words(move || currency.with(|c| c.code().to_owned())), move |chosen| currency.set(chosen))}
                </div>
                <p class="actions">
                    {main_button("Go on to the bids", go)}
                    {button("Back", move || desk.show(Screen::Start))}
                </p>
                <p class="note">"All of it can be changed later. It is kept in this browser beside everything that is there."</p>
            </section>
        </main>
    }
}

fn without_bids(id: FundId, about: About) -> FundFile {
    FundFile {
        format: "tranche-fund/1".to_owned(),
        id,
        title: about.title,
        period: about.period,
        currency: about.currency,
        group: about.group,
        paper: about.paper,
        sources: about.sources,
        commitments: about.commitments,
        tolerance: None,
        partnerships: Vec::new(),
        bids: Vec::new(),
        stated: Vec::new(),
    }
}
