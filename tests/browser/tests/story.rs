//! Stories that a board could tell, each in all three engines.

use browser_tests::{Engine, Key, Look, Page, in_every_engine};

in_every_engine![
    the_remaining_sum_follows_each_decision,
    a_reloaded_page_is_where_it_was_left,
    bids_are_decided_with_the_keyboard_alone,
    every_width_reads_without_scrolling_sideways,
    no_accessibility_faults_in_either_colour_scheme,
    a_server_that_does_not_know_wasm_will_do,
    it_comes_out_on_paper,
];

fn the_remaining_sum_follows_each_decision(page: &Page) {
    open_round(page);
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£230,000");
    page.group("W2").radio("In full £15,000").choose();
    page.expect_figure("Remaining", "£215,000");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£230,000");
    page.group("W2").radio("Not funded").expect_chosen();
}

fn a_reloaded_page_is_where_it_was_left(page: &Page) {
    open_round(page);
    page.group("B1").radio("In full £100,000").choose();
    page.expect_figure("Remaining", "£220,000");
    page.reload();
    page.expect_figure("Remaining", "£220,000");
    page.group("B1").radio("In full £100,000").expect_chosen();
}

fn bids_are_decided_with_the_keyboard_alone(page: &Page) {
    open_round(page);
    page.group("B1").radio("Not funded").press_key(Key::Down);
    page.expect_focused("In full £100,000");
    page.expect_figure("Remaining", "£220,000");
}

fn every_width_reads_without_scrolling_sideways(page: &Page) {
    open_round(page);
    for width in [1920, 1280, 768, 320] {
        page.viewport(width);
        page.expect_no_sideways_scrolling();
    }
}

fn no_accessibility_faults_in_either_colour_scheme(page: &Page) {
    open_round(page);
    page.expect_accessible();
    if page.engine() == Engine::Chromium {
        page.prefer_dark();
        page.expect_accessible();
    }
}

fn a_server_that_does_not_know_wasm_will_do(page: &Page) {
    page.site().forget_wasm_type();
    open_round(page);
}

fn it_comes_out_on_paper(page: &Page) {
    open_round(page);
    if page.engine() != Engine::WebKit {
        assert!(page.print().starts_with(b"%PDF"));
    }
}

fn open_round(page: &Page) {
    page.open("");
    page.expect_figure("Remaining", "£320,000");
}
