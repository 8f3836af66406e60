//! Starting from agreement: the bids that enough members fund, how far the money goes, and a scenario made of that.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Fund;
use tranche::collate::{Agreement, Level, Quorum, Rung};
use tranche::ui::browser::timing::timed;
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::{All as _, entered, flag, part, words as changing};
use tranche::ui::wide_table::Wide;
use tranche::ui::words::listed_bid::name;

use super::super::open_round::OpenRound;
use super::agreed_scenario::MakeScenario;
use super::collated::{COLLATE, Collated};
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
    let agreement = Memo::new(move |_| {
        let agreement = |now: &Arc<Collated>| now.collation.agreement(&round.fund(), who.get(), at.get());
        timed(COLLATE, || now.with(|now| Arc::new(agreement(now))))
    });
    let title = changing(move || words::title(members.get(), who.get(), at.get()));
    view! {
        <QuorumChoice chosen who members />
        <LevelChoice at />
        <p class="note">{words::NOTE}</p>
        {part(move || Some(ladder(&round.fund(), &agreement.get())))}
        <MakeScenario round agreement title />
    }
}

#[component]
fn QuorumChoice(
    chosen: RwSignal<Quorum>,
    /// What the choice means among so many.
    who: Memo<Quorum>,
    members: Memo<usize>,
) -> impl IntoView {
    let least = RwSignal::new(members.get().div_ceil(2));
    let radios = move || {
        let offered =
            words::QUORUMS.into_iter().filter(move |(quorum, _)| quorum.among(members.get()) == *quorum);
        offered.map(move |(quorum, label)| {
            option("quorum", label, flag(move || who.get() == quorum), Box::new(move || chosen.set(quorum)))
        })
    };
    let is_least = flag(move || matches!(who.get(), Quorum::AtLeast(_)));
    let choose = Box::new(move || chosen.set(Quorum::AtLeast(least.get())));
    let type_number = move |text: String| {
        if let Ok(number) = text.trim().parse::<usize>() {
            least.set(number.max(1));
            chosen.set(Quorum::AtLeast(number.max(1)));
        }
    };
    view! {
        <fieldset class="collate-choice">
            <legend>{words::WHO}</legend>
            <div class="choices">
                {part(move || Some(radios().all()))}
                {option("quorum", words::AT_LEAST, is_least, choose)}
                <label class="unseen" for="quorum-number">{words::HOW_MANY}</label>
                <input id="quorum-number" type="number" min="1" inputmode="numeric"
                    prop:value=changing(move || least.get().to_string()) on:change=entered(type_number) />
            </div>
        </fieldset>
    }
}

#[component]
fn LevelChoice(at: RwSignal<Level>) -> impl IntoView {
    let radios = words::LEVELS.into_iter().map(|(level, label)| {
        option("level", label, flag(move || at.get() == level), Box::new(move || at.set(level)))
    });
    view! {
        <fieldset class="collate-choice">
            <legend>{words::AT}</legend>
            <div class="choices">{radios.all()}</div>
        </fieldset>
    }
}

fn option(name: &str, label: &str, is_set: Signal<bool>, choose: Box<dyn Fn()>) -> AnyView {
    let (name, label, is_disabled) = (name.to_owned(), label.to_owned(), flag(|| false));
    let offer = Radio { name, label, amount: String::new(), note: "", opens: false, is_set, is_disabled };
    radio(offer, choose)
}

fn ladder(fund: &Fund, agreement: &Agreement) -> AnyView {
    if agreement.rungs.is_empty() {
        return view! { <p>{words::NONE}</p> }.into_any();
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
    let row = view! {
        <tr class:is-beyond=is_beyond>
            <th scope="row">{name(bid)}</th>
            <td>{words::funded_by(rung)}</td>
            <td>{words::given(fund, bid, rung)}</td>
            <td class="number">{fund.show(rung.amount)}</td>
            <td class="number">{fund.show(rung.running)}</td>
        </tr>
    };
    Some(row.into_any())
}
