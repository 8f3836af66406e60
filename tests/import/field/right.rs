//! What is right in a table, and whether a reading holds it.

use tranche::Money;
use tranche::import::{Blocking, Choices, Grid, Reading, Role, read};

/// What is right in a table.
#[derive(Clone, Copy, Debug)]
pub enum Right {
    /// So many bids that ask for so much, without a question.
    Sum(usize, &'static str),
    /// At most so many questions, and no sum without them.
    Asked(usize),
    /// At most so many questions, or so many bids that ask for so much.
    AskedOrSum(usize, usize, &'static str),
    /// At most so many questions; to say yes to its guesses settles them, with so many bids that ask for so much.
    Confirmed(usize, usize, &'static str),
    /// One of several tables: at most so many questions, or what all of them hold together.
    OneOfSeveral(usize, usize, &'static str),
    /// At most so many questions, or bids that ask for so much and for so much less if reduced.
    AskedOrReduced(usize, usize, &'static str, &'static str),
}

impl Right {
    /// What is wrong in the reading of a table, if anything is.
    pub fn wrong(self, grid: &Grid) -> Option<String> {
        let mut choices = Choices::default();
        let reading = read(grid, &choices);
        if let Some(wrong) = self.wrong_in(&reading) {
            return Some(wrong);
        }
        if matches!(self, Self::OneOfSeveral(..)) {
            return None;
        }
        // Whoever says who asks, or says yes to guesses, has not settled anything else.
        if reading.blocking().contains(&Blocking::NoColumn(Role::Partnership)) {
            choices.set_everyone(Some("Ash".to_owned()));
        }
        if matches!(self, Self::Confirmed(..)) {
            choices.confirm(&reading);
        }
        let answered = read(grid, &choices);
        match self {
            Self::Confirmed(..) if !answered.is_ready() => Some(format!("left: {}", asked(&answered))),
            _ if answered.is_ready() => self.wrong_if_ready(&answered),
            _ => None,
        }
    }

    fn wrong_in(self, reading: &Reading) -> Option<String> {
        if reading.is_ready() {
            return match self {
                Self::Confirmed(..) => Some("nothing is asked".to_owned()),
                _ => self.wrong_if_ready(reading),
            };
        }
        let (Self::Asked(most)
        | Self::AskedOrSum(most, ..)
        | Self::AskedOrReduced(most, ..)
        | Self::OneOfSeveral(most, ..)
        | Self::Confirmed(most, ..)) = self
        else {
            return Some(format!("asks: {}", asked(reading)));
        };
        let count = reading.blocking().len();
        if reading.blocking().contains(&Blocking::NoBids) {
            return Some(format!("no bid is found: {}", asked(reading)));
        }
        (count > most).then(|| format!("{count} questions instead of {most}: {}", asked(reading)))
    }

    fn wrong_if_ready(self, reading: &Reading) -> Option<String> {
        let (bids, sum, least) = match self {
            Self::Asked(_) => return Some(format!("{} without a question", reading.requested())),
            Self::Sum(bids, sum)
            | Self::OneOfSeveral(_, bids, sum)
            | Self::AskedOrSum(_, bids, sum)
            | Self::Confirmed(_, bids, sum) => (bids, sum, None),
            Self::AskedOrReduced(_, bids, sum, least) => (bids, sum, Some(least)),
        };
        let read = (reading.bids().count(), reading.requested(), reading.reduced());
        let money = |text| Money::from_plain(text).unwrap();
        let right = (bids, money(sum), least.map_or(read.2, money));
        (read != right).then(|| format!("silent: {read:?} instead of {right:?}"))
    }
}

/// What is asked, shortened.
fn asked(reading: &Reading) -> String {
    let one = |blocking: &Blocking| match blocking {
        Blocking::Row(at) => {
            let row = &reading.rows[*at];
            format!(
                "row {} {:?}",
                row.number,
                row.problems.iter().map(|problem| &problem.why).collect::<Vec<_>>()
            )
        }
        other => format!("{other:?}"),
    };
    let all = reading.blocking();
    let shown: Vec<String> = all.iter().take(4).map(one).collect();
    format!(
        "{}{}",
        shown.join("; "),
        if all.len() > 4 { format!("; {} more", all.len() - 4) } else { String::new() }
    )
}
