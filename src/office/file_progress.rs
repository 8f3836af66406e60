//! What is shown while a file is read for longer than a moment, and the way to stop it.

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::signals::{part, words as changing};
use tranche::ui::words::office::file_job as words;

use super::file_job::FileJob;

/// What is shown while a file is read for longer than a moment.
#[component]
pub fn Progress(file_job: FileJob) -> impl IntoView {
    let rows = changing(move || match file_job.rows.get() {
        0 if file_job.is_late.get() => words::reader_late(file_job.origin.get_value()).to_owned(),
        rows => words::reading(rows),
    });
    part(move || {
        file_job.is_shown.get().then(|| {
            view! {
                <div class="at-work">
                    <label for="progress"><span role="status">{rows}</span></label>
                    <progress id="progress"></progress>
                    {button(words::STOP, move || file_job.stop())}
                </div>
            }
        })
    })
}
