//! The form that marks a scenario as final: its title and the day. Where a bid is not decided it says which instead.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use tranche::final_scenario::NotFinal;
use tranche::ui::browser::document::today;
use tranche::ui::browser::keyboard::is_escape;
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, Part, entered, held, part, words as changing};

use super::entry_acts::heading_id;
use super::final_acts::{cautions, mark_final, would_be};
use crate::focus_soon::focus_soon;
use crate::round_acts::RoundActs;
use tranche::ui::words::office::scenarios as words;

/// The form of a scenario, open or not.
#[derive(Clone, Copy)]
pub struct FinalForm {
    acts: RoundActs,
    number: usize,
    is_open: RwSignal<bool>,
    title: RwSignal<String>,
    day: RwSignal<String>,
    refused: RwSignal<Option<NotFinal>>,
}

impl FinalForm {
    /// Not open yet.
    pub fn new(acts: RoundActs, number: usize) -> Self {
        Self {
            acts,
            number,
            is_open: RwSignal::new(false),
            title: RwSignal::new(String::new()),
            day: RwSignal::new(String::new()),
            refused: RwSignal::new(None),
        }
    }

    fn field_id(self, field: &str) -> String {
        format!("{}-final-{field}", heading_id(self.number))
    }

    /// The id of the button that opens it.
    pub fn opener_id(self) -> String {
        self.field_id("open")
    }

    /// Opens it with the title that the scenario has, or that the final one has of which it is a copy, and today.
    pub fn open(self) {
        let finals = self.finals();
        self.title.set(self.acts.round.scenarios.with(|all| {
            let one = all.of_number(self.number);
            one.map(|one| words::first_final_title(&one.seen.entry.title, &finals)).unwrap_or_default()
        }));
        self.day.set(today());
        // What is missing in the form itself can still be filled in.
        let found = would_be(self.acts.round, self.number, "-", &today());
        self.refused.set(found.and_then(Result::err));
        self.is_open.set(true);
        focus_soon(self.field_id(if self.is_hopeless() { "refused" } else { "title" }));
    }

    /// What the final ones of the round are called.
    fn finals(self) -> Vec<String> {
        self.acts.round.scenarios.with(|all| {
            let finals = all.in_use().filter(|one| one.is_final() && one.number != self.number);
            finals.map(|one| one.seen.entry.title.clone()).collect()
        })
    }

    /// What is to be looked at again of the title and of the day; empty where there is nothing. It stands in nobody's way.
    fn to_check(self) -> [Signal<String>; 2] {
        [
            changing(move || self.title.with(|title| words::same_final_title(title.trim(), &self.finals()))),
            changing(move || self.day.with(|day| words::day_to_come(day, &today()))),
        ]
    }

    /// Whether nothing that is typed here would help.
    fn is_hopeless(self) -> bool {
        self.refused.with(|why| matches!(why, Some(NotFinal::Undecided { .. } | NotFinal::ToCheck(_))))
    }

    fn close(self) {
        self.is_open.set(false);
        focus_soon(self.opener_id());
    }

    fn submit(self) {
        let title = self.title.with(|title| title.trim().to_owned());
        let found = self.day.with(|day| would_be(self.acts.round, self.number, &title, day));
        match found {
            Some(Ok(mark)) => {
                self.is_open.set(false);
                self.acts.run_in_turn(mark_final(self.acts.round, self.number, title, mark));
            }
            Some(Err(why)) => {
                let field = if matches!(why, NotFinal::NoDay(_)) { "day" } else { "title" };
                self.refused.set(Some(why));
                focus_soon(self.field_id(if self.is_hopeless() { "refused" } else { field }));
            }
            None => self.close(),
        }
    }

    /// The form, while it is open.
    pub fn view(self) -> Part {
        part(move || {
            self.is_open.get().then(|| if self.is_hopeless() { self.hopeless() } else { self.form() })
        })
    }

    /// What stands against it, and the way to that.
    fn hopeless(self) -> AnyView {
        let why =
            self.refused.with(|why| why.as_ref().map(|why| words::not_final(&self.acts.round.fund(), why)));
        let decide = move || self.acts.round.open_on_board(self.number);
        view! {
            <div class="error refused" role="alert" tabindex="-1" id=self.field_id("refused")>
                <p>{why}</p>
                <p class="actions">
                    {button(words::DECIDE_ON_THEM, decide)}
                    {button(words::CANCEL, move || self.close())}
                </p>
            </div>
        }
        .into_any()
    }

    fn form(self) -> AnyView {
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            self.submit();
        };
        let escape = move |event: KeyboardEvent| {
            if is_escape(&event) {
                self.close();
            }
        };
        let fund = self.acts.round.fund();
        let [note_id, title_id, day_id] = ["note", "title", "day"].map(|field| self.field_id(field));
        let [same_id, later_id] = ["same", "later"].map(|field| self.field_id(field));
        let [same, later] = self.to_check();
        let (described, titled) = (note_id.as_str(), format!("{note_id} {same_id}"));
        view! {
            <form class="scenario-rename" novalidate on:submit=submit on:keydown=escape>
                <p class="note" id=described>{words::FINAL_NOTE}</p>
                {cautions(self.acts.round, self.number).into_iter().map(|words| view! { <p class="error">{words}</p> }).all()}
                <div class="control">
                    <label for=title_id.as_str()>{words::FINAL_TITLE}</label>
                    <input id=title_id.as_str() type="text" autocomplete="off" maxlength="120" aria-describedby=titled
                        prop:value=held(self.title) on:input=entered(move |title| self.title.set(title)) />
                    <p class="note" role="status" id=same_id.as_str()>{same}</p>
                </div>
                <div class="control">
                    <label for=day_id.as_str()>{words::FINAL_DAY}</label>
                    <input id=day_id.as_str() type="date" aria-describedby=later_id.as_str() prop:value=held(self.day)
                        on:input=entered(move |day| self.day.set(day)) />
                    <p class="note" role="status" id=later_id.as_str()>{later}</p>
                </div>
                <p class="error" role="alert">
                    {part(move || self.refused.get().map(|why| words::not_final(&fund, &why)))}
                </p>
                <p class="actions">
                    <button type="submit" class="main">{words::MARK_FINAL}</button>
                    {button(words::CANCEL, move || self.close())}
                </p>
            </form>
        }
        .into_any()
    }
}
