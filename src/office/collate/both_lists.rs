//! What members sent, as it counts now and as it was set aside before.

use std::sync::Arc;

use tranche::Fund;
use tranche::formats::members_file::Member;
use tranche::replies::Opener;
use tranche::ui::store::SeenMembers;

use super::read_replies::kept_figures;
use super::sent_scenario::SentScenario;

/// Both lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lists {
    /// What members sent, as it counts now.
    pub now: Vec<SentScenario>,
    /// What was set aside before the discussion.
    pub before: Vec<SentScenario>,
}

impl Lists {
    /// The lists as they were kept. What was made for figures that the round once had is opened by these.
    pub fn of_kept(
        fund: &Fund,
        figures: &[Arc<Fund>],
        [now, before]: &[SeenMembers; 2],
        next_id: impl Fn() -> usize,
    ) -> Self {
        let kept = kept_figures(fund);
        let earlier: Vec<&Fund> = kept.iter().chain(figures.iter().map(Arc::as_ref)).collect();
        let opener = Opener::new(fund, &earlier);
        let open = |seen: &SeenMembers, of_member: fn(usize, &Opener<'_>, Member) -> SentScenario| {
            seen.members.iter().map(|member| of_member(next_id(), &opener, member.clone())).collect()
        };
        Self { now: open(now, SentScenario::of_kept), before: open(before, SentScenario::of_set_aside) }
    }
}
