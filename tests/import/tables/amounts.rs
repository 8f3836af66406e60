//! Amounts as board papers write them, and what is asked about instead of being read.

use Doubt::{
    Garbled, Grouping, Negative, OtherCurrency, PerUnit, Range, SeveralAmounts, TooFine, TooLarge, Words,
};
use tranche::import::{AmountText, Doubt, NoFigure, written};
use tranche::{Currency, Money, Precision};

fn gbp() -> Currency {
    Currency::pounds()
}

fn money(plain: &str) -> Money {
    Money::from_plain(plain).unwrap()
}

#[track_caller]
fn reads(rows: &[(&str, &str)]) {
    for (text, amount) in rows {
        says(text, amount, Precision::Exact, "");
    }
}

#[track_caller]
fn says(text: &str, amount: &str, precision: Precision, stray: &str) {
    let expected = AmountText::Amount { amount: money(amount), precision, stray: stray.to_owned() };
    assert_eq!(written(text, &gbp()), expected, "{text:?}");
}

#[track_caller]
fn reduces(text: &str, amount: &str, reduced: &str) {
    let expected = AmountText::Reducible {
        amount: money(amount),
        reduced: money(reduced),
        precision: Precision::Exact,
        stray: String::new(),
    };
    assert_eq!(written(text, &gbp()), expected, "{text:?}");
}

#[track_caller]
fn asks(why: Doubt, texts: &[&str]) {
    for text in texts {
        assert_eq!(written(text, &gbp()), AmountText::Ask(why), "{text:?}");
    }
}

#[track_caller]
fn no_figure(what: NoFigure, texts: &[&str]) {
    for text in texts {
        assert_eq!(written(text, &gbp()), AmountText::NotMoney(what), "{text:?}");
    }
}

#[test]
fn an_amount_is_read_in_every_usual_style() {
    reads(&[
        ("£1,500", "1500"),
        ("£ 50,000", "50000"),
        ("£30k", "30000"),
        ("£25K", "25000"),
        ("£25 k", "25000"),
        ("1500", "1500"),
        ("1,500.00", "1500"),
        ("1500.5", "1500.50"),
        ("GBP 1,500", "1500"),
        ("GBP1,500", "1500"),
        ("gbp 1,500", "1500"),
        ("50,000 GBP", "50000"),
        ("50,000GBP", "50000"),
        ("GBP £5,000", "5000"),
        ("£5,000 GBP", "5000"),
        ("1,500 pounds", "1500"),
        ("£1,500 sterling", "1500"),
        ("1 500", "1500"),
        ("1'500.50", "1500.50"),
        ("£12’000", "12000"),
        ("5000.-", "5000"),
        ("£5,000,-", "5000"),
        ("5,000/-", "5000"),
        ("2500/= ", "2500"),
        ("1\u{a0}500", "1500"),
        ("1\u{2009}500", "1500"),
        ("1\u{202f}500.25", "1500.25"),
        ("£1 234 567", "1234567"),
        ("£1.5m", "1500000"),
        ("£1.5 million", "1500000"),
        ("£30 thousand", "30000"),
        ("£2M", "2000000"),
        (" £1,500\n", "1500"),
        ("£\n1,500", "1500"),
        ("\u{a0}£1,500\u{a0}", "1500"),
        ("1500£", "1500"),
        ("£0", "0"),
        ("0", "0"),
        ("£0.00", "0"),
        ("£999,999,999,999.99", "999999999999.99"),
    ]);
}

#[test]
fn how_firm_a_figure_is_said_to_be_is_kept() {
    use Precision::{Approximate, UpTo};
    says("*£20,000 (approx)", "20000", Approximate, "*");
    for text in [
        "£20,000 (approx)",
        "£20,000 (approx.)",
        "£20,000 approx.",
        "approx £20,000",
        "approx. £20,000",
        "approximately 20,000",
        "about £20,000",
        "About £20k",
        "around £20,000",
        "circa £20,000",
        "c. £20,000",
        "c.£20,000",
        "c£20,000",
        "~£20,000",
        "≈ £20,000",
        "est. £20,000",
        "£20,000 (estimated)",
    ] {
        says(text, "20000", Approximate, "");
    }
    for text in [
        "up to £10,000",
        "Up to £10,000",
        "£10,000 max",
        "£10,000 (maximum)",
        "not exceeding £10,000",
        "a maximum of £10k",
    ] {
        says(text, "10000", UpTo, "");
    }
}

#[test]
fn what_stands_beside_an_amount_is_handed_back() {
    for (text, stray) in [
        ("£ 28,000)", ")"),
        ("£28,000*", "*"),
        ("£28,000 **", "**"),
        ("†£28,000", "†"),
        ("£28,000.", "."),
        ("£28,000;", ";"),
        ("“£28,000”", "“”"),
        ("'£28,000'", "''"),
        ("£28,000¹", "¹"),
        ("• £28,000", "•"),
        ("£28,000\u{200b}", "\u{200b}"),
        ("£28,000]", "]"),
    ] {
        says(text, "28000", Precision::Exact, stray);
    }
}

#[test]
fn an_amount_that_could_be_reduced_is_two() {
    for text in [
        "£100,000 could be reduced to £90,000",
        "£100,000 which could be reduced to £90,000",
        "£100,000 (could be reduced to £90,000)",
        "£100,000, which could be reduced to £90,000",
        "£100,000 – could be reduced to £90,000",
        "£100,000\ncould be reduced\nto £90,000",
        "£100,000\u{a0}could be\u{a0}reduced to £90,000",
        "£100k can be reduced to £90k",
        "£100,000 may be reduced to £90,000",
        "£100,000 reducible to £90,000",
        "£100,000 (reducible to £90,000)",
        "£100,000 reduced to £90,000",
        "£100,000 reduced: £90,000",
        "£100,000; reduced: £90,000",
        "£100,000 (reduced £90,000)",
        "£100,000 (minimum £90,000)",
        "£100,000 or a minimum of £90,000",
        "£100,000 but could be cut to £90,000",
        "100,000 Could Be Reduced To 90,000",
    ] {
        reduces(text, "100000", "90000");
    }
    reduces("£195,000 which could be reduced to £165,000", "195000", "165000");
    reduces("£100,000 could be reduced to £0", "100000", "0");
    let (amount, reduced) = (money("90000"), money("100000"));
    asks(Doubt::ReducedAbove { amount, reduced }, &["£90,000 could be reduced to £100,000"]);
    let stray = AmountText::Reducible {
        amount: money("100000"),
        reduced: money("90000"),
        precision: Precision::Exact,
        stray: "*".to_owned(),
    };
    assert_eq!(written("£100,000 could be reduced to £90,000*", &gbp()), stray);
}

#[test]
fn figures_that_could_mean_several_things_are_asked_about() {
    asks(
        SeveralAmounts,
        &[
            "£100,000 (£90,000)",
            "£100,000/£90,000",
            "£100,000 or £90,000",
            "£100,000 £90,000",
            "£100,000, £90,000",
            "£90,000 (reduced from £100,000)",
            "£100,000 reduced by £10,000",
            "£100,000 + £5,000",
            "£1,000 £2,000 £3,000",
            "5/11/2013",
            "2013/14",
            "1,,000",
            "3500 000",
        ],
    );
    asks(
        Range,
        &[
            "£10,000 - £12,000",
            "£10,000–£12,000",
            "£10,000 to £12,000",
            "10-12k",
            "between £10,000 and £12,000",
        ],
    );
    asks(
        PerUnit,
        &[
            "£500 each",
            "2 x £500",
            "2x£500",
            "8 × £3,500",
            "£500 x 2",
            "£5,000 p.a.",
            "£5,000 pa",
            "£5,000 per annum",
            "£5,000 per year",
            "£5,000/year",
            "£5,000 a year",
            "£52 an hour",
            "20 @ £1,098",
            "£100 per head",
            "£2,000 monthly",
        ],
    );
    asks(Negative, &["(1,500)", "(£1,500)", "-£5", "£-5", "-5", "−£5", "– £5", "-0", "1,500-", "--5"]);
    asks(Grouping, &["35,00", "£3500,000", "1,234 567", "1.234.567", "1.500,00", "12,34,567"]);
    asks(TooFine, &["35.000", "£1.234", "0.005"]);
    asks(TooLarge, &["£1,000,000,000,000", "999999999999m"]);
    asks(OtherCurrency, &["€5,000", "$5,000", "5,000 EUR", "USD 5,000", "¥500", "5 000 zł", "5,000 euros"]);
    asks(Garbled, &["Â£5,000", "\u{fffd}5,000", "5Â\u{a0}000"]);
    asks(
        Words,
        &[
            "1e309",
            "£5,000 match funding",
            "£5,000 plus VAT",
            "£5,000 - match funded",
            "see page 5",
            "££5",
            "£5£",
            "+£5,000",
            "=1500",
            ">£5,000",
            "50%",
            "50p",
            "B1",
            "5,000 staff",
            "£5,000?",
            "(£28,000",
            "£5bn",
            ".5",
            "٣٠٠",
            "½",
            "could be reduced to £90,000",
            "minimum £5,000",
            "£20,000 (subject to match)",
        ],
    );
}

#[test]
fn where_no_figure_is_it_is_said_what_stands_there() {
    no_figure(NoFigure::Blank, &["", " ", "\u{a0}", "\n", "£", " £ "]);
    no_figure(
        NoFigure::Nothing,
        &[
            "-", "–", "—", "---", "- -", "£-", "£ -", "nil", "Nil", "NIL", "none", "n/a", "N/A", "zero",
            "No bid",
        ],
    );
    no_figure(
        NoFigure::ToCome,
        &[
            "TBC",
            "tbc",
            "T.B.C.",
            "(TBC)",
            "£TBC",
            "TBA",
            "to be confirmed",
            "to follow",
            "?",
            "??",
            "awaited",
        ],
    );
    no_figure(NoFigure::Words, &["NaN", "infinity", "see note", "Amount", "*", "\"", "part of the hub"]);
}

#[test]
fn another_currency_has_its_own_mark() {
    let euros = Currency::try_from("EUR".to_owned()).unwrap();
    let zloty = Currency::try_from("PLN".to_owned()).unwrap();
    for (text, currency) in [
        ("€1,500", &euros),
        ("1 500 EUR", &euros),
        ("1,500 euros", &euros),
        ("PLN 1,500", &zloty),
        ("1 500 zł", &zloty),
    ] {
        let read =
            AmountText::Amount { amount: money("1500"), precision: Precision::Exact, stray: String::new() };
        assert_eq!(written(text, currency), read, "{text}");
    }
    assert_eq!(written("£1,500", &euros), AmountText::Ask(OtherCurrency));
}
