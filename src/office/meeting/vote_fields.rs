//! The fields of a vote: who moved and seconded it, and the counts.

use leptos::prelude::*;
use tranche::ui::signals::{entered, happened, held, words as changing};
use tranche::ui::words::office::meeting::votes as words;
use tranche::{BidVote, read_count};

use super::meeting_keeper::MeetingKeeper;

/// A text of a vote, to read and to write.
type TextField = fn(&mut BidVote) -> &mut String;
/// A count of one.
type CountField = fn(&mut BidVote) -> &mut Option<u32>;

const TEXTS: [(&str, TextField); 2] =
    [(words::MOVER, |vote| &mut vote.mover), (words::SECONDER, |vote| &mut vote.seconder)];
const COUNTS: [(&str, CountField); 3] = [
    (words::FOR, |vote| &mut vote.in_favour),
    (words::AGAINST, |vote| &mut vote.against),
    (words::ABSTAINED, |vote| &mut vote.abstained),
];

/// All of them, for the bid in this place.
pub fn vote_fields(keeper: MeetingKeeper, at: usize, vote: Memo<BidVote>) -> Vec<AnyView> {
    let field = |nth: usize, label| Field { keeper, vote, at, id: format!("vote-{at}-{nth}"), label };
    let texts = TEXTS.iter().enumerate().map(|(nth, (label, of))| text_field(field(nth, label), *of));
    let counts = COUNTS.iter().enumerate();
    let counts = counts.map(|(nth, (label, of))| count_field(field(TEXTS.len() + nth, label), *of));
    texts.chain(counts).collect()
}

/// One of them.
struct Field {
    keeper: MeetingKeeper,
    vote: Memo<BidVote>,
    at: usize,
    id: String,
    label: &'static str,
}

fn text_field(field: Field, of: TextField) -> AnyView {
    let Field { keeper, vote, at, id, label } = field;
    let now = changing(move || of(&mut vote.get()).to_owned());
    let typed = move |text: String| keeper.note_vote(at, |vote| *of(vote) = text);
    let leave = happened(move |_| keeper.keep());
    view! {
        <div class="control">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" autocomplete="off" prop:value=now on:input=entered(typed) on:change=leave />
        </div>
    }
    .into_any()
}

fn count_field(field: Field, of: CountField) -> AnyView {
    let Field { keeper, vote, at, id, label } = field;
    let why = format!("{id}-why");
    let wrong = RwSignal::new(String::new());
    let now = changing(move || {
        let count = *of(&mut vote.get());
        count.map_or_else(String::new, |count| count.to_string())
    });
    // What is no count is not recorded, and the last one that was stays.
    let typed = move |text: String| match read_count(&text) {
        Ok(count) => {
            wrong.set(String::new());
            keeper.note_vote(at, |vote| *of(vote) = count);
        }
        Err(_) => wrong.set(words::not_a_count(&text)),
    };
    let leave = happened(move |_| keeper.keep());
    let is_wrong = changing(move || wrong.with(|words| !words.is_empty()).to_string());
    view! {
        <div class="control is-count">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" inputmode="numeric" autocomplete="off" aria-describedby=why.clone() aria-invalid=is_wrong
                prop:value=now on:input=entered(typed) on:change=leave />
            <p class="error" id=why role="alert">{held(wrong)}</p>
        </div>
    }
    .into_any()
}
