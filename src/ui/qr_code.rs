//! A link as a QR code, drawn by a worker when it is asked for.

use leptos::prelude::*;

use super::browser::worker::{Job, QR, Request, WorkerAnswer};
use super::signals::part;
use super::words::qr_code as words;
use crate::qr::QrDrawing;

/// The QR code of a link. Until it is drawn, what was drawn before stays.
#[component]
pub fn QrCode(
    link: String,
    /// The code, once it is there, for whoever saves it.
    drawing: RwSignal<Option<QrDrawing>>,
) -> impl IntoView {
    let said = RwSignal::new(words::DRAWING);
    let job = Job::start(Request::Write(QR, link), move |answer| match answer {
        WorkerAnswer::Text(text) => drawing.set(QrDrawing::unpack(&text)),
        _ => said.set(words::NOT_DRAWN),
    });
    let job = StoredValue::new_local(job);
    on_cleanup(move || job.with_value(Job::cancel));
    part(move || {
        Some(match drawing.get() {
            Some(QrDrawing { side, path }) => view! {
                <svg class="qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=words::LABEL.to_owned()>
                    <path d=path />
                </svg>
            }
            .into_any(),
            None => view! { <p role="status">{said.get()}</p> }.into_any(),
        })
    })
}
