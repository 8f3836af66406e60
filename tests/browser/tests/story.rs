//! Stories that a board could tell, each in all three engines.

use browser_tests::{Engine, Key, Look, Page, in_every_engine};

in_every_engine![
    the_round_is_decided,
    amounts_are_typed,
    it_opens_again_where_it_was_left,
    every_width_can_be_read,
    other_funds_can_be_offered,
    it_works_from_the_keyboard,
    it_is_accessible,
    it_prints,
    bad_names,
    console_error,
    console_error_left,
    stranger,
    missing,
    uncaught,
];

fn the_round_is_decided(page: &Page) {
    page.open("");
    page.expect_text("Fund A nothing saved");
    page.group("B1").radio("Reduced £90,000").choose();
    page.expect_figure("Remaining", "£210,000");
    page.group("B12").radio("In full £50,000").choose();
    page.expect_figure("Remaining", "£160,000");
    page.expect_table_row("Per partnership", "North", &["2", "£140,000"]);
    page.expect_status("Remaining £160,000");
    page.button("Undo").press();
    page.expect_figure("Remaining", "£210,000");
    page.group("B12").checkbox("Deferred").tick();
    page.group("B12").checkbox("Deferred").expect_chosen();
    page.group("B12").checkbox("Deferred").untick();
    page.button("Share").press();
    page.dialog("Share").button("Close").press();
    page.dialog("Share").expect_gone();
    page.heading("Budget round").expect_here();
    page.group("B12").field("Decided by").pick("The board");
    page.group("B12").field("Decided by").expect_value("The board");
    assert_eq!(page.group("B1").names("radio"), ["Not funded", "Reduced £90,000", "In full £100,000"]);
}

fn amounts_are_typed(page: &Page) {
    page.open("");
    let amount = page.field("Another amount");
    amount.type_and_enter("20000");
    page.expect_figure("Remaining", "£280,000");
    amount.type_and_leave("about ten");
    amount.expect_invalid();
    amount.expect_description("Write an amount");
    amount.type_and_leave("");
    page.expect_figure("Remaining", "£300,000");
}

fn it_opens_again_where_it_was_left(page: &Page) {
    page.open("");
    page.expect_text("nothing saved");
    page.group("B1").radio("In full").choose();
    page.expect_figure("Remaining", "£200,000");
    page.reload();
    page.expect_text("Fund A 200000");
    page.open_in_new_tab("#hello");
    page.expect_text("Fund A 200000");
    assert!(page.address().ends_with("/boards/2013/#hello"), "{}", page.address());
    page.go_to_tab(0);
    assert!(page.address().ends_with("/boards/2013/"), "{}", page.address());
}

fn every_width_can_be_read(page: &Page) {
    page.open("");
    for width in [320, 768, 1280, 1920] {
        page.viewport(width);
        page.expect_no_sideways_scrolling();
        page.group("B1").radio("In full").choose();
    }
}

fn other_funds_can_be_offered(page: &Page) {
    page.site().put("funds/a.json", r#"{"name":"Fund B"}"#);
    page.open("");
    page.expect_text("Fund B");
    assert!(page.site().answers().iter().any(|answer| answer.path == "/boards/2013/funds/a.json"));
}

fn it_works_from_the_keyboard(page: &Page) {
    page.open("");
    page.expect_text("Fund A");
    page.press_key(Key::Tab);
    page.expect_focused("Not funded");
    page.press_key(Key::Down);
    page.expect_focused("Reduced £90,000");
    page.expect_figure("Remaining", "£210,000");
}

fn it_is_accessible(page: &Page) {
    page.open("");
    page.expect_text("Fund A");
    page.expect_accessible();
    if page.engine() == Engine::Chromium {
        page.prefer_dark();
        assert_eq!(
            page.evaluate("return getComputedStyle(document.body).backgroundColor").unwrap(),
            "rgb(0, 0, 0)"
        );
    }
}

fn it_prints(page: &Page) {
    page.open("");
    if page.engine() != Engine::WebKit {
        assert!(page.print().starts_with(b"%PDF"));
    }
}

fn bad_names(page: &Page) {
    page.open("");
    page.evaluate("document.querySelector('button').textContent = ''; document.querySelector('h1').style.color='#eee'; return 1").unwrap();
    page.expect_accessible();
}
fn console_error(page: &Page) {
    page.open("");
    page.evaluate("console.error('oh', 1)").unwrap();
}
fn console_error_left(page: &Page) {
    page.open("");
    page.evaluate("console.error('oh', 1)").unwrap();
    page.reload();
    page.expect_text("Fund A");
}
fn stranger(page: &Page) {
    page.open("");
    page.expect_text("Fund A");
    page.evaluate("fetch('https://example.invalid/x').catch(() => 0); fetch('/rooted.json'); return 1")
        .unwrap();
    page.wait_for("asked", || {
        if page.site().answers().iter().any(|a| a.path == "/rooted.json") { Ok(()) } else { Err("no".into()) }
    });
}
fn missing(page: &Page) {
    page.open("");
    page.group("B1").radio("Reduced £9").choose();
}
fn uncaught(page: &Page) {
    page.open("");
    page.evaluate(
        "setTimeout(() => { throw new Error('late') }, 0); Promise.reject(new Error('rej')); return 1",
    )
    .unwrap();
    page.expect_text("Fund A");
}
