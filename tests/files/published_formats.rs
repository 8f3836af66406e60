//! Formats in which funders publish: Pabulib and 360Giving.

use support::workbooks::sheet;
use tranche::files::read;
use tranche::import::{NotImported, Remark, TableFacts};

use super::checks::{file, refused, shown, tables};
use super::xlsx_and_ods::cell;

const PABULIB: &str = "META\nkey;value\ndescription;Participatory budget 2031\ncountry;Poland\nbudget;320000\ncurrency;PLN\nPROJECTS\nproject_id;cost;votes;name\n1;50000;12;\"A garden; and benches\"\n2;1500;7;Lamps\nVOTES\nvoter_id;vote\n1;1,2\n";

#[test]
fn a_pabulib_file_gives_its_projects_and_its_budget() {
    let (grids, facts, remarks) = tables(read("a.pb", PABULIB.as_bytes(), &mut |_| {}));
    assert_eq!(
        shown(&grids[0]),
        [
            "8: project_id | cost | votes | name",
            "9: 1 | 50000 | 12 | A garden; and benches",
            "10: 2 | 1500 | 7 | Lamps"
        ]
    );
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        facts,
        TableFacts { title: text("Participatory budget 2031"), total: text("320000"), currency: text("PLN") }
    );
    assert_eq!(remarks, [Remark::VotesLeftOut]);
    let crossed = PABULIB.replace('\n', "\r\n");
    let (again, _, _) = tables(read("a.txt", crossed.as_bytes(), &mut |_| {}));
    assert_eq!(again[0].rows, grids[0].rows);
    refused("a.pb", PABULIB.replace("benches\"", "benches"), NotImported::UnclosedQuote { row: 9 });
}

const GRANTS: [&str; 10] = [
    "Identifier",
    "Title",
    "Description",
    "Currency",
    "Amount Awarded",
    "Award Date",
    "Recipient Org:Identifier",
    "Recipient Org:Name",
    "Funding Org:Identifier",
    "Funding Org:Name",
];

const GRANT: [&str; 10] = [
    "360G-x-1",
    "Garden",
    "Beds, benches and a path",
    "GBP",
    "1500.50",
    "2031-03-04",
    "GB-CHC-1",
    "Friends of the Park",
    "GB-COH-2",
    "The Trust",
];

#[test]
fn a_360giving_file_is_read_like_any_other() {
    let rows = [format!("1: {}", GRANTS.join(" | ")), format!("2: {}", GRANT.join(" | "))];
    let rows = [rows[0].as_str(), rows[1].as_str()];
    let text = format!("{}\r\n\"{}\"\r\n", GRANTS.join(","), GRANT.join("\",\""));
    file("grants.csv", text, &rows, &[]);
    let row = |number: u8, cells: [&str; 10]| {
        let cells = (b'A'..).zip(cells).map(|(column, text)| {
            let inside = format!("<is><t>{text}</t></is>");
            cell(&format!("{}{number}", char::from(column)), r#"t="inlineStr""#, &inside)
        });
        format!("<row r=\"{number}\">{}</row>", cells.collect::<String>())
    };
    file("grants.xlsx", sheet(&(row(1, GRANTS) + &row(2, GRANT))), &rows, &[]);
}
