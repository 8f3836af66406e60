//! One bid as a row: what it asks for, what it can be given at one press, what it is given, whether it fits. It opens in place
//! for the rest.

use leptos::prelude::*;
use tranche::{Decision, Edit, Outcome};

use super::award_choices::choices;
use super::bid_context::{BidHandle, Opened};
use super::bid_details::details;
use super::list_view::ListView;
use super::sort_heads::Columns;
use tranche::ui::browser::{document, rest};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, flag, held, part, pressed, spelt, while_so, words as changing};
use tranche::ui::words::{decided_on, listed_bid as words, outcome_in_short, shared_view};

/// A bid, called by its reference and title.
#[component]
pub fn ListedBid(
    place: usize,
    columns: Columns,
    view: ListView,
    /// Whether a search or a filter leaves it out.
    left_out: Signal<bool>,
) -> impl IntoView {
    let row = BidHandle::of(place);
    let fund = row.editor.fund();
    let bid = &fund.bids[place];
    let who = fund.partnership(&bid.partnership).map(|partnership| partnership.short_name().to_owned());
    let funded = flag(move || row.decision.with(|decision| decision.outcome.is_funded()));
    let undecided = flag(move || row.decision.with(|decision| *decision == Decision::default()));
    let in_short = changing(move || row.with(|fund, bid| outcome_in_short(fund, bid, &row.decision.read())));
    // Only cards and paper show it.
    let decided = changing(move || if rest::is_there() { decided(row) } else { String::new() });
    let is_open = Memo::new(move |_| row.opened() != Opened::Nothing || view.is_alone(place));
    view! {
        <tr role="row" class="bid" id=BidHandle::own_id(place) tabindex="-1" aria-labelledby=row.id("name")
            class:is-funded=funded class:is-undecided=undecided hidden=left_out>
            <th role="rowheader" scope="row" class="name" colspan="2" aria-colspan="2">
                <h3 id=row.id("name")>
                    <span class="ref">{bid.reference.to_string()}</span>
                    " "
                    <span class="bid-title">{bid.title.clone()}</span>
                </h3>
            </th>
            <td role="cell" class="who">{who}</td>
            {choices(row, columns)}
            <td role="cell" class="decision">{decided}</td>
            <td role="cell" class="given"><strong>{in_short}</strong></td>
            <td role="cell" class="fit">{held(row.editor.room(place))}</td>
            <td role="cell" class="opens">{opener(row)}</td>
            {part(move || rest::is_there().then(|| remarks(row)).flatten())}
            {while_so(is_open, Box::new(move || details(row, view)))}
        </tr>
    }
}

#[inline(never)]
fn decided(row: BidHandle) -> String {
    row.with(|fund, bid| decided_on(fund, bid, &row.decision.read()))
}

/// Opens the row, and closes it.
fn opener(row: BidHandle) -> AnyView {
    let is_open = spelt(move || row.opened() == Opened::All);
    let turn = move || row.open(|opened| if opened == Opened::All { Opened::Nothing } else { Opened::All });
    let label = row.with(|_, bid| words::more_about(bid));
    view! {
        <button type="button" class="opener" aria-expanded=is_open on:click=pressed(turn)>
            <span class="unseen">{label}</span>
        </button>
    }
    .into_any()
}

/// What has to be seen of a bid without opening it: that its decision needs a look, that it is given too little to be of use,
/// and why it was decided so.
#[inline(never)]
fn remarks(row: BidHandle) -> Option<AnyView> {
    let again = row.editor.again(row.place).get();
    let short = row.with(|fund, bid| {
        words::below_least(fund, bid, row.decision.with(|decision| decision.outcome.amount(bid)))
    });
    let is_explained = row.decision.with(Decision::is_explained);
    let any = !again.is_empty() || !short.is_empty() || is_explained || row.is_refused();
    any.then(|| remark_cell(row, again, short))
}

#[inline(never)]
fn remark_cell(row: BidHandle, again: String, short: String) -> AnyView {
    let again = (!again.is_empty()).then(|| look_again(row, again));
    let short = (!short.is_empty()).then(|| view! { <p class="below-least">{short}</p> }.into_any());
    let explained = row.decision.with(explained);
    let refused = row.is_refused().then(|| refused(row)).flatten();
    view! { <td role="cell" class="remarks" colspan="9">{refused}{again}{short}{explained}</td> }.into_any()
}

/// Why a choice that was pressed cannot be made, and how it can: whose decisions these are.
fn refused(row: BidHandle) -> Option<AnyView> {
    let words = shared_view::refused(row.editor.whose()?, row.editor.is_mine_blank());
    let try_it = move || {
        row.editor.try_on_copy();
        // The button goes, and the keyboard goes on from the row.
        document::focus(&BidHandle::own_id(row.place));
    };
    let view = view! {
        <div class="refused-choice" role="alert"><p>{words}</p> {button(shared_view::TRY, try_it)}</div>
    };
    Some(view.into_any())
}

/// What was decided before the figures changed, and the way to say that what it comes to now is meant.
fn look_again(row: BidHandle, words: String) -> AnyView {
    let is_decided = row.decision.with(|decision| decision.outcome != Outcome::Undecided);
    let stands = move || {
        // A bid of this fund can always stand as it is. The button goes, and the keyboard goes on from the row.
        let _ = row.editor.apply(Edit::Stands(row.reference()));
        document::focus(&BidHandle::own_id(row.place));
    };
    view! {
        <div class="again">
            <p>{words}</p>
            {button(if is_decided { words::KEEP_DECISION } else { words::KEEP_UNDECIDED }, stands)}
        </div>
    }
    .into_any()
}

/// Why it was decided so, and on what conditions.
fn explained(decision: &Decision) -> Vec<AnyView> {
    let (reason, conditions) = (&decision.reason, &decision.conditions);
    let reason = (!reason.is_empty()).then(|| words::reason(reason));
    let conditions = (!conditions.is_empty()).then(|| words::conditions(conditions));
    let all = [reason, conditions].into_iter().flatten();
    all.map(|words| view! { <p class="explained">{words}</p> }).all()
}
