//! What can be done with scenarios side by side: sentences for the minutes, copying, printing.

use super::super::several;
use crate::compare::Differences;
use crate::{Fund, Ledger};

/// The headings of the two columns of a bid, where the table is copied.
pub const COPIED_BID: [&str; 2] = ["Reference", "Bid"];

/// The heading of the column with the amounts of a scenario, where the table is copied.
pub fn copied_amount(title: &str) -> String {
    format!("{title}: amount")
}

/// What the copied table is called.
pub const COPIED_TABLE: &str = "Decisions by scenario";

/// What remains, where the table is copied: below nothing it is a plain number, which spreadsheets count with.
pub fn copied_remaining(fund: &Fund, ledger: &Ledger) -> String {
    match ledger.over_by() {
        Some(_) => ledger.remaining.to_string(),
        None => fund.show(ledger.remaining),
    }
}

/// When the comparison was printed, and of which round.
pub fn printed(fund: &Fund, when: &str) -> String {
    format!("{}. Printed {when}.", fund.title)
}

/// What a partnership is given, where the table is copied.
pub fn funded_of(partnership: &str) -> String {
    format!("Funded: {partnership}")
}

/// The heading of the sentences for the minutes.
pub const MINUTES: &str = "For the minutes";

/// How far two scenarios are apart: `“A” and “B” differ on 3 bids; £47,000 moved.` Where as much is not given more as is given less,
/// both are said: `“A” and “B” differ on 5 bids; “B” gives £75,000 more on 2 bids, £103,000.55 less on 3.`
pub fn sentence(fund: &Fund, baseline: &str, other: &str, differences: &Differences) -> String {
    let names = format!("“{baseline}” and “{other}”");
    let Differences { bids, otherwise, abstentions, reserve_order, .. } = differences;
    let mut words = match (bids, otherwise) {
        (0, 0) if *abstentions > 0 => format!("{names} give the same to every bid."),
        (0, 0) => format!("{names} are the same on every bid."),
        (0, count) => format!(
            "{names} come to the same amount on every bid; {} decided in another form.",
            if *count == 1 { "1 is".to_owned() } else { format!("{count} are") }
        ),
        (count, _) => {
            let bids = several(*count, "bid", "bids");
            format!("{names} differ on {bids}; {}.", money(fund, other, differences))
        }
    };
    if *bids > 0 && *otherwise > 0 {
        let more = several(*otherwise, "other bid has", "other bids have");
        words += &format!(" {more} the same amount in another form.");
    }
    if *abstentions > 0 {
        let on = several(*abstentions, "bid", "bids");
        words +=
            &format!(" On {on} one of them abstained, and the other stood aside because of an interest.");
    }
    if *reserve_order {
        words += " Their reserve lists are in another order.";
    }
    words
}

/// What became of the money between two scenarios.
fn money(fund: &Fund, other: &str, differences: &Differences) -> String {
    let Differences { bids, more, more_on, less, less_on, .. } = differences;
    let [gain, loss] = [more, less].map(|amount| fund.show(*amount));
    let on = |count: usize| {
        if count == *bids { String::new() } else { format!(" on {}", several(count, "bid", "bids")) }
    };
    match (differences.moved(), *more_on, *less_on) {
        (Some(moved), ..) => format!("{} moved", fund.show(moved)),
        (None, more_on, 0) => format!("“{other}” gives {gain} more{}", on(more_on)),
        (None, 0, less_on) => format!("“{other}” gives {loss} less{}", on(less_on)),
        (None, more_on, less_on) => {
            format!("“{other}” gives {gain} more{}, {loss} less on {less_on}", on(more_on))
        }
    }
}

/// Copies a sentence.
pub const COPY_SENTENCE: &str = "Copy";

/// Which sentence that is.
pub fn copy_sentence(other: &str) -> String {
    format!("Copy the sentence about “{other}”")
}

/// That a sentence was copied.
pub const SENTENCE_COPIED: &str = "Copied.";

/// That it was not.
pub const SENTENCE_NOT_COPIED: &str =
    "The browser doesn’t let the page copy. Select the sentence and copy it.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Money, Scenario};

    const FUND: &str = include_str!("../../../../../../public/funds/invest-to-save-2013-14.json");

    #[test]
    fn what_is_overspent_is_copied_as_a_number_below_nothing() {
        let fund = Fund::read(FUND).ok();
        let said = |remaining| {
            let amount = Money::from_plain(remaining).unwrap_or_default();
            let ledger = fund
                .as_ref()
                .map(|fund| Ledger { remaining: amount, ..Ledger::of(fund, &Scenario::default()) });
            fund.as_ref()
                .zip(ledger)
                .map(|(fund, ledger)| copied_remaining(fund, &ledger))
                .unwrap_or_default()
        };
        assert_eq!(said("-1500"), "-1500");
        assert_eq!(said("1500"), "£1,500");
    }

    #[test]
    fn the_minutes_say_on_how_many_bids_two_differ_and_what_moved() {
        let fund = Fund::read(FUND).ok();
        let pounds = |amount| Money::from_plain(amount).unwrap_or_default();
        let [more, less] = [pounds("47000"); 2];
        let said = |differences: Differences| {
            fund.as_ref().map(|fund| sentence(fund, "A", "B", &differences)).unwrap_or_default()
        };
        let three = Differences { bids: 3, more, more_on: 1, less, less_on: 2, ..Differences::default() };
        assert_eq!(said(three), "“A” and “B” differ on 3 bids; £47,000 moved.");
        let more = Differences { bids: 5, more: pounds("75000"), more_on: 2, ..Differences::default() };
        let both = Differences { less: pounds("103000.55"), less_on: 3, ..more };
        assert_eq!(
            said(both),
            "“A” and “B” differ on 5 bids; “B” gives £75,000 more on 2 bids, £103,000.55 less on 3."
        );
        assert_eq!(said(more), "“A” and “B” differ on 5 bids; “B” gives £75,000 more on 2 bids.");
        let one = Differences {
            bids: 1,
            otherwise: 1,
            less,
            less_on: 1,
            reserve_order: true,
            ..Differences::default()
        };
        assert_eq!(
            said(one),
            "“A” and “B” differ on 1 bid; “B” gives £47,000 less. 1 other bid has the same amount in another form. Their reserve \
            lists are in another order."
        );
        assert_eq!(said(Differences::default()), "“A” and “B” are the same on every bid.");
        let form = Differences { otherwise: 2, ..Differences::default() };
        assert_eq!(
            said(form),
            "“A” and “B” come to the same amount on every bid; 2 are decided in another form."
        );
        // Who abstained or stood aside gives nothing in any form.
        let aside = Differences { abstentions: 1, ..Differences::default() };
        assert_eq!(
            said(aside),
            "“A” and “B” give the same to every bid. On 1 bid one of them abstained, and the other stood aside because of an \
            interest."
        );
    }
}
