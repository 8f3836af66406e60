//! A suggested text for the letters of each outcome, in which all that can be filled in has its place.

use crate::publish::LetterKind;

/// The text for an outcome, until somebody types another one.
pub fn suggested_letter(kind: LetterKind) -> String {
    format!("{SALUTATION}\n\n{}\n\n{CLOSE}\n", paragraphs(kind).join("\n\n"))
}

const SALUTATION: &str = "Dear {bidder},\n\n{round}\nYour bid {reference}: {title}";

const CLOSE: &str =
    "Please quote the reference {reference} if you contact us about this letter.\n\nYours sincerely";

const REASON: &str = "Reason: {reason}";

const AWARD: &str = "Award: {award}";

const CONDITIONS: &str = "Conditions: {conditions}";

const PAYMENT: &str = "Payment: {stages_of_payment}";

fn paragraphs(kind: LetterKind) -> Vec<&'static str> {
    match kind {
        LetterKind::InFull => vec![
            "Thank you for your bid. We are pleased to tell you that it is {outcome}. You asked for {requested}, and we award you {amount}.",
            REASON,
            CONDITIONS,
            PAYMENT,
        ],
        LetterKind::InPart => vec![
            "Thank you for your bid. We are pleased to tell you that it is {outcome}. You asked for {requested}, and we can award you {amount}.",
            AWARD,
            REASON,
            CONDITIONS,
            PAYMENT,
            "Please tell us whether you can go ahead with this amount.",
        ],
        LetterKind::Reserve => vec![
            "Thank you for your bid, in which you asked for {requested}. It is {outcome}: it is not funded now, and may be funded later if money becomes available.",
            "You are number {reserve_rank} on the list, and your bid would then get {reserve_amount}. Please do not spend any of it before you hear from us.",
            REASON,
            CONDITIONS,
        ],
        LetterKind::Deferred => vec![
            "Thank you for your bid, in which you asked for {requested}. The decision on it is {outcome}: it is neither approved nor refused yet.",
            REASON,
            "What we need from you: {conditions}",
            "We will write to you again once it is decided.",
        ],
        LetterKind::Declined => vec![
            "Thank you for your bid, in which you asked for {requested}. We are sorry to tell you that it is {outcome}.",
            REASON,
            "We know how much work goes into a bid, and thank you for yours.",
        ],
    }
}
