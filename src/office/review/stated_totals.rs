//! Each total that the table states, or a sentence beside it, next to what its bids come to.

use leptos::prelude::*;
use tranche::import::{Covers, Reading, Tally, Total, TotalInWords, WordsPlace};
use tranche::ui::signals::{All as _, part};
use tranche::ui::wide_table::Wide;
use tranche::{Currency, Money};

use super::session::Session;
use tranche::ui::words::office::review::stated_totals as words;

/// The totals, where the table states any.
#[component]
pub fn StatedTotals() -> impl IntoView {
    let session = Session::get();
    part(move || {
        let currency = session.currency();
        session.reading().with(|reading| {
            let lines = lines(session, reading, &currency);
            let is_beside = |one: &TotalInWords| matches!(one.place, WordsPlace::Around(_));
            let beside = reading.totals_in_words.iter().any(is_beside);
            (!lines.is_empty()).then(|| table(lines, beside))
        })
    })
}

/// A line of the table of totals.
struct Line {
    is_of_bids: bool,
    agrees: bool,
    place: String,
    label: String,
    of: String,
    stated: String,
    computed: Option<String>,
    difference: String,
}

fn lines(session: Session, reading: &Reading, currency: &Currency) -> Vec<Line> {
    let in_rows = reading.totals.iter().flat_map(|total| of_total(session, reading, currency, total));
    let in_words =
        reading.totals_in_words.iter().flat_map(|total| of_words(session, reading, currency, total));
    in_rows.chain(in_words).collect()
}

fn table(lines: Vec<Line>, beside: bool) -> AnyView {
    // An average or the budget is no total of bids, and is held against none.
    let of_bids = lines.iter().filter(|line| line.is_of_bids).count();
    let agreeing = lines.iter().filter(|line| line.agrees).count();
    let differing = lines.iter().filter(|line| !line.agrees && line.computed.is_some()).count();
    let sentence = words::agreement(agreeing, differing, of_bids, beside);
    let rows = lines.into_iter().map(row).all();
    view! {
        <section class="reconciled" aria-labelledby="totals-title">
            <h2 id="totals-title">{words::TOTALS}</h2>
            <p>{sentence}</p>
            <Wide label=words::TABLE.to_owned()>
                <table class="table cards" role="table">
                    <caption class="unseen">{words::CAPTION}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{words::ROW}</th>
                            <th role="columnheader" scope="col">{words::TOTAL}</th>
                            <th role="columnheader" scope="col">{words::OF}</th>
                            <th role="columnheader" scope="col" class="number">{words::PAPER_SAYS}</th>
                            <th role="columnheader" scope="col" class="number">{words::ADDS_UP_TO}</th>
                            <th role="columnheader" scope="col">{words::DIFFERENCE}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </Wide>
        </section>
    }
    .into_any()
}

/// What a row states: what is requested, and what would be if reduced.
fn of_total(session: Session, reading: &Reading, currency: &Currency, total: &Total) -> Vec<Line> {
    let requested = total.requested.map(|tally| (words::label(&total.label).to_owned(), tally));
    let reduced = total.reduced.map(|tally| (words::label_if_reduced(&total.label), tally));
    let lines = requested.into_iter().chain(reduced);
    lines
        .map(|(label, tally)| amount(currency, session.row_number(total.row), label, &total.of, tally))
        .map(|line| Line { of: words::covers(reading, &total.of, |row| session.row_name(row)), ..line })
        .collect()
}

/// What a sentence states: what is requested, and how many bids there are.
fn of_words(session: Session, reading: &Reading, currency: &Currency, total: &TotalInWords) -> Vec<Line> {
    let place = match total.place {
        WordsPlace::Row(row) => session.row_number(row),
        WordsPlace::Around(place) => words::beside(place).to_owned(),
    };
    let label = || total.text.clone();
    let covers = if total.is_of_all { Covers::All } else { Covers::Unclear };
    let of = words::covers(reading, &covers, |row| session.row_name(row));
    let tally = total.requested.map(|tally| amount(currency, place.clone(), label(), &covers, tally));
    let count = total.bids.map(|(stated, counted)| Line {
        is_of_bids: true,
        agrees: total.is_of_all && stated == counted,
        place: place.clone(),
        label: label(),
        of: String::new(),
        stated: words::count(stated),
        computed: total.is_of_all.then(|| words::count(counted)),
        difference: words::count_difference(stated, counted, total.is_of_all),
    });
    tally.into_iter().chain(count).map(|line| Line { of: of.clone(), ..line }).collect()
}

fn amount(currency: &Currency, place: String, label: String, of: &Covers, tally: Tally) -> Line {
    let show = |amount: Money| currency.show(amount);
    Line {
        is_of_bids: *of != Covers::NotBids,
        agrees: tally.agrees() == Some(true),
        place,
        label,
        of: String::new(),
        stated: show(tally.stated),
        computed: tally.computed.map(show),
        difference: words::difference(of, tally, currency),
    }
}

fn row(line: Line) -> AnyView {
    view! {
        <tr role="row" class:differs=!line.agrees>
            <td role="cell" data-label=words::ROW>{line.place}</td>
            <th role="rowheader" scope="row">{line.label}</th>
            <td role="cell" data-label=words::OF>{line.of}</td>
            <td role="cell" data-label=words::PAPER_SAYS class="number">{line.stated}</td>
            <td role="cell" data-label=words::ADDS_UP_TO class="number">{line.computed}</td>
            <td role="cell" data-label=words::DIFFERENCE>{line.difference}</td>
        </tr>
    }
    .into_any()
}
