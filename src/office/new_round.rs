//! A round typed by hand: what has to be said of it before there are any bids.

use leptos::prelude::*;
use tranche::import::RoundFacts;
use tranche::ui::addresses;
use tranche::ui::browser::document;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::words as changing;
use tranche::ui::store::rounds;
use tranche::ui::words::bad_fund;
use tranche::{Currency, Fund, FundFile, FundId};

use crate::currency_picker::{CURRENCY, currencies};
use crate::refusal_notice::RefusalNotice;
use crate::round_form::RoundForm;
use crate::screen::HEADING;
use crate::screens::Screens;
use tranche::ui::words::office::destinations::NOT_KEPT;
use tranche::ui::words::office::{round_form, typed_round as words};

/// The screen for a round that is typed.
#[component]
pub fn NewRound() -> impl IntoView {
    let screens = Screens::get();
    let form = RoundForm::blank();
    let currency = RwSignal::new(Currency::pounds());
    let go = move || {
        let (id, about) = match form.read(currency.get()) {
            Ok(read) => read,
            Err(wrong) => return document::focus(wrong.unwrap_or(HEADING)),
        };
        match Fund::new(without_bids(id, about)) {
            Ok(fund) => screens.write(Box::pin(keep(fund)), Screens::go),
            Err(why) => screens.refuse(bad_fund(&why)),
        }
    };
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{words::TITLE}</h1>
            <RefusalNotice />
            <section class="about-round" aria-labelledby="about-title">
                <h2 id="about-title">{round_form::ABOUT}</h2>
                {form.view()}
                <div class="control">
                    <label for=CURRENCY>{round_form::CURRENCY}</label>
                    {currencies(changing(move || currency.with(|c| c.code().to_owned())), move |chosen| currency.set(chosen))}
                </div>
                <p class="actions">
                    {main_button(words::GO_ON, go)}
                    {button(words::BACK, move || screens.back_to_start())}
                </p>
                <p class="note">{words::NOTE}</p>
            </section>
        </main>
    }
}

/// Keeps a round; the address where its bids are typed.
async fn keep(fund: Fund) -> Result<String, String> {
    let name = rounds::keep(&fund).await.ok_or(NOT_KEPT.to_owned())?;
    Ok(addresses::fund(&name))
}

fn without_bids(id: FundId, about: RoundFacts) -> FundFile {
    FundFile {
        format: FundFile::FORMAT.to_owned(),
        id,
        title: about.title,
        period: about.period,
        currency: about.currency,
        group: about.group,
        paper: about.paper,
        sources: about.sources,
        commitments: about.commitments,
        tolerance: None,
        rules: Vec::new(),
        partnerships: Vec::new(),
        bids: Vec::new(),
        stated: Vec::new(),
    }
}
