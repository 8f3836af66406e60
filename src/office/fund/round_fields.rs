//! What is said of the round as a whole: what it is called, its paper, and by how much the board may go over.

use leptos::prelude::*;
use tranche::ui::signals::words as changing;
use tranche::ui::words::office::fund::round_fields as words;
use tranche::{Amendment, Fund, Group, Paper, Tolerance};

use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;

type Put = fn(FundEditor, &str) -> Result<(), String>;

/// A field of the round.
fn text(
    id: &str,
    [label, note]: [&'static str; 2],
    kind: Kind,
    look: fn(&Fund) -> String,
    put: Put,
) -> AnyView {
    let editor = FundEditor::get();
    field(id.to_owned(), label, note, kind, move || editor.fund(look), move |text| put(editor, text))
}

/// The fields of the round.
#[component]
pub fn RoundFields() -> impl IntoView {
    let editor = FundEditor::get();
    let currency = changing(move || editor.fund(|fund| fund.currency.code().to_owned()));
    view! {
        <section class="edit-part" aria-labelledby="edit-round">
            <h2 id="edit-round">{words::ROUND}</h2>
            <div class="fields">
                {text("title", [words::NAME, ""], Kind::Title, |fund| fund.title.clone(),
                    |editor, text| editor.amend(&Amendment::Title(text.to_owned())))}
                {text("period", [words::PERIOD, words::PERIOD_NOTE], Kind::Words, |fund| fund.period.clone(),
                    |editor, text| editor.amend(&Amendment::Period(text.to_owned())))}
                {text("group-one", [words::ONE, words::ONE_NOTE], Kind::Words, |fund| fund.group.one.clone(),
                    |editor, text| put_group(editor, |group| &mut group.one, text))}
                {text("group-many", [words::MANY, words::MANY_NOTE], Kind::Words, |fund| fund.group.many.clone(),
                    |editor, text| put_group(editor, |group| &mut group.many, text))}
                {text("tolerance", [words::TOLERANCE, words::TOLERANCE_NOTE], Kind::Amount, tolerance, put_tolerance)}
                <div class="control">
                    <p class="label">{words::CURRENCY}</p>
                    <p>{currency}</p>
                    <p class="note">{words::CURRENCY_NOTE}</p>
                </div>
            </div>
        </section>
    }
}

fn put_group(editor: FundEditor, place: fn(&mut Group) -> &mut String, text: &str) -> Result<(), String> {
    let mut group = editor.fund(|fund| fund.group.clone());
    text.clone_into(place(&mut group));
    editor.amend(&Amendment::Group(group))
}

fn tolerance(fund: &Fund) -> String {
    fund.tolerance.as_ref().map(Tolerance::to_string).unwrap_or_default()
}

fn put_tolerance(editor: FundEditor, text: &str) -> Result<(), String> {
    let text = text.trim_end_matches('%').trim();
    let tolerance = if text.is_empty() {
        None
    } else {
        Some(Tolerance::from_plain(text).ok_or_else(|| words::bad_tolerance(text))?)
    };
    editor.amend(&Amendment::Tolerance(tolerance))
}

/// The fields of the paper that the figures were read from.
#[component]
pub fn PaperFields() -> impl IntoView {
    view! {
        <section class="edit-part" aria-labelledby="edit-paper">
            <h2 id="edit-paper">{words::PAPER}</h2>
            <div class="fields">
                {text("paper-title", [words::PAPER_TITLE, words::PAPER_NOTE], Kind::Title,
                    |fund| of_paper(fund, |paper| &paper.title),
                    |editor, text| put_paper(editor, |paper| &mut paper.title, text))}
                {text("paper-publisher", [words::PUBLISHER, ""], Kind::Words,
                    |fund| of_paper(fund, |paper| &paper.publisher),
                    |editor, text| put_paper(editor, |paper| &mut paper.publisher, text))}
                {text("paper-date", [words::DATE, words::DATE_NOTE], Kind::Words,
                    |fund| of_paper(fund, |paper| &paper.date),
                    |editor, text| put_paper(editor, |paper| &mut paper.date, text))}
            </div>
        </section>
    }
}

fn of_paper(fund: &Fund, look: fn(&Paper) -> &String) -> String {
    fund.paper.as_ref().map_or("", |paper| look(paper).as_str()).to_owned()
}

fn put_paper(editor: FundEditor, place: fn(&mut Paper) -> &mut String, text: &str) -> Result<(), String> {
    let empty = Paper { title: String::new(), publisher: String::new(), date: String::new() };
    let mut paper = editor.fund(|fund| fund.paper.clone()).unwrap_or_else(|| empty.clone());
    text.clone_into(place(&mut paper));
    editor.amend(&Amendment::Paper((paper != empty).then_some(paper)))
}
