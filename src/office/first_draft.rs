//! The screen `?do=first-draft`: a rule decides on what is still to decide, as a draft to look at and to make a scenario of.

mod draft_sums;
mod draft_table;
mod hand_order;
mod keep_draft;
mod order_choice;
mod preview;
mod rule_choice;
mod rule_form;
mod rule_question;

use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{part, words as changing};
use tranche::ui::words::office::first_draft as words;

use super::collate::PaperHead;
use super::open_round::OpenRound;
use super::round_acts::{ActStatus, RoundActs};
use draft_sums::sums;
use draft_table::table;
use hand_order::HandOrder;
use keep_draft::KeepDraft;
use preview::Preview;
use rule_choice::RuleChoice;
use rule_form::RuleForm;

/// All of it.
#[component]
pub fn FirstDrafts(round: OpenRound) -> impl IntoView {
    let acts = RoundActs::of_round(round);
    let rule = RuleChoice::of_round(round);
    let preview = Memo::new(move |_| Arc::new(Preview::of(&round.fund(), rule)));
    let hand = HandOrder::of_rule(rule);
    view! {
        <ActStatus acts />
        <PaperHead round />
        <p class="introduction">{words::INTRODUCTION}</p>
        <RuleForm rule preview />
        <section class="draft" aria-labelledby="draft">
            <h2 id="draft" tabindex="-1">{words::PREVIEW}</h2>
            <p class="on-paper">{changing(move || preview.with(|now| now.rule(&round.fund())))}</p>
            <p class="done" role="status">{changing(move || hand.said())}</p>
            {part(move || Some(preview.with(|now| table(&round.fund(), now, hand))))}
            {part(move || Some(preview.with(|now| sums(&round.fund(), now))))}
            <KeepDraft acts preview hand />
            <p class="actions">{button(words::PRINT, document::print)}</p>
        </section>
    }
}
