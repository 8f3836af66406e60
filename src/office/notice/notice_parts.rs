//! The notice as it will be printed, with a way to change the text of each part in its place.

use leptos::prelude::*;
use tranche::notice::NoticePart;
use tranche::text_document::Block;
use tranche::ui::notice_document::{NoticeSection, draft, stamp};
use tranche::ui::signals::{Part, flag, part, pressed};
use tranche::ui::words::office::notice as words;

use super::document_view::blocks_view;
use super::edit_text::{EditText, field_id, opener_id};
use super::open_notice::OpenNotice;
use crate::focus_soon::focus_soon;

/// All parts, in their order.
#[component]
pub fn NoticeParts(notice: OpenNotice) -> impl IntoView {
    let parts = Memo::new(move |_| {
        notice.sections.with(|all| all.iter().map(|section| section.part).collect::<Vec<_>>())
    });
    let draft = move || notice.with_facts(draft);
    let stamp = move || notice.with_facts(stamp);
    view! {
        <article class="notice-paper" lang=words::LANGUAGE>
            {part(move || Some(draft()).filter(|blocks| !blocks.is_empty()).map(draft_view))}
            <For each=move || parts.get() key=|part| *part
                children=move |part| view! { <OnePart notice of=part /> } />
            {part(move || stamp().map(|block| blocks_view(&[block])))}
        </article>
    }
}

fn draft_view(blocks: Vec<Block>) -> AnyView {
    view! { <div class="draft">{blocks_view(&blocks)}</div> }.into_any()
}

#[component]
fn OnePart(
    notice: OpenNotice,
    /// Which of them.
    of: NoticePart,
) -> impl IntoView {
    let section = Memo::new(move |_| {
        notice.sections.with(|all| all.iter().find(|section| section.part == of).cloned())
    });
    let is_to_complete = flag(move || section.with(|one| one.as_ref().is_some_and(|one| one.is_to_complete)));
    view! {
        <section class="notice-part" class:is-to-complete=is_to_complete aria-label=words::heading(of)>
            {part(move || section.with(|section| section.as_ref().map(|section| blocks_view(&section.blocks))))}
            {ways(notice, of, section)}
        </section>
    }
}

/// The button that begins to change its text, or the field.
fn ways(notice: OpenNotice, of: NoticePart, section: Memo<Option<NoticeSection>>) -> Part {
    let is_edited = Memo::new(move |_| notice.editing.get() == Some(of));
    let edit = move || {
        notice.change.begin(of);
        notice.editing.set(Some(of));
        focus_soon(field_id(of));
    };
    part(move || {
        Some(if is_edited.get() {
            view! { <EditText notice of section /> }.into_any()
        } else {
            let label = words::of_part(words::EDIT, of);
            view! {
                <button type="button" class="small" id=opener_id(of) aria-label=label
                    on:click=pressed(edit)>{words::EDIT}</button>
            }
            .into_any()
        })
    })
}
