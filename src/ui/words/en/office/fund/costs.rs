//! The words of what a bid is made of: its costs, and what they count.

use crate::{BidRef, Fund, Line, Money, Multiplication, Precision, Unit};

/// The heading.
pub const HEADING: &str = "Costs";

/// The costs of a bid, as a group.
pub fn costs(bid: &BidRef) -> String {
    format!("Costs of bid {bid}")
}

/// The button that adds a cost with one sum.
pub const ADD: &str = "Add a cost";

/// The button that adds a cost that is priced for each of something.
pub const ADD_PER_ITEM: &str = "Add a cost per item";

/// The label of what a cost is for.
pub const TITLE: &str = "What it pays for";

/// The label of the price of one.
pub const PRICE: &str = "Price of each";

/// The label of the word for one of what is counted.
pub const ONE: &str = "Word for one";

/// The label of the word for several of what is counted.
pub const MANY: &str = "Word for several";

/// The label of how many there are.
pub const COUNT: &str = "How many";

/// What follows from changing how many there are.
pub const COUNT_NOTE: &str = "Changes every cost that counts these";

/// What a bid counts, as a heading: `Item 1`.
pub fn unit(number: usize) -> String {
    format!("Item {number}")
}

/// What a bid counts, as a group.
pub fn unit_of(number: usize, bid: &BidRef) -> String {
    format!("Item {number} of bid {bid}")
}

/// The label of the lowest amount that would do.
pub const LOWEST: &str = "Lowest acceptable";

/// When to leave that empty.
pub const LOWEST_NOTE: &str = "Leave empty if the paper gives none";

/// The label of how exact an amount is.
pub const EXACTNESS: &str = "How exact";

/// How exact an amount is.
pub fn exactness(precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => "Exact",
        Precision::UpTo => "“Up to”",
        Precision::Approximate => "“About”",
    }
}

/// The label of the multiplication that the paper prints beside a cost.
pub const WORKING: &str = "Working shown in the paper";

/// How to write it.
pub const WORKING_NOTE: &str = "Such as 3 cameras at 400. Optional";

/// That it cannot be read.
pub const BAD_WORKING: &str = "Write it like 3 cameras at 400, or leave it empty.";

/// A multiplication as the paper prints it: `3 cameras at £400`.
pub fn working(fund: &Fund, worked: &Multiplication) -> String {
    format!("{} {} at {}", worked.times, worked.of, fund.show(worked.each))
}

/// Takes such a multiplication apart: how many, of what, and the price of each.
pub fn read_working(text: &str) -> Option<[&str; 3]> {
    let (counted, each) = text.rsplit_once(" at ")?;
    let (times, of) = counted.trim().split_once(' ')?;
    Some([times, of.trim(), each.trim()])
}

/// What a cost comes to that is priced for each of something: `20 cameras come to £10,000.`
pub fn comes_to(fund: &Fund, unit: &Unit, total: Money) -> String {
    let total = fund.show(total);
    match unit.count {
        1 => format!("1 {} comes to {total}.", unit.one),
        count => format!("{count} {} come to {total}.", unit.many),
    }
}

/// That a cost has no title.
pub const NO_TITLE: &str = "Enter what it pays for.";

/// That a cost has no amount.
pub const NO_AMOUNT: &str = "Enter an amount.";

/// That a cost has no price.
pub const NO_PRICE: &str = "Enter the price of each.";

/// That there is no word for one of what is counted.
pub const NO_ONE: &str = "Enter the word for one, such as camera.";

/// That there is no word for several of what is counted.
pub const NO_MANY: &str = "Enter the word for several, such as cameras.";

/// That it is not said how many there are.
pub const NO_COUNT: &str = "Enter how many.";

/// That what was typed is no count.
pub const BAD_COUNT: &str = "Enter a whole number from 1 to 100,000.";

/// That the bid counts another number of these.
pub fn other_count(unit: &Unit) -> String {
    match unit.count {
        1 => format!("This bid has 1 {} already. Enter 1 here, or change that number first.", unit.one),
        count => {
            format!(
                "This bid has {count} {} already. Enter {count} here, or change that number first.",
                unit.many
            )
        }
    }
}

/// That nothing more can be counted.
pub const TOO_MANY_UNITS: &str = "This bid counts too many things already to add another.";

/// That there is no room for another cost.
pub const TOO_MANY: &str = "This bid has too many costs already to add another.";

/// That a cost was added.
pub fn addition(line: &Line) -> String {
    format!("Added the cost “{}”.", line.title)
}
