//! Days as people type them into the fields for a file, and as Pabulib writes them.

use crate::final_scenario::Day;

/// The months as they are written out in English. Their first three letters stand for them, too.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads `2013-11-05`, or day, month and year as in `5/11/2013`, `05.11.2013`, `5-11-2013`, `5 November 2013` and `5th Nov 2013`. `None`
/// where it is none of them, or no such day from the year 1000 on: nothing is taken for something near it.
pub(super) fn typed_day(text: &str) -> Option<Day> {
    let text = text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    if let [day, month, year] = words[..] {
        let day = ["st", "nd", "rd", "th"].iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
        return in_figures(&format!("{day}/{}/{year}", month_of(month)?));
    }
    in_figures(text)
}

/// The number of a month that is written out.
fn month_of(name: &str) -> Option<usize> {
    let name = name.to_ascii_lowercase();
    let is_this = |month: &&str| **month == name || month[..3] == name;
    MONTHS.iter().position(is_this).map(|at| at + 1)
}

fn in_figures(text: &str) -> Option<Day> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [first, month, last] = parts[..] else { return None };
    let is_year = |part: &str| part.len() == 4 && !part.starts_with('0');
    // Year first is written with hyphens alone.
    let (year, day) = match (is_year(first), is_year(last)) {
        (true, false) if !text.contains(['/', '.']) => (first, last),
        (false, true) => (last, first),
        _ => return None,
    };
    let is_short = |part: &str| (1..=2).contains(&part.len());
    if !is_short(month) || !is_short(day) {
        return None;
    }
    format!("{year}-{month:0>2}-{day:0>2}").parse().ok()
}

/// The day as Pabulib writes it: `05.11.2013`.
pub(super) fn dotted(day: Day) -> String {
    let day = day.to_string();
    day.rsplit('-').collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_typed_and_nothing_else_is() {
        let read = |text: &str| typed_day(text).map(|day| day.to_string());
        for text in ["2013-11-05", " 5/11/2013 ", "05.11.2013", "5-11-2013", "5/11.2013"] {
            assert_eq!(read(text).as_deref(), Some("2013-11-05"), "{text}");
        }
        for text in ["5 November 2013", " 05  november 2013", "5 Nov 2013", "5th November 2013", "5 NOV 2013"]
        {
            assert_eq!(read(text).as_deref(), Some("2013-11-05"), "{text}");
        }
        for (number, month) in (1..).zip(MONTHS) {
            assert_eq!(read(&format!("7 {month} 2014")), Some(format!("2014-{number:02}-07")));
        }
        assert_eq!(typed_day("5/11/2013").map(dotted).as_deref(), Some("05.11.2013"));
        assert_eq!(read("2024-02-29").as_deref(), Some("2024-02-29"));
        for text in [
            "",
            "2013",
            "5/11/13",
            "31/11/2013",
            "29.2.2023",
            "29.2.1900",
            "2013/11/05",
            "0/1/2013",
            "1/13/2013",
            "November 2013",
            "5 Novem 2013",
            "5 November 13",
            "November 5 2013",
            "31 November 2013",
            "5/6 May 2013",
            "th May 2013",
            "5 May 2013 or so",
            "+5/11/2013",
            "5/+1/2013",
            "2013-11-2013",
            "5//2013",
            "0999-01-01",
            "٥/11/2013",
            "1/2/3/2013",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
