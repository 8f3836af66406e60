//! The field with the text of a part, and the figures that can stand in it.

use leptos::prelude::*;
use tranche::notice::{NoticePart, Placeholder};
use tranche::ui::button::{button, main_button};
use tranche::ui::notice_document::NoticeSection;
use tranche::ui::signals::{All as _, entered, happened, words as changing};
use tranche::ui::words::office::notice as words;

use super::open_notice::OpenNotice;
use crate::focus_soon::focus_soon;

/// The id of the field.
pub fn field_id(part: NoticePart) -> String {
    format!("text-{}", part.word())
}

/// The id of the button that opens it, and that the keyboard goes back to.
pub fn opener_id(part: NoticePart) -> String {
    format!("edit-{}", part.word())
}

/// The field, and what can be done with it.
#[component]
pub fn EditText(
    notice: OpenNotice,
    /// The part whose text it is.
    of: NoticePart,
    section: Memo<Option<NoticeSection>>,
) -> impl IntoView {
    let OpenNotice { keeper, change, .. } = notice;
    let read = move |read: fn(&NoticeSection) -> String| {
        section.with(|all| all.as_ref().map(read).unwrap_or_default())
    };
    let text = changing(move || read(|section| section.template.clone()));
    let unknown = changing(move || read(|section| words::unknown(&section.unknown)));
    let (id, note) = (field_id(of), format!("{}-note", field_id(of)));
    let done = move || {
        notice.editing.set(None);
        keeper.keep();
        focus_soon(opener_id(of));
    };
    let suggested = move || {
        change.set(of, None);
        focus_soon(field_id(of));
    };
    view! {
        <div class="notice-edit">
            <div class="control">
                <label for=id.clone()>{words::field(of)}</label>
                <textarea id=id rows="5" autocomplete="off" aria-describedby=note.clone() prop:value=text
                    on:input=entered(move |typed| change.set(of, Some(typed)))
                    on:change=happened(move |_| keeper.keep())></textarea>
                <p class="note" id=note role="status">{unknown}</p>
            </div>
            <p class="actions">{main_button(words::DONE, done)} {button(words::SUGGESTED, suggested)}</p>
            {figures(notice)}
        </div>
    }
}

/// Every figure with its name, what it is, and how much it is now.
fn figures(notice: OpenNotice) -> AnyView {
    let one = |(name, placeholder): (&'static str, Placeholder)| {
        let now = changing(move || notice.with_facts(|facts| words::figure(placeholder, facts)));
        view! {
            <div><dt><code>{format!("[{name}]")}</code></dt><dd>{words::about(placeholder)} ": " <strong>{now}</strong></dd></div>
        }
    };
    view! {
        <details class="notice-figures">
            <summary>{words::FIGURES}</summary>
            <p class="note">{words::FIGURES_NOTE}</p>
            <dl>{Placeholder::NAMES.into_iter().map(one).all()}</dl>
        </details>
    }
    .into_any()
}
