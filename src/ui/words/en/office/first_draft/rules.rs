//! A rule in words, as a title, on paper and as the note of a scenario.

use crate::Fund;
use crate::first_draft::{AtWaterline, Order, Sharing, Way};
use crate::ui::words::office::listed;

/// What a scenario that a rule made is called: `Draft: down the list by Quality`.
pub fn title(way: &Way) -> String {
    let rule = match way {
        Way::Recommendations => "as recommended".to_owned(),
        Way::DownTheList(order, _) => format!("down the list {}", by(order)),
        Way::Share(Sharing::ProRata, _) => "in proportion to what was requested".to_owned(),
        Way::Share(Sharing::Even, _) => "shared evenly".to_owned(),
        Way::Share(Sharing::TopWeighted(order), _) => format!("more for the top, {}", by(order)),
    };
    format!("Draft: {rule}")
}

/// The rule with its terms, and what it begins from: `Down the list by Quality; stopped where the money ran out.`
pub fn rule(fund: &Fund, way: &Way, start: Option<&str>) -> String {
    let rule = match way {
        Way::Recommendations => "As officers recommend".to_owned(),
        Way::DownTheList(order, at) => {
            let at = match at {
                AtWaterline::Stop => "stopped where the money did not last for the next bid",
                AtWaterline::Skip => "bids that did not fit were skipped",
            };
            format!("Down the list {}; {at}", by(order))
        }
        Way::Share(sharing, terms) => {
            let how = match sharing {
                Sharing::ProRata => "in proportion to what was requested".to_owned(),
                Sharing::Even => "evenly".to_owned(),
                Sharing::TopWeighted(order @ Order::Score(_)) => {
                    format!("in proportion to points, {}", by(order))
                }
                Sharing::TopWeighted(order) => format!("with more for the top, {}", by(order)),
            };
            let least = if terms.keeps_least { "; no bid below the least it needs" } else { "" };
            format!("What was left, shared {how}, rounded to {}{least}", fund.show(terms.step))
        }
    };
    match start {
        Some(title) => format!("{rule}. What was decided in “{title}” stays."),
        None => format!("{rule}."),
    }
}

fn by(order: &Order) -> String {
    match order {
        Order::Paper => "in the order of the paper".to_owned(),
        Order::Score(names) | Order::Rank(names) if names.is_empty() => {
            "in the order of the paper".to_owned()
        }
        Order::Score(names) => format!("by {}", listed(names)),
        Order::Rank(names) => format!("by {}, the lowest first", listed(names)),
        Order::Advice => "as officers advise".to_owned(),
        Order::Hand(_) => "in an order made by hand".to_owned(),
    }
}
