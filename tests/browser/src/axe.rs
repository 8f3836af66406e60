//! Accessibility faults that a program can see, looked for by axe-core.

use serde_json::{Value, json};

use crate::page::Page;

const AXE: &str = include_str!("../vendor/axe-core-4.14.1/axe.min.js");

/// The standards a public body has to meet; axe-core knows each rule by these.
const RULES: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/// What is only advice by axe-core's own judgement.
const ADVICE: &str = "best-practice";

impl Page {
    /// Fails with a list of faults, if the page as it now stands has any.
    #[track_caller]
    pub fn expect_accessible(&self) {
        if self.evaluate("return typeof axe") != Ok(json!("object")) {
            self.run(self.driver().execute(AXE, Vec::new()));
        }
        let script = "const done = arguments[1];
            axe.run({ runOnly: arguments[0], resultTypes: ['violations'] })
                .then((result) => done(result.violations), (error) => done(String(error)));";
        let tags: Vec<_> = RULES.iter().chain([&ADVICE]).collect();
        let answer = self.run(self.driver().execute_async(script, vec![json!(tags)]));
        let Value::Array(violations) = answer.json() else { panic!("axe-core gives up: {}", answer.json()) };
        let (advice, faults): (Vec<_>, Vec<_>) =
            violations.iter().partition(|violation| is_advice(violation));
        for advice in advice {
            eprintln!("{}: advice, not a fault: {}", self.engine(), paragraph(advice));
        }
        let faults: Vec<_> = faults.into_iter().map(paragraph).collect();
        let (count, faults) = (faults.len(), faults.join("\n"));
        assert!(count == 0, "wanted no accessibility faults, found {count}:\n{faults}");
    }
}

fn is_advice(violation: &Value) -> bool {
    violation["tags"].as_array().is_some_and(|tags| tags.contains(&json!(ADVICE)))
}

/// One paragraph a fault: rule, impact, what it asks, and the elements that break it.
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
