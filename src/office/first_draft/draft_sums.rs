//! What a draft comes to, what just misses, and who is next in line.

use leptos::prelude::*;
use tranche::Fund;
use tranche::first_draft::{AtWaterline, Way};
use tranche::rules::{self, Verdict};
use tranche::ui::signals::All as _;
use tranche::ui::words::{refusal, rules::on_paper};

use super::preview::Preview;
use tranche::ui::words::office::first_draft as words;

/// All of it, a sentence each.
pub fn sums(fund: &Fund, preview: &Preview) -> AnyView {
    let mut said = vec![words::totals(fund, &preview.ledger, preview.funded_before)];
    if let (Some(line), Way::DownTheList(_, at)) = (&preview.draft.waterline, &preview.way) {
        said.push(words::waterline(fund, line, *at));
        // Where bids are skipped, what is left there is given to those that fit.
        if *at == AtWaterline::Stop {
            said.extend([words::reduced_fits(fund, line), words::would_fit(fund, line)]);
        }
    }
    if let (Way::Share(_, terms), Some((left, why))) = (&preview.way, preview.draft.unshared) {
        said.push(words::unshared(fund, left, why, terms.step));
    }
    said.push(words::next_in_line(fund, &preview.reserve.places));
    let shown = preview.after.as_ref().unwrap_or(&preview.before);
    let checks = rules::check(fund, shown, &preview.ledger).into_iter();
    let not_met = checks.filter(|check| check.verdict == Verdict::NotMet);
    said.extend(not_met.map(|check| on_paper(fund, &fund.rules[check.place], &check)));
    let said = said.into_iter().filter(|words| !words.is_empty()).map(|words| view! { <li>{words}</li> });
    let refused = preview.after.as_ref().err().map(|why| {
        view! { <p class="error" role="alert">{refusal(fund, why)}</p> }
    });
    view! { <ul class="draft-sums">{said.all()}</ul> {refused} }.into_any()
}
