//! Days as people write them.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `2026-05-31 14:05` as `31 May 2026, 14:05`, and `2026-05-31` as `31 May 2026`; anything else as it is.
pub fn long_date(text: &str) -> String {
    let (day, time) = text.split_once(' ').unwrap_or((text, ""));
    let comma = if time.is_empty() { "" } else { ", " };
    let parts: Vec<&str> = day.split('-').collect();
    let [year, month, day] = parts[..] else { return text.to_owned() };
    let month = month.parse::<usize>().ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
    match (month, day.parse::<u8>()) {
        (Some(month), Ok(day)) => format!("{day} {month} {year}{comma}{time}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_out_and_all_else_stays() {
        assert_eq!(long_date("2026-05-31 14:05"), "31 May 2026, 14:05");
        assert_eq!(long_date("2026-12-01"), "1 December 2026");
        for other in ["", "2026-13-01", "2026-00-01", "yesterday", "2026-05"] {
            assert_eq!(long_date(other), other);
        }
    }
}
