//! The bids, in their order, and adding one.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::signals::{part, words as changing};
use tranche::ui::words::office::fund::{NEGATIVE, bids as words, partnerships, refusals};
use tranche::{Amendment, Bid, BidFacts, BidRef, Change, Fund, Money, Partnership, PartnershipId};

use super::add_form::{BlankField, NotAdded, repeated_add_form};
use super::bid_list_item::ListedBid;
use super::edit_field::Kind;
use super::fresh_ids::{fresh_partnership, next_reference};
use super::fund_editor::FundEditor;
use super::remove_bid::{RemoveDialog, RemoveQuestion};

/// Bids on show at once.
const PAGE: usize = 500;

/// The heading of the list.
const BIDS: &str = "edit-bids";

/// The list.
#[component]
pub fn Bids() -> impl IntoView {
    let editor = FundEditor::get();
    let question = RemoveQuestion::provide(BIDS);
    let from = RwSignal::new(0);
    let keys = Memo::new(move |_| editor.bids());
    let count = move || keys.with(Vec::len);
    let shown = move || {
        let from = from.get().min(last_page(count()));
        keys.with(|keys| keys.iter().skip(from).take(PAGE).copied().collect::<Vec<_>>())
    };
    view! {
        <section class="edit-part" aria-labelledby=BIDS>
            <h2 id=BIDS tabindex="-1">{changing(move || words::heading(count()))}</h2>
            {part(move || (count() == 0).then(|| view! { <p class="none-yet">{words::NONE_YET}</p> }))}
            {part(move || pages(from, count()))}
            <ol class="bid-rows">
                <For each=shown key=|key| *key children=move |key| view! { <ListedBid key /> } />
            </ol>
            {add_bid(from, changing(move || words::add(count()).to_owned()))}
            <RemoveDialog question />
        </section>
    }
}

/// Where the last page begins.
fn last_page(count: usize) -> usize {
    count.saturating_sub(1) / PAGE * PAGE
}

/// The ways to the bids before and after those on show, where there are any.
fn pages(from: RwSignal<usize>, count: usize) -> Option<AnyView> {
    let at = from.get();
    let turn = move |to: usize| {
        from.set(to);
        document::focus(BIDS);
    };
    (count > PAGE).then(|| {
        view! {
            <p class="actions pages">
                {(at > 0).then(|| button(words::PREVIOUS, move || turn(at.saturating_sub(PAGE))))}
                <span>{words::on_show(at, PAGE, count)}</span>
                {(at + PAGE < count).then(|| button(words::NEXT, move || turn(at + PAGE)))}
            </p>
        }
        .into_any()
    })
}

fn add_bid(from: RwSignal<usize>, label: Signal<String>) -> AnyView {
    let editor = FundEditor::get();
    let fields = move || {
        let fund = editor.fund_now();
        let offered = fund.partnerships.iter().map(|partnership| partnership.name.clone()).collect();
        vec![
            BlankField { first: next_reference(&fund), ..BlankField::new(words::REFERENCE, Kind::Words) },
            BlankField { offered, ..BlankField::new(words::applicant(&fund.group.one), Kind::Words) },
            BlankField::new(words::TITLE, Kind::Title),
            BlankField::new(words::REQUESTED, Kind::Amount),
        ]
    };
    let add = move |texts: &[String]| {
        let typed = TypedBid::read(editor, texts)?;
        editor.amend(&typed.amendment(&editor.fund_now())?).map_err(|why| (0, why))?;
        from.set(last_page(editor.fund_now().bids.len()));
        editor.announce(words::addition(&typed.reference, typed.new_applicant()));
        Ok(())
    };
    // Papers are typed bid after bid: the next one begins with the applicant, as its reference is counted on.
    repeated_add_form("add-bid".to_owned(), label, 1, fields, add)
}

/// A bid as it was typed.
struct TypedBid<'t> {
    reference: BidRef,
    who: &'t str,
    /// The applicant, where the fund knows it.
    known: Option<PartnershipId>,
    title: &'t str,
    requested: Money,
}

impl<'t> TypedBid<'t> {
    fn read(editor: FundEditor, texts: &'t [String]) -> Result<Self, NotAdded> {
        let [reference, who, title, requested] = texts else { return Err((0, String::new())) };
        let fund = editor.fund_now();
        let reference =
            BidRef::try_from(reference.as_str()).map_err(|why| (0, refusals::bad_reference(&why)))?;
        if fund.bid(&reference).is_some() {
            return Err((0, words::reference_taken(reference.as_str())));
        }
        if who.is_empty() {
            return Err((1, words::NO_APPLICANT.to_owned()));
        }
        if title.is_empty() {
            return Err((2, words::NO_TITLE.to_owned()));
        }
        let requested = editor.read(requested).map_err(|why| (3, why))?;
        if requested.is_negative() {
            return Err((3, NEGATIVE.to_owned()));
        }
        let known = fund.partnerships.iter().find(|one| one.name == *who || one.short == *who);
        Ok(Self { reference, who, known: known.map(|one| one.id.clone()), title, requested })
    }

    /// The name of the applicant, where it is a new one.
    fn new_applicant(&self) -> Option<&str> {
        self.known.is_none().then_some(self.who)
    }

    /// What adds it at the end, and its applicant where that is a new one.
    fn amendment(&self, fund: &Fund) -> Result<Amendment, NotAdded> {
        let mut all = Vec::new();
        let partnership = match &self.known {
            Some(known) => known.clone(),
            None => {
                let id = fresh_partnership(fund).ok_or_else(|| (1, partnerships::TOO_MANY.to_owned()))?;
                let one = Partnership { id: id.clone(), name: self.who.to_owned(), short: String::new() };
                all.push(Amendment::Partnerships(Change::Add(fund.partnerships.len(), one)));
                id
            }
        };
        let bid = Bid {
            reference: self.reference.clone(),
            partnership,
            title: self.title.to_owned(),
            purpose: String::new(),
            themes: Vec::new(),
            requested: self.requested,
            place: String::new(),
            units: Vec::new(),
            lines: Vec::new(),
            options: Vec::new(),
            notes: Vec::new(),
            facts: BidFacts::default(),
        };
        all.push(Amendment::Bids(Change::Add(fund.bids.len(), bid)));
        Ok(Amendment::All(all))
    }
}
