//! Marks beside what they are held against, bid by bid.

use leptos::prelude::*;
use tranche::ui::wide_table::Wide;
use tranche::ui::words::office::marks as words;

/// A table under this caption; the last column is headed by what the marks are held against.
pub fn standing_table(caption: &'static str, against: String, rows: Vec<AnyView>) -> AnyView {
    view! {
        <Wide label=caption.to_owned()>
            <table class="table">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::BID}</th>
                        <th scope="col">{words::MY_MARK}</th>
                        <th scope="col">{against}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </Wide>
    }
    .into_any()
}
