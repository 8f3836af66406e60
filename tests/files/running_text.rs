//! Text as people paste it: guarded cells, lists, running text, one cell a line, and how long it takes.

use std::time::{Duration, Instant};

use tranche::Money;
use tranche::files::{read, read_text};
use tranche::import::{self, Answer, Blocking, Choices, ImportSource, Matter, Remark, alike};

use super::checks::{file, pasted, shown, tables};

#[test]
fn the_guard_around_a_text_is_not_part_of_it() {
    file(
        "a.csv",
        "Ref,Title,Amount\n=\"0012\",=\"Nets, posts\",=\"30,000\"\n0013,\"=\"\"A hall\"\"\",\"=\"\"1,500\"\"\"\n0014,=\"\",=\"\"\n",
        &["1: Ref | Title | Amount", "2: 0012 | Nets, posts | 30,000", "3: 0013 | A hall | 1,500", "4: 0014"],
        &[],
    );
    let semicolons = [Remark::PartedAt(';')];
    file("a.csv", "a;=\"1;2\"\nb;=\"3,4\"\n", &["1: a | 1;2", "2: b | 3,4"], &semicolons);
    pasted(
        "=\"001\"\tA hall\t=\"30,000\"\nS2\tNets\t£5\n",
        &["1: 001 | A hall | 30,000", "2: S2 | Nets | £5"],
        &[],
    );
    // Other formulas stay, and so do guards that do not close with their cell.
    file("a.csv", "=A1+B1,=\"a\"&B1\n=SUM(B1),x\n", &["1: =A1+B1 | =\"a\"&B1", "2: =SUM(B1) | x"], &[]);
    // A whole fund has a guard of its own.
    file(
        "a.csv",
        "tranche-sheet/1 csv,Title\nfund,'=\"0012\"\nbid,=\"0012\"\n",
        &["1: tranche-sheet/1 csv | Title", "2: fund | '=\"0012\"", "3: bid | =\"0012\""],
        &[],
    );
}

#[test]
fn a_row_whose_commas_leave_two_readings_keeps_them_where_they_may_part_thousands() {
    let head = "Ref,Who,Title,Amount,Score\n";
    let row = |text: &str| {
        let whole = format!("{head}R0,Ash,A hall,2500,7\n{text}\n");
        let (grids, ..) = tables(read_text(&whole, &mut |_| {}));
        shown(&grids[0])[2].clone()
    };
    assert_eq!(row("R1,Ash,Bus 42,694,064.09,17"), "3: R1 | Ash | Bus 42, | 694, | 064.09 | 17");
    assert_eq!(row("R1,Ash,Bus 42,694,064.09,"), "3: R1 | Ash | Bus 42, | 694, | 064.09");
    // One reading: as many cells too many as commas that may part thousands.
    assert_eq!(row("R1,Ash,A hall,694,064.09,17"), "3: R1 | Ash | A hall | 694,064.09 | 17");
    assert_eq!(row("R1,Ash,A hall,694,064.09,"), "3: R1 | Ash | A hall | 694,064.09");
    // As many cells as headings, in a table whose amounts have no commas.
    assert_eq!(row("R1,Ash,Bus 42,694,164"), "3: R1 | Ash | Bus 42 | 694 | 164");
}

#[test]
fn a_bare_figure_ends_a_line_that_begins_with_a_reference() {
    pasted(
        "Ref Organisation Project Amount\nA1 North Ward Youth club phase 2 500\nA2 South Ward Skate park 3500\nA3 East Ward Garden 1 250.00\nTotal 8 250.00\n* not yet agreed\n",
        &[
            "1: Ref | Organisation Project | Amount",
            "2: A1 | North Ward Youth club phase 2 | 2 500",
            "3: A2 | South Ward Skate park | 3500",
            "4: A3 | East Ward Garden 1 | 1 250.00",
            "5:  | Total | 8 250.00",
            "6:  | * not yet agreed",
        ],
        &[Remark::RunningText],
    );
    // A year and a small number are words, and words go on to the figure that ends them.
    pasted(
        "A1 Club of 2014\nA2 Room 101\nrepairs 2500\nA3 Lamps 12\nA4 Hall 450\nA5 Nets 1500\n",
        &[
            "1: A1 | Club of 2014",
            "2: A2 | Room 101 repairs | 2500",
            "4: A3 | Lamps 12",
            "5: A4 | Hall | 450",
            "6: A5 | Nets | 1500",
        ],
        &[Remark::RunningText],
    );
    // Where amounts have their mark, a bare figure is none.
    pasted(
        "A1 Hall £500\nA2 Fair 1066\nA3 Nets £1,500\n",
        &["1: A1 | Hall | £500", "2: A2 | Fair 1066", "3: A3 | Nets | £1,500"],
        &[Remark::RunningText],
    );
    pasted("The hall of 1066\nSeats 500\n", &["1: The hall of 1066", "2: Seats 500"], &[]);
}

#[test]
fn what_leads_from_a_title_to_its_amount_belongs_to_neither() {
    pasted(
        "District 1\nSkate park – $4,500\nRoof - £12,000\nDistrict 2\nGarden: £750\nBridge ..... £20,000\nPier.......£1,000\nBank ….. £90\nWell . . . . £80\nElm Ltd. £900\nCo-op - phase 2 - £70\n",
        &[
            "1: District 1",
            "2: Skate park | $4,500",
            "3: Roof | £12,000",
            "4: District 2",
            "5: Garden | £750",
            "6: Bridge | £20,000",
            "7: Pier | £1,000",
            "8: Bank | £90",
            "9: Well | £80",
            "10: Elm Ltd. | £900",
            "11: Co-op - phase 2 | £70",
        ],
        &[Remark::RunningText],
    );
}

#[test]
fn cells_one_below_the_other_are_rows_from_a_reference_to_an_amount() {
    pasted(
        "Total budget\n£350,000\nRef\nPartnership\nAims\nAmount\nS1\nSolihull\nViolent crime in two wards,\none year\n£50,000\nD1\nDudley\nThe local\nPayback team\n£50,000\nC1\nCoventry\nA hub\nTotal requested\n£35,000\nC2\nHomes: 20 officers\n£38,000\n* as bid\n",
        &[
            "1:  |  | Total budget | £350,000",
            "3: Ref | Partnership | Aims | Amount",
            "7: S1 | Solihull | Violent crime in two wards, one year | £50,000",
            "12: D1 | Dudley\nThe local | The local\nPayback team | £50,000",
            "17: C1 | Coventry | A hub",
            "20:  |  | Total requested | £35,000",
            "22: C2 |  | Homes: 20 officers | £38,000",
            "25:  |  | * as bid",
        ],
        &[Remark::RunningText],
    );
    // Without headings, three rows of one shape say how many cells there are; a figure before the amount is a count.
    pasted(
        "S1\nA hall\n£50\nS2\nNets\n2013\n£60\nS3\nPosts\n£70\nS4\nLamps\nTBC\n",
        &["1: S1 | A hall | £50", "4: S2 | Nets 2013 | £60", "8: S3 | Posts | £70", "11: S4 | Lamps | TBC"],
        &[Remark::RunningText],
    );
    // Two amounts one below the other, two rows, or no amounts are no such text.
    for text in
        ["S1\nA\n£50\n£40\nS2\nB\n£60\n£50\nS3\nC\n£70\n£60", "S1\nA\n£50\nS2\nB\n£60", "S1\nA\nS2\nB\nS3\nC"]
    {
        let (grids, ..) = tables(read_text(text, &mut |_| {}));
        assert_eq!(grids[0].rows.len(), text.lines().count(), "{text}");
    }
}

/// The letters and digits of a text, which no taking apart may lose, add or put in another order.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '£' | ',')).collect()
}

#[test]
fn no_character_of_the_paper_vanishes() {
    let paper = include_str!("../fixtures/tables/paper-as-printed.txt");
    let running = include_str!("../fixtures/tables/paper-as-printed-running.txt");
    for (text, remarks) in [(paper, vec![]), (running, vec![Remark::RunningText])] {
        let (grids, _, found) = tables(read_text(text, &mut |_| {}));
        let cells: Vec<&str> = grids[0].rows.iter().flat_map(|row| &row.cells).map(String::as_str).collect();
        assert_eq!(letters(&cells.concat()), letters(text));
        assert_eq!(found, remarks);
        // The four lines above the table, then an empty one and the headings.
        let filled = |row: usize| grids[0].rows[row].cells.iter().filter(|cell| !cell.is_empty()).count();
        assert_eq!([0, 1, 2, 3, 4].map(filled), [2, 2, 2, 2, 0]);
        let shown = shown(&grids[0]);
        assert!(shown.iter().any(|row| row.ends_with("| Total requested | £101,260")));
        assert!(shown.iter().any(|row| row.starts_with("7: S1 | Safer Solihull Partnership")));
        assert!(shown.iter().any(|row| row.contains("C2 | ") && row.ends_with(" | £38,000")));
    }
}

/// Two groups have one bid each, whose amount is that of the total below it.
#[test]
fn the_paper_as_it_is_printed_leaves_nothing_to_ask() {
    let paper = include_str!("../fixtures/tables/paper-as-printed.txt");
    let (grids, _, _) = tables(read_text(paper, &mut |_| {}));
    let reading = tranche::import::read(&grids[0], &Choices::default());
    assert_eq!(reading.blocking(), []);
    assert_eq!((reading.bids().count(), reading.requested().to_string()), (13, "509260".to_owned()));
    assert_eq!(reading.reduced().to_string(), "479260");
}

/// How long it takes to read, or refuse, a text of one sign after another.
fn time(unit: &str, bytes: usize) -> Duration {
    let text = unit.repeat(bytes / unit.len());
    let start = Instant::now();
    let _ = read_text(&text, &mut |_| {});
    start.elapsed()
}

#[test]
fn text_is_taken_apart_in_a_time_that_grows_with_its_length() {
    for unit in [
        "1;1,2,",
        "=\"1,\"",
        "a £1 ",
        "A1 x 1 000 000\n",
        "A1 Room 101\n",
        "A1\n",
        "A1\nx\n£1\n",
        "A1\n1\n1\n",
        "x ..... £1,000\n",
        "R,1,500,000,500\n",
    ] {
        time(unit, 100_000);
        // What is done within a blink is noise, and so is what others make of the machine: that passes.
        let linear = |[short, long]: &[Duration; 2]| *long < *short * 8 || *long < Duration::from_millis(400);
        let mut times = (0..3).map(|_| [1_000_000, 4_000_000].map(|bytes| time(unit, bytes)));
        assert!(times.any(|times| linear(&times)), "{unit:?}");
    }
}

#[test]
fn where_the_words_of_running_text_end_is_asked_once_and_parted_by_the_answer() {
    let text = "Ref Organisation Project Amount\nA1 North Ward Youth club phase 2 500\nA2 South Ward Skate park phase 3 750";
    let (grids, ..) = tables(read_text(text, &mut |_| {}));
    let mut choices = Choices::default();
    let answers = vec![Answer::AsItStands, Answer::LastDigits];
    let asks = |blocking: &Blocking| matches!(blocking, Blocking::Question(one) if one.matter == Matter::RunOn && one.answers == answers && one.rows == [1, 2]);
    assert!(import::read(&grids[0], &choices).blocking().iter().any(asks));
    let bids = |choices: &Choices| {
        let reading = import::read(&grids[0], choices);
        let bid = reading.bids().next().unwrap().1.clone();
        (reading.bidders[bid.bidder.unwrap()].name.clone(), bid.requested)
    };
    choices.set_answer(Matter::RunOn, Some(Answer::AsItStands));
    assert_eq!(bids(&choices), ("North Ward Youth club phase".to_owned(), Some(Money::from_pence(250_000))));
    choices.set_answer(Matter::RunOn, Some(Answer::LastDigits));
    assert_eq!(bids(&choices), ("North Ward Youth club phase 2".to_owned(), Some(Money::from_pence(50_000))));
}

#[test]
fn what_a_message_quotes_is_read_without_its_marks() {
    let quoted = "Hi all,\n\n> N1  North  Benches  £2,400\n> N2  North  Trees    £7,850\n>\n> S1  South  Bins     £600\n\nThanks";
    let plain = quoted.replace("> ", "").replace('>', "");
    assert_eq!(tables(read_text(quoted, &mut |_| {})), tables(read_text(&plain, &mut |_| {})));
    let deep = ">> S1\tNets\t£5\n> > S2\tPosts\t£6\n";
    pasted(deep, &["1: S1 | Nets | £5", "2: S2 | Posts | £6"], &[]);
    // “More than” in the cells of a column is text.
    pasted(
        "Band\tAmount\n> £5,000\t£6\n> 10\t£7\n",
        &["1: Band | Amount", "2: > £5,000 | £6", "3: > 10 | £7"],
        &[],
    );
}

#[test]
fn two_rows_with_a_cell_a_line_do_under_headings_though_a_title_goes_on_or_a_cell_is_missing() {
    let head = "1: Ref | Ward | Project | Requested";
    pasted(
        "Ref\nWard\nProject\nRequested\nN1\nNorth\nBenches in\nthe park\n£2,400\nN2\nNorth\nTrees\n£7,850\n",
        &[head, "5: N1 | North | Benches in the park | £2,400", "10: N2 | North | Trees | £7,850"],
        &[Remark::RunningText],
    );
    pasted(
        "Ref\nWard\nProject\nRequested\nN1\nNorth\nBenches\n£2,400\nN2\nTrees\n£7,850\n",
        &[head, "5: N1 | North | Benches | £2,400", "9: N2 |  | Trees | £7,850"],
        &[Remark::RunningText],
    );
}

#[test]
fn lists_side_by_side_are_tables_with_the_same_columns() {
    let text = "Spring round\n\
        Ref,Project,Amount requested,,Ref,Project,Amount requested\n\
        A1,Garden,5000,,B1,Hall,1000\n\
        A2,Bus,7000,,B2,Well,2000\n\
        A3,Pool,3000\n";
    let Ok(ImportSource::Tables { grids, .. }) = read("bids.csv", text.as_bytes(), &mut |_| {}) else {
        panic!()
    };
    assert_eq!(alike(&grids), [0, 1]);
    let sums: Vec<(usize, String)> = grids
        .iter()
        .map(|grid| tranche::import::read(grid, &Choices::default()))
        .map(|reading| (reading.bids().count(), reading.requested().to_string()))
        .collect();
    assert_eq!(sums, [(3, "15000".to_owned()), (2, "3000".to_owned())]);
    // Headings that come again above nothing, or only in part, are those of one list.
    for text in [
        "Ref,Project,Amount requested,Ref,Project,Amount requested\nA1,Garden,5000\n",
        "Ref,Project,Amount requested,Ref,Project\nA1,Garden,5000,7,Bus\n",
    ] {
        let Ok(ImportSource::Tables { grids, .. }) = read("bids.csv", text.as_bytes(), &mut |_| {}) else {
            panic!()
        };
        assert_eq!(grids.len(), 1, "{text}");
    }
}
