//! The card of a final scenario: what stands beside its name, and the few things that can be done with it.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::button::button;
use tranche::ui::signals::{Part, part, pressed};
use tranche::ui::store::{RoundScenario, RoundScenarios};
use tranche::ui::words::final_scenario;

use super::final_acts::reopen;
use super::scenario_acts::delete;
use crate::round_acts::RoundActs;
use tranche::ui::words::office::scenarios as words;

/// What the list shows of a scenario that is final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalFacts {
    /// When it was decided, and the checksum.
    beside_title: String,
    /// What is to be said of the bids or the decisions; may be empty.
    caution: &'static str,
    /// Whether the result can be shown.
    can_be_shown: bool,
    /// Whether it can be put on the table.
    pub opens: bool,
}

impl FinalFacts {
    /// `None` where a scenario is not final.
    pub fn of(all: &RoundScenarios, one: &RoundScenario) -> Option<Self> {
        let entry = &one.seen.entry;
        let final_one = one.final_one.as_ref();
        let is_other_fund = final_one.is_some_and(|one| one.fund != all.fund);
        let caution = match final_one {
            Some(one) if !one.holds => final_scenario::DOES_NOT_HOLD,
            _ if is_other_fund => words::ON_OTHER_BIDS,
            _ => "",
        };
        entry.is_final().then(|| Self {
            beside_title: final_scenario::beside_title(entry.read_final_mark().as_ref()),
            caution,
            can_be_shown: final_one.is_some(),
            opens: one.opened.is_ok() && !is_other_fund,
        })
    }

    /// What stands below the name.
    pub fn view(&self) -> AnyView {
        let Self { beside_title, caution, .. } = self;
        view! {
            <p class="final-mark"><strong>{beside_title.to_owned()}</strong></p>
            {(!caution.is_empty()).then(|| view! { <p class="note">{*caution}</p> })}
        }
        .into_any()
    }

    /// What can be done with what was decided.
    pub fn ways(&self, acts: RoundActs, number: usize, title: &str) -> AnyView {
        let result = addresses::result(number);
        let show = words::of(final_scenario::SHOW_RESULT, title);
        let reopen = move || acts.run(reopen(acts.round, number));
        let label = words::of(words::REOPEN, title);
        view! {
            {self.can_be_shown.then(|| view! { <a href=result aria-label=show>{final_scenario::SHOW_RESULT}</a> })}
            <button type="button" class="small" aria-label=label on:click=pressed(reopen)>{words::REOPEN}</button>
        }
        .into_any()
    }
}

/// The button that deletes a final scenario: it asks once more, because that is seldom meant.
pub fn delete_final(acts: RoundActs, number: usize, title: &str) -> Part {
    let is_asking = RwSignal::new(false);
    let title = title.to_owned();
    part(move || {
        let label = words::of(words::DELETE, &title);
        Some(if is_asking.get() {
            view! {
                <span>{words::DELETE_FINAL}</span>
                {button(words::DELETE_ALL_THE_SAME, move || acts.run(delete(acts.round, number)))}
                {button(words::KEEP_FINAL, move || is_asking.set(false))}
            }
            .into_any()
        } else {
            let ask = move || is_asking.set(true);
            view! { <button type="button" class="small" aria-label=label on:click=pressed(ask)>{words::DELETE}</button> }
                .into_any()
        })
    })
}
