//! What a bid counts, such as cameras, and prices its costs by.

use leptos::prelude::*;
use tranche::ui::signals::words as changing;
use tranche::ui::words::office::fund::costs as words;
use tranche::{Unit, UnitId};

use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;

/// Reads how many there are.
///
/// # Errors
/// Says what to write.
pub fn read_count(text: &str) -> Result<u32, String> {
    let digits: String = text.chars().filter(|c| *c != ',').collect();
    digits.parse().map_err(|_| words::BAD_COUNT.to_owned())
}

/// Something that the bid counts.
#[derive(Clone, Copy)]
struct UnitHandle {
    editor: FundEditor,
    key: usize,
    id: StoredValue<UnitId>,
}

impl UnitHandle {
    fn look(self, look: fn(&Unit) -> String) -> String {
        let found = self.editor.bid(self.key, |_, bid| self.id.with_value(|id| bid.unit(id).map(look)));
        found.flatten().unwrap_or_default()
    }

    fn put(self, change: impl FnOnce(&mut Unit)) -> Result<(), String> {
        self.editor.amend_bid(self.key, |bid| {
            let unit = self.id.with_value(|id| bid.units.iter_mut().find(|unit| unit.id == *id));
            if let Some(unit) = unit {
                change(unit);
            }
        })
    }

    fn put_count(self, text: &str) -> Result<(), String> {
        let count = read_count(text)?;
        self.put(|unit| unit.count = count)
    }

    /// A field of text.
    fn text(
        self,
        id: String,
        [label, note]: [&'static str; 2],
        kind: Kind,
        look: fn(&Unit) -> String,
        put: fn(Self, &str) -> Result<(), String>,
    ) -> AnyView {
        field(id, label, note, kind, move || self.look(look), move |text| put(self, text))
    }
}

/// What is counted. It comes and goes with the costs that it prices.
pub fn counted_unit(key: usize, at: usize, id: UnitId) -> AnyView {
    let one = UnitHandle { editor: FundEditor::get(), key, id: StoredValue::new(id) };
    let id = |part: &str| format!("bid-{key}-unit-{at}-{part}");
    let number = at + 1;
    let named = changing(move || {
        one.editor.reference(key).map(|bid| words::unit_of(number, &bid)).unwrap_or_default()
    });
    view! {
        <div class="item" role="group" aria-label=named>
            <p class="label">{words::unit(number)}</p>
            <div class="fields">
                {one.text(id("count"), [words::COUNT, words::COUNT_NOTE], Kind::Count, |unit| unit.count.to_string(), UnitHandle::put_count)}
                {one.text(id("one"), [words::ONE, ""], Kind::Words, |unit| unit.one.clone(), |one, text| one.put(|unit| text.clone_into(&mut unit.one)))}
                {one.text(id("many"), [words::MANY, ""], Kind::Words, |unit| unit.many.clone(), |one, text| one.put(|unit| text.clone_into(&mut unit.many)))}
            </div>
        </div>
    }
    .into_any()
}
