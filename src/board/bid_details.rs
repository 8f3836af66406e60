//! What opens below the row of a bid: what has to be entered, what else can become of it, and what there is to know about it.

use leptos::prelude::*;
use tranche::{Award, Bid, Check, Fund, Outcome};

use super::bid_context::{BidHandle, OpenChoice, Opened};
use super::bid_facts::besides;
use super::declared_interests::declared_interests;
use super::line_picker::PartsEditor;
use super::list_view::ListView;
use super::other_amount::OtherAmount;
use super::outcome_form::OutcomeForm;
use tranche::ui::signals::{All as _, flag, while_so, words as changing};
use tranche::ui::words::{given, listed_bid as words};

/// All of it, as far as the row is open.
#[inline(never)]
pub fn details(row: BidHandle, view: ListView) -> AnyView {
    let parts = flag(move || enters(row, OpenChoice::Parts));
    let other = flag(move || enters(row, OpenChoice::Amount));
    let all = flag(move || row.opened() == Opened::All || view.is_alone(row.place));
    let is_shared = flag(move || row.editor.is_locked());
    let [parts, other, all] = [parts, other, all].map(|is_so| Memo::new(move |_| is_so.get()));
    let decided = changing(move || row.with(|fund, bid| given(fund, bid, &row.decision.read())));
    view! {
        <td role="cell" class="details" colspan="9">
            <p class="decided">{decided}</p>
            {while_so(all, Box::new(move || about(row)))}
            <fieldset disabled=is_shared>
                <legend class="unseen">{row.with(|_, bid| words::name(bid))}</legend>
                {while_so(parts, Box::new(move || view! { <PartsEditor row /> }.into_any()))}
                {while_so(other, Box::new(move || view! { <OtherAmount row /> }.into_any()))}
                {while_so(all, Box::new(move || view! { <OutcomeForm row /> }.into_any()))}
            </fieldset>
        </td>
    }
    .into_any()
}

/// Whether parts, or an amount, are what the bid is given, or what is asked for.
fn enters(row: BidHandle, what: OpenChoice) -> bool {
    row.decision.with(|decision| match (&decision.outcome, what) {
        (Outcome::Undecided, what) => row.asks() == what,
        (Outcome::Funded(Award::Parts(_)), OpenChoice::Parts) => true,
        (Outcome::Funded(Award::Other(amount) | Award::Above(amount)), OpenChoice::Amount) => {
            // What is recommended is a choice of its own, until another amount is asked for.
            row.asks() == OpenChoice::Amount || row.with(|_, bid| !is_recommended(bid, *amount))
        }
        _ => false,
    })
}

fn is_recommended(bid: &Bid, amount: tranche::Money) -> bool {
    let recommended = bid.facts.recommended.as_ref();
    recommended.is_some_and(|recommended| recommended.amount == Some(amount))
}

fn about(row: BidHandle) -> AnyView {
    view! {
        <section class="about" aria-labelledby=row.id("about")>
            <h4 id=row.id("about")>{row.with(|_, bid| words::about(bid))}</h4>
            {besides(row)}
            {declared_interests(row)}
            {row.with(known)}
        </section>
    }
    .into_any()
}

fn known(fund: &Fund, bid: &Bid) -> AnyView {
    let paragraph = |class: &'static str, words: String| {
        (!words.is_empty()).then(|| view! { <p class=class>{words}</p> }.into_any())
    };
    let themes = (!bid.themes.is_empty()).then(|| paragraph("note", words::themes(bid)));
    let lines = bid.lines.iter().map(|line| (words::line(fund, bid, line), line.place.clone()));
    let differing = Check::of_bid(bid).into_iter().filter(|check| !check.agrees());
    let place = (!bid.place.is_empty()).then(|| paragraph("where", words::place(bid)));
    view! {
        {paragraph("purpose", bid.purpose.clone())}
        {themes}
        <ul class="lines">{lines.map(|(words, place)| view! {
            <li>{words} " " <span class="where">{place}</span></li>
        }).all()}</ul>
        {differing.filter_map(|check| paragraph("differs", words::differs(fund, &check))).all()}
        {bid.notes.iter().filter_map(|note| paragraph("note", note.clone())).all()}
        {place}
    }
    .into_any()
}
