//! A shared scenario, looked at over the reader's own.

use leptos::prelude::*;
use tranche::{Difference, Fund, Ledger, Shared, Whose, link};

use super::editor::Editor;
use super::keeper::Keeper;
use super::scenario_title;
use super::strip::TITLE;
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, document, load};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{All as _, flag, part, while_so, words as changing};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::given;
use tranche::ui::words::{listed_bid::name, shared_view as words};

/// Says that what is on show is somebody else's, what differs, and how to go on.
#[component]
pub fn SharedView(keeper: Keeper) -> impl IntoView {
    let editor = Editor::get();
    part(move || {
        let shared = if editor.looks_at_shared() { editor.shared() } else { None };
        shared.map(|shared| strip(keeper, shared))
    })
}

/// Most never see it, so it is not loaded first.
#[inline(never)]
fn strip(keeper: Keeper, shared: Shared) -> AnyView {
    view! { <Strip keeper shared /> }.into_any()
}

#[component]
fn Strip(keeper: Keeper, shared: Shared) -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let mine = editor.mine();
    let differences = mine.differences(&shared.scenario, &fund);
    let is_blank = mine.is_blank();
    let yours =
        if is_blank { String::new() } else { words::yours(shared.whose, &fund, &Ledger::of(&fund, &mine)) };
    let whose = changing(move || words::whose(shared.whose, editor.is_trying(), &yours));
    let is_as_sent = flag(move || !editor.is_trying());
    let about = words::about(&shared);
    let sentences =
        shared.mismatch.as_ref().map(|mismatch| words::mismatch(&fund, mismatch)).unwrap_or_default();
    view! {
        <section class="shared" aria-labelledby=HEADING>
            <div class="shared-words">
                <h2 id=HEADING tabindex="-1">{words::heading(shared.whose)}</h2>
                {(!about.is_empty()).then(|| view! { <p>{about}</p> })}
                <p>{whose}</p>
                {sentences.into_iter().map(|words| view! { <p class="differs" role="alert">{words}</p> }).all()}
            </div>
            <Ways keeper is_blank whose=shared.whose />
            {while_so(is_as_sent, Box::new(move || differing(&fund, shared.whose, &differences, is_blank)))}
        </section>
    }
}

/// What the reader decided otherwise.
fn differing(fund: &Fund, whose: Whose, differences: &[Difference], is_blank: bool) -> AnyView {
    let differences = differences.to_vec();
    view! {
        <details>
            <summary>{words::differing(differences.len(), is_blank)}</summary>
            {(!differences.is_empty()).then(|| view! { <Differences fund whose differences /> }.into_any())}
        </details>
    }
    .into_any()
}

/// The ways on. What was sent never takes the place of one's own: it becomes a scenario beside it.
#[component]
fn Ways(keeper: Keeper, is_blank: bool, whose: Whose) -> impl IntoView {
    let editor = Editor::get();
    let take = move || {
        let Some(shared) = editor.shared() else { return };
        // A scenario in which nothing is decided is there to be filled.
        if is_blank && !keeper.is_named() {
            // Every decision was read for this fund, so none is refused.
            drop(editor.keep_shared());
            document::focus(TITLE);
            // Until then the address is the one place that has it.
            keeper.once_kept(editor, address_bar::forget_code);
        } else {
            let title = scenario_title::of_new(editor, keeper);
            keeper.keep_as_new(editor, shared.scenario, title, || document::focus(TITLE));
        }
    };
    let close = move || {
        editor.back_to_mine();
        leave();
    };
    let close_label = if is_blank { words::CLOSE } else { words::GO_BACK };
    let can_try = flag(move || !editor.is_trying());
    let try_it = move || {
        editor.try_on_copy();
        load::run(async { document::focus(HEADING) });
    };
    view! {
        <div class="shared-ways">
            {part(move || Some(main_button(words::take(editor.is_trying(), is_blank), take)))}
            {while_so(can_try, Box::new(move || button(words::TRY, try_it)))}
            {(!is_blank).then(|| button(words::COMPARE, move || compare(editor)))}
            {back_to_history(whose)}
            {button(close_label, close)}
        </div>
    }
}

/// The way back to where an earlier state was chosen, and can be brought back.
fn back_to_history(whose: Whose) -> Option<AnyView> {
    let Whose::Earlier(number) = whose else { return None };
    let address = format!("{}&scenario={number}", addresses::of_round_asked("history"));
    Some(button(words::BACK_TO_HISTORY, move || address_bar::go(&address)))
}

/// Goes where what was sent is held against one's own.
fn compare(editor: Editor) {
    let Some(shared) = editor.shared() else { return };
    let code = link::write_with(&editor.fund(), &shared.scenario, &shared.extras);
    address_bar::go(&format!("{}#{code}", addresses::of_round_asked("compare")));
}

/// The heading, from which the keyboard goes on.
const HEADING: &str = "shared-title";

/// The code leaves the address, and the keyboard goes on from the title: the button it was on is gone.
fn leave() {
    address_bar::forget_code();
    document::focus(TITLE);
}

#[component]
fn Differences<'a>(fund: &'a Fund, whose: Whose, differences: Vec<Difference>) -> impl IntoView + use<> {
    let rows: Vec<_> = differences
        .iter()
        .filter_map(|difference| {
            let bid = fund.bid(&difference.bid)?;
            let [mine, theirs] =
                [&difference.mine, &difference.theirs].map(|decision| given(fund, bid, decision));
            Some((name(bid), mine, theirs))
        })
        .collect();
    view! {
        <Wide label=words::DIFFERENCES.to_owned()>
        <table class="table">
            <caption>{words::DIFFERENCES}</caption>
            <thead>
                <tr>
                    <th scope="col">{words::BID}</th>
                    <th scope="col">{words::MINE}</th>
                    <th scope="col">{words::theirs(whose)}</th>
                </tr>
            </thead>
            <tbody>
                {rows.into_iter().map(|(bid, mine, theirs)| view! {
                    <tr><th scope="row">{bid}</th><td>{mine}</td><td>{theirs}</td></tr>
                }).all()}
            </tbody>
        </table>
        </Wide>
    }
}
