//! Text whose cells are parted by commas, semicolons, tabs or bars.

use tranche::files::read_text;
use tranche::import::{ImportSource, NotImported, Remark};

use super::checks::{file, pasted, refused};

#[test]
fn rows_have_the_number_of_the_line_on_which_they_begin() {
    let rows = ["1: ref | asked", "2: ", "3: S1 | one\ntwo", "5: ", "6: ", "7: S2 | 5"];
    let text = "ref,asked\n\nS1,\"one\ntwo\"\n\n\nS2,5\n\n\n";
    file("a.csv", text, &rows, &[]);
    let crossed = ["1: ref | asked", "2: ", "3: S1 | one\r\ntwo", "5: ", "6: ", "7: S2 | 5"];
    file("a.csv", text.replace('\n', "\r\n"), &crossed, &[]);
    let old = ["1: ref | asked", "2: ", "3: S1 | one\rtwo", "5: ", "6: ", "7: S2 | 5"];
    file("a.csv", text.replace('\n', "\r"), &old, &[]);
    file("a.csv", "\n\r\n\r\ra,b\n", &["1: ", "2: ", "3: ", "4: ", "5: a | b"], &[]);
    file("a.csv", "a,b\n,,\nc,d\n,\n", &["1: a | b", "2: ", "3: c | d"], &[]);
    file("a.csv", "\n\n\"a\n\n\",b\nc,d", &["1: ", "2: ", "3: a\n\n | b", "6: c | d"], &[]);
}

#[test]
fn cells_stay_as_they_stand() {
    file("a.csv", "a, b ,\u{a0}c\nd\n,,e,,\n", &["1: a |  b  | \u{a0}c", "2: d", "3:  |  | e"], &[]);
    file("a.csv", "12\" pipe,5' x \"6\"\na,b\n", &["1: 12\" pipe | 5' x \"6\"", "2: a | b"], &[]);
    file("a.csv", "\"say \"\"yes\"\"\",\"a,b\"\nc,d", &["1: say \"yes\" | a,b", "2: c | d"], &[]);
    file("a.csv", "\"\",b\nc,d", &["1:  | b", "2: c | d"], &[]);
    file("a.csv", "=1+1,@x,-5,+44\n", &["1: =1+1 | @x | -5 | +44"], &[]);
}

#[test]
fn separators_are_told_by_what_parts_rows_alike() {
    let semi = [Remark::PartedAt(';')];
    file("a.csv", "Bid;Amount\nA;1,50\nB;2,75\n", &["1: Bid | Amount", "2: A | 1,50", "3: B | 2,75"], &semi);
    file("a.csv", "A;1,50\nB;2,75\n", &["1: A | 1,50", "2: B | 2,75"], &semi);
    file("a.csv", "A;\"x;y\"\nB;\"1,2\"\n", &["1: A | x;y", "2: B | 1,2"], &semi);
    file(
        "a.csv",
        "The round of May\n\nref,a;b\nS1,\"5,000\"\nS2,6\n",
        &["1: The round of May", "2: ", "3: ref | a;b", "4: S1 | 5,000", "5: S2 | 6"],
        &[],
    );
    file(
        "a.csv",
        "only\none\ncolumn; here\nand\nthere\n",
        &["1: only", "2: one", "3: column; here", "4: and", "5: there"],
        &[],
    );
    file("a.csv", "sep=;\na;b\nc;d,e\n", &["2: a | b", "3: c | d,e"], &semi);
    file("a.csv", "sep=,\r\na,b;c\r\n", &["2: a | b;c"], &[]);
    file("a.txt", "a  b   c\nd  e  f\n", &["1: a | b | c", "2: d | e | f"], &[Remark::PartedAt(' ')]);
}

#[test]
fn an_open_quotation_mark_does_not_swallow_the_rest() {
    let open = |row| NotImported::UnclosedQuote { row };
    refused("a.csv", "a,b\nc,\"d\ne,f\ng,h\n", open(2));
    refused("a.csv", "a,b\n\"c,d\ne,\"f\"\ng,h\n", open(2));
    refused("a.csv", "a\n\nb,\"x\ny\"z\n", open(3));
    refused("a.csv", "sep=;\na;\"b\n", open(2));
    refused("a.csv", "a,b\rc,\"d\re,f", open(2));
    refused("a.csv", "\"", open(1));
}

#[test]
fn quotation_marks_that_get_lost_are_said() {
    let loose = [Remark::LooseQuotes { row: 3 }];
    file(
        "a.csv",
        "a,b\n1,2\n\"The Hub\" project,3\n\"x\"y,4\n",
        &["1: a | b", "2: 1 | 2", "3: The Hub project | 3", "4: xy | 4"],
        &loose,
    );
    file("a.csv", "a,b\n1,The \"Hub\" project\n", &["1: a | b", "2: 1 | The \"Hub\" project"], &[]);
    pasted("a\tb\n\"The Hub\" project\t3\n", &["1: a | b", "2: \"The Hub\" project | 3"], &[]);
}

#[test]
fn a_saved_fund_says_itself_what_parts_its_cells() {
    let tabs = "tranche-sheet/1 csv,\"x\t\n\"\n\"y\t\n\",\"z\t\n\"\n";
    file("a.csv", tabs, &["1: tranche-sheet/1 csv | x\t\n", "3: y\t\n | z\t\n"], &[]);
    let commas = "\"tranche-sheet/1 csv\";1,5,5\na,b,c;2,5,5\n";
    file("a.csv", commas, &["1: tranche-sheet/1 csv | 1,5,5", "2: a,b,c | 2,5,5"], &[Remark::PartedAt(';')]);
}

#[test]
fn commas_inside_amounts_leave_them_whole_where_the_headings_say_so() {
    let commas = |rows, row, found: &str| Remark::CommasInAmounts { rows, row, found: found.to_owned() };
    let head = "Ref,Who,Title,Amount\n";
    file(
        "a.csv",
        format!("{head}S1,Ash,Hall,£50,000\nS2,Elm,Nets,£500\nS3,Elm,Posts,1,250,000\n"),
        &[
            "1: Ref | Who | Title | Amount",
            "2: S1 | Ash | Hall | £50,000",
            "3: S2 | Elm | Nets | £500",
            "4: S3 | Elm | Posts | 1,250,000",
        ],
        &[commas(2, 2, "£50,000")],
    );
    let reducible = "S1,Ash,Hall,£100,000 could be reduced to £90,000";
    file(
        "a.csv",
        format!("{head}{reducible}\n"),
        &["1: Ref | Who | Title | Amount", "2: S1 | Ash | Hall | £100,000 could be reduced to £90,000"],
        &[commas(1, 2, "£100,000 could be reduced to £90,000")],
    );
    // What may be two cells stays two: no heading, a figure in it, or no cell too many.
    file("a.csv", "S1,Ash,Hall,£50,000\n", &["1: S1 | Ash | Hall | £50 | 000"], &[]);
    file("a.csv", "Who,2013,2014\nAsh,£50,000\n", &["1: Who | 2013 | 2014", "2: Ash | £50 | 000"], &[]);
    file(
        "a.csv",
        "Who,Old\nAsh,£50,000,100\n",
        &["1: Who | Old", "2: Ash | £50,000,100"],
        &[commas(1, 2, "£50,000,100")],
    );
    // Where the headings leave room for one of two, the comma stays where it may part thousands.
    file(
        "a.csv",
        "Who,Old,New\nAsh,£50,000,100\n",
        &["1: Who | Old | New", "2: Ash | £50, | 000, | 100"],
        &[],
    );
    pasted(
        &format!("{head}S1,Ash,Hall,£50,000\nS2,Elm,Nets,£35,000\n"),
        &["1: Ref | Who | Title | Amount", "2: S1 | Ash | Hall | £50,000", "3: S2 | Elm | Nets | £35,000"],
        &[Remark::PartedAt(','), commas(2, 2, "£50,000")],
    );
}

#[test]
fn lines_of_running_text_are_taken_apart_at_their_reference_and_their_amount() {
    pasted(
        "Ref Partnership Aims Amount requested\nS1 Ash Trust Less crime, in two wards £ 50,000\nSub-total £50,000\n\nB1 Elm Hall £100,000 could be reduced to £90,000\nB2 Five cameras up to £20,000\nB3 A van TBC\nTotal £170,000\n* as bid\n",
        &[
            "1: Ref | Partnership Aims | Amount requested",
            "2: S1 | Ash Trust Less crime, in two wards | £ 50,000",
            "3:  | Sub-total | £50,000",
            "4: ",
            "5: B1 | Elm Hall | £100,000 could be reduced to £90,000",
            "6: B2 | Five cameras | up to £20,000",
            "7: B3 | A van | TBC",
            "8:  | Total | £170,000",
            "9:  | * as bid",
        ],
        &[Remark::RunningText],
    );
    pasted(
        "Hall 2 of 3 35,000\nYear 2013 £ 1,500\nNets for 2014 25k\nVan of 12 500\n",
        &["1: Hall 2 of 3 | 35,000", "2: Year 2013 | £ 1,500", "3: Nets for 2014 | 25k", "4: Van of 12 500"],
        &[Remark::RunningText],
    );
    // The words of a row that begins with a reference go on until its amount, and over no other row or total.
    pasted(
        "S1 Less crime in two\nwards, one year £50,000\nD1 A team\nTotal £50,000\nC1 A hub\n\nC2 Homes £35,000\nC3 Vans\nand buses\nC4 Lamps £500\n",
        &[
            "1: S1 | Less crime in two wards, one year | £50,000",
            "3: D1 | A team",
            "4:  | Total | £50,000",
            "5: C1 | A hub",
            "6: ",
            "7: C2 | Homes | £35,000",
            "8: C3 | Vans",
            "9:  | and buses",
            "10: C4 | Lamps | £500",
        ],
        &[Remark::RunningText],
    );
    // One amount is no list, and words without one are none.
    pasted("A hall for £500\nA stage\n", &["1: A hall for £500", "2: A stage"], &[]);
    file(
        "a.txt",
        "Hall £50,000\nNets £500\n",
        &["1: Hall | £50,000", "2: Nets | £500"],
        &[Remark::RunningText],
    );
    file("a.csv", "Hall £500\nNets £500\n", &["1: Hall £500", "2: Nets £500"], &[]);
}

#[test]
fn a_pasted_table_is_parted_by_tabs() {
    pasted(
        "S1\tSolihull\t£1,500\nS2\t\t£ 50,000",
        &["1: S1 | Solihull | £1,500", "2: S2 |  | £ 50,000"],
        &[],
    );
    pasted(
        "S1\t12\" pipe, \"as is\"\t£1\nS2\t\"open\t£2",
        &["1: S1 | 12\" pipe, \"as is\" | £1", "2: S2 | \"open | £2"],
        &[],
    );
    pasted("S1\t\"two\nlines\"\t£1\nS2\tx\t£2\n", &["1: S1 | two\nlines | £1", "3: S2 | x | £2"], &[]);
    pasted("\"quoted\"\tx\ny\tz", &["1: \"quoted\" | x", "2: y | z"], &[]);
    pasted(
        "S1   Solihull   £1,500\nS2   Dudley     £50,000\n",
        &["1: S1 | Solihull | £1,500", "2: S2 | Dudley | £50,000"],
        &[Remark::PartedAt(' ')],
    );
    pasted("a,b\nc,d\n", &["1: a | b", "2: c | d"], &[Remark::PartedAt(',')]);
    pasted("S1,50000\nS2,500\n", &["1: S1 | 50000", "2: S2 | 500"], &[Remark::PartedAt(',')]);
    pasted("one\n", &["1: one"], &[]);
    assert_eq!(read_text(" \n\t\n", &mut |_| {}), Err(NotImported::Empty));
    assert_eq!(read_text("{\"format\":1}", &mut |_| {}), Ok(ImportSource::Json("{\"format\":1}".to_owned())));
}
