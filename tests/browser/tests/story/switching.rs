//! Several scenarios of one round on the board: from one to another and back, with nothing lost.

use browser_tests::{Look, Page};

use crate::accessibility::expect_reach;
use crate::room::expect_round_in_sight;
use crate::round::{open_notes, open_round};
use crate::stored::{KEY, NEXT_KEY, expect_kept, expect_saved, kept_decisions, put};

/// B1 is funded in the first scenario, and S1 besides in a copy of it, which is on the table.
fn copy_and_decide(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    page.menu("Copy into a new scenario").press();
    expect_kept(page, NEXT_KEY, "B1");
    page.group("S1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    expect_kept(page, NEXT_KEY, "S1");
}

fn go_to(page: &Page, title: &str) {
    page.field("Scenario").pick(title);
}

pub fn a_copy_is_a_scenario_of_its_own_and_one_goes_to_and_fro(page: &Page) {
    copy_and_decide(page);
    page.field("Scenario").expect_value("Copy of Scenario 1");
    assert!(!kept_decisions(page, KEY).contains("S1"));
    go_to(page, "Scenario 1");
    page.expect_figure("Remaining", "£230,000");
    page.group("S1").radio("Not decided").expect_chosen();
    page.group("D1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "D1");
    go_to(page, "Copy of Scenario 1");
    page.expect_figure("Remaining", "£180,000");
    page.group("D1").radio("Not decided").expect_chosen();
    page.group("S1").radio("In full £50,000").expect_chosen();
    page.reload();
    page.expect_figure("Remaining", "£180,000");
    page.field("Scenario").expect_value("Copy of Scenario 1");
}

pub fn the_whole_round_stays_in_sight_with_several_scenarios(page: &Page) {
    copy_and_decide(page);
    expect_round_in_sight(page);
    page.field("Scenario").expect_value("Copy of Scenario 1");
}

pub fn a_switch_is_undone_like_any_step(page: &Page) {
    copy_and_decide(page);
    // The step in the copy first, then the step to it.
    page.button("Undo").press();
    page.expect_figure("Remaining", "£230,000");
    page.group("S1").radio("Not decided").expect_chosen();
    page.button("Redo").press();
    page.expect_figure("Remaining", "£180,000");
    go_to(page, "Scenario 1");
    page.expect_figure("Remaining", "£230,000");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£180,000");
    page.field("Scenario").expect_value("Copy of Scenario 1");
}

/// To and fro over a switch, with the steps of both, until there is none.
pub fn undo_and_redo_go_over_switches_and_never_in_a_circle(page: &Page) {
    copy_and_decide(page);
    go_to(page, "Scenario 1");
    page.expect_figure("Remaining", "£230,000");
    page.group("D1").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£180,000");
    page.group("C1").radio("In full £35,000").choose();
    page.expect_figure("Remaining", "£145,000");
    // What remains, and where: a switch takes a moment, and may leave the same.
    let [first, copy] = ["Scenario 1", "Copy of Scenario 1"];
    let states = [
        ("£180,000", first),
        ("£230,000", first),
        ("£180,000", copy),
        ("£230,000", copy),
        ("£230,000", first),
        ("£320,000", first),
    ];
    let expect = |(remaining, title): &(&str, &str)| {
        page.field("Scenario").expect_value(title);
        page.expect_figure("Remaining", remaining);
    };
    for state in &states {
        page.button("Undo").press();
        expect(state);
    }
    page.button("Undo").expect_disabled();
    for state in states.iter().rev().skip(1) {
        page.button("Redo").press();
        expect(state);
    }
    page.button("Redo").press();
    page.expect_figure("Remaining", "£145,000");
    page.button("Redo").expect_disabled();
    page.field("Scenario").expect_value("Scenario 1");
    page.group("C1").radio("In full £35,000").expect_chosen();
}

pub fn a_switch_is_spoken_of_by_the_name_of_the_scenario(page: &Page) {
    copy_and_decide(page);
    go_to(page, "Scenario 1");
    page.expect_status("“Scenario 1” is on the table. Remaining £230,000.");
}

/// No other tab takes its place in silence, also where nobody switched in this one.
pub fn a_tab_stays_with_what_it_decided_when_another_goes_on_in_a_copy(page: &Page) {
    open_round(page);
    page.open_in_new_tab("");
    page.expect_figure("Remaining", "£320,000");
    page.go_to_tab(0);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    page.go_to_tab(1);
    page.group("D1").radio("In full £50,000").choose();
    page.expect_text("this tab now works on a copy of its own");
    expect_kept(page, NEXT_KEY, "D1");
    page.go_to_tab(0);
    page.reload();
    page.group("S1").radio("In full £50,000").expect_chosen();
    page.field("Scenario").expect_value("Scenario 1");
}

pub fn what_cannot_be_opened_is_named_and_leaves_the_other_on_the_table(page: &Page) {
    copy_and_decide(page);
    page.open_in_new_tab("?do=scenarios");
    open_notes(page);
    put(page, &format!("scenario/{KEY}"), "tranche-head/1 damaged");
    page.go_to_tab(0);
    go_to(page, "Scenario 1");
    page.expect_text("We couldn’t open “Scenario 1”.");
    page.expect_figure("Remaining", "£180,000");
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.group("W1").radio("In full £25,000").choose();
    expect_kept(page, NEXT_KEY, "W1");
    // Undo leads no further than where it can go.
    for remaining in ["£180,000", "£230,000"] {
        page.button("Undo").press();
        page.expect_figure("Remaining", remaining);
    }
    page.button("Undo").press();
    page.button("Undo").expect_disabled();
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.button("Redo").press();
    page.expect_figure("Remaining", "£180,000");
}

pub fn nothing_is_lost_when_one_switches_at_once_after_deciding(page: &Page) {
    copy_and_decide(page);
    page.group("W1").radio("In full £25,000").choose();
    go_to(page, "Scenario 1");
    page.expect_figure("Remaining", "£230,000");
    expect_kept(page, NEXT_KEY, "W1");
    go_to(page, "Copy of Scenario 1");
    page.expect_figure("Remaining", "£155,000");
}

/// Presses one button or picks one scenario, and decides on a bid so many milliseconds later, as quick hands do.
fn decide_during(page: &Page, act: &str, radio: &str, after: u32) {
    let script = format!(
        "const radio = [...document.querySelectorAll('tr[aria-labelledby]')]
            .find((row) => row.querySelector('.ref').textContent === '{radio}')
            .querySelectorAll('input[type=radio]')[1];
        {act};
        return new Promise((done) => setTimeout(() => {{ radio.click(); done(); }}, {after}));"
    );
    page.evaluate(&script).unwrap();
}

pub fn a_decision_while_a_copy_is_made_goes_on_in_it(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    expect_kept(page, KEY, "B1");
    page.button("More").press();
    let copy = "[...document.querySelectorAll('button')]
        .find((one) => one.textContent.trim() === 'Copy into a new scenario').click()";
    decide_during(page, copy, "S1", 0);
    page.field("Scenario").expect_value("Copy of Scenario 1");
    page.expect_figure("Remaining", "£180,000");
    expect_kept(page, NEXT_KEY, "S1");
}

pub fn a_decision_during_a_switch_is_in_one_of_the_two(page: &Page) {
    copy_and_decide(page);
    for (after, bid) in [(0, "C1"), (2, "D1"), (5, "W1"), (10, "W2"), (20, "SS2"), (40, "SS3")] {
        let other = "const picker = document.querySelector('.scenario-picker select');
            picker.value = picker.value === '0' ? '1' : '0';
            picker.dispatchEvent(new Event('change', { bubbles: true }))";
        decide_during(page, other, bid, after);
        page.wait_for(format!("{bid} in one of the two"), || {
            let both = [KEY, NEXT_KEY].map(|key| kept_decisions(page, key));
            if both.iter().any(|one| one.contains(&format!("\"{bid}\""))) {
                Ok(())
            } else {
                Err(both.join(" "))
            }
        });
    }
}

pub fn a_tab_stays_with_its_scenario(page: &Page) {
    copy_and_decide(page);
    expect_saved(page);
    page.open_in_new_tab("");
    page.expect_figure("Remaining", "£180,000");
    go_to(page, "Scenario 1");
    page.expect_figure("Remaining", "£230,000");
    page.go_to_tab(0);
    page.expect_figure("Remaining", "£180,000");
    page.reload();
    page.expect_figure("Remaining", "£180,000");
    page.go_to_tab(1);
    page.reload();
    page.expect_figure("Remaining", "£230,000");
}

pub fn the_list_of_scenarios_is_in_reach(page: &Page) {
    copy_and_decide(page);
    page.field("Scenario").expect_value("Copy of Scenario 1");
    expect_reach(page);
}
