//! What is said of the round as a whole: what it is called, its paper, and by how much the board may go over.

use leptos::prelude::*;
use tranche::ui::signals::words as changing;
use tranche::{Amendment, Group, Paper, Tolerance};

use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;

/// The fields of the round.
#[component]
pub fn RoundFields() -> impl IntoView {
    let revision = FundEditor::get();
    let currency = changing(move || revision.fund(|fund| fund.currency.code().to_owned()));
    let group = move |change: fn(&mut Group, String)| {
        move |text: &str| {
            let mut group = revision.now().group.clone();
            change(&mut group, text.to_owned());
            revision.amend(&Amendment::Group(group))
        }
    };
    let tolerance = move |text: &str| {
        let text = text.trim_end_matches('%').trim();
        let tolerance = if text.is_empty() {
            None
        } else {
            let read = Tolerance::from_plain(text).ok_or_else(|| {
                format!("“{text}” is not per cent from 0 to 100. Write it like 10 or 7.5, or leave it empty.")
            });
            Some(read?)
        };
        revision.amend(&Amendment::Tolerance(tolerance))
    };
    let permitted = move || {
        revision.fund(|fund| fund.tolerance.map_or_else(String::new, |tolerance| tolerance.to_string()))
    };
    view! {
        <section class="edit-part" aria-labelledby="edit-round">
            <h2 id="edit-round">"The round"</h2>
            <div class="fields">
                {field("title".to_owned(), "What it is called", "", Kind::Title,
                    move || revision.fund(|fund| fund.title.clone()),
                    move |text| revision.amend(&Amendment::Title(text.to_owned())))}
                {field("period".to_owned(), "Year or years", "Such as 2026–27; may be left empty", Kind::Words,
                    move || revision.fund(|fund| fund.period.clone()),
                    move |text| revision.amend(&Amendment::Period(text.to_owned())))}
                {field("group-one".to_owned(), "One of those who bid is called", "Such as partnership, ward, club", Kind::Words,
                    move || revision.fund(|fund| fund.group.one.clone()), group(|group, text| group.one = text))}
                {field("group-many".to_owned(), "Several are called", "Such as partnerships, wards, clubs", Kind::Words,
                    move || revision.fund(|fund| fund.group.many.clone()), group(|group, text| group.many = text))}
                {field("tolerance".to_owned(), "The board may give more than is available, by per cent",
                    "Such as 10; leave it empty if it may not", Kind::Amount, permitted, tolerance)}
                <div class="control">
                    <p class="label">"Currency"</p>
                    <p>{currency}</p>
                    <p class="note">"It stays: every amount here is in it. For another currency, bring or type the bids anew."</p>
                </div>
            </div>
        </section>
    }
}

/// The fields of the paper that the figures were read from.
#[component]
pub fn PaperFields() -> impl IntoView {
    let revision = FundEditor::get();
    let paper = move |look: fn(&Paper) -> &String| {
        move || revision.fund(|fund| fund.paper.as_ref().map(look).cloned().unwrap_or_default())
    };
    let change = move |place: fn(&mut Paper) -> &mut String| {
        move |text: &str| {
            let empty = Paper { title: String::new(), publisher: String::new(), date: String::new() };
            let mut paper = revision.now().paper.clone().unwrap_or(empty.clone());
            text.clone_into(place(&mut paper));
            revision.amend(&Amendment::Paper((paper != empty).then_some(paper)))
        }
    };
    view! {
        <section class="edit-part" aria-labelledby="edit-paper">
            <h2 id="edit-paper">"The paper"</h2>
            <div class="fields">
                {field("paper-title".to_owned(), "What the paper is called", "All three may be left empty", Kind::Title,
                    paper(|paper| &paper.title), change(|paper| &mut paper.title))}
                {field("paper-publisher".to_owned(), "Who published it", "", Kind::Words,
                    paper(|paper| &paper.publisher), change(|paper| &mut paper.publisher))}
                {field("paper-date".to_owned(), "When", "As the paper writes it", Kind::Words,
                    paper(|paper| &paper.date), change(|paper| &mut paper.date))}
            </div>
        </section>
    }
}
