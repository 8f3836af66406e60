//! One bid: a row that opens to its fields, what was decided on it, and removing it.

use leptos::prelude::*;
use tranche::ui::browser::details;
use tranche::ui::button::{button, main_button};
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::words;
use tranche::{Amendment, Bid, BidRef, Change, Fund};

use super::bid_facts::Besides;
use super::bids::BIDS;
use super::costs::Lines;
use super::edit_field::{Kind, choice, field};
use super::fund_editor::FundEditor;
use super::money_lists::focus_soon;
use super::options::Options;
use super::reorder::{Row, row_buttons};

/// The question whether a bid may go with what was decided on it.
#[derive(Clone, Copy)]
pub struct RemoveQuestion {
    /// Whether it is asked.
    pub open: RwSignal<bool>,
    about: RwSignal<Option<(BidRef, String)>>,
}

impl RemoveQuestion {
    /// No question yet.
    pub fn provide() -> Self {
        let asking = Self { open: RwSignal::new(false), about: RwSignal::new(None) };
        provide_context(asking);
        asking
    }
}

/// The row of one bid, by the number it keeps. Its fields are made when it is first opened.
#[component]
pub fn BidRow(key: usize) -> impl IntoView {
    let revision = FundEditor::get();
    let id = format!("bid-{key}");
    let opened = RwSignal::new(false);
    let look =
        move |look: fn(&Fund, &Bid) -> String| changing(move || revision.bid(key, look).unwrap_or_default());
    let reference = look(|_, bid| bid.reference.to_string());
    let who = look(|fund, bid| {
        fund.partnership(&bid.partnership).map_or_else(String::new, |one| one.short_name().to_owned())
    });
    let title = look(|_, bid| bid.title.clone());
    let requested = look(|fund, bid| fund.show(bid.requested));
    let decided = Memo::new(move |_| decided(revision, key));
    let said = move || {
        part(move || {
            decided
                .get()
                .map(|(words, marked)| view! { <p class="decided" class:is-marked=marked>{words}</p> })
        })
    };
    let toggled = {
        let id = id.clone();
        move |_| {
            if details::is_open(&id) {
                opened.set(true);
            }
        }
    };
    view! {
        <li class="bid-row">
            <details id=id.clone() on:toggle=toggled>
                <summary id=format!("{id}-summary")>
                    <span class="ref">{reference}</span>
                    <span class="who">{who}</span>
                    <span class="what">{title}</span>
                    <span class="number">{requested}</span>
                </summary>
                {part(move || opened.get().then(|| view! { <div class="bid-fields">{said()} <Body key /></div> }))}
            </details>
            {said()}
        </li>
    }
}

/// What was decided on a bid, and whether it is marked for another look; `None` where nothing was.
fn decided(revision: FundEditor, key: usize) -> Option<(String, bool)> {
    let reference = revision.bid(key, |_, bid| bid.reference.clone())?;
    revision.sitting(|sitting| {
        let (fund, scenario) = (sitting.fund(), sitting.scenario());
        let bid = fund.bid(&reference)?;
        let decision = scenario.decision(&reference);
        if let Some(was) = scenario.look_again(&reference) {
            let before = words::was(fund, Some(bid), was);
            let now = match decision.outcome.award() {
                Some(award) => {
                    let amount = fund.show(award.amount(bid));
                    format!("With the change it comes to {amount}: marked for another look.")
                }
                None => "With the change that cannot be given: not decided now, and marked for another look."
                    .to_owned(),
            };
            return Some((format!("Decided: {}. {now}", words::lower(&before)), true));
        }
        let given = words::given(fund, bid, decision);
        (!decision.outcome.is_undecided()).then(|| (format!("Decided: {}.", words::lower(&given)), false))
    })
}

/// All fields of one bid.
#[component]
fn Body(key: usize) -> impl IntoView {
    let revision = FundEditor::get();
    let id = move |part: &str| format!("bid-{key}-{part}");
    let look = move |look: fn(&Fund, &Bid) -> String| move || revision.bid(key, look).unwrap_or_default();
    let set = move |place: fn(&mut Bid) -> &mut String| {
        move |text: &str| revision.amend_bid(key, |bid| text.clone_into(place(bid)))
    };
    let reference = move |text: &str| {
        let reference = BidRef::try_from(text).map_err(|why| words::name(&why))?;
        revision.amend_bid(key, |bid| bid.reference = reference)
    };
    let requested = move |text: &str| {
        let amount = revision.read(text)?;
        revision.amend_bid(key, |bid| bid.requested = amount)?;
        // What becomes of a decision is said at once.
        let said = untrack(|| decided(revision, key)).filter(|(_, marked)| *marked);
        if let Some((words, _)) = said {
            revision.said.set(words);
        }
        Ok(())
    };
    let themes = move |text: &str| {
        let themes = text.split(',').map(str::trim).filter(|theme| !theme.is_empty()).map(str::to_owned);
        let themes = themes.collect();
        revision.amend_bid(key, |bid| bid.themes = themes)
    };
    let notes = move |text: &str| {
        let notes = text.lines().map(str::trim).filter(|note| !note.is_empty()).map(str::to_owned).collect();
        revision.amend_bid(key, |bid| bid.notes = notes)
    };
    let among = move || {
        let named = |fund: &Fund| {
            let named = fund.partnerships.iter().map(|one| (one.id.to_string(), one.name.clone()));
            named.collect::<Vec<_>>()
        };
        revision.fund(named)
    };
    let ask = move |chosen: &str| {
        let fund = revision.now();
        let found = fund.partnerships.iter().find(|one| one.id.as_str() == chosen);
        let Some(partnership) = found.map(|one| one.id.clone()) else { return Ok(()) };
        revision.amend_bid(key, |bid| bid.partnership = partnership)
    };
    view! {
            <div class="fields">
                {field(id("ref"), "Reference", "", Kind::Words, look(|_, bid| bid.reference.to_string()), reference)}
                {choice(id("who"), "Who asks", among, look(|_, bid| bid.partnership.to_string()), ask)}
                {field(id("title"), "Title", "", Kind::Title, look(|_, bid| bid.title.clone()), set(|bid| &mut bid.title))}
                {field(id("requested"), "Requested", "", Kind::Amount, look(|fund, bid| fund.show(bid.requested)), requested)}
                {field(id("place"), "Where in the paper", "", Kind::Words, look(|_, bid| bid.place.clone()), set(|bid| &mut bid.place))}
                {field(id("themes"), "Themes", "Parted by commas; the first is the one it is listed under", Kind::Words,
                    look(|_, bid| bid.themes.join(", ")), themes)}
                {field(id("purpose"), "Purpose", "", Kind::Long, look(|_, bid| bid.purpose.clone()), set(|bid| &mut bid.purpose))}
                {field(id("notes"), "Notes", "One on each line", Kind::Long, look(|_, bid| bid.notes.join("\n")), notes)}
            </div>
            <Lines key />
            <Options key />
            <Besides key />
            {move_or_remove(key)}
    }
}

/// The buttons of the bid as a whole. They know where it stands.
fn move_or_remove(key: usize) -> AnyView {
    let revision = FundEditor::get();
    let asking: RemoveQuestion = expect_context();
    let stands = Memo::new(move |_| {
        let reference = revision.bid(key, |_, bid| bid.reference.clone());
        (reference, revision.place_of(key).unwrap_or_default(), revision.bids().len())
    });
    part(move || {
        let (reference, place, count) = stands.get();
        let reference = reference?;
        let row = Row {
            id: format!("bid-{key}"),
            what: format!("bid {reference}"),
            place,
            count,
            back: BIDS.to_owned(),
            in_full: true,
        };
        let gone = reference.clone();
        let remove = move || {
            let amendment = Amendment::Bids(Change::Remove(gone.clone()));
            match revision.would_go(&amendment).into_iter().next() {
                Some(decided) => {
                    asking.about.set(Some((gone.clone(), decided)));
                    asking.open.set(true);
                    Err(String::new())
                }
                None => revision.amend(&amendment),
            }
        };
        let move_to = move |to| revision.amend(&Amendment::Bids(Change::Move(reference.clone(), to)));
        Some(row_buttons(row, move_to, move |_| format!("bid-{key}"), remove))
    })
    .into_any()
}

/// The dialog that says what goes with a bid.
#[component]
pub fn Removing(asking: RemoveQuestion) -> impl IntoView {
    let revision = FundEditor::get();
    view! {
        <Dialog open=asking.open id="removing" title="Remove this bid?">
            {part(move || {
                let (reference, decided) = asking.about.get()?;
                let words = format!(
                    "Bid {reference} has a decision: {}. It goes with the bid. Undo brings both back.",
                    words::lower(&decided)
                );
                let gone = reference.clone();
                let remove = move || {
                    asking.open.set(false);
                    match revision.amend(&Amendment::Bids(Change::Remove(gone.clone()))) {
                        Ok(()) => {
                            revision.tell(format!("Bid {gone} and its decision are removed. Undo brings both back."));
                            focus_soon(BIDS.to_owned());
                        }
                        Err(why) => revision.said.set(why),
                    }
                };
                let keep = move || {
                    asking.open.set(false);
                    if let Some(key) = revision.key_of(&reference) {
                        focus_soon(format!("bid-{key}-remove"));
                    }
                };
                let ways = [main_button("Remove the bid and its decision", remove), button("Keep it", keep)];
                Some(view! { <p>{words}</p> <p class="actions">{ways.into_iter().all()}</p> })
            })}
        </Dialog>
    }
}
