//! Those who can bid: their names, and the order in which they are listed.

use leptos::prelude::*;
use tranche::ui::signals::{All as _, part, words as changing};
use tranche::ui::words::FundItem;
use tranche::ui::words::office::fund::partnerships as words;
use tranche::{Amendment, Change, Partnership, PartnershipId};

use super::add_form::{BlankField, NotAdded, add_form};
use super::edit_field::{Kind, field};
use super::fold::Folded;
use super::fresh_ids::fresh_partnership;
use super::fund_editor::FundEditor;
use super::reorder::{Row, row_buttons};
use crate::focus_soon::focus_soon;

const HEADING: &str = "edit-partnerships";

/// All of them.
#[component]
pub fn Partnerships() -> impl IntoView {
    let editor = FundEditor::get();
    let ids = Memo::new(move |_| {
        editor.fund(|fund| fund.partnerships.iter().map(|one| one.id.clone()).collect::<Vec<_>>())
    });
    let rows = move || {
        part(move || {
            let ids = ids.get();
            let count = ids.len();
            Some(ids.into_iter().enumerate().map(|(place, id)| partnership(id, place, count)).all())
        })
    };
    let heading = changing(move || editor.fund(|fund| words::heading(fund.partnerships.len(), &fund.group)));
    let fields = || {
        vec![BlankField::new(words::NAME, Kind::Title), BlankField::new(words::SHORT_OPTIONAL, Kind::Words)]
    };
    view! {
        <Folded id=HEADING heading>
            <p class="note">{words::WHO}</p>
            <div class="items">{rows()}</div>
            {add_form("add-partnership".to_owned(), words::ADD, fields, move |texts| add(editor, texts))}
        </Folded>
    }
}

fn add(editor: FundEditor, texts: &[String]) -> Result<(), NotAdded> {
    let [name, short] = texts else { return Ok(()) };
    if name.is_empty() {
        return Err((0, words::NO_NAME.to_owned()));
    }
    let fund = editor.fund_now();
    if fund.partnerships.iter().any(|one| one.name == *name) {
        return Err((0, words::there_already(name)));
    }
    let id = fresh_partnership(&fund).ok_or_else(|| (0, words::TOO_MANY.to_owned()))?;
    let field = format!("partnership-{id}-name");
    let one = Partnership { id, name: name.to_owned(), short: short.to_owned() };
    let change = Change::Add(fund.partnerships.len(), one);
    editor.amend(&Amendment::Partnerships(change)).map_err(|why| (0, why))?;
    editor.announce(words::addition(name));
    focus_soon(field);
    Ok(())
}

/// One of those who can bid.
#[derive(Clone, Copy)]
struct PartnershipHandle {
    editor: FundEditor,
    id: StoredValue<PartnershipId>,
}

impl PartnershipHandle {
    fn find<T>(self, look: impl FnOnce(&Partnership) -> T) -> Option<T> {
        self.editor.fund(|fund| self.id.with_value(|id| fund.partnership(id).map(look)))
    }

    fn put(self, place: fn(&mut Partnership) -> &mut String, text: &str) -> Result<(), String> {
        let fund = self.editor.fund_now();
        let Some(mut one) = self.id.with_value(|id| fund.partnership(id).cloned()) else { return Ok(()) };
        text.clone_into(place(&mut one));
        self.editor.amend(&Amendment::Partnerships(Change::Set(self.id.get_value(), one)))
    }

    fn move_to(self, to: usize) -> Result<(), String> {
        self.editor.amend(&Amendment::Partnerships(Change::Move(self.id.get_value(), to)))
    }

    fn remove(self) -> Result<(), String> {
        self.editor.amend(&Amendment::Partnerships(Change::Remove(self.id.get_value())))
    }
}

fn partnership(id: PartnershipId, place: usize, count: usize) -> AnyView {
    let stem = format!("partnership-{id}");
    let one = PartnershipHandle { editor: FundEditor::get(), id: StoredValue::new(id) };
    let name = move || one.find(|one| one.name.clone()).unwrap_or_default();
    let short = move || one.find(|one| one.short.clone()).unwrap_or_default();
    let item = move || one.find(|one| FundItem::Applicant(one.name.clone()));
    let row = Row::new(stem, item, [place, count], HEADING.to_owned());
    view! {
        <div class="item" role="group" aria-label=words::one(place + 1)>
            <div class="fields">
                {field(row.part_id("name"), words::NAME, "", Kind::Title, name, move |text| one.put(|one| &mut one.name, text))}
                {field(row.part_id("short"), words::SHORT, "", Kind::Words, short, move |text| one.put(|one| &mut one.short, text))}
            </div>
            {row_buttons(row, move |to| one.move_to(to), move || one.remove())}
        </div>
    }
    .into_any()
}
