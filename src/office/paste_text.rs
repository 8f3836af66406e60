//! What stands in the field to paste into: nobody has to copy a table again because it could not be read.

use std::mem;
use std::rc::Rc;

use leptos::prelude::*;
use tranche::ui::browser::worker::Request;

/// A handle to it. It outlives the screen with the field.
#[derive(Clone, Copy)]
pub struct PasteText {
    /// What stands there.
    pub text: RwSignal<String>,
    /// What was pasted there, as long as nobody changes it.
    paste: StoredValue<Option<Paste>, LocalStorage>,
    /// What is being read.
    job: StoredValue<ReadJob, LocalStorage>,
}

/// Something that was pasted.
struct Paste {
    /// What was typed in the field before.
    before: String,
    /// As it came, with the marks of a table where it has them.
    request: Rc<Request>,
}

/// What is being read.
#[derive(Default)]
enum ReadJob {
    /// Nothing that was typed or pasted.
    #[default]
    None,
    /// What stands in the field.
    Field,
    /// What was just pasted. It is not in the field yet: most is read at once, and a long text takes its time there.
    Paste(Rc<Request>),
}

impl PasteText {
    /// An empty field.
    pub fn new() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            paste: StoredValue::new_local(None),
            job: StoredValue::new_local(ReadJob::None),
        }
    }

    /// Whether there is nothing to read.
    pub fn is_empty(self) -> bool {
        self.text.with(|text| text.trim().is_empty())
    }

    /// Somebody typed there. What is being read is not what stands there any more.
    pub fn enter(self, text: String) {
        self.paste.set_value(None);
        self.job.update_value(|job| {
            if matches!(job, ReadJob::Field) {
                *job = ReadJob::None;
            }
        });
        self.text.set(text);
    }

    /// What is read of the field: what was pasted as it came, or else the text that stands there.
    pub fn begin_field(self) -> Rc<Request> {
        self.job.set_value(ReadJob::Field);
        let whole = self.paste.with_value(|paste| {
            let alone = paste.as_ref().filter(|paste| paste.before.is_empty());
            alone.map(|paste| Rc::clone(&paste.request))
        });
        whole.unwrap_or_else(|| Rc::new(Request::Text(self.text.get())))
    }

    /// Something was pasted, and is read at once.
    pub fn begin_paste(self, request: &Rc<Request>) {
        self.job.set_value(ReadJob::Paste(Rc::clone(request)));
    }

    /// It was read.
    pub fn note_read(self) {
        if matches!(self.take_job(), ReadJob::Field) {
            self.paste.set_value(None);
            self.text.set(String::new());
        }
    }

    /// Nothing comes of the reading: what was pasted stands in the field then, and what stood there stays.
    pub fn give_up(self) {
        if let ReadJob::Paste(request) = self.take_job() {
            self.put(request);
        }
    }

    /// Puts in what was pasted: in the place of what was pasted before, and below what was typed.
    fn put(self, request: Rc<Request>) {
        let before = match self.paste.try_update_value(Option::take).flatten() {
            Some(paste) => paste.before,
            None => self.text.get(),
        };
        let pasted = match &*request {
            // Without plain text the marks are all there is.
            Request::Html { html, plain } if plain.trim().is_empty() => html,
            Request::Html { plain: text, .. } | Request::Text(text) => text,
            Request::File(..) | Request::Write(..) => return,
        };
        self.text.set(if before.is_empty() { pasted.to_owned() } else { format!("{before}\n{pasted}") });
        self.paste.set_value(Some(Paste { before, request }));
    }

    fn take_job(self) -> ReadJob {
        self.job.try_update_value(mem::take).unwrap_or_default()
    }
}
