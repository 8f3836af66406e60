//! The round on the table: opens it with what the address and the browser hold, and lays out its parts.

use leptos::prelude::*;
use tranche::link::{self, BadLink, LinkScenario};
use tranche::{Fund, Notice, Shared, StoredWork, Whose, opening};

use super::bid_facts::BelowLeast;
use super::bid_list::Bids;
use super::declared_interests;
use super::editor::Editor;
use super::effects;
use super::keeper::{Keeper, SavedState};
use super::list_view::ListView;
use super::money_chart::MoneyChart;
use super::notices::Notices;
use super::paper_totals::PaperFigures;
use super::partnership_table::ByPartnership;
use super::print_record::PrintRecord;
use super::reserve_list::WaitingBids;
use super::rules::rules_part;
use super::shared_view::SharedView;
use super::strip::{Strip, TITLE};
use super::toolbar::StepTaken;
use super::wall::presenter::Presenter;
use super::wall::wall_state;
use tranche::ui::addresses;
use tranche::ui::auto_copy_notice;
use tranche::ui::browser::{address_bar, document, field_entries, keyboard, load};
use tranche::ui::fund_source::FoundFund;
use tranche::ui::signals::{later, part, words as changing};
use tranche::ui::store::{StoredRound, Trouble, backup, earlier_state};
use tranche::ui::words::round as words;

/// A fund and the decisions on it.
#[component]
pub fn Round(
    found: FoundFund,
    /// What is kept of it, or what still looks for that.
    kept: Result<StoredRound, load::Work<StoredRound>>,
) -> impl IntoView {
    let FoundFund { fund, text, row } = found;
    document::set_title(&words::window(&fund));
    let (kept, late) = match kept {
        Ok(kept) => (kept, None),
        Err(late) => (StoredRound::unknown(row), Some(late)),
    };
    let (keeper, kept) = Keeper::of(kept);
    let opening = opening(in_address(&fund), kept);
    let editor = Editor::provide(fund, opening.mine, opening.shared);
    forget_if_mine(opening.notice.as_ref());
    let notice = RwSignal::new(opening.notice);
    let presenter = Presenter::begin();
    effects::follow(editor, keeper);
    let view = ListView::of(editor);
    listen(editor, keeper, notice);
    let own = address_bar::asked("own").map(|name| (name, text));
    match late {
        Some(late) => keeper.wait_for(editor, late, own),
        None => keeper.begin(editor, own),
    }
    field_entries::hold_back();
    document::hold_back(move || keeper.is_lost_with_page(editor) || editor.has_changed_copy());
    let skip: Box<dyn FnMut(leptos::ev::MouseEvent)> = Box::new(skip_to_bids);
    view! {
        <a class="skip" href="#bids" on:click=skip>{words::SKIP}</a>
        <Strip keeper view presenter />
        <div class="round">
            <StepTaken />
            {later(Box::new(move || above(editor, keeper, view, presenter)))}
            <Notices keeper link=notice />
            <SharedView keeper />
            <main>
                <Bids view keeper presenter />
                {later(Box::new(below))}
            </main>
        </div>
        {later(Box::new(move || view! { <Foot keeper /> }.into_any()))}
        <p id=effects::SPOKEN class="unseen" role="status" aria-live="polite"></p>
    }
}

/// What stands above the bids for other screens, for paper, and about the file that is kept up to date.
#[inline(never)]
fn above(editor: Editor, keeper: Keeper, view: ListView, presenter: Presenter) -> AnyView {
    effects::present(editor, presenter);
    declared_interests::follow(keeper);
    let copy = auto_copy_notice::begin(TITLE);
    view! { {part(move || wall_state(editor, presenter))} <PrintRecord keeper view /> {copy} {declared_interests::all_interests()} {rules_part(editor)} }.into_any()
}

/// What stands below the bids: nobody sees it before the rest of the program is there.
#[inline(never)]
fn below() -> AnyView {
    view! { <WaitingBids /> <ByPartnership /> <BelowLeast /> <MoneyChart /> <PaperFigures /> }.into_any()
}

/// Without touching the address: what follows `#` there may be a shared scenario.
fn skip_to_bids(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    document::focus("bids");
}

#[component]
fn Foot(keeper: Keeper) -> impl IntoView {
    let kept = changing(move || {
        let status = match keeper.trouble.get() {
            Some(Trouble::Refused) => words::BLOCKED,
            Some(Trouble::NotKept(_) | Trouble::NotRead(_) | Trouble::Cleared) => words::NOT_ALL_SAVED,
            Some(Trouble::StandIn(_)) | None => words::SAVED_HERE,
        };
        status.to_owned()
    });
    let is_kept = Memo::new(move |_| {
        let has_work =
            |kept: &Option<SavedState>| kept.as_ref().is_some_and(|kept| !kept.scenario.is_blank());
        keeper.trouble.with(Option::is_none) && keeper.proven.with(has_work)
    });
    view! {
        <footer class="foot">
            <p>{Editor::get().fund().paper.as_ref().map(words::paper)}</p>
            <p>{kept}</p>
            {part(move || (is_kept.get() && backup::is_copy_due()).then(copy_due))}
            <p>{words::STAYS_HERE}</p>
        </footer>
    }
}

/// Says that a browser does not keep everything for ever, and where it is saved as a file.
fn copy_due() -> AnyView {
    view! { <p>{words::MAY_BE_DELETED}" "<a href=addresses::HOME>{words::KEEP_A_COPY}</a></p> }.into_any()
}

/// What the address holds: a shared scenario, or the remains of one.
fn in_address(fund: &Fund) -> Option<Result<Shared, BadLink>> {
    link::read_address(fund, &address_bar::current()).map(|found| found.map(received))
}

/// What came with the address: somebody's, or an earlier state of the reader's own that they chose to look at.
#[inline(never)]
fn received(link: LinkScenario) -> Shared {
    let earlier = earlier_state::number_of(&address_bar::current());
    Shared { whose: earlier.map_or(Whose::Sent, Whose::Earlier), ..link.into() }
}

/// A link to what the reader has already has said all it can: the next reload is about their own work.
fn forget_if_mine(notice: Option<&Notice>) {
    if notice == Some(&Notice::SameAsMine) {
        address_bar::forget_code();
    }
}

/// What arrives from outside comes in through the same door as everything else.
fn listen(editor: Editor, keeper: Keeper, notice: RwSignal<Option<Notice>>) {
    address_bar::on_change(move || {
        // An address without a code, as after “back”, is the reader's own work again.
        let opening = opening(in_address(&editor.fund()), StoredWork::Work(editor.mine()));
        forget_if_mine(opening.notice.as_ref());
        notice.set(opening.notice);
        match opening.shared {
            Some(shared) => editor.look_at(shared),
            None => editor.back_to_mine(),
        }
    });
    document::on_return(move || keeper.notice_elsewhere(editor));
    keyboard::on_shortcut(move |key, shift| match (key, shift) {
        ("z", false) if keeper.can_undo(editor) => {
            keeper.undo(editor);
            true
        }
        ("z", true) | ("y", false) if keeper.can_redo(editor) => {
            keeper.redo(editor);
            true
        }
        _ => false,
    });
}
