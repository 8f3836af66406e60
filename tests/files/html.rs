//! Pages and pieces of pages: cells as they are seen, what is known of them, and what stands around.

use std::time::{Duration, Instant};

use tranche::files::{read_html, read_text};
use tranche::import::{CellFact, NotImported};

use super::grid_view::{around, asks, file, pasted, refused, shown};

#[track_caller]
fn one(html: &str, rows: &[&str]) {
    let grids = pasted(html);
    assert_eq!(grids.len(), 1, "{grids:?}");
    assert_eq!(shown(&grids[0]), rows);
}

#[test]
fn rows_and_cells_end_where_the_next_begin() {
    let rows = ["1: Ref | Amount", "2: S1 | £50,000", "3: S2 | £500"];
    one(
        "<table><tr><th>Ref</th><th>Amount</th></tr><tr><td>S1</td><td>£50,000</td></tr><tr><td>S2</td><td>£500</td></tr></table>",
        &rows,
    );
    one("<table><tr><th>Ref<th>Amount<tr><td>S1<td>&pound;50,000<tr><td>S2<td>&#163;500", &rows);
    one(
        "<TABLE><THEAD><TR><TH><P>Ref<TH><P>Amount<TBODY><TR><TD><B>S1<TD><FONT SIZE=2>£50,000</TD><TR><TD>S2</B><TD>£500</TABLE>",
        &rows,
    );
    one("<table><td>Ref<td>Amount<tr><td>S1<td>£50,000</tr><td>S2<td>£500</table>", &rows);
}

#[test]
fn the_foot_of_a_table_stands_below_its_rows() {
    one(
        "<table><tfoot><tr><td>Total<td>£1<tbody><tr><td>S1<td>£1<thead><tr><th>Ref<th>Amount</table>",
        &["1: Ref | Amount", "2: S1 | £1", "3: Total | £1"],
    );
}

#[test]
fn text_of_a_cell_has_the_lines_that_are_seen() {
    one(
        "<table><tr><td> Jo’s\n  café <br>two<p>three</p><div>four</div><ul><li>five<li>six</ul><td>a\u{a0}b&nbsp;c &amp; d</table>",
        &["1: Jo’s café\ntwo\nthree\nfour\nfive\nsix | a\u{a0}b\u{a0}c & d"],
    );
    one(
        "<table><tr><td><style>td{}</style>a<script>b</script><!-- c -->d<template>e</template></table>",
        &["1: ad"],
    );
}

#[test]
fn a_cell_over_several_columns_or_rows_stands_where_it_begins() {
    one(
        "<table><tr><td rowspan=2>North<td>N1<td>£1<tr><td>N2<td>£2<tr><td colspan=2>Total<td>£3</table>",
        &["1: North | N1 | £1", "2: ^ | N2 | £2", "3: Total |  | £3"],
    );
    one(
        "<table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c<tr><td>d</table>",
        &["1: a |  | b", "2: ^ | ^ | c", "3: d"],
    );
    // No cell reaches out of its group of rows, and none to the end of the page.
    one("<table><tbody><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d</table>", &["1: a | b", "2: c | d"]);
    one("<table><tr><td rowspan=0>a<td>b<tr><td>c</table>", &["1: a | b", "2: ^ | c"]);
}

#[test]
fn what_is_struck_through_is_known() {
    one(
        "<table><tr><td><s>S1</s><td><strike>Nets</strike> <del>and posts</del><td style='text-decoration:line-through'>£500<td><s>£9</s> £8</table>",
        &["1: ~S1 | ~Nets and posts | ~£500 | £9 £8"],
    );
    one(
        "<style><!--table {mso-x:1}\n.font5\n\t{color:red;}\n.xl65\n\t{mso-style-parent:style0;\n\ttext-decoration:line-through;}\ntd.gone, .other {text-decoration: line-through}\n@media print {.xl66 {text-decoration:line-through}}\n--></style><table><tr class=xl65><td>a<td>b<tr><td class='x xl65'>c<td class=xl66>d<td class=gone>e<th class=gone>f<td class=xl65 style='text-decoration:none'>g</table>",
        &["1: ~a | ~b", "2: ~c | d | ~e | f | g"],
    );
}

#[test]
fn the_mark_of_a_footnote_is_no_digit_of_an_amount() {
    one(
        "<style>.up {vertical-align:super}</style><table><tr><td>£500<sup>1</sup><td>£4,500<span style='vertical-align: super'>23</span><td>£7<font class=up>9</font><td>1<sup>st</sup> H<sub>2</sub>O</table>",
        &["1: £500¹ | £4,500²³ | £7⁹ | 1st H2O"],
    );
}

#[test]
fn what_nobody_sees_is_known_or_left_out() {
    let grids = pasted(
        "<table><tr><td>a<td>b<tr style='display:none'><td>c<td>d<tr hidden><td>e<td>f<tbody style='mso-hide:all'><tr><td>g<td>h</table>",
    );
    assert_eq!(shown(&grids[0]), ["1: a | b", "-2: c | d", "-3: e | f", "-4: g | h"]);
    let grids =
        pasted("<table><col><col span=2 style='visibility:collapse'><tr><td>a<td>b<td>c<td>d</table>");
    assert_eq!(grids[0].hidden_columns, [1, 2]);
    let grids = pasted("<table><tr><td>a<td style='display:none'>b<td>c<tr><td>d<td hidden>e<td>f</table>");
    assert_eq!(
        (shown(&grids[0]), &*grids[0].hidden_columns),
        (vec!["1: a | b | c".to_owned(), "2: d | e | f".to_owned()], &[1][..])
    );
    // A key to sort by beside the amount that is seen has no heading of its own.
    one(
        "<table><tr><td>Ref<td>Amount<tr><td>S1<td hidden>0500<td>£500</table>",
        &["1: Ref | Amount", "2: S1 | £500"],
    );
    one("<table><tr><td>£500<span style='display:none'>0</span><span hidden>1</span></table>", &["1: £500"]);
}

#[test]
fn tables_in_a_table_are_the_tables() {
    let grids = pasted(
        "<table><tr><td>Menu<td><table><tr><td>S1<td>£1</table>between<table><tr><td>S2<td>£2</table><td>Foot</table>",
    );
    assert_eq!(grids.iter().map(shown).collect::<Vec<_>>(), [["1: S1 | £1"], ["1: S2 | £2"]]);
    assert_eq!(around(&grids[0]), ["B Menu", "A between"]);
    assert_eq!(around(&grids[1]), ["B between", "A Foot"]);
    // A frame around text, and one that is empty, are none.
    one(
        "<table><tr><td>S1<td><table><tr><td>£1<s>2</s></table><td><table><tr><td></table><tr><td>S2<td>£2</table>",
        &["1: S1 | £1\n2", "2: S2 | £2"],
    );
    one("<table><tr><td><table><tr><td>S1<td>£1</table></table>", &["1: S1 | £1"]);
}

#[test]
fn text_around_a_table_stands_beside_it() {
    let grids = pasted(
        "<title>x</title><p>The round of May</p><h2>All figures in £000</h2><table><caption>Bids <b>2031</b></caption><tr><td>S1<td>5</table><p>* as bid<p>Source: the paper",
    );
    let expected = [
        "C Bids 2031",
        "B x",
        "B The round of May",
        "B All figures in £000",
        "A * as bid",
        "A Source: the paper",
    ];
    assert_eq!(around(&grids[0]), expected);
    let many: String = (1..9).map(|at| format!("<p>{at}")).collect();
    let page = format!("{many}<table><tr><td>S1</table>{many}");
    assert_eq!(around(&pasted(&page)[0]).len(), 16);
    let (grids, _) = file("a.html", format!("<html>{page}"));
    assert_eq!(around(&grids[0]).join(" "), "B 4 B 5 B 6 B 7 B 8 A 1 A 2 A 3 A 4 A 5");
    // What stands between the cells of a table stands somewhere too.
    assert_eq!(around(&pasted("<table>loose<tr>more<td>S1</table>")[0]), ["B loose", "B more"]);
}

#[test]
fn several_tables_are_named_by_their_captions_or_headings() {
    let grids = pasted(
        "<h2>North</h2><table><tr><td>a</table><p>x<table><caption>South</caption><tr><td>b</table>y<table><tr><td>c</table>",
    );
    assert_eq!(grids.iter().map(|grid| &*grid.name).collect::<Vec<_>>(), ["North", "South", ""]);
    assert_eq!(pasted("<h2>North</h2><table><tr><td>a</table>")[0].name, "");
}

#[test]
fn a_page_is_known_whatever_it_is_called() {
    let page = "<html><head><meta charset=windows-1252></head><body><table><tr><td>S1<td>£50,000</table>";
    for name in ["a.htm", "a.html", "a.xls", "a.csv"] {
        assert_eq!(shown(&file(name, page).0[0]), ["1: S1 | £50,000"]);
    }
    let older: Vec<u8> = page.chars().map(|c| c as u32 as u8).collect();
    assert_eq!(shown(&file("a.xls", older).0[0]), ["1: S1 | £50,000"]);
    refused("a.html", "<html><p>no table", NotImported::NoTable);
    refused("a.html", "<html><table><tr><td> <td><br></table>", NotImported::NoTable);
}

#[test]
fn without_a_table_the_plain_text_is_read() {
    let plain = "S1\t£1\nS2\t£2\n";
    assert_eq!(read_html("<p>S1 £1<p>S2 £2", plain, &mut |_| {}), read_text(plain, &mut |_| {}));
    assert_eq!(read_html("<p>x", " ", &mut |_| {}), Err(NotImported::Empty));
}

#[test]
fn pages_without_end_are_stopped() {
    let at_most = |html: String, why: NotImported| assert_eq!(read_html(&html, "", &mut |_| {}), Err(why));
    let cells = |count: usize| format!("<table><tr>{}", "<td>a".repeat(count));
    at_most(cells(201), NotImported::TooManyColumns { most: 200 });
    at_most(cells(1_000_000), NotImported::TooManyColumns { most: 200 });
    at_most(
        format!("<table><tr>{}", "<td>".repeat(1_000_001)),
        NotImported::TooManyCells { most: 1_000_000 },
    );
    at_most(format!("<table>{}", "<tr><td>a".repeat(20_001)), NotImported::TooManyRows { most: 20_000 });
    at_most("<table><tr><td colspan=999999999>a<td>b".to_owned(), NotImported::TooManyColumns { most: 200 });
    let deep = NotImported::Damaged("elements within elements without end".to_owned());
    at_most("<div>".repeat(10_000), deep.clone());
    at_most("<table><tr><td>".repeat(10_000), deep);
    at_most(format!("<table><tr><td>{}", "a".repeat(100_001)), NotImported::TooMuchText { most: 100_000 });
    at_most("<p>".repeat(4_000_000), NotImported::TooLarge { most: 10 << 20 });
    one("<table><tr><td rowspan=4294967296 colspan=0>a<td rowspan=x>b", &["1: a | b"]);
}

#[test]
fn ten_thousand_rows_take_no_time() {
    let row = "<tr height=20 style='height:15.0pt'><td class=xl65>S1<td class=xl66 style='border-top:none'>A hall for all<td>Ash Trust<td>Arts<td>x<td align=right>£50,000</tr>\n";
    let html = format!("<style>.xl65 {{color:red}}</style><table>{}</table>", row.repeat(10_000));
    let began = Instant::now();
    assert_eq!(pasted(&html)[0].rows.len(), 10_000);
    assert!(
        began.elapsed() < Duration::from_secs(if cfg!(debug_assertions) { 5 } else { 1 }),
        "{:?}",
        began.elapsed()
    );
}

#[test]
fn an_old_figure_struck_through_and_the_new_one_beside_it_are_two() {
    one(
        "<table><tr><td><del>9500</del><ins>7850</ins><td><s>95</s>785<td><s>95</s> 785<td>78<s>50</s><td>£<s>9500</s>£7850<td><s>Ad</s>Old<td><s>95</s><sup>1</sup>785</table>",
        &["1: 9500\n7850 | 95\n785 | 95\n785 | 78\n50 | £ 9500 £7850 | Ad Old | 95¹ 785"],
    );
    // With a space alone between them, `95 785` would be an amount whose thousands are parted.
    for amount in ["9500\n7850", "95\n785", "78\n50", "£ 9500 £7850", "95¹ 785"] {
        assert!(asks(amount), "{amount}");
    }
    // What stands beside a figure that is struck through and is none itself leaves the cell struck through.
    one(
        "<table><tr><td>£<s>9500</s><td><s>£9500</s><sup>1</sup><td><s>£9500</s>*</table>",
        &["1: ~£ 9500 | ~£9500¹ | ~£9500 *"],
    );
}

#[test]
fn a_link_to_a_note_is_no_digit_of_an_amount() {
    one(
        "<table><tr><td>2400<a href='#fn1'>1</a><td><a href=#a1>12</a><td>Hope <a href='#n'>2</a><td>24<a href='/1'>1</a></table>",
        &["1: 2400¹ | 12 | Hope 2 | 241"],
    );
}

#[test]
fn what_a_rule_says_of_cells_within_others_is_known() {
    one(
        "<style>tr.w td{text-decoration:line-through} table .gone td , .x > .y{display:none}</style>
        <table><tr class=w><td>A1<td>£5<tr><td>A2<td>£6<tr class=gone><td>A3<td>£7</table>",
        &["1: ~A1 | ~£5", "2: A2 | £6"],
    );
}

#[test]
fn a_column_that_a_rule_counts_to_is_hidden() {
    for rule in ["td:nth-child(2)", "table td:nth-child( 2 )", "#old", "tr > td.was.old:nth-child(2)"] {
        let page = format!(
            "<style>{rule} {{display:none}}</style>
            <table><tr><td>A1<td id=old class='was x old'>£5<td>£6<tr><td>A2<td id=old class='was old'>£7<td>£8</table>"
        );
        let grids = pasted(&page);
        assert_eq!(grids[0].hidden_columns, [1], "{rule}");
    }
    let grids = pasted(
        "<style>td:first-child:hover, td:nth-child(2) + td{display:none}</style><table><tr><td>A1<td>£5</table>",
    );
    assert_eq!(grids[0].hidden_columns, [0_u32; 0]);
}

#[test]
fn rules_of_browsers_hide_rows_however_they_are_written() {
    for rule in [
        "table>tbody>tr.z{display:none}",
        ".z>td{display:none}",
        "html body .z{opacity:0}",
        "tr[class=z]{display:none}",
        "tr[class~=\"z\"] td{display:none}",
        "@media screen{.z{display:none}}",
        "tr:first-child{display:none}",
        "tr:nth-child(1) td{display:none}",
        "@supports (display:grid){.z{display:none}}",
        "tr:nth-child( 2n + 1 ){display:none}",
        "tr:nth-child(odd), tr:hover{display:none}",
        "tr:nth-child(-n+1){display:none}",
        ".z:not(.open){display:none}",
        "table[data-kind=old] tr.z[data-state=closed]{display:none}",
        "caption + tr.z{display:none}",
    ] {
        let page = format!("<style>{rule}</style><table><tr class=z><td>A1<td>£5<tr><td>A2<td>£6</table>");
        let rows = shown(&pasted(&page)[0]);
        assert!(rows.iter().all(|row| !row.starts_with("1: A1")), "{rule}: {rows:?}");
        assert!(rows.iter().any(|row| row.starts_with("2: A2")), "{rule}: {rows:?}");
    }
    for rule in
        ["tr:nth-child(even):hover", ".z:hover", ".z::before", "tr:not(.z)", "td + td", "tr:nth-child(n+3)"]
    {
        let page = format!(
            "<style>{rule}{{display:none}}</style><table><tr class=z><td>A1<td>£5<tr><td>A2<td>£6</table>"
        );
        one(&page, &["1: A1 | £5", "2: A2 | £6"]);
    }
    let deep = format!("<style>{}", "@supports{".repeat(100_000));
    one(&format!("{deep}</style><table><tr><td>A1<td>£5</table>"), &["1: A1 | £5"]);
    let printed = "<style>@media not screen{.z{display:none}} @media print{.z{display:none}}</style><table><tr class=z><td>A1<td>£5<tr><td>A2<td>£6</table>";
    one(printed, &["1: A1 | £5", "2: A2 | £6"]);
}

#[test]
fn a_small_table_within_a_cell_hides_no_table() {
    let costs = "<table><tr><td>Staff<td>2000<tr><td>Food<td>400</table>";
    let row = |cell: &str| format!("<tr><td>A1<td>Cookery{cell}<td>£2,400<tr><td>A2<td>Lights<td>£7,850");
    let headings = "<tr><th>Ref<th>Project<th>Amount requested";
    let below = ["2: A1 | Cookery\nStaff\n2000\nFood\n400 | £2,400", "3: A2 | Lights | £7,850"];
    let named = ["1: Ref | Project | Amount requested", below[0], below[1]];
    one(&format!("<table>{headings}{}</table>", row(costs)), &named);
    let without = below.map(|row| row.replacen(['2', '3'], if row.starts_with('2') { "1" } else { "2" }, 1));
    one(&format!("<table>{}</table>", row(costs)), &without.each_ref().map(String::as_str));
    // What stands below the small table, and that it is struck through, is of the cell.
    one(
        "<table><tr><td>A1<td>a<table><tr><td>b<td>c</table>d<td>£1<tr><td>A2<td><s>a</s><table><tr><td><s>b</s><td></table><td>£2</table>",
        &["1: A1 | a\nb\nc\nd | £1", "2: A2 | ~a\nb | £2"],
    );
    // A table of bids in the cell of another is there beside it.
    let bids = "<table><tr><th>Ref<th>Project<th>Amount<tr><td>B1<td>x<td>£5</table>";
    let grids = pasted(&format!("<table>{headings}{}</table>", row(bids)));
    assert_eq!(grids.len(), 2);
    assert_eq!(shown(&grids[1]), ["1: Ref | Project | Amount", "2: B1 | x | £5"]);
    // Around a table of bids, a table is there for the layout.
    let page = format!(
        "<table><tr><td>Logo<td>Our fund<tr><td>Menu<td><table>{headings}{}</table><tr><td>©<td>Contact</table>",
        row(costs)
    );
    let grids = pasted(&page);
    assert_eq!(grids.iter().map(shown).collect::<Vec<_>>(), [named]);
    assert_eq!(around(&grids[0]), ["B Logo", "B Our fund", "B Menu", "A ©", "A Contact"]);
}

#[test]
fn the_figures_of_the_fund_in_a_table_of_their_own_stand_beside_the_bids() {
    let bids = "<table><tr><th>Ref<th>Project<th>Requested<tr><td>A1<td>Cookery<td>£2,400<tr><td>A2<td>Lights<td>£600</table>";
    let figures = "<table><tr><td>Total budget:<td>£350,000<tr><td>Committed<td>30000</table>";
    let said = ["A Total budget: £350,000", "A Committed: 30,000"];
    let grids = pasted(&format!("<p>All in €</p>{figures}<p>Wolverhampton made no bid</p>{bids}"));
    assert_eq!(around(&grids[1]), [&["B All in €", "B Wolverhampton made no bid"][..], &said].concat());
    let grids = pasted(&format!("{bids}<p>Wolverhampton made no bid</p>{figures}<p>* as bid</p>"));
    assert_eq!(around(&grids[0]), [&["A Wolverhampton made no bid", "A * as bid"][..], &said].concat());
    let facts = tranche::import::read(&grids[0], &tranche::import::Choices::default()).fund_facts();
    assert_eq!(facts.total.map(|(total, _)| total.to_string()).as_deref(), Some("350000"));
    let across = "<table><tr><th>Total budget<th>Committed<th>Available<tr><td>£350,000<td>£30,000<td>£320,000</table>";
    let grids = pasted(&format!("{across}{bids}"));
    let said = ["A Total budget: £350,000", "A Committed: £30,000", "A Available: £320,000"];
    assert_eq!(around(&grids[1]), said);
    // Bids of two columns are no figures of a fund, whatever one of them is called.
    let two = "<table><tr><th>Project<th>Amount<tr><td>Youth fund<td>£2,400<tr><td>Hall fund<td>£1</table>";
    assert_eq!(around(&pasted(&format!("{two}<p>x{bids}"))[1]), ["B x"]);
}

#[test]
fn a_cell_of_a_spreadsheet_that_shows_less_than_it_holds_is_read_at_full_precision() {
    let google = |held: &str| format!("data-sheets-value='{{\"1\":3,\"3\":{held}}}'");
    let cell = |held: &str, shown: &str| {
        let tellers =
            [format!("sdval=\"{held}\" sdnum=\"2057;0;#,##0,\""), format!("x:num=\"{held}\""), google(held)];
        let row = |told: &String| format!("<tr><td>S1<td {told}>{shown}");
        let grids = pasted(&format!("<table>{}</table>", tellers.iter().map(row).collect::<String>()));
        let read = |at: usize| (grids[0].rows[at].cells[1].clone(), grids[0].rows[at].facts.clone());
        assert_eq!(read(0), read(1));
        assert_eq!(read(0), read(2));
        read(0)
    };
    let thousands = |text: &str| (text.to_owned(), vec![(1, CellFact::ShownInThousands)]);
    assert_eq!(cell("24000", "24"), thousands("24000"));
    assert_eq!(cell("78500", "£79"), thousands("£78500"));
    assert_eq!(cell("1234567.5", "1,234.6"), thousands("1234567.5"));
    assert_eq!(cell("-24000", "(24)"), thousands("(24000)"));
    assert_eq!(cell("24000000", "24.0"), ("24000000".to_owned(), vec![(1, CellFact::ShownInMillions)]));
    let same = |held: &str, shown: &str, read: &str| assert_eq!(cell(held, shown), (read.to_owned(), vec![]));
    same("24000", "£24,000", "£24,000");
    same("24000", "24.000,00 €", "24.000,00 €");
    same("24000.4", "£24,000", "£24000.4");
    same("24000", "24k", "24k");
    same("24049", "£24.0k", "£24.049k");
    // A date, a percentage and a figure that is another are what they look like.
    same("47546", "4 March 2030", "4 March 2030");
    same("0.125", "12.5%", "12.5%");
    same("24000", "31", "31");
    same("-24000", "24,000", "24,000");
    one(
        "<table><tr><td x:num>24<td x:num=x>25<td sdval>26<td data-sheets-value='{'>27</table>",
        &["1: 24 | 25 | 26 | 27"],
    );
}

#[test]
fn a_page_may_begin_with_any_mark() {
    let table = "<table><tr><td>S1<td>£5</table>";
    for begin in ["<p>x</p>", "<p class=a>x</p>", "<h1>x</h1>", "<!-- x -->", "<title>x</title>"] {
        assert_eq!(shown(&file("a.xls", format!("{begin}{table}")).0[0]), ["1: S1 | £5"]);
    }
    assert_eq!(shown(&file("a.htm", format!("<center>x</center>{table}")).0[0]), ["1: S1 | £5"]);
    assert_eq!(shown(&file("a.txt", "<5 years\t£5\n").0[0]), ["1: <5 years | £5"]);
}
