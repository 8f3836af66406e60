//! Starting from agreement: the bids that enough members fund, how far the money goes, and a scenario made of that.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Fund;
use tranche::collate::{Agreement, Collation, Level, Quorum, Rung};
use tranche::ui::browser::timing::timed;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::listed_bid::name;

use super::super::open_round::OpenRound;
use super::agreed_scenario::MakeScenario;
use super::collated::{COLLATE, Collated};
use super::quorum_choice::{HalfChoice, LevelChoice, QuorumChoice};
use tranche::ui::words::office::collate::agreement as words;

/// The choices, and the ladder that follows from them. One member has nobody to agree with.
#[component]
pub fn AgreementLadder(round: OpenRound, now: Memo<Arc<Collated>>) -> impl IntoView {
    let is_one = Memo::new(move |_| now.with(|now| now.members() < 2));
    view! {
        <section aria-labelledby="agreement-title">
            <h2 id="agreement-title">{words::TITLE}</h2>
            {part(move || Some(if is_one.get() {
                view! { <p>{words::ONE_MEMBER}</p> }.into_any()
            } else {
                view! { <Ladder round now /> }.into_any()
            }))}
        </section>
    }
}

#[component]
fn Ladder(round: OpenRound, now: Memo<Arc<Collated>>) -> impl IntoView {
    let (chosen, at) = (RwSignal::new(Quorum::Most), RwSignal::new(Level::Median));
    let members = Memo::new(move |_| now.with(|now| now.members()));
    let who = Memo::new(move |_| chosen.get().among(members.get()));
    let is_half = RwSignal::new(false);
    let agreement = Memo::new(move |_| {
        let (fund, who, at) = (round.fund(), who.get(), at.get());
        let agreement = |all: &Collation| Arc::new(all.agreement(&fund, who, at));
        let of =
            |all: &Collation| if is_half.get() { agreement(&all.decided_by_half()) } else { agreement(all) };
        timed(COLLATE, || now.with(|now| of(&now.collation)))
    });
    let title = changing(move || words::title(members.get(), who.get(), at.get()));
    let note = changing(move || if is_half.get() { words::HALF_NOTE } else { "" }.to_owned());
    let rule = changing(move || words::rule(who.get(), at.get(), is_half.get()));
    view! {
        <QuorumChoice chosen who members />
        <LevelChoice at />
        <HalfChoice is_half />
        <p class="on-paper">{rule}</p>
        <p class="note">{words::NOTE}</p>
        {part(move || Some(ladder(&round.fund(), &agreement.get(), is_half.get())))}
        <MakeScenario round agreement title note />
    }
}

fn ladder(fund: &Fund, agreement: &Agreement, is_half: bool) -> AnyView {
    if agreement.rungs.is_empty() {
        return view! { <p>{if is_half { words::NONE_OF_HALF } else { words::NONE }}</p> }.into_any();
    }
    let heads = words::HEADS.iter().enumerate().map(|(at, head)| {
        view! { <th scope="col" class=(at > 2).then_some("number")>{*head}</th> }
    });
    let rows = agreement.rungs.iter().enumerate().map(|(at, rung)| {
        let line = (agreement.runs_out == Some(at)).then(|| {
            view! { <tr class="runs-out"><th scope="rowgroup" colspan="5">{words::runs_out(fund)}</th></tr> }
        });
        let is_beyond = agreement.runs_out.is_some_and(|out| at >= out);
        view! { {line} {rung_row(fund, rung, is_beyond)} }
    });
    let (heads, rows) = (heads.all(), rows.all());
    view! {
        <Wide label=words::CAPTION.to_owned()>
            <table class="table ladder">
                <caption>{words::CAPTION}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </Wide>
        <p>{words::sum(fund, agreement)}</p>
    }
    .into_any()
}

fn rung_row(fund: &Fund, rung: &Rung, is_beyond: bool) -> Option<AnyView> {
    let bid = fund.bid(&rung.bid)?;
    let few = rung.rests_on_few.then(|| view! { " " <span class="few">{words::rests_on_few(rung)}</span> });
    let row = view! {
        <tr class:is-beyond=is_beyond>
            <th scope="row">{name(bid)}</th>
            <td>{words::funded_by(rung)} {few}</td>
            <td>{words::given(fund, bid, rung)}</td>
            <td class="number">{fund.show(rung.amount)}</td>
            <td class="number">{fund.show(rung.running)}</td>
        </tr>
    };
    Some(row.into_any())
}
