//! What a table is, for programs that read it: a Frictionless data package beside the CSV.

use super::csv_text::csv;
use super::output_table::{Column, OutputTable};
use crate::final_scenario::FinalMark;
use crate::fund::Fund;
use crate::json::Writer;

/// How cells are kept from being run, said where a program finds it.
const GUARD: &str = "A text that would begin with =, +, -, @, a tab, a line break or ' has one ' put before it, so that no spreadsheet runs it. \
    Take one ' away from each text that begins with one to have it as it was.";

/// The text of `datapackage.json` for a table of decisions that lies beside it in a file of this name; of a final one it says the day
/// and the checksum.
#[must_use]
pub fn datapackage(fund: &Fund, table: &OutputTable, path: &str, mark: Option<FinalMark>) -> String {
    let fields: Vec<String> = table.columns.iter().map(|column| field(column, fund)).collect();
    let resource = Writer::object(&|json| {
        json.text("name", "decisions");
        json.text("path", path);
        json.text("profile", "tabular-data-resource");
        json.text("title", &fund.title);
        json.text("description", GUARD);
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.number("bytes", csv(table).len());
        json.entries("dialect", &|json| {
            json.text("delimiter", ",");
            json.text("lineTerminator", "\r\n");
            json.text("quoteChar", "\"");
            json.json("doubleQuote", "true");
        });
        json.entries("schema", &|json| {
            json.json("fields", &list(&fields));
            json.text("primaryKey", "reference");
            json.json("missingValues", "[\"\"]");
        });
    });
    Writer::object(&|json| {
        json.text("profile", "tabular-data-package");
        json.text("name", "decisions");
        json.text("title", &fund.title);
        json.text_if_any("period", &fund.period);
        json.text("currency", fund.currency.code());
        if let Some(mark) = mark {
            json.text("final_on", &mark.day.to_string());
            json.text("checksum", &mark.code.to_string());
        }
        json.json("resources", &list(std::slice::from_ref(&resource)));
    })
}

fn field(column: &Column, fund: &Fund) -> String {
    let kind = match column.name {
        _ if column.is_money => "number",
        "reserve_rank" => "integer",
        "final_on" => "date",
        _ => "string",
    };
    Writer::object(&|json| {
        json.text("name", column.name);
        json.text("title", column.title);
        json.text("description", column.meaning);
        json.text("type", kind);
        if column.is_money {
            json.text("currency", fund.currency.code());
        }
        match column.name {
            "reference" => json.json("constraints", r#"{"required": true, "unique": true}"#),
            "requested" | "amount" => json.json("constraints", r#"{"required": true, "minimum": 0}"#),
            "outcome" => json.json("constraints", OUTCOMES),
            _ => {}
        }
    })
}

const OUTCOMES: &str =
    r#"{"required": true, "enum": ["funded", "reserve", "deferred", "declined", "undecided"]}"#;

fn list(texts: &[String]) -> String {
    format!("[{}]", texts.join(", "))
}
