//! The bids, in their order, and adding one.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{part, words as changing};
use tranche::ui::words;
use tranche::{Amendment, Bid, BidFacts, BidRef, Change, Fund, Partnership, PartnershipId};

use super::add_form::{Empty, NotAdded, adding_many};
use super::bid_form::{BidRow, RemoveQuestion, Removing};
use super::edit_field::Kind;
use super::fund_editor::FundEditor;
use tranche::ui::words::office::{several, span};

/// Bids on show at once.
const PAGE: usize = 500;

/// The heading of the list.
pub const BIDS: &str = "edit-bids";

/// The list.
#[component]
pub fn Bids() -> impl IntoView {
    let revision = FundEditor::get();
    let asking = RemoveQuestion::provide();
    let from = RwSignal::new(0);
    let keys = Memo::new(move |_| revision.bids());
    let count = move || keys.with(Vec::len);
    let heading = changing(move || match count() {
        0 => "Bids".to_owned(),
        count => several(count, "bid", "bids"),
    });
    let shown = move || {
        let from = from.get().min(count().saturating_sub(1) / PAGE * PAGE);
        keys.with(|keys| keys.iter().skip(from).take(PAGE).copied().collect::<Vec<_>>())
    };
    let turn = move |to: usize| {
        from.set(to);
        document::focus(BIDS);
    };
    let pages = part(move || {
        let (from, count) = (from.get(), count());
        (count > PAGE).then(|| {
            view! {
                <p class="actions pages">
                    {(from > 0).then(|| button("Earlier bids", move || turn(from.saturating_sub(PAGE))))}
                    <span>{span(from, PAGE, count)}</span>
                    {(from + PAGE < count).then(|| button("Later bids", move || turn(from + PAGE)))}
                </p>
            }
        })
    });
    let empty = part(move || {
        (count() == 0).then(|| {
            view! { <p class="none-yet">"No bids yet. Open “Add the first bid”, and type them one after the other: Enter adds one."</p> }
        })
    });
    view! {
        <section class="edit-part" aria-labelledby=BIDS>
            <h2 id=BIDS tabindex="-1">{heading}</h2>
            {empty}
            {pages}
            <ol class="bid-rows">
                <For each=shown key=|key| *key children=move |key| view! { <BidRow key /> } />
            </ol>
            {add_bid(from, changing(move || if count() == 0 { "Add the first bid" } else { "Add a bid" }.to_owned()))}
            <Removing asking />
        </section>
    }
}

fn add_bid(from: RwSignal<usize>, label: Signal<String>) -> AnyView {
    let revision = FundEditor::get();
    let fields = move || {
        let fund = revision.now();
        let offered = fund.partnerships.iter().map(|partnership| partnership.name.clone()).collect();
        vec![
            Empty { first: next_reference(&fund), ..Empty::new("Reference", Kind::Words) },
            Empty { offered, ..Empty::new(format!("Who asks ({})", fund.group.one), Kind::Words) },
            Empty::new("Title", Kind::Title),
            Empty::new("Requested", Kind::Amount),
        ]
    };
    let add = move |texts: &[String]| {
        let (amendment, reference, bidder) = added(revision, texts)?;
        revision.amend(&amendment).map_err(|why| (0, why))?;
        let count = revision.now().bids.len();
        from.set(count.saturating_sub(1) / PAGE * PAGE);
        let with = bidder.map_or(String::new(), |name| format!(" {name} is a new name and was added too."));
        revision.tell(format!("Bid {reference} is added.{with}"));
        Ok(())
    };
    // Papers are typed bid after bid: the next one begins with who asks, as its reference is counted on.
    adding_many("add-bid".to_owned(), label, 1, fields, add)
}

/// What was typed, as an amendment; the reference; and the name of who asks, where it is a new one.
fn added(revision: FundEditor, texts: &[String]) -> Result<(Amendment, BidRef, Option<String>), NotAdded> {
    let [reference, who, title, requested] = texts else { return Err((0, String::new())) };
    let fund = revision.now();
    let reference = BidRef::try_from(reference.as_str()).map_err(|why| (0, words::name(&why)))?;
    if fund.bid(&reference).is_some() {
        return Err((0, format!("Another bid has the reference “{reference}”. Each bid needs its own.")));
    }
    if who.is_empty() {
        return Err((1, "Say who asks.".to_owned()));
    }
    if title.is_empty() {
        return Err((2, "Say what the bid is called.".to_owned()));
    }
    let requested = revision.read(requested).map_err(|why| (3, why))?;
    if requested.is_negative() {
        return Err((3, "An amount cannot be below zero.".to_owned()));
    }
    let known = fund.partnerships.iter().find(|one| one.name == *who || one.short == *who);
    let (partnership, new) = match known {
        Some(one) => (one.id.clone(), None),
        None => {
            let id = fresh_partnership(&fund).ok_or((1, "There are too many names already.".to_owned()))?;
            (id, Some(who.clone()))
        }
    };
    let bid = Bid {
        reference: reference.clone(),
        partnership: partnership.clone(),
        title: title.clone(),
        purpose: String::new(),
        themes: Vec::new(),
        requested,
        place: String::new(),
        units: Vec::new(),
        lines: Vec::new(),
        options: Vec::new(),
        notes: Vec::new(),
        facts: BidFacts::default(),
    };
    let mut all = Vec::new();
    if let Some(name) = &new {
        let one = Partnership { id: partnership, name: name.clone(), short: String::new() };
        all.push(Amendment::Partnerships(Change::Add(fund.partnerships.len(), one)));
    }
    all.push(Amendment::Bids(Change::Add(fund.bids.len(), bid)));
    Ok((Amendment::All(all), reference, new))
}

/// A name inside the file for one more of those who bid.
pub fn fresh_partnership(fund: &Fund) -> Option<PartnershipId> {
    let ids = (fund.partnerships.len() + 1..).take(30_000);
    ids.filter_map(|number| PartnershipId::try_from(format!("p{number}")).ok())
        .find(|id| fund.partnership(id).is_none())
}

/// A reference for the next bid: the last one, counted on, where it ends in a number.
fn next_reference(fund: &Fund) -> String {
    let last = fund.bids.last().map_or("", |bid| bid.reference.as_str());
    let stem = last.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = last[stem.len()..].parse::<u32>().ok().filter(|_| last.len() - stem.len() < 9);
    let from = number.unwrap_or(0) + 1;
    let stem = if number.is_some() { stem } else { "" };
    let free = |text: &String| BidRef::try_from(text.as_str()).is_ok_and(|one| fund.bid(&one).is_none());
    (from..from + 30_000).map(|number| format!("{stem}{number}")).find(free).unwrap_or_default()
}
