//! Formats as spreadsheets write them, and what a person sees of figures shown with them.

use proptest::prelude::*;

use super::{Format, built_in};
use crate::import::CellFact;

/// What a person sees; where the format says nothing, the figure as it is.
fn shown(code: &str, figure: &str) -> String {
    Format::read(code).map_or_else(|| figure.to_owned(), |format| format.dress(figure).text)
}

#[track_caller]
fn shows(code: &str, pairs: &[(&str, &str)]) {
    for (figure, text) in pairs {
        assert_eq!(shown(code, figure), *text, "{figure} as {code}");
        let scale = Format::read(code).and_then(|format| format.dress(figure).scale);
        assert_eq!(scale, None, "{figure} as {code}");
    }
}

#[track_caller]
fn shows_scale(code: &str, figure: &str, text: &str, fact: CellFact) {
    let dressed = Format::read(code).unwrap().dress(figure);
    assert_eq!((dressed.text.as_str(), dressed.scale), (text, Some(fact)), "{figure} as {code}");
}

#[test]
fn a_format_that_says_nothing_of_its_own_is_none() {
    for code in
        ["General", "0", "0.00", "#,##0", "#,##0.00", "@", "# ?/?", "0.00E+00", "_ #,##0_ ", "[Red]0", ""]
    {
        assert!(code.is_empty() || Format::read(code).is_none(), "{code}");
    }
    assert_eq!(Format::read(&"0\"x\"".repeat(1_000)), None);
}

#[test]
fn marks_of_money_stand_where_the_format_puts_them() {
    shows("[$€-2]\\ #,##0.00", &[("12000", "€ 12000"), ("0.5", "€ 0.5"), ("-3", "-€ 3"), ("0", "€ 0")]);
    shows("[$$-409]#,##0.00", &[("12000", "$12000"), ("-1234.5", "-$1234.5")]);
    shows("#,##0.00\\ [$€-407]", &[("12000", "12000 €"), ("-5", "-5 €")]);
    shows("#,##0.00\\ \"€\";[Red]\\-#,##0.00\\ \"€\"", &[("12", "12 €"), ("-12", "-12 €"), ("0", "0 €")]);
    shows("[$CHF-807]\\ #,##0", &[("1", "CHF 1")]);
    shows("\"EUR\"_ #,##0", &[("7", "EUR 7")]);
    shows("£#,##0;[Red]£#,##0", &[("7", "£7"), ("-7", "-£7")]);
    shows("£#,##0_);(£#,##0)", &[("7", "£7"), ("-7", "(£7)")]);
}

#[test]
fn accounting_shows_a_nought_as_a_dash() {
    let accounting = "_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-;_-\"£\"* \"-\"??_-;_-@_-";
    shows(accounting, &[("12000.5", "£12000.5"), ("-12", "-£12"), ("0", "-")]);
    shows("_-£* #,##0_-;-£* #,##0_-;_-£* \"-\"_-", &[("950", "£950"), ("0", "-")]);
    for number in [41, 43] {
        shows(built_in(number).unwrap(), &[("12", "12"), ("-12", "(12)"), ("0", "-")]);
    }
    for number in [42, 44] {
        shows(built_in(number).unwrap(), &[("12", "$12"), ("-12", "$(12)"), ("0", "-")]);
    }
    shows(built_in(7).unwrap(), &[("12.5", "$12.5"), ("-12", "($12)"), ("0", "$0")]);
    shows(built_in(39).unwrap(), &[("12.5", "12.5"), ("-12", "(12)")]);
}

#[test]
fn words_and_letters_stay_beside_the_figure() {
    shows("\"£\"0.0\"k\"", &[("12", "£12k"), ("12.5", "£12.5k")]);
    shows("0.0\\m", &[("1.5", "1.5m")]);
    shows("#,##0\" per year\"", &[("500", "500 per year")]);
    shows("\"up to \"#,##0", &[("500", "up to 500")]);
    shows("General\" km\"", &[("5", "5 km")]);
    shows("#,##0\",000\"", &[("12", "12,000")]);
    shows("0.0m", &[("1.5", "1.5m")]);
}

#[test]
fn percents_are_exact() {
    shows("0%", &[("0.5", "50%"), ("0.125", "12.5%"), ("1", "100%"), ("0", "0%"), ("-0.07", "-7%")]);
    shows("0.00%", &[("0.001", "0.1%"), ("0.00005", "0.005%")]);
    shows("0\\%", &[("50", "50%")]);
    shows("0 \"%\"", &[("50", "50 %")]);
    shows("0%%", &[("0.5", "5000%%")]);
}

#[test]
fn thousands_that_are_said_are_written_out_and_others_are_told() {
    shows("#,##0,\"k\"", &[("12000", "12000"), ("12345.5", "12345.5")]);
    shows("\"£\"#,##0.0,\\k", &[("12000", "£12000")]);
    shows("[$€-2] 0.0,,\" million\"", &[("1500000", "€ 1500000")]);
    shows("\"£'000 \"#,##0,", &[("12000", "£ 12000")]);
    shows("0.0,,,\"bn\"", &[("1500000000", "1500000000")]);
    shows("#,##0,", &[("0", "0")]);
    shows_scale("#,##0,", "12000", "12000", CellFact::ShownInThousands);
    shows_scale("£#,##0.0,", "-12000", "-£12000", CellFact::ShownInThousands);
    shows_scale("0,.0", "12000", "12000", CellFact::ShownInThousands);
    shows_scale("#,##0,,", "12000000", "12000000", CellFact::ShownInMillions);
    shows_scale("0.0,,\"k\"", "12000000", "12000000", CellFact::ShownInMillions);
    shows_scale("#,##0,\" per year\"", "12000", "12000 per year", CellFact::ShownInThousands);
}

#[test]
fn each_figure_finds_its_section() {
    shows(
        "[<1000]0\" p\";[>=1000000]0\" big\";0\" mid\"",
        &[("999.99", "999.99 p"), ("1000", "1000 mid"), ("1000000", "1000000 big")],
    );
    shows("#,##0;-#,##0;", &[("5", "5"), ("-5", "-5"), ("0", "")]);
    shows("#,##0;-#,##0;\"nil\"", &[("0", "nil")]);
    shows("[=0]\"-\";0", &[("0", "-"), ("4", "4")]);
    shows("#,###", &[("0", ""), ("4", "4")]);
    shows(";;;", &[("5", "5"), ("-5", "-5"), ("0", "")]);
    shows("\"Withdrawn\"", &[("5000", "Withdrawn 5000")]);
    shows("\"-\"", &[("5000", "5000"), ("0", "-")]);
    shows("0;\"below\"", &[("-5", "-below 5")]);
    shows("[>10]\"£\"0;[>5]\"$\"0", &[("3", "3"), ("6", "$6")]);
}

#[test]
fn references_keep_their_noughts_and_marks_and_amounts_their_digits() {
    shows("0000", &[("12", "0012"), ("12345", "12345")]);
    shows("000\\-000", &[("123456", "123-456"), ("7", "000-007")]);
    shows("\"A\"00", &[("7", "A07")]);
    shows("#\\ ##0\\ \"zł\"", &[("12000", "12000 zł")]);
    shows("[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0", &[("1234567", "1234567")]);
    shows("0\".\"00", &[("1250", "12.50")]);
    shows("£0000.00", &[("12.5", "£12.5")]);
    shows("# ?/?\" of it\"", &[("0.5", "0.5 of it")]);
    shows("0.00E+00\" m\"", &[("1200", "1200 m")]);
}

#[test]
fn what_is_no_figure_stays_as_it_is() {
    shows("£0", &[("#NUM!", "#NUM!"), ("", ""), ("n/a", "n/a")]);
    let each = Format::read("@\" each\"").unwrap();
    assert_eq!(each.dress_words("500".to_owned()), "500 each");
    assert_eq!(each.dress_words(String::new()), "");
    assert!(Format::read("£0;-£0;0;@").unwrap().words.is_none());
    assert!(!Format::read("yyyy\\-mm\\-dd").unwrap().is_figure && Format::read("0.0m").unwrap().is_figure);
}

proptest! {
    /// Formats whose meaning is known before they are written.
    #[test]
    fn a_figure_comes_with_all_that_is_put_around_it(
        before in "[£€$]?|(EUR|GBP) ", after in "( (each|per year|k|TBC))?|k|m|bn",
        whole in 1u64..10_000_000_000, pence in 0u8..100, negative: bool,
        place in prop_oneof!["0", "#,##0", "#,##0\\.00", "0\\.0#", "#\\.##"], quote in 0usize..3, red: bool,
    ) {
        let figure = match pence {
            0 => whole.to_string(),
            pence => format!("{whole}.{pence:02}").trim_end_matches('0').to_owned(),
        };
        let literal = |text: &str| match quote {
            0 => format!("\"{text}\""),
            1 => text.chars().map(|c| format!("\\{c}")).collect(),
            _ => format!("[${text}-809]"),
        };
        let colour = if red { "[Red]" } else { "" };
        let code = format!("{colour}{}{place}{}", literal(&before), literal(&after));
        let sign = if negative { "-" } else { "" };
        let right = format!("{sign}{}", format!("{before}{figure}{after}").trim());
        prop_assert_eq!(shown(&code, &format!("{sign}{figure}")), right, "{}", code);
    }

    #[test]
    fn a_percent_is_a_hundredth_whatever_its_digits(hundredths in 0u64..1_000_000_000_000) {
        let (whole, part) = (hundredths / 100, hundredths % 100);
        prop_assert_eq!(shown("0%", &format!("{whole}.{part:02}")), format!("{hundredths}%"));
    }

    #[test]
    fn any_code_and_any_text_is_read(code in "[-0#?.,;%@EG£k\"\\\\_*\\[\\]$<>=/ dmy]{0,40}|.{0,40}", figure in "-?[0-9]{0,20}(\\.[0-9]{0,9})?|.{0,9}") {
        let text = shown(&code, &figure);
        prop_assert!(text.len() <= code.len() + figure.len() + 3 * 2 * 40 + 1);
    }
}
