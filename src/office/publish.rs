//! The screen `?do=publish`: a result as files for others and as letters, with the few facts that they need besides.

mod decisions_files;
mod grants_file;
mod lack_list;
mod letter_sheet;
mod letter_texts;
mod publication_keeper;
mod published_scenario;
mod save_notice;
mod typed_field;
mod votes_file;

use leptos::prelude::*;
use tranche::formats::publication_file::BadPublicationFile;
use tranche::ui::browser::{address_bar, load};
use tranche::ui::signals::{held, part};
use tranche::ui::store::{self, Fault, SeenPublication, Trouble};
use tranche::ui::words::final_scenario::DOES_NOT_HOLD;
use tranche::ui::words::office::publish as words;
use tranche::ui::words::trouble;

use super::open_round::OpenRound;
use super::unread_record::{UnreadRecord, unread_record};
use super::way_to_final::way_to_final;
use decisions_files::DecisionsFiles;
use grants_file::GrantsFile;
use letter_sheet::LetterSheet;
use publication_keeper::PublicationKeeper;
use published_scenario::PublishedScenario;
use save_notice::SaveNotice;
use votes_file::VotesFile;

/// All of it, once it is looked up what was typed.
#[component]
pub fn Publish(round: OpenRound) -> impl IntoView {
    let found = RwSignal::new(None::<Result<SeenPublication, Fault>>);
    load::run(async move {
        let seen = store::open().await.record(&round.row().publication()).await;
        found.set(Some(seen));
    });
    part(move || found.get().map(|seen| shown(round, seen)))
}

fn shown(round: OpenRound, seen: Result<SeenPublication, Fault>) -> AnyView {
    match seen {
        Err(fault) => {
            let why = trouble(Trouble::NotRead(fault));
            view! { <p class="error refused" role="alert">{why}</p> }.into_any()
        }
        Ok(seen) if seen.unread.is_some() => unread(round, seen),
        Ok(seen) => view! { <AllFiles keeper=PublicationKeeper::of_publication(round, seen) /> }.into_any(),
    }
}

/// The number of the scenario that the address names, or that this tab works on.
fn number(round: OpenRound) -> usize {
    let asked = address_bar::asked("scenario").and_then(|number| number.parse().ok());
    asked.unwrap_or_else(|| round.scenarios.with(|all| all.on_table().unwrap_or(all.selection.current)))
}

#[component]
fn AllFiles(keeper: PublicationKeeper) -> impl IntoView {
    keeper.listen();
    let result = PublishedScenario::of(keeper, number(keeper.round));
    let is_there = Memo::new(move |_| result.decided.with(Option::is_some));
    view! {
        {part(move || Some(if is_there.get() { files(result) } else { no_such() }))}
    }
}

fn files(result: PublishedScenario) -> AnyView {
    view! {
        {part(move || not_final(result))}
        {part(move || way_to_final(result.keeper.round, result.number))}
        {part(move || known_again(result))}
        <p class="note">{words::NOTHING_SENT}</p>
        <SaveNotice keeper=result.keeper />
        <p class="error refused" role="alert">{held(result.refused)}</p>
        <DecisionsFiles result />
        <LetterSheet result />
        <GrantsFile result />
        <VotesFile result />
    }
    .into_any()
}

/// Said while something is still to be decided.
fn not_final(result: PublishedScenario) -> Option<AnyView> {
    let [open, without_vote, all] = result.open();
    (open > 0).then(|| view! { <p class="notice">{words::not_final(open, without_vote, all)}</p> }.into_any())
}

/// By what every file of it is known again, where it is final.
fn known_again(result: PublishedScenario) -> Option<AnyView> {
    if result.is_other_than_marked() {
        return Some(view! { <p class="notice">{DOES_NOT_HOLD}</p> }.into_any());
    }
    let mark = result.mark()?;
    Some(view! { <p class="note">{words::known_again(&mark)}</p> }.into_any())
}

fn no_such() -> AnyView {
    view! { <p>{words::NO_SUCH}</p> }.into_any()
}

/// What was typed and cannot be read stays as it is until somebody has it put aside.
fn unread(round: OpenRound, seen: SeenPublication) -> AnyView {
    // What a later version of this page wrote is for that.
    let is_newer = matches!(seen.unread, Some(BadPublicationFile::Newer(_)));
    let words = UnreadRecord {
        why: if is_newer { words::UNREAD_NEWER } else { words::UNREAD }.to_owned(),
        save: words::SAVE_UNREAD,
        file_name: "tranche-publication.json".to_owned(),
        set_aside: (!is_newer).then_some(words::SET_ASIDE),
        changed_meanwhile: words::CHANGED_MEANWHILE,
    };
    unread_record(round.row().publication(), seen, words)
}
