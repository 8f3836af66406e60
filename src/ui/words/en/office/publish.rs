//! Words for a result as files and letters: what each file is for, what it still needs, and what it cannot hold.

use super::{listed, several};
use crate::publish::{BidThen, Fact, Lack, Letters, PLACEHOLDERS, Pabulib, RecipientId, Topic};
use crate::{BidRef, Fund, Money};

/// Which scenario it is.
pub fn of(title: &str) -> String {
    format!("“{title}”")
}

/// That something is still to be decided.
pub fn not_final(open: usize, all: usize) -> String {
    let is = if open == 1 { "is" } else { "are" };
    format!(
        "{open} of {} {is} not decided. Nothing is final until every bid is: these files show the decisions as they are now.",
        several(all, "bid", "bids")
    )
}

/// Where everything stays.
pub const NOTHING_SENT: &str = "All files are made on this computer, and nothing is sent anywhere. What you type here is saved in this \
    browser with the round.";

/// That there is no such scenario.
pub const NO_SUCH: &str = "There are no decisions to make files of: this scenario is not here, it is deleted, or it can’t be read.";

/// The way to those there are.
pub const ALL_SCENARIOS: &str = "All scenarios";

/// While something is being saved.
pub const SAVING: &str = "Saving…";

/// When all was saved.
pub fn saved_at(time: &str) -> String {
    format!("Saved {time}")
}

/// The button that tries to save once more.
pub const TRY_AGAIN: &str = "Try again";

/// That another tab left something there that this page cannot read.
pub const UNREADABLE_BY_NOW: &str = "Another tab saved details that this page can’t read, so what you typed last is not saved here. Copy \
    it to a safe place, and reload this page.";

/// That another tab has changed what was typed, and where both did.
pub fn changed_elsewhere(fund: &Fund, both: &[Topic]) -> String {
    let told = "Another tab changed what is typed here. This page now shows those changes too.";
    if both.is_empty() {
        return told.to_owned();
    }
    let topics: Vec<String> = both.iter().map(|one| topic(fund, one)).collect();
    format!("{told} Check {}: both tabs changed it.", listed(&topics))
}

fn topic(fund: &Fund, topic: &Topic) -> String {
    match topic {
        Topic::Fact(one) => format!("“{}”", fact(*one).0),
        Topic::OrgId(id) => {
            let name = fund.partnership(id).map_or_else(|| id.to_string(), |one| one.name.clone());
            format!("“{}”", org_id_of(&name))
        }
        Topic::Letter => format!("“{LETTER}”"),
        Topic::Stages(_, bid) => format!("the stages of payment of {bid}"),
    }
}

/// That what was typed cannot be read.
pub const UNREAD: &str = "What was typed here for this round is damaged and can’t be read. It stays as it is. Save it as a file first; then you \
    can put it aside and type it again.";

/// That a newer page wrote it.
pub const UNREAD_NEWER: &str = "A newer version of this page saved what was typed here, so it can’t be shown or changed. Reload the page to get \
    that version.";

/// Saves it as it is.
pub const SAVE_UNREAD: &str = "Save it as a file";

/// Puts it aside.
pub const SET_ASIDE: &str = "Put it aside and type it again";

/// That something else stands there by now.
pub const CHANGED_MEANWHILE: &str = "Another tab has just changed it. Reload this page.";

/// What stands above what a file lacks.
pub const STILL_MISSING: &str = "Before this file can be saved:";

/// What a file lacks, and the way out.
pub fn lack(fund: &Fund, lack: &Lack) -> String {
    let label = |one: &Fact| fact(*one).0;
    match lack {
        Lack::Fact(one) => format!("Fill in “{}”.", label(one)),
        Lack::NotADay(one) => format!("“{}” is not a date. Write day, month and year: 5/11/2013.", label(one)),
        Lack::NotAPrefix => format!(
            "“{}” is not one. It begins with 360G- and goes on in letters and digits: 360G-example.",
            label(&Fact::Prefix)
        ),
        Lack::NotAnId => format!("“{}” is not one. Write the register and the number: GB-CHC-1234567.", label(&Fact::FunderId)),
        Lack::NotAnIdOf(id) => {
            let name = fund.partnership(id).map_or("", |one| &one.name);
            format!("“{}” is not one. Write the register and the number, or leave it empty.", org_id_of(name))
        }
        Lack::Before(from, to) => format!("“{}” is before “{}”. Correct one of them.", label(to), label(from)),
        Lack::NoAwards => "No bid is given anything yet. Only awards above zero are in this file.".to_owned(),
        Lack::NoVotes => "No member who counts would give any of the bids anything. No votes are made up.".to_owned(),
        Lack::NoBudget => "There is no money to allocate in this round.".to_owned(),
    }
}

/// The label of a fact about the round, and what to type.
pub fn fact(fact: Fact) -> (&'static str, &'static str) {
    match fact {
        Fact::Funder => ("Name of the funder", "Who gives the money, as it is published."),
        Fact::FunderId => (
            "Funder’s organisation identifier",
            "The register and the number, such as GB-CHC-1234567 for a charity or GB-LAE-BIR for a council. An organisation that is in no register \
             gets one that begins with your publisher prefix.",
        ),
        Fact::Prefix => (
            "Publisher prefix",
            "360Giving gives one to each publisher. It begins with 360G-, and every identifier you make up begins with it.",
        ),
        Fact::AwardDate => ("Date of the decision", "Day, month and year: 5/11/2013."),
        Fact::Begins => ("Planned start, if known", "Day, month and year. It stays out of the file while this is empty."),
        Fact::Ends => ("Planned end, if known", "Day, month and year. It stays out of the file while this is empty."),
        Fact::Country => ("Country", "Its English name, such as United Kingdom."),
        Fact::Unit => ("Place or body that voted", "Such as West Midlands."),
        Fact::Instance => ("Which vote this was", "A year or a name, such as 2013."),
        Fact::VotesFrom => ("First day of the vote", "Day, month and year: 1/11/2013."),
        Fact::VotesTo => ("Last day of the vote", "Day, month and year: 5/11/2013."),
    }
}

/// The heading of the decisions as a table.
pub const DECISIONS: &str = "Decisions";

/// What they are for.
pub const DECISIONS_FOR: &str = "A table with a row a bid, for a register, a website or another program.";

/// How many rows there are, and what they come to.
pub fn decisions_size(fund: &Fund, rows: usize, sum: Money) -> String {
    format!("{}. The amounts given come to {}.", several(rows, "row", "rows"), fund.show(sum))
}

/// Saves them as a workbook.
pub const SAVE_DECISIONS_XLSX: &str = "Save decisions as XLSX";

/// Saves them as a text table.
pub const SAVE_DECISIONS_CSV: &str = "Save decisions as CSV";

/// Saves what describes the table.
pub const SAVE_PACKAGE: &str = "Save datapackage.json";

/// How the files differ, and how they are kept from being run.
pub const GUARD: &str = "The XLSX has subtotals and a total that are worked out in it. The CSV has none, so that no program counts anything twice; \
    datapackage.json says what is in its columns and belongs beside it. In a CSV, text that a spreadsheet would run as a formula has an \
    apostrophe before it.";

/// The heading of the letters.
pub const LETTERS: &str = "Outcome letters";

/// What the sheet is for.
pub const LETTERS_FOR: &str = "A sheet with a row a bidder, for the mail merge of a word processor.";

/// Saves it as a workbook.
pub const SAVE_LETTERS_XLSX: &str = "Save letter sheet as XLSX";

/// Saves it as a text table.
pub const SAVE_LETTERS_CSV: &str = "Save letter sheet as CSV";

/// The field with the text.
pub const LETTER: &str = "Text of the letters";

/// What can stand in it.
pub fn letter_note() -> String {
    let names: Vec<String> = PLACEHOLDERS.iter().map(|name| format!("{{{name}}}")).collect();
    format!("If you type one, the sheet has the whole letter of each bidder. Filled in for each: {}.", listed(&names))
}

/// That something in braces is filled in nowhere.
pub fn unknown(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
    format!("{} cannot be filled in: it stays in every letter as it is.", listed(&names))
}

/// What opens the fields for stages.
pub const STAGES: &str = "Stages of payment";

/// What they are.
pub const STAGES_NOTE: &str = "How each amount is paid, such as: half now, half when the work is done.";

/// The label of one of them.
pub fn stages_of(fund: &Fund, bid: &BidRef, amount: Money) -> String {
    format!("Stages of payment of {bid}, {}", fund.show(amount))
}

/// That they were typed for something else.
pub fn of_other_amount(fund: &Fund, then: &BidThen) -> String {
    format!(
        "This was typed when “{}” was given {}. It is not in the sheet until you change it, or say that it still holds.",
        then.title,
        fund.show(then.amount)
    )
}

/// Says that they hold.
pub const STILL_HOLDS: &str = "It still holds";

/// How many rows there are, what they come to, and what is not there.
pub fn letters_size(fund: &Fund, letters: &Letters) -> String {
    let rows = letters.table.rows.len();
    let mut words = format!(
        "{}. The amounts given come to {}.",
        several(rows, "row", "rows"),
        fund.show(letters.table.sum("amount"))
    );
    if letters.undecided > 0 {
        let bids = several(letters.undecided, "bid that is not decided has", "bids that are not decided have");
        words += &format!(" {bids} no row.");
    }
    if letters.without_stages > 0 {
        words += &format!(" {} without stages of payment.", several(letters.without_stages, "award", "awards"));
    }
    words
}

/// The heading of the grants.
pub const GRANTS: &str = "360Giving";

/// What they are for.
pub const GRANTS_FOR: &str = "A file of your grants in the standard that funders in the United Kingdom publish in: version 1.4 of 360Giving, awards \
    above zero only.";

/// The label of the id of one who is given something.
pub fn org_id_of(name: &str) -> String {
    format!("Organisation identifier of {name}")
}

/// What to type there.
pub const ORG_ID_NOTE: &str = "The register and the number. Leave it empty to have one made up with your publisher prefix.";

/// How many grants there are, and what they come to.
pub fn grants_size(fund: &Fund, grants: usize, sum: Money) -> String {
    format!("{}. The amounts awarded come to {}.", several(grants, "grant", "grants"), fund.show(sum))
}

/// Who has an id that is made up.
pub fn made_up(recipients: &[&RecipientId]) -> String {
    let names: Vec<String> = recipients.iter().map(|one| format!("{} ({})", one.name, one.id)).collect();
    format!("Made up with your publisher prefix: {}.", listed(&names))
}

/// How many have their title for a description.
pub fn by_title(count: usize) -> String {
    let is = several(count, "bid says nothing", "bids say nothing");
    format!("{is} about what the money is for: the title stands in for the description.")
}

/// Saves the grants.
pub const SAVE_GRANTS: &str = "Save 360Giving CSV";

/// The heading of the votes.
pub const VOTES: &str = "Pabulib";

/// What they are for.
pub const VOTES_FOR: &str = "A file of what members would fund, for people who study participatory budgets. It names nobody.";

/// Why there is none.
pub const NO_VOTES: &str = "There is no such file for this round: it is made of what members sent, and nothing is here. No votes are made up.";

/// The way to bring something.
pub const TO_COLLATE: &str = "What members sent";

/// How many votes and projects there are.
pub fn votes_size(file: &Pabulib) -> String {
    format!("{} on {}.", several(file.votes, "vote", "votes"), several(file.projects, "bid", "bids"))
}

/// What stands above what the file cannot hold.
pub const NOT_HELD: &str = "What this format cannot hold:";

/// What it cannot hold.
pub fn not_held(file: &Pabulib) -> Vec<String> {
    let mut all = Vec::new();
    if file.other_amounts > 0 {
        all.push(format!(
            "Amounts other than the request: {} of another amount count as a yes.",
            several(file.other_amounts, "award", "awards")
        ));
    }
    if file.interests > 0 {
        let times = several(file.interests, "time", "times");
        all.push(format!("Interests: {times} a member stood aside, and it reads as if they had not approved the bid."));
    }
    if file.no_stand > 0 {
        let times = several(file.no_stand, "time", "times");
        all.push(format!("{times} a member abstained or had not decided: likewise."));
    }
    if file.without_vote > 0 {
        let members = several(file.without_vote, "member has", "members have");
        all.push(format!("{members} no vote, because they would fund none of these bids."));
    }
    if !file.left_out.is_empty() {
        let bids: Vec<String> = file.left_out.iter().map(BidRef::to_string).collect();
        all.push(format!("Bids that ask for less than 1, or for more than there is: {} left out.", listed(&bids)));
    }
    if !file.has_result {
        all.push(
            "The result: it stands there only where every bid is decided, and those that are funded are funded in full within the money."
                .to_owned(),
        );
    }
    all
}

/// Saves the votes.
pub const SAVE_VOTES: &str = "Save Pabulib file";
