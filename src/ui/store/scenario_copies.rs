//! What is kept with a scenario beside its decisions, for a copy of it.

use super::Store;
use super::medium::put;
use super::scenarios::Companions;
use crate::formats::publication_file;
use crate::store::Row;
use crate::ui::browser::database::Expected;

impl Store {
    /// Has what was typed for the notice of one scenario, and in what stages its bids are paid, kept together with another one that is a
    /// copy of it. What cannot be looked up now stays with the other one: it is no reason not to keep the decisions.
    pub(super) async fn stage_what_goes_along(
        &self,
        row: &Row,
        from: usize,
        to: usize,
        along: &mut Companions,
    ) {
        let mut set = |key: String, value: Option<String>, text: String| {
            along.changes.push(put(key.clone(), text));
            along.expected.push(Expected { key, value });
        };
        let [notice, there] = [row.notice(from), row.notice(to)];
        // A notice that cannot be read is copied as it stands. Where the other scenario has one that stays.
        if let Ok(Some(text)) = self.medium.read(&notice).await
            && let Ok(None) = self.medium.read(&there).await
        {
            set(there, None, text);
        }
        if let Ok(Some(text)) = self.medium.read(&row.publication()).await
            && let Some(copied) = publication_file::with_copied_stages(&text, from, to)
        {
            set(row.publication(), Some(text), copied);
        }
    }
}
