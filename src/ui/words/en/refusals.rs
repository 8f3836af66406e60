//! Why something cannot be given, and what can.

use crate::{Fund, Money, NotMoney, Refusal};

const TOO_LARGE: &str = "That is more than can be added up here. Enter less than a million million.";

/// Why what was typed is not an amount, and how to write one.
pub fn not_money(typed: &str, why: NotMoney) -> String {
    match why {
        NotMoney::Empty => "Enter an amount, such as 35,000 or 35,000.50.".to_owned(),
        NotMoney::Grouping => {
            format!("“{typed}” has a comma or space in the wrong place. Write it like 35,000.")
        }
        NotMoney::TooFine => {
            format!(
                "“{typed}” has more than two digits after the point. Write pounds and pence like 35,000.50."
            )
        }
        NotMoney::TooLarge => TOO_LARGE.to_owned(),
        NotMoney::Unreadable => format!("“{typed}” is not an amount. Write it like 35,000 or 35,000.50."),
    }
}

/// Why something cannot be given, and what can.
pub fn refusal(fund: &Fund, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NothingGiven => {
            format!("Enter an amount above {}, or decline the bid.", fund.show(Money::ZERO))
        }
        Refusal::AboveRequest { amount, requested } => {
            format!("{} is more than the {} requested.", fund.show(*amount), fund.show(*requested))
        }
        Refusal::UnitsOutOfRange { most, .. } => whole_number(*most),
        Refusal::TooLarge => TOO_LARGE.to_owned(),
        Refusal::NotAboveRequest { .. } => "That is not above the request: enter it as an amount.".to_owned(),
        Refusal::UnknownBid(bid) => format!("This fund has no bid {bid}."),
        Refusal::UnknownOption(bid, _) => format!("Bid {bid} has no such option in this fund."),
        Refusal::NoParts(bid) => format!("The paper gives no breakdown of bid {bid}."),
        Refusal::UnknownLine(line) => format!("There is no cost {line} in this bid."),
        Refusal::NotReducible(line) => format!("The paper names no lower amount for cost {line}."),
        Refusal::UnknownUnit(unit) => format!("This bid does not count {unit}."),
        Refusal::NoSuchRank { most, .. } => format!("The reserve list has places 1 to {most}."),
        Refusal::TooLong(most) => too_long(*most),
    }
}

/// How many there can be of what is counted.
pub fn whole_number(most: u32) -> String {
    format!("Enter a whole number from 0 to {most}.")
}

fn too_long(most: usize) -> String {
    format!("That is too long: write at most {},{:03} characters.", most / 1000, most % 1000)
}
