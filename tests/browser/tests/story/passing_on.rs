//! A round of one's own is passed on: with its bids, in one step, to people who have nothing.

use browser_tests::{Look, Page};
use serde_json::{Value, json};
use support::qr::text_of;

use crate::accessibility::expect_reach;
use crate::paper::{REVIEW, START, TSV, expect_round, open_start, paste, use_bids, use_fund};
use crate::round::{SHARED, altered_fund, catch_saved_files, close_shared, open_round, saved_file, share};
use crate::stored::expect_saved;

const DIALOG: &str = "Share this scenario";

/// Thirteen bids of thirteen organisations, as a secretary has them in a table.
const OWN: &str = "Ref\tOrganisation\tProject\tRequested\tDescription
1\tRiverside Youth Trust\tSummer activities for teenagers\t£12,500\tSix weeks of sport, music and trips in August for young people of the estate.
2\tAshfield Community Association\tReplacement boiler for the village hall\t£18,400\tThe boiler is thirty years old and failed twice last winter.
3\tSt Mark’s Church Hall\tLunch club for older residents\t£4,200\tA hot meal and company, every Tuesday.
4\tFriends of Holt Meadow\tFootpaths and benches\t£6,750\tVolunteers do the work; the money is for materials.
5\tKingsway Boxing Club\tNew ring and safety equipment\t£9,800\tThe club has eighty members under eighteen.
6\tHarbour Women’s Refuge\tOutreach worker, two days a week\t£21,500\tA worker who visits women who cannot come to the refuge.
7\tMoorland Mountain Rescue\tRadio sets\t£7,300\tThe old ones are not allowed any more from next year.
8\tEastbrook Primary School\tBreakfast club\t£3,900\tFor forty children, run by parents.
9\tHill Top Allotments\tRaised beds and a composting toilet\t£5,600\tFor members who use a wheelchair.
10\tValley Theatre Company\tSchools tour of a play about bullying\t£8,950\tTwelve schools, two performances each.
11\tBroadfield Food Bank\tSecond-hand van\t£14,000\tCollections are done in private cars today.
12\tCitizens Advice Northgate\tDebt advice at the library\t£16,200\tOne adviser, one day a week, for a year.
13\tOakley Cricket Club\tAll-weather practice nets\t£11,000\tOpen to schools on weekdays.
";

fn make_own(page: &Page) {
    open_start(page);
    paste(page, OWN);
    page.heading(REVIEW).expect_here();
    use_bids(page, "Small grants");
    page.group("2").radio("In full £18,400").choose();
    page.expect_figure("Funded", "£18,400");
}

/// What a test drops is none of what the page holds back until the rest of it is there.
fn wait_for_rest(page: &Page) {
    page.wait_for("the rest of the page", || {
        match page.evaluate("return 'rest' in document.documentElement.dataset")? {
            Value::Bool(true) => Ok(()),
            _ => Err("not there".to_owned()),
        }
    });
}

/// The link on show in the Share dialog: what follows the address of the page.
fn shown_link(page: &Page) -> String {
    page.dialog(DIALOG).field("Link").value()
}

pub fn a_round_of_ones_own_is_shared_with_people_who_have_nothing(page: &Page) {
    make_own(page);
    page.expect_figure("Requested", "£140,100");
    page.button("Share").press();
    let dialog = page.dialog(DIALOG);
    dialog.field("Title (optional)").type_and_leave("First draft");
    dialog.field("Your name (optional)").type_and_leave("The secretary");
    dialog.expect_text("All 13 bids are in the link, without descriptions");
    let message = dialog.field("Message").value();
    assert!(message.contains("Small grants: First draft, from The secretary"), "{message}");
    assert!(message.contains("- 2 Replacement boiler for the village hall: in full, £18,400"), "{message}");
    let address = dialog.field("Link").value();
    let (_, link) = address.split_once("/boards/2013/").unwrap();
    assert!(link.starts_with("?#TRANCHEFUND2") && link.len() < 700, "{} characters: {link}", link.len());

    page.open_elsewhere(link);
    page.heading("Small grants").expect_here();
    page.expect_text("13 bids, 13 partnerships");
    page.expect_text("The link has decisions on them too: 1 bid funded.");
    use_fund(page);
    page.heading(SHARED).expect_here();
    page.expect_figure("Requested", "£140,100");
    page.expect_figure("Funded", "£18,400");
    page.group("2").radio("In full £18,400").expect_chosen();
    page.group("13").expect_text("Oakley Cricket Club");
    close_shared(page);
    page.group("2").radio("Not decided").expect_chosen();
}

pub fn the_link_is_read_from_its_qr_code(page: &Page) {
    catch_saved_files(page);
    make_own(page);
    page.button("Share").press();
    let dialog = page.dialog(DIALOG);
    let link = shown_link(page);
    assert!(link.len() <= 700, "{} characters", link.len());
    dialog.button("Show a QR code").press();
    dialog.button("Save as a picture").press();
    let (name, svg) = saved_file(page);
    assert_eq!(name, "tranche-link.svg");
    let side = svg.split("0 0 ").nth(1).and_then(|rest| rest.split(' ').next()).unwrap();
    let path = svg.rsplit("d=\"").next().and_then(|rest| rest.split('"').next()).unwrap();
    assert_eq!(text_of(side.parse().unwrap(), path), link);
    let shown = page.evaluate("return document.querySelector('dialog svg path').getAttribute('d')").unwrap();
    assert_eq!(shown, path);
    // Another title is another link.
    dialog.field("Title (optional)").type_and_leave("First draft");
    page.wait_for("another QR code", || {
        let now = page.evaluate("return document.querySelector('dialog svg path').getAttribute('d')")?;
        if now == shown { Err("the same".to_owned()) } else { Ok(()) }
    });
    dialog.button("Hide the QR code").press();
    dialog.button("Save as a picture").expect_gone();
    expect_reach(page);
}

pub fn the_qr_code_is_shown_on_the_wall(page: &Page) {
    open_round(page);
    page.evaluate("sessionStorage.setItem('tranche-on-wall', '1')").unwrap();
    page.reload();
    page.expect_text("On the other screen");
    page.button("Share").press();
    let dialog = page.dialog(DIALOG);
    let link = shown_link(page);
    dialog.button("Show a QR code").press();
    dialog.button("Show it on the other screen").press();
    dialog.button("Close").press();
    page.open_in_new_tab("?wall");
    page.expect_text("Point a phone’s camera here to open these decisions");
    let drawn = page.wait_for("a QR code", || {
        let script = "const svg = document.querySelector('svg.qr');
            return svg && [svg.viewBox.baseVal.width, svg.querySelector('path').getAttribute('d')]";
        let drawn = page.evaluate(script)?;
        if drawn.is_null() { Err("none".to_owned()) } else { Ok(drawn) }
    });
    let side = drawn[0].as_f64().map(|side| format!("{side}")).unwrap();
    assert_eq!(text_of(side.parse().unwrap(), drawn[1].as_str().unwrap()), link);
    page.expect_accessible();
    page.go_to_tab(0);
    page.button("Hide the QR code there").press();
    page.go_to_tab(1);
    page.expect_no_text("Point a phone’s camera here");
}

pub fn a_round_is_saved_as_one_file_that_opens_everywhere(page: &Page) {
    catch_saved_files(page);
    open_start(page);
    paste(page, TSV);
    page.heading(REVIEW).expect_here();
    use_bids(page, "A round");
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    page.button("Share").press();
    let dialog = page.dialog(DIALOG);
    dialog.field("Title (optional)").type_and_leave("For May");
    dialog.button("Other ways to share").press();
    dialog.button("Save the round as a file").press();
    let (name, text) = saved_file(page);
    assert_eq!(name, "own-a-round.json");

    // Dropped on somebody's board of other bids.
    page.open_elsewhere("");
    page.expect_figure("Remaining", "£320,000");
    wait_for_rest(page);
    page.drop_file(&name, text.clone());
    page.heading("A round").expect_here();
    page.expect_text("The file has decisions on them too: 1 bid funded. Remaining £230,000.");
    use_fund(page);
    page.heading(SHARED).expect_here();
    page.expect_text("“For May”");
    page.group("B1").radio("Reduced £90,000").expect_chosen();
    close_shared(page);
    expect_round(page);

    // With several scenarios one is chosen.
    let mut file: Value = serde_json::from_str(&text).unwrap();
    let mut second = file["scenarios"][0].clone();
    second["title"] = json!("The other way");
    second["decisions"]["decisions"] = json!({ "S1": { "outcome": "funded", "award": "in-full", "amount": "50000" }, "D1": { "outcome": "declined" } });
    file["scenarios"].as_array_mut().unwrap().push(second);
    page.open("?start");
    page.heading(START).expect_here();
    page.drop_file("both.json", file.to_string());
    let picker = page.group("Which scenario do you want to look at?");
    picker.radio("For May").expect_chosen();
    picker.expect_text("1 bid funded, 1 declined. Remaining £270,000.");
    picker.radio("The other way").choose();
    expect_reach(page);
    use_fund(page);
    page.heading(SHARED).expect_here();
    page.group("S1").radio("In full £50,000").expect_chosen();
    page.expect_figure("Remaining", "£270,000");

    // One that is damaged is not opened in part.
    file["scenarios"][1]["decisions"]["contents"] = json!("0000000000");
    page.open("?start");
    page.heading(START).expect_here();
    page.drop_file("both.json", file.to_string());
    page.expect_status("both.json: scenario 2 in it was made for other bids or is damaged.");
}

pub fn a_table_that_is_dropped_on_the_board_is_looked_through(page: &Page) {
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    wait_for_rest(page);
    page.drop_file("bids.tsv", TSV);
    page.heading(REVIEW).expect_here();
    page.back();
    page.open("");
    page.expect_figure("Remaining", "£270,000");
    wait_for_rest(page);
    page.drop_file("parks.json", altered_fund(|fund| fund["title"] = json!("Parks")));
    page.heading("Parks").expect_here();
}

pub fn choices_are_tried_on_a_copy_of_what_was_shared(page: &Page) {
    let link = share_one_and_decide_another(page);
    page.open(&link);
    page.heading(SHARED).expect_here();
    page.group("D1").radio("In full £50,000").expect_disabled();
    page.button("Try changes on a copy").press();
    page.expect_focused(SHARED);
    page.expect_text(
        "You’re trying changes on a copy of decisions someone sent you. It isn’t saved unless you use it.",
    );
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    page.group("W1").radio("In full £25,000").choose();
    page.expect_figure("Remaining", "£155,000");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£180,000");
    expect_reach(page);
    page.button("Go back to my decisions").press();
    page.expect_figure("Remaining", "£270,000");
    page.group("D1").radio("In full £50,000").expect_not_chosen();
    page.reload();
    page.expect_figure("Remaining", "£270,000");

    page.open(&link);
    page.button("Try changes on a copy").press();
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    page.button("Keep this copy as a new scenario").press();
    page.heading(SHARED).expect_gone();
    page.expect_figure("Remaining", "£180,000");
    page.field("Scenario").expect_value("My changes to a shared scenario");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£270,000");
}

/// The head belongs to what is on show.
pub fn the_head_names_what_is_on_show(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.button("Share").press();
    let dialog = page.dialog(DIALOG);
    dialog.field("Title (optional)").type_and_leave("The thrifty plan");
    let link = dialog.field("Link").value();
    dialog.button("Close").press();
    page.menu("Copy into a new scenario").press();
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    expect_saved(page);
    page.open(link.split_once("/boards/2013/").unwrap().1);
    page.expect_text("On show: “The thrifty plan”");
    page.field("Scenario").expect_gone();
    page.expect_no_text("Saved");
    page.button("Try changes on a copy").press();
    page.expect_text("On show: a copy to try changes on, not saved");
    page.group("D1").radio("In full £50,000").choose();
    page.expect_no_text("Saved");
    page.button("Go back to my decisions").press();
    page.expect_no_text("On show:");
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.expect_text("Saved");
}

/// Shares a scenario with B1, takes that back and funds S1; the link.
fn share_one_and_decide_another(page: &Page) -> String {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    let link = share(page).link;
    page.button("Undo").press();
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£270,000");
    expect_saved(page);
    link
}

/// Where somebody presses what cannot be chosen, it is said there.
pub fn a_choice_in_a_shared_scenario_says_why_it_is_none(page: &Page) {
    let link = share_one_and_decide_another(page);
    page.open(&link);
    page.heading(SHARED).expect_here();
    wait_for_rest(page);
    press_place_of_first_choice(page, "D1");
    let row = page.group("D1");
    row.expect_text("These are decisions someone sent you: nothing was changed.");
    row.expect_text("press “Keep as a new scenario” above");
    page.expect_figure("Remaining", "£230,000");
    expect_reach(page);
    // Only the last one says so, also where a key was pressed.
    page.press_keys("n");
    page.press_keys("f");
    page.group("S1").expect_text("nothing was changed");
    row.expect_no_text("nothing was changed");
    page.group("S1").button("Try changes on a copy").press();
    page.expect_no_text("nothing was changed");
    row.radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
}

/// Presses the place where the choice to fund a bid in full is, whatever is there.
fn press_place_of_first_choice(page: &Page, bid: &str) {
    let script = format!(
        "const row = [...document.querySelectorAll('tr.bid')].find((row) => row.querySelector('.ref').textContent === '{bid}');
        const {{ left, top, width, height }} = row.querySelector('.full input').getBoundingClientRect();
        document.elementFromPoint(left + width / 2, top + height / 2).click();"
    );
    page.evaluate(&script).unwrap();
}

/// Nothing takes the place of a copy in silence, and what another tab decided does not go into it.
pub fn a_changed_copy_is_put_aside_and_ones_own_work_is_not_in_it(page: &Page) {
    let link = share_one_and_decide_another(page);
    page.open_in_new_tab(&link);
    page.heading(SHARED).expect_here();
    page.button("Try changes on a copy").press();
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    page.go_to_tab(0);
    page.group("W1").radio("In full £25,000").choose();
    page.expect_figure("Remaining", "£245,000");
    expect_saved(page);
    page.go_to_tab(1);
    page.expect_figure("Remaining", "£180,000");
    page.button("Show what the other tab has").press();
    page.expect_figure("Remaining", "£245,000");
    page.expect_text("The copy you were changing isn’t saved. It is still here.");
    page.button("Open the copy again").press();
    page.heading(SHARED).expect_here();
    page.expect_figure("Remaining", "£180,000");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£230,000");
    page.button("Redo").press();
    page.button("Go back to my decisions").press();
    page.expect_figure("Remaining", "£245,000");
    page.button("Delete it").press();
    page.expect_no_text("The copy you were changing");
    page.open("");
    page.expect_figure("Remaining", "£245,000");
}

/// Letters that look like a link, in a table and in a message that is larger than any address.
pub fn only_the_code_of_what_is_dropped_goes_into_the_address(page: &Page) {
    make_own(page);
    page.button("Share").press();
    let message = page.dialog(DIALOG).field("Message").value();
    page.open_elsewhere("");
    page.expect_figure("Remaining", "£320,000");
    wait_for_rest(page);
    page.drop_file("bids.csv", OWN.replace('\t', ",").replace("Six weeks of sport,", "bids@tranchefund.org"));
    page.heading(REVIEW).expect_here();
    page.back();
    page.open("");
    page.expect_figure("Remaining", "£320,000");
    wait_for_rest(page);
    page.drop_file("mail.eml", format!("{}\n{message}", "A long letter. ".repeat(100_000)));
    page.heading("Small grants").expect_here();
    page.expect_text("The link has decisions on them too: 1 bid funded.");
    assert!(page.address().len() < 1_000, "{} characters", page.address().len());
}
