//! What rounds are called in addresses. One that no name leads to, because what stood under its own is damaged, is given another.

use super::super::Store;
use super::super::medium::put;
use crate::store::{Row, Unusable, key};
use crate::ui::browser::database::Expected;
use crate::ui::browser::load::Work;
use crate::{Fund, is_name, name_of_title};

/// Rounds that no name leads to, with their funds, out of all that stands under names and of all funds. What a later version of the
/// page has named is for that to find.
pub fn nameless(names: &[(String, String)], funds: &[(String, String)]) -> Vec<(Row, String)> {
    let rows: Vec<Result<Row, Unusable>> = names.iter().map(|(_, written)| written.parse()).collect();
    if rows.contains(&Err(Unusable::Newer)) {
        return Vec::new();
    }
    let row = |(key, text): &(String, String)| Some((Row::in_key(key)?, text.to_owned()));
    funds.iter().filter_map(row).filter(|(row, _)| !rows.iter().any(|one| one.as_ref() == Ok(row))).collect()
}

/// Names them. What cannot be named now is named the next time. Behind a pointer, because there are hardly ever any.
#[inline(never)]
pub fn name_them(store: Store, rounds: Vec<(Row, String)>) -> Work<()> {
    Box::pin(async move {
        for (row, text) in rounds {
            let stem = Fund::read(&text).map_or_else(|_| "fund".to_owned(), |fund| stem_of(&fund));
            let Ok(Some(name)) = store.free_name(&stem).await else { continue };
            let expected = [
                Expected { key: key::name(&name), value: None },
                Expected { key: row.fund(), value: Some(text) },
            ];
            let _ = store.medium.commit(&expected, &[put(key::name(&name), row.written())]).await;
        }
    })
}

/// What the name of a round begins with.
pub fn stem_of(fund: &Fund) -> String {
    if fund.id.is_fresh() { name_of_title(&fund.title) } else { stem(fund.id.as_str()) }
}

/// What can stand in an address of a fund's id.
fn stem(id: &str) -> String {
    let stem: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(50).collect();
    if is_name(&stem) { stem } else { "fund".to_owned() }
}
