//! Which column is what: by name in any order, guessed, or asked.

use Role::{
    Note, Partnership, Passed, Pence, Place, Purpose, Reduced, Reduction, Reference, Requested, Theme, Title,
    TotalCost,
};
use tranche::import::{
    Answer, Blocking, Choices, ColumnEvidence, HeaderChoice, Matter, Reading, Role, Unit, read,
};

use super::grids::{asks_about, bid, grid, kinds, pounds, reading, roles};

/// The roles of columns with these headings and one plain row.
#[track_caller]
fn named(header: &str, expected: &[Role]) {
    let reading = under(header);
    assert_eq!(reading.header, Some(0), "{header}");
    assert_eq!(roles(&reading), expected, "{header}");
    let unsure: Vec<_> = reading.columns.iter().filter(|column| column.needs_confirming()).collect();
    assert!(unsure.is_empty(), "{header}: {unsure:?}");
}

fn under(header: &str) -> Reading {
    let pence = header.contains("£ | ");
    let cell = |(at, _): (usize, &str)| if pence { "50".to_owned() } else { format!("cell {at}") };
    let cells: Vec<String> = header.split('|').enumerate().map(cell).collect();
    reading(&format!("{header}\n{}", cells.join(" | ")))
}

#[test]
fn headings_are_found_by_name_in_any_order_and_spelling() {
    named("Ref | Partnership | Aims | Amount", &[Reference, Partnership, Title, Requested]);
    named("AMOUNT (£) | Title | REF. | Organisation:", &[Requested, Title, Reference, Partnership]);
    named("Bid no. | Ward | Project | Cost", &[Reference, Partnership, Title, Requested]);
    named("No. | Area | Bid | £", &[Reference, Partnership, Title, Requested]);
    named(
        "ID | Applicant | Project name | Description | Amount requested",
        &[Reference, Partnership, Title, Purpose, Requested],
    );
    named(
        "Department | Name | Summary | Theme | Total cost | Page | Comments",
        &[Partnership, Title, Purpose, Theme, Requested, Place, Note],
    );
    named(
        "Ref | Partnership | Project | Aims | Bid amount | Could be reduced to | Appendix | Notes",
        &[Reference, Partnership, Title, Purpose, Requested, Reduced, Place, Note],
    );
    named(
        "Reference\u{a0}no | Partnership | Title | Amount | Minimum",
        &[Reference, Partnership, Title, Requested, Reduced],
    );
    named(
        "Reference | Partnership | Title | Category | Priority | Amount",
        &[Reference, Partnership, Title, Theme, Theme, Requested],
    );
}

#[test]
fn the_plainest_of_several_amounts_is_what_is_requested() {
    named(
        "Ref | Applicant | Title | Total cost | Amount requested",
        &[Reference, Partnership, Title, TotalCost, Requested],
    );
}

#[test]
fn the_formats_of_others_are_known() {
    named(
        "project_id;cost;name;category;district".replace(';', "|").as_str(),
        &[Reference, Requested, Title, Theme, Partnership],
    );
    named(
        "Identifier | Title | Description | Currency | Amount Applied For | Amount Awarded | Award Date | Recipient Org:Identifier | Recipient Org:Name | Funding Org:Name",
        &[Reference, Title, Purpose, Passed, Requested, Passed, Passed, Passed, Partnership, Passed],
    );
    let awarded = "Identifier | Title | Currency | Amount Awarded | Recipient Org:Name\n360G-1 | Hub | GBP | 5000 | Trust";
    let reading = reading(awarded);
    assert_eq!((reading.columns[3].role, reading.columns[3].came), (Requested, ColumnEvidence::Guessed));
    assert_eq!(reading.blocking(), [Blocking::Confirm(vec![3])]);
    let euros = super::grids::reading(&awarded.replace("GBP", "EUR"));
    assert_eq!(euros.blocking().len(), 2);
    assert!(
        matches!(&euros.blocking()[1], Blocking::Question(question) if question.matter == Matter::Currency)
    );
}

#[test]
fn every_name_in_the_document_is_known() {
    let document = include_str!("../../../docs/formats.md").replace("\r\n", "\n");
    let (_, table) = document.split_once("| column | also called, among others |\n|---|---|\n").unwrap();
    let rows = table.lines().take_while(|line| line.starts_with('|'));
    let rows: Vec<(&str, &str)> =
        rows.map(|row| row.trim_matches(['|', ' ']).split_once(" | ").unwrap()).collect();
    assert_eq!(rows.len(), Role::ALL.len() - 1);
    let others =
        [(Reference, "Ref"), (Partnership, "Partnership"), (Title, "Title"), (Requested, "Requested")];
    for ((name, more), role) in rows.into_iter().zip(Role::ALL) {
        // What the whole project costs is that only beside what is requested: its name alone may be either.
        for heading in
            more.split(", ").chain([name]).filter(|heading| !heading.is_empty() && role != TotalCost)
        {
            let others = others.iter().filter(|(other, _)| *other != role);
            // Pence stand behind their pounds, and nowhere else.
            let (header, at) = if role == Pence {
                (format!("Ref | Partnership | Title | £ | {heading}"), 4)
            } else {
                (others.fold(heading.to_owned(), |header, (_, other)| format!("{header} | {other}")), 0)
            };
            let column = &under(&header).columns[at];
            assert_eq!((column.role, column.came), (role, ColumnEvidence::ByName), "{heading}");
        }
    }
}

#[test]
fn a_heading_that_is_not_understood_is_left_out_and_shown_as_that() {
    let reading = under("Ref | Partnership | Title | Amount | Officer");
    assert_eq!(
        (reading.columns[4].role, reading.columns[4].came, reading.columns[4].filled),
        (Passed, ColumnEvidence::Unknown, 1)
    );
    assert_eq!(reading.columns[4].heading, "Officer");
}

#[test]
fn two_columns_of_one_role_are_asked_about() {
    let table = grid("Ref | Partnership | Title | Amount | Cost\nA1 | A | One | £1 | £2");
    let mut choices = Choices::default();
    let both = vec![Answer::Column(3), Answer::Column(4)];
    assert_eq!(asks_about(&read(&table, &choices)), [(Matter::Amount, both)]);
    choices.set_role(4, Some(Requested));
    let chosen = read(&table, &choices);
    assert!(chosen.is_ready());
    assert_eq!(
        (chosen.columns[3].came, chosen.columns[4].came),
        (ColumnEvidence::Displaced, ColumnEvidence::Chosen)
    );
    assert_eq!(bid(&chosen, "A1").requested, Some(pounds(2)));
    choices.set_role(3, Some(Requested));
    assert_eq!(choices.role(4), None);
    assert_eq!(bid(&read(&table, &choices), "A1").requested, Some(pounds(1)));
}

#[test]
fn a_longer_heading_has_to_be_confirmed_unless_it_says_that_money_is_asked_for() {
    let table = "Unique ref | Bidding organisation | Description | Amount of money being requested\nA1 | A | One | £1";
    let reading = reading(table);
    assert_eq!(roles(&reading), [Reference, Partnership, Title, Requested]);
    assert_eq!(reading.blocking(), []);
}

#[test]
fn by_how_much_less_is_taken_from_what_is_asked_for() {
    let reading = reading("Ref | Partnership | Title | Amount | Reduced by\nA1 | A | One | £9 | £2");
    assert_eq!((roles(&reading)[4], reading.is_ready()), (Reduction, true));
    assert_eq!(bid(&reading, "A1").reduced, Some(pounds(7)));
    let more = super::grids::reading(
        "Ref | Partnership | Title | Amount | Reduced by\nA1 | A | One | £9 | £12\nA2 | A | Two | £9 | -",
    );
    assert_eq!((more.blocking(), bid(&more, "A2").reduced), (vec![Blocking::Row(1)], None));
    // A person may be the one who reduced it.
    let person =
        super::grids::reading("Ref | Partnership | Title | Amount | Reduced by\nA1 | A | One | £9 | Jo");
    assert_eq!((roles(&person)[4], person.is_ready()), (Passed, true));
}

#[test]
fn headings_that_are_all_longer_ones_are_headings_and_no_bid() {
    let table = "Unique reference of the bid | Name of the bidding organisation | Short title of the project | Amount of funding being requested\nA1 | A | One | £1";
    let reading = reading(table);
    assert_eq!(kinds(&reading), ["Header", "Bid A1"]);
    assert_eq!(roles(&reading), [Reference, Partnership, Title, Requested]);
    assert_eq!(reading.blocking(), [Blocking::Confirm(vec![0, 2])]);
    let words = "A1 | Ward forum | Bid for a project | A summary of costs\nA2 | A | One | £1";
    assert_eq!(super::grids::reading(words).header, None);
}

#[test]
fn a_column_called_bid_that_holds_codes_beside_a_title_has_the_references() {
    let reading = reading("Bid | Partnership | Title | Amount\nB1 | A | One | £1\nB2 | A | Two | £1");
    assert_eq!(roles(&reading), [Reference, Partnership, Title, Requested]);
    assert_eq!(reading.blocking(), [Blocking::Confirm(vec![0])]);
}

#[test]
fn a_column_that_is_missing_is_asked_for_once_and_not_row_by_row() {
    let table = grid("Ref | Project | Amount\nA1 | One | £1\nA2 | Two | £2");
    let mut choices = Choices::default();
    assert_eq!(read(&table, &choices).blocking(), [Blocking::NoColumn(Partnership)]);
    choices.set_everyone(Some("The city".to_owned()));
    let city = read(&table, &choices);
    assert!(city.is_ready());
    assert_eq!((city.bidders.len(), city.bidders[0].bids), (1, 2));
    let no_amounts = reading("Ref | Partnership | Title\nA1 | A | One");
    assert_eq!(no_amounts.blocking(), [Blocking::NoColumn(Requested)]);
    assert_eq!(reading("Ref | Partnership | Title | Amount").blocking(), [Blocking::NoBids]);
    assert_eq!(reading("").blocking(), [Blocking::NoBids]);
}

#[test]
fn amounts_in_thousands_are_asked_about() {
    for heading in ["Amount £000", "Amount (£'000)", "Cost £k", "Amount (£m)"] {
        let reading = reading(&format!("Ref | Partnership | Title | {heading}\nA1 | A | One | 35"));
        let unit = if heading.contains("m)") { Unit::MILLION } else { Unit::THOUSAND };
        assert_eq!(asks_about(&reading), [(Matter::Unit, vec![Answer::Unit(unit), Answer::Unit(Unit::ONE)])]);
    }
    let mut choices = Choices::default();
    choices.set_cell(0, 3, Some("Amount".to_owned()));
    choices.set_cell(1, 3, Some("35,000".to_owned()));
    assert!(read(&grid("Ref | Partnership | Title | Amount £000\nA1 | A | One | 35"), &choices).is_ready());
}

#[test]
fn without_a_header_columns_are_guessed_from_what_stands_in_them() {
    let rows = "1 | Safer Walsall | No cold calling zones in two wards | 15000 | 12000\n2 | | Business crime | 2500 |\n3 | Dudley | Payback | 50000 |";
    let reading = reading(rows);
    assert_eq!(reading.header, None);
    assert_eq!(roles(&reading), [Reference, Partnership, Title, Requested, Passed]);
    assert_eq!(kinds(&reading), ["Bid 1", "Bid 2", "Bid 3"]);
    assert_eq!(reading.blocking()[0], Blocking::Confirm(vec![0, 1, 2, 3]));
}

#[test]
fn a_person_may_say_which_row_names_the_columns() {
    let table = grid("A | B | C | D\nRef | Partnership | Title | Amount\nA1 | A | One | £1");
    let mut choices = Choices::default();
    assert_eq!(read(&table, &choices).header, Some(1));
    choices.set_header(Some(HeaderChoice::Row(0)));
    assert_eq!(read(&table, &choices).columns[0].heading, "A");
    choices.set_header(Some(HeaderChoice::NoRow));
    assert_eq!(read(&table, &choices).header, None);
    choices.set_header(Some(HeaderChoice::Row(99)));
    assert_eq!(read(&table, &choices).header, Some(1));
}

#[test]
fn headings_further_down_name_the_columns_of_the_rows_below_them() {
    let table = grid(
        "Ref | Partnership | Title | Amount requested\nA1 | Ash | A hall | £40\nA2 | Birch | Nets | £15\n\
         Ref | Partnership | Title | Place | Total cost\nB1 | Oak | A stage | North | £30",
    );
    let mut choices = Choices::default();
    let amounts = |choices: &Choices| {
        let reading = read(&table, choices);
        let amount = |row| reading.columns_at(row).iter().position(|column| column.role == Role::Requested);
        [2, 3, 4].map(amount)
    };
    assert_eq!(amounts(&choices), [Some(3), Some(4), Some(4)]);
    choices.set_answer(Matter::OtherHeading, Some(Answer::Headings));
    assert_eq!(amounts(&choices), [Some(3), Some(4), Some(4)]);
    choices.set_cell(4, 4, Some("£35".to_owned()));
    assert_eq!(read(&table, &choices).requested(), pounds(90));
    choices.set_answer(Matter::OtherHeading, Some(Answer::AsItStands));
    assert_eq!(amounts(&choices), [Some(3); 3]);
}

#[test]
fn where_formats_are_unknown_amounts_may_be_said_to_be_in_thousands() {
    let mut table = grid("Ref | Partnership | Title | Requested\nA1 | Ash | One | 12\nA2 | Ash | Two | 30");
    table.formats_unknown = true;
    let mut choices = Choices::default();
    let answers = |choices: &Choices| {
        read(&table, choices).blocking().into_iter().find_map(|blocking| match blocking {
            Blocking::Question(question) if question.matter == Matter::Formats => Some(question.answers),
            _ => None,
        })
    };
    let units = [Unit::THOUSAND, Unit::MILLION].map(Answer::Unit);
    assert_eq!(answers(&choices), Some([&[Answer::AsItStands], &units[..]].concat()));
    choices.set_answer(Matter::Unit, Some(Answer::Unit(Unit::ONE)));
    assert_eq!(answers(&choices), Some(vec![Answer::AsItStands]));
    let mut choices = Choices::default();
    choices.set_answer(Matter::Formats, Some(Answer::Unit(Unit::THOUSAND)));
    let reading = read(&table, &choices);
    assert_eq!((reading.blocking(), reading.requested()), (Vec::new(), pounds(42_000)));
}

#[test]
fn our_reference_is_the_reference_and_an_activity_a_title() {
    named(
        "Your ref | Our ref | Organisation | Activity | Amount requested",
        &[Passed, Reference, Partnership, Title, Requested],
    );
}

#[test]
fn days_are_no_amount() {
    let reading = reading(
        "Organisation | Project | Days | Daily rate\nHope | Cookery | 12 | £200\nElm | Tents | 40 | £150",
    );
    assert_eq!(reading.blocking(), [Blocking::NoColumn(Requested)]);
}
