//! The form that adds an interest to the register.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::choice::select;
use tranche::ui::signals::{entered, held, words as changing};
use tranche::ui::words::office::meeting as words;
use tranche::{Fund, Interest, InterestIn};

use super::meeting_keeper::MeetingKeeper;
use crate::focus_soon::focus_soon;

/// The field for the name of the member.
const MEMBER: &str = "interest-member";
/// The list of what an interest can be in.
const SUBJECT: &str = "interest-in";
/// The field for what it is.
const WHAT: &str = "interest-what";
/// What the values of partnerships begin with in that list, and those of bids.
const KINDS: [&str; 2] = ["partnership/", "bid/"];

/// What is typed and not added yet.
#[derive(Clone, Copy)]
struct Typed {
    member: RwSignal<String>,
    subject: RwSignal<String>,
    what: RwSignal<String>,
    wrong: RwSignal<&'static str>,
}

/// Its fields, and the button that adds what they say.
#[component]
pub fn InterestForm(keeper: MeetingKeeper) -> impl IntoView {
    let empty = || RwSignal::new(String::new());
    let typed = Typed { member: empty(), subject: empty(), what: empty(), wrong: RwSignal::new("") };
    document::hold_back(move || typed.is_any());
    let among = Memo::new(move |_| subjects(&keeper.round.fund()));
    let choose = move |value| typed.subject.set(value);
    let wrong = changing(move || typed.wrong.get().to_owned());
    view! {
        <div class="interest-form" role="group" aria-label=words::ADD_TITLE>
            {field(MEMBER, words::MEMBER, typed.member)}
            {select(SUBJECT.to_owned(), words::IN, among, held(typed.subject), choose)}
            {field(WHAT, words::WHAT, typed.what)}
            {button(words::ADD, move || add(keeper, typed))}
            <p class="error" role="alert">{wrong}</p>
        </div>
    }
}

impl Typed {
    fn is_any(self) -> bool {
        [self.member, self.what].iter().any(|field| field.with(|text| !text.trim().is_empty()))
    }

    fn clear(self) {
        for field in [self.member, self.subject, self.what] {
            field.set(String::new());
        }
    }

    fn refuse(self, why: &'static str, then: &str) {
        self.wrong.set(why);
        document::focus(then);
    }
}

fn add(keeper: MeetingKeeper, typed: Typed) {
    let fund = keeper.round.fund();
    let member = typed.member.with(|name| name.trim().to_owned());
    let what = typed.what.with(|words| words.trim().to_owned());
    if member.is_empty() {
        return typed.refuse(words::NO_MEMBER, MEMBER);
    }
    let Some(of) = typed.subject.with(|value| subject(&fund, value)) else {
        return typed.refuse(words::NO_SUBJECT, SUBJECT);
    };
    if keeper.declare(Interest { member, of, what }) {
        typed.wrong.set("");
        typed.clear();
        focus_soon(MEMBER.to_owned());
    } else {
        typed.refuse(words::IS_THERE, MEMBER);
    }
}

/// What an interest can be in: nothing yet, each partnership, each bid.
fn subjects(fund: &Fund) -> Vec<(String, String)> {
    let nothing = [(String::new(), words::CHOOSE.to_owned())];
    let partnerships = fund
        .partnerships
        .iter()
        .map(|one| (format!("{}{}", KINDS[0], one.id.as_str()), words::all_of(&one.name)));
    let bids = fund.bids.iter().map(|bid| (format!("{}{}", KINDS[1], bid.reference), words::one_bid(bid)));
    nothing.into_iter().chain(partnerships).chain(bids).collect()
}

fn subject(fund: &Fund, value: &str) -> Option<InterestIn> {
    if let Some(id) = value.strip_prefix(KINDS[0]) {
        return InterestIn::partnership(fund, &id.try_into().ok()?);
    }
    let reference = value.strip_prefix(KINDS[1])?.try_into().ok()?;
    Some(InterestIn::bid(fund, fund.bid(&reference)?))
}

fn field(id: &'static str, label: &'static str, typed: RwSignal<String>) -> AnyView {
    view! {
        <div class="control">
            <label for=id>{label}</label>
            <input id=id type="text" autocomplete="off" prop:value=held(typed)
                on:input=entered(move |text| typed.set(text)) />
        </div>
    }
    .into_any()
}
