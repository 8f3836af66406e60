//! The heading of what has to be settled, and of each question, where the keyboard is led to.

use leptos::prelude::*;
use tranche::import::Blocking;

/// The heading of all of them.
pub const SETTLE: &str = "settle-title";

/// The id of the heading of what is open.
pub fn heading_id(blocking: &Blocking) -> String {
    match blocking {
        Blocking::NoBids => "ask-bids".to_owned(),
        Blocking::TooManyBids(_) => "ask-fewer".to_owned(),
        Blocking::NoColumn(role) => format!("ask-no-{role:?}"),
        Blocking::Clash(role, _) => format!("ask-clash-{role:?}"),
        Blocking::Confirm(_) => "ask-columns".to_owned(),
        Blocking::Question(question) => format!("ask-{:?}", question.matter),
        Blocking::Row(row) => format!("ask-row-{row}"),
    }
}

/// What is asked, as a heading that the keyboard can be led to.
pub fn question_heading(blocking: &Blocking, words: impl IntoView + 'static) -> AnyView {
    view! { <h3 id=heading_id(blocking) tabindex="-1">{words}</h3> }.into_any()
}
