//! Accessibility faults that a program can see, looked for by axe-core.

use serde_json::{Value, json};

use crate::page::Page;

const AXE: &str = include_str!("../vendor/axe-core-4.14.1/axe.min.js");

/// The standards a public body has to meet; axe-core knows each rule by these.
const RULES: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

impl Page {
    /// Fails with a list of faults, if the page as it now stands has any.
    #[track_caller]
    pub fn expect_accessible(&self) {
        let faults = self.faults(RULES);
        assert!(
            faults.is_empty(),
            "wanted no accessibility faults, found {}:\n{}",
            faults.len(),
            faults.join("\n")
        );
        for advice in self.faults(&["best-practice"]) {
            eprintln!("{}: advice, not a fault: {advice}", self.engine());
        }
    }

    /// One paragraph a fault: rule, impact, what it asks, and the elements that break it.
    #[track_caller]
    fn faults(&self, tags: &[&str]) -> Vec<String> {
        let script = format!(
            "{AXE}\nconst done = arguments[1];
            axe.run({{ runOnly: arguments[0], resultTypes: ['violations'] }})
                .then((result) => done(result.violations), (error) => done(String(error)));"
        );
        let answer = self.run(self.driver().execute_async(script, vec![json!(tags)]));
        let Value::Array(violations) = answer.json() else { panic!("axe-core gives up: {}", answer.json()) };
        violations.iter().map(paragraph).collect()
    }
}

fn paragraph(violation: &Value) -> String {
    let word = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let nodes = violation["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let places = nodes.iter().map(|node| {
        let summary = word(node, "failureSummary").replace('\n', " ");
        format!("\n      {} — {summary}", node["target"])
    });
    let heading =
        format!("  {} ({}): {}", word(violation, "id"), word(violation, "impact"), word(violation, "help"));
    let places: String = places.collect();
    format!("{heading}{places}")
}
