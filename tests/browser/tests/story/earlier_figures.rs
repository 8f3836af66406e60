//! Links that members made before some bids changed.

use browser_tests::{Look, Page};
use serde_json::json;

use crate::accessibility::expect_reach;
use crate::collating::{NOW, code, mail, open_collation, read};
use crate::editing::{decide, done, edit, open_bid, own_paper};
use crate::outcomes::further;
use crate::round::{FUND_FILE, altered_fund, catch_saved_files, open_round, saved_scenario, share};
use crate::sharing::code_of_other_figures;
use crate::stored::{KEY, entries, expect_kept};

/// Funds in links as they were shipped; the first is that of the round.
const FUND_LINKS: &str = include_str!("../../../fixtures/fund-links-v2.txt");

pub fn what_was_made_for_earlier_figures_stands_apart_and_counts_only_if_asked(page: &Page) {
    let code = code_of_other_figures(page);
    open_collation(page);
    read(page, &mail("Ann", &code));
    page.expect_text(
        "The 1st code, on line 5, from Ann: it was made for another round, or for earlier figures",
    );
    page.expect_text(
        "so nobody can tell which bids changed. If it is of this round, bring the file of the bids",
    );
    expect_reach(page);
    let earlier = altered_fund(|fund| fund["bids"][0]["requested"] = json!("51000"));
    page.drop_file("bids.json", earlier.as_str());
    page.expect_text("This file holds earlier figures of this round.");
    page.button("Read it").press();
    page.expect_status("1 new scenario added.");
    page.expect_text("1 scenario, 0 counted.");
    let apart = page.group("Made for earlier figures");
    apart.group("Ann").expect_text("S1 has changed since, so it is not counted there.");
    page.expect_text("None of what was found counts yet.");
    expect_reach(page);
    apart.button("Count all of these for the other bids").press();
    page.expect_status("All of these count now, for the bids that have not changed.");
    apart.group("Ann").checkbox("Count it for the other bids").expect_chosen();
    let s1 = ["Nobody took a stand", "1 left out (bid changed) Names"];
    page.expect_table_row("What 1 member would give", "S1", &["", s1[0], s1[1]]);
    expect_reach(page);
}

/// Whatever comes first, and in whatever it comes: a file beside the mails, a link in one of them.
pub fn figures_that_come_with_what_was_made_for_them_are_known_at_once(page: &Page) {
    let then = altered_fund(|_| {});
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][0]["requested"] = json!("51000")));
    let apart = || page.group("Made for earlier figures");
    open_collation(page);
    read(page, &mail("Ann", code("all-in-full")));
    page.expect_text("it was made for another round, or for earlier figures");
    let (_, bids) = FUND_LINKS.lines().next().and_then(|line| line.split_once(' ')).unwrap();
    read(page, &format!("{}The bids: https://example.org/?#{bids}\n", mail("Ann", code("all-in-full"))));
    page.expect_text("1 scenario, 0 counted.");
    apart().group("Ann").expect_text("S1 has changed since, so it is not counted there.");
    page.reload();
    page.expect_text("1 scenario, 0 counted.");
    page.drop_files([
        ("bob.eml", mail("Bob", code("all-reduced"))),
        ("bids.json", then),
        ("cleo.txt", mail("Cleo", code("abstaining"))),
    ]);
    page.expect_status("2 new scenarios added.");
    page.expect_text("This file holds earlier figures of this round.");
    page.expect_text("3 scenarios, 0 counted.");
    for name in ["Bob", "Cleo"] {
        apart().group(name).expect_text("S1 has changed since, so it is not counted there.");
    }
}

pub fn the_same_for_todays_figures_takes_the_place_of_what_was_made_for_earlier_ones(page: &Page) {
    let old = code_of_other_figures(page);
    open_round(page);
    page.group("S1").radio("In full £50,000").choose();
    expect_kept(page, KEY, "S1");
    let new = share(page).code;
    page.open("?do=collate");
    page.expect_text("Nothing has been brought yet.");
    let earlier = altered_fund(|fund| fund["bids"][0]["requested"] = json!("51000"));
    page.drop_file("bids.json", earlier.as_str());
    page.expect_text("This file holds earlier figures of this round.");
    read(page, &mail("Ann", &old));
    page.expect_text("1 scenario, 0 counted.");
    read(page, &mail("Ann", &new));
    page.expect_status(
        "Ann sent the same decisions again for later figures: these take the place of the earlier",
    );
    page.expect_text("1 scenario, 1 counted.");
    page.group("Made for earlier figures").expect_gone();
    read(page, &mail("Ann", &old));
    page.expect_status("Nothing was added: 1 scenario is here already.");
    page.expect_text("1 scenario, 1 counted.");
}

/// Half the request makes “declined” no word about the bid, be it in a list that was kept or in a file that is dropped.
pub fn what_was_kept_and_what_is_dropped_is_left_out_of_the_bids_that_changed(page: &Page) {
    catch_saved_files(page);
    open_round(page);
    further(page, "S1").radio("Declined").choose();
    page.group("SS5").radio("In full £8,000").choose();
    expect_kept(page, KEY, "SS5");
    let saved = saved_scenario(page);
    page.open("?do=collate");
    page.expect_text("Nothing has been brought yet.");
    page.drop_file("Ann.json", saved.as_str());
    page.expect_text("1 scenario, 1 counted.");
    page.wait_for("the list to be kept", || {
        entries(page).contains_key(NOW).then_some(()).ok_or("none".to_owned())
    });
    let later = altered_fund(|fund| {
        fund["bids"][0]["requested"] = json!("25000");
        drop(fund["bids"].as_array_mut().unwrap().pop());
    });
    page.site().put(FUND_FILE, later);
    page.open("");
    page.expect_text("£25,000");
    page.open("?do=collate");
    page.expect_text("1 scenario, 0 counted.");
    page.drop_file("Bob.json", saved.as_str());
    page.expect_text("2 scenarios, 0 counted.");
    let apart = page.group("Made for earlier figures");
    for name in ["Ann", "Bob"] {
        apart.group(name).expect_text("S1 has changed since, so it is not counted there.");
        page.expect_text(&format!("{name} decided on SS5, which the round does not have any more"));
    }
    expect_reach(page);
}

pub fn what_was_sent_before_a_change_is_known_when_it_comes_back(page: &Page) {
    let name = own_paper(page);
    decide(page, "S1", "In full £50,000", "£270,000");
    let sent = mail("Ann", &share(page).code);
    edit(page, &name);
    open_bid(page, "S1").field("Requested").type_and_leave("55,000");
    done(page);
    page.open(&format!("?do=collate&own={name}"));
    page.heading("What members sent").expect_here();
    read(page, &sent);
    page.expect_text("1 scenario, 0 counted.");
    let apart = page.group("Made for earlier figures");
    apart.group("Ann").expect_text("S1 has changed since, so it is not counted there.");
}

/// What was set aside counted when the figures were as they were then.
pub fn what_was_set_aside_goes_on_to_count_but_for_bids_that_changed(page: &Page) {
    open_collation(page);
    read(page, &format!("{}{}", mail("Ann", code("all-in-full")), mail("Bob", code("all-reduced"))));
    page.button("Set this aside as “before the discussion”").press();
    page.expect_text("2 scenarios set aside from before the discussion.");
    page.wait_for("what was set aside to be kept", || {
        let is_kept = entries(page).keys().any(|key| key.ends_with("/before"));
        if is_kept { Ok(()) } else { Err("nothing".to_owned()) }
    });
    page.site().put(FUND_FILE, altered_fund(|fund| fund["bids"][0]["requested"] = json!("51000")));
    page.open("");
    page.expect_text("£51,000");
    let mail = mail("Ann", &share(page).code);
    page.open("?do=collate");
    page.expect_text("2 scenarios set aside from before the discussion.");
    read(page, &mail);
    page.expect_text("S1 has changed since then, so what was decided on it before is not compared.");
    page.expect_text("Ann: in full, £100,000 → not decided");
    page.expect_text("Only before: Bob.");
    page.table("Who moved").expect_no_text("Violent crime");
    // What is not compared is none of the bids on which nobody moved.
    page.expect_no_text("nobody moved");
}
