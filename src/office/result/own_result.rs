//! The result where it was decided: what everybody will see, and the ways to give it to them.

use leptos::prelude::*;
use tranche::formats::frame_code::frame_code;
use tranche::formats::result_page::{html, page_name};
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::copy_text::Copyable;
use tranche::ui::result_document::{DecidedRound, document as result_document};
use tranche::ui::signals::{part, ticked, words as changing};
use tranche::ui::store::{StoredFinal, bids_checksum};
use tranche::ui::words::final_scenario::DOES_NOT_HOLD;
use tranche::ui::words::office::round_screens;

use super::result_link::ResultLink;
use super::result_page_view::result_page_view;
use crate::open_round::OpenRound;
use tranche::ui::words::office::result as words;

/// The screen `?do=result&scenario=…`.
#[component]
pub fn OwnResult(round: OpenRound) -> impl IntoView {
    let number = address_bar::asked("scenario").and_then(|number| number.parse().ok());
    let found = Memo::new(move |_| {
        round.scenarios.with(|all| all.of_number(number?).and_then(|one| one.final_one.clone()))
    });
    part(move || {
        Some(match found.get() {
            Some(one) => shown(round, one),
            None => none(),
        })
    })
}

fn none() -> AnyView {
    let all = addresses::of_round_asked("scenarios");
    view! {
        <p>{words::NO_SUCH}</p>
        <p><a href=all>{round_screens::title("scenarios")}</a></p>
    }
    .into_any()
}

fn shown(round: OpenRound, one: StoredFinal) -> AnyView {
    let StoredFinal { mark, title, fund, scenario, holds } = one;
    let is_offered = bids_checksum(&round.fund()) == mark.bids;
    let has_explanations = scenario.has_explanations();
    let decided = StoredValue::new(DecidedRound { fund, scenario, title, day: mark.day, code: mark.code });
    let with_explanations = RwSignal::new(false);
    let page =
        Memo::new(move |_| decided.with_value(|decided| result_document(decided, with_explanations.get())));
    let heading = changing(move || page.with(|page| page.heading.clone()));
    if !holds {
        return view! { <p class="error refused" role="alert">{DOES_NOT_HOLD}</p> }.into_any();
    }
    let tick = has_explanations.then(|| {
        view! {
            <label class="tick">
                <input type="checkbox" on:change=ticked(move |tick| with_explanations.set(tick)) />
                <span>{words::WITH_EXPLANATIONS}</span>
            </label>
        }
    });
    let name = decided.with_value(|one| page_name(&one.fund.title, one.code));
    let save = move || page.with(|page| save_file::save_page(&name, &html(page)));
    view! {
        <section class="result-ways" aria-labelledby="give-title">
            <h2 id="give-title">{words::GIVE}</h2>
            <p class="note">{words::GIVE_NOTE}</p>
            {tick}
            {part(move || {
                let row = round.row();
                let link = decided.with_value(|one| ResultLink::of(one, &row, is_offered, with_explanations.get()));
                Some(link_ways(link, &heading.get()))
            })}
            <div class="way">
                {button(words::SAVE_PAGE, save)}
                <p class="note">{words::SAVE_PAGE_NOTE}</p>
            </div>
            <p class="actions">{main_button(words::PRINT, document::print)}</p>
        </section>
        <section class="result" aria-labelledby="result-title">
            <h2 id="result-title">{heading}</h2>
            {part(move || Some(page.with(result_page_view)))}
        </section>
    }
    .into_any()
}

/// The link, and the code of a frame with it.
fn link_ways(link: Option<ResultLink>, round: &str) -> AnyView {
    let Some(ResultLink { page, frame, is_long }) = link else {
        return view! { <p class="notice">{words::NO_LINK}</p> }.into_any();
    };
    let note = if is_long { words::LONG_LINK } else { words::LINK_USE };
    let code = frame_code(&frame, &words::frame_title(round));
    view! {
        <Copyable id="result-link" label=words::LINK copy_label=words::COPY_LINK is_main=true rows="3" text=page note />
        <Copyable id="result-frame" label=words::FRAME copy_label=words::COPY_FRAME rows="6" text=code
            note=words::FRAME_USE />
    }
    .into_any()
}
