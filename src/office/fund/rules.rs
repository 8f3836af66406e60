//! The rules of the round: what is held back, what must and must not be funded, and what else a board has to keep to.

use leptos::prelude::*;
use tranche::ui::rule_text::{RulePart, edited_demand, parts_of, typed_demand};
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::words::FundItem;
use tranche::ui::words::office::fund::{WHERE_IN_PAPER, rules as words};
use tranche::ui::words::rules::demand as in_words;
use tranche::{Amendment, Change, DemandKind, Fund, Rule};

use super::add_form::{BlankField, NotAdded, add_form_with_button};
use super::edit_field::{Kind, field};
use super::fold::Folded;
use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};
use crate::focus_soon::focus_soon;

const HEADING: &str = "edit-rules";

/// What the id of each begins with.
const STEM: &str = "rule";

/// All rules, and a form for one more of each kind.
#[component]
pub fn Rules() -> impl IntoView {
    let editor = FundEditor::get();
    let kinds = Memo::new(move |_| {
        let kind = |rule: &Rule| rule.demand.parts().kind;
        editor.fund(|fund| fund.rules.iter().map(kind).collect::<Vec<DemandKind>>())
    });
    let rows = move || {
        part(move || {
            let kinds = kinds.get();
            let count = kinds.len();
            Some(kinds.into_iter().enumerate().map(|(at, kind)| rule_row(kind, at, count)).all())
        })
    };
    let heading = changing(move || words::heading(kinds.with(Vec::len)));
    view! {
        <Folded id=HEADING heading>
            <p class="note">{words::WHAT_FOR}</p>
            <div class="items">{rows()}</div>
            <h3>{words::ADD}</h3>
            {DemandKind::WORDS.into_iter().map(|(word, kind)| add_rule(editor, word, kind)).all()}
        </Folded>
    }
}

/// The form for a new rule of a kind.
fn add_rule(editor: FundEditor, word: &str, kind: DemandKind) -> AnyView {
    let fields = move || {
        let fund = editor.fund_now();
        let blank = |part: &RulePart| BlankField {
            offered: part.offered(&fund),
            ..BlankField::new(part.label(kind), field_kind(*part))
        };
        let why = BlankField::new(words::REASON_OPTIONAL, Kind::Title);
        parts_of(kind).iter().map(blank).chain([why]).collect()
    };
    let labels = [words::kind(kind), words::ADD_THIS];
    add_form_with_button(format!("add-{word}"), labels, fields, move |texts| add(editor, kind, texts))
}

fn add(editor: FundEditor, kind: DemandKind, texts: &[String]) -> Result<(), NotAdded> {
    let fund = editor.fund_now();
    let Some((reason, parts)) = texts.split_last() else { return Ok(()) };
    let demand = typed_demand(&fund, kind, parts)?;
    let at = fund.rules.len();
    let said = words::addition(at + 1, &in_words(&fund, &demand));
    let rule = Rule { demand, reason: reason.clone(), place: String::new() };
    editor.amend(&Amendment::Rules(Change::Add(at, rule))).map_err(|why| (0, why))?;
    editor.announce(said);
    focus_soon(format!("{STEM}-{at}-0"));
    Ok(())
}

/// A rule, by its place.
#[derive(Clone, Copy)]
struct RuleHandle {
    editor: FundEditor,
    at: usize,
}

impl RuleHandle {
    fn look(self, look: impl FnOnce(&Fund, &Rule) -> String) -> String {
        let found = |fund: &Fund| fund.rules.get(self.at).map(|rule| look(fund, rule));
        self.editor.fund(found).unwrap_or_default()
    }

    fn put(self, change: impl FnOnce(&mut Rule)) -> Result<(), String> {
        let Some(mut rule) = self.editor.fund_now().rules.get(self.at).cloned() else { return Ok(()) };
        change(&mut rule);
        self.amend(Change::Set(self.at, rule))
    }

    /// Puts something else in one part; the others stay what they are.
    fn put_part(self, place: usize, text: &str) -> Result<(), String> {
        let fund = self.editor.fund_now();
        let Some(rule) = fund.rules.get(self.at) else { return Ok(()) };
        let demand = edited_demand(&fund, &rule.demand, place, text)?;
        self.put(|rule| rule.demand = demand)
    }

    fn amend(self, change: Change<usize, Rule>) -> Result<(), String> {
        self.editor.amend(&Amendment::Rules(change))
    }
}

/// What the field of a part is for.
fn field_kind(part: RulePart) -> Kind {
    match part {
        RulePart::Least | RulePart::Above => Kind::Amount,
        RulePart::Extent | RulePart::Bid => Kind::Words,
        RulePart::Subject | RulePart::Bids | RulePart::By => Kind::Title,
    }
}

/// That more is held back than there is, beside a rule that holds something back.
fn held_too_much(one: RuleHandle) -> AnyView {
    let said = changing(move || one.look(|fund, _| words::held_too_much(fund)));
    view! { <p class="error" role="status">{said}</p> }.into_any()
}

fn rule_row(kind: DemandKind, at: usize, count: usize) -> AnyView {
    let one = RuleHandle { editor: FundEditor::get(), at };
    let item = move || Some(FundItem::Rule(at + 1));
    let row = Row::new(format!("{STEM}-{at}"), item, [at, count], HEADING.to_owned()).by_place(STEM);
    let sentence = changing(move || one.look(|fund, rule| in_words(fund, &rule.demand)));
    let parts = parts_of(kind).iter().enumerate().map(|(place, part)| {
        let look = move || one.look(|fund, rule| part.text(fund, &rule.demand));
        let id = row.part_id(&place.to_string());
        field(id, part.label(kind), part.note(kind), field_kind(*part), look, move |text| {
            one.put_part(place, text)
        })
    });
    let why = move || one.look(|_, rule| rule.reason.clone());
    let put_why = move |text: &str| one.put(|rule| text.clone_into(&mut rule.reason));
    let place = move || one.look(|_, rule| rule.place.clone());
    let put_place = move |text: &str| one.put(|rule| text.clone_into(&mut rule.place));
    view! {
        <div class="item" role="group" aria-label=row.heading()>
            <p><strong>{row.heading()} ": "</strong> {sentence}</p>
            {(kind == DemandKind::HoldBack).then(|| held_too_much(one))}
            <div class="fields">
                {parts.all()}
                {field(row.part_id("reason"), words::REASON, "", Kind::Title, why, put_why)}
                {field(row.part_id("place"), WHERE_IN_PAPER, "", Kind::Words, place, put_place)}
            </div>
            {row_buttons(row, move |to| one.amend(Change::Move(at, to)), move || one.amend(Change::Remove(at)))}
        </div>
    }
    .into_any()
}
