//! What a column without a name may be, from what stands in it. Every guess has to be confirmed.

use std::collections::HashSet;

use super::{Texts, is_given};
use crate::currency::Currency;
use crate::table::amount::{Written, written};
use crate::table::choices::Role;
use crate::table::reading::{Came, Column};
use crate::table::text::is_dash;

/// So many rows are looked at.
const SAMPLE: usize = 500;

/// What a column looks like.
#[derive(Default)]
struct Look<'t> {
    filled: usize,
    blanks: usize,
    repeats: usize,
    amounts: usize,
    marked: usize,
    counted: usize,
    length: usize,
    seen: HashSet<&'t str>,
}

/// Gives the roles a bid needs, where no heading does, to the columns that look like it.
pub fn give_by_contents(columns: &mut [Column], below: &Texts, headed: bool, currency: &Currency) {
    let free = |columns: &[Column]| -> Vec<usize> {
        (0..columns.len())
            .filter(|at| columns[*at].came == Came::Unknown && columns[*at].filled > 0)
            .collect()
    };
    let needed = [Role::Requested, Role::Title, Role::Partnership];
    if free(columns).is_empty() || headed && needed.iter().all(|role| is_given(columns, *role)) {
        return;
    }
    let looks: Vec<Look> = looks(columns.len(), below, currency);
    let give = |columns: &mut [Column], role, find: &dyn Fn(&[usize]) -> Option<usize>| {
        if is_given(columns, role) {
            return;
        }
        if let Some(at) = find(&free(columns)) {
            (columns[at].role, columns[at].came) = (role, Came::Guessed);
        }
    };
    give(columns, Role::Requested, &|free| best(free, |at| looks[at].money_score()));
    if !headed {
        give(columns, Role::Reference, &|free| free.iter().copied().find(|at| holds_codes(below, *at)));
    }
    give(columns, Role::Title, &|free| best(free, |at| looks[at].words_score()));
    give(columns, Role::Partnership, &|free| {
        let words: Vec<usize> = free.iter().copied().filter(|at| looks[*at].words_score() > 0).collect();
        let grouped = words.iter().copied().find(|at| looks[*at].blanks + looks[*at].repeats > 0);
        grouped.or(if let [only] = words[..] { Some(only) } else { None })
    });
}

/// The first of those with the highest score, which is not 0.
fn best(free: &[usize], score: impl Fn(usize) -> usize) -> Option<usize> {
    let most = free.iter().map(|at| score(*at)).max().filter(|most| *most > 0)?;
    free.iter().copied().find(|at| score(*at) == most)
}

fn looks<'t>(width: usize, below: &'t Texts<'t>, currency: &Currency) -> Vec<Look<'t>> {
    let mut looks: Vec<Look> = (0..width).map(|_| Look::default()).collect();
    let rows = below.iter().filter(|row| row.iter().filter(|text| !text.is_empty()).count() > 1);
    for row in rows.take(SAMPLE) {
        for (look, text) in looks.iter_mut().zip(row) {
            look.see(text, currency);
        }
    }
    looks
}

impl<'t> Look<'t> {
    fn see(&mut self, text: &'t str, currency: &Currency) {
        if text.is_empty() {
            self.blanks += usize::from(self.filled > 0);
            return;
        }
        self.filled += 1;
        self.length += text.chars().take(200).count();
        self.repeats += usize::from(!self.seen.insert(text));
        if let Written::Amount { .. } | Written::Reducible { .. } = written(text, currency) {
            self.amounts += 1;
            self.marked += usize::from(text.contains(['£', '€', '$', ',', 'k', 'K']));
            self.counted += usize::from(text.parse() == Ok(self.filled));
        }
    }

    /// Columns of amounts, best where they have marks; a column that only counts the rows is none.
    fn money_score(&self) -> usize {
        let counts_rows = self.counted * 2 > self.filled;
        if self.amounts * 2 < self.filled || counts_rows { 0 } else { self.amounts + 3 * self.marked }
    }

    /// Columns of words, best where there is most text.
    fn words_score(&self) -> usize {
        if self.amounts * 2 >= self.filled { 0 } else { self.length }
    }
}

/// Whether a column holds short codes, each once, such as references: `B1`, `SS2`, `7`.
pub fn holds_codes(below: &Texts, column: usize) -> bool {
    let mut seen = HashSet::new();
    let (mut filled, mut codes) = (0, 0);
    for text in below.iter().take(SAMPLE).filter_map(|row| row.get(column).copied()) {
        if text.is_empty() || text.chars().all(is_dash) {
            continue;
        }
        filled += 1;
        let short = text.len() <= 16 && !text.contains(char::is_whitespace);
        let code =
            short && text.contains(|c: char| c.is_ascii_digit()) && !text.contains(['£', '€', '$', ',']);
        codes += usize::from(code && seen.insert(text));
    }
    filled > 0 && codes * 10 >= filled * 6
}
