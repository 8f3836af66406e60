//! A day of the calendar, as a board writes it above what it decided.

use std::fmt;
use std::str::FromStr;

/// A day, such as 28 November 2026. Written as `2026-11-28`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// No day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let mut parts = text.split('-');
        let (year, month, day) = (number(parts.next())?, number(parts.next())?, number(parts.next())?);
        let read = Self {
            year,
            month: u8::try_from(month).map_err(|_| NotADay)?,
            day: u8::try_from(day).map_err(|_| NotADay)?,
        };
        // One day has one writing.
        if (1..=read.days()).contains(&read.day) && read.to_string() == text {
            Ok(read)
        } else {
            Err(NotADay)
        }
    }
}

impl Day {
    /// How many days its month has; none where there is no such month.
    fn days(self) -> u8 {
        let is_leap =
            self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        }
    }
}

fn number(part: Option<&str>) -> Result<u16, NotADay> {
    part.and_then(|part| part.parse().ok()).ok_or(NotADay)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days_and_each_has_one_writing() {
        for day in ["2026-11-28", "2024-02-29", "2000-02-29", "0001-01-01", "2026-12-31"] {
            assert_eq!(day.parse::<Day>().map(|day| day.to_string()), Ok(day.to_owned()));
        }
        for other in ["", "2026-11-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00"]
        {
            assert_eq!(other.parse::<Day>(), Err(NotADay), "{other}");
        }
        for other in
            ["2026-1-28", "26-11-28", "2026-11-28 ", "+026-11-28", "2026-11-28-1", "28 November 2026"]
        {
            assert_eq!(other.parse::<Day>(), Err(NotADay), "{other}");
        }
    }
}
