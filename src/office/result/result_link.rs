//! The link to a result: with the bids where nobody else has them as they were.

use tranche::fund_link::{self, Length};
use tranche::link::{Extras, write_with};
use tranche::store::Row;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::result_document::DecidedRound;

/// The two addresses of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultLink {
    /// The page.
    pub page: String,
    /// The same in a frame.
    pub frame: String,
    /// Whether some mail programs cut it.
    pub is_long: bool,
}

impl ResultLink {
    /// The link to what was decided on a round; `None` where it would be too long. `is_offered` says whether these bids are those that
    /// the site offers for the round.
    pub fn of(decided: &DecidedRound, row: &Row, is_offered: bool, with_explanations: bool) -> Option<Self> {
        let DecidedRound { fund, scenario, title, day, code } = decided;
        let extras = Extras {
            title: title.clone(),
            date: day.to_string(),
            is_final: true,
            with_explanations,
            ..Extras::default()
        };
        let decisions = write_with(fund, scenario, &extras);
        let site = row.site_file().filter(|_| is_offered);
        let [page, frame] = [false, true]
            .map(|is_frame| address_bar::base_of(&addresses::public_result(*code, site, is_frame)));
        let room = Length::FINE.saturating_sub(frame.len() + decisions.len());
        let bids = match site {
            Some(_) => String::new(),
            None => fund_link::fitting(fund, room)?.code.text,
        };
        let length = Length::of(&frame, &[&bids, &decisions]);
        let whole = |base: String| format!("{base}{bids}{decisions}");
        (!matches!(length, Length::Refused(_))).then(|| Self {
            page: whole(page),
            frame: whole(frame),
            is_long: matches!(length, Length::Long(_)),
        })
    }
}
