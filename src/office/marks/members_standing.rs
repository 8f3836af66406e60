//! Where somebody stands to what members sent: bid by bid their own mark beside how many fund it.

use leptos::prelude::*;
use tranche::collate::BidVoices;
use tranche::ui::signals::All as _;
use tranche::ui::words::office::marks::{self as marks_words, members_standing as words};
use tranche::{Bid, Standing};

use super::marks_keeper::MarksKeeper;
use super::standing_table::standing_table;
use crate::collate::Collated;

/// In a sentence, and as a table of all bids.
pub fn stands_among(keeper: MarksKeeper, collated: &Collated) -> AnyView {
    let fund = keeper.round.fund();
    let members = &collated.collation;
    let standings = keeper.record.with(|marks| marks.standings_among(&fund, members));
    let rows = fund.bids.iter().zip(&members.bids).map(|(bid, voices)| row(keeper, bid, voices)).all();
    view! {
        <p class="stands">{words::standings(&standings)}</p>
        {standing_table(words::TABLE, words::FUND_IT.to_owned(), rows)}
    }
    .into_any()
}

fn row(keeper: MarksKeeper, bid: &Bid, voices: &BidVoices) -> AnyView {
    let fund = keeper.round.fund();
    let (mark, differs) = keeper.record.with(|marks| {
        let standing = marks.standing_among(&fund, bid, voices);
        (marks.mark(&fund, bid), standing == Standing::Differs)
    });
    view! {
        <tr class:differs=differs>
            <th scope="row"><strong>{bid.reference.to_string()}</strong>" "{bid.title.clone()}</th>
            <td>{marks_words::mark(mark)}</td>
            <td>{words::fund_it(voices)}</td>
        </tr>
    }
    .into_any()
}
