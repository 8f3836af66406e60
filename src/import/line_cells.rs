//! Lines of a text with a cell a line that may go on with one cell or begin the next: they stand in both, with line breaks
//! around them, until somebody says where they belong. `Ravens Rugby` and `Football Club` is one name or a name and the
//! beginning of a title.

/// The cell of a row that ends with the lines with which the next begins, and those lines.
pub fn shared_lines<'t>(row: &[&'t str]) -> Option<(usize, &'t str)> {
    row.windows(2).enumerate().find_map(|(at, pair)| {
        let (shared, _) = pair[1].rsplit_once('\n')?;
        let own = pair[0].strip_suffix(shared)?;
        own.ends_with('\n').then_some((at, shared))
    })
}

/// Gives the lines to the cell that they go on with, or to the next.
pub fn give(row: &mut [&str], goes_on: bool) {
    let Some((at, lines)) = shared_lines(row) else { return };
    let (before, after) = row.split_at_mut(at + 1);
    let (Some(before), Some(after)) = (before.last_mut(), after.first_mut()) else { return };
    if goes_on {
        *after = after.strip_prefix(lines).unwrap_or(after).trim_start();
    } else {
        *before = before.strip_suffix(lines).unwrap_or(before).trim_end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_in_both_cells_go_to_one_of_them() {
        let shared = ["A2", "Ravens Rugby\nFootball Club", "Football Club\nFloodlights", "£7,850"];
        for (goes_on, expected) in [
            (true, ["A2", "Ravens Rugby\nFootball Club", "Floodlights", "£7,850"]),
            (false, ["A2", "Ravens Rugby", "Football Club\nFloodlights", "£7,850"]),
        ] {
            let mut row = shared;
            give(&mut row, goes_on);
            assert_eq!(row, expected);
            assert_eq!(shared_lines(&row), None);
        }
        assert_eq!(shared_lines(&["Ravens\nClub", "Ground\nFloodlights"]), None);
    }
}
