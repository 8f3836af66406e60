//! Sharing a scenario: a link, its bare code, a message for an e-mail, a file. All built from state.

use leptos::prelude::*;
use tranche::{Fund, Ledger, Scenario, link, saved};

use super::editor::Editor;
use super::toolbar::send;
use tranche::shell::browser::{address, files};
use tranche::shell::button::button;
use tranche::shell::copyable::Copyable;
use tranche::shell::dialog::Dialog;
use tranche::shell::words;

/// Links longer than this are not offered: mail programs cut them.
const LONGEST: usize = 1_000;

/// The Share dialog.
#[component]
pub fn ShareDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog open id="share" title="Share this scenario">
            <Ways />
        </Dialog>
    }
}

#[component]
fn Ways() -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let scenario = untrack(|| editor.shown(Scenario::clone));
    let code = link::write(&fund, &scenario);
    let address = format!("{}{code}", address::link_base());
    let length = address.chars().count();
    let message = message(&fund, &scenario, &address, &code);
    let file = saved::write(&fund, &scenario);
    let save = move || files::save("tranche-scenario.json", &file);
    view! {
        <p>"Whoever opens it sees these decisions; their own stay as they are. The decisions are in the link itself: nothing is sent anywhere."</p>
        {address::asked("own").map(|name| view! {
            <div class="notice">
                <p>"These bids are your own: whoever opens the link needs them too, as a file or in the link."</p>
                {button("Send the bids with it", move || send(editor, &name))}
            </div>
        }.into_any())}
        {if length <= LONGEST {
            view! {
                <Copyable id="share-link" label="Link" copy_label="Copy link" rows="2" text=address note=format!("{length} characters") />
                <Copyable id="share-code" label="Code" copy_label="Copy code" rows="2" text=code.clone()
                    note=format!("{} characters; opens with “Open a link or code”", code.len()) />
                <Copyable id="share-message" label="Message" copy_label="Copy as message" rows="9" text=message
                    note="For an e-mail: if the link is cut on its way, the code still opens".to_owned() />
            }.into_any()
        } else {
            view! {
                <p class="notice">
                    {format!("A link would be {length} characters long, and mail programs cut links above {LONGEST}. Save a file and attach it instead.")}
                </p>
            }.into_any()
        }}
        <div class="way">
            {button("Save as a file", save)}
            <p class="note">"To attach to an e-mail; opens with “Open a link or code”."</p>
        </div>
    }
}

/// A few plain lines: the figures, the link and the code, so that one survives where the other is cut.
fn message(fund: &Fund, scenario: &Scenario, address: &str, code: &str) -> String {
    let ledger = Ledger::of(fund, scenario);
    format!(
        "{title}: a scenario\n\
         Available {available}. Funded {funded} ({count} of {bids} bids). {remaining}.\n\n\
         Open it: {address}\n\n\
         If the link does not open, paste this code under “Open a link or code”:\n{code}\n",
        title = fund.title,
        available = fund.show(ledger.available),
        funded = fund.show(ledger.funded),
        count = ledger.bids_funded,
        bids = fund.bids.len(),
        remaining = words::remaining(fund, &ledger),
    )
}
