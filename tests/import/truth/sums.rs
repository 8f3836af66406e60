//! Tables with rows that are sums of others and do not say so in words that everyone knows.

use support::rng::Rng;

use super::draft::{Draft, Is, Line, What};
use super::plain::{Layout, SAID, UNSAID, Wish, plain};
use super::terse_headings::unnamed;
use super::words::TITLES;

/// What totals are called elsewhere, or by those who do not say total.
const LABELS: &[&str] = &[
    "Gesamt",
    "Summe",
    "Insgesamt",
    "Totale",
    "Somme",
    "Ensemble",
    "Cyfanswm",
    "Suma",
    "Samlet",
    "Yhteensä",
    "Razem",
    "Iomlán",
    "All",
    "Sum",
    "Overall",
    "Cumulative",
    "Altogether",
    "All bids",
    "All wards",
    "Everything",
    "In all",
    "Net",
    "Requests",
    "3 bids",
    "",
    "Amount requested",
    "Round 2",
    "Σ",
];

/// A plain table without a total.
pub fn summed(rng: &mut Rng, layout: Option<Layout>) -> Draft {
    let wish = if rng.chance(60) { SAID } else { UNSAID };
    plain(rng, Wish { totals: Some(false), layout, ..wish })
}

/// A row of a sum, with its label in one of the columns that have words.
pub fn labelled(rng: &mut Rng, draft: &Draft, label: &str, pence: i64) -> Line {
    let place = rng.pick(&[What::Title, What::Title, What::Who, What::Reference]);
    let place = if draft.find(place).is_some() { place } else { What::Title };
    draft.line(Is::Sum(pence), &[(place, label), (What::Amount, &draft.style.show(pence))])
}

/// A total of all in words of another language, or in none.
pub fn total_without_words(rng: &mut Rng) -> Draft {
    let mut draft = summed(rng, None);
    draft.plant("a total without known words");
    let label = rng.pick(LABELS);
    let total = labelled(rng, &draft, label, draft.sum_of(&draft.lines));
    draft.lines.push(total);
    draft
}

/// What is carried from one page to the next.
pub fn carried_forward(rng: &mut Rng) -> Draft {
    let mut draft = summed(rng, Some(Layout::Flat));
    draft.plant("carried forward");
    let at = rng.pick(&draft.bids()[1..]);
    let pence = draft.sum_of(&draft.lines[..at]);
    let (from, to) = rng.pick(&[
        ("Carried forward", "Brought forward"),
        ("c/f", "b/f"),
        ("Page total c/f", "Balance b/f"),
        ("Carry over", "Carried over"),
        ("Übertrag", "Übertrag"),
    ]);
    let (first, second) = (labelled(rng, &draft, from, pence), labelled(rng, &draft, to, pence));
    draft.lines.insert(at, second);
    draft.lines.insert(at, first);
    if rng.chance(50) {
        let sum = labelled(rng, &draft, "Sum", draft.sum_of(&draft.lines));
        draft.lines.push(sum);
    }
    draft
}

/// A total that stands to the left of the amounts.
pub fn total_out_of_column(rng: &mut Rng) -> Draft {
    let mut draft = summed(rng, Some(Layout::Flat));
    draft.plant("a total out of its column");
    let shown = draft.style.show(draft.sum_of(&draft.lines));
    let label = rng.pick(&["Total of grants", "Total", "Total amount", "Total of Grants Paid"]);
    let cells = [(What::Who, label), (What::Title, shown.as_str())];
    let total = draft.line(Is::Else, &cells);
    draft.lines.push(total);
    draft
}

/// What the fund has, in rows of the table.
pub fn money_of_the_fund(rng: &mut Rng) -> Draft {
    let mut draft = summed(rng, None);
    draft.plant("money of the fund");
    let label = rng.pick(&[
        "Total budget",
        "Budget available",
        "Less committed",
        "Over by",
        "Balance remaining",
        "Amount to allocate",
        "Fund",
        "Available",
        "Left to spend",
        "Underspend",
        "Shortfall",
        "Reserve",
        "Allocation 2031",
    ]);
    let pence = draft.style.amount(rng);
    let row = labelled(rng, &draft, label, pence);
    let at = if rng.chance(75) { draft.lines.len() } else { 0 };
    draft.lines.insert(at, row);
    draft
}

/// Projects whose names could be those of totals.
pub fn projects_like_totals(rng: &mut Rng) -> Draft {
    let names = [
        "Number 10",
        "Match Fund",
        "The Area Fund",
        "All in Fund",
        "Total Football",
        "Sum of Us",
        "Balance for Life",
        "Grand Total Theatre",
        "The Big Budget Kitchen",
        "Requested Melodies",
        "Available Light",
        "Carry Forward CIC",
        "All Together Now",
        "Reserve Team Kit",
        "Less Waste",
        "Count Me In",
        "Page Turners",
        "Committed to Ashby",
    ];
    let mut draft = summed(rng, Some(Layout::Flat));
    draft.plant("projects like totals");
    if rng.chance(40) {
        draft.plant("nobody is named");
        draft.remove(What::Who);
        unnamed(&mut draft);
    }
    let title = draft.find(What::Title).unwrap();
    for at in draft.bids() {
        let name = if rng.chance(50) { rng.pick(&names) } else { rng.pick(TITLES) };
        name.clone_into(&mut draft.lines[at].cells[title].text);
    }
    draft
}
