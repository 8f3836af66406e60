//! Tables with a second column of figures: of money that is not what is asked for, or of no money at all.

use support::rng::Rng;

use super::draft::{Draft, What};
use super::headings::{ASKS, AWARDS};
use super::money::grouped;
use super::plain::{SAID, UNSAID, Wish, plain};

/// Headings of money that is not what is asked for.
const OTHER_MONEY: &[&str] = &[
    "Total cost",
    "Project cost",
    "Total project cost",
    "Value",
    "Budget",
    "Match funding",
    "Previous award",
    "Awarded last year",
    "Other funding",
    "Total project cost (£)",
    "Value of contract",
    "Own contribution",
    "Total cost of project",
    "Project budget",
    "TOTAL COST",
    "Cost of scheme",
    "Funding from others",
    "Award 2030",
    "Total budget",
    "Project value",
    "Match",
    "Full cost (£)",
];

type Figure = fn(&mut Rng) -> String;

/// Headings of figures that are no money, each with how its figures look.
const NO_MONEY: &[(&str, Figure)] = &[
    ("Score", |rng| rng.between(20, 100).to_string()),
    ("Score out of 50", |rng| rng.between(10, 50).to_string()),
    ("Total score", |rng| format!("{}.{}", rng.between(1, 9), rng.between(0, 9))),
    ("Ranking", |rng| rng.between(1, 30).to_string()),
    ("Year", |rng| rng.between(2029, 2032).to_string()),
    ("Telephone", |rng| format!("01{} {}", rng.between(100, 999), rng.between(100_000, 999_999))),
    ("Phone number", |rng| format!("0{}", rng.between(1_000_000_000, 7_999_999_999))),
    ("Charity number", |rng| rng.between(200_000, 1_199_999).to_string()),
    ("Registration number", |rng| rng.between(1_000_000, 1_199_999).to_string()),
    ("Company No", |rng| format!("0{}", rng.between(1_000_000, 9_999_999))),
    ("Population", |rng| grouped(rng.between(900, 90_000), ",")),
    ("Beneficiaries", |rng| rng.between(5, 4_000).to_string()),
    ("Number of residents", |rng| rng.between(5, 4_000).to_string()),
    ("Date received", |rng| format!("{:02}/{:02}/2031", rng.between(1, 28), rng.between(1, 12))),
    ("Months", |rng| rng.between(1, 24).to_string()),
    ("UPRN", |rng| rng.between(10_000_000, 99_999_999).to_string()),
    ("Wards covered", |rng| rng.between(1, 4).to_string()),
];

/// Headings of shares.
const SHARES: &[&str] = &[
    "% requested",
    "Requested (%)",
    "Per cent requested",
    "% of total cost",
    "Percentage of cost",
    "Requested %",
    "Amount requested (%)",
    "Percentage requested",
    "Grant as % of cost",
    "Requested (per cent)",
];

/// Gives every bid some figure beside its amount.
pub fn figures(
    rng: &mut Rng,
    draft: &mut Draft,
    heading: &str,
    mut figure: impl FnMut(&mut Rng, i64) -> String,
) {
    let mut chance = Rng::new(rng.between(0, 1 << 40).unsigned_abs());
    draft.beside(rng, What::Other("figures"), heading, |line| match line.asks() {
        Some(asks) => figure(&mut chance, asks.pence),
        None => String::new(),
    });
}

/// Puts other money beside the amounts.
pub fn other_money(rng: &mut Rng, draft: &mut Draft) {
    let (heading, often) = (rng.pick(OTHER_MONEY), rng.pick(&[100, 100, 100, 60]));
    let style = draft.style;
    let more = rng.chance(70);
    figures(rng, draft, heading, |rng, pence| {
        let other = if more { pence * rng.between(1, 4) } else { style.less(pence, rng) };
        if rng.chance(often) { style.show(other) } else { String::new() }
    });
}

fn no_money(rng: &mut Rng, draft: &mut Draft) {
    let (heading, figure) = rng.pick(NO_MONEY);
    figures(rng, draft, heading, |rng, _| figure(rng));
}

fn share(rng: &mut Rng, draft: &mut Draft) {
    let (heading, sign) = (rng.pick(SHARES), rng.pick(&["", "%"]));
    figures(rng, draft, heading, |rng, _| format!("{}{sign}", rng.between(1, 20) * 5));
}

/// The amount says that it is asked for, and beside it stands other money.
pub fn said_beside_other_money(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    other_money(rng, &mut draft);
    draft
}

/// The same with figures that are no money.
pub fn said_beside_figures(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    if rng.chance(75) {
        no_money(rng, &mut draft)
    } else {
        share(rng, &mut draft)
    }
    draft
}

/// The same with what was awarded.
pub fn said_beside_award(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    let (style, heading) = (draft.style, rng.pick(AWARDS));
    figures(rng, &mut draft, heading, |rng, pence| {
        if rng.chance(70) { style.show(style.less(pence, rng)) } else { String::new() }
    });
    draft
}

/// The amount is called no more than money, and beside it stands other money.
pub fn unsaid_beside_other_money(rng: &mut Rng) -> Draft {
    let asks = if rng.chance(60) { UNSAID.asks } else { Some(AWARDS) };
    let mut draft = plain(rng, Wish { asks, ..SAID });
    draft.plant("second money");
    other_money(rng, &mut draft);
    draft
}

/// The same with figures that are no money.
pub fn unsaid_beside_figures(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, UNSAID);
    draft.plant("figures beside");
    no_money(rng, &mut draft);
    draft
}

/// The same with shares, some of which are called requested.
pub fn unsaid_beside_share(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, UNSAID);
    draft.plant("share beside");
    share(rng, &mut draft);
    draft
}

/// Only what was awarded.
pub fn awarded_alone(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { asks: Some(AWARDS), ..SAID });
    draft.plant("award");
    draft
}

/// A column of what was applied for that is empty, beside one of what was awarded.
pub fn empty_beside_award(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { asks: Some(AWARDS), ..SAID });
    draft.plant("award");
    let (heading, nothing) = (rng.pick(ASKS), rng.pick(&["", "", "-"]));
    figures(rng, &mut draft, heading, |_, _| nothing.to_owned());
    draft
}
