//! The money a fund is kept in: how amounts are shown to people and read from what they type.

use serde::Serialize;

use super::amount::Money;
use super::digits::split_sign;
use super::not_money::NotMoney;

/// The money a fund is kept in: a three-letter ISO 4217 code of a currency with hundredths, such as `GBP`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "String")]
pub struct Currency(String);

/// How many of [`Currency::MARKS`] stand before amounts where they are shown, and are looked for beside figures.
const SHOWN: usize = 3;

impl Currency {
    /// The signs of money, each with the code of the currency whose it is.
    pub const MARKS: [(char, &'static str); 12] = [
        ('£', "GBP"),
        ('€', "EUR"),
        ('$', "USD"),
        ('¥', "JPY"),
        ('₹', "INR"),
        ('₩', "KRW"),
        ('₦', "NGN"),
        ('₽', "RUB"),
        ('₺', "TRY"),
        ('₪', "ILS"),
        ('฿', "THB"),
        ('₴', "UAH"),
    ];

    /// Whether a character is one of the signs of money that stand beside most figures: `£`, `€` or `$`.
    #[must_use]
    pub fn is_mark(c: char) -> bool {
        Self::MARKS[..SHOWN].iter().any(|(mark, _)| *mark == c)
    }

    /// The pound sterling, in which a table is read until somebody says otherwise.
    #[must_use]
    pub fn pounds() -> Self {
        Self("GBP".to_owned())
    }

    /// The three letters: `GBP`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// What stands before an amount: `£`, `€`, `$`, or the code and a no-break space.
    #[must_use]
    pub fn mark(&self) -> String {
        self.sign().map_or_else(|| format!("{}\u{a0}", self.0), String::from)
    }

    fn sign(&self) -> Option<char> {
        Self::MARKS[..SHOWN].iter().find(|(_, code)| *code == self.0).map(|(mark, _)| *mark)
    }

    /// An amount as people read it: `£320,000`, `£17,000.50`, `−£8,980`.
    #[must_use]
    pub fn show(&self, amount: Money) -> String {
        let plain = amount.abs().to_string();
        let (whole, fraction) = plain.split_once('.').map_or((plain.as_str(), None), |(w, f)| (w, Some(f)));
        let mut shown = String::with_capacity(plain.len() + 8);
        if amount.is_negative() {
            shown.push('\u{2212}');
        }
        shown.push_str(&self.mark());
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                shown.push(',');
            }
            shown.push(digit);
        }
        if let Some(pence) = fraction {
            shown.push('.');
            shown.push_str(pence);
        }
        shown
    }

    /// Reads what a person types, with or without this currency's own mark: `£35,000`, `35,000.50`, `£30k`.
    ///
    /// # Errors
    /// Says why the text is not an amount; another currency's mark is unreadable.
    pub fn read(&self, text: &str) -> Result<Money, NotMoney> {
        let mut sign = [0; 4];
        let mark = self.sign().map_or(self.0.as_str(), |mark| mark.encode_utf8(&mut sign));
        let text = text.trim();
        let (negative, text) = split_sign(text);
        let bare = text.strip_prefix(mark).or_else(|| text.strip_suffix(mark)).unwrap_or(text).trim();
        let amount =
            if negative && split_sign(bare).0 { Err(NotMoney::Unreadable) } else { Money::read(bare) }?;
        Ok(if negative { -amount } else { amount })
    }
}

impl TryFrom<String> for Currency {
    /// The text that is none.
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Self(code))
        } else {
            Err(code)
        }
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pounds() -> Currency {
        Currency("GBP".to_owned())
    }

    #[track_caller]
    fn reads(text: &str, plain: &str) {
        assert_eq!(pounds().read(text).map(|m| m.to_string()), Ok(plain.to_owned()), "{text}");
    }

    #[track_caller]
    fn refuses(text: &str, why: NotMoney) {
        assert_eq!(pounds().read(text), Err(why), "{text}");
    }

    #[test]
    fn what_people_type_is_read_to_the_penny() {
        reads("35000", "35000");
        reads(" £35,000 ", "35000");
        reads("£ 50,000", "50000");
        reads("35 000", "35000");
        reads("35\u{a0}000.50", "35000.50");
        reads("0.5", "0.50");
        reads("£30k", "30000");
        reads("1.5m", "1500000");
        reads("-£200", "-200");
        reads("−£8,980", "-8980");
        reads("999,999,999,999.99", "999999999999.99");
    }

    #[test]
    fn what_is_not_an_amount_is_refused_with_the_reason() {
        refuses("", NotMoney::Empty);
        refuses("£", NotMoney::Empty);
        refuses("35,00", NotMoney::Grouping);
        refuses("3500,000", NotMoney::Grouping);
        refuses("1,234 567", NotMoney::Grouping);
        refuses("35.000", NotMoney::TooFine);
        refuses("1,000,000,000,000", NotMoney::TooLarge);
        refuses("999999999999m", NotMoney::TooLarge);
        for text in [
            "TBC",
            "12 pounds",
            "€5",
            "1e9",
            "NaN",
            "£100,000 could be £90,000",
            "--5",
            "5-",
            "5£0",
            "££5",
            "-£-5",
            ".5",
            "5.",
            "1,,000",
        ] {
            refuses(text, NotMoney::Unreadable);
        }
    }

    #[test]
    fn amounts_are_shown_as_a_board_paper_prints_them() {
        for (plain, shown) in [
            ("320000", "£320,000"),
            ("-8980", "−£8,980"),
            ("17000.5", "£17,000.50"),
            ("0", "£0"),
            ("999", "£999"),
            ("1000", "£1,000"),
            ("1234567.05", "£1,234,567.05"),
        ] {
            assert_eq!(Money::from_plain(plain).map(|m| pounds().show(m)), Ok(shown.to_owned()));
        }
        let francs = Currency("CHF".to_owned());
        assert_eq!(francs.show(Money::from_pence(150_000)), "CHF\u{a0}1,500");
        assert_eq!(francs.read("CHF\u{a0}1,500"), Ok(Money::from_pence(150_000)));
    }
}
