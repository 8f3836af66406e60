//! A file of the person's own that the page may write again and again: chosen in the browser's own window, and written only as
//! long as that is allowed.
//!
//! What is written goes into a file beside it, which takes its place in the end: a browser that is killed meanwhile leaves it whole.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use super::object::{JsError, call, global, part, resolve};

/// Why a file was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// The person has to allow it, or allow it again.
    NotAllowed,
    /// The file, or the folder that it was in, is not there any more.
    Gone,
    /// Another program holds on to it.
    InUse,
    /// There is no room on its disk.
    Full,
    /// Anything else.
    Failed,
}

impl From<JsError> for FileFault {
    /// What the browser meant by what it threw.
    fn from(thrown: JsError) -> Self {
        let name = part(&thrown, "name").ok().and_then(|name| name.as_string());
        match name.as_deref() {
            Some("NotAllowedError" | "SecurityError") => Self::NotAllowed,
            Some("NotFoundError") => Self::Gone,
            Some("NoModificationAllowedError" | "InvalidStateError") => Self::InUse,
            Some("QuotaExceededError") => Self::Full,
            _ => Self::Failed,
        }
    }
}

/// What a browser throws where the person closes its window and chooses nothing.
const CLOSED: &str = "AbortError";

/// The question for a file, and what writes it, as browsers call them.
const PICKER: &str = "showSaveFilePicker";
const WRITER: &str = "createWritable";

/// What a file of ours is.
const KIND: &str = "application/json";

/// Whether this browser lets people choose a file that a page may write again and again.
#[must_use]
pub fn is_offered() -> bool {
    let writer = global("FileSystemFileHandle").and_then(|kind| part(&part(&kind, "prototype")?, WRITER));
    global(PICKER).is_ok_and(|asks| asks.is_function()) && writer.is_ok_and(|writer| writer.is_function())
}

/// Such a file, as the browser hands it to the page. The database can keep it.
#[derive(Clone, Debug)]
pub struct WritableFile(JsValue);

impl From<JsValue> for WritableFile {
    fn from(file: JsValue) -> Self {
        Self(file)
    }
}

impl From<WritableFile> for JsValue {
    fn from(file: WritableFile) -> Self {
        file.0
    }
}

impl WritableFile {
    /// Asks for one, called this unless the person says otherwise; `None` where they choose none. Browsers ask only where
    /// something was pressed just before.
    pub async fn choose(name: &str, kind: &str) -> Result<Option<Self>, FileFault> {
        let asked = call(&js_sys::global(), PICKER, &[question(name, kind)?]);
        let chosen = match asked {
            Ok(asked) => resolve(asked).await,
            Err(thrown) => Err(thrown),
        };
        match chosen {
            Ok(file) => Ok(Some(Self(file))),
            Err(thrown) if part(&thrown, "name").is_ok_and(|name| name == CLOSED) => Ok(None),
            Err(thrown) => Err(thrown.into()),
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> String {
        part(&self.0, "name").ok().and_then(|name| name.as_string()).unwrap_or_default()
    }

    /// Whether the page may write it now.
    pub async fn is_allowed(&self) -> bool {
        self.permission("queryPermission").await
    }

    /// Has the browser ask the person for that. Browsers ask only where something was pressed just before.
    pub async fn ask(&self) -> bool {
        self.permission("requestPermission").await
    }

    async fn permission(&self, question: &str) -> bool {
        let is_known = part(&self.0, question).is_ok_and(|question| question.is_function());
        // Where there is no such question, whoever may not write is told when they do.
        !is_known || self.answer(question).await.is_ok_and(|answer| answer == "granted")
    }

    async fn answer(&self, question: &str) -> Result<JsValue, JsError> {
        resolve(call(&self.0, question, &[object(&[("mode", "readwrite".into())])?])?).await
    }

    /// Writes a text in the place of all that is in it.
    pub async fn write(&self, text: &str) -> Result<(), FileFault> {
        let writer = resolve(call(&self.0, WRITER, &[])?).await?;
        let written = write_and_close(&writer, text).await;
        if written.is_err()
            && let Ok(asked) = call(&writer, "abort", &[])
        {
            // It may be closed by itself, which says nothing more.
            let _ = resolve(asked).await;
        }
        Ok(written?)
    }
}

async fn write_and_close(writer: &JsValue, text: &str) -> Result<(), JsError> {
    resolve(call(writer, "write", &[text.into()])?).await?;
    resolve(call(writer, "close", &[])?).await.map(drop)
}

/// What the browser's window is to suggest. It remembers the folder that was chosen last.
fn question(name: &str, kind: &str) -> Result<JsValue, JsError> {
    let endings = object(&[(KIND, Array::of1(&".json".into()).into())])?;
    let kinds = Array::of1(&object(&[("description", kind.into()), ("accept", endings)])?);
    object(&[("suggestedName", name.into()), ("id", "tranche-copy".into()), ("types", kinds.into())])
}

fn object(parts: &[(&str, JsValue)]) -> Result<JsValue, JsError> {
    let object = Object::new();
    for (name, value) in parts {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object.into())
}
