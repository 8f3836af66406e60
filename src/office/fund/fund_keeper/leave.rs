//! What a page that goes too early leaves behind, for the next one to bring in.

use leptos::prelude::{GetValue as _, WithValue as _};
use tranche::ui::store;

use super::FundKeeper;

impl FundKeeper {
    /// Leaves behind what is not saved yet; whether nothing of it goes with the page.
    pub(super) fn leave(self) -> bool {
        let (Some(store), Some(both)) = (store::get(), self.newest.get_value()) else { return true };
        if self.is_saved(&both) {
            return true;
        }
        if self.is_waiting() {
            return false;
        }
        let (page, own) = (self.page.get_value(), self.own.get_value());
        let (seen, next) = (self.seen.get_value(), self.writing.get_value());
        let after: Vec<&str> =
            [own.text.as_str()].into_iter().chain(next.iter().map(|next| next.fund.as_str())).collect();
        let at = self.changed_at.get_value();
        let mut is_left = store.leave_fund(&own.row, &page, at, &after, &both.fund);
        self.others.with_value(|others| {
            for (number, text) in &both.others {
                let after: Vec<&str> = others.text(*number).into_iter().collect();
                is_left &= store.leave(&own.row, *number, &page, at, &after, text);
            }
        });
        if !(both.is_blank && seen.is_none()) {
            // What was decided without having seen what is there leads over nothing.
            let at = if seen.is_some() { at } else { 0 };
            let after = seen.iter().map(|seen| seen.text.as_str());
            let after: Vec<&str> = after.chain(next.iter().map(|next| next.scenario.as_str())).collect();
            is_left &= store.leave(&own.row, self.number.get_value(), &page, at, &after, &both.scenario);
        }
        is_left
    }

    /// Takes back what was left behind: all is saved.
    pub(super) fn take_back(self) {
        if let Some(store) = store::get() {
            let (own, page) = (self.own.get_value(), self.page.get_value());
            store.take_back(&own.row, self.number.get_value(), &page);
            self.others.with_value(|others| {
                others.numbers().for_each(|number| store.take_back(&own.row, number, &page));
            });
            store.take_back_fund(&own.row, &page);
        }
    }
}
