//! Number formats that a workbook does not write down.

/// The formats that a workbook names by a number alone, beside dates and those that show a figure as it is. Some
/// programs leave these out of the file; which money `$` is, the spreadsheet decides that opens it.
pub fn built_in(number: u32) -> Option<&'static str> {
    match number {
        5 | 6 => Some(r##""$"#,##0_);\("$"#,##0\)"##),
        7 | 8 => Some(r##""$"#,##0.00_);\("$"#,##0.00\)"##),
        9 => Some("0%"),
        10 => Some("0.00%"),
        37 | 38 => Some("#,##0_);(#,##0)"),
        39 | 40 => Some("#,##0.00_);(#,##0.00)"),
        41 => Some(r##"_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)"##),
        42 => Some(r##"_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_)"##),
        43 => Some(r##"_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)"##),
        44 => Some(r##"_("$"* #,##0.00_);_("$"* \(#,##0.00\);_("$"* "-"??_);_(@_)"##),
        _ => None,
    }
}
