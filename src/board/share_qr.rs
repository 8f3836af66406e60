//! The link as a QR code: drawn when it is asked for, saved as a picture, shown on the other screen.

use leptos::prelude::*;
use tranche::qr::{MOST, QrDrawing};

use super::editor::Editor;
use super::wall::presenter::Presenter;
use tranche::ui::browser::save_file;
use tranche::ui::button::button;
use tranche::ui::qr_code::QrCode;
use tranche::ui::signals::{flag, part, pressed, spelt, while_so, words as changing};
use tranche::ui::words::share_qr as words;

/// All of it, as long as the link is short enough.
pub fn share_qr(link: Signal<String>, presenter: Presenter) -> AnyView {
    let fits = flag(move || link.with(|link| link.len() <= MOST));
    let is_open = RwSignal::new(false);
    let label = changing(move || if is_open.get() { words::HIDE } else { words::SHOW }.to_owned());
    let turn = move || is_open.update(|is_open| *is_open = !*is_open);
    part(move || {
        Some(match fits.get() {
            false => view! { <p class="note">{words::TOO_LONG}</p> }.into_any(),
            true => view! {
                <div class="way">
                    <button type="button" aria-expanded=spelt(move || is_open.get()) on:click=pressed(turn)>
                        {label}
                    </button>
                    {while_so(is_open, Box::new(move || code(link, presenter)))}
                </div>
            }
            .into_any(),
        })
    })
    .into_any()
}

#[inline(never)]
fn code(link: Signal<String>, presenter: Presenter) -> AnyView {
    let drawing = RwSignal::new(None::<QrDrawing>);
    let save = move || {
        if let Some(drawing) = drawing.get() {
            save_file::save_picture("tranche-link.svg", &drawing.svg());
        }
    };
    let is_drawn = Memo::new(move |_| drawing.with(Option::is_some));
    let editor = Editor::get();
    let show = move || presenter.show_link(editor, link.get());
    view! {
        <div class="qr-way">
            {part(move || Some(view! { <QrCode link=link.get() drawing /> }))}
            <p class="actions">
                {while_so(is_drawn, Box::new(move || button(words::SAVE, save)))}
                {while_so(presenter.is_on, Box::new(move || button(words::ON_WALL, show)))}
            </p>
        </div>
    }
    .into_any()
}
