//! A day of the calendar, as people type it and as published files write it.

use std::fmt;

/// A day that there is, from the year 1000 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// Reads `2013-11-05`, or day, month and year as in `5/11/2013`, `05.11.2013` and `5-11-2013`. `None` where it is none of them, or
    /// no such day: nothing is taken for something near it.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.trim().split(['-', '/', '.']).collect();
        let [first, month, last] = parts[..] else { return None };
        let is_year = |part: &str| part.len() == 4;
        // Year first is written with hyphens alone.
        let (year, day) = match (is_year(first), is_year(last)) {
            (true, false) if !text.contains(['/', '.']) => (first, last),
            (false, true) => (last, first),
            _ => return None,
        };
        let number = |part: &str| {
            let is_short = (1..=2).contains(&part.len()) || is_year(part);
            let are_digits = part.bytes().all(|byte| byte.is_ascii_digit());
            if is_short && are_digits { part.parse::<u16>().ok() } else { None }
        };
        let (year, month, day) = (number(year)?, number(month)?, number(day)?);
        let is_there = year >= 1000 && (1..=12).contains(&month) && (1..=days(year, month)).contains(&day);
        is_there.then_some(Self { year, month: month as u8, day: day as u8 })
    }

    /// The day as Pabulib writes it: `05.11.2013`.
    #[must_use]
    pub fn dotted(self) -> String {
        format!("{:02}.{:02}.{}", self.day, self.month, self.year)
    }
}

/// The day as 360Giving and others write it: `2013-11-05`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_typed_and_nothing_else_is() {
        let read = |text: &str| Day::read(text).map(|day| day.to_string());
        for text in ["2013-11-05", " 5/11/2013 ", "05.11.2013", "5-11-2013", "5/11.2013"] {
            assert_eq!(read(text).as_deref(), Some("2013-11-05"), "{text}");
        }
        assert_eq!(Day::read("5/11/2013").map(Day::dotted).as_deref(), Some("05.11.2013"));
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
            "5 November 2013",
            "+5/11/2013",
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
