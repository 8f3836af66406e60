//! The figure that a cell of a spreadsheet holds, where the clipboard tells it beside the figure that the cell shows.

use hifijson::value::Value;

use crate::files::exact_numbers;
use crate::files::flow::Words;
use crate::import::CellFact;
use crate::json;

/// More digits than any spreadsheet keeps, behind the point or before it.
const MOST_DIGITS: usize = 20;

/// A figure in plain digits, as LibreOffice, Excel or Google Sheets tells it.
pub struct PlainNumber(String);

/// A decimal number without its sign: its digits, and how many of them stand behind the point.
#[derive(Clone, Copy)]
struct Digits {
    digits: u128,
    behind: usize,
}

impl PlainNumber {
    /// By the attributes of a cell.
    pub fn of(attribute: impl Fn(&[u8]) -> Option<String>) -> Option<Self> {
        let google = || number_of_google(&attribute(b"data-sheets-value")?);
        let told = attribute(b"sdval").or_else(|| attribute(b"x:num")).or_else(google)?;
        Some(Self(exact_numbers::plain_text(&told))).filter(|held| Digits::of(held.digits()).is_some())
    }

    /// What the cell shows, at full precision. Where it shows thousands or millions and does not say so, it is what the
    /// cell holds, and known as such. What is no form of the figure, such as a date, stays as it is.
    pub fn in_full(&self, shown: Words) -> Words {
        let read = if shown.text.contains(['%', '\n']) { None } else { self.read(&shown.text) };
        match read {
            Some((text, scale)) => Words { text, scale, ..shown },
            None => shown,
        }
    }

    fn digits(&self) -> &str {
        self.0.trim_start_matches('-')
    }

    fn read(&self, shown: &str) -> Option<(String, Option<CellFact>)> {
        let is_digit = |c: char| c.is_ascii_digit();
        let (front, rest) = shown.split_at(shown.find(is_digit)?);
        let (figure, after) = rest.split_at(rest.rfind(is_digit)? + 1);
        let says_less = front.contains(['-', '−', '(']) || after.contains('-');
        if says_less != self.0.starts_with('-') {
            return None;
        }
        let held = Digits::of(self.digits())?;
        let seen = [(',', '.'), ('.', ',')].map(|(thousands, point)| plain(figure, thousands, point));
        let seen: Vec<Digits> = seen.iter().flatten().filter_map(|plain| Digits::of(plain)).collect();
        // First as it stands in any notation: `24.000` may be all of 24000.
        let ways = [0, 3, 6].into_iter().flat_map(|shift| seen.iter().map(move |seen| (shift, *seen)));
        let mut ways = ways.filter_map(|(shift, seen)| Some((shift, held.rounds_to(seen, shift)?)));
        let (shift, is_exact) = ways.next()?;
        match (shift, said_by(after)) {
            (0, 0) if is_exact => None,
            (0, 0) => Some((format!("{front}{}{after}", self.digits()), None)),
            (shift, said) if shift == said => {
                let held = Digits { behind: held.behind + shift, ..held };
                (!is_exact).then(|| (format!("{front}{held}{after}"), None))
            }
            (3, 0) => Some((format!("{front}{}{after}", self.digits()), Some(CellFact::ShownInThousands))),
            (6, 0) => Some((format!("{front}{}{after}", self.digits()), Some(CellFact::ShownInMillions))),
            _ => None,
        }
    }
}

impl Digits {
    fn of(plain: &str) -> Option<Self> {
        let (whole, behind) = plain.split_once('.').unwrap_or((plain, ""));
        let is_short = whole.len().max(behind.len()) < MOST_DIGITS && !whole.is_empty();
        let is_digits = whole.bytes().chain(behind.bytes()).all(|byte| byte.is_ascii_digit());
        if !is_short || !is_digits {
            return None;
        }
        Some(Self { digits: format!("{whole}{behind}").parse().ok()?, behind: behind.len() })
    }

    /// Whether it is seen as another, rounded, once its point is moved so many places to the left; and whether it is the
    /// other to the last digit.
    fn rounds_to(self, seen: Self, shift: usize) -> Option<bool> {
        let behind = self.behind + shift;
        let ten = |power: usize| 10_u128.checked_pow(u32::try_from(power).ok()?);
        let more = behind.saturating_sub(seen.behind);
        let seen_digits = seen.digits.checked_mul(ten(more)?)?.checked_mul(2)?;
        let held = self.digits.checked_mul(ten(seen.behind.saturating_sub(behind))?)?.checked_mul(2)?;
        let far = seen_digits.abs_diff(held);
        let is_near = if more == 0 { far == 0 } else { far <= ten(more)? };
        is_near.then_some(far == 0)
    }
}

impl std::fmt::Display for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let digits = format!("{:0>least$}", self.digits, least = self.behind + 1);
        let (whole, behind) = digits.split_at(digits.len() - self.behind);
        let behind = behind.trim_end_matches('0');
        if behind.is_empty() { f.write_str(whole) } else { write!(f, "{whole}.{behind}") }
    }
}

/// The digits of a figure as it is shown, with a point before those behind it.
fn plain(figure: &str, thousands: char, point: char) -> Option<String> {
    let kept = figure.chars().filter(|c| !c.is_whitespace() && *c != thousands && *c != '\'');
    let plain: String = kept.map(|c| if c == point { '.' } else { c }).collect();
    (plain.matches('.').count() < 2).then_some(plain)
}

/// How many places what stands behind a figure says that the point was moved.
fn said_by(after: &str) -> usize {
    let word = after.trim().to_lowercase();
    match word.trim_end_matches(['.', ')']) {
        "k" | "t" | "tsd" | "thousand" => 3,
        "m" | "mn" | "mio" | "million" => 6,
        _ => 0,
    }
}

/// `{"1":3,"3":24000}`: a value of the kind 3 is a number.
fn number_of_google(told: &str) -> Option<String> {
    let Ok(Value::Object(fields)) = json::parse(told) else { return None };
    fields.iter().find_map(|(name, value)| match value {
        Value::Number((digits, _)) if &**name == "3" => Some((*digits).to_owned()),
        _ => None,
    })
}
