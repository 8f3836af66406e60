//! Number formats that show a figure as a moment or as a length of time.

use calamine::ExcelDateTimeType;

/// What a format shows a figure as, where that is no number: by its own number, or by its code. Only what it does with
/// figures above 0 counts.
pub fn time(number: u32, code: Option<&str>) -> Option<ExcelDateTimeType> {
    match number {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => return Some(ExcelDateTimeType::DateTime),
        46 => return Some(ExcelDateTimeType::TimeDelta),
        _ => {}
    }
    let mut rest = code?.chars();
    while let Some(c) = rest.next() {
        match c.to_ascii_lowercase() {
            ';' => return None,
            '"' => rest.by_ref().take_while(|c| *c != '"').for_each(drop),
            '\\' | '!' | '_' | '*' => {
                rest.next();
            }
            '[' => {
                let inside: String = rest.by_ref().take_while(|c| *c != ']').collect();
                let is_all = |unit: char| inside.chars().all(|c| c.eq_ignore_ascii_case(&unit));
                if !inside.is_empty() && ['h', 'm', 's'].into_iter().any(is_all) {
                    return Some(ExcelDateTimeType::TimeDelta);
                }
            }
            'd' | 'm' | 'y' | 'h' | 's' => return Some(ExcelDateTimeType::DateTime),
            _ => {}
        }
    }
    None
}
