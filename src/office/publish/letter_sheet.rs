//! What each bidder is told: the letters themselves, and a sheet for a mail merge.

use leptos::prelude::*;
use tranche::publish::{
    BidThen, LetterFrame, Letters, Topic, Workbook, csv, decision_records, letters, letters_document,
};
use tranche::ui::browser::save_file;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{All as _, at_first, part, words as changing};
use tranche::ui::words::final_scenario::beside_title;
use tranche::ui::words::{LANGUAGE, office::publish as words};
use tranche::{BidRef, Money};

use super::letter_texts::LetterTexts;
use super::published_scenario::PublishedScenario;
use super::typed_field::TypedField;
use crate::send::write;

/// The sheet, with what is typed for it.
#[component]
pub fn LetterSheet(result: PublishedScenario) -> impl IntoView {
    // The fields stay while somebody types in them.
    let given = Memo::new(move |_| {
        let given = result.decided.get().map(|(fund, scenario)| {
            let given = decision_records(&fund, &scenario).filter(|decided| decided.amount > Money::ZERO);
            given.map(|decided| (decided.bid.reference.clone(), decided.amount)).collect::<Vec<_>>()
        });
        given.unwrap_or_default()
    });
    let stages = part(move || {
        let given = given.get();
        (!given.is_empty()).then(|| all_stages(result, given))
    });
    view! {
        <section aria-labelledby="publish-letters">
            <h2 id="publish-letters">{words::LETTERS}</h2>
            <p>{words::LETTERS_FOR}</p>
            <LetterTexts result />
            {stages}
            {part(move || made(result).map(|letters| ways(result, letters)))}
        </section>
    }
}

/// The fields for stages. They are in sight where one of them was typed for something else.
fn all_stages(result: PublishedScenario, given: Vec<(BidRef, Money)>) -> AnyView {
    let fields = given.iter().map(|(bid, amount)| stages_of(result, bid, *amount)).all();
    let of_other = Signal::derive(move || {
        let fund = result.fund();
        let is_of_other = |(bid, amount): &&(BidRef, Money)| {
            fund.position(bid).is_some_and(|at| typed_for_other(result, at, *amount).is_some())
        };
        given.iter().filter(is_of_other).count()
    });
    // It opens once, and does not close on whoever has just said that the last one holds.
    let is_open = at_first(of_other) > 0;
    view! {
        <details open=is_open>
            <summary>{changing(move || words::stages_heading(of_other.get()))}</summary>
            <p class="note">{words::STAGES_NOTE}</p>
            <div class="fields">{fields}</div>
        </details>
    }
    .into_any()
}

/// The field for the stages in which a bid is paid what it is given.
fn stages_of(result: PublishedScenario, bid: &BidRef, amount: Money) -> AnyView {
    let (fund, keeper, number) = (result.fund(), result.keeper, result.number);
    let Some(at) = fund.position(bid) else { return ().into_any() };
    let topic = Topic::Stages(number, bid.clone());
    let set = move |text: &str| {
        let fund = result.fund();
        keeper.type_in(|publication| publication.set_stages(number, &fund, &fund.bids[at], amount, text));
    };
    let field = TypedField {
        id: format!("publish-stages-{at}"),
        label: words::stages_of(&fund, bid, amount),
        note: String::new(),
        is_long: false,
        text: Box::new(move || keeper.text(&topic)),
        typed: Box::new(set),
        keeper,
    };
    view! { <div>{field.view()} {part(move || of_other_amount(result, at, amount))}</div> }.into_any()
}

/// What was typed of the stages for another amount, or for another bid, and for which.
fn typed_for_other(result: PublishedScenario, at: usize, amount: Money) -> Option<(String, BidThen)> {
    let (fund, number) = (result.fund(), result.number);
    let bid = &fund.bids[at];
    result.keeper.record.with(|publication| {
        let is_of_now = publication.stages(number, &fund, bid, amount).is_some();
        let typed = publication.stages_typed(number, &bid.reference).filter(|_| !is_of_now)?;
        Some((typed.text.clone(), typed.bid.clone()?))
    })
}

/// That the stages were typed for another amount, or when the bid was another: until somebody says that they still hold they are not in
/// the sheet.
fn of_other_amount(result: PublishedScenario, at: usize, amount: Money) -> Option<AnyView> {
    let (fund, keeper, number) = (result.fund(), result.keeper, result.number);
    let (text, then) = typed_for_other(result, at, amount)?;
    let hold = move || {
        let fund = result.fund();
        keeper.type_in(|publication| publication.set_stages(number, &fund, &fund.bids[at], amount, &text));
        keeper.keep();
    };
    let view = view! {
        <p class="notice">{words::of_other_amount(&fund, &then)} " " {button(words::STILL_HOLDS, hold)}</p>
    };
    Some(view.into_any())
}

fn made(result: PublishedScenario) -> Option<Letters> {
    result.with(|fund, scenario, typed| {
        letters(fund, scenario, result.mark(), result.number, typed, &words::page_words(fund, scenario))
    })
}

fn ways(result: PublishedScenario, letters: Letters) -> AnyView {
    let what = words::letters_size(&result.fund(), &letters);
    let rows = letters.table.rows.len();
    let (is_written, is_there) = (letters.are_written(), rows > 0);
    let save = move || save_file::save_table(&result.file_name("letters", "csv"), &csv(&letters.table));
    let buttons = is_there.then(|| {
        view! {
            <p class="actions">
                {main_button(words::SAVE_LETTERS_XLSX, move || result.save_workbook(Workbook::Letters))}
                {button(words::SAVE_LETTERS_CSV, save)}
                {is_written.then(|| button(words::SAVE_LETTERS_DOCX, move || save_document(result)))}
            </p>
        }
    });
    let no_text = (is_there && !is_written).then(|| view! { <p class="note">{words::NO_LETTER}</p> });
    view! { <p class="note">{what}</p> {buttons} {no_text} }.into_any()
}

/// Has the letters themselves written, and offers them to save.
fn save_document(result: PublishedScenario) {
    let Some(letters) = made(result) else { return };
    let fund = result.fund();
    let frame = LetterFrame {
        language: LANGUAGE.to_owned(),
        title: words::letters_title(&fund.title),
        draft: words::letter_draft(letters.undecided, fund.bids.len()),
        stamp: result.mark().map_or_else(String::new, |mark| beside_title(Some(&mark))),
    };
    if let Some(document) = letters_document(&fund, &letters, &frame) {
        write(result.refused, "docx", result.file_name("letters", "docx"), document.handed_over());
    }
}
