//! Motions for the minutes, each with a button that copies it: for all bids that are decided alike, and for each bid.

use leptos::prelude::*;
use tranche::ui::button::button;
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
            (words::block_motions(facts), by_bid, facts.stamp.to_owned())
        })
    });
    let done = RwSignal::new(String::new());
    let list = part(move || {
        Some(motions.with(|(block, by_bid, stamp)| {
            if by_bid.is_empty() {
                return view! { <p>{words::NO_MOTIONS}</p> }.into_any();
            }
            // What makes a final decision known again goes with them.
            let stamp = Some(stamp.clone()).filter(|stamp| !stamp.is_empty());
            let all: Vec<String> = block.iter().chain(by_bid).cloned().chain(stamp).collect();
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
