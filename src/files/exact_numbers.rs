//! The numbers of a workbook as text, at full precision: they leave the library's floats here, and no sum is done with them.

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType};

/// As many digits as a spreadsheet keeps: what stands behind them is the error of its binary fractions.
const DIGITS: usize = 15;

/// The last moment that a workbook can hold ends with this day.
const LAST_DAY: u64 = 2_958_465;

/// A number in plain digits: no exponent, no groups, no zeros that say nothing. `1234.3500000000001` is `1234.35`.
pub fn plain(number: f64) -> String {
    if !number.is_finite() {
        return "#NUM!".to_owned();
    }
    // Most are whole, and then there is nothing to round. Nought has no sign.
    if number.fract() == 0.0 && number.abs() < 1e15 {
        let whole = format!("{number:.0}");
        return if whole == "-0" { "0".to_owned() } else { whole };
    }
    let scientific = format!("{number:.*e}", DIGITS - 1);
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return "0".to_owned();
    }
    let whole = usize::try_from(exponent + 1).unwrap_or_default();
    let before_first = usize::try_from(-1 - exponent).unwrap_or_default();
    let (front, behind) = digits.split_at(whole.min(digits.len()));
    let front = if front.is_empty() { "0" } else { front };
    let padding = "0".repeat(whole.saturating_sub(digits.len()));
    let point = if behind.is_empty() { "" } else { "." };
    format!("{sign}{front}{padding}{point}{}{behind}", "0".repeat(before_first))
}

/// A number as a binary workbook holds it.
pub fn held(bytes: [u8; 8]) -> DataRef<'static> {
    DataRef::Float(f64::from_le_bytes(bytes))
}

/// A number that a binary workbook holds in half the room: a whole one, or the first bits of any; or a hundredth of
/// either.
pub fn packed(word: u32) -> DataRef<'static> {
    let number = match word & 2 {
        0 => f64::from_bits(u64::from(word & !3) << 32),
        _ => f64::from(word.cast_signed() >> 2),
    };
    DataRef::Float(if word & 1 == 0 { number } else { hundredth(number) })
}

/// A hundredth, by moving the point of the figure as it is written.
fn hundredth(number: f64) -> f64 {
    let written = format!("{number:e}");
    let moved = written.split_once('e').and_then(|(digits, exponent)| {
        format!("{digits}e{}", exponent.parse::<i32>().ok()? - 2).parse().ok()
    });
    moved.unwrap_or(number)
}

/// A number as the moment or the length of time that its format shows; whatever is no number stays as it is.
pub fn timed(value: DataRef, time: ExcelDateTimeType, from_1904: bool) -> DataRef {
    match value {
        DataRef::Float(number) => DataRef::DateTime(ExcelDateTime::new(number, time, from_1904)),
        other => other,
    }
}

/// A number that a file has as text, such as `1234.3500000000001` or `5E4`; as it stands if it is none.
pub fn plain_text(text: &str) -> String {
    text.trim().parse().map_or_else(|_| text.to_owned(), plain)
}

/// A date or a time as people write it down: `2031-03-04`, `2031-03-04 14:30`, `14:30`. Outside the calendar of a
/// workbook it stays the number that it is.
pub fn moment(moment: &ExcelDateTime) -> String {
    let number = plain(moment.as_f64());
    let (days, _) = number.split_once('.').unwrap_or((&number, ""));
    let Some(days) = days.parse::<u64>().ok().filter(|days| *days <= LAST_DAY) else { return number };
    if moment.is_duration() {
        return duration(&number).unwrap_or(number);
    }
    let (year, month, day, hour, minute, second, thousandth) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = clock(hour.into(), minute.into(), second.into(), thousandth.into());
    match (days, time.as_str()) {
        (0, _) => time,
        (_, "00:00") => date,
        _ => format!("{date} {time}"),
    }
}

/// A length of time in hours, from a number of days.
fn duration(days: &str) -> Option<String> {
    let (whole, part) = days.split_once('.').unwrap_or((days, ""));
    // Billionths of a day are a tenth of a thousandth of a second, and enough.
    let part: u64 = format!("{part:0<9}").get(..9)?.parse().ok()?;
    let thousandths = whole.parse::<u64>().ok()? * 86_400_000 + (part * 864 + 5_000) / 10_000;
    let seconds = thousandths / 1_000;
    Some(clock(seconds / 3_600, seconds / 60 % 60, seconds % 60, thousandths % 1_000))
}

fn clock(hours: u64, minutes: u64, seconds: u64, thousandths: u64) -> String {
    match (seconds, thousandths) {
        (0, 0) => format!("{hours:02}:{minutes:02}"),
        (_, 0) => format!("{hours:02}:{minutes:02}:{seconds:02}"),
        _ => format!("{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"),
    }
}

/// A moment that a file has as text, `2031-03-04T00:00:00`, as [`moment`] writes it.
pub fn iso(text: &str) -> String {
    let Some((date, time)) = text.split_once('T') else { return text.to_owned() };
    let time = time.trim_end_matches('Z');
    let time = time
        .split_once('.')
        .filter(|(_, part)| part.bytes().all(|b| b == b'0'))
        .map_or(time, |(time, _)| time);
    let time = time.strip_suffix(":00").filter(|time| time.len() == 5).unwrap_or(time);
    if time == "00:00" { date.to_owned() } else { format!("{date} {time}") }
}
