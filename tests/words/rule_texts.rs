//! A rule as its fields hold it: what is typed in one of them changes that part alone, and what fits several is refused.

use proptest::prelude::*;
use serde_json::{Value, json};
use support::arbitrary::ruled_funds;
use support::example;
use tranche::ui::rule_text::{RulePart, edited_demand, parts_of, typed_demand};
use tranche::ui::words::office::fund::refusals::unamended;
use tranche::{
    Amendment, AmountOrShare, Change, Demand, DemandKind, Fund, Label, Money, Rule, Subject, amended,
};

use crate::sandwell::bid;

/// The round of the document with other partnerships and references, and this rule alone.
#[track_caller]
fn round(names: [&str; 2], short: &str, references: [&str; 5], rule: Value) -> Fund {
    let mut file: Value = serde_json::from_str(example::third()).unwrap();
    for (at, reference) in references.iter().enumerate() {
        file["bids"][at]["ref"] = json!(reference);
    }
    for (at, name) in names.iter().enumerate() {
        file["partnerships"][at]["name"] = json!(name);
    }
    file["partnerships"][1]["short"] = json!(short);
    file["rules"] = json!([rule]);
    Fund::read(&file.to_string()).unwrap()
}

const REFERENCES: [&str; 5] = ["N1", "N2", "S1", "S2", "S3"];

fn of_south() -> Value {
    json!({ "rule": "most", "partnership": "south", "share": "60" })
}

fn texts(fund: &Fund) -> Vec<String> {
    let demand = &fund.rules[0].demand;
    parts_of(demand.parts().kind).iter().map(|part| part.text(fund, demand)).collect()
}

#[test]
fn a_rule_about_the_second_of_one_name_stays_about_the_second() {
    let fund = round(["Ward", "Ward"], "", REFERENCES, of_south());
    let south = Subject::Partnership("south".try_into().unwrap());
    let edited = edited_demand(&fund, &fund.rules[0].demand, 1, "£5,000").unwrap();
    assert_eq!(edited, Demand::Most(south, AmountOrShare::Amount(Money::from_pence(500_000))));
}

#[test]
fn a_name_that_fits_several_is_refused_with_what_tells_them_apart() {
    let fund = round(["Ward", "Ward"], "", REFERENCES, of_south());
    assert_eq!(texts(&fund), ["Ward (with bid S1)", "60%"]);
    let offered = RulePart::Subject.offered(&fund);
    assert_eq!(offered[..2], ["Ward (with bid N1)", "Ward (with bid S1)"]);
    let typed = |name: &str| typed_demand(&fund, DemandKind::Most, &[name.to_owned(), "5%".to_owned()]);
    let (at, why) = typed("Ward").unwrap_err();
    let said = "“Ward” is the name of more than one. Enter the one that is meant: “Ward (with bid N1)” or “Ward (with bid S1)”.";
    assert_eq!((at, why.as_str()), (0, said));
    for (name, id) in offered.iter().zip(["north", "south"]) {
        let demand = typed(name).unwrap();
        assert_eq!(demand.parts().subject, Some(&Subject::Partnership(id.try_into().unwrap())));
    }
    // A short name tells them apart as well, and one name alone needs nothing.
    assert_eq!(texts(&round(["Ward", "Ward"], "SW", REFERENCES, of_south()))[0], "Ward (SW)");
    assert_eq!(texts(&round(["North", "South"], "SW", REFERENCES, of_south()))[0], "South");
    // An applicant may be called as a label is written.
    let mixed = round(["size “Small grant”", "South"], "", REFERENCES, of_south());
    assert_eq!(
        RulePart::Subject.offered(&mixed),
        ["size “Small grant” (with bid N1)", "South", "size “Small grant” (label)"]
    );
}

#[test]
fn a_short_name_a_label_alone_and_plain_quotation_marks_are_understood_where_one_is_meant() {
    let fund = round(["Safer North Partnership", "Safer South Partnership"], "South", REFERENCES, of_south());
    let subject = |fund: &Fund, name: &str| {
        let typed = [name.to_owned(), "5%".to_owned()];
        typed_demand(fund, DemandKind::Most, &typed).map(|demand| demand.parts().subject.cloned().unwrap())
    };
    let south = Subject::Partnership("south".try_into().unwrap());
    let small = Subject::Label(Label { kind: "size".to_owned(), name: "Small grant".to_owned() });
    for name in ["South", "south", "Safer South Partnership", "safer south partnership"] {
        assert_eq!(subject(&fund, name), Ok(south.clone()), "{name}");
    }
    for name in
        ["Small grant", "small grant", "size “Small grant”", "size \"Small grant\"", "size 'Small grant'"]
    {
        assert_eq!(subject(&fund, name), Ok(small.clone()), "{name}");
    }
    for name in ["North", "", "-", "Partnership"] {
        assert!(subject(&fund, name).is_err(), "{name}");
    }
    // One that two go by is asked about, and a whole name is the one who has it.
    let both = round(["North", "South"], "small grant", REFERENCES, of_south());
    let (_, why) = subject(&both, "small grant").unwrap_err();
    assert!(why.ends_with("“South (small grant)” or “size “Small grant” (label)”."), "{why}");
    let named = round(["Small grant", "South"], "", REFERENCES, of_south());
    assert_eq!(subject(&named, "Small grant"), Ok(Subject::Partnership("north".try_into().unwrap())));
}

#[test]
fn what_a_share_is_of_is_said_for_this_kind_alone() {
    let note = |kind| RulePart::Extent.note(kind);
    assert_eq!(note(DemandKind::HoldBack), "A share is of what is not committed.");
    assert_eq!(note(DemandKind::Most), "A share is of all that is funded.");
}

#[test]
fn a_rule_that_is_only_being_added_is_called_by_no_number() {
    let fund = round(["North", "South"], "", REFERENCES, json!({ "rule": "must-fund", "bid": "N1" }));
    let rule = Rule { demand: Demand::MustNotFund(bid("N1")), reason: String::new(), place: String::new() };
    let why = amended(&fund, &Amendment::Rules(Change::Add(1, rule))).unwrap_err();
    let said = "Rule 1 says that bid N1 must be funded; both cannot hold. Change one of them first.";
    assert_eq!(unamended(&fund, &why), said);
}

#[test]
fn a_rule_that_is_there_is_named_where_another_is_against_it() {
    let fund = round(["North", "South"], "", REFERENCES, json!({ "rule": "must-not-fund", "bid": "N1" }));
    let rule =
        Rule { demand: Demand::MustFund(bid("N1"), None), reason: String::new(), place: String::new() };
    let why = amended(&fund, &Amendment::Rules(Change::Add(1, rule))).unwrap_err();
    let said = "Rule 1 says that bid N1 must not be funded; both cannot hold. Change one of them first.";
    assert_eq!(unamended(&fund, &why), said);
}

#[test]
fn references_in_small_letters_and_with_an_and_are_understood() {
    let needs = json!({ "rule": "needs", "bid": "SS1", "bids": ["SS2"] });
    let list = |fund: &Fund, text: &str| {
        edited_demand(fund, &fund.rules[0].demand, 1, text).map(|demand| demand.parts().bids.to_vec())
    };
    let fund = round(["North", "South"], "", ["SS1", "SS2", "SS3", "T1", "ss4"], needs.clone());
    for (text, names) in [
        ("SS2 and SS3", &["SS2", "SS3"][..]),
        ("ss3", &["SS3"]),
        ("ss2, SS4 And ss3", &["SS2", "ss4", "SS3"]),
        ("\"ss3\" and “Ss2”", &["SS3", "SS2"]),
    ] {
        assert_eq!(list(&fund, text), Ok(names.iter().map(|name| bid(name)).collect()), "{text}");
    }
    let why = list(&fund, "SS2 and SS9").unwrap_err();
    assert!(why.starts_with("No bid has the reference “SS9”"), "{why}");
    assert!(list(&fund, "ss2, ss34").is_err());
    let edited = edited_demand(&fund, &fund.rules[0].demand, 0, "ss3").unwrap();
    assert_eq!(edited.parts().bid, Some(&bid("SS3")));
    // Small letters name nothing where they could name two.
    let twins = round(["North", "South"], "", ["SS1", "SS2", "aB", "Ab", "x"], needs);
    assert!(list(&twins, "ab").is_err());
    assert_eq!(list(&twins, "Ab"), Ok(vec![bid("Ab")]));
}

#[test]
fn references_with_commas_in_them_are_told_apart_or_refused() {
    let references = ["A", "B", "A, B", "C D", "C"];
    let needs = json!({ "rule": "needs", "bid": "C", "bids": ["A", "B"] });
    let fund = round(["North", "South"], "", references, needs);
    assert_eq!(texts(&fund), ["C", "\"A\", \"B\""]);
    let demand = &fund.rules[0].demand;
    let all = |names: &[&str]| names.iter().map(|name| bid(name)).collect::<Vec<_>>();
    // What is typed elsewhere leaves the list as it is.
    assert_eq!(edited_demand(&fund, demand, 0, "C D").unwrap(), Demand::Needs(bid("C D"), all(&["A", "B"])));
    let list = |text: &str| edited_demand(&fund, demand, 1, text).map(|demand| demand.parts().bids.to_vec());
    for (text, names) in [
        ("\"A\", \"B\"", &["A", "B"][..]),
        ("“A, B”; C D", &["A, B", "C D"]),
        ("B A", &["B", "A"]),
        ("  C D,", &["C D"]),
        ("", &[]),
    ] {
        assert_eq!(list(text), Ok(all(names)), "{text}");
    }
    assert!(list("A, B, C D").unwrap_err().starts_with("“A, B, C D” can be read in more than one way"));
    assert!(list("B, D, A").unwrap_err().starts_with("No bid has the reference “D”"));
    assert!(list("C D E").unwrap_err().starts_with("No bid has the reference “E”"));
}

proptest! {
    #[test]
    fn a_rule_is_read_from_its_own_fields_and_each_part_stays(fund in ruled_funds()) {
        for rule in &fund.rules {
            let kind = rule.demand.parts().kind;
            let parts = parts_of(kind);
            let texts: Vec<String> = parts.iter().map(|part| part.text(&fund, &rule.demand)).collect();
            prop_assert_eq!(typed_demand(&fund, kind, &texts), Ok(rule.demand.clone()));
            for (at, text) in texts.iter().enumerate() {
                prop_assert_eq!(edited_demand(&fund, &rule.demand, at, text), Ok(rule.demand.clone()));
            }
        }
    }
}
