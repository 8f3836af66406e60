//! temporary
use browser_tests::{Engine, Look, Page, sit};
fn main() -> Result<(), String> {
    sit(Engine::Chromium, |page| look(page))
}
fn look(page: &Page) {
    page.open("");
    page.expect_figure("Remaining", "£320,000");
    for (w, h) in [(1280, 660), (1280, 800), (1920, 1080), (390, 844), (320, 700), (768, 1024)] {
        page.viewport_of(w, h);
        page.evaluate("scrollTo(0,0)").unwrap();
        page.photograph(&format!("a-{w}-{h}")).unwrap();
    }
    page.viewport_of(1280, 800);
    page.group("S1").radio("In full £50,000").choose();
    page.group("B1").radio("Reduced £90,000").choose();
    page.group("B2").radio("In full £95,000").choose();
    page.group("D1").radio("In full £50,000").choose();
    page.group("C2").radio("Parts…").choose();
    page.evaluate("scrollTo(0,0)").unwrap();
    page.photograph("b-decided").unwrap();
    page.group("SS1").button("More about SS1").press();
    page.evaluate("scrollTo(0,200)").unwrap();
    page.photograph("b-opened").unwrap();
    page.group("SS1").button("More about SS1").press();
    page.group("C2").button("More about C2").press();
    page.field("Group by").pick("partnership");
    page.evaluate("scrollTo(0,0)").unwrap();
    page.photograph("b-grouped").unwrap();
    page.button("Show only…").press();
    page.checkbox("still to decide").tick();
    page.evaluate("scrollTo(0,0)").unwrap();
    page.photograph("b-filtered").unwrap();
    page.button("More").press();
    page.photograph("b-menu").unwrap();
    page.button("Keys").press();
    page.photograph("b-keys").unwrap();
    page.dialog("Keys").button("Close").press();
    page.menu("Show on another screen").expect_here();
    page.evaluate("sessionStorage.setItem('tranche-on-wall','1')").unwrap();
    page.reload();
    page.expect_text("On the other screen");
    page.photograph("b-onwall").unwrap();
    page.viewport_of(1920, 1080);
    page.open_in_new_tab("?wall");
    page.expect_text("Trial decisions");
    page.photograph("c-wall").unwrap();
}
