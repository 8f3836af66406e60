//! Words for the table of bids by what members would give.

use crate::collate::{BidVoices, NoMoney, Voice};
use crate::{Bid, Fund};

use super::super::several;

/// The heading.
pub const TITLE: &str = "Bid by bid";

/// The question after the order of the rows.
pub const ORDER: &str = "Order";

/// One answer to it.
pub const MOST_APART_FIRST: &str = "Where people differ most first";

/// The other.
pub const PAPER_ORDER: &str = "As in the paper";

/// What the table is called.
pub fn caption(members: usize) -> String {
    format!("What {} would give", several(members, "member", "members"))
}

/// The headings of the columns.
pub const HEADS: [&str; 8] = ["Bid", "Funded by", "Least", "Lower", "Median", "Upper", "Most", "Everyone"];

/// What the figures mean.
pub const NOTE: &str = "Only members who took a stand on a bid are in its figures: they fund it, or give it £0. The median is the amount \
    in the middle, and lower and upper are the middle of the lower and of the upper half. A member with a declared interest in a bid is \
    left out of that bid: of its count, its figures and its names.";

/// What a bid asks for.
pub fn requested(fund: &Fund, bid: &Bid) -> String {
    format!("{} requested", fund.show(bid.requested))
}

/// How many fund a bid: `6 of 8`.
pub fn funded_by(voices: &BidVoices) -> String {
    format!("{} of {}", voices.funders, voices.counted)
}

/// In which way they do: `4 in full, 2 at less`.
pub fn ways(voices: &BidVoices) -> String {
    let above = voices.funders - voices.in_full - voices.at_less;
    let ways = [(voices.in_full, "in full"), (voices.at_less, "at less"), (above, "at more")];
    let ways = ways.iter().filter(|(count, _)| *count > 0).map(|(count, way)| format!("{count} {way}"));
    ways.collect::<Vec<_>>().join(", ")
}

/// That nobody is counted on a bid.
pub const NO_STAND: &str = "Nobody took a stand";

/// Those who do not fund a bid, each kind by its own name: `1 gives £0, 2 abstained`.
pub fn others(fund: &Fund, voices: &BidVoices) -> String {
    let count = |is: fn(Voice) -> bool| voices.who(is).count();
    let nothing = count(|voice| matches!(voice, Voice::Nothing(_)));
    let zero = fund.show(crate::Money::ZERO);
    let kinds = [
        (nothing, if nothing == 1 { format!("gives {zero}") } else { format!("give {zero}") }),
        (count(|voice| voice == Voice::Abstained), "abstained".to_owned()),
        (count(|voice| voice == Voice::Undecided), "not decided".to_owned()),
        (count(|voice| voice == Voice::Interest), "left out (interest)".to_owned()),
        (count(|voice| voice == Voice::RegisteredInterest), REGISTERED.to_owned()),
        (count(|voice| voice == Voice::OldFigures), "left out (bid changed)".to_owned()),
    ];
    let kinds = kinds.iter().filter(|(count, _)| *count > 0).map(|(count, kind)| format!("{count} {kind}"));
    kinds.collect::<Vec<_>>().join(", ")
}

/// That somebody is left out for what the board has in its register.
const REGISTERED: &str = "left out (interest, by the register of interests)";

/// What opens the names.
pub const NAMES: &str = "Names";

/// The same with the bid that it is about.
pub fn names_of(bid: &Bid) -> String {
    format!("Names: {}", bid.reference)
}

/// Who says what of a bid, a sentence for each kind. Who has an interest is not named.
pub fn names(fund: &Fund, senders: &[String], voices: &BidVoices) -> Vec<String> {
    let kinds: [(&str, Kind); 7] = [
        ("In full", |voice| matches!(voice, Voice::InFull(_))),
        ("At less", |voice| matches!(voice, Voice::Less(_))),
        ("At more", |voice| matches!(voice, Voice::More(_))),
        ("No money", |voice| matches!(voice, Voice::Nothing(_))),
        ("Abstained", |voice| voice == Voice::Abstained),
        ("Not decided", |voice| voice == Voice::Undecided),
        ("Left out, because the bid changed since they decided", |voice| voice == Voice::OldFigures),
    ];
    let kind = |(kind, is): &(&str, Kind)| {
        let who = voices.who(*is).map(|at| {
            let amount = match voices.voices[at] {
                Voice::Less(amount) | Voice::More(amount) => format!(" {}", fund.show(amount)),
                Voice::Nothing(how) => format!(" ({})", no_money(how)),
                _ => String::new(),
            };
            let name = senders.get(at).map_or("", String::as_str);
            format!("{name}{amount}")
        });
        let who: Vec<String> = who.collect();
        (!who.is_empty()).then(|| format!("{kind}: {}.", who.join(", ")))
    };
    kinds.iter().filter_map(kind).collect()
}

/// Whether a voice is of a kind.
type Kind = fn(Voice) -> bool;

fn no_money(how: NoMoney) -> &'static str {
    match how {
        NoMoney::Declined => "declined",
        NoMoney::Deferred => "deferred",
        NoMoney::Reserve => "reserve list",
        NoMoney::FreeOfCharge => "a form without cost",
    }
}

/// What one member says of a bid.
pub fn voice(fund: &Fund, voice: Voice) -> String {
    match voice {
        Voice::InFull(amount) => format!("in full, {}", fund.show(amount)),
        Voice::Less(amount) => fund.show(amount),
        Voice::More(amount) => format!("{}, above the request", fund.show(amount)),
        Voice::Nothing(how) => format!("{} ({})", fund.show(crate::Money::ZERO), no_money(how)),
        Voice::Abstained => "abstained".to_owned(),
        Voice::Undecided => "not decided".to_owned(),
        Voice::Interest => "left out (interest)".to_owned(),
        Voice::RegisteredInterest => REGISTERED.to_owned(),
        Voice::OldFigures => "left out (bid changed)".to_owned(),
    }
}
