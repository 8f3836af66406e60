//! Words beside a figure of the fund: that it is what is left, or that it is of something else.

use crate::import::cell_text::any;

/// Whether words say that a figure is none of what there is: what was there before or is spent, what is asked for, what a
/// ward or a bid may have, or what is left once bids are decided.
pub fn is_of_something_else(key: &str) -> bool {
    const OTHERS: &str = "over spent last previous brought b shortfall overspend deficit requested request asked sought per each \
         match matched partners funders applicants applicant lottery included recommended council minimum";
    let words: Vec<&str> = key.split(' ').collect();
    let after = key.split_once("after ").is_some_and(|(_, of)| !of.contains("commit"));
    any(&words, OTHERS) || after
}

/// Whether words say that nothing is committed of a figure, or that it is without what is.
pub fn is_uncommitted(key: &str) -> bool {
    let says = [
        "uncommitted",
        "not committed",
        "not yet committed",
        "after commit",
        "net of commit",
        " less commit",
    ];
    says.iter().any(|said| key.contains(said))
}

/// Whether a label says that its figure is what can still be given.
pub fn is_left(key: &str) -> bool {
    let goes_on = ["to be allocated", "to be awarded", "to award", "to give"];
    goes_on.iter().any(|phrase| key.contains(phrase))
        || key.split(' ').any(|word| matches!(word, "allocate" | "remaining" | "unallocated" | "left"))
}

/// Whether a word speaks of this fund and of nothing else.
pub fn is_plain(word: &str) -> bool {
    word.is_empty() || any(&[word], PLAIN)
}

/// Words of sentences that speak of this fund and of nothing else.
const PLAIN: &str = "the total budget fund pot is are has been was of for this our round stands at currently now which that \
    already committed commitment commitments leaving leaves left remaining remains to be allocate allocated award awarded \
    give given available with so and less there further balance amount amounts sum money funding in all bids grants grant \
    programme scheme year annual overall grand current after net not yet uncommitted unallocated unspent distribute spend \
    january february march april may june july august september october november december";
