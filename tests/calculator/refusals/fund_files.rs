//! Which texts are no fund file: by their shape, each refused with its place.

use serde_json::{Value, json};
use support::example;
use tranche::{BadFund, Broken, Fund, Misfit, NotMoney, Shape};

/// Finds a text refused for its shape.
#[track_caller]
fn misfit(text: &str, place: &str, why: Shape) {
    let refused = Fund::read(text).unwrap_err();
    assert_eq!(refused, BadFund::Misfit(Misfit { place: place.to_owned(), why }), "{text}");
}

/// The same for the example with one thing put or replaced.
#[track_caller]
fn misfits(pointer: &str, value: Value, place: &str, why: Shape) {
    misfit(&example::with(pointer, value), place, why);
}

/// Every pointer into the example, with what it names.
pub fn everything() -> Vec<(String, Value)> {
    let mut all = vec![(String::new(), example::value())];
    let mut at = 0;
    while let Some((pointer, value)) = all.get(at).cloned() {
        match value {
            Value::Object(fields) => {
                all.extend(fields.into_iter().map(|(name, value)| (format!("{pointer}/{name}"), value)));
            }
            Value::Array(items) => {
                let item = |(at, item)| (format!("{pointer}/{at}"), item);
                all.extend(items.into_iter().enumerate().map(item));
            }
            _ => {}
        }
        at += 1;
    }
    all
}

#[test]
fn the_example_is_refused_for_what_is_changed_and_for_nothing_else() {
    assert!(Fund::read(example::text()).is_ok());
    let same = example::with("/title", json!("Safer Streets 2031"));
    assert_eq!(Fund::read(&same), Fund::read(example::text()));
}

#[track_caller]
fn broken(text: &str, line: usize, column: usize, reason: &str) {
    let refused = Fund::read(text).unwrap_err();
    assert_eq!(refused, BadFund::Broken(Broken { line, column, reason: reason.to_owned() }), "{text}");
}

#[test]
fn a_text_that_is_not_json_is_refused_with_the_line_and_column() {
    for (text, line, column, reason) in [
        ("", 1, 1, "value expected"),
        ("  \n ", 2, 2, "value expected"),
        ("\u{feff}{", 1, 2, "value or end of sequence expected"),
        ("{\n  \"format\": \"tranche-fund/1\",\n  \"id\" 5\n}", 3, 8, "colon expected"),
        ("{\r\n  \"£\": \"☕\",\r\n  5: 6 }", 3, 3, "string expected"),
        ("{ \"£☕\": 5 \"b\": 6 }", 1, 11, "comma or end of sequence expected"),
        ("[1,\n2,\n]", 3, 1, "value expected"),
        ("{ \"a\": 1, }", 1, 11, "string expected"),
        ("{ 'a': 1 }", 1, 3, "string expected"),
        ("{ \"a\": 25,000 }", 1, 11, "string expected"),
        ("{ \"a\": 025 }", 1, 9, "comma or end of sequence expected"),
        ("{ \"a\": +5 }", 1, 8, "value expected"),
        ("{} // a fund", 1, 4, "end of file expected"),
        ("{}\n{}", 2, 1, "end of file expected"),
        ("TRANCHE1H3", 1, 1, "value expected"),
    ] {
        broken(text, line, column, reason);
    }
    let cut = &example::text()[..500];
    assert!(matches!(Fund::read(cut), Err(BadFund::Broken(_))));
}

#[test]
fn nothing_follows_the_file() {
    let text = example::text().trim_end();
    let lines = text.lines().count();
    assert!(Fund::read(&format!("{text} \r\n\t\n")).is_ok());
    for more in ["}", ",", "x", "null", "\u{feff}", "\0", text] {
        broken(&format!("{text}\n{more}"), lines + 1, 1, "end of file expected");
    }
}

#[test]
fn no_more_than_sixteen_things_lie_inside_one_another() {
    let nested = |layers: usize| format!("{}5{}", "[".repeat(layers), "]".repeat(layers));
    // A list of lists is no fund, but it can be read; the number in the middle is the sixteenth thing.
    misfit(&nested(15), "", Shape::NotAnObject);
    broken(&nested(16), 1, 17, "maximal depth exceeded");
    broken(&"[".repeat(1_000_000), 1, 17, "maximal depth exceeded");
    let inside = |layers: usize| example::with("/added", serde_json::from_str(&nested(layers)).unwrap());
    misfit(&inside(14), "", Shape::Unknown("added".to_owned()));
    assert!(matches!(Fund::read(&inside(15)), Err(BadFund::Broken(_))));
}

#[test]
fn a_misspelt_field_is_refused_by_its_name_and_place() {
    let misspelt = example::text().replace("\"requested\": \"25000\"", "\"requestd\": \"25000\"");
    misfit(&misspelt, "bids, number 1", Shape::Missing("requested"));
    let misspelt = example::text().replace("\"purpose\":", "\"purpos\":");
    misfit(&misspelt, "bids, number 1", Shape::Unknown("purpos".to_owned()));
}

/// Several of the fields that are needed; that they all are is tested beside the schema.
#[test]
fn a_missing_field_is_refused_by_its_name_and_place() {
    for (pointer, place, field) in [
        ("/currency", "", "currency"),
        ("/sources", "", "sources"),
        ("/group/many", "group", "many"),
        ("/paper/date", "paper", "date"),
        ("/sources/1/amount", "sources, number 2", "amount"),
        ("/bids/0/requested", "bids, number 1", "requested"),
        ("/bids/0/units/0/count", "bids, number 1, units, number 1", "count"),
        ("/bids/0/lines/2/worked/times", "bids, number 1, lines, number 3, worked", "times"),
    ] {
        misfit(&example::without(pointer), place, Shape::Missing(field));
    }
}

#[test]
fn a_field_no_one_knows_is_refused_in_every_object() {
    let mut objects = 0;
    for (pointer, _) in everything().iter().filter(|(_, value)| value.is_object()) {
        let place = example::place(pointer);
        misfits(&format!("{pointer}/requestd"), json!("5"), &place, Shape::Unknown("requestd".to_owned()));
        objects += 1;
    }
    assert_eq!(objects, 18);
}

#[test]
fn a_field_twice_is_refused_in_every_object() {
    for (pointer, value) in everything() {
        let Value::Object(fields) = value else { continue };
        for (field, value) in fields {
            for again in [field.clone(), format!("\\u{:04x}{}", u32::from(field.as_bytes()[0]), &field[1..])]
            {
                let text = example::with(&format!("{pointer}/again"), value.clone());
                let text = text.replacen("\"again\"", &format!("\"{again}\""), 1);
                misfit(&text, &example::place(&pointer), Shape::Twice(field.clone()));
            }
        }
    }
    let unknown = "{ \"format\": \"tranche-fund/1\", \"a\": 1, \"b\": 2, \"a\": 3 }";
    misfit(unknown, "", Shape::Twice("a".to_owned()));
}

/// `null` is no way of leaving something out, neither what must be there nor what may be.
#[test]
fn nothing_of_another_kind_is_read_in_any_place_nor_is_null() {
    let kinds = [json!(null), json!(true), json!(5), json!([]), json!({}), json!("words")];
    let mut places = 0;
    for (pointer, right) in everything() {
        let (parent, field) = pointer.rsplit_once('/').unwrap_or_default();
        let amount = ["amount", "requested", "reducible_to", "each"].contains(&field);
        let same_kind = |value: &Value| std::mem::discriminant(value) == std::mem::discriminant(&right);
        for wrong in kinds.iter().filter(|value| !same_kind(value)) {
            let text =
                if pointer.is_empty() { wrong.to_string() } else { example::with(&pointer, wrong.clone()) };
            let Err(BadFund::Misfit(Misfit { place, why })) = Fund::read(&text) else {
                panic!("{pointer}: {wrong}")
            };
            let shown = wrong.to_string();
            let said = match why {
                Shape::NotAnObject => right.is_object() && place == example::place(&pointer),
                Shape::NotAList => right.is_array() && place == example::place(&pointer),
                Shape::NotACount(found) => {
                    right.is_number() && place == example::place(parent) && found == shown
                }
                Shape::NotMoney(found, NotMoney::Unreadable) => {
                    amount && place == example::place(parent) && found == shown
                }
                // What stands in a list of texts is told by the name of the list.
                Shape::NotText(named) if field.parse::<usize>().is_ok() => {
                    parent.ends_with(named)
                        && place == example::place(&parent[..parent.len() - named.len() - 1])
                }
                Shape::NotText(named) => {
                    right.is_string() && !amount && place == example::place(parent) && named == field
                }
                _ => false,
            };
            assert!(said, "{pointer}: {wrong}: {place}");
            places += 1;
        }
    }
    assert!(places > 400, "{places}");
}

#[test]
fn an_amount_is_a_string_of_digits_and_never_a_number() {
    let none = |text: &str, why| Shape::NotMoney(text.to_owned(), why);
    let asked = "/bids/0/requested";
    for (number, text) in [
        (json!(25000), "25000"),
        (json!(25000.5), "25000.5"),
        (json!(0), "0"),
        (json!(-5), "-5"),
        (json!(["25000"]), "[\"25000\"]"),
        (json!({ "pence": 5 }), "{\"pence\":5}"),
    ] {
        misfits(asked, number, "bids, number 1", none(text, NotMoney::Unreadable));
    }
    for text in ["£25,000", "25,000", "25k", "2.5e4", "+5", " 5", "5.", ".5", "0x10", "--5", "TBC", "٢٥"] {
        misfits(asked, json!(text), "bids, number 1", none(text, NotMoney::Unreadable));
    }
    for text in ["", "-"] {
        misfits(asked, json!(text), "bids, number 1", none(text, NotMoney::Empty));
    }
    let source = "sources, number 1";
    misfits("/sources/0/amount", json!("25.001"), source, none("25.001", NotMoney::TooFine));
    let large = "1000000000000";
    misfits("/sources/0/amount", json!(large), source, none(large, NotMoney::TooLarge));
    let digits = "9".repeat(1000);
    misfits("/sources/0/amount", json!(digits), source, none(&digits, NotMoney::TooLarge));
    let worked = "bids, number 1, lines, number 3, worked";
    misfits("/bids/0/lines/2/worked/each", json!("5p"), worked, none("5p", NotMoney::Unreadable));
}

#[test]
fn a_number_of_things_is_whole_and_written_as_one() {
    let unit = "bids, number 1, units, number 1";
    // Written by hand: some of them are not what a program would write.
    for count in ["-1", "-0", "1.5", "4.0", "4e0", "4294967296", "\"4\"", "[4]"] {
        let text = example::text().replace("\"count\": 4", &format!("\"count\": {count}"));
        misfit(&text, unit, Shape::NotACount(count.to_owned()));
    }
    let worked = "bids, number 1, lines, number 3, worked";
    misfits("/bids/0/lines/2/worked/times", json!(2.5), worked, Shape::NotACount("2.5".to_owned()));
    assert!(Fund::read(&example::with("/bids/0/lines/2/worked/times", json!(0))).is_ok());
}

#[test]
fn a_name_is_short_and_has_no_loose_ends() {
    let none = |text: &str| Shape::BadName(text.to_owned());
    for name in ["", " N1", "N1 ", "N\t1", &"N".repeat(41)] {
        misfits("/bids/0/ref", json!(name), "bids, number 1", none(name));
    }
    for (pointer, place) in [
        ("/id", ""),
        ("/partnerships/1/id", "partnerships, number 2"),
        ("/bids/1/partnership", "bids, number 2"),
        ("/bids/0/units/0/id", "bids, number 1, units, number 1"),
        ("/bids/0/lines/0/id", "bids, number 1, lines, number 1"),
        ("/bids/0/lines/0/per", "bids, number 1, lines, number 1"),
        ("/bids/0/options/0/id", "bids, number 1, options, number 1"),
        ("/bids/0/options/0/line", "bids, number 1, options, number 1"),
        ("/stated/1/partnership", "stated, number 2"),
    ] {
        misfits(pointer, json!("wardens "), place, none("wardens "));
    }
}

#[test]
fn a_currency_is_three_capital_letters() {
    for code in ["gbp", "GB", "£", "EURO", ""] {
        misfits("/currency", json!(code), "", Shape::NotOneOf(code.to_owned()));
    }
}

#[test]
fn a_line_has_one_sum_or_a_price_for_each_and_not_a_mixture() {
    let unknown = |field: &str| Shape::Unknown(field.to_owned());
    for (line, why) in [
        (json!({ "id": "x", "title": "X" }), Shape::Missing("amount")),
        (json!({ "id": "x", "title": "X", "each": "5" }), Shape::Missing("per")),
        (json!({ "id": "x", "title": "X", "per": "wardens" }), Shape::Missing("amount")),
        (json!({ "id": "x", "title": "X", "reducible_to": "3" }), Shape::Missing("amount")),
        (json!({ "id": "x", "title": "X", "amount": "5", "each": "5" }), unknown("each")),
        (json!({ "id": "x", "title": "X", "amount": "5", "per": "wardens" }), unknown("per")),
        (
            json!({ "id": "x", "title": "X", "each": "5", "per": "wardens", "reducible_to": "3" }),
            unknown("reducible_to"),
        ),
    ] {
        misfits("/bids/0/lines/3", line, "bids, number 1, lines, number 4", why);
    }
}

#[test]
fn a_file_of_another_kind_or_a_newer_version_says_so() {
    for (format, refused) in [
        ("tranche-fund/4", BadFund::Newer("tranche-fund/4".to_owned())),
        ("tranche-scenario/1", BadFund::OtherFormat("tranche-scenario/1".to_owned())),
        ("", BadFund::OtherFormat(String::new())),
    ] {
        assert_eq!(Fund::read(&example::with("/format", json!(format))), Err(refused));
    }
    assert_eq!(Fund::read("{}"), Err(BadFund::OtherFormat(String::new())));
    let newer = r#"{ "format": "tranche-fund/4", "fields": ["we", "cannot", "know"] }"#;
    assert_eq!(Fund::read(newer), Err(BadFund::Newer("tranche-fund/4".to_owned())));
}
