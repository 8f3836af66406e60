//! What members sent as a Pabulib file, where they sent something.

use leptos::prelude::*;
use tranche::publish::{Fact, Pabulib, pabulib};
use tranche::ui::addresses;
use tranche::ui::browser::save_file;
use tranche::ui::button::main_button;
use tranche::ui::signals::{All as _, held, part};
use tranche::ui::store::MemberList;
use tranche::ui::words::office::publish as words;

use super::lack_list::lack_list;
use super::published_scenario::PublishedScenario;
use super::typed_field::facts;
use crate::collate::SentLists;

const FACTS: [Fact; 5] = [Fact::Country, Fact::Unit, Fact::Instance, Fact::VotesFrom, Fact::VotesTo];

/// The file; or why there is none.
#[component]
pub fn VotesFile(result: PublishedScenario) -> impl IntoView {
    let lists = SentLists::of_round(result.keeper.round);
    lists.listen();
    let now = lists.collated_now();
    let are_votes = Memo::new(move |_| now.with(|now| now.members() > 0));
    let are_unread =
        Memo::new(move |_| lists.unread.with(|all| all.iter().any(|(list, _)| *list == MemberList::Now)));
    let made = move || {
        let file = now.with(|now| {
            result.with(|fund, scenario, typed| pabulib(fund, scenario, result.mark(), &now.collation, typed))
        });
        let is_unread = lists.interests.facts.with(|facts| facts.is_unread);
        if is_unread { file.map(Pabulib::without_register) } else { file }
    };
    view! {
        <section aria-labelledby="publish-votes">
            <h2 id="publish-votes">{words::VOTES}</h2>
            <p>{words::VOTES_FOR}</p>
            <p class="error refused" role="alert">{held(lists.failed)}</p>
            {part(move || {
                let is_known = lists.is_looked_up.get();
                Some(match are_votes.get() {
                    true => view! { <div class="fields">{facts(result.keeper, &FACTS)}</div> }.into_any(),
                    false if are_unread.get() => unread(),
                    false if is_known && lists.failed.with(String::is_empty) => no_votes(),
                    false => ().into_any(),
                })
            })}
            {part(move || are_votes.get().then(made).flatten().map(|file| way(result, file)))}
        </section>
    }
}

/// Said where nobody sent anything: no votes are made up.
fn no_votes() -> AnyView {
    view! { <p class="note">{words::NO_VOTES}</p> {to_collate()} }.into_any()
}

/// Said where what they sent cannot be read; the other screen has the ways out.
fn unread() -> AnyView {
    view! { <p class="error refused" role="alert">{words::VOTES_UNREAD}</p> {to_collate()} }.into_any()
}

fn to_collate() -> AnyView {
    view! { <p><a href=addresses::of_round_asked("collate")>{words::TO_COLLATE}</a></p> }.into_any()
}

fn way(result: PublishedScenario, file: Pabulib) -> AnyView {
    let not_held = words::not_held(&file).into_iter().map(|words| view! { <li>{words}</li> }).all();
    let not_held = (!not_held.is_empty()).then(|| {
        view! {
            <p class="note">{words::NOT_HELD}</p>
            <ul class="lacks">{not_held}</ul>
        }
    });
    let what = words::votes_size(&file);
    let text = match file.text {
        Err(lacks) => return lack_list(result, &lacks),
        Ok(text) => text,
    };
    let save = move || save_file::save_table(&result.file_name("votes", "pb"), &text);
    view! {
        <p class="note">{what}</p>
        {not_held}
        <p class="actions">{main_button(words::SAVE_VOTES, save)}</p>
    }
    .into_any()
}
