//! What members sent is found in mails, files and columns, and put side by side.

use browser_tests::{Look, Page};
use support::members;
use support::round::round;

use crate::accessibility::expect_reach;
use crate::round::{catch_saved_files, open_round, saved_file, saved_scenario};
use crate::stored::{entries, put};

pub const NOW: &str = "members/site-invest-to-save-2013-14/now";

/// Codes of the round of 2013–14 that were shipped, by their names.
const CODES: &str = include_str!("../../../fixtures/links-v2.txt");
const OLD_CODES: &str = include_str!("../../../fixtures/links-v1.txt");

const TABLE: &str = "What 4 members would give";
const PASTE: &str = "Paste a whole e-mail thread";

fn code_in(codes: &'static str, name: &str) -> &'static str {
    let named = |line: &'static str| line.split_once(' ').filter(|(one, _)| *one == name);
    codes.lines().find_map(named).unwrap().1
}

pub fn code(name: &str) -> &'static str {
    code_in(CODES, name)
}

pub fn mail(sender: &str, code: &str) -> String {
    let address = format!("https://example.org/tranche/?#{code}");
    format!(
        "From: {sender} <{}@board.example>\nSubject: Re: bids\n\nThis is mine:\n{address}\n\n",
        sender.to_ascii_lowercase()
    )
}

/// Four members, each in a mail of their own.
pub fn thread() -> String {
    [("Ann", "all-in-full"), ("Bob", "all-reduced"), ("Cleo", "sandwell-finally"), ("Dan", "abstaining")]
        .map(|(sender, name)| mail(sender, code(name)))
        .concat()
}

pub fn open_collation(page: &Page) {
    open_round(page);
    page.open("?do=collate");
    page.heading("What members sent").expect_here();
    page.expect_text("Nothing has been brought yet.");
}

pub fn read(page: &Page, text: &str) {
    page.field(PASTE).paste_text(text);
    page.button("Read it").press();
}

pub fn a_thread_of_mails_is_put_side_by_side(page: &Page) {
    open_collation(page);
    expect_reach(page);
    read(page, &thread());
    page.expect_status("4 new scenarios added.");
    page.expect_text("4 scenarios, 4 counted.");
    page.group("Ann").expect_text("13 of 13 bids decided.");
    page.group("Dan").field("Sender").expect_value("Dan");
    let row = |bid: &str, cells: &[&str]| page.expect_table_row(TABLE, bid, cells);
    let same = ["£8,000"; 5];
    let all = ["3 of 3 3 in full"].into_iter().chain(same).chain(["1 abstained Names"]);
    row("SS5", &all.collect::<Vec<_>>());
    let all = ["2 of 2 2 in full"].into_iter().chain(["£20,000"; 5]);
    row("SS2", &all.chain(["1 not decided, 1 left out (interest) Names"]).collect::<Vec<_>>());
    page.expect_text("A member with a declared interest in a bid is left out of that bid");
    page.button("Names: SS2").press();
    page.table(TABLE).expect_text("In full: Ann, Bob. Not decided: Cleo.");
    page.group("Order").radio("As in the paper").choose();
    row(
        "SS2",
        &["2 of 2 2 in full"]
            .into_iter()
            .chain(["£20,000"; 5])
            .chain(["1 not decided, 1 left out (interest) Names"])
            .collect::<Vec<_>>(),
    );
    expect_reach(page);
    // It is all there after a reload.
    page.reload();
    page.expect_text("4 scenarios, 4 counted.");
    page.group("Cleo").field("Sender").expect_value("Cleo");
    assert!(entries(page).contains_key(NOW));
}

/// As on a busy computer: what the database is asked comes late.
const LATE_ANSWERS: &str = "{
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...all) {
        const work = transaction.apply(this, all);
        if (all[1] !== 'readonly') return work;
        const late = (done) => work.addEventListener('complete', (event) => setTimeout(() => done(event), 600));
        return Object.defineProperty(work, 'oncomplete', { set: late });
    };
}";

pub fn what_is_brought_before_it_is_known_what_is_here_is_not_lost(page: &Page) {
    open_collation(page);
    read(page, &mail("Eve", code("all-in-full")));
    page.expect_text("1 scenario, 1 counted.");
    page.site().run_first(LATE_ANSWERS);
    page.open("?do=collate");
    read(page, &thread());
    page.expect_status("4 new scenarios added.");
    page.expect_text("5 scenarios, 5 counted.");
    page.reload();
    page.expect_text("5 scenarios, 5 counted.");
    page.group("Eve").field("Sender").expect_value("Eve");
    page.group("Dan").field("Sender").expect_value("Dan");
}

pub fn two_of_one_sender_are_both_listed_and_one_is_chosen(page: &Page) {
    open_collation(page);
    let old = code_in(OLD_CODES, "story");
    let again = mail("Ann", code("all-reduced"));
    let cut = &code("all-declined")[..60];
    read(
        page,
        &format!("{}{again}{}{}", mail("Ann", code("all-in-full")), mail("Bob", old), mail("Cy", cut)),
    );
    page.expect_text("The 4th code, on line 23, from Cy: its end is missing.");
    page.expect_text("3 scenarios, 2 counted.");
    page.expect_text("Ann sent 2 different scenarios. Only one of them counts.");
    page.expect_text("The 1st of what you brought then.");
    page.expect_text("The 2nd of what you brought then.");
    page.group("Bob").expect_text("what is not funded counts as not decided");
    page.button("Count this one instead").press();
    page.expect_status("Of what Ann sent, the one you chose counts now.");
    page.expect_text("3 scenarios, 2 counted.");
    page.group("Bob").button("Remove").press();
    page.expect_status("What Bob sent was removed.");
    page.expect_text("2 scenarios, 1 counted.");
    page.button("Undo").press();
    page.expect_status("Undone.");
    page.expect_text("3 scenarios, 2 counted.");
    page.group("Bob").checkbox("Count it").untick();
    page.expect_text("3 scenarios, 1 counted.");
}

pub fn a_column_of_a_spreadsheet_is_a_member_too(page: &Page) {
    open_collation(page);
    page.button("Add a column of a spreadsheet").press();
    page.field("Paste the references of bids").paste_text("S1 50,000\nB1 12,000\nX9 1");
    page.field("Who sent it?").type_text("Eve");
    page.button("Add the column").press();
    page.expect_text(
        "Line 3 is left out, “X9 1”: it has no reference of a bid where the other lines have one.",
    );
    page.group("Eve").expect_text("2 of 13 bids decided.");
}

pub fn a_block_of_cells_and_a_table_as_a_file_are_members_too(page: &Page) {
    open_collation(page);
    page.button("Add a column of a spreadsheet").press();
    let column = page.field("Paste the references of bids");
    column
        .paste_text("Ref\tTitle\tRequested\tMine\nS1\tViolent crime\t50,000\t40,000\nB1\tYouth\t100,000\t5");
    page.field("Who sent it?").type_text("Eve");
    page.button("Add the column").press();
    page.expect_text(
        "Nothing was added: more than one column has amounts, “Requested” and “Mine”. Copy the references",
    );
    column.paste_text(
        "Ref\tTitle\tAmount\nS1\tViolent crime 2013\t40,000\nB1\tYouth\tinterest\nB2\tDating\t-5\nTotal\t\t40,000",
    );
    page.button("Add the column").press();
    page.expect_text("The first line was taken for a heading.");
    page.expect_text("an amount can’t be below nothing.");
    page.expect_text("Line 5 is left out, “Total");
    page.group("Eve").expect_text("1 of 13 bids decided");
    page.table("What 1 member would give").expect_text("1 left out (interest)");
    page.drop_file("Fay.csv", "Ref,Title,Amount\r\nS1,Crime,\"50,000\"\r\nB1,Youth,declined\r\n");
    page.expect_status("1 new scenario added.");
    page.group("Fay").expect_text("2 of 13 bids decided");
}

/// How far a cell reaches from left to right.
const REACH: &str = "const [table, row] = [document.querySelector('.collated'), /^S1/];
    const reach = cells => [cells[0].getBoundingClientRect().left, cells.at(-1).getBoundingClientRect().right].map(Math.round);
    const undecided = [...table.tBodies[0].rows].find(one => !row.test(one.cells[0].textContent));
    const cell = [...undecided.cells].find(one => one.textContent.includes('Nobody took a stand'));
    const [figures, one] = [reach([...table.tHead.rows[0].cells].slice(2, 7)), reach([cell])];
     return Math.max(...figures.map((edge, at) => Math.abs(edge - one[at])));";

pub fn where_nobody_took_a_stand_one_cell_stands_for_all_figures(page: &Page) {
    open_collation(page);
    page.button("Add a column of a spreadsheet").press();
    page.field("Paste the references of bids").paste_text("S1 50,000");
    page.field("Who sent it?").type_text("Eve");
    page.button("Add the column").press();
    page.table("What 1 member would give").expect_text("Nobody took a stand");
    let reach = page.evaluate(REACH).unwrap();
    assert!(reach.as_f64().unwrap() <= 1.0, "the cell under the figures: {reach} px");
}

pub fn a_column_that_decides_nothing_adds_nobody_and_stays(page: &Page) {
    open_collation(page);
    page.button("Add a column of a spreadsheet").press();
    let column = || page.field("Paste the references of bids");
    column().paste_text("S1 about 50\nB1");
    page.field("Who sent it?").type_text("Eve");
    page.button("Add the column").press();
    page.expect_text("Nothing was added: no line of this has an amount that counts.");
    page.expect_text("Line 1 is left out, “S1 about 50”: we can’t read one amount in it");
    page.expect_text("Line 2 is left out, “B1”: we can’t read one amount in it");
    page.expect_text("Nothing has been brought yet.");
    column().expect_value("S1 about 50\nB1");
    page.field("Who sent it?").expect_value("Eve");
    column().paste_text("S1 50\nAll figures in £k");
    page.button("Add the column").press();
    page.expect_text("Nothing was added: line 2 says thousands, “All figures in £k”");
    column().paste_text("Bid Amount (£k)\nS1 50\nB1 12");
    page.button("Add the column").press();
    page.expect_text("The amounts were read in thousands, as line 1 says: “Bid Amount (£k)”.");
    page.group("Eve").expect_text("2 of 13 bids decided.");
    page.table("What 1 member would give").expect_text("£12,000");
    column().expect_value("");
}

pub fn files_that_are_dropped_are_read_like_what_is_pasted(page: &Page) {
    catch_saved_files(page);
    open_round(page);
    page.group("W1").radio("In full £25,000").choose();
    let scenario = saved_scenario(page);
    page.open("?do=collate");
    page.expect_text("Nothing has been brought yet.");
    page.drop_file("thread.eml", thread().as_str());
    page.expect_text("4 scenarios, 4 counted.");
    page.drop_file("Fay Hill.json", scenario.as_str());
    page.expect_text("5 scenarios, 5 counted.");
    page.group("Fay Hill").expect_text("1 of 13 bids decided.");
    page.drop_file("thread.eml", thread().as_str());
    page.expect_status("Nothing was added: 4 scenarios are here already.");
    page.drop_file("photo.json", "{\"format\": \"photo\"}");
    page.expect_text(
        "photo.json: This file is neither a saved scenario nor a saved round, or it is damaged.",
    );
    page.expect_no_text("here already");
    page.button("Undo").expect_gone();
    page.expect_text("5 scenarios, 5 counted.");
}

pub fn whoever_has_no_name_is_given_one(page: &Page) {
    open_collation(page);
    read(page, code("all-in-full"));
    let nobody = page.group("No name");
    nobody.expect_text("Who sent this?");
    nobody.field("Sender").type_and_leave("Gus");
    page.group("Gus").expect_text("13 of 13 bids decided.");
    page.expect_no_text("Who sent this?");
    page.group("Gus").button("Somebody else sent the same").press();
    page.expect_status("Added once more. Write the name of who else sent it.");
    page.expect_focused("Sender");
    page.group("No name").expect_text("These are the same decisions as Gus sent.");
    page.group("No name").field("Sender").type_and_leave("gus");
    page.expect_status("gus counts already, so this one does not. Choose which one counts.");
    page.expect_text("gus stands here twice with the same decisions. Only one of them counts.");
    page.expect_text("2 scenarios, 1 counted.");
    expect_reach(page);
    // A name that was wrong costs nobody their voice, and what was unticked by hand stays so.
    page.group("gus").field("Sender").type_and_leave("Hal");
    page.expect_status("Hal counts again.");
    page.expect_text("2 scenarios, 2 counted.");
    page.group("Hal").checkbox("Count it").untick();
    page.group("Hal").field("Sender").type_and_leave("Ida");
    page.expect_status("What Ida sent does not count yet. Tick “Count it” if it should.");
    page.expect_text("2 scenarios, 1 counted.");
}

pub fn what_has_no_name_is_never_taken_for_somebodys(page: &Page) {
    open_collation(page);
    read(page, &mail("Bea", code("all-in-full")));
    page.expect_text("1 scenario, 1 counted.");
    read(page, code("all-in-full"));
    page.expect_text("No name decides the same as Bea. Both are listed");
    page.expect_text("2 scenarios, 1 counted.");
    let nobody = page.group("No name");
    nobody.expect_text("These are the same decisions as Bea sent. Are they another member’s?");
    page.group("Bea").expect_text("No name decides the same.");
    expect_reach(page);
    nobody.field("Sender").type_and_leave("Cy");
    page.group("Cy").checkbox("Count it").tick();
    page.expect_text("2 scenarios, 2 counted.");
    page.group("Cy").expect_no_text("the same decisions");
    page.group("Bea").expect_no_text("decides the same");

    // Bob counts, and what has no name counts: what he sends besides is his, and he counts once.
    read(page, &mail("Bob", code("all-reduced")));
    read(page, code("sandwell-finally"));
    page.expect_text("4 scenarios, 4 counted.");
    read(page, &mail("Bob", code("sandwell-finally")));
    page.expect_text("5 scenarios, 4 counted.");
    page.expect_text("Bob sent 2 different scenarios. Only one of them counts.");
    page.group("No name").expect_here();
    // Of several, each has a number.
    read(page, code("abstaining"));
    for name in ["No name (1)", "No name (2)"] {
        page.group(name).expect_here();
    }
}

pub fn a_list_that_cannot_be_read_is_said_and_left_alone(page: &Page) {
    catch_saved_files(page);
    open_collation(page);
    read(page, &thread());
    page.expect_text("4 scenarios, 4 counted.");
    page.wait_for("the list to be kept", || {
        entries(page).contains_key(NOW).then_some(()).ok_or("none".to_owned())
    });
    let newer = "{\"format\": \"tranche-members/9\"}";
    put(page, NOW, newer);
    page.expect_text("was saved by a newer version of this page");
    page.expect_no_text("Nothing has been brought yet.");
    page.button("Put it aside").expect_gone();
    page.reload();
    page.expect_text("was saved by a newer version of this page");
    assert_eq!(entries(page)[NOW], newer);
    expect_reach(page);
    put(page, NOW, "{\"half");
    page.expect_text("What members sent is saved here, but damaged.");
    page.button("Save what members sent as a file").press();
    let file = saved_file(page);
    assert_eq!((file.0.as_str(), file.1.as_str()), ("tranche-members.json", "{\"half"));
    assert_eq!(entries(page)[NOW], "{\"half");
    page.button("Put it aside and begin anew").press();
    page.expect_text("Nothing has been brought yet.");
    let kept = entries(page);
    assert!(!kept.contains_key(NOW) && kept.values().any(|text| text == "{\"half"), "{kept:?}");
}

pub fn two_hundred_members_are_put_side_by_side(page: &Page) {
    open_collation(page);
    page.drop_file("thread.eml", members::thread(&round(), 200).as_str());
    page.expect_text("200 scenarios, 200 counted");
    page.group("Member 7").expect_gone();
    page.table("What 200 members would give").expect_text("S1 Violent crime");
    page.button("Names: S1").press();
    page.table("What 200 members would give").expect_text("Member 200");
    expect_reach(page);
    // What somebody has to look at comes first, in sight; the rest stays folded away.
    read(page, &mail("member 7", code("all-in-full")));
    page.expect_text("201 scenarios, 200 counted.");
    page.group("member 7").expect_here();
    page.group("Member 7").expect_text("Only one of them counts.");
    page.group("Member 9").expect_gone();
    // It stays there once it is answered.
    page.group("member 7").field("Sender").type_and_leave("Member 207");
    page.expect_status("What Member 207 sent does not count yet.");
    page.group("Member 207").checkbox("Count it").tick();
    page.expect_text("201 scenarios, 201 counted.");
    page.button("199 other scenarios, 199 counted").press();
    page.group("Member 9").checkbox("Count it").untick();
    page.expect_text("201 scenarios, 200 counted.");
    page.table("What 200 members would give").expect_here();
}

pub fn a_changed_mind_is_told_from_what_was_sent_before(page: &Page) {
    open_collation(page);
    let dated =
        |date: &str, code: &str| mail("Ann", code).replace("Subject", &format!("Date: {date}\nSubject"));
    let sent = [("Mon, 2 Nov 2026 09:00", "all-in-full"), ("Tue, 3 Nov 2026 10:02", "all-reduced")];
    let sent = sent.map(|(date, name)| dated(date, code(name))).concat();
    // A link and its code in one message are sent once.
    read(page, &format!("{sent}The code: {}\n", code("all-reduced")));
    page.expect_text("2 scenarios, 1 counted.");
    page.expect_text("Sent: Mon, 2 Nov 2026 09:00.");
    page.expect_text("Sent: Tue, 3 Nov 2026 10:02.");
    page.expect_no_text("more than once,");
    page.expect_text("Look at these decisions");
    let address = page.evaluate("return document.querySelector('.sent a').href").unwrap();
    let address = address.as_str().unwrap();
    page.open_in_new_tab(&address[address.find("?").unwrap()..]);
    page.go_to_tab(1);
    page.expect_text("You’re looking at decisions someone sent you.");
    page.expect_text("Ann");
}
