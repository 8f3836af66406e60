//! What a bid counts, such as cameras, and prices its lines by.

use leptos::prelude::*;
use tranche::{Unit, UnitId};

use super::edit_field::{Kind, field};
use super::fund_editor::FundEditor;

/// Reads how many there are.
///
/// # Errors
/// Says what to write.
pub fn count(text: &str) -> Result<u32, String> {
    let digits: String = text.chars().filter(|c| *c != ',').collect();
    digits.parse().map_err(|_| "Write a whole number from 1 to 100,000.".to_owned())
}

/// What is counted. It comes and goes with the lines that it prices.
pub fn unit(key: usize, at: usize, id: UnitId) -> AnyView {
    let revision = FundEditor::get();
    let stem = format!("bid-{key}-unit-{at}");
    let of = id.clone();
    let look = move |look: fn(&Unit) -> String| {
        let id = of.clone();
        move || revision.bid(key, |_, bid| bid.unit(&id).map(look)).flatten().unwrap_or_default()
    };
    let set = move |change: Box<dyn FnOnce(&mut Unit)>| {
        revision.amend_bid(key, |bid| {
            if let Some(unit) = bid.units.iter_mut().find(|unit| unit.id == id) {
                change(unit);
            }
        })
    };
    let words = |place: fn(&mut Unit) -> &mut String| {
        let set = set.clone();
        move |text: &str| {
            let text = text.to_owned();
            set(Box::new(move |unit| *place(unit) = text))
        }
    };
    let counted = {
        let set = set.clone();
        move |text: &str| {
            let count = count(text)?;
            set(Box::new(move |unit| unit.count = count))
        }
    };
    view! {
        <div class="item" role="group" aria-label=format!("Counted, number {}", at + 1)>
            <p class="label">"What is counted"</p>
            <div class="fields">
                {field(format!("{stem}-count"), "How many", "Every line priced per this moves with it", Kind::Count, look.clone()(|unit| unit.count.to_string()), counted)}
                {field(format!("{stem}-one"), "One of them is called", "", Kind::Words, look.clone()(|unit| unit.one.clone()), words(|unit| &mut unit.one))}
                {field(format!("{stem}-many"), "Several are called", "", Kind::Words, look(|unit| unit.many.clone()), words(|unit| &mut unit.many))}
            </div>
        </div>
    }
    .into_any()
}
