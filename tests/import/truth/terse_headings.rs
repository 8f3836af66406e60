//! Tables whose headings say little: in other languages, over several rows, counted, prepared, or none.

use support::rng::Rng;

use super::draft::{Draft, Is, Line, What};
use super::money::Style;
use super::plain::{Layout, SAID, Wish, plain};

/// Who, what and how much, as other languages call them.
const FOREIGN: &[(&str, &str, &str)] = &[
    ("Verein", "Vorhaben", "Betrag"),
    ("Antragsteller", "Projekt", "Beantragte Summe"),
    ("Träger", "Maßnahme", "Kosten"),
    ("Sefydliad", "Prosiect", "Swm"),
    ("Ymgeisydd", "Teitl", "Swm y gofynnwyd amdano"),
    ("Demandeur", "Intitulé", "Montant"),
    ("Association", "Objet", "Montant demandé"),
    ("Solicitante", "Proyecto", "Importe solicitado"),
    ("Entidad", "Denominación", "Cuantía"),
    ("Richiedente", "Progetto", "Importo"),
    ("Aanvrager", "Omschrijving", "Bedrag"),
    ("Wnioskodawca", "Nazwa zadania", "Kwota"),
    ("Søker", "Tiltak", "Beløp"),
    ("Eagraíocht", "Tionscadal", "Méid"),
];

/// No heading is known.
pub fn foreign(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { bare: true, ..SAID });
    draft.plant("foreign headings");
    let (who, title, amount) = rng.pick(FOREIGN);
    draft.name(What::Who, who);
    draft.name(What::Title, title);
    draft.name(What::Amount, amount);
    if draft.find(What::Reference).is_some() {
        draft.name(What::Reference, rng.pick(&["Nr.", "Rhif", "N°", "Lfd. Nr.", "Kenn"]));
    }
    draft
}

/// There is no heading at all.
pub fn none(rng: &mut Rng) -> Draft {
    let layout = rng.pick(&[Layout::Flat, Layout::Sorted, Layout::Grouped]);
    let mut draft = plain(rng, Wish { bare: true, layout: Some(layout), ..SAID });
    draft.plant("no headings");
    draft.heads.clear();
    draft
}

/// Above the headings stands a row of wider ones.
pub fn two_rows(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    draft.plant("two rows of headings");
    let mut wide = Line::empty(draft.columns.len());
    rng.pick(&["Applicant", "Application", "Project details", "Bid"]).clone_into(&mut wide.cells[0].text);
    let amount = draft.amount();
    rng.pick(&["Funding", "Money", "Finance", "£", "2031"]).clone_into(&mut wide.cells[amount].text);
    draft.heads.insert(0, wide);
    draft
}

/// A heading goes on in the row below it, and a third may say what it is in.
pub fn broken_over_rows(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    draft.plant("two rows of headings");
    let (first, second) =
        rng.pick(&[("Amount", "requested"), ("Funding", "requested"), ("Amount", "sought (£)")]);
    draft.name(What::Amount, first);
    let below = draft.line(Is::Else, &[(What::Amount, second)]);
    draft.heads.push(below);
    if rng.chance(30) {
        let marks = draft.line(Is::Else, &[(What::Amount, "£")]);
        draft.heads.push(marks);
    }
    draft
}

/// Below the headings stands a row that says only what they are in.
pub fn marks_below(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    let mut cells = vec![(What::Amount, "£")];
    cells.extend(draft.find(What::Reduced).map(|_| (What::Reduced, "£")));
    let below = draft.line(Is::Else, &cells);
    draft.heads.push(below);
    draft
}

/// Below the headings the columns are counted.
pub fn counted(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, SAID);
    draft.plant("columns are counted");
    let mut count = Line::empty(draft.columns.len());
    let (before, after) = rng.pick(&[("", ""), ("", ""), ("(", ")"), ("", ".")]);
    for (at, cell) in count.cells.iter_mut().enumerate() {
        cell.text = format!("{before}{}{after}", at + 1);
    }
    draft.heads.push(count);
    draft
}

/// A column of short codes has no heading.
pub fn codes_without_heading(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { references: Some(true), ..SAID });
    draft.plant("codes without a heading");
    draft.name(What::Reference, "");
    draft
}

/// Nobody is named: all bids are of one.
pub fn nobody(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { layout: Some(Layout::Flat), ..SAID });
    draft.plant("nobody is named");
    draft.remove(What::Who);
    unnamed(&mut draft);
    draft
}

/// There are no titles: who asks and how much is all.
pub fn untitled(rng: &mut Rng) -> Draft {
    let layout = rng.pick(&[Layout::Flat, Layout::Sorted]);
    let mut draft = plain(rng, Wish { layout: Some(layout), bare: true, ..SAID });
    draft.plant("no titles");
    draft.remove(What::Title);
    draft
}

/// Figures are guarded, so that a spreadsheet leaves them as they are.
pub fn guarded(rng: &mut Rng) -> Draft {
    let layout = rng.pick(&[Layout::Flat, Layout::Sorted, Layout::Grouped]);
    let style = rng.pick(&[Style::Bare, Style::Commas, Style::BarePence]);
    let mut draft = plain(rng, Wish { layout: Some(layout), style: Some(style), ..SAID });
    draft.guarded = true;
    draft
}

/// Rows between the bids name who asks, and no column does.
pub fn named_between(rng: &mut Rng) -> Draft {
    let mut draft = plain(rng, Wish { layout: Some(Layout::Headed), ..SAID });
    draft.plant("rows between name who asks");
    let (who, title) = (draft.find(What::Who).unwrap(), draft.find(What::Title).unwrap());
    for line in &mut draft.lines {
        let name = std::mem::take(&mut line.cells[who]);
        if !name.text.is_empty() {
            line.cells[title] = name;
        }
    }
    draft.remove(What::Who);
    draft
}

/// Figures are written as on the continent, in every row.
pub fn decimal_comma(rng: &mut Rng) -> Draft {
    let (after, currency) =
        rng.pick(&[("", "GBP"), (" €", "EUR"), (" EUR", "EUR"), ("€", "EUR"), (" £", "GBP")]);
    let mut draft = plain(rng, Wish { style: Some(Style::Continental(after)), ..SAID });
    draft.plant("decimal comma");
    if currency != "GBP" {
        draft.plant("other currency");
    }
    draft.currency = currency;
    draft
}

/// Nobody can say who asks.
pub fn unnamed(draft: &mut Draft) {
    for line in &mut draft.lines {
        if let Is::Bid(asks) = &mut line.is {
            asks.who.clear();
        }
    }
}
