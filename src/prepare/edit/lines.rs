//! What a bid is made of: lines with one sum, lines priced per unit, and what is counted.

use leptos::prelude::*;
use tranche::shell::live::{All as _, part};
use tranche::{Bid, Cost, Decision, Fund, Line, LineId, Money, Parts, Precision, Unit, UnitId};

use super::adding::{Empty, NotAdded, adding};
use super::field::{Kind, choice, field};
use super::moving::{Row, row_buttons};
use super::revision::Revision;
use super::sums::focus_soon;

/// The lines and units of a bid.
#[component]
pub fn Lines(key: usize) -> impl IntoView {
    let revision = Revision::get();
    let ids = Memo::new(move |_| {
        let shape = |_: &Fund, bid: &Bid| {
            let lines =
                bid.lines.iter().map(|line| (line.id.clone(), matches!(line.cost, Cost::PerUnit { .. })));
            let units = bid.units.iter().map(|unit| unit.id.clone());
            (lines.collect::<Vec<_>>(), units.collect::<Vec<_>>())
        };
        revision.bid(key, shape).unwrap_or_default()
    });
    let rows = part(move || {
        let (lines, units) = ids.get();
        let count = lines.len();
        let lines = lines.into_iter().enumerate();
        let lines = lines.map(|(place, (id, per_unit))| line(key, id, place, count, per_unit)).all();
        Some((lines, units.into_iter().enumerate().map(|(at, id)| unit(key, at, id)).all()))
    });
    let title = format!("bid-{key}-lines");
    let sum_fields = || vec![Empty::new("What it pays for", Kind::Title), Empty::new("Amount", Kind::Amount)];
    let unit_fields = || {
        vec![
            Empty::new("What it pays for", Kind::Title),
            Empty::new("Price of each", Kind::Amount),
            Empty::new("One of them is called", Kind::Words),
            Empty::new("Several are called", Kind::Words),
            Empty::new("How many", Kind::Count),
        ]
    };
    view! {
        <section class="parts-of" aria-labelledby=title.clone()>
            <h3 id=title.clone() tabindex="-1">"What it is made of"</h3>
            <div class="items">{rows}</div>
            {adding(format!("bid-{key}-add-line"), "Add a line with one sum", sum_fields, move |texts| add_sum(revision, key, texts))}
            {adding(format!("bid-{key}-add-unit"), "Add a line priced per unit", unit_fields, move |texts| add_priced(revision, key, texts))}
        </section>
    }
}

fn needed(texts: &[String], at: usize, words: &str) -> Result<String, NotAdded> {
    let text = texts.get(at).cloned().unwrap_or_default();
    if text.is_empty() { Err((at, words.to_owned())) } else { Ok(text) }
}

fn add_sum(revision: Revision, key: usize, texts: &[String]) -> Result<(), NotAdded> {
    let title = needed(texts, 0, "Say what it pays for.")?;
    let amount = revision.read(&needed(texts, 1, "Say how much.")?).map_err(|why| (1, why))?;
    put_line(revision, key, &title, Cost::Amount { amount, reducible_to: None }, None).map_err(|why| (1, why))
}

fn add_priced(revision: Revision, key: usize, texts: &[String]) -> Result<(), NotAdded> {
    let title = needed(texts, 0, "Say what it pays for.")?;
    let each = revision.read(&needed(texts, 1, "Say what each costs.")?).map_err(|why| (1, why))?;
    let one = needed(texts, 2, "Say what is counted, such as camera.")?;
    let many = needed(texts, 3, "Say what several are called, such as cameras.")?;
    let count = count(&needed(texts, 4, "Say how many.")?).map_err(|why| (4, why))?;
    let counted = untrack(|| {
        revision
            .bid(key, |_, bid| bid.units.iter().find(|unit| unit.one == one || unit.many == many).cloned())
    });
    let (per, new) = match counted.flatten() {
        Some(unit) if unit.count != count => {
            return Err((
                4,
                format!(
                    "This bid counts {} {} already: write that, or change it there.",
                    unit.count, unit.many
                ),
            ));
        }
        Some(unit) => (unit.id, None),
        None => {
            let id = fresh(
                revision,
                key,
                "u",
                |bid, id| bid.units.iter().any(|unit| unit.id.as_str() == id),
                |parts, id| UnitId::try_from(id).is_ok_and(|id| parts.units(&id) > 0),
            );
            let id = UnitId::try_from(id).map_err(|_| (2, "There are too many already.".to_owned()))?;
            (id.clone(), Some(Unit { id, one, many, count }))
        }
    };
    put_line(revision, key, &title, Cost::PerUnit { each, per }, new).map_err(|why| (1, why))
}

fn put_line(
    revision: Revision,
    key: usize,
    title: &str,
    cost: Cost,
    unit: Option<Unit>,
) -> Result<(), String> {
    let id = fresh(
        revision,
        key,
        "l",
        |bid, id| bid.lines.iter().any(|line| line.id.as_str() == id),
        |parts, id| LineId::try_from(id).is_ok_and(|id| parts.line(&id).is_some()),
    );
    let id = LineId::try_from(id).map_err(|_| "There are too many lines already.".to_owned())?;
    let line = Line {
        id: id.clone(),
        title: title.to_owned(),
        cost,
        precision: Precision::Exact,
        worked: None,
        place: String::new(),
    };
    revision.amend_bid(key, |bid| {
        bid.lines.push(line);
        bid.units.extend(unit);
    })?;
    revision.tell(format!("Line added: {title}."));
    focus_soon(format!("bid-{key}-line-{id}-title"));
    Ok(())
}

/// A name inside the bid that neither it nor what was decided on it knows: what was decided once is never taken to
/// speak of something new.
pub fn fresh(
    revision: Revision,
    key: usize,
    stem: &str,
    is_there: impl Fn(&Bid, &str) -> bool,
    was_decided: impl Fn(&Parts, &str) -> bool,
) -> String {
    let found = untrack(|| {
        let bid = revision.bid(key, |_, bid| bid.clone())?;
        let was = revision.sitting(|sitting| sitting.scenario().look_again(&bid.reference).cloned());
        let free = |id: &String| {
            let decided = match was.as_ref().map(|was| &was.decision) {
                Some(Decision::Parts(parts)) => was_decided(parts, id),
                Some(Decision::Option(option)) => option.as_str() == id,
                _ => false,
            };
            !decided && !is_there(&bid, id)
        };
        (1..10_000).map(|number| format!("{stem}{number}")).find(free)
    });
    found.unwrap_or_default()
}

fn count(text: &str) -> Result<u32, String> {
    let digits: String = text.chars().filter(|c| *c != ',').collect();
    digits.parse().map_err(|_| "Write a whole number from 1 to 100,000.".to_owned())
}

fn line(key: usize, id: LineId, place: usize, number: usize, per_unit: bool) -> AnyView {
    let revision = Revision::get();
    let stem = format!("bid-{key}-line-{id}");
    let named = |part: &str| format!("{stem}-{part}");
    let of = id.clone();
    let look = move |look: fn(&Fund, &Bid, &Line) -> String| {
        let id = of.clone();
        move || {
            let line = |fund: &Fund, bid: &Bid| bid.line(&id).map(|line| look(fund, bid, line));
            revision.bid(key, line).flatten().unwrap_or_default()
        }
    };
    let of = id.clone();
    let set = move |change: Box<dyn FnOnce(&mut Line)>| {
        revision.amend_bid(key, |bid| {
            if let Some(line) = bid.lines.iter_mut().find(|line| line.id == of) {
                change(line);
            }
        })
    };
    let words = |place: fn(&mut Line) -> &mut String| {
        let set = set.clone();
        move |text: &str| {
            let text = text.to_owned();
            set(Box::new(move |line| *place(line) = text))
        }
    };
    let money = |change: fn(&mut Cost, Option<Money>), may_be_empty: bool| {
        let set = set.clone();
        move |text: &str| {
            let amount = if may_be_empty && text.is_empty() { None } else { Some(revision.read(text)?) };
            set(Box::new(move |line| change(&mut line.cost, amount)))
        }
    };
    let sum = if per_unit {
        field(
            named("each"),
            "Price of each",
            "",
            Kind::Amount,
            look.clone()(|fund, bid, line| match &line.cost {
                Cost::PerUnit { each, per } => {
                    let _ = (bid, per);
                    fund.show(*each)
                }
                Cost::Amount { .. } => String::new(),
            }),
            money(
                |cost, amount| {
                    if let (Cost::PerUnit { each, .. }, Some(amount)) = (cost, amount) {
                        *each = amount
                    }
                },
                false,
            ),
        )
    } else {
        let amount = field(
            named("amount"),
            "Amount",
            "",
            Kind::Amount,
            look.clone()(|fund, _, line| match &line.cost {
                Cost::Amount { amount, .. } => fund.show(*amount),
                Cost::PerUnit { .. } => String::new(),
            }),
            money(
                |cost, now| {
                    if let (Cost::Amount { amount, .. }, Some(now)) = (cost, now) {
                        *amount = now
                    }
                },
                false,
            ),
        );
        let lower = field(
            named("lower"),
            "Lower amount that would do",
            "Empty if the paper names none",
            Kind::Amount,
            look.clone()(|fund, _, line| match &line.cost {
                Cost::Amount { reducible_to: Some(lower), .. } => fund.show(*lower),
                _ => String::new(),
            }),
            money(
                |cost, now| {
                    if let Cost::Amount { reducible_to, .. } = cost {
                        *reducible_to = now
                    }
                },
                true,
            ),
        );
        (amount, lower).into_any()
    };
    let firmness = {
        let set = set.clone();
        move |chosen: &str| {
            let precision = FIRMNESS.into_iter().find(|(id, _, _)| *id == chosen).map(|(_, _, one)| one);
            set(Box::new(move |line| line.precision = precision.unwrap_or_default()))
        }
    };
    let firm = look.clone()(|_, _, line| {
        let found = FIRMNESS.into_iter().find(|(_, _, one)| *one == line.precision);
        found.map_or_else(String::new, |(id, _, _)| id.to_owned())
    });
    let among = || FIRMNESS.into_iter().map(|(id, words, _)| (id.to_owned(), words.to_owned())).collect();
    let worked = look.clone()(|fund, bid, line| {
        let worked = line.worked.as_ref().map(|worked| {
            format!("The paper reckons {} {} at {}. ", worked.times, worked.of, fund.show(worked.each))
        });
        let counted = match &line.cost {
            Cost::PerUnit { per, .. } => bid.unit(per).map(|unit| {
                format!("{} {} come to {}.", unit.count, unit.many, fund.show(bid.line_total(line)))
            }),
            Cost::Amount { .. } => None,
        };
        [worked, counted].into_iter().flatten().collect()
    });
    let row = Row {
        id: stem.clone(),
        what: format!("Line {}", place + 1),
        place,
        count: number,
        back: format!("bid-{key}-lines"),
        in_full: false,
    };
    let heading = row.what.clone();
    let stays = stem.clone();
    let (moved, gone) = (id.clone(), id);
    let move_to = move |to| {
        revision.amend_bid(key, |bid| {
            if let Some(from) = bid.lines.iter().position(|line| line.id == moved) {
                let line = bid.lines.remove(from);
                bid.lines.insert(to, line);
            }
        })
    };
    let remove = move || {
        revision.amend_bid(key, |bid| {
            bid.lines.retain(|line| line.id != gone);
            // What nothing is priced by any more is not counted any more.
            let lines = &bid.lines;
            let priced = |unit: &Unit| lines.iter().any(|line| is_per(line, &unit.id));
            bid.units.retain(priced);
        })
    };
    view! {
        <div class="item" role="group" aria-label=heading>
            <div class="fields">
                {field(named("title"), "What it pays for", "", Kind::Title, look.clone()(|_, _, line| line.title.clone()), words(|line| &mut line.title))}
                {sum}
                {choice(named("firm"), "How firm", among, firm, firmness)}
                {field(named("place"), "Where in the paper", "", Kind::Words, look(|_, _, line| line.place.clone()), words(|line| &mut line.place))}
            </div>
            <p class="note">{worked}</p>
            {row_buttons(row, move_to, move |_| stays.clone(), remove)}
        </div>
    }
    .into_any()
}

fn is_per(line: &Line, unit: &UnitId) -> bool {
    matches!(&line.cost, Cost::PerUnit { per, .. } if per == unit)
}

const FIRMNESS: [(&str, &str, Precision); 3] = [
    ("exact", "As it stands", Precision::Exact),
    ("up-to", "“Up to”", Precision::UpTo),
    ("approximate", "“About”", Precision::Approximate),
];

/// What is counted. It comes and goes with the lines that it prices.
fn unit(key: usize, at: usize, id: UnitId) -> AnyView {
    let revision = Revision::get();
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
