//! Motions for the minutes, each with a button that copies it: for all bids that are decided alike, and for each bid.

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::notice_document::draft_words;
use tranche::ui::signals::{All as _, held, part, pressed};
use tranche::ui::words::office::notice as words;

use super::notice_ways::copy_text;
use super::open_notice::OpenNotice;

/// The id of its heading.
const MOTIONS: &str = "motions";

/// All of them.
#[component]
pub fn MotionList(notice: OpenNotice) -> impl IntoView {
    let motions = Memo::new(move |_| {
        notice.with_facts(|facts| {
            let bids = 0..facts.fund.bids.len();
            let by_bid: Vec<String> = bids.filter_map(|place| words::motion(facts, place)).collect();
            (
                words::block_motions(facts),
                by_bid,
                [draft_words(facts).unwrap_or_default(), facts.stamp.to_owned()],
            )
        })
    });
    let done = RwSignal::new(String::new());
    let list = part(move || {
        Some(motions.with(|(block, by_bid, [draft, stamp])| {
            if by_bid.is_empty() {
                return view! { <p>{words::NO_MOTIONS}</p> }.into_any();
            }
            // That they are a draft goes with them, or what makes a final decision known again.
            let all = [draft].into_iter().chain(block).chain(by_bid).chain([stamp]);
            let all: Vec<&str> = all.map(String::as_str).filter(|text| !text.is_empty()).collect();
            let all = all.join("\n\n");
            view! {
                <p class="actions">{button(words::COPY_ALL, move || copy_text(all.clone(), done))}</p>
                <h3>{words::BLOCK}</h3>
                {items(block, done)}
                <h3>{words::BY_BID}</h3>
                {items(by_bid, done)}
            }
            .into_any()
        }))
    });
    view! {
        <section class="motions" aria-labelledby=MOTIONS>
            <h2 id=MOTIONS>{words::MOTIONS}</h2>
            <p class="done" role="status">{held(done)}</p>
            {list}
        </section>
    }
}

fn items(motions: &[String], done: RwSignal<String>) -> AnyView {
    let items = motions.iter().map(|motion| {
        let (text, label) = (motion.clone(), words::motions_label(words::COPY, motion));
        let copy = pressed(move || copy_text(text.clone(), done));
        view! {
            <li>
                <span>{motion.clone()}</span>
                " "
                <button type="button" class="small" aria-label=label on:click=copy>{words::COPY}</button>
            </li>
        }
    });
    view! { <ul>{items.all()}</ul> }.into_any()
}
