//! Scenarios that the page names itself: no two of exactly one name.

use tranche::store::free_title;

#[test]
fn what_is_called_as_another_scenario_has_a_number() {
    let mut taken: Vec<String> = Vec::new();
    for title in ["A draft", "A draft (2)", "A draft (3)"] {
        taken.push(free_title("A draft", &taken));
        assert_eq!(taken.last().map(String::as_str), Some(title));
    }
    assert_eq!(free_title("a draft", &taken), "a draft");
    taken.remove(1);
    assert_eq!(free_title("A draft", &taken), "A draft (2)");
}
